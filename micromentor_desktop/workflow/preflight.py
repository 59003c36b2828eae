"""What to look at before printing, naming people: small print, lost characters, namesakes, people without a seat."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from micromentor_desktop.domain.names import fold, listed
from micromentor_desktop.domain.plan import Severity
from micromentor_desktop.printing.document import Note, NoteKind
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.print_content import listed_name
from micromentor_desktop.workflow.print_job import Check, CheckKind

_KINDS = {
    NoteKind.MISSING: CheckKind.MISSING,
    NoteKind.SHRUNK: CheckKind.SHRUNK,
    NoteKind.OTHER: CheckKind.OTHER,
}
_COUNTED: Mapping[CheckKind, Callable[[int], str]] = {
    CheckKind.DOUBTFUL: lambda n: trn("{n} pairing that does not add up", "{n} pairings that do not add up", n),
    CheckKind.CHANGED: lambda n: trn("{n} change since the pairing", "{n} changes since the pairing", n),
    CheckKind.BROKEN: lambda n: trn("{n} broken rule", "{n} broken rules", n),
    CheckKind.ALLOWED: lambda n: trn("{n} allowed exception", "{n} allowed exceptions", n),
    CheckKind.UNPLACED: lambda n: trn("{n} person without a seat", "{n} people without a seat", n),
    CheckKind.MISSING: lambda n: trn(
        "{n} name with a character that no font has", "{n} names with a character that no font has", n
    ),
    CheckKind.SHRUNK: lambda n: trn("{n} text printed small", "{n} texts printed small", n),
    CheckKind.NAMESAKES: lambda n: trn("{n} table with namesakes", "{n} tables with namesakes", n),
    CheckKind.OTHER: lambda n: trn("{n} more thing", "{n} more things", n),
}


def checks(board: Board, notes: Sequence[Note]) -> tuple[Check, ...]:
    """Everything about the event and the finished document, what matters most first."""
    found = [
        *_doubts(board),
        *_changes(board),
        *_broken(board),
        *_unplaced(board),
        *_from_notes(board, notes),
        *_namesakes(board),
    ]
    order = list(CheckKind)
    return tuple(sorted(dict.fromkeys(found), key=lambda check: order.index(check.kind)))


def headline(found: Iterable[Check]) -> str:
    """All of it in one sentence: "2 people have no seat; 3 names are printed small."."""
    kinds = [check.kind for check in found]
    return "; ".join(_COUNTED[kind](kinds.count(kind)) for kind in CheckKind if kind in kinds)


def _doubts(board: Board) -> Iterator[Check]:
    """A stored pairing that does not hold must not go to paper unnoticed."""
    for finding in board.doubts:
        yield Check(CheckKind.DOUBTFUL, finding.sentence)


def _changes(board: Board) -> Iterator[Check]:
    """Who signed up after the pairing is on no paper; the organizer must know before the paper is used."""
    for finding in board.changes:
        yield Check(CheckKind.CHANGED, finding.sentence, finding.member_ids[0] if finding.member_ids else None)


def _broken(board: Board) -> Iterator[Check]:
    """Rules that do not hold in what is printed, whether the organizer allowed it or not."""
    kinds = {Severity.BROKEN: CheckKind.BROKEN, Severity.ALLOWED: CheckKind.ALLOWED}
    for finding in board.findings:
        if finding.severity in kinds and finding not in board.doubts:
            member_id = finding.member_ids[0] if finding.member_ids else None
            yield Check(kinds[finding.severity], finding.sentence, member_id)


def _unplaced(board: Board) -> Iterator[Check]:
    rounds = board.plan.rounds
    for member_id, signup in board.people.items():
        without = [a_round.number for a_round in rounds if a_round.table_of(member_id) is None]
        if len(without) == len(rounds):
            words = tr("{name} has no seat; the badge says “Please see the desk”.", name=signup.member.full_name)
            yield Check(CheckKind.UNPLACED, words, member_id)


def _namesakes(board: Board) -> Iterator[Check]:
    """Two of one first name at one table: their full names had better be readable."""
    told: set[tuple[int, ...]] = set()
    for a_round in board.plan.rounds:
        for group in a_round.groups:
            by_name: dict[str, list[int]] = {}
            for member_id in group.people:
                by_name.setdefault(fold(board.people[member_id].member.badge_name), []).append(member_id)
            for name, member_ids in by_name.items():
                if name and len(member_ids) > 1 and tuple(member_ids) not in told:
                    told.add(tuple(member_ids))
                    people = [board.people[member_id].member for member_id in member_ids]
                    words = tr(
                        "{count} people called {name} sit at {place}: {names}.",
                        count=len(people),
                        name=people[0].badge_name,
                        place=board.event.shape.place_inside(group.table),
                        names=listed([member.full_name for member in people]),
                    )
                    yield Check(CheckKind.NAMESAKES, words, member_ids[0])


def _from_notes(board: Board, notes: Sequence[Note]) -> Iterator[Check]:
    ids: dict[str, int] = {}
    for member_id, signup in board.people.items():
        for name in (signup.member.badge_name, signup.member.full_name, listed_name(signup.member)):
            ids.setdefault(name, member_id)
    for note in notes:
        yield Check(_KINDS[note.kind], note.sentence, ids.get(note.about))

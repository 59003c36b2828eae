"""One round of a board as cards with seats: what there is to show, in words, without any Qt item."""

from dataclasses import dataclass
from enum import Enum

from micromentor_desktop.domain.event import Shape, Status
from micromentor_desktop.domain.plan import Finding, Group, Lock, Round, Severity
from micromentor_desktop.gui.models.exception_words import exception_words
from micromentor_desktop.gui.models.status_words import status_word
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board


class Kind(Enum):
    """What a card stands for: a table that is there or one that could be opened, or one of the two lists."""

    TABLE = "table"
    NEW = "new table"
    SPARE = "mentors without a table"
    WAITING = "waiting list"


@dataclass(frozen=True, slots=True)
class Seat:
    """One person where they are. ``warnings`` are the broken rules they are part of, ``exceptions`` those of them that
    the organizer allowed, ``reason`` is why they sit here.

    ``status_word`` tells that they came or did not; of who is ``absent``, the place is to be freed by a repair.
    """

    member_id: int
    name: str
    employer: str
    mentor: bool
    locked: bool
    warnings: tuple[str, ...]
    reason: str
    spoken: str
    status: Status = Status.EXPECTED
    status_word: str = ""
    absent: bool = False
    exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One table or pair, or one of the lists (``table`` is None).

    ``seats`` is how many mentees were planned for, ``topic`` what a topic table talks about, ``exceptions`` the broken
    rules that the organizer allowed here. At a table that is ``shared``, mentors may sit together.
    """

    table: int | None
    title: str
    people: tuple[Seat, ...]
    seats: int
    warnings: tuple[str, ...]
    topic: str = ""
    exceptions: tuple[str, ...] = ()
    kind: Kind = Kind.TABLE
    shared: bool = False

    @property
    def below(self) -> str:
        """What stands under the title: the topic, and each exception on a line of its own."""
        return "\u2028".join(filter(None, [self.topic, *self.exceptions]))

    @property
    def locked(self) -> bool:
        """Whether everybody at the table is locked there."""
        return self.table is not None and bool(self.people) and all(seat.locked for seat in self.people)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join([self.name, *([tr("locked")] if self.locked else []), *self.exceptions, *self.warnings])

    @property
    def name(self) -> str:
        """The title with the table's topic: "Table 3 · Career goals"."""
        return f"{self.title} · {isolated(self.topic)}" if self.topic else self.title

    @property
    def mentees(self) -> tuple[Seat, ...]:
        """Those who can be moved."""
        return tuple(seat for seat in self.people if not seat.mentor)

    @property
    def free(self) -> int:
        """How many more mentees there is room for; the waiting list always has room."""
        return max(0, self.seats - len(self.mentees))

    @property
    def full(self) -> bool:
        """Whether one more mentee would be one too many."""
        return self.kind is Kind.TABLE and self.table is not None and self.free == 0


def round_of(board: Board, number: int) -> Round:
    """The round of this number, the first one if the plan has no such round."""
    return next((one for one in board.plan.rounds if one.number == number), board.plan.rounds[0])


def cards_of(board: Board, number: int) -> tuple[Card, ...]:
    """The tables of a round in their order, and the waiting list as the last card."""
    return _Words(board, round_of(board, number)).cards()


def isolated(name: str) -> str:
    """A name in a sentence: one written from right to left must not turn the sentence around (Unicode FSI and PDI)."""
    return f"\u2068{name}\u2069" if name else ""


def group_title(shape: Shape, table: int | None) -> str:
    """What a card is called: "Table 3", "Pair 3" or "Waiting list"."""
    if table is None:
        return tr("Waiting list")
    return tr("Table {number}", number=table) if shape.has_tables else tr("Pair {number}", number=table)


class _Words:
    """Puts one round of a board into cards."""

    def __init__(self, board: Board, one_round: Round) -> None:
        self._board = board
        self._round = one_round
        self._broken = self._by_severity(Severity.BROKEN)
        self._allowed = self._by_severity(Severity.ALLOWED)
        self._locks = set(board.plan.locks)

    def _by_severity(self, severity: Severity) -> list[Finding]:
        return [
            one for one in self._board.findings if one.severity is severity and one.round in (0, self._round.number)
        ]

    def cards(self) -> tuple[Card, ...]:
        waiting = tuple(
            self._seat(member_id, None, self._board.waiting_reasons.get(member_id, ""))
            for member_id in sorted(self._round.waiting, key=self._alphabetical)
        )
        last = Card(
            table=None,
            title=group_title(self._board.event.shape, None),
            people=waiting,
            seats=0,
            warnings=(),
            kind=Kind.WAITING,
        )
        return (*(self._card(group) for group in self._round.groups), *self._spare(), last)

    def _spare(self) -> tuple[Card, ...]:
        """Mentors without a table, and one that they could open; nothing where every mentor has one."""
        spare = sorted(self._round.spare, key=self._alphabetical)
        if not spare:
            return ()
        people = tuple(self._seat(member_id, None, self._offers(member_id), spare=True) for member_id in spare)
        taken = {group.table for a_round in self._board.plan.open_rounds for group in a_round.groups}
        free = next(number for number in range(1, len(taken) + 2) if number not in taken)
        title = group_title(self._board.event.shape, free)
        return (
            Card(table=free, title=title, people=(), seats=0, warnings=(), kind=Kind.NEW),
            Card(table=None, title=tr("Mentors without a table"), people=people, seats=0, warnings=(), kind=Kind.SPARE),
        )

    def _card(self, group: Group) -> Card:
        rules = self._board.event.rules
        # In an order of our own: who is moved away and brought back shall stand where they stood.
        people = (*group.mentors, *sorted(group.mentees, key=self._alphabetical))
        return Card(
            table=group.table,
            title=group_title(self._board.event.shape, group.table),
            people=tuple(self._seat(member_id, group, self._reason(group, member_id)) for member_id in people),
            seats=sum(rules.places(self._board.people[mentor].capacity) for mentor in group.mentors),
            warnings=tuple(finding.sentence for finding in self._broken if finding.table == group.table),
            topic=group.topic,
            exceptions=tuple(
                exception_words(finding, self._board.people)
                for finding in self._allowed
                if finding.table == group.table
            ),
            shared=rules.tables is not None,
        )

    def _alphabetical(self, member_id: int) -> tuple[str, str, str, int]:
        return self._board.people[member_id].member.sort_key

    def _reason(self, group: Group, member_id: int) -> str:
        """Why a mentee sits there; of a mentor, what they offer."""
        if member_id in group.mentors:
            return self._offers(member_id)
        reasons = {mentor: self._board.pair_reasons.get((mentor, member_id), "") for mentor in group.mentors}
        if len(reasons) == 1:
            return reasons[group.mentors[0]]
        names = {mentor: isolated(self._board.people[mentor].member.full_name) for mentor in reasons}
        # A line for each, or nobody would know which of them has no topic in common.
        told = (
            tr("With {mentor}: {reason}", mentor=names[mentor], reason=reason)
            for mentor, reason in reasons.items()
            if reason
        )
        return "\n".join(told)

    def _offers(self, member_id: int) -> str:
        topics = ", ".join(self._board.people[member_id].topics_offered)
        return tr("Offers {topics}.", topics=topics) if topics else tr("Named no topic.")

    def _seat(self, member_id: int, group: Group | None, reason: str, *, spare: bool = False) -> Seat:
        member, status = self._board.people[member_id].member, self._board.people[member_id].status
        absent = not status.takes_part and self._round.number > self._board.plan.past
        # Who is gone now may have been there in a round that is over.
        told = status_word(status) if absent or status.takes_part else ""
        table = group.table if group else None
        mentor = spare or (group is not None and member_id in group.mentors)
        locked = Lock(self._round.number, member_id, table) in self._locks
        warnings = tuple(finding.sentence for finding in self._broken if member_id in finding.member_ids)
        exceptions = tuple(finding.sentence for finding in self._allowed if member_id in finding.member_ids)
        spoken = [
            member.full_name,
            tr("mentor") if mentor else tr("mentee"),
            tr("no table") if spare else group_title(self._board.event.shape, table),
            *([group.topic] if group is not None and group.topic else []),
            *([tr("locked")] if locked else []),
            *([told] if told else []),
            *warnings,
            *exceptions,
        ]
        return Seat(
            member_id=member_id,
            name=member.full_name,
            employer=member.employer,
            mentor=mentor,
            locked=locked,
            warnings=warnings,
            reason=reason,
            spoken=", ".join(spoken),
            status=status,
            status_word=told,
            absent=absent,
            exceptions=exceptions,
        )

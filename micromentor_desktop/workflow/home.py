"""What the home page tells: the next event, what is left to do for it, and the last ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from micromentor_desktop.domain.chapter import Chapter
from micromentor_desktop.domain.event import Interest
from micromentor_desktop.storage import chapter, members, printed, printers, sample
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.make_plan import MakePlan
from micromentor_desktop.workflow.prepare_event import EventSummary, PrepareEvent
from micromentor_desktop.workflow.print_event import Document, PrintEvent
from micromentor_desktop.workflow.print_state import reprint_sentences

_LAST = 4
"""How many past events are shown."""


class StepKind(StrEnum):
    """What there is to do for an event, in the order of the evening."""

    SIGNUPS = "sign-ups"
    PAIR = "pair"
    WAITING = "waiting"
    PRINT = "print"


class StepState(StrEnum):
    """Whether a step is done, to be done, or waits for those before it."""

    DONE = "done"
    TO_DO = "to do"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the checklist."""

    kind: StepKind
    state: StepState
    sentence: str


@dataclass(frozen=True, slots=True)
class Home:
    """``ahead`` is the next event with its ``steps`` (None when none is planned), ``past`` the last ones.

    ``sample`` is whether anything of the sample chapter is there, ``fresh`` whether the chapter holds neither an event
    nor a member yet.
    """

    chapter: Chapter
    logo: bytes | None
    fresh: bool
    sample: bool
    ahead: EventSummary | None
    steps: tuple[Step, ...]
    past: tuple[EventSummary, ...]


class LookHome:
    """The use case of the home page; nothing is written."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._prepare = PrepareEvent(database)
        self._plans = MakePlan(database)
        self._printing = PrintEvent(database)

    def __call__(self, today: date) -> Home:
        """Everything the page shows, as of this day."""
        summaries = self._prepare.events()
        with self._database.transaction() as session:
            found = chapter.get_chapter(session)
            logo = printers.get_logo(session)
            there = sample.sample_event(session) is not None or bool(sample.sample_members(session))
            fresh = not summaries and not members.all_members(session)
        ahead = next_event(summaries, today)
        past = [one for one in summaries if one.event.on is not None and one.event.on < today]
        return Home(
            chapter=found,
            logo=logo,
            fresh=fresh,
            sample=there,
            ahead=ahead,
            steps=tuple(self._steps(ahead)) if ahead is not None else (),
            past=tuple(past[:_LAST]),
        )

    def _steps(self, summary: EventSummary) -> Iterator[Step]:
        event_id = summary.event.id
        people = _people(summary.interest)
        board = self._plans.current(event_id)
        if people:
            said = trn("{n} person signed up.", "{n} people signed up.", people)
            yield Step(StepKind.SIGNUPS, StepState.DONE, said)
        else:
            yield Step(StepKind.SIGNUPS, StepState.TO_DO, tr("Import the sign-ups as they come in."))
        if board is None:
            state = StepState.TO_DO if people else StepState.LATER
            yield Step(StepKind.PAIR, state, tr("Pair mentors and mentees."))
            yield Step(StepKind.PRINT, StepState.LATER, tr("Print badges and table cards."))
            return
        yield _paired(board)
        waiting = _waiting(board)
        if waiting:
            said = trn("{n} person has no place yet.", "{n} people have no place yet.", waiting)
            yield Step(StepKind.WAITING, StepState.TO_DO, said)
        else:
            once = len(board.plan.open_rounds) > 1
            said = tr("Everybody has a place, at least in one round.") if once else tr("Everybody has a place.")
            yield Step(StepKind.WAITING, StepState.DONE, said)
        yield self._print(event_id)

    def _print(self, event_id: int) -> Step:
        with self._database.transaction() as session:
            on_paper = printed.last_choices(session, event_id)
        if not on_paper:
            return Step(StepKind.PRINT, StepState.TO_DO, tr("Print badges and table cards."))
        stale = self._printing.stale(event_id)
        if stale:
            return Step(StepKind.PRINT, StepState.TO_DO, reprint_sentences(stale))
        if Document.BADGES.value not in on_paper:
            return Step(StepKind.PRINT, StepState.TO_DO, tr("The name badges are not printed yet."))
        return Step(
            StepKind.PRINT, StepState.DONE, tr("The name badges are printed, and all that is on paper is true.")
        )


def next_event(summaries: tuple[EventSummary, ...], today: date) -> EventSummary | None:
    """The event whose day comes first, today's too; where none has a day, the newest of those without."""
    dated = [
        (one.event.on, one.event.id, one) for one in summaries if one.event.on is not None and one.event.on >= today
    ]
    if dated:
        return min(dated, key=lambda found: found[:2])[2]
    undated = [one for one in summaries if one.event.on is None]
    return max(undated, key=lambda one: one.event.id) if undated else None


def _people(interest: Interest) -> int:
    return interest.mentors + interest.mentees + interest.both + interest.neither


def _paired(board: Board) -> Step:
    if board.changes:
        said = trn(
            "{n} thing changed since the pairing. Repair the plan or pair again.",
            "{n} things changed since the pairing. Repair the plan or pair again.",
            len(board.changes),
        )
        return Step(StepKind.PAIR, StepState.TO_DO, said)
    return Step(StepKind.PAIR, StepState.DONE, tr("Mentors and mentees are paired."))


def _waiting(board: Board) -> int:
    """How many people of the plan sit nowhere in any round that is still to come."""
    seated = {one for a_round in board.plan.open_rounds for group in a_round.groups for one in group.people}
    waiting = {one for a_round in board.plan.open_rounds for one in a_round.waiting}
    return len(waiting - seated)

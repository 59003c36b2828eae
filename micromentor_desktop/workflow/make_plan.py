"""Pairing an event: from its sign-ups and rules to a stored plan."""

from dataclasses import dataclass

from micromentor_desktop.domain.plan import Change, ShowPlan
from micromentor_desktop.domain.version import WhyKept
from micromentor_desktop.pairing.build import require_pairable
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import Database, Why
from micromentor_desktop.workflow.board import Board, read_board, read_problem
from micromentor_desktop.workflow.keep_versions import keep_before
from micromentor_desktop.workflow.progress import Progress, unheard


@dataclass(frozen=True, slots=True)
class Paired:
    """The new plan, and the change that brings the one before back (None when this is the first)."""

    board: Board
    inverse: Change | None


class MakePlan:
    """The use cases around *Pair*."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def current(self, event_id: int) -> Board | None:
        """The event's current plan, None before the first pairing."""
        with self._database.transaction() as session:
            plan = plans.current_plan(session, event_id)
            return read_board(session, plan) if plan else None

    def pair(self, event_id: int, progress: Progress = unheard) -> Paired:
        """Make the best plan that keeps the current plan's locks, and store it as a new version.

        Raises PairingTrouble when the event cannot be paired (no mentors, no mentees, contradicting locks), Stopped
        when the user stopped it before there was a plan; nothing is written then.
        """
        with self._database.transaction() as session:
            again = plans.current_plan(session, event_id) is not None
        if again:
            self._database.back_up(Why.PAIRING)
        with self._database.transaction() as session:
            event = events.get_event(session, event_id)
            require_pairable(event, signups.event_signups(session, event_id))
            before = plans.current_plan(session, event_id)
            problem = read_problem(session, event, keep=before)
            name = plans.next_name(session, event_id)
            plan = pair(problem, event_id=event_id, name=name, keep_tables=before, listen=progress)
            if faults := check.faults(problem, plan):
                raise RuntimeError(f"the pairing made a plan that does not hold: {'; '.join(faults)}")
            if before is not None:
                keep_before(session, before, WhyKept.PAIRING)
            stored = plans.get_plan(session, plans.save_plan(session, plan))
            return Paired(read_board(session, stored), ShowPlan(before.id) if before else None)

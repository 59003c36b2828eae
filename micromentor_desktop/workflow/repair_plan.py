"""On the day: who did not come, who came unannounced, and a plan that bends to it by moving as few people as can be."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.plan import Plan, Repaired, ShowPlan
from micromentor_desktop.domain.version import WhyKept
from micromentor_desktop.errors import PairingTrouble, Trouble
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.broken import still_allowed
from micromentor_desktop.pairing.repairing import tell_repair
from micromentor_desktop.pairing.repairing.repair import repair
from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board, read_board, read_problem
from micromentor_desktop.workflow.edit_signups import sign_up
from micromentor_desktop.workflow.keep_versions import keep_before
from micromentor_desktop.workflow.progress import Progress, unheard


@dataclass(frozen=True, slots=True)
class Marked:
    """A sign-up with its new status, and the one that it had before: marking that again is the way back."""

    signup: SignUp
    before: Status


@dataclass(frozen=True, slots=True)
class RepairPreview:
    """What a repair would do: in a sentence, and a line for each person whose place changes."""

    sentence: str
    moves: tuple[str, ...]
    changes_nothing: bool


@dataclass(frozen=True, slots=True)
class RepairDone:
    """The repaired plan as a new version, the change that brings the one before back, and what was done in words."""

    board: Board
    inverse: ShowPlan
    said: str


class RepairPlan:
    """The use cases between check-in and the last round."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def mark(self, event_id: int, member_id: int, status: Status) -> Marked:
        """Tell what became of somebody's sign-up; the plan stays until it is repaired.

        Raises Trouble for somebody who did not sign up.
        """
        with self._database.transaction() as session:
            by_member = {one.member.id: one for one in signups.event_signups(session, event_id)}
            signup = by_member.get(member_id)
            if signup is None:
                raise Trouble(tr("This person did not sign up for the event. Add them as a walk-in."))
            marked = replace(signup, status=status)
            signups.save_signup(session, marked)
            return Marked(marked, signup.status)

    def mark_all(self, event_id: int, marks: Mapping[int, Status]) -> dict[int, Status]:
        """Give these members' sign-ups these statuses, all or none; returns those before, which are the way back."""
        with self._database.transaction() as session:
            before = {}
            for signup in signups.event_signups(session, event_id):
                status = marks.get(signup.member.id, signup.status)
                if status is not signup.status:
                    before[signup.member.id] = signup.status
                    signups.save_signup(session, replace(signup, status=status))
            return before

    def add_walk_in(self, event_id: int, walk_in: SignUp, *, first: int = 1) -> SignUp:
        """Sign up somebody who came unannounced before round ``first``, as checked in; raises as :func:`sign_up`."""
        with self._database.transaction() as session:
            event = events.get_event(session, event_id)
            rounds = tuple(range(first, event.rules.rounds + 1)) if first > 1 else ()
            here = replace(
                walk_in,
                signed_up_at=_last_of_all(session, event_id),
                status=Status.CHECKED_IN,
                walk_in=True,
                rounds=rounds,
            )
            return sign_up(session, event, here)

    def preview(self, event_id: int, first: int = 1, progress: Progress = unheard) -> RepairPreview:
        """Who would move where if the current plan were repaired from round ``first`` on; nothing is written.

        Raises PairingTrouble when there is no plan, no such round, or the locks leave no way.
        """
        with self._database.transaction() as session:
            event, before, found = _find(session, event_id, first, progress)
            names = {one.member.id: one.member.full_name for one in signups.event_signups(session, event_id)}
            return RepairPreview(
                sentence=tell_repair.sentence(found),
                moves=tell_repair.moves(event, names, before, found),
                changes_nothing=_seats(found.plan) == _seats(before),
            )

    def apply(self, event_id: int, first: int = 1, progress: Progress = unheard) -> RepairDone:
        """Repair the current plan from round ``first`` on and store it as a new version; raises as the preview does."""
        with self._database.transaction() as session:
            event, before, found = _find(session, event_id, first, progress)
            if faults := check.faults(read_problem(session, event), found.plan):
                raise RuntimeError(f"the repair made a plan that does not hold: {'; '.join(faults)}")
            keep_before(session, before, WhyKept.REPAIR)
            stored = plans.get_plan(session, plans.save_plan(session, found.plan))
            return RepairDone(read_board(session, stored), ShowPlan(before.id), tell_repair.sentence(found))


def _find(session: Session, event_id: int, first: int, progress: Progress) -> tuple[Event, Plan, Repaired]:
    event = events.get_event(session, event_id)
    before = plans.current_plan(session, event_id)
    if before is None:
        raise PairingTrouble(tr("There is no plan to repair yet. Pair the event first."))
    people = signups.event_signups(session, event_id)
    met = plans.met_before(session, event_id)
    found = repair(
        event,
        people,
        before,
        first=max(first, before.past + 1),
        name=plans.next_name(session, event_id),
        met=met,
        listen=progress,
    )
    by_id = {one.member.id: one for one in people}
    kept = still_allowed(event, by_id, before, found.plan, met)
    return event, before, replace(found, plan=replace(found.plan, exemptions=kept))


def _last_of_all(session: Session, event_id: int) -> datetime:
    """Now, but after everybody who signed up, whatever the clock says: who comes first is served first."""
    known = sorted(one.signed_up_at for one in signups.event_signups(session, event_id) if one.signed_up_at)
    return max([datetime.now(), *(latest + timedelta(seconds=1) for latest in known[-1:])])


def _seats(plan: Plan) -> set[tuple[int, int, int | None]]:
    """(round, member id, table) of everybody in the plan."""
    seated = {
        (one.number, person, group.table) for one in plan.rounds for group in one.groups for person in group.people
    }
    return seated | {(one.number, person, None) for one in plan.rounds for person in (*one.waiting, *one.spare)}

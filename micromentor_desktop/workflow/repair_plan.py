"""On the day: who did not come, who came unannounced, and a plan that bends to it by moving as few people as can be."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.member import NEW, Member, identity
from micromentor_desktop.domain.names import tidy
from micromentor_desktop.domain.plan import Plan, Repaired, ShowPlan
from micromentor_desktop.errors import PairingTrouble, Trouble
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.repairing import tell_repair
from micromentor_desktop.pairing.repairing.repair import repair
from micromentor_desktop.storage import events, members, plans, signups
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.workflow.board import Board, read_board, read_problem
from micromentor_desktop.workflow.edit_members import checked_email
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
                raise Trouble("This person did not sign up for the event. Add them as a walk-in.")
            marked = replace(signup, status=status)
            signups.save_signup(session, marked)
            return Marked(marked, signup.status)

    def add_walk_in(self, event_id: int, walk_in: SignUp, *, first: int = 1) -> SignUp:
        """Sign up somebody who came unannounced before round ``first``, as checked in; a new member has the id 0.

        Who has the same name and email as a member is that member. Raises Trouble when the name or the role is missing,
        the email is none, or the person signed up already.
        """
        member = replace(
            walk_in.member,
            given_name=tidy(walk_in.member.given_name),
            family_name=tidy(walk_in.member.family_name),
            email=checked_email(walk_in.member.email),
        )
        if not member.full_name:
            raise Trouble("A walk-in needs a name for the badge. Type at least a first or a last name.")
        if not (walk_in.mentor or walk_in.mentee):
            raise Trouble(f"Is {member.full_name} here as a mentor or as a mentee? Tick at least one.")
        with self._database.transaction() as session:
            event = events.get_event(session, event_id)
            if member.id == NEW:
                member = _known(session, member)
            _refuse_second_signup(session, event_id, member)
            if member.id == NEW:
                member = replace(member, id=members.save_member(session, member))
            signup = replace(
                walk_in,
                id=NEW,
                event_id=event_id,
                member=member,
                signed_up_at=_last_of_all(session, event_id),
                status=Status.CHECKED_IN,
                walk_in=True,
                rounds=tuple(range(first, event.rules.rounds + 1)) if first > 1 else (),
            )
            return replace(signup, id=signups.save_signup(session, signup))

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
            stored = plans.get_plan(session, plans.save_plan(session, found.plan))
            return RepairDone(read_board(session, stored), ShowPlan(before.id), tell_repair.sentence(found))


def _find(session: Session, event_id: int, first: int, progress: Progress) -> tuple[Event, Plan, Repaired]:
    event = events.get_event(session, event_id)
    before = plans.current_plan(session, event_id)
    if before is None:
        raise PairingTrouble("There is no plan to repair yet. Pair the event first.")
    found = repair(
        event,
        signups.event_signups(session, event_id),
        before,
        first=max(first, before.past + 1),
        name=plans.next_name(session, event_id),
        met=plans.met_before(session, event_id),
        listen=progress,
    )
    return event, before, found


def _known(session: Session, member: Member) -> Member:
    """The member whom the chapter knows by this name and email, or else the new one."""
    who = identity(member.full_name, member.email)
    return next((one for one in members.all_members(session) if identity(one.full_name, one.email) == who), member)


def _last_of_all(session: Session, event_id: int) -> datetime:
    """Now, but after everybody who signed up, whatever the clock says: who comes first is served first."""
    known = sorted(one.signed_up_at for one in signups.event_signups(session, event_id) if one.signed_up_at)
    return max([datetime.now(), *(latest + timedelta(seconds=1) for latest in known[-1:])])


def _refuse_second_signup(session: Session, event_id: int, member: Member) -> None:
    for other in signups.event_signups(session, event_id):
        if member.id == other.member.id != NEW:
            raise Trouble(f"{member.full_name} signed up already. Check them in instead.")


def _seats(plan: Plan) -> set[tuple[int, int, int | None]]:
    """(round, member id, table) of everybody in the plan."""
    seated = {
        (one.number, person, group.table) for one in plan.rounds for group in one.groups for person in group.people
    }
    return seated | {(one.number, person, None) for one in plan.rounds for person in one.waiting}

"""Changing a plan by hand; every change is stored before it is shown, and can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from micromentor_desktop.domain.plan import Change, MovePrices, Plan, PutBack, ShowPlan
from micromentor_desktop.pairing import adjust, price
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.broken import exemptions_after, in_order
from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board, read_board, read_problem


@dataclass(frozen=True, slots=True)
class Adjusted:
    """The plan after the change, the change that undoes it, and what was done in words ("Move Ana Ruiz to table 3")."""

    board: Board
    inverse: Change
    said: str


class AdjustPlan:
    """The use cases of the board."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def apply(self, plan_id: int, change: Change) -> Adjusted:
        """Make one change to a plan and store it.

        Hard rules may be broken by hand: the change then becomes an exception with a name, which the board's findings
        tell. Raises Trouble when the change is impossible (a locked person, a table that is not there); nothing is
        written then.
        """
        with self._database.transaction() as session:
            if isinstance(change, ShowPlan):
                plans.make_current(session, change.plan_id)
                shown = plans.get_plan(session, change.plan_id)
                return Adjusted(read_board(session, shown), ShowPlan(plan_id), tr("Show {name}", name=shown.name))
            before = plans.get_plan(session, plan_id)
            names = {
                signup.member.id: signup.member.full_name for signup in signups.event_signups(session, before.event_id)
            }
            word = "table" if events.get_event(session, before.event_id).shape.has_tables else "pair"
            changed, inverse, said = adjust.apply(before, change, names, word)
            changed = _told_truly(session, before, changed, keep_exemptions=isinstance(change, PutBack))
            stored = plans.get_plan(session, plans.save_plan(session, changed))
            return Adjusted(read_board(session, stored), inverse, said)

    def prices(self, plan_id: int, round_number: int, member_ids: Sequence[int]) -> MovePrices:
        """What moving these people to each place of the round, or changing places with others, would gain or cost."""
        with self._database.transaction() as session:
            plan = plans.get_plan(session, plan_id)
            event = events.get_event(session, plan.event_id)
            people = {signup.member.id: signup for signup in signups.event_signups(session, event.id)}
            problem = read_problem(session, event, answered_by=plan)
            met = plans.met_before(session, event.id)
            return price.prices(event, problem, plan, people, round_number=round_number, member_ids=member_ids, met=met)


def _told_truly(session: Session, before: Plan, plan: Plan, *, keep_exemptions: bool) -> Plan:
    """The changed plan with true figures, and with an exception for each rule that the change breaks."""
    if plan.rounds == before.rounds:
        return replace(plan, exemptions=in_order(plan.exemptions))
    event = events.get_event(session, plan.event_id)
    problem = read_problem(session, event, answered_by=plan)
    plan = replace(plan, levels=check.remeasured(problem, plan))
    if keep_exemptions:
        return plan
    people = {signup.member.id: signup for signup in signups.event_signups(session, event.id)}
    met = plans.met_before(session, event.id)
    return replace(plan, exemptions=exemptions_after(event, people, before, plan, met))

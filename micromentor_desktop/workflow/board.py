"""What the board shows: a plan with everything there is to say about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.plan import Finding, Plan, Severity
from micromentor_desktop.pairing import check, explain
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import Session


@dataclass(frozen=True, slots=True)
class Board:
    """A plan, the people in it, and the words about it.

    ``people`` are the sign-ups of everybody who is in the plan, by member id. ``pair_reasons`` says for each
    (mentor id, mentee id) that sit together why they suit, ``waiting_reasons`` for each waiting member id why they have
    no place. ``headline`` tells in one sentence how good the plan is. ``changes`` names what changed in the event after
    the pairing; they are among the findings too.
    """

    event: Event
    plan: Plan
    people: Mapping[int, SignUp]
    findings: tuple[Finding, ...]
    pair_reasons: Mapping[tuple[int, int], str]
    waiting_reasons: Mapping[int, str]
    headline: str
    changes: tuple[Finding, ...]

    @property
    def up_to_date(self) -> bool:
        """Whether the plan knows everybody and every round."""
        return not self.changes


def read_problem(session: Session, event: Event, *, keep: Plan | None = None) -> Problem:
    """The event's pairing problem as it stands now, with the locks of ``keep``."""
    return build_problem(
        event,
        signups.event_signups(session, event.id),
        keep=keep,
        met=plans.met_before(session, event.id),
    )


def read_board(session: Session, plan: Plan) -> Board:
    """Look at a stored plan: check it, explain it, and gather the people in it."""
    event = events.get_event(session, plan.event_id)
    everybody = signups.event_signups(session, event.id)
    problem = read_problem(session, event)
    by_id = {signup.member.id: signup for signup in everybody}
    in_plan = {
        member_id
        for a_round in plan.rounds
        for member_id in (*a_round.waiting, *(person for group in a_round.groups for person in group.people))
    }
    people = {member_id: by_id[member_id] for member_id in sorted(in_plan)}
    first = plan.rounds[0]
    changes = tuple(check.out_of_date(event, people, everybody, plan))
    findings = check.findings(event, people, everybody, plan)
    broken = sum(finding.severity is Severity.BROKEN for finding in findings)
    mentees = len(first.waiting) + sum(len(group.mentees) for group in first.groups)
    headline = explain.headline(plan, mentees, broken)
    if changes:
        headline = f"The event changed since this pairing; pair again to take everything in. Until then: {headline}"
    return Board(
        event=event,
        plan=plan,
        people=people,
        findings=findings,
        pair_reasons={
            (mentor, mentee): explain.pair_sentence(event, people[mentor], people[mentee])
            for a_round in plan.rounds
            for group in a_round.groups
            for mentor in group.mentors
            for mentee in group.mentees
        },
        waiting_reasons=explain.waiting_sentences(problem, plan),
        headline=headline,
        changes=changes,
    )

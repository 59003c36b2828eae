"""What the board shows: a plan with everything there is to say about it."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.plan import Finding, Plan, Severity
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.findings import findings, out_of_date
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.tables import as_seated
from micromentor_desktop.pairing.telling import explain
from micromentor_desktop.pairing.telling.pair_words import pair_sentence
from micromentor_desktop.pairing.telling.waiting import waiting_sentences
from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import Session
from micromentor_desktop.translate import tr, trn

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Board:
    """A plan, the people in it, and the words about it.

    ``people`` are the sign-ups of everybody who is in the plan, by member id. ``pair_reasons`` says for each
    (mentor id, mentee id) that sit together why they suit, ``waiting_reasons`` for each waiting member id why they have
    no place. ``headline`` tells in one sentence how good the plan is. ``changes`` names what changed in the event after
    the pairing, ``doubts`` what does not hold of a plan whose question is still the event's: both are among the
    findings too.
    """

    event: Event
    plan: Plan
    people: Mapping[int, SignUp]
    findings: tuple[Finding, ...]
    pair_reasons: Mapping[tuple[int, int], str]
    waiting_reasons: Mapping[int, str]
    headline: str
    changes: tuple[Finding, ...]
    doubts: tuple[Finding, ...] = ()

    @property
    def up_to_date(self) -> bool:
        """Whether the plan knows everybody and every round."""
        return not self.changes


def read_problem(
    session: Session, event: Event, *, keep: Plan | None = None, answered_by: Plan | None = None
) -> Problem:
    """The event's pairing problem as it stands now, with the locks of ``keep``, or those that a plan was to keep."""
    return build_problem(
        event,
        signups.event_signups(session, event.id),
        keep=keep,
        kept=answered_by.kept if answered_by else (),
        met=plans.met_before(session, event.id),
    )


def read_board(session: Session, plan: Plan) -> Board:
    """Look at a stored plan: check it, explain it, and gather the people in it."""
    event = events.get_event(session, plan.event_id)
    everybody = signups.event_signups(session, event.id)
    met = plans.met_before(session, event.id)
    problem = build_problem(event, everybody, kept=plan.kept, met=met)
    by_id = {signup.member.id: signup for signup in everybody}
    in_plan = {member_id for a_round in plan.rounds for member_id in a_round.everybody}
    people = {member_id: by_id[member_id] for member_id in sorted(in_plan)}
    changes = tuple(out_of_date(event, people, everybody, plan))
    doubts: tuple[Finding, ...] = ()
    if plan.question == problem.fingerprint():
        doubts = _doubts(problem, plan)
    elif plan.question:
        changes = (*changes, *_answered_anew(problem, plan, people))
        words = tr("Answers or rules changed after this pairing. Pair again to take them in.")
        changes = changes or (Finding(Severity.NOTE, words),)
    found = findings(event, people, everybody, plan, met)
    found = (*doubts, *found, *(change for change in changes if change not in found))
    broken = sum(finding.severity is Severity.BROKEN for finding in found)
    allowed = sum(finding.severity is Severity.ALLOWED for finding in found)
    mentees = {one for a_round in plan.open_rounds for one in a_round.waiting}
    mentees |= {one for a_round in plan.open_rounds for group in a_round.groups for one in group.mentees}
    headline = explain.headline(plan, len(mentees), broken, allowed)
    if changes:
        headline = tr(
            "The event changed since this pairing; repair the plan or pair again to take everything in. Until then:"
            " {headline}",
            headline=headline,
        )
    return Board(
        event=event,
        plan=plan,
        people=people,
        findings=found,
        pair_reasons={
            (mentor, mentee): pair_sentence(event, people[mentor], people[mentee], group=group, people=people, met=met)
            for a_round in plan.rounds
            for group in a_round.groups
            for mentor in group.mentors
            for mentee in group.mentees
        },
        waiting_reasons=waiting_sentences(event, as_seated(problem, plan.open_rounds), plan, met),
        headline=headline,
        changes=changes,
        doubts=doubts,
    )


def _answered_anew(problem: Problem, plan: Plan, people: Mapping[int, SignUp]) -> Iterator[Finding]:
    """Those in the plan whose answers matter to it and are others now."""
    then = dict(plan.answers)
    anew = {one for one, now in problem.answers() if one in people and then.get(one, now) != now}
    changed = sorted(anew, key=lambda member_id: people[member_id].member.sort_key)
    if changed:
        names = listed([people[member_id].member.full_name for member_id in changed])
        words = trn(
            "{n} sign-up changed since this pairing: {names}. Pair again, or repair the plan.",
            "{n} sign-ups changed since this pairing: {names}. Pair again, or repair the plan.",
            len(changed),
            names=names,
        )
        yield Finding(Severity.NOTE, words, 0, None, tuple(changed))


def _doubts(problem: Problem, plan: Plan) -> tuple[Finding, ...]:
    """What does not hold of a stored plan, although nothing changed since: its file was damaged or tampered with."""
    faults = check.faults(problem, plan, by_hand=True)
    for fault in faults:
        _log.error("plan %s: %s", plan.id, fault)
    if not faults:
        return ()
    words = tr("This pairing does not add up: its file was damaged or changed by another program. Pair again.")
    return (Finding(Severity.BROKEN, words),)

"""What the organizer may decide but must know about a plan: a rule broken by hand, a mentor alone, a late sign-up."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.plan import Finding, Group, Plan, Round, Severity
from micromentor_desktop.pairing.checking.broken import Met, People, names_of, place_of, rules_broken
from micromentor_desktop.translate import tr, trn


def findings(
    event: Event, people: People, signups: Sequence[SignUp], plan: Plan, met: Met = frozenset()
) -> tuple[Finding, ...]:
    """What to know about a plan, broken rules first, then those that the organizer allowed.

    ``people`` are those in the plan, ``signups`` all of the event.
    """
    found: list[Finding] = []
    for a_round in plan.rounds:
        for group in a_round.groups:
            found += _no_mentee(event, people, a_round.number, group)
        found += _no_table(people, a_round)
    allowed = set(plan.exemptions)
    found += [_allowed(one) if one.exemption in allowed else one for one in rules_broken(event, people, plan, met)]
    found += _comes_to_nothing(event, signups)
    found += _met_twice(people, plan)
    found += out_of_date(event, people, signups, plan)
    if event.rules.keep_employers_apart and not any(signup.member.employer_key for signup in people.values()):
        words = tr("Nobody named an employer, so colleagues cannot be kept apart.")
        found.append(Finding(Severity.NOTE, words))
    order = list(Severity)
    return tuple(sorted(found, key=lambda finding: (order.index(finding.severity), finding.round)))


def _allowed(finding: Finding) -> Finding:
    return replace(
        finding, severity=Severity.ALLOWED, sentence=tr("Allowed exception: {broken}", broken=finding.sentence)
    )


def _no_mentee(event: Event, people: People, number: int, group: Group) -> Iterator[Finding]:
    if not group.mentees:
        names, one = names_of(people, group.mentors), len(group.mentors) == 1
        words = tr("{names} has no mentee", names=names) if one else tr("{names} have no mentee", names=names)
        place = place_of(event, number, group)
        yield Finding(Severity.NOTE, f"{place}: {words}.", number, group.table, group.mentors)


def _no_table(people: People, a_round: Round) -> Iterator[Finding]:
    for mentor in a_round.spare:
        words = tr("{name} is a mentor without a table.", name=people[mentor].member.full_name)
        yield Finding(Severity.NOTE, words, a_round.number, None, (mentor,))


def _comes_to_nothing(event: Event, signups: Sequence[SignUp]) -> Iterator[Finding]:
    """Somebody who ticked a role, but cannot come to any round."""
    numbers = range(1, event.rules.rounds + 1)
    for signup in signups:
        takes_part = signup.status.takes_part and (signup.mentor or signup.mentee)
        if takes_part and not any(map(signup.comes_to, numbers)):
            name = signup.member.full_name
            words = tr("{name} can come to no round of this event, so has no place.", name=name)
            yield Finding(Severity.NOTE, words, 0, None, (signup.member.id,))


def _met_twice(people: People, plan: Plan) -> Iterator[Finding]:
    """A mentee who meets the same mentor again gains little; the solver never does it, a hand can."""
    rounds_of: dict[tuple[int, int], list[int]] = {}
    for a_round in plan.rounds:
        for group in a_round.groups:
            for pair in product(group.mentors, group.mentees):
                rounds_of.setdefault(pair, []).append(a_round.number)
    for (mentor, mentee), numbers in rounds_of.items():
        if len(numbers) > 1:
            words = tr(
                "{mentee} meets {mentor} in rounds {numbers}.",
                mentee=people[mentee].member.full_name,
                mentor=people[mentor].member.full_name,
                numbers=listed([str(number) for number in numbers]),
            )
            yield Finding(Severity.NOTE, words, numbers[-1], None, (mentee, mentor))


def out_of_date(event: Event, people: People, signups: Sequence[SignUp], plan: Plan) -> list[Finding]:
    """Sign-ups, or the number of rounds, that changed after the plan was made."""
    found = []
    numbers = range(1, event.rules.rounds + 1)
    to_come = {one for a_round in plan.open_rounds for one in a_round.everybody}
    if len(plan.rounds) != event.rules.rounds:
        words = trn(
            "The event has {n} round now, but this pairing has {then}. Pair again.",
            "The event has {n} rounds now, but this pairing has {then}. Pair again.",
            event.rules.rounds,
            then=trn("{n} round", "{n} rounds", len(plan.rounds)),
        )
        found.append(Finding(Severity.NOTE, words))
    for signup in signups:
        # Who is gone may have been there in the rounds before a repair.
        name, planned = signup.member.full_name, signup.member.id in people.keys() & to_come
        takes_part = signup.status.takes_part and (signup.mentor or signup.mentee)
        if takes_part and not planned and any(map(signup.comes_to, numbers)):
            words = tr("{name} signed up after this pairing. Repair the plan or pair again to find a place.", name=name)
        elif planned and not takes_part and signup.status is Status.NO_SHOW:
            words = tr(
                "{name} takes no part any more (no-show), but still has a place."
                " Repair the plan or pair again to free it.",
                name=name,
            )
        elif planned and not takes_part:
            words = tr(
                "{name} takes no part any more, but still has a place. Repair the plan or pair again to free it.",
                name=name,
            )
        else:
            continue
        found.append(Finding(Severity.NOTE, words, 0, None, (signup.member.id,)))
    return found

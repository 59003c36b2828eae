"""What the organizer may decide but must know about a plan: a rule broken by hand, a mentor alone, a late sign-up."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations, product

from micromentor_desktop.domain.event import Event, Gap, Must, SignUp, Status
from micromentor_desktop.domain.names import fold, listed
from micromentor_desktop.domain.plan import Finding, Group, Plan, Round, Severity
from micromentor_desktop.translate import tr, trn

People = Mapping[int, SignUp]
"""The sign-ups of everybody in a plan, by member id."""

Met = Collection[tuple[int, int]]
"""Pairs of member ids that sat together at an earlier event."""


def findings(
    event: Event, people: People, signups: Sequence[SignUp], plan: Plan, met: Met = frozenset()
) -> tuple[Finding, ...]:
    """What to know about a plan, broken rules first. ``people`` are those in the plan, ``signups`` all of the event."""
    found: list[Finding] = []
    for a_round in plan.rounds:
        found += _not_there(people, a_round)
        for group in a_round.groups:
            found += _at_table(event, people, a_round.number, group, met)
    found += _comes_to_nothing(event, signups)
    found += _never_met(event, people, plan)
    found += _met_twice(people, plan)
    found += out_of_date(event, people, signups, plan)
    if event.rules.keep_employers_apart and not any(signup.member.employer_key for signup in people.values()):
        words = tr("Nobody named an employer, so colleagues cannot be kept apart.")
        found.append(Finding(Severity.NOTE, words))
    return tuple(sorted(found, key=lambda finding: (finding.severity is not Severity.BROKEN, finding.round)))


def _at_table(event: Event, people: People, number: int, group: Group, met: Met) -> Iterator[Finding]:
    """What to know about one table in one round."""
    place = event.shape.place(group.table)
    if event.rules.rounds > 1:
        place = tr("Round {number}, {place}", number=number, place=event.shape.place_inside(group.table))
    for words, who in rules_broken(event, people, group, met):
        yield Finding(Severity.BROKEN, f"{place}: {words}.", number, group.table, who)
    if not group.mentees:
        names = _names(people, group.mentors)
        one = len(group.mentors) == 1
        words = tr("{names} has no mentee", names=names) if one else tr("{names} have no mentee", names=names)
        yield Finding(Severity.NOTE, f"{place}: {words}.", number, group.table, group.mentors)
    elif crowded(event, people, group):
        words = _too_many(event, people, group)
        yield Finding(Severity.BROKEN, f"{place}: {words}.", number, group.table, group.mentors)


def crowded(event: Event, people: People, group: Group) -> bool:
    """Whether a table has more mentees than its mentors have places."""
    return len(group.mentees) > _places(event, people, group)


def _places(event: Event, people: People, group: Group) -> int:
    return sum(event.rules.places(people[mentor].capacity) for mentor in group.mentors)


def _too_many(event: Event, people: People, group: Group) -> str:
    hosts, places = len(group.mentors), _places(event, people, group)
    told = {"names": _names(people, group.mentors), "mentees": len(group.mentees), "places": places}
    if places == event.rules.mentees_per_mentor * hosts:
        if hosts == 1:
            return tr("{names} has {mentees} mentees, more than the {places} of the rules", **told)
        return tr("{names} have {mentees} mentees, more than the {places} of the rules", **told)
    if hosts == 1:
        return tr("{names} offered to take {places}, but has {mentees} mentees", **told)
    return tr("{names} offered to take {places} together, but have {mentees} mentees", **told)


def rules_broken(
    event: Event, people: People, group: Group, met: Met = frozenset()
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The hard rules that are broken between people at a table: in words, and by whom."""
    yield from _kept_apart(event, people, group)
    for mentor, mentee in product(group.mentors, group.mentees):
        for must, ahead in unmet(event, people[mentor], people[mentee], group.topic, met):
            yield _not_met(must, _names(people, (mentor, mentee)), event.rules.gap, ahead), (mentor, mentee)


def _not_met(must: Must, names: str, gap: Gap, ahead: int) -> str:
    """What two people lack; ``ahead`` is by how many years the mentor is, where that matters."""
    match must:
        case Must.LANGUAGE:
            words = tr("{names} named no language in common", names=names)
        case Must.TOPIC:
            words = tr("{names} share no wanted topic", names=names)
        case Must.EXPERIENCE if ahead < gap.least:
            words = tr(
                "{names} have {years} years between them, fewer than the {least} of the rules",
                names=names,
                years=ahead,
                least=gap.least,
            )
        case Must.EXPERIENCE:
            words = tr(
                "{names} have {years} years between them, more than the {most} of the rules",
                names=names,
                years=ahead,
                most=gap.most,
            )
        case Must.FIELD:
            words = tr("{names} do not work in the same field", names=names)
        case Must.NOT_MET:
            words = tr("{names} met at an earlier event", names=names)
    return words


def _kept_apart(event: Event, people: People, group: Group) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Pairs that the organizer named, and colleagues: never with a mentor, else no more than the rules have."""
    most = event.rules.colleagues_at_table
    never = {frozenset(pair) for pair in event.rules.never_pairs}
    colleagues: dict[str, list[int]] = {}
    for member_id in group.mentees:
        colleagues.setdefault(people[member_id].member.employer_key, []).append(member_id)
    for one, other in combinations(group.people, 2):
        names = _names(people, (one, other))
        if {one, other} in never:
            yield tr("{names} sit together, but you asked to keep them apart", names=names), (one, other)
        elif _colleagues(event, people, one, other) and (most == 1 or one in group.mentors):
            employer = people[one].member.employer
            words = tr("{names} sit together, but both work for {employer}", names=names, employer=employer)
            yield words, (one, other)
    for employer, members in colleagues.items():
        if event.rules.keep_employers_apart and employer and len(members) > most > 1:
            words = trn(
                "{n} person of {employer} sits together, more than the {most} of the rules",
                "{n} people of {employer} sit together, more than the {most} of the rules",
                len(members),
                employer=people[members[0]].member.employer,
                most=most,
            )
            yield words, tuple(members)


def _colleagues(event: Event, people: People, one: int, other: int) -> bool:
    """Whether two people work for one employer, where that matters."""
    key = people[one].member.employer_key
    return event.rules.keep_employers_apart and key == people[other].member.employer_key != ""


def unmet(event: Event, mentor: SignUp, mentee: SignUp, topic: str, met: Met) -> Iterator[tuple[Must, int]]:
    """The musts that a mentor and a mentee do not meet; with EXPERIENCE, by how many years the mentor is ahead."""
    musts, both = event.rules.musts, {mentor.member.id, mentee.member.id}
    if any(both == set(pair) for pair in event.rules.always_pairs):
        return
    if Must.LANGUAGE in musts and not _share(mentor.member.languages, mentee.member.languages):
        yield Must.LANGUAGE, 0
    offered = (topic,) if topic else mentor.topics_offered
    if Must.TOPIC in musts and mentee.topics_wanted and not _share(offered, mentee.topics_wanted, unknown=False):
        yield Must.TOPIC, 0
    if Must.EXPERIENCE in musts and mentor.member.years is not None and mentee.member.years is not None:
        gap, ahead = event.rules.gap, mentor.member.years - mentee.member.years
        if ahead < gap.least or (gap.most is not None and ahead > gap.most):
            yield Must.EXPERIENCE, ahead
    fields = {fold(mentor.member.field), fold(mentee.member.field)}
    if Must.FIELD in musts and (len(fields) > 1 or "" in fields):
        yield Must.FIELD, 0
    if Must.NOT_MET in musts and any(both == set(pair) for pair in met):
        yield Must.NOT_MET, 0


def _share(one: Sequence[str], other: Sequence[str], *, unknown: bool = True) -> bool:
    """Whether two lists have a word in common; ``unknown`` is the answer where one of them is empty."""
    mine, theirs = {fold(word) for word in one}, {fold(word) for word in other}
    return bool(mine & theirs) or (unknown and not (mine and theirs))


def _not_there(people: People, a_round: Round) -> Iterator[Finding]:
    """Somebody with a place in a round that they cannot come to."""
    for group in a_round.groups:
        for member_id in group.people:
            if not people[member_id].comes_to(a_round.number):
                words = tr(
                    "{name} cannot come to round {number}, but has a place.",
                    name=people[member_id].member.full_name,
                    number=a_round.number,
                )
                yield Finding(Severity.BROKEN, words, a_round.number, group.table, (member_id,))


def _comes_to_nothing(event: Event, signups: Sequence[SignUp]) -> Iterator[Finding]:
    """Somebody who ticked a role, but cannot come to any round."""
    numbers = range(1, event.rules.rounds + 1)
    for signup in signups:
        takes_part = signup.status.takes_part and (signup.mentor or signup.mentee)
        if takes_part and not any(map(signup.comes_to, numbers)):
            name = signup.member.full_name
            words = tr("{name} can come to no round of this event, so has no place.", name=name)
            yield Finding(Severity.NOTE, words, 0, None, (signup.member.id,))


def _never_met(event: Event, people: People, plan: Plan) -> Iterator[Finding]:
    """Pairs that are always to meet, but do not in this plan."""
    tables = [set(group.people) for a_round in plan.rounds for group in a_round.groups]
    for pair in event.rules.always_pairs:
        if all(member_id in people for member_id in pair) and not any(set(pair) <= table for table in tables):
            words = tr("{names} are always to be paired, but do not meet.", names=_names(people, pair))
            yield Finding(Severity.BROKEN, words, 0, None, pair)


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
    to_come = {one for a_round in plan.open_rounds for group in a_round.groups for one in group.people}
    to_come |= {one for a_round in plan.open_rounds for one in a_round.waiting}
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


def _names(people: People, member_ids: Sequence[int]) -> str:
    return listed([people[member_id].member.full_name for member_id in member_ids])

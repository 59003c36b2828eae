"""The hard rules that a plan breaks by a hand, in words, and which of them the organizer has allowed by name."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from micromentor_desktop.domain.event import Event, Gap, Must, SignUp
from micromentor_desktop.domain.names import fold, listed
from micromentor_desktop.domain.plan import Exemption, Finding, Group, Plan, Round, Rule, Severity
from micromentor_desktop.translate import tr, trn

People = Mapping[int, SignUp]
"""The sign-ups of everybody in a plan, by member id."""

Met = Collection[tuple[int, int]]
"""Pairs of member ids that sat together at an earlier event."""


def rules_broken(event: Event, people: People, plan: Plan, met: Met = frozenset()) -> list[Finding]:
    """Every hard rule that the plan breaks, allowed or not."""
    found: list[Finding] = []
    for a_round in plan.rounds:
        found += _not_there(people, a_round)
        for group in a_round.groups:
            found += broken_at(event, people, a_round.number, group, met)
    found += never_met(event, people, plan.rounds)
    return found


def exemptions_after(event: Event, people: People, before: Plan, after: Plan, met: Met) -> tuple[Exemption, ...]:
    """What is allowed after a change by hand: what was and still is broken, and what the change itself breaks.

    Whoever drops somebody has been told what it breaks; what was broken before stays as it was.
    """
    broken_before = {one.exemption for one in rules_broken(event, people, before, met)}
    allowed = set(after.exemptions)
    now = dict.fromkeys(one.exemption for one in rules_broken(event, people, after, met))
    return in_order(one for one in now if one is not None and (one in allowed or one not in broken_before))


def still_allowed(event: Event, people: People, before: Plan, after: Plan, met: Met) -> tuple[Exemption, ...]:
    """Of what was allowed in a plan, what another one breaks still: it needs not be allowed again."""
    broken = {one.exemption for one in rules_broken(event, people, after, met)} if before.exemptions else set()
    return tuple(one for one in before.exemptions if one in broken)


def in_order(exemptions: Iterable[Exemption]) -> tuple[Exemption, ...]:
    """Always in the same order, so that equal plans are equal."""
    return tuple(sorted(exemptions, key=lambda one: (one.round, one.rule, one.member_ids)))


def place_of(event: Event, number: int, group: Group) -> str:
    """Where a group is: "Table 3", or "Round 2, table 3"."""
    if event.rules.rounds > 1:
        return tr("Round {number}, {place}", number=number, place=event.shape.place_inside(group.table))
    return event.shape.place(group.table)


def broken_at(event: Event, people: People, number: int, group: Group, met: Met = frozenset()) -> Iterator[Finding]:
    """The hard rules that are broken at one table in one round."""
    place = place_of(event, number, group)
    for rule, words, who in broken_between(event, people, group, met):
        yield Finding(Severity.BROKEN, f"{place}: {words}.", number, group.table, who, rule)
    if crowded(event, people, group):
        words = f"{place}: {_crowded_words(event, people, group)}."
        yield Finding(Severity.BROKEN, words, number, group.table, group.mentors, Rule.CROWDED)


def crowded(event: Event, people: People, group: Group) -> bool:
    """Whether a table has more mentees than its mentors have places."""
    return too_many(event, people, group) > 0


def too_many(event: Event, people: People, group: Group) -> int:
    """How many more mentees a table has than its mentors have places; negative where there is room."""
    return len(group.mentees) - _places(event, people, group)


def _places(event: Event, people: People, group: Group) -> int:
    return sum(event.rules.places(people[mentor].capacity) for mentor in group.mentors)


def _crowded_words(event: Event, people: People, group: Group) -> str:
    hosts, places = len(group.mentors), _places(event, people, group)
    told = {"names": names_of(people, group.mentors), "mentees": len(group.mentees), "places": places}
    if places == event.rules.mentees_per_mentor * hosts:
        if hosts == 1:
            return tr("{names} has {mentees} mentees, more than the {places} of the rules", **told)
        return tr("{names} have {mentees} mentees, more than the {places} of the rules", **told)
    if hosts == 1:
        return tr("{names} offered to take {places}, but has {mentees} mentees", **told)
    return tr("{names} offered to take {places} together, but have {mentees} mentees", **told)


Broken = Iterator[tuple[Rule, str, tuple[int, ...]]]
"""The rule, in words, and by whom."""


def broken_between(event: Event, people: People, group: Group, met: Met) -> Broken:
    """The hard rules that are broken between people at a table."""
    yield from _kept_apart(event, people, group)
    for mentor, mentee in product(group.mentors, group.mentees):
        for must, ahead in unmet(event, people[mentor], people[mentee], group.topic, met):
            words = _not_met(must, names_of(people, (mentor, mentee)), event.rules.gap, ahead)
            yield Rule(must.value), words, (mentor, mentee)


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


def _kept_apart(event: Event, people: People, group: Group) -> Broken:
    """Pairs that the organizer named, and colleagues: never with a mentor, else no more than the rules have."""
    most = event.rules.colleagues_at_table
    never = {frozenset(pair) for pair in event.rules.never_pairs}
    colleagues: dict[str, list[int]] = {}
    for member_id in group.mentees:
        colleagues.setdefault(people[member_id].member.employer_key, []).append(member_id)
    keys = {one: people[one].member.employer_key if event.rules.keep_employers_apart else "" for one in group.people}
    for one, other in combinations(group.people, 2):
        if never and {one, other} in never:
            names = names_of(people, (one, other))
            yield Rule.APART, tr("{names} sit together, but you asked to keep them apart", names=names), (one, other)
        elif keys[one] == keys[other] != "" and (most == 1 or one in group.mentors):
            names, employer = names_of(people, (one, other)), people[one].member.employer
            words = tr("{names} sit together, but both work for {employer}", names=names, employer=employer)
            yield Rule.COLLEAGUES, words, (one, other)
    for employer, members in colleagues.items():
        if event.rules.keep_employers_apart and employer and len(members) > most > 1:
            words = trn(
                "{n} person of {employer} sits together, more than the {most} of the rules",
                "{n} people of {employer} sit together, more than the {most} of the rules",
                len(members),
                employer=people[members[0]].member.employer,
                most=most,
            )
            yield Rule.COLLEAGUES, words, tuple(members)


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
                yield Finding(Severity.BROKEN, words, a_round.number, group.table, (member_id,), Rule.ABSENT)


def never_met(event: Event, people: People, rounds: Sequence[Round]) -> Iterator[Finding]:
    """Pairs that are always to meet, but do not in these rounds."""
    tables = [set(group.people) for a_round in rounds for group in a_round.groups] if event.rules.always_pairs else []
    for pair in event.rules.always_pairs:
        if all(member_id in people for member_id in pair) and not any(set(pair) <= table for table in tables):
            words = tr("{names} are always to be paired, but do not meet.", names=names_of(people, pair))
            yield Finding(Severity.BROKEN, words, 0, None, pair, Rule.ALWAYS)


def names_of(people: People, member_ids: Sequence[int]) -> str:
    """Their full names in a list."""
    return listed([people[member_id].member.full_name for member_id in member_ids])

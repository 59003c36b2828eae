"""Every plan there is, for small cases; shares no code with the engine."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from micromentor_desktop.domain.event import Event, Mix, Must, Shape, SignUp
from micromentor_desktop.domain.plan import Plan

Assignment = tuple[int | None, ...]  # for each person the mentor's id, None for nobody (or for a mentor)


class Value(NamedTuple):
    """The goals of a plan in their order, smaller is better; ``missed`` spells first come first served out, place by
    place in the line."""

    waiting: int
    missed: tuple[int, ...]
    alone: int
    uneven: int
    off_topic: int
    unfit: int


def may_meet(event: Event, mentor: SignUp, mentee: SignUp) -> bool:
    rules = event.rules
    ids = {mentor.member.id, mentee.member.id}
    if any(ids == set(always) for always in rules.always_pairs):
        return True
    spoken, understood = set(mentor.member.languages), set(mentee.member.languages)
    ahead = years_ahead(mentor, mentee)
    in_band = ahead is None or (ahead >= rules.gap.least and (rules.gap.most is None or ahead <= rules.gap.most))
    return not (
        len(ids) == 1
        or any(ids == set(never) for never in rules.never_pairs)
        or (rules.keep_employers_apart and mentor.member.employer == mentee.member.employer != "")
        or (Must.LANGUAGE in rules.musts and spoken and understood and not spoken & understood)
        or (Must.TOPIC in rules.musts and is_off_topic(mentor, mentee))
        or (Must.EXPERIENCE in rules.musts and not in_band)
        or (Must.FIELD in rules.musts and not same_field(mentor, mentee))
    )


def years_ahead(mentor: SignUp, mentee: SignUp) -> int | None:
    if mentor.member.years is None or mentee.member.years is None:
        return None
    return mentor.member.years - mentee.member.years


def same_field(mentor: SignUp, mentee: SignUp) -> bool:
    return mentor.member.field == mentee.member.field != ""


def is_off_topic(mentor: SignUp, mentee: SignUp) -> bool:
    return bool(mentee.topics_wanted) and not set(mentor.topics_offered) & set(mentee.topics_wanted)


def fit(event: Event, mentor: SignUp, mentee: SignUp) -> int:
    gap, ahead = event.rules.gap, years_ahead(mentor, mentee)
    points = 0
    if ahead is not None and ahead >= gap.least and (gap.most is None or ahead <= gap.most):
        points = 1 + (ahead >= (gap.least + gap.good) // 2) + (ahead >= gap.good)
    wish = 0
    if mentor.member.id in mentee.wishes:
        wish = {0: 3, 1: 2}.get(mentee.wishes.index(mentor.member.id), 1)
    shared = len(set(mentor.topics_offered) & set(mentee.topics_wanted))
    return 10 * shared + 6 * points + 8 + 4 * same_field(mentor, mentee) + 5 * wish


def rounds_of(
    event: Event, people: Sequence[SignUp], mentors: Sequence[SignUp], number: int = 1
) -> Iterator[Assignment]:
    """Every way to seat one round when just these serve as mentors."""
    rules, serving = event.rules, {mentor.member.id for mentor in mentors}
    here = [mentor for mentor in mentors if not mentor.rounds or number in mentor.rounds]
    choices: list[list[int | None]] = []
    for person in people:
        if person.member.id in serving or not person.mentee or (person.rounds and number not in person.rounds):
            choices.append([None])
        else:
            choices.append([None, *(m.member.id for m in here if may_meet(event, m, person))])
    room = {
        mentor.member.id: rules.mentees_per_mentor
        if mentor.capacity is None
        else min(mentor.capacity, rules.mentees_per_mentor)
        for mentor in mentors
    }
    for assignment in product(*choices):
        counts = Counter(assignment)
        if any(counts[mentor] > size for mentor, size in room.items()):
            continue
        if rules.keep_employers_apart and too_many_colleagues(event, people, assignment):
            continue
        if never_together(event, people, assignment):
            continue
        yield assignment


def never_together(event: Event, people: Sequence[SignUp], assignment: Assignment) -> bool:
    """Whether two mentees sit at one table who must not meet."""
    at = {person.member.id: table for person, table in zip(people, assignment, strict=True) if table is not None}
    return any(at.get(one) == at.get(other) is not None for one, other in event.rules.never_pairs)


def too_many_colleagues(event: Event, people: Sequence[SignUp], assignment: Assignment) -> bool:
    at = Counter(
        (person.member.employer, table)
        for person, table in zip(people, assignment, strict=True)
        if person.member.employer and table is not None
    )
    return any(count > event.rules.colleagues_at_table for count in at.values())


def plans_of(event: Event, people: Sequence[SignUp], mentors: Sequence[SignUp]) -> Iterator[tuple[Assignment, ...]]:
    """Every plan in which nobody meets a mentor twice and those meet who always must."""
    every_round = [list(rounds_of(event, people, mentors, number)) for number in range(1, event.rules.rounds + 1)]
    must_meet = [set(pair) for pair in event.rules.always_pairs]
    for plan in product(*every_round):
        meetings = Counter(
            (people[index].member.id, mentor)
            for a_round in plan
            for index, mentor in enumerate(a_round)
            if mentor is not None
        )
        met = [set(pair) for pair in meetings]
        if all(count == 1 for count in meetings.values()) and all(pair in met for pair in must_meet):
            yield plan


def value(event: Event, people: Sequence[SignUp], mentors: Sequence[SignUp], plan: Sequence[Assignment]) -> Value:
    by_id = {person.member.id: person for person in people}
    serving = {mentor.member.id for mentor in mentors}
    seats = {
        person.member.id: sum(a_round[index] is not None for a_round in plan)
        for index, person in enumerate(people)
        if person.mentee and person.member.id not in serving
    }
    numbers = range(1, event.rules.rounds + 1)
    wanted = {
        person.member.id: sum(not person.rounds or number in person.rounds for number in numbers) for person in people
    }
    dates = sorted({p.signed_up_at for p in people if p.mentee and p.signed_up_at})
    line: list[object] = [*dates, None]
    missed = tuple(
        sum(by_id[person].signed_up_at == date and count < nth <= wanted[person] for person, count in seats.items())
        for nth in numbers
        for date in line
    )
    sizes = [
        Counter(a_round)[mentor.member.id]
        for number, a_round in zip(numbers, plan, strict=True)
        for mentor in mentors
        if not mentor.rounds or number in mentor.rounds
    ]
    met = [
        (by_id[mentor], people[index]) for a_round in plan for index, mentor in enumerate(a_round) if mentor is not None
    ]
    return Value(
        sum(wanted[person] - count for person, count in seats.items()),
        missed,
        sum(not size for size in sizes),
        sum(size * size for size in sizes) if event.shape is Shape.ROUNDTABLES else 0,
        sum(is_off_topic(mentor, mentee) for mentor, mentee in met),
        -sum(fit(event, mentor, mentee) for mentor, mentee in met),
    )


def company(event: Event, people: Sequence[SignUp], plan: Sequence[Assignment]) -> tuple[int, int]:
    """How often table-mates meet again, and how one-sided tables are."""
    mix, one_sided = event.rules.mix, 0
    by_id = {person.member.id: person for person in people}
    meetings: Counter[tuple[int, int]] = Counter()
    for a_round in plan:
        for table in set(a_round) - {None}:
            mentees = [person for person, at in zip(people, a_round, strict=True) if at == table]
            pairs = list(combinations(mentees, 2))
            meetings.update((one.member.id, other.member.id) for one, other in pairs)
            if Mix.EMPLOYERS in mix:
                host = by_id[table] if table is not None else mentees[0]
                everybody = [host, *mentees]
                one_sided += sum(
                    one.member.employer == other.member.employer != "" for one, other in combinations(everybody, 2)
                )
            if Mix.STAGES in mix:
                one_sided += sum(stage(one) == stage(other) is not None for one, other in pairs)
            if Mix.NEWCOMERS in mix:
                one_sided += sum(person.newcomer for person in mentees) == 1
    return sum(count - 1 for count in meetings.values()), one_sided


def stage(person: SignUp) -> int | None:
    years = person.member.years
    return None if years is None else (years >= 3) + (years >= 8) + (years >= 15)


def best(event: Event, people: Sequence[SignUp], mentors: Sequence[SignUp]) -> Value | None:
    """The best plan's value, None where no plan keeps the demands."""
    return min((value(event, people, mentors, plan) for plan in plans_of(event, people, mentors)), default=None)


def seating(people: Sequence[SignUp], plan: Plan) -> list[Assignment]:
    """A plan as assignments, read by the referee itself."""
    found = []
    for a_round in plan.rounds:
        host = {mentee: group.mentors[0] for group in a_round.groups for mentee in group.mentees}
        found.append(tuple(host.get(person.member.id) for person in people))
    return found


def hosts(people: Sequence[SignUp], plan: Plan) -> list[SignUp]:
    """Who serves as a mentor in the plan."""
    serving = {member for a_round in plan.rounds for group in a_round.groups for member in group.mentors}
    return [person for person in people if person.member.id in serving]


def told(event: Event, people: Sequence[SignUp], plan: Plan) -> Value:
    """The goals read off a plan, by the referee's own counting."""
    return value(event, people, hosts(people, plan), seating(people, plan))

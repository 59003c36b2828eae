"""The plan against every plan there is, on small cases; the referee shares no code with the engine."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Shape, SignUp
from micromentor_desktop.domain.plan import LevelKey, Plan, Standing
from micromentor_desktop.pairing import check
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.pair import pair
from tests.builders import event, signup

Assignment = tuple[int | None, ...]  # for each person the mentor's id, None for nobody (or for a mentor)
ROLES = ("mentor", "mentee", "both")


class Value(NamedTuple):
    """The goals of a plan in their order, smaller is better; ``missed`` spells first come first served out, place by
    place in the line."""

    waiting: int
    missed: tuple[int, ...]
    alone: int
    uneven: int
    off_topic: int
    unfit: int


@st.composite
def cases(draw: st.DrawFn, *, rounds: int, most_people: int, roles: Sequence[str]) -> tuple[Event, list[SignUp]]:
    kinds = draw(st.lists(st.sampled_from(roles), min_size=2, max_size=most_people))
    people = [
        signup(
            index + 1,
            role,
            employer=draw(st.sampled_from(["", "Acme", "Bolt"])),
            years=draw(st.sampled_from([None, 0, 2, 9])),
            topics=draw(st.lists(st.sampled_from(["cv", "career"]), unique=True, max_size=2)),
            languages=draw(st.sampled_from([(), ("English",), ("French",)])),
            capacity=draw(st.sampled_from([None, None, 0, 1, 2])),
            minutes=draw(st.sampled_from([None, 0, 1, 2, 3])),
        )
        for index, role in enumerate(kinds)
    ]
    never = draw(st.lists(st.tuples(st.integers(1, len(people)), st.integers(1, len(people))), max_size=1))
    the_event = event(
        draw(st.sampled_from(list(Shape))),
        mentees_per_mentor=draw(st.integers(1, 3)),
        rounds=rounds,
        apart=draw(st.booleans()),
        never=[pair for pair in never if pair[0] != pair[1]],
    )
    return the_event, people


def may_meet(the_event: Event, mentor: SignUp, mentee: SignUp) -> bool:
    ids = {mentor.member.id, mentee.member.id}
    spoken, understood = set(mentor.member.languages), set(mentee.member.languages)
    return not (
        len(ids) == 1
        or any(ids == set(never) for never in the_event.rules.never_pairs)
        or (the_event.rules.keep_employers_apart and mentor.member.employer == mentee.member.employer != "")
        or (spoken and understood and not spoken & understood)
    )


def rounds_of(the_event: Event, people: Sequence[SignUp], mentors: Sequence[SignUp]) -> Iterator[Assignment]:
    """Every way to seat one round when just these serve as mentors."""
    serving = {mentor.member.id for mentor in mentors}
    choices: list[list[int | None]] = []
    for person in people:
        if person.member.id in serving or not person.mentee:
            choices.append([None])
        else:
            choices.append([None, *(m.member.id for m in mentors if may_meet(the_event, m, person))])
    room = {
        mentor.member.id: min(
            the_event.rules.mentees_per_mentor,
            the_event.rules.mentees_per_mentor if mentor.capacity is None else mentor.capacity,
        )
        for mentor in mentors
    }
    for assignment in product(*choices):
        counts = Counter(assignment)
        if any(counts[mentor] > size for mentor, size in room.items()):
            continue
        if the_event.rules.keep_employers_apart and colleagues_together(people, assignment):
            continue
        yield assignment


def colleagues_together(people: Sequence[SignUp], assignment: Assignment) -> bool:
    return any(
        one == other is not None and first.member.employer == second.member.employer != ""
        for (first, one), (second, other) in combinations(zip(people, assignment, strict=True), 2)
    )


def fit(mentor: SignUp, mentee: SignUp) -> int:
    shared = len(set(mentor.topics_offered) & set(mentee.topics_wanted))
    points = 0
    if mentor.member.years is not None and mentee.member.years is not None:
        gap = mentor.member.years - mentee.member.years
        points = (gap >= 1) + (gap >= 3) + (gap >= 5)
    return 10 * shared + 6 * points + 8


def value(the_event: Event, people: Sequence[SignUp], mentors: Sequence[SignUp], plan: Sequence[Assignment]) -> Value:
    by_id = {person.member.id: person for person in people}
    serving = {mentor.member.id for mentor in mentors}
    seats = {
        person.member.id: sum(a_round[index] is not None for a_round in plan)
        for index, person in enumerate(people)
        if person.mentee and person.member.id not in serving
    }
    rounds = the_event.rules.rounds
    dates = sorted({p.signed_up_at for p in people if p.mentee and p.signed_up_at})
    line: list[object] = [*dates, None]
    missed = tuple(
        sum(by_id[person].signed_up_at == date and count < nth for person, count in seats.items())
        for nth in range(1, rounds + 1)
        for date in line
    )
    sizes = [Counter(a_round)[mentor] for a_round in plan for mentor in serving]
    met = [
        (by_id[mentor], people[index]) for a_round in plan for index, mentor in enumerate(a_round) if mentor is not None
    ]
    off_topic = sum(
        bool(mentee.topics_wanted) and not set(mentor.topics_offered) & set(mentee.topics_wanted)
        for mentor, mentee in met
    )
    return Value(
        sum(rounds - count for count in seats.values()),
        missed,
        sum(not size for size in sizes),
        sum(size * size for size in sizes) if the_event.shape is Shape.ROUNDTABLES else 0,
        off_topic,
        -sum(fit(mentor, mentee) for mentor, mentee in met),
    )


def best(the_event: Event, people: Sequence[SignUp], mentors: Sequence[SignUp]) -> Value:
    every_round = list(rounds_of(the_event, people, mentors))
    values = []
    for plan in product(every_round, repeat=the_event.rules.rounds):
        meetings = Counter(
            (index, mentor) for a_round in plan for index, mentor in enumerate(a_round) if mentor is not None
        )
        if all(count == 1 for count in meetings.values()):
            values.append(value(the_event, people, mentors, plan))
    return min(values)


def told(the_event: Event, people: Sequence[SignUp], plan: Plan) -> Value:
    """The same goals read off a plan, by the referee's own counting."""
    by_id = {person.member.id: person for person in people}
    mentors = [by_id[mentor] for group in plan.rounds[0].groups for mentor in group.mentors]
    seating = []
    for a_round in plan.rounds:
        host = {mentee: group.mentors[0] for group in a_round.groups for mentee in group.mentees}
        seating.append(tuple(host.get(person.member.id) for person in people))
    return value(the_event, people, mentors, seating)


def solve(the_event: Event, people: list[SignUp]) -> Plan:
    problem = build_problem(the_event, people)
    plan = pair(problem, event_id=1, name="Pairing 1")
    assert check.faults(problem, plan) == ()
    return plan


@settings(max_examples=300)
@given(cases(rounds=1, most_people=6, roles=("mentor", "mentee", "mentee")))
def test_one_round_is_the_best_of_all_plans(case: tuple[Event, list[SignUp]]) -> None:
    the_event, people = case
    plan = solve(the_event, people)
    mentors = [person for person in people if person.mentor]
    assert told(the_event, people, plan) == best(the_event, people, mentors)
    assert plan.standing is Standing.PROVED


@settings(max_examples=100)
@given(cases(rounds=2, most_people=5, roles=("mentor", "mentee", "mentee")))
def test_two_rounds_are_the_best_of_all_plans(case: tuple[Event, list[SignUp]]) -> None:
    the_event, people = case
    plan = solve(the_event, people)
    mentors = [person for person in people if person.mentor]
    assert told(the_event, people, plan) == best(the_event, people, mentors)


@settings(max_examples=150)
@given(cases(rounds=1, most_people=6, roles=ROLES))
def test_people_who_ticked_both_serve_where_they_are_needed(case: tuple[Event, list[SignUp]]) -> None:
    """Roles are decided by as few people waiting as possible; who serves as a mentor then is never without a mentee."""
    the_event, people = case
    plan = solve(the_event, people)
    pure = [person for person in people if person.mentor and not person.mentee]
    both = [person for person in people if person.mentor and person.mentee]
    fewest = min(
        value(the_event, people, mentors, [assignment]).waiting
        for count in range(len(both) + 1)
        for chosen in combinations(both, count)
        for mentors in [[*pure, *chosen]]
        for assignment in rounds_of(the_event, people, mentors)
        if all(person.member.id in assignment for person in chosen)
    )
    assert told(the_event, people, plan).waiting == fewest
    assert all(group.mentees for group in plan.rounds[0].groups if {p.member.id for p in both} & set(group.mentors))


@settings(max_examples=50)
@given(cases(rounds=2, most_people=8, roles=ROLES), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(case: tuple[Event, list[SignUp]], chance: object) -> None:
    the_event, people = case
    shuffled = list(people)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert solve(the_event, people).rounds == solve(the_event, shuffled).rounds


def test_every_level_says_what_it_counts() -> None:
    people = [signup(1, "mentor", topics=["cv"]), signup(2, topics=["cv"], minutes=0), signup(3, minutes=1)]
    plan = solve(event(), people)
    levels = {level.key: (level.value, level.bound) for level in plan.levels}
    assert levels[LevelKey.WAITING] == (1, 1)
    assert levels[LevelKey.OFF_TOPIC] == (0, 0)
    assert levels[LevelKey.FIT] == (18, 18)
    assert plan.rounds[0].waiting == (3,)

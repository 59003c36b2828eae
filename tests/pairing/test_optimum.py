"""The plan against every plan there is, on small cases; the referee shares no code with the engine."""

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Gap, Mix, Must, Shape, SignUp
from micromentor_desktop.domain.plan import LevelKey, Plan, Standing
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.pair import pair
from tests.builders import event, signup
from tests.pairing.brute import best, company, hosts, plans_of, rounds_of, seating, told, value

ONE_ROLE = ("mentor", "mentee", "mentee")
ROLES = ("mentor", "mentee", "both")
SHAPES = (Shape.BUDDIES, Shape.ONE_ON_ONE, Shape.ROUNDTABLES, Shape.DROP_IN)


@st.composite
def cases(
    draw: st.DrawFn, *, rounds: int, most_people: int, roles: Sequence[str], rich: bool = False, part_time: bool = False
) -> tuple[Event, list[SignUp]]:
    """An event; a ``rich`` one uses every rule, at a ``part_time`` one not everybody comes to every round."""
    kinds = draw(st.lists(st.sampled_from(roles), min_size=2, max_size=most_people))
    ids = st.integers(1, len(kinds))
    people = [
        signup(
            index + 1,
            role,
            employer=draw(st.sampled_from(["", "Acme", "Bolt"])),
            years=draw(st.sampled_from([None, 0, 2, 9, 30])),
            topics=draw(st.lists(st.sampled_from(["cv", "career"]), unique=True, max_size=2)),
            languages=draw(st.sampled_from([(), ("English",), ("French",)])),
            capacity=draw(st.sampled_from([None, None, 0, 1, 2])),
            minutes=draw(st.sampled_from([None, 0, 1, 2, 3])),
            field=draw(st.sampled_from(["", "law", "art"])) if rich else "",
            wishes=draw(st.lists(ids, unique=True, max_size=2)) if rich else (),
            newcomer=draw(st.booleans()) if rich else False,
            rounds=draw(st.sampled_from([(), (), (1,), (2,)])) if part_time else (),
        )
        for index, role in enumerate(kinds)
    ]
    pairs = st.lists(st.tuples(ids, ids).filter(lambda pair: pair[0] < pair[1]), max_size=1)
    never = draw(pairs)
    the_event = event(
        draw(st.sampled_from(SHAPES)),
        mentees_per_mentor=draw(st.integers(1, 3)),
        rounds=rounds,
        apart=draw(st.booleans()),
        never=never,
        colleagues_at_table=draw(st.integers(1, 2)) if rich else 1,
        musts=draw(st.sets(st.sampled_from(list(Must)))) if rich else {Must.LANGUAGE},
        mix=draw(st.sets(st.sampled_from(list(Mix)))) if rich else (),
        gap=draw(st.sampled_from([Gap(), Gap(2, 9), Gap(0, 2, 9)])) if rich else Gap(),
        always=[pair for pair in draw(pairs) if can_pair(people, pair) and pair not in never] if rich else (),
    )
    return the_event, people


def can_pair(people: Sequence[SignUp], ids: tuple[int, int]) -> bool:
    return {people[number - 1].mentor for number in ids} == {True, False}


def solve(the_event: Event, people: list[SignUp]) -> Plan:
    problem = build_problem(the_event, people)
    plan = pair(problem, event_id=1, name="Pairing 1")
    assert check.faults(problem, plan) == ()
    return plan


@settings(max_examples=300)
@given(cases(rounds=1, most_people=6, roles=ONE_ROLE))
def test_one_round_is_the_best_of_all_plans(case: tuple[Event, list[SignUp]]) -> None:
    the_event, people = case
    plan = solve(the_event, people)
    mentors = [person for person in people if person.mentor]
    assert told(the_event, people, plan) == best(the_event, people, mentors)
    assert plan.standing is Standing.PROVED


@settings(max_examples=300)
@given(cases(rounds=1, most_people=6, roles=ONE_ROLE, rich=True))
def test_with_every_rule_it_still_is(case: tuple[Event, list[SignUp]]) -> None:
    """Where the demands leave no plan, a sentence says so; the company at a table never beats a level before."""
    the_event, people = case
    mentors = [person for person in people if person.mentor]
    expected = best(the_event, people, mentors)
    try:
        plan = solve(the_event, people)
    except PairingTrouble:
        assert expected is None
        return
    assert told(the_event, people, plan) == expected
    assert plan.standing is Standing.PROVED
    levels = {level.key: level for level in plan.levels}
    if the_event.rules.mix and expected is not None:
        as_good = [p for p in plans_of(the_event, people, mentors) if value(the_event, people, mentors, p) == expected]
        fewest = min(company(the_event, people, other) for other in as_good)
        assert levels[LevelKey.MIXING].bound <= fewest[1]
        found = company(the_event, people, seating(people, plan))
        assert found >= fewest
        # The search keeps everybody's number of seats: where people wait, who does may have been a tie.
        assert found == fewest or expected.waiting


@settings(max_examples=100)
@given(cases(rounds=2, most_people=5, roles=ONE_ROLE))
def test_two_rounds_are_the_best_of_all_plans(case: tuple[Event, list[SignUp]]) -> None:
    the_event, people = case
    plan = solve(the_event, people)
    mentors = [person for person in people if person.mentor]
    assert told(the_event, people, plan) == best(the_event, people, mentors)


@settings(max_examples=200)
@given(cases(rounds=2, most_people=5, roles=ONE_ROLE, rich=True, part_time=True))
def test_two_rounds_are_where_people_come_and_go(case: tuple[Event, list[SignUp]]) -> None:
    the_event, people = case
    mentors = [person for person in people if person.mentor]
    expected = best(the_event, people, mentors)
    try:
        plan = solve(the_event, people)
    except PairingTrouble:
        assert expected is None
        return
    assert told(the_event, people, plan) == expected
    assert plan.standing is Standing.PROVED


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
    serving = {person.member.id for person in hosts(people, plan)} & {person.member.id for person in both}
    assert all(group.mentees for group in plan.rounds[0].groups if serving & set(group.mentors))


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

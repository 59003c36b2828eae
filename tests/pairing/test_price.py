"""The price of a move is what the move then does."""

from dataclasses import replace

import pytest

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.domain.plan import LevelKey, Lock, Move, MovePrices, Plan, Price, Several, Swap
from micromentor_desktop.pairing import adjust
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.price import prices
from micromentor_desktop.pairing.price_words import price_of
from tests.builders import event, signup
from tests.pairing.crowds import crowd

PEOPLE = [
    signup(1, "mentor", name="Mo", employer="Acme", topics=["cv"], years=9),
    signup(2, "mentor", name="Mia", topics=["career"], years=9),
    signup(3, name="Ana", employer="Acme", topics=["career"], years=1, minutes=0),
    signup(4, name="Ben", topics=["cv"], years=1, minutes=1),
    signup(5, name="Caro", topics=["cv"], years=1, minutes=2),
]
BY_ID = {person.member.id: person for person in PEOPLE}
EVENT = event(mentees_per_mentor=2)


def paired() -> Plan:
    """Ana sits with Mia at table 1 (alphabetically first), Ben and Caro with Mo at table 2."""
    return pair(build_problem(EVENT, PEOPLE), event_id=1, name="")


def asked(plan: Plan, member_id: int) -> MovePrices:
    return prices(EVENT, build_problem(EVENT, PEOPLE), plan, BY_ID, round_number=1, member_ids=[member_id])


def test_every_other_place_has_a_price_in_words() -> None:
    assert asked(paired(), 5).places == {
        1: Price(-1, "No wanted topic in common, a lesser fit (\N{MINUS SIGN}10).", brief="off topic"),
        None: Price(
            -1,
            "1 more missed round, passes over an earlier sign-up, tables more even, a lesser fit (\N{MINUS SIGN}36).",
            brief="1 more missed",
        ),
    }


def test_a_move_that_breaks_rules_names_them() -> None:
    price = asked(paired(), 3).places[2]
    assert (price.better, price.crowded) == (-1, True)
    assert price.broken == ("Mo and Ana sit together, but both work for Acme.",)


def test_changing_places_has_a_price_too() -> None:
    assert asked(paired(), 5).swaps == {
        3: Price(
            -1,
            "No wanted topic in common, a lesser fit (\N{MINUS SIGN}20).",
            ("Mo and Ana sit together, but both work for Acme.",),
            brief="colleagues",
        ),
    }


def test_the_way_back_to_the_best_plan_is_a_gain() -> None:
    worse, _, _ = adjust.apply(paired(), Move(1, 5, 1), {3: "Ana", 4: "Ben", 5: "Caro"})
    assert asked(worse, 5).places[2] == Price(1, "A wanted topic in common, a better fit (+10).", brief="on topic")


def test_who_cannot_be_moved_has_no_prices() -> None:
    plan = paired()
    assert asked(replace(plan, locks=(Lock(1, 1, 2),)), 1) == MovePrices({}, {})
    assert asked(replace(plan, locks=(Lock(1, 3, 1),)), 3) == MovePrices({}, {})


@pytest.mark.parametrize("seed", range(10))
def test_the_sign_is_that_of_the_first_goal_that_changes(seed: int) -> None:
    people = crowd(mentors=5, mentees=16, seed=seed)
    the_event = event(mentees_per_mentor=3, rounds=2)
    problem = build_problem(the_event, people)
    plan = pair(problem, event_id=1, name="")
    by_id = {person.member.id: person for person in people}
    names = {member_id: person.member.full_name for member_id, person in by_id.items()}
    before = check.measure(problem, plan.rounds)
    member_id = plan.rounds[0].groups[0].mentees[0]
    found = prices(the_event, problem, plan, by_id, round_number=1, member_ids=[member_id])
    for table, price in found.places.items():
        after = check.measure(problem, adjust.apply(plan, Move(1, member_id, table), names)[0].rounds)
        changes = [(key, after[key] - before[key]) for key in before if after[key] != before[key]]
        gain = (-1 if changes[0][0] is not LevelKey.FIT else 1) * changes[0][1] if changes else 0
        assert (price.better > 0, price.better < 0) == (
            gain > 0 and not price.broken and not price.crowded,
            gain < 0 or bool(price.broken) or price.crowded,
        )


@pytest.mark.parametrize("seed", range(10))
def test_prices_table_by_table_are_those_of_counting_everything_afresh(seed: int) -> None:
    people = crowd(mentors=6, mentees=17, both=seed % 3, seed=seed)
    the_event = event(list(Shape)[seed % 3], mentees_per_mentor=2, rounds=1 + seed % 3)
    problem = build_problem(the_event, people)
    plan = pair(problem, event_id=1, name="")
    by_id = {person.member.id: person for person in people}
    names = {member_id: person.member.full_name for member_id, person in by_id.items()}
    before = check.measure(problem, plan.rounds)
    member_id = plan.rounds[0].groups[0].mentees[0]
    found = prices(the_event, problem, plan, by_id, round_number=1, member_ids=[member_id])
    changes: list[tuple[Price, Move | Swap]] = [
        *((price, Move(1, member_id, table)) for table, price in found.places.items()),
        *((price, Swap(1, member_id, other)) for other, price in found.swaps.items()),
    ]
    assert len(changes) > 8
    for price, change in changes:
        after = check.measure(problem, adjust.apply(plan, change, names)[0].rounds)
        counted = price_of(before, after)
        assert price.sentence == counted.sentence
        assert price.better == (-1 if price.broken or price.crowded else counted.better)


@pytest.mark.parametrize("seed", range(6))
def test_prices_of_mentors_and_of_several_are_those_of_counting_everything_afresh(seed: int) -> None:
    people = crowd(mentors=6, mentees=17, both=seed % 3, seed=seed)
    the_event = event(mentees_per_mentor=3, rounds=1 + seed % 2, tables=4 if seed % 2 else None)
    problem = build_problem(the_event, people)
    plan = pair(problem, event_id=1, name="")
    by_id = {person.member.id: person for person in people}
    names = {member_id: person.member.full_name for member_id, person in by_id.items()}
    before = check.measure(problem, plan.rounds)
    first, second = plan.rounds[0].groups[:2]
    mentor = first.mentors[0]
    several = (first.mentees[0], second.mentees[0], *plan.rounds[0].waiting[:1])
    of_mentor = prices(the_event, problem, plan, by_id, round_number=1, member_ids=[mentor])
    of_several = prices(the_event, problem, plan, by_id, round_number=1, member_ids=several)
    changes: list[tuple[Price, Move | Swap | Several]] = [
        *((price, Move(1, mentor, table)) for table, price in of_mentor.places.items()),
        *((price, Swap(1, mentor, other)) for other, price in of_mentor.swaps.items()),
    ]
    for table, price in of_several.places.items():
        going = [one for one in several if plan.rounds[0].table_of(one) != table]
        changes.append((price, Several(tuple(Move(1, one, table) for one in going))))
    assert {type(change) for _, change in changes} == {Move, Swap, Several}
    assert of_several.swaps == {}
    for price, change in changes:
        after = check.measure(problem, adjust.apply(plan, change, names)[0].rounds)
        counted = price_of(before, after)
        assert price.sentence == counted.sentence
        assert price.better == (-1 if price.broken or price.crowded else counted.better)

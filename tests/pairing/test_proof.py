"""The certificate of a plan proves its bounds, and nothing else can be made to prove more."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.domain.plan import LevelKey, Plan, Prices
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.proof import certified_bounds
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.problem import Problem
from tests.builders import event
from tests.pairing.crowds import crowd


def solved(seed: int, *, both: int = 0, rounds: int = 1) -> tuple[Problem, Plan]:
    people = crowd(mentors=4 + seed % 5, mentees=14 + seed % 9, both=both, employers=3 + seed % 5, seed=seed)
    shape = list(Shape)[seed % 3]
    problem = build_problem(event(shape, mentees_per_mentor=1 + seed % 4, rounds=rounds), people)
    return problem, pair(problem, event_id=1, name="")


@pytest.mark.parametrize("rounds", [1, 2, 3])
@pytest.mark.parametrize("seed", range(30))
def test_every_level_but_repeats_is_certified(seed: int, rounds: int) -> None:
    problem, plan = solved(seed, rounds=rounds)
    bounds = {level.key: level.bound for level in plan.levels if level.key is not LevelKey.REPEATS}
    assert certified_bounds(problem, frozenset(), plan.certificate) == bounds


@pytest.mark.parametrize("seed", range(15))
def test_with_the_roles_settled_the_rest_is_certified_too(seed: int) -> None:
    problem, plan = solved(seed, both=3)
    searched = (LevelKey.ROLES, LevelKey.REPEATS)
    certified = [prices.key for prices in plan.certificate]
    assert certified == [level.key for level in plan.levels if level.key not in searched]
    assert check.faults(problem, plan) == ()


@pytest.mark.parametrize("seed", range(12))
def test_a_bound_that_is_not_proved_is_refused(seed: int) -> None:
    problem, plan = solved(seed)
    for position, level in enumerate(plan.levels[:-1]):
        better = 1 if level.key is LevelKey.FIT else -1
        claimed = replace(level, bound=level.bound - better)
        levels = (*plan.levels[:position], claimed, *plan.levels[position + 1 :])
        assert check.faults(problem, replace(plan, levels=levels))


@settings(max_examples=60)
@given(
    st.integers(0, 20),
    st.lists(st.integers(-6, 6), min_size=40, max_size=40),
    st.lists(st.integers(-6, 6), min_size=40, max_size=40),
)
def test_no_prices_whatever_prove_more_than_is_true(seed: int, for_mentees: list[int], for_mentors: list[int]) -> None:
    problem, plan = solved(seed)
    prices = Prices(
        LevelKey.WAITING,
        tuple((signup.member.id, price) for signup, price in zip(problem.mentees, for_mentees, strict=False)),
        tuple((signup.member.id, price) for signup, price in zip(problem.mentors, for_mentors, strict=False)),
    )
    assert certified_bounds(problem, frozenset(), [prices])[LevelKey.WAITING] <= plan.levels[0].value


def test_a_price_that_would_prove_too_much_is_no_price() -> None:
    problem, plan = solved(4)
    mentee = next(signup for signup in problem.mentees if signup.member.employer)
    forged = Prices(LevelKey.WAITING, colleagues=((mentee.member.employer_key, problem.mentors[0].member.id, 5),))
    with pytest.raises(ValueError, match="proves nothing"):
        certified_bounds(problem, frozenset(), [forged])
    assert check.faults(problem, plan) == ()


@pytest.mark.parametrize("seed", range(2690, 2720))
def test_the_proof_holds_where_somebody_who_ticked_both_must_serve(seed: int) -> None:
    """Of these, one was once proved a unit too much: roles in the rows of the program made its prices fractions."""
    chance = Random(seed)
    people = crowd(
        mentors=chance.randrange(1, 4),
        mentees=chance.randrange(3, 9),
        both=chance.randrange(1, 3),
        employers=chance.randrange(2, 5),
        seed=seed,
    )
    both = [person.member.id for person in people if person.mentor and person.mentee]
    mentees = [person.member.id for person in people if not person.mentor]
    the_event = event(
        chance.choice([Shape.BUDDIES, Shape.ONE_ON_ONE, Shape.ROUNDTABLES, Shape.DROP_IN]),
        mentees_per_mentor=chance.randrange(1, 4),
        rounds=chance.randrange(1, 3),
        always=[(chance.choice(both), chance.choice(mentees))],
    )
    problem = build_problem(the_event, people)
    assert check.faults(problem, pair(problem, event_id=1, name="")) == ()

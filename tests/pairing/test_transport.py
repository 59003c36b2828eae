"""The cheapest chains against the simplex method: same goals, same tie-break, and prices that prove them."""

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking.proof import certified_bounds
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.scatter import scatter
from micromentor_desktop.pairing.solving import solver
from micromentor_desktop.pairing.solving.auction import auction
from micromentor_desktop.pairing.solving.chain import Unfillable
from micromentor_desktop.pairing.solving.choice import Choice
from micromentor_desktop.pairing.solving.counting import count
from micromentor_desktop.pairing.solving.digits import Digits, TooLarge
from micromentor_desktop.pairing.solving.filling import fill
from micromentor_desktop.pairing.solving.network import Network
from micromentor_desktop.pairing.solving.places import CLOSED
from micromentor_desktop.pairing.solving.transport import Transport
from tests.builders import event
from tests.pairing.crowds import crowd


def nobody(_share: float) -> None:
    pass


def problems(most_mentors: int, most_mentees: int) -> st.SearchStrategy[Problem]:
    return st.builds(
        lambda shape, per_mentor, rounds, apart, mentors, mentees, employers, seed: build_problem(
            event(shape, mentees_per_mentor=per_mentor, rounds=rounds, apart=apart),
            crowd(mentors=mentors, mentees=mentees, employers=employers, seed=seed),
        ),
        st.sampled_from(list(Shape)),
        st.integers(1, 4),
        st.integers(1, 4),
        st.booleans(),
        st.integers(1, most_mentors),
        st.integers(1, most_mentees),
        st.integers(1, 8),
        st.integers(0, 10**6),
    )


def tie_break(choice: Choice) -> int:
    seats = np.array([(seat.mentee, seat.mentor) for seat in choice.seats], dtype=np.int64).reshape(-1, 2)
    return int(scatter(seats[:, 0], seats[:, 1]).sum())


@settings(max_examples=150)
@given(problems(6, 14))
def test_the_simplex_method_finds_the_same(problem: Problem) -> None:
    ours = solver.choose_exactly(problem, frozenset(), None)
    theirs = solver._solve(Network(problem, by_round=False, serving=frozenset()), math.inf, None)
    assert dict(ours.reached) == dict(theirs.reached)
    assert tie_break(ours) == tie_break(theirs)


@settings(max_examples=150)
@given(problems(8, 40))
def test_the_prices_prove_every_goal(problem: Problem) -> None:
    try:
        fill(problem, frozenset(), count(problem, frozenset()), nobody)
    except Unfillable:
        return
    choice = solver.choose_exactly(problem, frozenset(), None)
    proved = certified_bounds(problem, frozenset(), choice.certificate)
    assert proved == {key: -found.value if key == "fit" else found.value for key, found in choice.reached}


@pytest.mark.parametrize("seed", range(20))
def test_no_more_colleagues_meet_a_mentor_than_there_are_rounds(seed: int) -> None:
    rounds = 1 + seed % 3
    people = crowd(mentors=12, mentees=40, employers=2 + seed % 3, seed=seed)
    problem = build_problem(event(mentees_per_mentor=4, rounds=rounds), people)
    seats = solver.choose(problem).seats
    employer = problem.mentee_traits.employer
    met = Counter((int(employer[seat.mentee]), seat.mentor) for seat in seats if employer[seat.mentee])
    assert max(met.values()) <= rounds


def test_seats_that_cannot_be_filled_are_refused() -> None:
    costs = np.array([[1, CLOSED], [2, CLOSED]])
    one = np.ones(2, dtype=np.int64)
    places = np.array([1, 0])
    with pytest.raises(Unfillable):
        Transport(costs, one, places, places, waits=0 * one, employers=[0, 0], room=1).solve(nobody)


def test_who_may_wait_does_so_where_that_is_cheapest() -> None:
    costs = np.array([[5, 0], [3, 0]])
    one = np.ones(2, dtype=np.int64)
    shipment = Transport(costs, one, one, one, waits=one, employers=[0, 0], room=1).solve(nobody)
    assert sorted(zip(shipment.mentees.tolist(), shipment.columns.tolist(), strict=True)) == [(0, 1), (1, 0)]


costs_of_some = st.integers(1, 6).flatmap(
    lambda width: st.lists(st.lists(st.integers(-9, 9), min_size=width, max_size=width), min_size=1, max_size=9)
)


@given(costs_of_some, st.integers(1, 3), st.integers(1, 3))
def test_at_the_prices_of_the_auction_nobody_would_rather_sit_elsewhere(
    rows: list[list[int]], seats_each: int, places_each: int
) -> None:
    costs = np.array(rows, dtype=np.int64)
    n, width = costs.shape
    seats, places = np.full(n, min(seats_each, width)), np.full(width, places_each)
    mentees, columns, prices = auction(costs, seats, places, CLOSED)
    taken = np.bincount(columns, minlength=width)
    assert (taken <= places).all()
    assert (prices[taken < places] == 0).all()
    for mentee in range(n):
        own = columns[mentees == mentee]
        asked = costs[mentee] + prices
        assert len(set(own.tolist())) == own.size <= seats[mentee]
        assert asked[own].max(initial=-1000) <= np.delete(asked, own).min(initial=1000)


# --- digits ---


@given(st.lists(st.integers(-1000, 1000), min_size=3, max_size=3), st.lists(st.integers(1, 60), min_size=3, max_size=3))
def test_digits_come_apart_as_they_were_put_together(values: list[int], greatest: list[int]) -> None:
    digits = Digits.of(greatest)
    whole = sum(value * worth for value, worth in zip(values, digits.worth, strict=True))
    assert [int(part[0]) for part in digits.split(np.array([whole]))] == values


def test_what_does_not_fit_into_a_number_is_refused() -> None:
    with pytest.raises(TooLarge):
        Digits.of([1, 2**40, 2**10])
    digits = Digits.of([1, 60, 10007])
    with pytest.raises(TooLarge):
        digits.split(np.array([digits.worth[1] // 2 - 1]))
    with pytest.raises(TooLarge):
        digits.split(np.array([1 << 61]))


def test_weights_beyond_all_measure_are_solved_goal_by_goal(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = build_problem(event(mentees_per_mentor=3), crowd(mentors=5, mentees=14, seed=3))
    usual = solver.choose(problem)

    def too_large(*_: object) -> None:
        raise TooLarge

    monkeypatch.setattr(solver, "fill", too_large)
    assert solver.choose(problem).seats == usual.seats

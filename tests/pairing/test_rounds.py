"""Splitting pairs into rounds: nothing is lost, everything is even, and the counting bound holds."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.pairing.arranging.rounds import Pair, repeats, split
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.solving.choice import Seat
from tests.builders import event, signup


def problem_of(mentees: int, mentors: int, rounds: int, employers: list[str]) -> Problem:
    people = [signup(100 + number, "mentor", name=f"M{number:02}") for number in range(mentors)]
    people += [signup(number, name=f"P{number:02}", employer=employers[number]) for number in range(mentees)]
    return build_problem(event(mentees_per_mentor=9, rounds=rounds), people)


@st.composite
def chosen(draw: st.DrawFn) -> tuple[Problem, list[Seat]]:
    mentees, mentors, rounds = draw(st.integers(1, 9)), draw(st.integers(1, 4)), draw(st.integers(1, 4))
    employers = draw(st.lists(st.sampled_from(["", "Acme", "Bolt"]), min_size=mentees, max_size=mentees))
    pairs = set()
    at_table: Counter[tuple[str, int]] = Counter()
    for mentee in range(mentees):
        for mentor in draw(st.sets(st.integers(0, mentors - 1), max_size=min(rounds, mentors))):
            colleagues = employers[mentee], mentor
            if not employers[mentee] or at_table[colleagues] < rounds:
                at_table[colleagues] += 1
                pairs.add((mentee, mentor))
    return problem_of(mentees, mentors, rounds, employers), [Seat(*pair, 0) for pair in sorted(pairs)]


@settings(max_examples=150)
@given(chosen())
def test_every_pair_meets_once_and_every_round_gets_its_even_share(case: tuple[Problem, list[Seat]]) -> None:
    problem, seats = case
    rounds = split(problem, seats)
    assert len(rounds) == problem.rounds
    assert sorted(pair for a_round in rounds for pair in a_round) == sorted((s.mentee, s.mentor) for s in seats)
    at_mentor = Counter(seat.mentor for seat in seats)
    for a_round in rounds:
        assert max(Counter(mentee for mentee, _ in a_round).values(), default=0) <= 1
        for mentor, total in at_mentor.items():
            size = sum(other == mentor for _, other in a_round)
            assert total // problem.rounds <= size <= -(-total // problem.rounds)
        employed = [
            (problem.mentees[mentee].member.employer, mentor)
            for mentee, mentor in a_round
            if problem.mentees[mentee].member.employer
        ]
        assert len(employed) == len(set(employed))


def test_repeats_counts_every_further_meeting() -> None:
    together: tuple[Pair, ...] = ((0, 0), (1, 0), (2, 0))
    apart: tuple[Pair, ...] = ((0, 0), (1, 1), (2, 2))
    assert repeats([together, apart]) == 0
    assert repeats([together, together]) == 3
    assert repeats([together, together, together]) == 6

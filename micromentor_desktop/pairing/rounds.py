"""Splitting the chosen pairs into rounds.

Pairs and rounds form a network whose matrix is totally unimodular, so an integral first round exists that takes an
R-th of everything (rounded up or down): of each mentee's pairs, each mentor's, and each employer's at each mentor.
What is left has the same property with R - 1 (integer decomposition; Baum and Trotter 1978), so nothing of the optimum
is lost.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import numpy as np

from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.program import Goal, Program
from micromentor_desktop.pairing.solver import Seat

_ATTEMPTS = 3
"""Splits tried; the one in which the fewest table-mates meet twice is where the search for new faces starts."""

Pair = tuple[int, int]
"""(mentee index, mentor index)."""


def split(problem: Problem, seats: Sequence[Seat]) -> tuple[tuple[Pair, ...], ...]:
    """The pairs of each round, best of several splits by :func:`repeats`."""
    pairs = sorted((seat.mentee, seat.mentor) for seat in seats)
    if problem.rounds == 1:
        return (tuple(pairs),)
    attempts = (_split_once(problem, pairs, np.random.default_rng(attempt)) for attempt in range(_ATTEMPTS))
    return min(attempts, key=repeats)


def repeats(rounds: Sequence[Sequence[Pair]]) -> int:
    """How often two people who sat at one table sit together once more."""
    meetings: Counter[tuple[int, int]] = Counter()
    for a_round in rounds:
        tables: dict[int, list[int]] = {}
        for mentee, mentor in a_round:
            tables.setdefault(mentor, []).append(mentee)
        for mentees in tables.values():
            meetings.update(combinations(sorted(mentees), 2))
    return sum(count - 1 for count in meetings.values())


def _split_once(problem: Problem, pairs: Sequence[Pair], chance: np.random.Generator) -> tuple[tuple[Pair, ...], ...]:
    rounds = []
    left = list(pairs)
    for remaining in range(problem.rounds, 1, -1):
        taken = _take_share(problem, left, remaining, chance)
        rounds.append(tuple(left[index] for index in taken))
        kept = set(range(len(left))) - set(taken)
        left = [left[index] for index in sorted(kept)]
    return (*rounds, tuple(left))


def _take_share(problem: Problem, pairs: Sequence[Pair], remaining: int, chance: np.random.Generator) -> list[int]:
    """Indices of pairs that make one round of the remaining ones."""
    program = Program()
    columns = program.add_columns(0, np.ones(len(pairs)))
    employer = problem.mentee_traits.employer
    shares: dict[tuple[object, ...], list[int]] = {}
    for index, (mentee, mentor) in enumerate(pairs):
        shares.setdefault(("mentee", mentee), []).append(index)
        shares.setdefault(("mentor", mentor), []).append(index)
        if problem.employers_apart and employer[mentee]:
            shares.setdefault(("employer", int(employer[mentee]), mentor), []).append(index)
    for members in shares.values():
        program.add_row(len(members) // remaining, -(-len(members) // remaining), columns[members], 1.0)
    outcome = program.solve([Goal(columns, chance.integers(0, 1000, len(pairs)))])
    return np.flatnonzero(outcome.values).tolist()

"""Splitting the chosen pairs into rounds.

Pairs and rounds form a network whose matrix is totally unimodular, so an integral first round exists that takes an
R-th of everything (rounded up or down): of each mentee's pairs, each mentor's, and each employer's at each mentor.
What is left has the same property with R - 1 (integer decomposition; Baum and Trotter 1978), so nothing of the optimum
is lost.

Where somebody is not there in some round, or locked in one, such a split may not exist; then it is searched for.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import numpy as np

from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import BoolArray
from micromentor_desktop.pairing.solving.choice import Seat
from micromentor_desktop.pairing.solving.program import Goal, Infeasible, NotIntegral, OutOfTime, Program

_ATTEMPTS = 3
"""Splits tried; the one in which the fewest table-mates meet twice is where the search for new faces starts."""

_NOBODY = np.zeros((2, 0), dtype=np.int64)

_SECONDS = 5.0
"""How long a split is searched for where none need exist."""

Pair = tuple[int, int]
"""(mentee index, mentor index)."""


def split(problem: Problem, seats: Sequence[Seat]) -> tuple[tuple[Pair, ...], ...]:
    """The pairs of each round, best of several splits by :func:`repeats`; for rounds that do not differ.

    Raises program.NotIntegral or Infeasible where who must not meet makes it more than a network; see :func:`spread`.
    """
    pairs = sorted((seat.mentee, seat.mentor) for seat in seats)
    if problem.rounds == 1:
        return (tuple(pairs),)
    attempts = (_split_once(problem, pairs, np.random.default_rng(attempt)) for attempt in range(_ATTEMPTS))
    return min(attempts, key=repeats)


def spread(problem: Problem, seats: Sequence[Seat]) -> tuple[tuple[Pair, ...], ...] | None:
    """The pairs of each round, by :func:`split` where that must exist, else by :func:`fit_in`; None where not found."""
    if problem.rounds_differ:
        return fit_in(problem, seats)
    try:
        return split(problem, seats)
    except (NotIntegral, Infeasible):
        # Who must not meet may be colleagues of others: then the matrix need not be totally unimodular.
        return fit_in(problem, seats) if problem.apart else None


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
    apart: dict[int, list[int]] = {}
    for number, group in enumerate(problem.apart):
        for mentee in group:
            apart.setdefault(mentee, []).append(number)
    shares: dict[tuple[object, ...], list[int]] = {}
    for index, (mentee, mentor) in enumerate(pairs):
        shares.setdefault(("mentee", mentee), []).append(index)
        shares.setdefault(("mentor", mentor), []).append(index)
        if problem.employers_apart and employer[mentee]:
            shares.setdefault(("employer", int(employer[mentee]), mentor), []).append(index)
        for number in apart.get(mentee, ()):
            shares.setdefault(("apart", number, mentor), []).append(index)
    for (kind, *_), members in shares.items():
        least, most = len(members) // remaining, -(-len(members) // remaining)
        # Who is kept apart never sits together: where more of them meet a mentor than there are rounds, no split is.
        program.add_row(least, min(most, 1) if kind == "apart" else most, columns[members], 1.0)
    outcome = program.solve([Goal(columns, chance.integers(0, 1000, len(pairs)))])
    return np.flatnonzero(outcome.values).tolist()


def fit_in(problem: Problem, seats: Sequence[Seat]) -> tuple[tuple[Pair, ...], ...] | None:
    """A round for each pair in which both are there, keeping the locks, with even tables, where rounds differ.

    None when there is no such split of these pairs, or none was found in time.
    """
    pairs = sorted((seat.mentee, seat.mentor) for seat in seats)
    program, count = Program(), len(pairs)
    mentees, mentors = (np.array(side, dtype=np.int64) for side in zip(*pairs, strict=True)) if pairs else _NOBODY
    open_to = problem.may_sit[mentees] & problem.mentor_rounds[mentors]
    columns = program.add_columns(np.zeros((count, problem.rounds)), open_to, integer=True)
    columns = columns.reshape(count, problem.rounds)
    place = {pair: index for index, pair in enumerate(pairs)}
    for lock in problem.held:
        if lock.mentor is not None and lock.round:
            program.add_row(1, 1, columns[place[lock.mentee, lock.mentor], [lock.round - 1]])
    for row in columns:
        program.add_row(1, 1, row)
    employer = problem.mentee_traits.employer
    for number in range(problem.rounds):
        for mentee in np.unique(mentees):
            program.add_row(0, 1, columns[mentees == mentee, number])
        for mentor in np.unique(mentors[problem.mentor_rounds[mentors, number]]):
            here = mentors == mentor
            least, rest = divmod(int(np.count_nonzero(here)), int(problem.open_rounds[mentor]))
            program.add_row(least, least + bool(rest), columns[here, number])
            for code in np.unique(employer[mentees[here]]) if problem.employers_apart else ():
                colleagues = here & (employer[mentees] == code)
                if code and np.count_nonzero(colleagues) > problem.colleagues_at_table:
                    locked = _locked_together(problem, colleagues, pairs, number + 1)
                    program.add_row(0, max(problem.colleagues_at_table, locked), columns[colleagues, number])
            for group in problem.apart:
                among = here & np.isin(mentees, group)
                if np.count_nonzero(among) > 1:
                    program.add_row(
                        0, max(1, _locked_together(problem, among, pairs, number + 1)), columns[among, number]
                    )
    try:
        outcome = program.solve([Goal(columns.ravel(), np.zeros(columns.size, dtype=np.int64))], seconds=_SECONDS)
    except (Infeasible, OutOfTime):
        return None
    taken = outcome.values[columns] > 0
    return tuple(
        tuple(pair for pair, here in zip(pairs, taken[:, number], strict=True) if here)
        for number in range(problem.rounds)
    )


def _locked_together(problem: Problem, chosen: BoolArray, pairs: Sequence[Pair], number: int) -> int:
    """How many of the chosen pairs are locked in a round; a hand may seat more colleagues together than the rule."""
    among = {pairs[index] for index in np.flatnonzero(chosen).tolist()}
    return sum(lock.round == number and (lock.mentee, lock.mentor) in among for lock in problem.held)

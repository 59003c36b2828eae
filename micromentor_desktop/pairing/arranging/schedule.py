"""Who meets whom in which round.

The pairs of all rounds are chosen at once and then split into rounds: exact, and always possible where all rounds are
alike. Where somebody is not there in some round, or locked in one, the split may fail. Then the seats of each round are
chosen one by one, as a mixed-integer program with a time limit; and where that finds nothing in time, round after
round, each as well as the rounds before allow. The bounds stay honest in every case.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from micromentor_desktop.domain.plan import LevelKey
from micromentor_desktop.pairing.arranging import rounds
from micromentor_desktop.pairing.arranging.seating import Rounds, Seating
from micromentor_desktop.pairing.problem import Held, Problem
from micromentor_desktop.pairing.solving import solver
from micromentor_desktop.pairing.solving.choice import Choice, Seat
from micromentor_desktop.pairing.solving.program import OutOfTime, Reached

_MOST_SEATS = 40_000
"""Up to so many possible seats (pairs times rounds) are chosen one by one; a larger program finds nothing in time."""


def schedule(problem: Problem, *, listen: Callable[[float], None] | None = None) -> tuple[Choice, Rounds]:
    """The best seats found, with their bounds, and the pairs of each round.

    Raises program.Infeasible when the locks leave no plan, program.OutOfTime when none was found in time.
    """
    choice = solver.choose(problem, listen=listen)
    by_number = rounds.spread(problem, choice.seats)
    if by_number is not None:
        return choice, by_number
    if np.count_nonzero(problem.allowed) * problem.rounds <= _MOST_SEATS:
        try:
            choice = solver.choose_by_round(problem, listen=listen)
        except OutOfTime:
            pass
        else:
            return choice, _by_number(problem, choice)
    by_number = _round_after_round(problem, choice.serving)
    return _bounded(problem, choice, by_number), by_number


def _by_number(problem: Problem, choice: Choice) -> Rounds:
    return tuple(
        tuple((seat.mentee, seat.mentor) for seat in choice.seats if seat.round == number)
        for number in range(1, problem.rounds + 1)
    )


def _round_after_round(problem: Problem, serving: frozenset[int]) -> Rounds:
    """Each round as good as can be; those with fewer seats so far come first, and nobody meets a mentor twice."""
    seats: Counter[int] = Counter()
    allowed, met, found = problem.allowed.copy(), set[tuple[int, int]](), []
    for number in range(1, problem.rounds + 1):
        had = np.array([seats[mentee] for mentee in range(len(problem.mentees))], dtype=np.int64)
        held = _held_in(problem, number, met)
        later = {(lock.mentee, lock.mentor) for lock in problem.held if lock.round > number and lock.mentor is not None}
        free = allowed & problem.mentee_rounds[:, [number - 1]] & problem.mentor_rounds[:, number - 1]
        for pair in later - {(lock.mentee, lock.mentor) for lock in held}:
            free[pair] = False
        one = replace(
            problem,
            rounds=1,
            mentee_rounds=problem.mentee_rounds[:, [number - 1]],
            mentor_rounds=problem.mentor_rounds[:, [number - 1]],
            place_in_line=had * problem.line_length + problem.place_in_line,
            allowed=free,
            held=held,
            held_mentors=problem.held_mentors | serving,
        )
        pairs = sorted((seat.mentee, seat.mentor) for seat in solver.choose_exactly(one, serving).seats)
        for pair in pairs:
            allowed[pair] = False
            seats[pair[0]] += 1
        met |= set(pairs)
        found.append(tuple(pairs))
    return tuple(found)


def _held_in(problem: Problem, number: int, met: set[tuple[int, int]]) -> tuple[Held, ...]:
    """The locks of one round, with those demands for any round that have not been met yet and can be now."""
    here = [replace(lock, round=1) for lock in problem.held if lock.round == number]
    taken = Counter(lock.mentor for lock in here)
    busy = {lock.mentee for lock in here}
    for lock in problem.held:
        if lock.round or lock.mentor is None or (lock.mentee, lock.mentor) in met or lock.mentee in busy:
            continue
        there = problem.mentee_rounds[lock.mentee, number - 1] and problem.mentor_rounds[lock.mentor, number - 1]
        if there and taken[lock.mentor] < problem.capacity[lock.mentor]:
            taken[lock.mentor] += 1
            busy.add(lock.mentee)
            here.append(replace(lock, round=1))
    return tuple(here)


def _bounded(problem: Problem, choice: Choice, by_number: Rounds) -> Choice:
    """The rounds' own figures beside bounds for each goal by itself, which hold whatever the goals before reach."""
    seats = tuple(
        Seat(mentee, mentor, number) for number, pairs in enumerate(by_number, start=1) for mentee, mentor in pairs
    )
    reached, best_so_far = [], True
    values = _figures(problem, by_number)
    alone = solver.bounds_alone(problem, choice.serving)
    for key, aim in choice.reached:
        value = values.get(key, aim.value)
        bound = aim.bound if best_so_far else alone.get(key, aim.bound)
        reached.append((key, Reached(value, min(bound, value))))
        best_so_far &= value == bound
    return Choice(seats, choice.serving, tuple(reached))


def _figures(problem: Problem, by_number: Rounds) -> dict[LevelKey, int]:
    """What rounds reach in the goals that the solver minimises, counted seat by seat; fit is negative there."""
    seating = Seating(problem, by_number)
    weights, wanted = problem.missed_round_weights(), problem.seats_wanted.tolist()
    serving = {mentee for mentee, mentor in problem.both if mentor in seating.hosts}
    missed = [(mentee, seats) for mentee, seats in enumerate(seating.seats()) if mentee not in serving]
    return {
        LevelKey.WAITING: sum(wanted[mentee] - seats for mentee, seats in missed),
        LevelKey.FIRST_COME: sum(int(weights[mentee, seats:].sum()) for mentee, seats in missed),
        LevelKey.ALONE: seating.alone,
        LevelKey.UNEVEN: seating.squares,
        LevelKey.OFF_TOPIC: seating.off_topic,
        LevelKey.FIT: -seating.fit,
    }

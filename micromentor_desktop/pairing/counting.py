"""What counting alone proves about the first goals: how many seats fill, whose they are, how even tables can be.

Leaving aside who may meet whom, the fullest, fairest and most even seating is found by counting. Where a seating of the
real problem fills exactly those places, no other can be better in these goals, so they are proved without a solver. In
a chapter with few rules that is the normal case.
"""

from dataclasses import dataclass

import numpy as np

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """Bounds within which every seating lies that is best in the goals up to even tables.

    ``seated`` (mentees x rounds x 2) bounds whether a mentee has a kth seat; ``taken`` (mentors x places x 2) bounds in
    how many of all rounds there is an sth mentee at the mentor's table.
    """

    seated: IntArray
    taken: IntArray


def count(problem: Problem, serving: frozenset[int]) -> Counted:
    """The bounds for a problem in which it is settled who of those who ticked both serves (mentor indices)."""
    rounds = problem.rounds
    both_mentees = {mentee: mentor in serving for mentee, mentor in problem.both}
    wanted = np.minimum(problem.allowed.sum(axis=1), rounds)
    for lock in problem.held:
        if lock.mentor is None:
            wanted[lock.mentee] = min(wanted[lock.mentee], rounds - 1)
    for mentee, serves in both_mentees.items():
        wanted[mentee] = 0 if serves else wanted[mentee]
    capacity = problem.capacity.copy()
    capacity[[mentor for _, mentor in problem.both if mentor not in serving]] = 0
    total = min(int(wanted.sum()), rounds * int(capacity.sum()))
    return Counted(_seated(problem, wanted, total), _taken(problem, capacity, total))


def _seated(problem: Problem, wanted: IntArray, total: int) -> IntArray:
    """The seats that weigh most are filled; among those of the last weight that gets one, any may be."""
    weights = problem.missed_round_weights()
    possible = np.arange(problem.rounds)[None, :] < wanted[:, None]
    bounds = np.zeros((*weights.shape, 2), dtype=np.int64)
    if total:
        last = np.sort(weights[possible])[-total]
        bounds[..., 1] = possible & (weights >= last)
        all_fit = np.count_nonzero(bounds[..., 1]) == total
        bounds[..., 0] = possible & (weights >= last if all_fit else weights > last)
    return bounds


def _taken(problem: Problem, capacity: IntArray, total: int) -> IntArray:
    """Every mentor's first place fills before any second one; where tables are to be even, so do all further places."""
    places = int(capacity.max(initial=0))
    exists = np.arange(places)[None, :] < capacity[:, None]
    bounds = np.zeros((*exists.shape, 2), dtype=np.int64)
    if total == problem.rounds * int(capacity.sum()):
        bounds[exists] = problem.rounds
        return bounds
    left = total
    for place in range(places):
        owners = exists[:, place]
        room = problem.rounds * int(owners.sum())
        bounds[owners, place, 1] = problem.rounds if left else 0
        if place == 0 or problem.shape is Shape.ROUNDTABLES:
            bounds[owners, place, 0] = problem.rounds if left >= room else 0
            left = max(left - room, 0)
    return bounds

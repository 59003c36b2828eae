"""What counting alone proves about the first goals: how many seats fill, whose they are, how even tables can be.

Leaving aside who may meet whom, the fullest, fairest and most even seating is found by counting. Where a seating of the
real problem fills exactly those places, no other can be better in these goals, so they are proved without a solver. In
a chapter with few rules that is the normal case.
"""

from dataclasses import dataclass

import numpy as np

from micromentor_desktop.domain.plan import LevelKey, Prices
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import BoolArray, IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """Bounds within which every seating lies that is best in the goals up to even tables.

    ``seated`` (mentees x rounds x 2) bounds whether a mentee has a kth seat; ``taken`` (mentors x places x 2) bounds in
    how many of all rounds there is an sth mentee at the mentor's table. ``certificate`` holds the prices at which a
    linear program would prove the same, by level; see :mod:`micromentor_desktop.pairing.checking.proof`.
    """

    seated: IntArray
    taken: IntArray
    certificate: dict[LevelKey, Prices]


def count(problem: Problem, serving: frozenset[int]) -> Counted:
    """Count for a problem in which it is settled who of those who ticked both serves (mentor indices)."""
    is_host = np.ones(len(problem.mentors), dtype=np.bool_)
    is_mentee = np.ones(len(problem.mentees), dtype=np.bool_)
    for mentee, mentor in problem.both:
        is_host[mentor] = mentor in serving
        is_mentee[mentee] = mentor not in serving
    capacity = problem.capacity * is_host
    most = problem.may_sit.sum(axis=1)
    wanted = np.minimum(problem.allowed[:, is_host].sum(axis=1), most) * is_mentee
    places = int((problem.open_rounds * capacity).sum())
    total = min(int(wanted.sum()), places)
    seated, taken = _seated(problem, wanted, total), _taken(problem, capacity, total)
    limited = is_mentee & (wanted < most)
    if total == places:
        certificate = _where_mentors_are_short(problem, wanted, limited, seated)
    else:
        certificate = _where_places_are_left(problem, wanted, limited, taken, capacity)
    return Counted(seated, taken, certificate)


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
    places = int(problem.capacity.max(initial=0))
    exists = np.arange(places)[None, :] < capacity[:, None]
    bounds = np.zeros((*exists.shape, 2), dtype=np.int64)
    rounds = problem.open_rounds
    if total == int((rounds * capacity).sum()):
        bounds[...] = (exists * rounds[:, None])[..., None]
        return bounds
    left = total
    for place in range(places):
        owners = exists[:, place]
        room = int(rounds[owners].sum())
        bounds[owners, place, 1] = rounds[owners] if left else 0
        if place == 0 or problem.shape.has_tables:
            bounds[owners, place, 0] = rounds[owners] if left >= room else 0
            left = max(left - room, 0)
    return bounds


# --- the prices that prove it: of doubled costs, so that there is a price between any two. Where a step is filled
# exactly, the price lies just beyond its last seat or place; where it is filled in part, on it.
# ``limited`` mentees may meet fewer mentors than there are rounds. ---


def _where_mentors_are_short(
    problem: Problem, wanted: IntArray, limited: BoolArray, seated: IntArray
) -> dict[LevelKey, Prices]:
    """All places are filled: a place is worth the weight of the last seat that gets one."""
    weights = 2 * problem.missed_round_weights()
    filled = weights[seated[..., 1] > 0]
    exact = bool((seated[..., 0] == seated[..., 1]).all())
    last = int(filled.min()) - exact if filled.size else int(weights.max(initial=0)) + 1
    seat = np.maximum(_own_last(problem, wanted, limited), last)
    everybody = np.full(len(wanted), 2, dtype=np.int64)
    return {
        LevelKey.WAITING: _prices(problem, LevelKey.WAITING, everybody, -2),
        LevelKey.FIRST_COME: _prices(problem, LevelKey.FIRST_COME, seat, -last),
        LevelKey.ALONE: Prices(LevelKey.ALONE),
        LevelKey.UNEVEN: Prices(LevelKey.UNEVEN),
    }


def _where_places_are_left(
    problem: Problem, wanted: IntArray, limited: BoolArray, taken: IntArray, capacity: IntArray
) -> dict[LevelKey, Prices]:
    """All wanted seats are filled: a seat is worth what one more mentee adds to the last place that is used."""
    free = (~limited).astype(np.int64)
    firsts, total = int(problem.open_rounds[capacity > 0].sum()), int(wanted.sum())
    alone = 2 if total < firsts else int(total == firsts)
    used = np.flatnonzero((taken[..., 1] > 0).any(axis=0))
    last_place = int(used.max(initial=0))
    exact = bool((taken[:, last_place, 0] == taken[:, last_place, 1]).all()) if taken.size else False
    step = 2 * (2 * last_place + 1) + exact if used.size else 0
    return {
        LevelKey.WAITING: _prices(problem, LevelKey.WAITING, 2 * limited.astype(np.int64), 0),
        LevelKey.FIRST_COME: _prices(problem, LevelKey.FIRST_COME, _own_last(problem, wanted, limited), 0),
        LevelKey.ALONE: _prices(problem, LevelKey.ALONE, -alone * free, alone),
        LevelKey.UNEVEN: _prices(problem, LevelKey.UNEVEN, step * free, -step),
    }


def _own_last(problem: Problem, wanted: IntArray, limited: BoolArray) -> IntArray:
    """For limited mentees a price between the weights of their last possible seat and the next: no further one pays."""
    weights = 2 * problem.missed_round_weights()[np.arange(len(wanted)), np.maximum(wanted - 1, 0)]
    return np.where(limited, weights + np.where(wanted > 0, -1, 1), 0)


def _prices(problem: Problem, key: LevelKey, mentees: IntArray, mentor: int) -> Prices:
    return Prices(
        key,
        tuple((one.member.id, int(price)) for one, price in zip(problem.mentees, mentees, strict=True) if price),
        tuple((one.member.id, mentor) for one in problem.mentors if mentor),
    )

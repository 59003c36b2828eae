"""Adding up a plan's certificate: the bound of each level, for whoever does not want to believe the solver.

Shares no code with it. A seating is: who meets whom (x, 0 or 1), whether a mentee has a kth seat (u, 0 or 1), and in
how many rounds a mentor has an sth mentee (v). At prices a for a mentee's seat, b for a mentor's, c for one more
colleague there, any seating costs the sum of x times (cost - a - b - c), of u times (cost + a), of v times (cost + b)
and the prices of what is used up; each term is at least its least value within its limits. That sum is the bound (weak
duality). Where a level's bound is reached, only values of 0 cost are free to vary in the levels that follow
(complementary slackness), so their limits tighten.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from micromentor_desktop.domain.plan import LevelKey, Prices, Round
from micromentor_desktop.pairing.problem import Problem

_Array = NDArray[np.int64]

_BLOCK = 512
"""Mentees whose pairs are added up at a time, so that the work space stays small."""


@dataclass(frozen=True, slots=True)
class _Costs:
    """A level: a constant, and what each x (by a slice of mentees), u and v adds."""

    constant: int
    meets: Callable[[slice], _Array]
    seats: _Array
    places: _Array


def certified_bounds(problem: Problem, serving: frozenset[int], certificate: Sequence[Prices]) -> dict[LevelKey, int]:
    """The bound of each level that the certificate names, as in :class:`domain.plan.Level`.

    ``serving`` holds the member ids of those who ticked both and serve as mentors in the plan; that others serve is not
    considered. Each bound holds for the plans that reach the bounds of the levels before.
    """
    limits = _Limits(problem, serving)
    bounds: dict[LevelKey, int] = {}
    for prices in certificate:
        costs = limits.costs(prices.key)
        bound = limits.bound_and_tighten(costs, prices)
        # What is counted is a whole number, so a half may be rounded up.
        whole = -(-bound // 2)
        bounds[prices.key] = -whole if prices.key is LevelKey.FIT else whole
    return bounds


def repeats_bound(problem: Problem, rounds: Sequence[Round]) -> int:
    """The fewest times that table-mates meet again where everybody has as many seats as in these rounds.

    ``problem`` has a column for each table. Somebody who sits in two rounds is, in these, at one of t(t - 1) ordered
    pairs of different tables. So many people in so few boxes: k in a box are k(k - 1)/2 pairs who meet in both rounds,
    the fewest when the boxes are filled evenly, over all two rounds together. Two people who meet c times are counted
    c(c - 1)/2 times that way, which is at most c/2 for each of their c - 1 repeats; and c is at most the seats of
    whoever has fewer.
    """
    mentees = {signup.member.id for signup in problem.mentees}
    hosts = {member for a_round in rounds for group in a_round.groups for member in group.mentors}
    leads = [one for one in problem.mentors if one.member.id in hosts]
    seats = [sum(a_round.table_of(member) is not None for a_round in rounds) for member in mentees - hosts]
    in_two = sum(k * (k - 1) // 2 for k in seats)
    most = sorted(seats)[-2] if len(seats) > 1 else 0
    boxes = len(leads) * (len(leads) - 1)
    meetings, of_two_rounds = 0, len(rounds) * (len(rounds) - 1) // 2
    if most < 2 or not boxes:
        return 0
    for pair_of_rounds in range(of_two_rounds):
        people = (in_two + pair_of_rounds) // of_two_rounds
        each, more = divmod(people, boxes)
        meetings += (boxes - more) * (each * (each - 1) // 2) + more * (each * (each + 1) // 2)
    return -(-2 * meetings // most)


class _Limits:
    """The least and the greatest value of every x, u and v, and of how many colleagues meet a mentor."""

    def __init__(self, problem: Problem, serving: frozenset[int]) -> None:
        self._problem = problem
        rounds, n, m = problem.rounds, len(problem.mentees), len(problem.mentors)
        ids = [signup.member.id for signup in problem.mentors]
        pure = {signup.member.id for signup in problem.mentors} - {
            problem.mentees[i].member.id for i, _ in problem.both
        }
        self._is_host = np.array([member in pure or member in serving for member in ids], dtype=bool)
        self._is_mentee = np.array([signup.member.id not in serving for signup in problem.mentees], dtype=bool)
        self._least_meets = np.zeros((n, m), dtype=np.int8)
        self._most_meets = (problem.allowed & self._is_mentee[:, None] & self._is_host[None, :]).astype(np.int8)
        self._least_seats = np.zeros((n, rounds), dtype=np.int64)
        limit = problem.may_sit.sum(axis=1) * self._is_mentee
        self._most_seats = (np.arange(rounds) < limit[:, None]).astype(np.int64)
        size = int(problem.capacity.max(initial=0))
        self._least_places = np.zeros((m, size), dtype=np.int64)
        exists = (np.arange(size)[None, :] < problem.capacity[:, None]) & self._is_host[:, None]
        self._most_places = problem.open_rounds[:, None] * exists.astype(np.int64)
        seats = {(lock.mentee, lock.mentor) for lock in problem.held if lock.mentor is not None}
        self._locked: Counter[tuple[str, int]] = Counter()
        for mentee, mentor in seats:
            self._least_meets[mentee, mentor] = 1
            self._locked[problem.mentees[mentee].member.employer_key, mentor] += 1
        self._members: dict[str, list[int]] = {}
        for index, signup in enumerate(problem.mentees):
            self._members.setdefault(signup.member.employer_key, []).append(index)
        self._used_up: set[tuple[str, int]] = set()
        self._only_one = np.zeros(m, dtype=bool)
        self._mentee_at = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
        self._mentor_at = {member: index for index, member in enumerate(ids)}

    def _colleagues(self, employer: str, mentor: int) -> tuple[list[int], int]:
        """The employer's mentees, and how many of them may meet the mentor in all."""
        problem = self._problem
        if not employer or not problem.employers_apart:
            raise ValueError("a price for colleagues who are not kept apart proves nothing")
        most = problem.colleagues_at_table * int(problem.open_rounds[mentor])
        return self._members[employer], max(most, self._locked[employer, mentor])

    def costs(self, key: LevelKey) -> _Costs:
        """Twice what the level counts, as costs to be kept low; doubled, there is a price between any two."""
        problem = self._problem
        seats, places, constant = np.zeros_like(self._most_seats), np.zeros_like(self._most_places), 0

        def meets(part: slice) -> _Array:
            return np.zeros(problem.fit[part].shape, dtype=np.int64)

        match key:
            case LevelKey.WAITING:
                seats, constant = seats - 1, int(problem.seats_wanted[self._is_mentee].sum())
            case LevelKey.FIRST_COME:
                weights = problem.missed_round_weights()
                seats, constant = -weights, int(weights[self._is_mentee].sum())
            case LevelKey.ALONE:
                places[:, :1], constant = -1, int(problem.open_rounds[self._is_host].sum())
            case LevelKey.UNEVEN:
                assert problem.shape.has_tables
                places = places + 2 * np.arange(places.shape[1]) + 1
            case LevelKey.OFF_TOPIC:
                return _Costs(0, lambda part: 2 * (~problem.on_topic[part]).astype(np.int64), seats, places)
            case LevelKey.FIT:
                return _Costs(0, lambda part: -2 * problem.fit[part].astype(np.int64), seats, places)
            case LevelKey.ROLES | LevelKey.REPEATS | LevelKey.MIXING:
                raise ValueError(f"{key} is not bounded by prices")
        return _Costs(2 * constant, meets, 2 * seats, 2 * places)

    def bound_and_tighten(self, costs: _Costs, prices: Prices) -> int:
        """The least that the costs can come to within the limits, at these prices; then tighten the limits."""
        mentee, mentor, host = self._vectors(prices)
        bound = costs.constant
        beyond: list[tuple[list[int], int, int]] = []
        for employer, member_id, price in prices.colleagues:
            at = employer, self._mentor_at[member_id]
            members, most = self._colleagues(*at)
            if price > 0 and at not in self._used_up:
                raise ValueError("a price below nothing for colleagues proves nothing")
            beyond.append((members, at[1], price))
            bound += price * most
            self._used_up.add(at)
        seats = costs.seats + mentee[:, None]
        places = costs.places + mentor[:, None] - host[:, None]
        # Who ticked both and serves as a mentor meets at least one mentee a round.
        if (host[~self._only_one] < 0).any():
            raise ValueError("a price below nothing for a first mentee proves nothing")
        self._only_one |= host > 0
        bound += int((self._problem.open_rounds * host).sum())
        bound += _least_sum(seats, self._least_seats, self._most_seats)
        bound += _least_sum(places, self._least_places, self._most_places)
        for start in range(0, len(mentee), _BLOCK):
            part = slice(start, start + _BLOCK)
            meets = costs.meets(part) - mentee[part, None] - mentor[None, :]
            for members, column, price in beyond:
                meets[[index - start for index in members if start <= index < start + _BLOCK], column] -= price
            bound += _least_sum(meets, self._least_meets[part], self._most_meets[part])
        return bound

    def _vectors(self, prices: Prices) -> tuple[_Array, _Array, _Array]:
        mentee = np.zeros(len(self._mentee_at), dtype=np.int64)
        mentor, host = (np.zeros(len(self._mentor_at), dtype=np.int64) for _ in range(2))
        for vector, index, part in (
            (mentee, self._mentee_at, prices.mentees),
            (mentor, self._mentor_at, prices.mentors),
            (host, self._mentor_at, prices.hosts),
        ):
            for member_id, price in part:
                vector[index[member_id]] = price
        return mentee, mentor, host


def _least_sum(values: _Array, least: NDArray[np.integer], most: NDArray[np.integer]) -> int:
    """The least that the values can add up to within the limits, which then tighten to where that is so."""
    dear, paid = values > 0, values < 0
    total = int((values * np.where(dear, least, most)).sum())
    most[dear] = least[dear]
    least[paid] = most[paid]
    return total

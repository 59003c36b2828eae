"""Choosing the pairs where counting has settled whose seats and which places are filled: topics, fit, tie-break.

What is left then is a transportation problem, whose three goals go into one number each pair (:mod:`digits`). The
digits of its prices are the certificate. Of rounds, only the number matters here: a mentee meets as many different
mentors as they have seats.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from micromentor_desktop.domain.plan import LevelKey, Prices
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import BoolArray, IntArray
from micromentor_desktop.pairing.scatter import SCATTER_MOST, scatter
from micromentor_desktop.pairing.solving.chain import Unfillable
from micromentor_desktop.pairing.solving.counting import Counted
from micromentor_desktop.pairing.solving.digits import Digits
from micromentor_desktop.pairing.solving.places import CLOSED, Gate
from micromentor_desktop.pairing.solving.transport import Shipment, Transport

_BLOCK = 512
"""Mentees whose costs are worked out at a time, so that the work space stays small."""

_KEYS = (LevelKey.OFF_TOPIC, LevelKey.FIT)


@dataclass(frozen=True, slots=True, eq=False)
class Filled:
    """The pairs, by mentee and mentor index, and the certificate of the goals that choose among pairs."""

    mentees: IntArray
    mentors: IntArray
    certificate: tuple[Prices, ...]


def fill(problem: Problem, serving: frozenset[int], counted: Counted, listen: Callable[[float], None]) -> Filled:
    """The best pairs within the counted bounds.

    ``serving`` holds the mentor indices of those who ticked both and serve. Raises chain.Unfillable where no pairs
    fill the places so, digits.TooLarge where the weights of the rules are beyond all measure.
    """
    return _Filling(problem, serving, counted).solve(listen)


class _Filling:
    def __init__(self, problem: Problem, serving: frozenset[int], counted: Counted) -> None:
        self._problem = problem
        n, m = problem.allowed.shape
        self._held = np.array(sorted({(lock.mentee, lock.mentor) for lock in problem.held if lock.mentor is not None}))
        self._held = self._held.reshape(-1, 2).astype(np.int64)
        room = problem.colleagues_at_table * problem.rounds
        if problem.employers_apart and ((self._held.size and room > 1) or (problem.open_rounds < problem.rounds).any()):
            # Gates are alike everywhere, and what a lock leaves of one is known only where that is nothing.
            raise Unfillable
        by_mentee, by_mentor = (np.bincount(self._held[:, side], minlength=size) for side, size in ((0, n), (1, m)))
        self._optional = (counted.seated[..., 1] - counted.seated[..., 0]).sum(axis=1)
        seats = counted.seated[..., 1].sum(axis=1) - by_mentee
        counted_least, counted_most = (counted.taken[..., side].sum(axis=1) for side in (0, 1))
        # Who ticked both mentors only where they are needed: never alone at a table.
        self._needed = [
            mentor
            for _, mentor in problem.both
            if mentor in serving - problem.held_mentors and counted_least[mentor] < problem.open_rounds[mentor]
        ]
        counted_least[self._needed] = problem.open_rounds[self._needed]
        least, most = counted_least - by_mentor, counted_most - by_mentor
        settled = counted_least == counted_most
        if (seats < 0).any() or (most < least).any() or (most < 0).any() or (~settled & (least < 0)).any():
            raise Unfillable
        waiting = int(seats.sum() - most.sum()) if settled.all() else 0
        if waiting < 0 or (self._optional.any() and not settled.all()):
            raise Unfillable
        self._seats, self._least, self._most = seats, np.append(least, waiting), np.append(most, waiting)
        self._digits = Digits.of([1, int(abs(problem.fit).max(initial=0)), SCATTER_MOST])

    def solve(self, listen: Callable[[float], None]) -> Filled:
        transport = Transport(
            self._costs(),
            self._seats,
            self._least,
            self._most,
            waits=np.minimum(self._optional, self._seats),
            employers=self._employers(),
            room=self._problem.colleagues_at_table * self._problem.rounds,
        )
        shipment = transport.solve(listen)
        meets = shipment.columns < len(self._problem.mentors)
        return Filled(
            np.append(shipment.mentees[meets], self._held[:, 0]),
            np.append(shipment.columns[meets], self._held[:, 1]),
            self._certificate(shipment),
        )

    def _pair_costs(self, mentees: IntArray, mentors: IntArray) -> IntArray:
        """One number for all goals, for mentee and mentor indices that broadcast."""
        problem = self._problem
        off_topic, fit, tie = self._digits.worth
        costs = scatter(mentees, mentors) * tie
        costs -= problem.fit[mentees, mentors].astype(np.int64) * fit
        costs[~problem.on_topic[mentees, mentors]] += off_topic
        return costs

    def _costs(self) -> IntArray:
        problem = self._problem
        n, m = problem.allowed.shape
        costs = np.full((n, m + 1), CLOSED, dtype=np.int64)
        mentors = np.flatnonzero(self._most[:m])[None, :]
        seated = np.flatnonzero(self._seats)
        for start in range(0, seated.size, _BLOCK):
            mentees = seated[start : start + _BLOCK, None]
            costs[mentees, mentors] = np.where(
                problem.allowed[mentees, mentors], self._pair_costs(mentees, mentors), CLOSED
            )
        costs[self._held[:, 0], self._held[:, 1]] = CLOSED
        for mentee, mentor in self._held:
            costs[self._colleagues_of(mentee), mentor] = CLOSED
        costs[self._optional > 0, m] = 0
        return costs

    # --- employers that are kept apart ---

    def _employers(self) -> list[int]:
        """Each mentee's employer, 0 where there is none to be kept apart from."""
        problem = self._problem
        codes: list[int] = problem.mentee_traits.employer.tolist()
        return codes if problem.employers_apart else [0] * len(codes)

    def _colleagues_of(self, mentee: int) -> BoolArray:
        """Who must not join where the mentee is locked: where one is the most, nobody of the same employer."""
        employer = self._problem.mentee_traits.employer
        same: BoolArray = (employer == employer[mentee]) & (employer > 0) & self._problem.employers_apart
        return same

    # --- the proof ---

    def _certificate(self, shipment: Shipment) -> tuple[Prices, ...]:
        problem = self._problem
        m = len(problem.mentors)
        base = int(shipment.prices[m]) if self._most[m] else shipment.ground
        prices = shipment.prices[:m] - base
        gates = {gate: price - base for gate, price in shipment.gate_prices.items()}
        worth = self._worth_of_a_seat(shipment, prices, gates)
        for mentor in np.flatnonzero(self._most[:m] == 0).tolist():
            prices[mentor] = max(self._least_refusal(worth, np.arange(len(worth)), mentor), 0)
        for mentee, mentor in self._held.tolist():
            outside = self._colleagues_of(mentee)
            if outside.any():
                outside[self._held[self._held[:, 1] == mentor, 0]] = False
                refusal = self._least_refusal(worth, np.flatnonzero(outside), mentor)
                gates[int(problem.mentee_traits.employer[mentee]), mentor] = max(refusal, int(prices[mentor]))
        order = sorted(gate for gate, price in gates.items() if price != prices[gate[1]])
        beyond = np.array([prices[mentor] - gates[employer, mentor] for employer, mentor in order], dtype=np.int64)
        host = self._host_prices(-prices)
        split = (self._digits.split(part) for part in (worth, -prices, beyond, host))
        return tuple(
            self._named(key, order, levels) for key, levels in zip(_KEYS, zip(*split, strict=True), strict=False)
        )

    def _worth_of_a_seat(self, shipment: Shipment, prices: IntArray, gates: dict[Gate, int]) -> IntArray:
        """What each mentee's last seat costs with its price; for those without one, what the next would."""
        problem = self._problem
        n, m = problem.allowed.shape
        employer = problem.mentee_traits.employer
        worth = np.full(n, -CLOSED, dtype=np.int64)
        mentees, mentors = (part[shipment.columns < m] for part in (shipment.mentees, shipment.columns))
        at_gate = [gates.get(gate) for gate in zip(employer[mentees].tolist(), mentors.tolist(), strict=True)]
        paid = [
            int(price) if beyond is None else beyond for price, beyond in zip(prices[mentors], at_gate, strict=True)
        ]
        np.maximum.at(worth, mentees, self._pair_costs(mentees, mentors) + np.array(paid, dtype=np.int64))
        waits = shipment.mentees[shipment.columns == m]
        worth[waits] = np.maximum(worth[waits], 0)
        for mentee in np.flatnonzero(worth == -CLOSED).tolist():
            may = problem.allowed[mentee] & (self._most[:m] > 0)
            may[self._held[self._held[:, 0] == mentee, 1]] = False
            mentors = np.flatnonzero(may)
            paid = [gates.get((int(employer[mentee]), mentor), int(prices[mentor])) for mentor in mentors.tolist()]
            nexts = self._pair_costs(np.full(mentors.size, mentee), mentors) + np.array(paid, dtype=np.int64)
            worth[mentee] = min(int(nexts.min(initial=CLOSED)), 0)
        return worth

    def _least_refusal(self, worth: IntArray, mentees: IntArray, mentor: int) -> int:
        """The least price at which no one of the mentees would come to the mentor."""
        mentees = mentees[self._problem.allowed[mentees, mentor]]
        wish = worth[mentees] - self._pair_costs(mentees, np.full(mentees.size, mentor))
        return int(wish.max(initial=0))

    def _host_prices(self, places: IntArray) -> IntArray:
        """The part of a place's price that comes from the rule that who ticked both does not sit alone."""
        host = np.zeros_like(places)
        host[self._needed] = np.maximum(places[self._needed], 0)
        return host

    def _named(self, key: LevelKey, gates: list[Gate], prices: tuple[IntArray, ...]) -> Prices:
        """One goal's prices (of seats, places, gates, first mentees), doubled as the proof wants them, by person."""
        problem = self._problem
        worth, places, beyond, host = prices
        codes = problem.mentee_traits.employer.tolist()
        mentee_ids = [signup.member.id for signup in problem.mentees]
        mentor_ids = [signup.member.id for signup in problem.mentors]

        def by_person(ids: list[int], prices: IntArray) -> tuple[tuple[int, int], ...]:
            return tuple((who, 2 * price) for who, price in zip(ids, prices.tolist(), strict=True) if price)

        return Prices(
            key,
            by_person(mentee_ids, worth),
            by_person(mentor_ids, places),
            tuple(
                (problem.mentees[codes.index(employer)].member.employer_key, mentor_ids[mentor], 2 * price)
                for (employer, mentor), price in zip(gates, beyond.tolist(), strict=True)
                if price
            ),
            by_person(mentor_ids, host),
        )

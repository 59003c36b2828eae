"""The cheapest way to fill seats: exact, in whole numbers, with the prices that prove it.

A transportation problem: each mentee has some seats to be filled, each by another mentor, and each mentor has places.
Mentees are seated one by one, each by the cheapest chain of changes of place that ends in a free one; prices keep all
chains from costing less than nothing, so a nearest-first search finds them (successive shortest paths: Tomizawa 1971;
Edmonds and Karp 1972). As there are far fewer mentors than mentees, the search walks over mentors only, as Jonker and
Volgenant (1987) do for assignments, after an auction (Bertsekas 1979) has seated most.

Where employers are kept apart, a mentee comes to a mentor by way of the gate of their employer there, which lets in
only so many. Gates are looked at when all are seated: hardly any is overrun then. One that was gets a price at which
the excess would rather go elsewhere; they are seated anew, and from then on it is passed only by whoever sends a
colleague away.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from micromentor_desktop.pairing.rules import IntArray
from micromentor_desktop.pairing.solving.auction import auction
from micromentor_desktop.pairing.solving.chain import UNREACHABLE, Moves, Search, Unfillable
from micromentor_desktop.pairing.solving.places import Gate, Places

_DONE = 1 << 62
_HERE, _NOWHERE = -1, -2
_LISTEN_EVERY = 256
_BLOCK = 32
"""Columns looked at together in the search for many: few enough to keep near its order."""

_COLUMNS_PER_SEAT = 400
"""A search for many pays where it seats one mentee for so many columns; measured at 1,000 to 10,000 people."""


@dataclass(frozen=True, slots=True, eq=False)
class Shipment:
    """Who sits where, and the prices at which nobody would rather sit elsewhere.

    ``mentees`` and ``columns`` are the pairs. ``prices`` (columns) are those of a place, ``gate_prices`` those of a
    place beyond a full gate, where they were needed. Columns within their bounds have the price ``ground``.
    """

    mentees: IntArray
    columns: IntArray
    prices: IntArray
    gate_prices: dict[Gate, int]
    ground: int


class Transport:
    """One problem on its way to the optimum."""

    def __init__(
        self,
        costs: IntArray,
        seats: IntArray,
        least: IntArray,
        most: IntArray,
        *,
        waits: IntArray,
        employers: Sequence[int],
        room: int,
    ) -> None:
        """``costs`` is mentees x columns, CLOSED where two must not meet; the last column is the waiting list.

        All ``seats`` (n) are to be filled, ``waits`` (n) of them may be so by waiting. Each column takes between
        ``least`` and ``most``; either these are equal everywhere, or nobody waits. Of each of the ``employers`` (n; 0
        is none), at most ``room`` mentees come to a column other than the waiting list.
        """
        self._seats, self._least, self._most, self._waits = seats, least, most, waits
        self._places = Places(costs, waits, employers, room)

    def solve(self, listen: Callable[[float], None]) -> Shipment:
        """Fill all seats at the least cost; ``listen`` hears the share done. Raises chain.Unfillable."""
        places, todo = self._places, self._start()
        forced = max(int(self._least.sum() - places.taken.sum()), 0)
        if forced > len(todo):
            raise Unfillable
        self._seat_all(todo[:forced], self._least, listen)
        # What may be filled beyond the least is worth the same everywhere from now on.
        places.price[places.ground] = places.price[:-1][places.taken < self._most].max(initial=0)
        self._seat_all(todo[forced:], None, listen)
        while overrun := places.overrun():
            for gate in overrun:
                self._clear(gate)
        listen(1.0)
        return self._shipment()

    def _start(self) -> list[int]:
        """Let an auction seat most; the mentees of all seats that are left then."""
        places, bidders = self._places, np.flatnonzero(self._waits <= 1)
        costs = places.costs if bidders.size == len(self._seats) else places.costs[bidders]
        room = self._least if self._least.any() else self._most
        mentees, columns, prices = auction(costs, self._seats[bidders], room, UNREACHABLE)
        if prices.max(initial=0) >= UNREACHABLE:
            raise Unfillable
        places.price[: prices.size] = prices
        for mentee, column in zip(bidders[mentees].tolist(), columns.tolist(), strict=True):
            places.take(mentee, column)
        left = self._seats - np.array([len(own) for own in places.seats_of], dtype=np.int64)
        return np.repeat(np.arange(left.size), left).tolist()

    def _seat_all(self, todo: Sequence[int], limit: IntArray | None, listen: Callable[[float], None]) -> None:
        """Seat these mentees in columns that are below their ``limit``, or, without one, in any that has room."""
        places, left, seated = self._places, todo, len(todo)
        while left and seated > places.width // _COLUMNS_PER_SEAT:
            before = len(left)
            left = self._seat_many(left, limit)
            seated = before - len(left)
            listen(1 - len(left) / len(todo))
        for number, mentee in enumerate(left):
            search = Search(places, mentee)
            places.move(search.to_ground(self._most) if limit is None else search.to_free_column(limit))
            if number % _LISTEN_EVERY == 0:
                listen(1 - (len(left) - number) / len(todo))

    def _clear(self, gate: Gate) -> None:
        """Seat anew who overran a gate. Their places stay taken until the chains that begin with them end there."""
        places, column = self._places, gate[1]
        excess = places.evict(gate)
        places.taken[column] += len(excess)
        for mentee in excess:
            places.move(Search(places, mentee).to_hole(column, self._least, self._most))
            places.taken[column] -= 1

    def _shipment(self) -> Shipment:
        places = self._places
        return Shipment(
            mentees=np.array([mentee for here in places.at for mentee in here], dtype=np.int64),
            columns=np.repeat(np.arange(places.width), [len(here) for here in places.at]),
            prices=places.price[: places.width],
            gate_prices={gate: int(places.price[node]) for gate, node in places.node_of.items()},
            ground=int(places.price[places.ground]),
        )

    # --- many seats at once ---

    def _seat_many(self, todo: Sequence[int], limit: IntArray | None) -> list[int]:
        """Seat mentees along cheapest chains that have no column in common; those who are left."""
        places = self._places
        then = self._ways_out(limit)
        most = self._most if limit is None else limit
        columns = (places.open[todo] + places.price[:-1]).argmin(axis=1).tolist()
        passed: set[int] = set()
        left: list[int] = []
        for mentee, column in zip(todo, columns, strict=True):
            chain = [column]
            while (after := then[chain[-1]]) >= 0:
                chain.append(after)
            room = after == _HERE and places.taken[chain[-1]] < most[chain[-1]]
            if room and passed.isdisjoint(chain) and self._holds(mentee, chain):
                passed.update(chain[:-1])
                places.move(self._moves(mentee, chain))
            else:
                left.append(mentee)
        return left

    def _holds(self, mentee: int, chain: Sequence[int]) -> bool:
        """Whether a chain still costs nothing, although some people have just changed places."""
        places = self._places
        price = places.price[:-1]
        wish = places.open[mentee] + price
        if wish[chain[0]] != wish.min() or wish[chain[0]] >= UNREACHABLE:
            return False
        changes = places.away[chain[:-1], chain[1:]] + price[chain[1:]]
        return bool((changes == price[chain[:-1]]).all())

    def _moves(self, mentee: int, chain: Sequence[int]) -> Moves:
        """The last of the chain moves first, so that nobody is sent away from where they have just come."""
        places = self._places
        steps = [(places.cheapest(places.at[home], home, to), home, to) for home, to in pairwise(chain)]
        return [*reversed(steps), (mentee, None, chain[0])]

    def _ways_out(self, limit: IntArray | None) -> list[int]:
        """For each column the next one on the cheapest chain to a free place, _HERE where it has one itself,
        _NOWHERE where there is none.

        Prices rise so that these chains cost nothing.
        """
        price = self._places.price[:-1]
        if limit is None:
            free, out = self._places.taken < self._most, self._places.price[-1] - price
        else:
            free, out = self._places.taken < limit, np.zeros_like(price)
        out = np.where(free, out, _DONE)
        then = np.full(price.size, _HERE)
        pending = free.copy()
        while pending.any():
            # The nearest first, so that hardly any is looked at twice.
            nearest = np.flatnonzero(pending)
            if nearest.size > _BLOCK:
                nearest = nearest[np.argsort(out[nearest], kind="stable")[:_BLOCK]]
            pending[nearest] = False
            ways = self._places.away[:, nearest] + (price[nearest] + out[nearest])
            cost = ways.min(axis=1) - price
            better = np.flatnonzero(cost < out)
            out[better], then[better] = cost[better], nearest[ways[better].argmin(axis=1)]
            pending[better] = True
        reached = out < UNREACHABLE
        if not reached.any():
            raise Unfillable
        self._places.price[:-1] += np.where(reached, out, out[reached].max())
        then[~reached] = _NOWHERE
        return then.tolist()

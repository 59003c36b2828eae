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

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from micromentor_desktop.pairing.auction import auction
from micromentor_desktop.pairing.rules import IntArray

CLOSED = 1 << 61
"""The cost of a pair that must not be."""

_UNREACHABLE = CLOSED // 2
_DONE = 1 << 62
_SOURCE = -1
_NOWHERE = -2
_LISTEN_EVERY = 256
_BLOCK = 32
"""Columns looked at together in the search for many: few enough to keep near its order."""

_COLUMNS_PER_SEAT = 400
"""A search for many pays where it seats one mentee for so many columns; measured at 1,000 to 10,000 people."""

_NOTHING = np.zeros(0, dtype=np.int64)

Gate = tuple[int, int]
"""(employer code, column)."""


class Unfillable(Exception):
    """The seats and places cannot be filled within their bounds."""


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
    """One problem on its way to the optimum.

    The search's nodes are the columns, the ground (where chains end that fill a place which need not be filled), and
    full gates. The label of a node is the cost of a chain that ends there plus the node's price.
    """

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
        n, width = costs.shape
        self._costs, self._open = costs, costs.copy()
        self._seats, self._least, self._most = seats, least, most
        self._may_wait = waits.copy()
        self._employers, self._room = employers, room
        self._waiting, self._ground, self._used = width - 1, width, width + 1
        self._price = np.zeros(width + 1, dtype=np.int64)
        self._label, self._key, self._before = (np.zeros(width + 1, dtype=np.int64) for _ in range(3))
        self._at: list[list[int]] = [[] for _ in range(width)]
        self._seats_of: list[list[int]] = [[] for _ in range(n)]
        self._taken = np.zeros(width, dtype=np.int64)
        # The least that sending somebody from one column to another costs.
        self._away = np.full((width, width), CLOSED, dtype=np.int64)
        # Gates with a price: the node of each that is full, the gate of each node, by employer (columns, nodes).
        self._watched: set[Gate] = set()
        self._node_of: dict[Gate, int] = {}
        self._gate_of: dict[int, Gate] = {}
        self._full: dict[int, tuple[IntArray, IntArray]] = {}
        self._members: dict[int, list[int]] = {}
        for mentee, employer in enumerate(employers):
            self._members.setdefault(employer, []).append(mentee)

    def solve(self, listen: Callable[[float], None]) -> Shipment:
        """Fill all seats at the least cost; ``listen`` hears the share done. Raises Unfillable."""
        todo = self._start()
        forced = int(self._least.sum() - self._taken.sum())
        if forced > len(todo):
            raise Unfillable
        if forced > 0:
            self._seat_all(todo[:forced], self._least, listen)
        # What may be filled beyond the least is worth the same everywhere from now on.
        self._price[self._ground] = self._price[:-1][self._taken < self._most].max(initial=0)
        self._seat_all(todo[max(forced, 0) :], None, listen)
        while overrun := self._overrun():
            for gate in overrun:
                self._clear(gate)
        listen(1.0)
        return self._shipment()

    def _start(self) -> list[int]:
        """Let an auction seat most; the mentees of all seats that are left then."""
        bidders = np.flatnonzero(self._may_wait <= 1)
        places = self._least if self._least.any() else self._most
        everybody = bidders.size == len(self._seats)
        costs = self._costs if everybody else self._costs[bidders]
        mentees, columns, prices = auction(costs, self._seats[bidders], places, _UNREACHABLE)
        if prices.max(initial=0) >= _UNREACHABLE:
            raise Unfillable
        self._price[: prices.size] = prices
        for mentee, column in zip(bidders[mentees].tolist(), columns.tolist(), strict=True):
            self._take(mentee, column)
        left = self._seats - np.array([len(own) for own in self._seats_of], dtype=np.int64)
        return np.repeat(np.arange(left.size), left).tolist()

    def _shipment(self) -> Shipment:
        mentees = np.array([one for here in self._at for one in here], dtype=np.int64)
        columns = np.repeat(np.arange(len(self._at)), [len(here) for here in self._at])
        gate_prices = {gate: int(self._price[node]) for gate, node in self._node_of.items()}
        prices, ground = self._price[: len(self._at)], int(self._price[self._ground])
        return Shipment(mentees, columns, prices, gate_prices, ground)

    def _seat_all(self, todo: Sequence[int], limit: IntArray | None, listen: Callable[[float], None]) -> None:
        """Seat these mentees in columns that are below their ``limit``, or, without one, in any that has room."""
        left, count = todo, len(todo)
        seated = count
        while left and seated > len(self._at) // _COLUMNS_PER_SEAT:
            before = len(left)
            left = self._seat_many(left, limit)
            seated = before - len(left)
            listen(1 - len(left) / count)
        for number, mentee in enumerate(left):
            self._seat(mentee, self._search(mentee, limit))
            if number % _LISTEN_EVERY == 0:
                listen(1 - (len(left) - number) / count)

    # --- many seats at once ---

    def _seat_many(self, todo: Sequence[int], limit: IntArray | None) -> list[int]:
        """Seat mentees along cheapest chains that have no column in common; those who are left."""
        then = self._ways_out(limit)
        most = self._most if limit is None else limit
        columns = (self._open[todo] + self._price[:-1]).argmin(axis=1).tolist()
        passed: set[int] = set()
        left: list[int] = []
        for mentee, column in zip(todo, columns, strict=True):
            chain = [column]
            while (after := then[chain[-1]]) >= 0:
                chain.append(after)
            end = chain[-1]
            if (
                after == _NOWHERE
                or self._taken[end] == most[end]
                or passed & {*chain}
                or not self._holds(mentee, chain)
            ):
                left.append(mentee)
                continue
            passed.update(chain[:-1])
            self._before[chain] = [_SOURCE, *chain[:-1]]
            self._seat(mentee, end)
        return left

    def _holds(self, mentee: int, chain: Sequence[int]) -> bool:
        """Whether a chain still costs nothing, although some people have just changed places."""
        price = self._price[:-1]
        wish = self._open[mentee] + price
        if wish[chain[0]] != wish.min() or wish[chain[0]] >= _UNREACHABLE:
            return False
        changes = self._away[chain[:-1], chain[1:]] + price[chain[1:]]
        return bool((changes == price[chain[:-1]]).all())

    def _ways_out(self, limit: IntArray | None) -> list[int]:
        """For each column the next one on the cheapest chain to a free place, _SOURCE where it has one itself,
        _NOWHERE where there is none.

        Prices rise so that these chains cost nothing.
        """
        price = self._price[:-1]
        if limit is None:
            free, out = self._taken < self._most, self._price[-1] - price
        else:
            free, out = self._taken < limit, np.zeros_like(price)
        out = np.where(free, out, _DONE)
        then = np.full(price.size, _SOURCE)
        pending = free.copy()
        while pending.any():
            # The nearest first, so that hardly any is looked at twice.
            nearest = np.flatnonzero(pending)
            if nearest.size > _BLOCK:
                nearest = nearest[np.argpartition(out[nearest], _BLOCK)[:_BLOCK]]
            pending[nearest] = False
            ways = self._away[:, nearest] + (price[nearest] + out[nearest])
            cost = ways.min(axis=1) - price
            better = np.flatnonzero(cost < out)
            out[better], then[better] = cost[better], nearest[ways[better].argmin(axis=1)]
            pending[better] = True
        reached = out < _UNREACHABLE
        if not reached.any():
            raise Unfillable
        self._price[:-1] += np.where(reached, out, out[reached].max())
        then[~reached] = _NOWHERE
        return then.tolist()

    # --- one more seat ---

    def _seat(self, mentee: int, end: int) -> None:
        """Seat a mentee, and change the places of others, along the chain that the search found."""
        node, moves = end, []
        while (before := int(self._before[node])) != _SOURCE:
            if self._ground in (before, node):
                node = before
                continue
            to = self._column(node)
            movers, home = self._behind(before)
            if home != to:
                moves.append((self._cheapest(movers, home, node), home, to))
            node = before
        moves.append((mentee, _SOURCE, self._column(node)))
        for mover, home, to in moves:
            if home != _SOURCE:
                self._leave(mover, home)
            self._take(mover, to)
        if self._watched:
            ends = {(self._employers[mover], column) for mover, *both in moves for column in both}
            for gate in sorted(ends & self._watched):
                full = len(self._colleagues(gate)) >= self._room
                if full != (gate in self._node_of):
                    self._set_gate(gate, full=full)

    def _search(self, mentee: int, limit: IntArray | None, hole: int = _SOURCE) -> int:
        """The node in which the cheapest chain ends; prices are set so that the chain costs nothing.

        It ends in a column that is below its ``limit``, where there is one, else on the ground; or in a ``hole``, with
        the ground on its way. Raises Unfillable.
        """
        label, key, price = (array[: self._used] for array in (self._label, self._key, self._price))
        self._before.fill(_SOURCE)
        label.fill(_DONE)
        width = len(self._at)
        np.add(self._open[mentee], price[:width], out=label[:width])
        self._relax_gates(mentee, 0, _SOURCE)
        key[:] = label
        reached, distances = [], []
        while True:
            node = int(key.argmin())
            distance = int(key[node])
            if distance >= _UNREACHABLE:
                raise Unfillable
            if node == (self._ground if hole == _SOURCE else hole):
                break
            if limit is not None and node < width and self._taken[node] < limit[node]:
                break
            reached.append(node)
            distances.append(distance)
            key[node] = _DONE
            self._relax(node, distance - int(price[node]), to_ground=limit is None)
        price[reached] += distance - np.array(distances, dtype=np.int64)
        return node

    def _relax(self, node: int, cost: int, *, to_ground: bool) -> None:
        """Extend the chain that ends in a node, at a cost, by sending somebody away from there."""
        width = len(self._at)
        price = self._price[:width]
        if node == self._ground:
            self._lower(np.where(self._taken > self._least, price + cost, _DONE), node)
            return
        movers, column = self._behind(node)
        if node < width:
            self._lower(self._away[node] + (price + cost), node)
            if to_ground and self._taken[node] < self._most[node]:
                arrival = cost + int(self._price[self._ground])
                if arrival < self._label[self._ground]:
                    self._label[self._ground] = self._key[self._ground] = arrival
                    self._before[self._ground] = node
        else:
            for mover in movers:
                self._lower(self._open[mover] + (price + (cost - int(self._costs[mover, column]))), node)
        if self._full:
            for mover in movers:
                self._relax_gates(mover, cost - int(self._costs[mover, column]), node, column)

    def _lower(self, labels: IntArray, node: int) -> None:
        width = labels.size
        (lower,) = (labels < self._label[:width]).nonzero()
        if lower.size:
            self._label[lower] = self._key[lower] = labels[lower]
            self._before[lower] = node

    def _relax_gates(self, mover: int, cost: int, node: int, home: int = _SOURCE) -> None:
        """Extend a chain by a mover who, at a cost, comes to where their employer's gate is full."""
        if self._employers[mover] not in self._full:
            return
        columns, nodes = self._full[self._employers[mover]]
        labels = self._costs[mover, columns] + (self._price[nodes] + cost)
        for column in self._seats_of[mover]:
            if column != home:
                labels[columns == column] = _DONE
        lower = labels < self._label[nodes]
        nodes = nodes[lower]
        self._label[nodes] = self._key[nodes] = labels[lower]
        self._before[nodes] = node

    def _behind(self, node: int) -> tuple[list[int], int]:
        """Who can be sent away from a node, and the column where they sit."""
        if node < len(self._at):
            return self._at[node], node
        return self._colleagues(self._gate_of[node]), self._gate_of[node][1]

    def _colleagues(self, gate: Gate) -> list[int]:
        employer, column = gate
        return [mentee for mentee in self._at[column] if self._employers[mentee] == employer]

    def _column(self, node: int) -> int:
        return node if node < len(self._at) else self._gate_of[node][1]

    def _cheapest(self, movers: Sequence[int], home: int, node: int) -> int:
        """Who costs least to be sent from home to a node."""
        if node < len(self._at):
            entry = self._open[movers, node]
        else:
            employer, column = self._gate_of[node]
            may = [self._employers[one] == employer and column not in self._seats_of[one] for one in movers]
            entry = np.where(may, self._costs[movers, column], CLOSED)
        return movers[int((entry - self._costs[movers, home]).argmin())]

    # --- gates ---

    def _overrun(self) -> list[Gate]:
        """The gates that more colleagues have passed than there is room."""
        passed = Counter(
            (self._employers[mentee], column)
            for column, here in enumerate(self._at)
            if column != self._waiting
            for mentee in here
            if self._employers[mentee]
        )
        return sorted(gate for gate, count in passed.items() if count > self._room)

    def _clear(self, gate: Gate) -> None:
        """Give a gate the price at which nobody too many would pass, and seat anew who did."""
        column = gate[1]
        members = self._colleagues(gate)
        if len(members) <= self._room:
            return
        limits = {mentee: self._next_best(mentee) - int(self._costs[mentee, column]) for mentee in members}
        members.sort(key=lambda mentee: (-limits[mentee], mentee))
        excess = members[self._room :]
        for mentee in excess:
            self._leave(mentee, column)
        self._watched.add(gate)
        self._set_gate(gate, full=True)
        self._price[self._node_of[gate]] = limits[excess[0]]
        # Their places stay taken until the chains that begin with them end there again.
        self._taken[column] += len(excess)
        for mentee in excess:
            self._seat(mentee, self._search(mentee, None, hole=column))
            self._taken[column] -= 1

    def _next_best(self, mentee: int) -> int:
        """The least cost, with its price, of another seat for somebody."""
        best = int((self._open[mentee] + self._price[: len(self._at)]).min())
        if self._employers[mentee] in self._full:
            columns, nodes = self._full[self._employers[mentee]]
            free = ~np.isin(columns, self._seats_of[mentee])
            best = min(best, int((self._costs[mentee, columns] + self._price[nodes])[free].min(initial=CLOSED)))
        return best

    def _set_gate(self, gate: Gate, *, full: bool) -> None:
        """A gate is full from now on, or is no longer."""
        employer, column = gate
        columns, nodes = self._full.get(employer, (_NOTHING, _NOTHING))
        if full:
            node = next(free for free in range(len(self._at) + 1, self._used + 1) if free not in self._gate_of)
            if node == self._price.size:
                more = np.zeros(node, dtype=np.int64)
                self._price, self._label, self._key, self._before = (
                    np.append(array, more) for array in (self._price, self._label, self._key, self._before)
                )
            self._used = max(self._used, node + 1)
            self._node_of[gate], self._gate_of[node] = node, gate
            self._price[node] = self._price[column]
            self._full[employer] = np.append(columns, column), np.append(nodes, node)
        else:
            node = self._node_of.pop(gate)
            del self._gate_of[node]
            self._full[employer] = columns[nodes != node], nodes[nodes != node]
        members = self._members[employer]
        outside = [mentee for mentee in members if column not in self._seats_of[mentee]]
        self._open[outside, column] = CLOSED if full else self._costs[outside, column]
        self._refresh({seat for mentee in members for seat in self._seats_of[mentee]}, column)

    # --- keeping the books ---

    def _take(self, mentee: int, column: int) -> None:
        self._at[column].append(mentee)
        self._taken[column] += 1
        self._seats_of[mentee].append(column)
        if column == self._waiting:
            self._may_wait[mentee] -= 1
        if column != self._waiting or not self._may_wait[mentee]:
            self._open[mentee, column] = CLOSED
        away = self._away[column]
        np.minimum(away, self._open[mentee] - self._costs[mentee, column], out=away)
        self._refresh(self._seats_of[mentee][:-1], column)

    def _leave(self, mentee: int, column: int) -> None:
        here, away = self._at[column], self._away[column]
        here.remove(mentee)
        self._taken[column] -= 1
        self._seats_of[mentee].remove(column)
        lost = np.flatnonzero(self._open[mentee] - self._costs[mentee, column] == away)
        away[lost] = self._least_away(here, column, lost)
        if column == self._waiting:
            self._may_wait[mentee] += 1
        if (self._employers[mentee], column) not in self._node_of:
            self._open[mentee, column] = self._costs[mentee, column]
        self._refresh(self._seats_of[mentee], column)

    def _refresh(self, homes: Iterable[int], column: int) -> None:
        """Look afresh what it costs to send somebody from these homes to a column."""
        for home in homes:
            here = self._at[home]
            self._away[home, column] = (self._open[here, column] - self._costs[here, home]).min(initial=CLOSED)

    def _least_away(self, here: Sequence[int], column: int, to: IntArray) -> IntArray:
        """The least that sending somebody away costs, by column to go to."""
        costs = self._open[np.array(here, dtype=np.int64)[:, None], to] - self._costs[here, column][:, None]
        least: IntArray = costs.min(axis=0, initial=CLOSED)
        return least

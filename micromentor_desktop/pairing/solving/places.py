"""Who sits where while seats are being filled, and what sending somebody from one place to another costs then."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from micromentor_desktop.pairing.rules import IntArray

CLOSED = 1 << 61
"""The cost of a pair that must not be."""

_NOTHING = np.zeros(0, dtype=np.int64)

Gate = tuple[int, int]
"""(employer code, column)."""


class Places:
    """Mentees in columns (mentors, and the waiting list as the last one).

    Chains of changes of place lead through nodes: the columns, the ground (where chains end that fill a place which
    need not be filled), and those gates that are full, in this order; ``price`` has an entry for each. ``costs`` are
    those of all pairs, ``open`` (mentees x columns) those of a mentee who came to a column now, CLOSED where they
    cannot; ``away`` (columns x columns) is the least that sending somebody from one column to another costs. ``taken``
    counts the places that are filled.
    """

    def __init__(self, costs: IntArray, waits: IntArray, employers: Sequence[int], room: int) -> None:
        """The arguments are those of :class:`transport.Transport`."""
        n, width = costs.shape
        self.costs, self.open = costs, costs.copy()
        self.price = np.zeros(width + 1, dtype=np.int64)
        self.away = np.full((width, width), CLOSED, dtype=np.int64)
        self.taken = np.zeros(width, dtype=np.int64)
        self.at: list[list[int]] = [[] for _ in range(width)]
        self.seats_of: list[list[int]] = [[] for _ in range(n)]
        self.width, self.ground = width, width
        self._waiting, self._may_wait = width - 1, waits.copy()
        self._employers, self._room = employers, room
        self._members: dict[int, list[int]] = {}
        for mentee, employer in enumerate(employers):
            self._members.setdefault(employer, []).append(mentee)
        self._watched: set[Gate] = set()
        # Full gates: the node of each, the gate of each node, and by employer (columns, nodes).
        self.node_of: dict[Gate, int] = {}
        self._gate_of: dict[int, Gate] = {}
        self._full: dict[int, tuple[IntArray, IntArray]] = {}

    def move(self, moves: Sequence[tuple[int, int | None, int]]) -> None:
        """Carry out changes of place, given as (mentee, from, to); from None for who had no place yet."""
        for mentee, home, to in moves:
            if home is not None:
                self.leave(mentee, home)
            self.take(mentee, to)
        if self._watched:
            ends = {(self._employers[mentee], column) for mentee, *both in moves for column in both}
            for gate in sorted(self._watched & ends):
                full = len(self.colleagues(gate)) >= self._room
                if full != (gate in self.node_of):
                    self._set_gate(gate, full=full)

    # --- keeping the books ---

    def take(self, mentee: int, column: int) -> None:
        """Seat somebody in a column."""
        self.at[column].append(mentee)
        self.taken[column] += 1
        self.seats_of[mentee].append(column)
        if column == self._waiting:
            self._may_wait[mentee] -= 1
        if column != self._waiting or not self._may_wait[mentee]:
            self.open[mentee, column] = CLOSED
        away = self.away[column]
        np.minimum(away, self.open[mentee] - self.costs[mentee, column], out=away)
        self._refresh(self.seats_of[mentee][:-1], column)

    def leave(self, mentee: int, column: int) -> None:
        """Take somebody away from a column."""
        here, away = self.at[column], self.away[column]
        here.remove(mentee)
        self.taken[column] -= 1
        self.seats_of[mentee].remove(column)
        lost = np.flatnonzero(self.open[mentee] - self.costs[mentee, column] == away)
        away[lost] = self._least_away(here, column, lost)
        if column == self._waiting:
            self._may_wait[mentee] += 1
        if (self._employers[mentee], column) not in self.node_of:
            self.open[mentee, column] = self.costs[mentee, column]
        self._refresh(self.seats_of[mentee], column)

    def _refresh(self, homes: Iterable[int], column: int) -> None:
        """Look afresh what it costs to send somebody from these homes to a column."""
        for home in homes:
            here = self.at[home]
            self.away[home, column] = (self.open[here, column] - self.costs[here, home]).min(initial=CLOSED)

    def _least_away(self, here: Sequence[int], column: int, to: IntArray) -> IntArray:
        """The least that sending somebody away costs, by column to go to."""
        costs = self.open[np.array(here, dtype=np.int64)[:, None], to] - self.costs[here, column][:, None]
        least: IntArray = costs.min(axis=0, initial=CLOSED)
        return least

    # --- nodes ---

    def behind(self, node: int) -> tuple[list[int], int]:
        """Who can be sent away from a node, and the column where they sit."""
        if node < self.width:
            return self.at[node], node
        return self.colleagues(self._gate_of[node]), self._gate_of[node][1]

    def colleagues(self, gate: Gate) -> list[int]:
        """Who came through a gate."""
        employer, column = gate
        return [mentee for mentee in self.at[column] if self._employers[mentee] == employer]

    def column(self, node: int) -> int:
        """The column that a node is, or that a gate leads to."""
        return node if node < self.width else self._gate_of[node][1]

    def cheapest(self, movers: Sequence[int], home: int, node: int) -> int:
        """Who costs least to be sent from home to a node."""
        if node < self.width:
            entry = self.open[movers, node]
        else:
            employer, column = self._gate_of[node]
            may = [self._employers[one] == employer and column not in self.seats_of[one] for one in movers]
            entry = np.where(may, self.costs[movers, column], CLOSED)
        return movers[int((entry - self.costs[movers, home]).argmin())]

    # --- gates ---

    def overrun(self) -> list[Gate]:
        """The gates that more colleagues have passed than there is room."""
        passed = Counter(
            (self._employers[mentee], column)
            for column, here in enumerate(self.at)
            if column != self._waiting
            for mentee in here
            if self._employers[mentee]
        )
        return sorted(gate for gate, count in passed.items() if count > self._room)

    def evict(self, gate: Gate) -> list[int]:
        """Give a gate the price at which nobody too many would pass, and send away who did."""
        column, members = gate[1], self.colleagues(gate)
        if len(members) <= self._room:
            return []
        limits = {mentee: self._next_best(mentee) - int(self.costs[mentee, column]) for mentee in members}
        members.sort(key=lambda mentee: (-limits[mentee], mentee))
        excess = members[self._room :]
        for mentee in excess:
            self.leave(mentee, column)
        self._watched.add(gate)
        self._set_gate(gate, full=True)
        self.price[self.node_of[gate]] = limits[excess[0]]
        return excess

    def gates_behind(self, node: int) -> list[int]:
        """The nodes of the full gates through which people came to a column."""
        return [gate_node for (_, column), gate_node in self.node_of.items() if column == node]

    def at_gates(self, mentee: int) -> tuple[IntArray, IntArray] | None:
        """The full gates that a mentee may come to: their columns and nodes."""
        full = self._full.get(self._employers[mentee])
        if full is None:
            return None
        columns, nodes = full
        free = ~np.isin(columns, self.seats_of[mentee])
        return columns[free], nodes[free]

    def _next_best(self, mentee: int) -> int:
        """The least cost, with its price, of another seat for somebody."""
        best = int((self.open[mentee] + self.price[: self.width]).min())
        if gates := self.at_gates(mentee):
            best = min(best, int((self.costs[mentee, gates[0]] + self.price[gates[1]]).min(initial=CLOSED)))
        return best

    def _set_gate(self, gate: Gate, *, full: bool) -> None:
        """A gate is full from now on, or is no longer."""
        employer, column = gate
        columns, nodes = self._full.get(employer, (_NOTHING, _NOTHING))
        if full:
            node = next(free for free in range(self.width + 1, self.price.size + 1) if free not in self._gate_of)
            if node == self.price.size:
                self.price = np.append(self.price, 0)
            self.node_of[gate], self._gate_of[node] = node, gate
            self.price[node] = self.price[column]
            self._full[employer] = np.append(columns, column), np.append(nodes, node)
        else:
            node = self.node_of.pop(gate)
            del self._gate_of[node]
            self._full[employer] = columns[nodes != node], nodes[nodes != node]
        members = self._members[employer]
        outside = [mentee for mentee in members if column not in self.seats_of[mentee]]
        self.open[outside, column] = CLOSED if full else self.costs[outside, column]
        self._refresh({seat for mentee in members for seat in self.seats_of[mentee]}, column)

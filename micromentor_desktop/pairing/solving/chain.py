"""The cheapest chain of changes of place that seats one more mentee: a nearest-first search (Dijkstra 1959) over nodes.

The label of a node is the cost of a chain that ends there plus the node's price; no step costs less than nothing then.
"""

from collections.abc import Sequence

import numpy as np

from micromentor_desktop.pairing.rules import IntArray
from micromentor_desktop.pairing.solving.places import CLOSED, Places

UNREACHABLE = CLOSED // 2
_DONE = 1 << 62
_SOURCE = -1

Moves = Sequence[tuple[int, int | None, int]]
"""(mentee, from, to) of each change of place; who has no seat yet comes from None."""


class Unfillable(Exception):
    """The seats and places cannot be filled within their bounds."""


class Search:
    """One search, from a mentee without a seat."""

    def __init__(self, places: Places, mentee: int) -> None:
        self._places, self._mentee = places, mentee
        nodes = places.price.size
        self._label = np.full(nodes, _DONE)
        self._before = np.full(nodes, _SOURCE)
        self._label[: places.width] = places.open[mentee] + places.price[: places.width]
        # As the labels, but for nodes whose turn has come.
        self._key = self._label.copy()
        self._reach_gates(mentee, 0, _SOURCE)

    def to_free_column(self, limit: IntArray) -> Moves:
        """The moves that end in any column below its limit."""
        taken, width = self._places.taken, self._places.width
        while (node := self._next()) >= width or taken[node] >= limit[node]:
            self._extend(node)
        return self._chain(node)

    def to_ground(self, most: IntArray) -> Moves:
        """The moves that end in a column that has room, all of which ask the same price now."""
        while (node := self._next()) != self._places.ground:
            self._extend(node)
            self._reach_ground(node, most)
        return self._chain(node)

    def to_hole(self, hole: int, least: IntArray, most: IntArray) -> Moves:
        """The moves that end in a column that somebody has just left.

        On the way, a column that has room may take one more while another that has more than its least gives one up.
        """
        places = self._places
        while (node := self._next()) != hole:
            if node == places.ground:
                cost = self._cost(node) + places.price[: places.width]
                self._lower(np.where(places.taken > least, cost, _DONE), node)
            else:
                self._extend(node)
                self._reach_ground(node, most)
        return self._chain(node)

    def _next(self) -> int:
        node = int(self._key.argmin())
        if self._key[node] >= UNREACHABLE:
            raise Unfillable
        self._key[node] = _DONE
        return node

    def _cost(self, node: int) -> int:
        return int(self._label[node] - self._places.price[node])

    def _extend(self, node: int) -> None:
        """Extend the chain that ends in a node by sending somebody away from there."""
        places, cost = self._places, self._cost(node)
        price = places.price[: places.width]
        movers, column = places.behind(node)
        if node < places.width:
            self._lower(places.away[node] + (price + cost), node)
        else:
            for mover in movers:
                self._lower(places.open[mover] + (price + (cost - int(places.costs[mover, column]))), node)
        if places.node_of:
            for gate_node in places.gates_behind(node):
                # Who comes to the column may also send away who came through a gate there.
                self._lower_one(gate_node, cost + int(places.price[gate_node]), node)
            for mover in movers:
                self._reach_gates(mover, cost - int(places.costs[mover, column]), node)

    def _reach_ground(self, node: int, most: IntArray) -> None:
        places = self._places
        if node < places.width and places.taken[node] < most[node]:
            self._lower_one(places.ground, self._cost(node) + int(places.price[places.ground]), node)

    def _reach_gates(self, mover: int, cost: int, node: int) -> None:
        """Extend a chain by a mover who, at a cost, comes to where their employer's gate is full."""
        places = self._places
        if gates := places.at_gates(mover):
            columns, nodes = gates
            labels = places.costs[mover, columns] + (places.price[nodes] + cost)
            lower = labels < self._label[nodes]
            self._label[nodes[lower]] = self._key[nodes[lower]] = labels[lower]
            self._before[nodes[lower]] = node

    def _lower(self, labels: IntArray, node: int) -> None:
        (lower,) = (labels < self._label[: labels.size]).nonzero()
        if lower.size:
            self._label[lower] = self._key[lower] = labels[lower]
            self._before[lower] = node

    def _lower_one(self, node: int, label: int, before: int) -> None:
        if label < self._label[node]:
            self._label[node] = self._key[node] = label
            self._before[node] = before

    def _chain(self, end: int) -> Moves:
        """The moves of the chain to a node. Prices rise so that it costs nothing, and none costs less."""
        places = self._places
        reached = (self._label < UNREACHABLE) & (self._key == _DONE)
        places.price[reached] += self._label[end] - self._label[reached]
        node, moves = end, []
        while (before := int(self._before[node])) != _SOURCE:
            if places.ground not in (before, node):
                movers, home = places.behind(before)
                to = places.column(node)
                if home != to:
                    moves.append((places.cheapest(movers, home, node), home, to))
            node = before
        return [*moves, (self._mentee, None, places.column(node))]

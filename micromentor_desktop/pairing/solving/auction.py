"""Seating most mentees at once, before the exact search takes over."""

import numpy as np

from micromentor_desktop.pairing.rules import IntArray

_LARGEST = np.iinfo(np.int64).max

_BLOCK = 512
"""Bidders looked at a time, so that the work space stays small."""

_ROUNDS = 6
"""More rounds seat hardly anybody else: what is left are many who compete for few places."""


def auction(
    costs: IntArray, seats: IntArray, places: IntArray, unreachable: int
) -> tuple[IntArray, IntArray, IntArray]:
    """Seat mentees so that, at the prices returned, nobody would rather sit elsewhere and only full columns have one.

    ``costs`` is mentees x columns, ``seats`` (mentees) and ``places`` (columns) how many each may take; costs from
    ``unreachable`` on are no offer. In every round, whoever lacks a seat bids for the columns that are best for them,
    up to the price at which the next best one would do as well; a full column keeps its highest bids and asks what the
    next one offered (Bertsekas 1979, without the extra bid that would make it faster and inexact). Returns mentee and
    column indices of the seats, and the prices.
    """
    width = costs.shape[1]
    price = np.zeros(width, dtype=np.int64)
    mentee, column = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    alternative = np.zeros(len(seats), dtype=np.int64)
    most = int(seats.max(initial=0))
    if not most or width <= most:
        return mentee, column, price
    for _ in range(_ROUNDS):
        lacking = seats - np.bincount(mentee, minlength=len(seats))
        bidders = np.flatnonzero(lacking)
        if not bidders.size:
            break
        held = np.isin(mentee, bidders)
        own = np.searchsorted(bidders, mentee[held]), column[held]
        best, offers = _best(costs, bidders, price, own, most + 1)
        alternative[bidders] = offers[np.arange(bidders.size), lacking[bidders]]
        row, place = np.nonzero((np.arange(most) < lacking[bidders, None]) & (offers[:, :most] < unreachable))
        mentee, column = np.append(mentee, bidders[row]), np.append(column, best[row, place])
        limit = alternative[mentee] - costs[mentee, column]
        order = np.lexsort((mentee, -limit, column))
        mentee, column, limit = mentee[order], column[order], limit[order]
        rank = np.arange(column.size) - np.searchsorted(column, column)
        refused = rank == places[column]
        price[column[refused]] = np.maximum(price[column[refused]], limit[refused])
        kept = rank < places[column]
        mentee, column = mentee[kept], column[kept]
    return mentee, column, price


def _best(
    costs: IntArray, bidders: IntArray, price: IntArray, held: tuple[IntArray, IntArray], count: int
) -> tuple[IntArray, IntArray]:
    """The columns that are best for each bidder, not those ``held`` (by position), and their costs with prices."""
    columns = np.empty((bidders.size, count), dtype=np.int64)
    offers = np.empty_like(columns)
    for start in range(0, bidders.size, _BLOCK):
        worth = costs[bidders[start : start + _BLOCK]] + price
        rows = np.arange(len(worth))
        inside = (held[0] >= start) & (held[0] < start + _BLOCK)
        worth[held[0][inside] - start, held[1][inside]] = _LARGEST
        for place in range(count):
            # The first of equals, on every machine.
            best = worth.argmin(axis=1)
            columns[start : start + _BLOCK, place] = best
            offers[start : start + _BLOCK, place] = worth[rows, best]
            worth[rows, best] = _LARGEST
    return columns, offers

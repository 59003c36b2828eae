"""How somebody who waits could have a place: what breaks no rule, the best first."""

from collections.abc import Mapping
from dataclasses import dataclass

from micromentor_desktop.domain.plan import Move, MovePrices, Price, Swap

MOST = 3


@dataclass(frozen=True, slots=True)
class WayIn:
    """One thing to do, and what it gains or costs."""

    change: Move | Swap
    price: Price


def ways_in(
    prices: MovePrices, round_number: int, member_id: int, tables: Mapping[int, int | None]
) -> tuple[WayIn, ...]:
    """The best few ways; ``tables`` tells where everybody of the round is, by member id (None: they wait too)."""
    found = [
        *(
            WayIn(Move(round_number, member_id, table), price)
            for table, price in prices.places.items()
            if table is not None
        ),
        *(
            WayIn(Swap(round_number, member_id, other), price)
            for other, price in prices.swaps.items()
            if tables.get(other) is not None
        ),
    ]
    allowed = [way for way in found if not way.price.broken]
    # Nobody has to give up their place for a seat that is free, or added.
    return tuple(sorted(allowed, key=lambda way: (-way.price.better, isinstance(way.change, Swap)))[:MOST])

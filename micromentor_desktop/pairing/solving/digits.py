"""Several goals in strict order as one whole number: a digit for each, in bases that no plan's sums outgrow.

A sum of such numbers orders plans as the goals do. So do prices: where each of their digits is small beside its base,
a reduced cost that is not negative has a first digit that is not, and so on (:meth:`Digits.split` refuses others). The
digits of the prices are then prices for the goals, one after the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from micromentor_desktop.pairing.rules import IntArray

_PATH_BITS = 14
"""A price is a sum of differences of costs along a path; few are longer than some hundred. Longer ones are noticed."""

_MARGIN = 8
"""Digits up to this part of their base leave room for the four that a reduced cost adds up."""

LARGEST = 1 << 60
"""No price may come near the end of 64 bits."""


class TooLarge(Exception):
    """The digits do not fit into 64 bits."""


@dataclass(frozen=True, slots=True)
class Digits:
    """What a goal's unit is worth, the most important goal first; all powers of two."""

    worth: tuple[int, ...]

    @classmethod
    def of(cls, greatest: Sequence[int]) -> "Digits":
        """Digits for costs up to these, the most important goal first. Raises TooLarge."""
        worth = [1]
        for cost in reversed(greatest[1:]):
            worth.append(worth[-1] << (int(cost).bit_length() + _PATH_BITS))
        if worth[-1] * max(greatest[0], 1) >= LARGEST >> 4:
            raise TooLarge
        return cls(tuple(reversed(worth)))

    def split(self, prices: IntArray) -> tuple[IntArray, ...]:
        """The digits of each price, the most important goal's first. Raises TooLarge where one might mislead."""
        if abs(prices).max(initial=0) >= LARGEST:
            raise TooLarge
        digits = []
        for higher, own in zip((None, *self.worth), self.worth, strict=False):
            if higher is None:
                whole = prices
            else:
                whole = (prices + higher // 2) % higher - higher // 2
                if abs(whole).max(initial=0) * _MARGIN > higher:
                    raise TooLarge
            digits.append((whole + own // 2) // own)
        return tuple(digits)

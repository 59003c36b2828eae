"""Finding sheets by what stands on the packet: a number, a brand, a kind, or a size in millimetres or inches."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from micromentor_desktop.domain.sheet import Sheet
from micromentor_desktop.printing.sheet_kinds import kind_words

_NUMBER = r"(\d+(?:[.,]\d+)?(?:[ -]\d/\d)?)"
_SIZE = re.compile(rf"{_NUMBER}\s*(?:mm|cm|in|inch|\")?\s*[x×*]\s*{_NUMBER}\s*(mm|cm|in\b|inch|\")?", re.IGNORECASE)
_MM = {"mm": 1.0, "cm": 10.0, "in": 25.4, "inch": 25.4, '"': 25.4}
_NEAR_MM = 2.5
"""Packets round: a "3 x 4 in" insert or an "80 x 50" label may be this much off in the data."""


def search_sheets(sheets: Iterable[Sheet], text: str) -> tuple[Sheet, ...]:
    """The sheets that answer a search, in their order; all of them for an empty one.

    A size ("80x50", "4 x 3 in", "8,5 x 5,5 cm") finds labels of that size, lying or standing; without a unit, both
    millimetres and inches are tried. Every other word must occur in the brand, a number, the paper, or the
    kind, in English or in the user's language.
    """
    wanted = tuple(_sizes(text))
    words = _SIZE.sub(" ", text).lower().split()
    return tuple(
        sheet for sheet in sheets if _has_size(sheet, wanted) and all(_has_word(sheet, word) for word in words)
    )


def _sizes(text: str) -> Iterator[tuple[float, float]]:
    for first, second, unit in _SIZE.findall(text):
        for factor in (_MM[unit.lower()],) if unit else (1.0, 25.4):
            yield _length(first) * factor, _length(second) * factor


def _length(text: str) -> float:
    """ "2-1/4" is two and a quarter; a comma is a decimal point."""
    whole, _, part = text.replace(",", ".").replace(" ", "-").partition("-")
    return float(whole) + float(Fraction(part or 0))


def _has_size(sheet: Sheet, wanted: tuple[tuple[float, float], ...]) -> bool:
    label = sorted((sheet.width_mm, sheet.height_mm))
    return not wanted or any(
        all(abs(has - wants) <= _NEAR_MM for has, wants in zip(label, sorted(size), strict=True)) for size in wanted
    )


def _has_word(sheet: Sheet, word: str) -> bool:
    return word in f"{sheet.brand} {sheet.sku} {sheet.kind} {kind_words(sheet.kind)} {sheet.page}".lower()

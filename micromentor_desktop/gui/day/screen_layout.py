"""Where the tables stand on the big screen: as large as they can be, on as few pages as stay readable."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QTextLayout

from micromentor_desktop.gui.board.wrapping import wrapped
from micromentor_desktop.workflow.on_the_day import ScreenTable

_MOST_COLUMNS = 8
_READABLE = 36
"""A line of text is at least a 36th of the area's height: what is read across a room."""
_LARGEST = 14
"""And at most a 14th: larger is shouting."""
_PAD, _GAP = 0.55, 0.45
"""Around a card's text, and between two cards, in heights of a line of text."""


@dataclass(frozen=True, slots=True)
class Line:
    """A text of a card, where it stands on the screen; ``part`` is "title", "topic", "mentor" or "mentee"."""

    text: QTextLayout
    at: QRectF
    part: str


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A table's card on the screen."""

    rect: QRectF
    lines: tuple[Line, ...]


def pages(tables: Sequence[ScreenTable], area: QRectF, font: QFont) -> list[list[PlacedCard]]:
    """The cards of all tables on one or more pages. Only where not even one table fits is its text cut off below."""
    if not tables or area.isEmpty():
        return [[]]
    for number in range(1, len(tables) + 1):
        share = -(-len(tables) // number)
        parts = [tables[first : first + share] for first in range(0, len(tables), share)]
        sizes = [_largest(part, area.size(), font) for part in parts]
        found = min((one for one in sizes if one is not None), key=lambda one: one[0], default=None)
        if found is not None and None not in sizes:
            return [_place(part, area, font, *found) for part in parts]
    smallest = round(area.height() / _READABLE)
    return [_place([one], area, font, smallest, 1) for one in tables]


def _largest(tables: Sequence[ScreenTable], size: QSizeF, font: QFont) -> tuple[int, int] | None:
    """The largest height of a line (pixels) with which the tables fit, and the number of columns that it takes."""
    small, large = round(size.height() / _READABLE), round(size.height() / _LARGEST)
    found = None
    while small <= large:
        line = (small + large) // 2
        columns = next((one for one in range(1, _MOST_COLUMNS + 1) if _fits(tables, size, font, line, one)), None)
        if columns is None:
            large = line - 1
        else:
            found, small = (line, columns), line + 1
    return found


def _fits(tables: Sequence[ScreenTable], size: QSizeF, font: QFont, line: int, columns: int) -> bool:
    # Narrower than this, names would break in the middle.
    if size.width() / columns < 9 * line or columns > len(tables):
        return False
    placed = _place(tables, QRectF(0, 0, size.width(), size.height()), font, line, columns)
    return max(card.rect.bottom() for card in placed) <= size.height()


def _place(tables: Sequence[ScreenTable], area: QRectF, font: QFont, line: int, columns: int) -> list[PlacedCard]:
    """Row by row, so that the eye finds the numbers; the cards of a row are of one height."""
    gap = _GAP * line
    width = (area.width() - gap * (columns - 1)) / columns
    placed: list[PlacedCard] = []
    top = area.top()
    for first in range(0, len(tables), columns):
        row = [
            _card(one, QPointF(area.left() + at * (width + gap), top), width, font, line)
            for at, one in enumerate(tables[first : first + columns])
        ]
        height = max(card.rect.height() for card in row)
        for card in row:
            rect = QRectF(card.rect)
            rect.setHeight(height)
            placed.append(PlacedCard(rect, card.lines))
        top += height + gap
    return placed


def _card(table: ScreenTable, corner: QPointF, width: float, font: QFont, line: int) -> PlacedCard:
    pad = _PAD * line
    left, top = corner.x(), corner.y()
    down = top + pad * 0.6
    lines = []
    for part, text in (
        ("title", table.title),
        ("topic", table.topic),
        *(("mentor", name) for name in table.mentors),
        *(("mentee", name) for name in table.mentees),
    ):
        if text:
            layout = wrapped(text, sized(font, line, part), round(width - 2 * pad))
            height = layout.boundingRect().height()
            lines.append(Line(layout, QRectF(left + pad, down, width - 2 * pad, height), part))
            down += height
    return PlacedCard(QRectF(left, top, width, down + pad * 0.6 - top), tuple(lines))


def sized(font: QFont, line: int, part: str) -> QFont:
    """The font of a part of a card, for lines of this height (pixels)."""
    result = QFont(font)
    result.setPixelSize(max(1, round(line * {"title": 0.62, "topic": 0.55}.get(part, 0.74))))
    result.setBold(part in ("title", "mentor"))
    return result

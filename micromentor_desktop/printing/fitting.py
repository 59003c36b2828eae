"""Making a text fit into a space: as large as possible, then on two balanced lines, then smaller; never clipped."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.printing.text import NO_BREAK_SPACE, Colour, Line, clean, clusters, draw, shape

Align = Literal["left", "centre", "right"]

_LINE_GAP = 0.1  # em between the descent of a line and the ascent of the next
_ROUNDING = 1.0005  # pieces are placed to 0.01 pt; sizes keep clear of that
_EXTRA_LINES = 2  # more than asked for, rather than smaller than the floor
_DESPERATE = 0.7  # below this part of the floor, words may be broken anywhere
_WORTH_TEARING = 1.25
_CACHE_TEXTS = 4096
_BREAK_AFTER = re.compile(r"(?<= )|(?<=\w-)(?=\w)")
_STEP, _SMALLEST_FACTOR = 0.94, 0.25  # by which texts that share a space shrink, and how far
_SEPARATORS = f" ·{NO_BREAK_SPACE}"  # not printed at the end of a line


class Fitted(NamedTuple):
    """Lines of text at one size, all in points; without lines when there is no text.

    ``width`` is that of the widest line, ``height`` reaches from the top of the first line to the bottom of the last.
    """

    lines: tuple[Line, ...]
    size: float
    width: float
    height: float

    @classmethod
    def of(cls, lines: tuple[Line, ...], size: float) -> "Fitted":
        """The lines at this size."""
        return cls(lines, size, max((line.width for line in lines), default=0.0) * size, _em_height(lines) * size)

    def draw(
        self, canvas: Canvas, x: float, top: float, width: float, colour: Colour, *, align: Align = "left"
    ) -> None:
        """Draw the lines downwards from ``top``, each aligned between ``x`` and ``x + width`` (points)."""
        share = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        y = top
        for line in self.lines:
            y -= line.ascent * self.size
            draw(canvas, line, x + (width - line.width * self.size) * share, y, self.size, colour=colour)
            y -= (line.descent + _LINE_GAP) * self.size


NOTHING = Fitted((), 0.0, 0.0, 0.0)


@lru_cache(_CACHE_TEXTS)
def fit_text(
    text: str,
    *,
    width: float,
    height: float,
    largest: float,
    floor: float,
    bold: bool = False,
    max_lines: int = 2,
    tear: bool = True,
) -> Fitted:
    """The text at the largest size, up to ``largest``, at which it fits into ``width`` by ``height`` (all in points).

    One line is preferred while it reaches ``floor``, then two lines, up to ``max_lines``, then two more in need. A text
    that cannot reach the floor takes whatever gives the largest size, at worst (and if ``tear`` allows it) breaking
    inside words; compare ``size`` with the floor to warn.
    """
    tidy = clean(text)
    line = shape(tidy, bold)
    if not line.pieces:
        return NOTHING
    best = _largest((line,), width, height, largest)
    if best.size >= floor:
        return best
    words = _BREAK_AFTER.split(tidy)
    for count in range(2, max_lines + _EXTRA_LINES + 1):
        fitted = _largest(_wrap(words, count, bold), width, height, largest)
        if fitted.size >= floor:
            return fitted
        best = max(best, fitted, key=lambda candidate: candidate.size)
    if tear and best.size < floor * _DESPERATE:
        parts = list(clusters(tidy))
        torn = [
            _largest(_wrap(parts, count, bold), width, height, largest)
            for count in range(2, max_lines + _EXTRA_LINES + 1)
        ]
        # A torn word must be worth it.
        best = max(best, *torn, key=lambda fitted: fitted.size if fitted is best else fitted.size / _WORTH_TEARING)
    return best


def fit_each(
    texts: Sequence[str], *, width: float, height: float, largest: float, floor: float, bold: bool = False
) -> list[Fitted]:
    """Several texts below each other at one common size, each with an equal share of the height (all in points).

    Each may take two lines, as in :func:`fit_text`; texts without anything to print are left out.
    """
    share = height / max(1, len(texts))
    fitted = [fit_text(text, width=width, height=share, largest=largest, floor=floor, bold=bold) for text in texts]
    shown = [block for block in fitted if block.lines]
    common = min((block.size for block in shown), default=0.0)
    return [Fitted.of(block.lines, common) for block in shown]


def _largest(lines: tuple[Line, ...], width: float, height: float, largest: float) -> Fitted:
    widest, tall = max([line.width for line in lines]), _em_height(lines)
    size = min(largest, width / (widest * _ROUNDING), height / (tall * _ROUNDING))
    return Fitted(lines, size, widest * size, tall * size)


def _em_height(lines: tuple[Line, ...]) -> float:
    return sum([line.height for line in lines]) + _LINE_GAP * max(0, len(lines) - 1)


def _wrap(parts: list[str], count: int, bold: bool) -> tuple[Line, ...]:
    """The parts on at most ``count`` lines, the widest as narrow as possible; blanks end a part, never begin it."""
    whole = (shape("".join(parts), bold),)
    if count == 1 or len(parts) == 1:
        return whole
    widths = [shape(part.rstrip(), bold).width for part in parts]
    gaps = [_blank(bold) if part.endswith(" ") else 0.0 for part in parts]
    limits = _possible_widths(widths, gaps)
    narrowest = bisect_left(limits, True, key=lambda limit: len(_breaks(widths, gaps, limit)) <= count)
    ends = [0, *_breaks(widths, gaps, limits[narrowest])]
    texts = ["".join(parts[start:end]).strip(_SEPARATORS) for start, end in pairwise(ends)]
    return tuple(line for text in texts if (line := shape(text, bold)).pieces) or whole


def _blank(bold: bool) -> float:
    """A blank's width in em; it has no ink of its own, so it is found between two letters."""
    return shape("n n", bold).width - shape("nn", bold).width


def _possible_widths(widths: list[float], gaps: list[float]) -> list[float]:
    """The width of every line that neighbouring parts can form and that no single part is wider than, in order."""
    widest = max(widths)
    found = {widest}
    for first in range(len(widths)):
        used = widths[first]
        for i in range(first + 1, len(widths)):
            used += gaps[i - 1] + widths[i]
            if used > widest:
                found.add(used)
    return sorted(found)


def _breaks(widths: list[float], gaps: list[float], limit: float) -> list[int]:
    """After which parts the lines end when each is filled up to ``limit``; the last end is the number of parts."""
    ends: list[int] = []
    used = 0.0
    for i, width in enumerate(widths):
        if i and used + gaps[i - 1] + width > limit:
            ends.append(i)
            used = width
        else:
            used += gaps[i - 1] + width if i else width
    return [*ends, len(widths)]


@dataclass(frozen=True, slots=True)
class Wish:
    """A text with the size it should have (points); ``gap`` is the space above it, as a part of that size."""

    text: str
    size: float
    bold: bool = False
    gap: float = 0.25


def flow_text(text: str, *, width: float, size: float, bold: bool = False) -> Fitted:
    """The text at a given size on as many lines as it needs, each as full as it gets (points).

    A word that is wider than a line is broken.
    """
    tidy = clean(text)
    if not shape(tidy, bold).pieces:
        return NOTHING
    limit = width / size / _ROUNDING
    parts = [part for word in _BREAK_AFTER.split(tidy) for part in _that_fit(word, limit, bold)]
    widths = [shape(part.rstrip(), bold).width for part in parts]
    gaps = [_blank(bold) if part.endswith(" ") else 0.0 for part in parts]
    ends = [0, *_breaks(widths, gaps, limit)]
    texts = ["".join(parts[start:end]).strip(_SEPARATORS) for start, end in pairwise(ends)]
    return Fitted.of(tuple(line for text in texts if (line := shape(text, bold)).pieces), size)


def _that_fit(word: str, limit: float, bold: bool) -> list[str]:
    return [word] if shape(word.rstrip(), bold).width <= limit else list(clusters(word))


def fit_together(wishes: Sequence[Wish], *, width: float, height: float) -> tuple[list[Fitted], float]:
    """Texts below each other on as many lines as they need, all shrunk by one factor until they fit (points).

    Also returns the factor. What would not even fit at a quarter of its size gets its share of the height.
    """
    factor = 1.0
    while True:
        sizes = [wish.size * factor for wish in wishes]
        fitted = [
            flow_text(wish.text, width=width, size=size, bold=wish.bold)
            for wish, size in zip(wishes, sizes, strict=True)
        ]
        used = sum(block.height + wish.gap * wish.size * factor for block, wish in zip(fitted, wishes, strict=True))
        if used <= height:
            return fitted, factor
        if factor < _SMALLEST_FACTOR:
            break
        factor *= _STEP
    share = height / used
    return [
        fit_text(wish.text, width=width, height=block.height * share, largest=size, floor=0.1, bold=wish.bold)
        for wish, block, size in zip(wishes, fitted, sizes, strict=True)
    ], factor * share

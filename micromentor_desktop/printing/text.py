"""The one way from a text that somebody typed to ink on the page: any script, measured exactly as it is drawn.

clean (NFC, no control characters) -> clusters to fonts by coverage -> runs of one direction -> shaped glyphs -> pieces
that reportlab draws. All measures are in em, since shaping does not depend on the size; multiply by the size in points.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.printing.direction import JOINERS, runs
from micromentor_desktop.printing.fonts import Font, Glyph, font_for

Colour = tuple[float, float, float]
"""Red, green, blue from 0 to 1."""

NO_BREAK_SPACE = "\u00a0"
_EMBOLDEN_EM = 0.03
_ASCENT, _DESCENT = 0.78, 0.22  # room every line keeps, so that lines of plain letters stand on even steps
_CACHE_LINES = 4096


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one font at their natural distance; ``x`` and ``y`` are in em from the line's origin."""

    font: Font
    x: float
    y: float
    chars: str


@dataclass(frozen=True, slots=True)
class Line:
    """A shaped line of text, in em. ``text`` is what it shows, without the characters that no font has.

    The ink and the pen stay within ``left`` (0 or less) to ``right``; ``ascent`` and ``descent`` (both positive)
    enclose the ink and are never less than those of plain letters.
    """

    text: str
    pieces: tuple[Piece, ...]
    left: float
    right: float
    ascent: float
    descent: float

    @property
    def width(self) -> float:
        """From the leftmost to the rightmost ink or pen position."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Ascent and descent together."""
        return self.ascent + self.descent


def clean(text: str) -> str:
    """The text in NFC on one line: line breaks and tabs become blanks, control and direction characters vanish.

    No-break spaces stay; runs of other blanks become one. Direction marks would let one name turn a whole line round.
    """
    kept = "".join(_printable(unicodedata.normalize("NFC", text)))
    return " ".join(part for part in kept.split(" ") if part)


def _printable(text: str) -> Iterator[str]:
    for char in text.strip():
        category = unicodedata.category(char)
        if char == NO_BREAK_SPACE or char in JOINERS:
            yield char
        elif char.isspace():
            yield " "
        elif category not in ("Cc", "Cf") and not "\ufe00" <= char <= "\ufe0f":
            yield char


def clusters(text: str) -> Iterator[str]:
    """Letters with the marks that sit on them, which must not be torn apart."""
    start = 0
    for i in range(1, len(text)):
        joined = text[i] in JOINERS or text[i - 1] == "\u200d"
        if not joined and not unicodedata.category(text[i]).startswith("M"):
            yield text[start:i]
            start = i
    if text:
        yield text[start:]


def _printed_as(cluster: str, bold: bool, before: Font | None) -> tuple[str, Font] | None:
    """The cluster as it can be printed, with its font: as it is, taken apart, or as its plain equivalent (𝓐 as A)."""
    plain = cluster.strip(JOINERS)
    neutral = plain and unicodedata.category(plain[0])[0] not in "LM"
    if neutral and before is not None and before.covers(plain):
        return cluster, before
    for form in (None, "NFD", "NFKC"):
        candidate = cluster if form is None else unicodedata.normalize(form, cluster)
        letters = candidate.translate({ord(joiner): None for joiner in JOINERS})
        if letters and (font := font_for(letters, bold=bold)):
            return candidate, font
    return None


@dataclass(frozen=True, slots=True)
class _Covered:
    """A text cut into (characters, font) parts, and the characters that had to be left out."""

    parts: tuple[tuple[str, Font], ...]
    missing: str


@lru_cache(_CACHE_LINES)
def _cover(text: str, bold: bool) -> _Covered:
    tidy = clean(text).replace(NO_BREAK_SPACE, " ")
    plain = font_for("n", bold=bold)
    if plain is not None and plain.covers(tidy):
        return _Covered(((tidy, plain),), "")  # most names; the rest is cut up letter by letter
    parts: list[tuple[str, Font]] = []
    missing = ""
    for cluster in clusters(tidy):
        before = parts[-1][1] if parts else None
        found = _printed_as(cluster, bold, before)
        if found is None:
            lost = "".join(c for c in cluster if c not in JOINERS and font_for(c, bold=bold) is None)
            missing += lost or cluster.strip(JOINERS)
            rest = "".join(c for c in cluster if c not in lost)
            found = _printed_as(rest, bold, before) if lost and rest.strip(JOINERS) else None
        # Where a character was left out between two blanks, one blank is enough.
        if found is not None and not (found[0] == " " and (not parts or parts[-1][0] == " ")):
            parts.append(found)
    while parts and parts[-1][0] == " ":
        parts.pop()
    return _Covered(tuple(parts), "".join(dict.fromkeys(missing)))


def missing_characters(text: str) -> str:
    """The characters that none of the fonts has, each once, in the order of the text; they are left out in print."""
    return _cover(text, False).missing


@lru_cache(_CACHE_LINES)
def shape(text: str, bold: bool = False) -> Line:
    """Lay out a text on one line. Characters that no font has are left out; see :func:`missing_characters`."""
    parts = _cover(text, bold).parts
    pieces: list[Piece] = []
    ink = [(0.0, -_DESCENT, 0.0, _ASCENT)]
    pen = 0.0
    for font, rtl, letters in runs(parts):
        glyphs = font.shape(letters, rtl=rtl)
        pieces += _pieces(font, glyphs, pen)
        for glyph in glyphs:
            left, bottom, right, top = glyph.ink
            if right > left:
                edge = _EMBOLDEN_EM / 2 if font.emboldened else 0.0
                x, y = pen + glyph.dx, glyph.dy
                ink.append((x + left - edge, y + bottom - edge, x + right + edge, y + top + edge))
            pen += glyph.advance
    lefts, bottoms, rights, tops = zip(*ink, strict=True)
    shown = "".join(letters for letters, _ in parts)
    return Line(shown, tuple(pieces), min(lefts), max(pen, *rights), max(tops), -min(bottoms))


def _pieces(font: Font, glyphs: tuple[Glyph, ...], start: float) -> Iterator[Piece]:
    """Join glyphs that stand where reportlab's pen would be anyway; kerning or a raised mark begins a new piece."""
    pen, x, y, end, chars = start, start, 0.0, start, ""
    for glyph in glyphs:
        at_x, at_y = pen + glyph.dx, glyph.dy
        if chars and (abs(at_x - end) > 1e-6 or at_y != y):
            yield Piece(font, x, y, chars)
            chars = ""
        if not chars:
            x, y = at_x, at_y
        chars += glyph.char
        end = at_x + font.natural_advance(glyph.char)
        pen += glyph.advance
    if chars:
        yield Piece(font, x, y, chars)


def draw(canvas: Canvas, line: Line, x: float, y: float, size: float, *, colour: Colour) -> None:
    """Draw a line on a reportlab canvas with its leftmost point at ``x`` and its baseline at ``y`` (points)."""
    for emboldened, pieces in groupby(line.pieces, key=lambda piece: piece.font.emboldened):
        if emboldened:
            canvas.saveState()
            canvas.setLineWidth(_EMBOLDEN_EM * size)
            canvas.setLineJoin(1)
            canvas.setStrokeColorRGB(*colour)
        canvas.setFillColorRGB(*colour)
        ink = canvas.beginText()
        if emboldened:
            ink.setTextRenderMode(2)
        for piece in pieces:
            ink.setFont(piece.font.name, size)
            ink.setTextOrigin(x + (piece.x - line.left) * size, y + piece.y * size)
            ink.textOut(piece.chars)
        canvas.drawText(ink)
        if emboldened:
            canvas.restoreState()

"""The one way from a text that somebody typed to ink on the page: any script, measured exactly as it is drawn.

clean (NFC, no control characters) -> clusters to fonts by coverage -> runs of one direction -> shaped glyphs -> pieces
that reportlab draws. All measures are in em, since shaping does not depend on the size; multiply by the size in points.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.printing.direction import JOINERS, runs
from micromentor_desktop.printing.fonts import SIZE, Font, font_for, plain_font

Colour = tuple[float, float, float]
"""Red, green, blue from 0 to 1."""

NO_BREAK_SPACE = "\u00a0"
_VARIANTS = ("\ufe00", "\ufe0f")  # variation selectors choose a look and have none of their own
_WORDS = re.compile(" *[^ ]+ *|^ +$")
_EMBOLDEN_EM = 0.03
_EMBOLDENED = "2 Tr"  # PDF's operator for letters that are filled and have a stroked edge
_SAME_PLACE = 1e-6  # em
_ASCENT, _DESCENT = 0.78, 0.22  # room every line keeps, so that lines of plain letters stand on even steps
_CACHE_LINES = 4096


class Piece(NamedTuple):
    """Glyphs of one font at their natural distance; ``gap`` (em) is how far the pen jumps before the first of them.

    ``y`` is how far above the baseline they stand, in em.
    """

    font: Font
    gap: float
    y: float
    chars: str


class Line(NamedTuple):
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


@lru_cache(_CACHE_LINES)
def clean(text: str) -> str:
    """The text in NFC on one line: line breaks and tabs become blanks, control and direction characters vanish.

    No-break spaces stay; runs of other blanks become one. Direction marks would let one name turn a whole line round.
    """
    if (
        text.replace(NO_BREAK_SPACE, " ").isprintable()
        and unicodedata.is_normalized("NFC", text)
        and max(text, default="") < _VARIANTS[0]
    ):
        kept = text
    else:
        kept = "".join(_printable(unicodedata.normalize("NFC", text)))
    return " ".join(part for part in kept.split(" ") if part)


def _printable(text: str) -> Iterator[str]:
    for char in text.strip():
        category = unicodedata.category(char)
        if char == NO_BREAK_SPACE or char in JOINERS:
            yield char
        elif char.isspace():
            yield " "
        elif category not in ("Cc", "Cf") and not _VARIANTS[0] <= char <= _VARIANTS[1]:
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
    plain = plain_font(bold=bold)
    if plain.covers(tidy):
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
    left, bottom, right, top = 0.0, -_DESCENT, 0.0, _ASCENT
    pen = jump = 0.0
    for font, rtl, letters in _stretches(parts):
        stretch = _shape(font, rtl, letters)
        if jump and stretch.pieces:
            first, *rest = stretch.pieces
            pieces += [first._replace(gap=first.gap + jump), *rest]
        else:
            pieces += stretch.pieces
        left = min(left, pen + stretch.left)
        right = max(right, pen + stretch.right)
        bottom = min(bottom, stretch.bottom)
        top = max(top, stretch.top)
        pen += stretch.advance
        jump = stretch.jump
    shown = "".join(letters for letters, _ in parts)
    return Line(shown, tuple(pieces), left, max(pen, right), top, -bottom)


def _stretches(parts: tuple[tuple[str, Font], ...]) -> list[tuple[Font, bool, str]]:
    """What is shaped at a time, in the order on the paper: runs of one font and direction, in the commonest case words.

    Names and places recur, and in the plain font no letter reaches over a blank, so each word is shaped but once.
    """
    found = runs(parts)
    if len(found) == 1:
        font, rtl, letters = found[0]
        if not rtl and (font is plain_font(bold=False) or font is plain_font(bold=True)):
            return [(font, False, word) for word in _WORDS.findall(letters)]
    return found


class _Stretch(NamedTuple):
    """Shaped glyphs in em: pieces, the box around their ink (at least an empty one at the origin), the pen's way.

    ``jump`` is the last part of the pen's way, after the last glyph's natural width.
    """

    pieces: tuple[Piece, ...]
    left: float
    bottom: float
    right: float
    top: float
    advance: float
    jump: float


@lru_cache(_CACHE_LINES)
def _shape(font: Font, rtl: bool, letters: str) -> _Stretch:
    pieces: list[Piece] = []
    left = bottom = right = top = pen = 0.0
    edge = _EMBOLDEN_EM / 2 if font.emboldened else 0.0
    # The glyphs that stand where reportlab's pen would be anyway make one piece; kerning or a raised mark begins
    # a new one.
    gap, y, end, chars = 0.0, 0.0, 0.0, ""
    for (char, natural, (ink_left, ink_bottom, ink_right, ink_top)), advance, dx, dy in font.shape(letters, rtl=rtl):
        at = pen + dx
        if dy != y or not -_SAME_PLACE < at - end < _SAME_PLACE:
            if chars:
                pieces.append(Piece(font, gap, y, chars))
            gap, y, chars = at - end, dy, ""
        chars += char
        end = at + natural
        if ink_right > ink_left:
            left, right = min(left, at + ink_left - edge), max(right, at + ink_right + edge)
            bottom, top = min(bottom, dy + ink_bottom - edge), max(top, dy + ink_top + edge)
        pen += advance
    if chars:
        pieces.append(Piece(font, gap, y, chars))
    jump = pen - end
    return _Stretch(tuple(pieces), left, bottom, right, top, pen, jump if abs(jump) > _SAME_PLACE else 0.0)


def draw(canvas: Canvas, line: Line, x: float, y: float, size: float, *, colour: Colour) -> None:
    """Draw a line on a reportlab canvas with its leftmost point at ``x`` and its baseline at ``y`` (points).

    Written as PDF operators, since reportlab's text objects know neither kerning within a string nor raised marks, and
    take several times as long.
    """
    red, green, blue = colour
    start = f"{x - line.left * size:.3f} {y:.3f} Td"
    shown = f"{red:.4f} {green:.4f} {blue:.4f} rg BT {start} {_operators(canvas, line.pieces, f'{size:.4f}', size)} ET"
    if _EMBOLDENED in shown:
        shown = f"q 1 j {red:.4f} {green:.4f} {blue:.4f} RG {shown} Q"
    canvas.addLiteral(shown)


def _operators(canvas: Canvas, pieces: tuple[Piece, ...], points: str, size: float) -> str:
    """The pieces as strings with what the pen jumps written between them, and changes of font and height between."""
    row, font, height = "", None, 0.0
    for piece in pieces:
        if piece.font is not font:
            font, codes = piece.font, piece.font.codes_in(canvas)
            row += f"] TJ {codes.name} {points} Tf "
            row += f"{_EMBOLDEN_EM * size:.4f} w {_EMBOLDENED} [" if font.emboldened else "0 Tr ["
        if piece.y != height:
            height = piece.y
            row += f"] TJ {height * size:.3f} Ts ["
        if piece.gap:
            row += f" {-1000 * piece.gap:.2f} "
        row += piece.chars.translate(codes)
    # A font that has more than one part in the PDF asks for its size anew.
    shown = f"{row}] TJ".replace("><", "").replace(SIZE, points)
    return shown[len("] TJ ") :] + (" 0 Ts" if height else "")

"""The bundled fonts: which of them covers a character, how it shapes text, and how it is embedded in a PDF.

One :class:`Font` joins the two libraries that each know half of a font file: HarfBuzz (glyphs and their places) and
reportlab (embedding). reportlab only draws characters, and only those in the font's own table, so every pair of a
shaped glyph and the letters it stands for gets a private code point. These codes never reach the PDF: there the glyph
is drawn, and its ToUnicode entry names the letters, so text that was shaped can still be searched and copied.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary, ref

import uharfbuzz as hb
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont
from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.paths import resource

# The order is the order of preference for characters that several fonts have, such as digits and brackets.
_FAMILIES = ("NotoSans", "NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansTamil", "NotoSansThai")
_EAST_ASIAN = "wqy-microhei"
_FIRST_PRIVATE = 0xF0000  # planes 15 and 16 have room for four times the glyphs of all the fonts together
_FEATURES = {"kern": True, "liga": True, "dlig": False}
SIZE = "\0"
"""Stands for the size of the font, in points, wherever :class:`Codes` changes it."""

_ZERO_WIDTH_SPACE = "\u200b"
_BFCHARS_PER_BLOCK = 100  # the most that a ToUnicode block may hold (PDF 32000-1, 9.10.3 with Adobe note 5014)


class _GlyphFont(TTFont):  # type: ignore[misc] # reportlab has no type information
    """A reportlab font addressed by glyph: draws the private characters handed out by :meth:`char_for`."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=False)
        self._chars: dict[tuple[int, str], str] = {}
        self._meanings: dict[int, str] = {0x20: " "}
        self._codes: WeakKeyDictionary[Any, Codes] = WeakKeyDictionary()

    def char_for(self, glyph: int, letters: str, advance: float) -> str:
        """The character to hand to reportlab for a glyph that stands for ``letters``; ``advance`` in 1/1000 em."""
        char = self._chars.get((glyph, letters))
        if char is None:
            code = _FIRST_PRIVATE + len(self._chars)
            self._chars[glyph, letters] = char = chr(code)
            self._meanings[code] = letters
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = advance
        return char

    def codes_in(self, doc: Any) -> "Codes":  # noqa: ANN401 # reportlab's document
        """What the characters are in one PDF."""
        codes = self._codes.get(doc)
        if codes is None:
            self._codes[doc] = codes = Codes(self, doc)
        return codes

    def addObjects(self, doc: Any) -> None:  # noqa: N802, ANN401 # the name and the type are reportlab's
        """Embed the font like any TrueType font, then let ToUnicode tell letters instead of private codes."""
        subsets = list(self.state[doc].subsets)
        super().addObjects(doc)
        for number, codes in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("ascii")
            doc.idToObject["toUnicodeCMap:" + name].content = self._to_unicode(name, codes)

    def _to_unicode(self, name: str, codes: Sequence[int]) -> str:
        entries = [
            f"<{position:02X}> <{self._meanings[code].encode('utf-16-be').hex().upper()}>"
            for position, code in enumerate(codes)
            if code in self._meanings
        ]
        blocks = [entries[i : i + _BFCHARS_PER_BLOCK] for i in range(0, len(entries), _BFCHARS_PER_BLOCK)]
        return "\n".join(
            [
                "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
                "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
                f"/CMapName /{name} def\n/CMapType 2 def",
                "1 begincodespacerange\n<00> <FF>\nendcodespacerange",
                *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
                "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
            ]
        )


class Codes(dict[int, str]):
    """What a PDF writes inside the brackets of a text operator for each character (by code point); for str.translate.

    reportlab keeps 256 glyphs of a font together. ``name`` is the font's first such part in this PDF; a character of
    another part brings the change to it and back along, with :data:`SIZE` for the size.
    """

    def __init__(self, font: _GlyphFont, doc: Any) -> None:  # noqa: ANN401 # reportlab's document
        super().__init__()
        self._font = font
        # A strong reference would keep every document alive: the codes are the value of a weak key.
        self._doc = ref(doc)
        self.name: str = font.getSubsetInternalName(0, doc)

    def __missing__(self, code_point: int) -> str:
        doc = self._doc()
        [(part, code)] = self._font.splitString(chr(code_point), doc)
        shown = f"<{code.hex().upper()}>"
        if part:
            name = self._font.getSubsetInternalName(part, doc)
            shown = f"] TJ {name} {SIZE} Tf [{shown}] TJ {self.name} {SIZE} Tf ["
        self[code_point] = shown
        return shown


class Glyph(NamedTuple):
    """One glyph in units of 1 em: how far reportlab's pen moves for it, and its ink from its origin.

    ``char`` is what reportlab draws it by. ``ink`` is (left, bottom, right, top); a blank has four zeros.
    """

    char: str
    natural: float
    ink: tuple[float, float, float, float]


Placed = tuple[Glyph, float, float, float]
"""A shaped glyph with its pen advance and its shift from the pen to the right and upwards, in em."""


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """One bundled font. ``name`` is its name within reportlab; ``emboldened`` asks for a thicker outline.

    There is one object a font, so that caches can tell fonts apart quickly.
    """

    name: str
    emboldened: bool
    _hb: hb.Font = field(repr=False)
    _upem: int
    _pdf: _GlyphFont = field(repr=False)
    _letters: frozenset[str] = field(repr=False)
    _glyphs: dict[tuple[int, str], Glyph] = field(default_factory=dict, repr=False, compare=False)

    def covers(self, text: str) -> bool:
        """Whether the font has a glyph for every character."""
        return self._letters.issuperset(text)

    def shape(self, text: str, *, rtl: bool) -> list[Placed]:
        """The glyphs of a run in one direction, from left to right on the paper.

        Kerning and ordinary ligatures only: discretionary ones turn some Hebrew names into Yiddish letter pairs.
        """
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(self._hb, buffer, _FEATURES)
        infos = buffer.glyph_infos
        clusters = [info.cluster for info in infos]
        plain = not rtl and clusters == list(range(len(text)))
        letters = text if plain else _letters(text, clusters, rtl)
        em, known = self._upem, self._glyphs
        return [
            (
                known.get((info.codepoint, meaning)) or self._glyph(info.codepoint, meaning),
                position.x_advance / em,
                position.x_offset / em,
                position.y_offset / em,
            )
            for info, position, meaning in zip(infos, buffer.glyph_positions, letters, strict=True)
        ]

    def _glyph(self, glyph: int, letters: str) -> Glyph:
        em = self._upem
        natural = self._hb.get_glyph_h_advance(glyph) * 1000 / em
        char = " " if letters == " " else self._pdf.char_for(glyph, letters, natural)
        box = self._hb.get_glyph_extents(glyph)
        left, top = box.x_bearing, box.y_bearing
        ink = (left / em, (top + box.height) / em, (left + box.width) / em, top / em)
        pen = float(self._pdf.face.getCharWidth(ord(char))) / 1000
        self._glyphs[glyph, letters] = made = Glyph(char, pen, ink)
        return made

    def codes_in(self, canvas: Canvas) -> Codes:
        """What the characters of the glyphs are in the canvas's PDF."""
        return self._pdf.codes_in(canvas._doc)  # reportlab tells its document in no other way


def _letters(text: str, clusters: list[int], rtl: bool) -> list[str]:
    """What each glyph stands for, so that reading the glyphs in order gives the text.

    A glyph that drew several letters tells them all. Where several glyphs drew a cluster, each tells one letter, and
    those beyond its letters tell a blank without width (for a glyph that tells none, PDF readers make up a letter).
    """
    order = range(len(clusters) - 1, -1, -1) if rtl else range(len(clusters))
    starts = sorted(set(clusters))
    rest = {start: text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)}
    pending = Counter(clusters)
    letters = [""] * len(clusters)
    for i in order:
        cluster = clusters[i]
        share = max(1, len(rest[cluster]) - pending[cluster] + 1)
        letters[i] = rest[cluster][:share] or _ZERO_WIDTH_SPACE
        rest[cluster] = rest[cluster][share:]
        pending[cluster] -= 1
    return letters


@cache
def _load(family: str, bold: bool) -> Font:
    """Open one font file and register it with reportlab; the fonts are part of the program, so errors are ours."""
    single_weight = family == _EAST_ASIAN
    name = family if single_weight else f"{family}-{'Bold' if bold else 'Regular'}"
    path = resource("fonts", name + (".ttc" if single_weight else ".ttf"))
    if single_weight and bold:
        return replace(_load(family, False), emboldened=True)
    pdf_font = _GlyphFont(name, path)
    pdfmetrics.registerFont(pdf_font)
    face = hb.Face(hb.Blob.from_file_path(str(path)), 0)
    return Font(name, False, hb.Font(face), face.upem, pdf_font, frozenset(map(chr, face.unicodes)))


def font_for(text: str, *, bold: bool) -> Font | None:
    """The first font that has every character of the text, or None. Later fonts are loaded only when needed."""
    families = (*_FAMILIES, _EAST_ASIAN)
    return next((font for family in families if (font := _load(family, bold)).covers(text)), None)


@cache
def plain_font(*, bold: bool) -> Font:
    """The font that most names are printed in."""
    return _load(_FAMILIES[0], bold)

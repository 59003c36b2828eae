"""Reads finished PDFs back with PDFium: where each glyph's ink is, which glyphs form a line, what the pixels show."""

import ctypes
import unicodedata
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pypdfium2
import pypdfium2.raw as pdfium

MM = 72 / 25.4


@dataclass(frozen=True)
class Ink:
    """One glyph's tight box in points, y upwards, with the size and origin it was set at."""

    char: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    baseline: float


def inks(pdf: bytes) -> list[list[Ink]]:
    """All visible glyphs of each page."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        text = page.get_textpage()
        found = []
        for i in range(text.count_chars()):
            char = chr(pdfium.FPDFText_GetUnicode(text, i))
            left, bottom, right, top = text.get_charbox(i)
            if pdfium.FPDFText_IsGenerated(text, i) == 1 or char.isspace() or right <= left or top <= bottom:
                continue
            x, y = ctypes.c_double(), ctypes.c_double()
            pdfium.FPDFText_GetCharOrigin(text, i, x, y)
            size = pdfium.FPDFText_GetFontSize(text, i)
            found.append(Ink(char, left, bottom, right, top, size, y.value))
        pages.append(found)
        text.close()
        page.close()
    document.close()
    return pages


def text_of(pdf: bytes) -> str:
    """The text of all pages as PDFium reads it."""
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document).replace("\r", "")


def lines(glyphs: list[Ink]) -> list[list[Ink]]:
    """Glyphs that stand on one baseline at one size; marks join the nearest line of their size that reaches to them."""
    found: dict[tuple[float, float], list[Ink]] = {}
    marks = []
    for ink in glyphs:
        if unicodedata.category(ink.char) in ("Mn", "Me", "Cf"):
            marks.append(ink)
        else:
            found.setdefault((round(ink.size, 2), round(ink.baseline, 1)), []).append(ink)
    homes = []
    for mark in marks:
        same_size = [key for key in found if abs(key[0] - mark.size) < 0.02]
        homes.append(min(same_size, key=lambda key: abs(key[1] - mark.baseline) + _beside(mark, found[key])))
    for mark, home in zip(marks, homes, strict=True):
        found[home].append(mark)
    return [part for line in found.values() for part in _split_at_gaps(line)]


def _beside(mark: Ink, line: list[Ink]) -> float:
    """How far a mark is from the nearest letter of a line, from side to side."""
    return min(max(0.0, mark.left - ink.right, ink.left - mark.right) for ink in line)


def _split_at_gaps(line: list[Ink]) -> list[list[Ink]]:
    """Columns beside each other may share a baseline; blanks within a text are narrower than column gaps."""
    parts: list[list[Ink]] = []
    right = 0.0
    for ink in sorted(line, key=lambda ink: ink.left):
        if not parts or ink.left - right > 0.7 * ink.size:
            parts.append([])
            right = ink.right
        parts[-1].append(ink)
        right = max(right, ink.right)
    return parts


def overlaps(glyphs: list[Ink], tolerance: float = 0.05) -> list[tuple[str, str]]:
    """Pairs of text lines whose ink boxes cross each other by more than the tolerance (points)."""
    boxes = [
        (
            "".join(ink.char for ink in line),
            min(ink.left for ink in line),
            min(ink.bottom for ink in line),
            max(ink.right for ink in line),
            max(ink.top for ink in line),
        )
        for line in lines(glyphs)
    ]
    return [
        (first[0], second[0])
        for i, first in enumerate(boxes)
        for second in boxes[i + 1 :]
        if min(first[3], second[3]) - max(first[1], second[1]) > tolerance
        and min(first[4], second[4]) - max(first[2], second[2]) > tolerance
    ]


def pixels(pdf: bytes, page: int, dpi: int) -> npt.NDArray[np.uint8]:
    """The page as an array of rows of RGB pixels."""
    document = pypdfium2.PdfDocument(pdf)
    image: npt.NDArray[np.uint8] = document[page].render(scale=dpi / 72).to_numpy()[:, :, 2::-1].copy()
    return image

"""Badges for people who walk in: lines to write on, boxes to tick."""

from functools import partial

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.sheet import Sheet
from micromentor_desktop.printing.badge_bands import PALE, SIDE
from micromentor_desktop.printing.document import (
    CLEAR,
    INK,
    QUIET,
    Box,
    Note,
    Printed,
    fill,
    missing_notes,
    rule,
)
from micromentor_desktop.printing.fitting import fit_text
from micromentor_desktop.printing.logo import Logo
from micromentor_desktop.printing.placing import FIRST, Placing, print_on_sheet
from micromentor_desktop.translate import tr

_DESIGN_WIDTH, _DESIGN_HEIGHT = 243.0, 168.0
_BAND = 34.0
_SQUARE = 11.0
_LOGO_HEIGHT, _LOGO_WIDTH = 24.0, 0.35


def blank_badges_pdf(
    count: int,
    sheet: Sheet,
    *,
    event: str,
    group_word: str,
    logo: Logo | None = None,
    placing: Placing = FIRST,
) -> Printed:
    """So many blank badges. Raises Trouble as :func:`print_on_sheet` does."""
    draw = partial(_draw, event=event, group_word=group_word, logo=logo)
    return print_on_sheet(sheet, range(count), draw, title=tr("{event}: blank badges", event=event), placing=placing)


def _draw(canvas: Canvas, label: Box, _number: int, *, event: str, group_word: str, logo: Logo | None) -> list[Note]:
    scale = max(0.5, min(label.width / _DESIGN_WIDTH, label.height / _DESIGN_HEIGHT))
    band = Box(label.x, label.y, label.width, max(_BAND * scale, CLEAR + 15 * scale))
    fill(canvas, band, PALE)
    _draw_choices(canvas, Box(label.x + SIDE, band.y, label.width - 2 * SIDE, band.height), group_word, scale)
    inner = Box(label.x + SIDE, band.top, label.width - 2 * SIDE, label.height - band.height - CLEAR)
    head = fit_text(event, width=inner.width * 0.62, height=inner.height * 0.2, largest=9 * scale, floor=6 * scale)
    head.draw(canvas, inner.x, inner.top, inner.width, QUIET, align="right" if logo else "centre")
    if logo:
        width, height = logo.fitted(inner.width * _LOGO_WIDTH, min(_LOGO_HEIGHT * scale, inner.height * 0.2))
        logo.draw(canvas, Box(inner.x, inner.top - height, width, height))
    for share, words in ((0.34, tr("Name")), (0.09, tr("Company"))):
        y = inner.y + inner.height * share
        rule(canvas, inner.x, y, inner.right, y)
        small = fit_text(words, width=inner.width, height=inner.height * 0.09, largest=7.5 * scale, floor=4)
        small.draw(canvas, inner.x, y - 1.5 * scale, inner.width, QUIET)
    return missing_notes(tr("The name of the event"), event)


def _draw_choices(canvas: Canvas, band: Box, group_word: str, scale: float) -> None:
    side = _SQUARE * scale
    y = band.y + CLEAR + (band.height - CLEAR - side) / 2
    line = 40 * scale
    x = band.x
    for words in (tr("Mentor"), tr("Mentee")):
        canvas.setStrokeColorRGB(*INK)
        canvas.setLineWidth(0.8)
        canvas.rect(x, y, side, side)
        word = fit_text(words, width=band.width * 0.25, height=side * 1.5, largest=12 * scale, floor=5, bold=True)
        word.draw(canvas, x + side + 4 * scale, y + (side + word.height) / 2, word.width + 1, INK)
        x += side + word.width + 14 * scale
    # In some languages, the two take most of the width.
    room = min(band.width * 0.2, band.right - line - 3 * scale - x)
    place = fit_text(group_word, width=room, height=side * 1.5, largest=12 * scale, floor=5, bold=True)
    place.draw(canvas, band.x, y + (side + place.height) / 2, band.width - line - 3 * scale, INK, align="right")
    canvas.setStrokeColorRGB(*INK)
    canvas.line(band.right - line, y, band.right, y)

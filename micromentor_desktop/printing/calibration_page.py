"""The page that shows how a printer misses: four lengths to measure with a ruler, and a sheet's outlines to compare."""

from math import isfinite

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.sheet import EXACT, PAGES_MM, PORTRAIT, Calibration, Sheet
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.document import DARK, HAIRLINE, INK, MM, QUIET, WHITE, Box, Document, Printed, fill
from micromentor_desktop.printing.fitting import fit_text, flow_text
from micromentor_desktop.printing.placing import box_of
from micromentor_desktop.translate import decimal, mark, tr

GAP_MM = 20.0
"""How far both cross-hair lines are from the paper's edges."""

LENGTH_MM = 100.0
"""How long both measured lines are."""

_MOST_OFF = 0.03  # of a length: more is a setting of the print dialog, not a printer's tolerance
_MOST_SHIFT_MM = 15.0
_LEVEL_DOWN, _LETTER_UP = 110 * MM, 10 * MM  # the level line below the paper's edge, its letter above it
_STEP_SIZES = (10.0, 9.0, 8.0, 7.0)  # of what is to be done, in points
_STEPS = (
    mark("Print this page at 100 % (“actual size”), without “fit to page”."),
    mark("Lay a ruler on the paper and measure, to half a millimetre:"),
    mark("A: from the left edge of the paper to the upright line, wanted 20 mm."),
    mark("B: from the upper edge of the paper to the level line, wanted 20 mm."),
    mark("C: the level line with its two ends, wanted 100 mm."),
    mark("D: the upright line with its two ends, wanted 100 mm."),
    mark("Type the four into the program; the next page comes out right."),
)
_LEFT_OFF = mark(
    "The left gap is {shift} mm off, which no printer is. Measure from the edge of the paper to the thin line, and"
    " check that the printer holds the paper that was chosen."
)
_UPPER_OFF = mark(
    "The upper gap is {shift} mm off, which no printer is. Measure from the edge of the paper to the thin line, and"
    " check that the printer holds the paper that was chosen."
)


def calibration_from(gap_left_mm: float, gap_top_mm: float, across_mm: float, along_mm: float) -> Calibration:
    """What the four measured lengths (A to D on the page) tell about the printer, in millimetres.

    Raises Trouble when they cannot be of that page, or when the print was scaled on purpose.
    """
    if not all(map(isfinite, (gap_left_mm, gap_top_mm, across_mm, along_mm))):
        raise Trouble(tr("Each of the four lengths must be a number of millimetres."))
    for length in (across_mm, along_mm):
        if abs(length / LENGTH_MM - 1) > _MOST_OFF:
            raise Trouble(
                tr(
                    "The 100 mm line came out {length} mm long. The page was scaled on its way to the printer: print"
                    " it again at 100 %, without “fit to page”, then measure once more.",
                    length=decimal(length, 1),
                )
            )
    across, along = across_mm / LENGTH_MM, along_mm / LENGTH_MM
    right, down = gap_left_mm - GAP_MM * across, gap_top_mm - GAP_MM * along
    for shift, sentence in ((right, _LEFT_OFF), (down, _UPPER_OFF)):
        if abs(shift) > _MOST_SHIFT_MM:
            raise Trouble(tr(sentence, shift=round(abs(shift))))
    return Calibration(round(right, 3), round(down, 3), across, along)


def calibration_pdf(paper: Paper, sheet: Sheet | None = None, calibration: Calibration = EXACT) -> Printed:
    """The page; with a calibration, to check that it is right. ``sheet`` adds the outlines of its labels."""
    page = sheet.page if sheet else PORTRAIT[paper]
    document = Document(PAGES_MM[page], tr("Printer test page"), calibration)
    canvas = document.canvas
    if sheet:
        _draw_outlines(document, sheet)
    _draw_cross(document)
    top = document.page.top
    _draw_level(canvas, 40 * MM, top - _LEVEL_DOWN)
    _draw_upright(canvas, 160 * MM, top - 45 * MM)
    _draw_steps(document, sheet)
    document.end_page()
    return document.finish()


def _draw_outlines(document: Document, sheet: Sheet) -> None:
    canvas = document.canvas
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(0.4)
    for slot in sheet.slots:
        box = box_of(document.page, slot)
        canvas.rect(box.x, box.y, box.width, box.height)


def _draw_cross(document: Document) -> None:
    canvas, top = document.canvas, document.page.top
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(0.3)
    x, y = GAP_MM * MM, top - GAP_MM * MM
    canvas.line(x, top - 8 * MM, x, top - 100 * MM)
    canvas.line(8 * MM, y, 120 * MM, y)
    _letter(canvas, "A", x + 2 * MM, top - 85 * MM)
    _letter(canvas, "B", 100 * MM, y - 2 * MM)


def _draw_level(canvas: Canvas, x: float, y: float) -> None:
    end = x + LENGTH_MM * MM
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(0.3)
    canvas.line(x, y, end, y)
    for at in (x, end):
        canvas.line(at, y - 4 * MM, at, y + 4 * MM)
    _letter(canvas, "C", x + 2 * MM, y + _LETTER_UP)
    small = fit_text(tr("This line is 100 mm long."), width=200, height=12, largest=9, floor=6)
    small.draw(canvas, x, y - 2 * MM, end - x, QUIET, align="centre")


def _draw_upright(canvas: Canvas, x: float, top: float) -> None:
    end = top - LENGTH_MM * MM
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(0.3)
    canvas.line(x, top, x, end)
    for at in (top, end):
        canvas.line(x - 4 * MM, at, x + 4 * MM, at)
    _letter(canvas, "D", x + 2 * MM, top - 3 * MM)


def _letter(canvas: Canvas, letter: str, x: float, top: float) -> None:
    fit_text(letter, width=30, height=24, largest=18, floor=10, bold=True).draw(canvas, x, top, 30, DARK)


def _draw_steps(document: Document, sheet: Sheet | None) -> None:
    canvas = document.canvas
    x, y, width = 40 * MM, document.page.top - 30 * MM, 108 * MM
    title = fit_text(tr("Printer test page"), width=width, height=30, largest=20, floor=12, bold=True)
    y -= title.height + 8
    words = [tr(step) for step in _STEPS]
    if sheet:
        words.append(
            tr("The grey outlines are the labels of {sheet}: hold the page against a sheet.", sheet=sheet.name)
        )
    # As large as leaves the level line's letter free, in a language of long sentences too.
    room = y - (document.page.top - _LEVEL_DOWN + _LETTER_UP + 3)
    for size in _STEP_SIZES:
        blocks = [flow_text(step, width=width, size=size) for step in words]
        height = sum(block.height + 3 for block in blocks)
        if height <= room:
            break
    fill(canvas, Box(x - 4, y - height, width + 8, height + title.height + 14), WHITE)
    title.draw(canvas, x, y + title.height + 8, width, INK)
    for block in blocks:
        block.draw(canvas, x, y, width, INK)
        y -= block.height + 3

"""Where pieces stand on a sheet: labels from the first free one on, backs that meet their fronts, folds, cut marks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.print_options import Sides
from micromentor_desktop.domain.sheet import EXACT, Calibration, Sheet, Slot
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.document import HAIRLINE, MM, Box, Document, Note, Printed, rule
from micromentor_desktop.printing.sheets import TOLERANCE_MM, validate
from micromentor_desktop.translate import decimal, tr

Item = TypeVar("Item")

_SMALLEST_MM = 15.0
_FOLD_TICK = 3.0 * MM
_CUT_ARM = 3.0 * MM


@dataclass(frozen=True, slots=True)
class Placing:
    """How pieces are put on their sheet: from which label on (1 is top left, then row by row), on which sides.

    ``outlines`` draws each label's edge, for a test print on plain paper; ``calibration`` is the printer's.
    """

    start: int = 1
    sides: Sides = Sides.ONE
    outlines: bool = False
    calibration: Calibration = EXACT


FIRST = Placing()
"""On one side, from the first label on."""


@dataclass(frozen=True, slots=True)
class Face:
    """One drawing of a piece: ``turned`` by half a turn (the upper half of a tent), on the ``back`` of the paper."""

    slot: Slot
    turned: bool = False
    back: bool = False


def places(sheet: Sheet, sides: Sides) -> tuple[tuple[Face, ...], ...]:
    """The faces of each piece that one page of the sheet holds. Raises Trouble for a fold-over that cannot be."""
    if sheet.is_tent:
        return tuple(_tent(slot) for slot in sheet.slots)
    if sides is Sides.FOLD:
        return tuple(_folded(sheet))
    if sides is Sides.ONE:
        return tuple((Face(slot),) for slot in sheet.slots)
    return tuple((Face(slot), _behind(sheet, slot, sides)) for slot in sheet.slots)


def _tent(slot: Slot) -> tuple[Face, ...]:
    half = slot.height_mm / 2
    lower = Slot(slot.left_mm, slot.top_mm + half, slot.width_mm, half)
    return Face(lower), Face(Slot(slot.left_mm, slot.top_mm, slot.width_mm, half), turned=True)


def _behind(sheet: Sheet, slot: Slot, sides: Sides) -> Face:
    """The face on the back page that lies exactly behind a label, and is upright when the badge turns on its lanyard.

    Paper turned over its upright edge is mirrored from left to right. Turned over its lower edge, it is mirrored from
    top to bottom, and stands on its head unless it is drawn so.
    """
    width, height = sheet.page_mm
    if (sides is Sides.LONG_EDGE) == (height >= width):
        mirrored = Slot(width - slot.left_mm - slot.width_mm, slot.top_mm, slot.width_mm, slot.height_mm)
        return Face(mirrored, back=True)
    mirrored = Slot(slot.left_mm, height - slot.top_mm - slot.height_mm, slot.width_mm, slot.height_mm)
    return Face(mirrored, turned=True, back=True)


def _folded(sheet: Sheet) -> Iterator[tuple[Face, ...]]:
    """Labels that adjoin, two and two: beside each other like a card, otherwise above each other like a tent."""
    slots = sheet.slots
    if sheet.cols > 1 and sheet.pitch_x_mm - sheet.width_mm <= TOLERANCE_MM:
        for row in range(sheet.rows):
            for col in range(0, sheet.cols - 1, 2):
                left = row * sheet.cols + col
                yield Face(slots[left]), Face(slots[left + 1])
    elif sheet.rows > 1 and sheet.pitch_y_mm - sheet.height_mm <= TOLERANCE_MM:
        for row in range(0, sheet.rows - 1, 2):
            for col in range(sheet.cols):
                upper = row * sheet.cols + col
                yield Face(slots[upper + sheet.cols]), Face(slots[upper], turned=True)
    else:
        raise Trouble(
            tr(
                "{sheet} cannot be folded over: its labels do not adjoin. Choose inserts or plain paper, or print both"
                " sides of the paper.",
                sheet=sheet.name,
            )
        )


def print_on_sheet(
    sheet: Sheet,
    items: Sequence[Item],
    draw: Callable[[Canvas, Box, Item], Iterable[Note]],
    *,
    title: str,
    placing: Placing = FIRST,
) -> Printed:
    """Draw every item on the faces that the sheet has for it.

    ``draw`` gets the canvas, the face's box in points and the item, and returns its notes. Raises Trouble for an
    impossible or too small sheet, an impossible start, and for no items.
    """
    validate(sheet)
    if not items:
        raise Trouble(tr("There is nothing to print on {sheet}: nobody was chosen.", sheet=sheet.name))
    here = places(sheet, placing.sides)
    _refuse_small(sheet, here[0][0].slot)
    if not 1 <= placing.start <= len(here):
        raise Trouble(
            tr(
                "{sheet} has labels 1 to {last}; printing cannot start at label {start}.",
                sheet=sheet.name,
                last=len(here),
                start=placing.start,
            )
        )
    document = Document(sheet.page_mm, title, placing.calibration)
    notes: list[Note] = []
    rest = list(items)
    first = placing.start - 1
    while rest:
        pieces = list(zip(here[first:], rest, strict=False))
        rest = rest[len(pieces) :]
        first = 0
        for faces, item in pieces:
            _mark(document, faces, placing)
            for face in faces:
                if not face.back:
                    found = draw_face(document.canvas, document.page, face, item, draw)
                    notes += found if face is faces[0] else ()
        if sheet.is_plain:
            _mark_cuts(document, sheet)
        document.end_page()
        backs = [(face, item) for faces, item in pieces for face in faces if face.back]
        for face, item in backs:
            draw_face(document.canvas, document.page, face, item, draw)
        if backs:
            document.end_page()
    return document.finish(notes)


def draw_face(
    canvas: Canvas, page: Box, face: Face, item: Item, draw: Callable[[Canvas, Box, Item], Iterable[Note]]
) -> Iterable[Note]:
    """Draw one face, turned as it asks for."""
    box = box_of(page, face.slot)
    if not face.turned:
        return draw(canvas, box, item)
    canvas.saveState()
    canvas.translate(box.x + box.right, box.y + box.top)
    canvas.rotate(180)
    notes = draw(canvas, box, item)
    canvas.restoreState()
    return notes


def box_of(page: Box, slot: Slot) -> Box:
    """A slot in points from the page's lower left corner."""
    return Box(
        slot.left_mm * MM, page.top - (slot.top_mm + slot.height_mm) * MM, slot.width_mm * MM, slot.height_mm * MM
    )


def _refuse_small(sheet: Sheet, face: Slot) -> None:
    if min(face.width_mm, face.height_mm) < _SMALLEST_MM:
        raise Trouble(
            tr(
                "{sheet}: {width} by {height} mm is too small to print on; text keeps 3 mm clear of every cut, so at"
                " least {least} mm are needed.",
                sheet=sheet.name,
                width=decimal(face.width_mm, 1),
                height=decimal(face.height_mm, 1),
                least=round(_SMALLEST_MM),
            )
        )


def _mark(document: Document, faces: tuple[Face, ...], placing: Placing) -> None:
    """Ticks at both ends of a fold, and outlines where they are wished for."""
    boxes = [box_of(document.page, face.slot) for face in faces if not face.back]
    if placing.outlines:
        document.canvas.setStrokeColorRGB(*HAIRLINE)
        document.canvas.setLineWidth(0.25)
        whole = Box(
            min(box.x for box in boxes),
            min(box.y for box in boxes),
            max(box.right for box in boxes) - min(box.x for box in boxes),
            max(box.top for box in boxes) - min(box.y for box in boxes),
        )
        document.canvas.rect(whole.x, whole.y, whole.width, whole.height)
    if len(boxes) == 2:
        front, other = boxes
        canvas = document.canvas
        if abs(front.y - other.y) < 1:
            fold = front.right
            rule(canvas, fold, front.y, fold, front.y + _FOLD_TICK)
            rule(canvas, fold, front.top - _FOLD_TICK, fold, front.top)
        else:
            fold = front.top
            rule(canvas, front.x, fold, front.x + _FOLD_TICK, fold)
            rule(canvas, front.right - _FOLD_TICK, fold, front.right, fold)


def _mark_cuts(document: Document, sheet: Sheet) -> None:
    """A small cross at every corner of every label: lay the ruler from one to the next."""
    boxes = [box_of(document.page, slot) for slot in sheet.slots]
    corners = {(round(x, 2), round(y, 2)) for box in boxes for x in (box.x, box.right) for y in (box.y, box.top)}
    canvas, page = document.canvas, document.page
    for x, y in sorted(corners):
        rule(canvas, max(0, x - _CUT_ARM), y, min(page.right, x + _CUT_ARM), y)
        rule(canvas, x, max(0, y - _CUT_ARM), x, min(page.top, y + _CUT_ARM))

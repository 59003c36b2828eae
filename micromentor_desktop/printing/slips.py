"""Personal slips: my rounds, my tables, the people there and what we can talk about."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.sheet import Sheet
from micromentor_desktop.printing.document import (
    CLEAR,
    DARK,
    INK,
    MM,
    PAPER_EDGE,
    QUIET,
    Box,
    Note,
    NoteKind,
    Printed,
    fill,
    missing_notes,
    name_in_note,
    rule,
)
from micromentor_desktop.printing.fitting import Wish, fit_text, fit_together
from micromentor_desktop.printing.placing import FIRST, Placing, print_on_sheet
from micromentor_desktop.printing.text import Colour
from micromentor_desktop.translate import tr

_ROOMY = 95 * MM  # higher slips keep the paper's own edge free, since they may lie at it
_BAR = 2.2 * MM
_LINE, _NOTES_GAP, _FEWEST_LINES = 22.0, 26.0, 3  # of the lines for notes, in points, and how few are too few
_SMALL = 6.5  # points; below it, the organizer is told


@dataclass(frozen=True, slots=True)
class Sitting:
    """One round of one person: where ("Round 1: Table 3"), with whom (mentors first), and the topics there."""

    where: str
    mentors: str = ""
    others: str = ""
    topics: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """What one slip says; ``role`` is the word that is printed."""

    name: str
    role: str
    sittings: tuple[Sitting, ...]


def slips_pdf(slips: Sequence[Slip], sheet: Sheet, *, event: str, placing: Placing = FIRST) -> Printed:
    """One slip a label or part of a page. Raises Trouble as :func:`print_on_sheet` does."""
    return print_on_sheet(
        sheet, slips, partial(_draw, event=event), title=tr("{event}: personal slips", event=event), placing=placing
    )


def _draw(canvas: Canvas, box: Box, slip: Slip, *, event: str) -> list[Note]:
    inner = box.inset(PAPER_EDGE if box.height > _ROOMY else CLEAR)
    fill(canvas, Box(inner.x, inner.y, _BAR, inner.height), DARK)
    text = Box(inner.x + _BAR + 2 * MM, inner.y, inner.width - _BAR - 2 * MM, inner.height)
    foot = fit_text(event, width=text.width, height=text.height * 0.1, largest=9, floor=6, max_lines=1)
    foot.draw(canvas, text.x, text.y + foot.height, text.width, QUIET)
    wishes, colours = _wishes(slip)
    blocks, factor = fit_together(wishes, width=text.width, height=text.height - foot.height - 4)
    y = text.top
    for block, wish, colour in zip(blocks, wishes, colours, strict=True):
        if block.lines:
            y -= wish.gap * wish.size * factor
            block.draw(canvas, text.x, y, text.width, colour)
            y -= block.height
    _draw_note_lines(canvas, Box(text.x, text.y + foot.height + 6, text.width, y - text.y - foot.height - 6))
    notes = missing_notes(slip.name, slip.name)
    smallest = min(wish.size for wish in wishes) * factor
    if smallest < _SMALL:
        words = tr(
            "{name}: the slip had to shrink to {size} pt. Choose larger slips.",
            name=name_in_note(slip.name),
            size=round(smallest),
        )
        notes.append(Note(words, slip.name, NoteKind.SHRUNK))
    return [*missing_notes(tr("The name of the event"), event), *notes]


def _draw_note_lines(canvas: Canvas, room: Box) -> None:
    """What is left of a large slip is for what was said."""
    count = int((room.height - _NOTES_GAP) // _LINE)
    if count < _FEWEST_LINES:
        return
    words = fit_text(tr("My notes"), width=room.width, height=14, largest=10, floor=8, bold=True)
    words.draw(canvas, room.x, room.y + count * _LINE + words.height + 3, room.width, QUIET)
    for number in range(count):
        rule(canvas, room.x, room.y + number * _LINE, room.right, room.y + number * _LINE)


def _wishes(slip: Slip) -> tuple[list[Wish], list[Colour]]:
    found: list[tuple[Wish, Colour]] = [(Wish(slip.name, 20, bold=True, gap=0), INK), (Wish(slip.role, 11), QUIET)]
    for sitting in slip.sittings:
        found.append((Wish(sitting.where, 15, bold=True, gap=0.7), DARK))
        found += [
            (Wish(text, 12), colour)
            for text, colour in ((sitting.mentors, INK), (sitting.others, INK), (sitting.topics, QUIET))
            if text
        ]
    wishes, colours = zip(*found, strict=True)
    return list(wishes), list(colours)

"""Conversation starters for a table: what a mentee can ask, what a mentor can ask, and how to part."""

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
    Printed,
    fill,
    missing_notes,
)
from micromentor_desktop.printing.fitting import Wish, fit_text, fit_together
from micromentor_desktop.printing.placing import FIRST, Placing, print_on_sheet
from micromentor_desktop.printing.text import Colour
from micromentor_desktop.translate import tr

_ROOMY = 95 * MM
_RULE = 1.6 * MM
_SMALL = 7.0  # points; below it, the organizer is told


@dataclass(frozen=True, slots=True)
class Starters:
    """One topic's questions."""

    topic: str
    mentees_ask: tuple[str, ...]
    mentors_ask: tuple[str, ...]
    parting: str


def starters_pdf(starters: Sequence[Starters], sheet: Sheet, *, event: str, placing: Placing = FIRST) -> Printed:
    """One topic a page or card. Raises Trouble as :func:`print_on_sheet` does."""
    return print_on_sheet(
        sheet,
        starters,
        partial(_draw, event=event),
        title=tr("{event}: conversation starters", event=event),
        placing=placing,
    )


def _draw(canvas: Canvas, box: Box, starters: Starters, *, event: str) -> list[Note]:
    inner = box.inset(PAPER_EDGE if box.height > _ROOMY else CLEAR)
    large = min(1.6, inner.width / 330)
    fill(canvas, Box(inner.x, inner.top - _RULE, inner.width, _RULE), DARK)
    foot = fit_text(event, width=inner.width, height=inner.height * 0.06, largest=9, floor=5, max_lines=1)
    foot.draw(canvas, inner.x, inner.y + foot.height, inner.width, QUIET)
    wishes, colours = _wishes(starters, large)
    room = inner.height - _RULE - foot.height - 4
    blocks, factor = fit_together(wishes, width=inner.width, height=room)
    y = inner.top - _RULE
    for block, wish, colour in zip(blocks, wishes, colours, strict=True):
        y -= wish.gap * wish.size * factor
        block.draw(canvas, inner.x, y, inner.width, colour)
        y -= block.height
    notes = [*missing_notes(tr("The name of the event"), event), *missing_notes(tr("The topics"), starters.topic)]
    smallest = min(wish.size for wish in wishes) * factor
    if smallest < _SMALL:
        notes.append(
            Note(
                tr(
                    "The questions had to shrink to {size} pt. Choose larger cards or a whole page.",
                    size=round(smallest),
                )
            )
        )
    return notes


def _wishes(starters: Starters, large: float) -> tuple[list[Wish], list[Colour]]:
    found: list[tuple[Wish, Colour]] = [(Wish(starters.topic, 22 * large, bold=True, gap=0.4), INK)]
    for title, questions in (
        (tr("Mentees can ask"), starters.mentees_ask),
        (tr("Mentors can ask"), starters.mentors_ask),
    ):
        found.append((Wish(title, 11.5 * large, bold=True, gap=1.1), DARK))
        found += [(Wish(question, 13 * large, gap=0.45), INK) for question in questions]
    found.append((Wish(tr("Before you part"), 11.5 * large, bold=True, gap=1.1), DARK))
    found.append((Wish(starters.parting, 13 * large, gap=0.45), INK))
    wishes, colours = zip(*found, strict=True)
    return list(wishes), list(colours)

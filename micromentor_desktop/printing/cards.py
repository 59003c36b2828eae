"""Table cards: a large number, whose table it is, and what it is about; on a tent, readable from both sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.sheet import Sheet
from micromentor_desktop.printing.document import (
    CLEAR,
    DARK,
    INK,
    PAPER_EDGE,
    QUIET,
    WHITE,
    Box,
    Note,
    NoteKind,
    Printed,
    fill,
    missing_notes,
    name_in_note,
)
from micromentor_desktop.printing.fitting import Fitted, fit_each, fit_text
from micromentor_desktop.printing.groups import group_label, name_shrunk
from micromentor_desktop.printing.placing import FIRST, Placing, print_on_sheet
from micromentor_desktop.printing.text import Colour
from micromentor_desktop.translate import tr

# The design is drawn for one face of Avery 5305 and shrinks with the card.
_DESIGN_WIDTH, _DESIGN_HEIGHT = 612.0, 180.0
_NAME_SMALL = 18.0


@dataclass(frozen=True, slots=True)
class TableCard:
    """What one table's card says. ``group_word`` is "Table" or "Pair"; only the number must be there.

    ``rounds`` may list who comes, one text a line ("Round 1: Ana, Bo, Chen").
    """

    number: int
    group_word: str = "Table"
    mentors: tuple[str, ...] = ()
    topics: str = ""
    rounds: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """How the card is called in notes: "Table 3"."""
        return group_label(self.group_word, self.number)


def table_cards_pdf(
    cards: Sequence[TableCard], sheet: Sheet, *, event: str, placing: Placing = FIRST, ground: Colour = DARK
) -> Printed:
    """One card a label; its number stands on ``ground``, in white.

    On a tent sheet both halves carry the same face, the upper one upside down, with a tick at each end of the fold.
    The notes name mentors whose name had to shrink or holds characters that no font has. Raises Trouble when there
    are no cards, the sheet is impossible, or it has no label ``placing.start``.
    """
    return print_on_sheet(
        sheet,
        cards,
        partial(_draw_face, event=event, ground=ground),
        title=tr("{event}: table cards", event=event),
        placing=placing,
    )


def _draw_face(canvas: Canvas, face: Box, card: TableCard, *, event: str, ground: Colour) -> list[Note]:
    scale = min(face.width / _DESIGN_WIDTH * 1.25, face.height / _DESIGN_HEIGHT)
    if face.height > face.width:
        panel = Box(face.x, face.top - face.height * 0.42, face.width, face.height * 0.42)
        text = Box(face.x, face.y, face.width, face.height - panel.height).inset(CLEAR)
    else:
        panel = Box(face.x, face.y, min(face.width * 0.32, face.height * 1.15), face.height)
        text = Box(panel.right, face.y, face.width - panel.width, face.height).inset(CLEAR)
    if face.x < PAPER_EDGE:
        # A card as wide as the paper.
        text = Box(text.x, text.y, text.width - (PAPER_EDGE - CLEAR), text.height)
    text = Box(text.x + 6 * scale, text.y, text.width - 6 * scale, text.height)
    _draw_number(canvas, panel, card, ground)
    foot = fit_text(
        event, width=text.width, height=text.height * 0.15, largest=11 * scale, floor=7 * scale, max_lines=1
    )
    foot.draw(canvas, text.x, text.y + foot.height, text.width, QUIET)
    gap = 6 * scale
    room = text.height - (foot.height + gap if foot.lines else 0)
    topics = fit_text(card.topics, width=text.width, height=room * 0.3, largest=20 * scale, floor=12 * scale)
    share = 0.35 if topics.lines else 0.5
    rounds = fit_each(card.rounds, width=text.width, height=room * share, largest=14 * scale, floor=9 * scale)
    below = [block for block in (topics, *rounds) if block.lines]
    used = sum(block.height + gap for block in below)
    names = fit_each(
        card.mentors, width=text.width, height=room - used, largest=48 * scale, floor=min(30.0, 30 * scale), bold=True
    )
    y = text.top - (room - used - sum(name.height for name in names)) / 2
    for name in names:
        name.draw(canvas, text.x, y, text.width, INK)
        y -= name.height
    for block in below:
        y -= gap
        block.draw(canvas, text.x, y, text.width, QUIET if block is topics else INK)
        y -= block.height
    return [*missing_notes(tr("The name of the event"), event), *_notes(card, names, scale)]


def _draw_number(canvas: Canvas, panel: Box, card: TableCard, ground: Colour) -> None:
    fill(canvas, panel, ground)
    inner = panel.inset(CLEAR)
    word = fit_text(
        card.group_word, width=inner.width, height=inner.height * 0.2, largest=inner.height * 0.16, floor=8, max_lines=1
    )
    gap = inner.height * 0.02 if word.lines else 0
    number = fit_text(
        str(card.number),
        width=inner.width * 0.9,
        height=inner.height - word.height - gap,
        largest=inner.height * 0.66,
        floor=1,
        bold=True,
        max_lines=1,
    )
    y = inner.top - (inner.height - word.height - gap - number.height) / 2
    word.draw(canvas, inner.x, y, inner.width, WHITE, align="centre")
    number.draw(canvas, inner.x, y - word.height - gap, inner.width, WHITE, align="centre")


def _notes(card: TableCard, names: list[Fitted], scale: float) -> list[Note]:
    notes = [note for mentor in card.mentors for note in missing_notes(mentor, mentor)]
    notes += missing_notes(card.label, card.topics, *card.rounds)
    if names and names[0].size < _NAME_SMALL * min(1.0, scale):
        people = listed([name_in_note(mentor) for mentor in card.mentors])
        words = name_shrunk(people, card.group_word, card.number, round(names[0].size))
        notes.append(Note(words, card.mentors[0], NoteKind.SHRUNK))
    return notes

"""Everything that is held on one person, on ordinary paper, to be handed to them."""

from collections.abc import Iterator
from textwrap import wrap

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.dossier import Dossier
from micromentor_desktop.printing.document import INK, QUIET, Note, Printed, missing_notes
from micromentor_desktop.printing.fitting import flow_text
from micromentor_desktop.printing.flow import Row, Section, columns_row, flow_pdf, page_body, paragraph
from micromentor_desktop.translate import tr

_SIZE = 10.0  # points
_LABEL = 0.34  # of the width
_GAP = 12.0  # points
_LONGEST = 1000
"""Characters of one row; a longer answer takes several, since a row is not split over pages."""


def person_pdf(dossier: Dossier, paper: Paper) -> Printed:
    """The parts one below the other, each line as its label and its text, however long that is."""
    width = page_body(paper).width
    return flow_pdf(
        [Section(dossier.name, tuple(_rows(dossier, width)))],
        list(_notes(dossier)),
        paper=paper,
        event=tr("What we hold on you"),
        subtitle=" · ".join(part for part in (dossier.chapter, dossier.made_on) if part),
        title=tr("What we hold on you: {person}", person=dossier.name),
    )


def _rows(dossier: Dossier, width: float) -> Iterator[Row]:
    for part in dossier.parts:
        yield Row(_GAP, starts=False, keep=True)
        heading = paragraph(part.title, width, size=13.0, bold=True)
        yield Row(heading.height, heading.texts, starts=False, keep=True)
        for label, text in part.lines:
            label_width, rest = _LABEL * width, (1 - _LABEL) * width - _GAP
            for number, piece in enumerate(wrap(text, _LONGEST, break_long_words=True) or [""]):
                yield columns_row(
                    [
                        (
                            [(flow_text("" if number else label, width=label_width, size=_SIZE), QUIET)],
                            0.0,
                            label_width,
                        ),
                        ([(flow_text(piece, width=rest, size=_SIZE), INK)], label_width + _GAP, rest),
                    ],
                    starts=number == 0,
                )


def _notes(dossier: Dossier) -> Iterator[Note]:
    for part in dossier.parts:
        for label, text in part.lines:
            yield from missing_notes(dossier.name, label, text)

"""The mentors' briefing: who comes to their table in each round, and what they would like to talk about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.sheet import EXACT, Calibration
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.document import DARK, INK, QUIET, Note, Printed, missing_notes
from micromentor_desktop.printing.flow import (
    SMALL_SIZE,
    Row,
    Section,
    columns_row,
    flow_pdf,
    name_of,
    page_body,
    paragraph,
    text_of,
)
from micromentor_desktop.translate import tr

_COLUMNS = (0.0, 0.42)
_GAP = 12.0
_NOTES_LINES = 8
_LINE = 24.0


@dataclass(frozen=True, slots=True)
class Visitor:
    """A mentee who comes: who they are ("Data analyst · Contoso"), and the topics they asked for."""

    name: str
    about: str = ""
    wishes: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One round at one table: where, with which other mentors, and who comes."""

    where: str
    beside: str = ""
    visitors: tuple[Visitor, ...] = ()


@dataclass(frozen=True, slots=True)
class Briefing:
    """One mentor's page: their sessions, and questions that get a conversation going."""

    mentor: str
    sessions: tuple[Session, ...]
    questions: tuple[str, ...] = ()


def briefings_pdf(
    briefings: Sequence[Briefing], *, paper: Paper, event: str, subtitle: str = "", calibration: Calibration = EXACT
) -> Printed:
    """A page, or more if needed, for each mentor. Raises Trouble when there is no mentor."""
    if not briefings:
        raise Trouble(tr("There is no briefing to print: no mentor is at a table yet."))
    width = page_body(paper).width
    return flow_pdf(
        [Section(briefing.mentor, tuple(_rows(briefing, width))) for briefing in briefings],
        list(_notes(briefings)),
        paper=paper,
        event=event,
        subtitle=subtitle,
        title=tr("{event}: mentor briefings", event=event),
        calibration=calibration,
    )


def _notes(briefings: Sequence[Briefing]) -> Iterator[Note]:
    for briefing in briefings:
        yield from missing_notes(briefing.mentor, briefing.mentor)
        for session in briefing.sessions:
            for visitor in session.visitors:
                yield from missing_notes(visitor.name, visitor.name, visitor.about, visitor.wishes)


def _rows(briefing: Briefing, width: float) -> Iterator[Row]:
    for session in briefing.sessions:
        where = paragraph(session.where, width, size=15, bold=True, colour=DARK)
        yield Row(where.height, where.texts, starts=False, keep=True)
        if session.beside:
            beside = paragraph(tr("Together with {names}", names=session.beside), width, colour=QUIET)
            yield Row(beside.height, beside.texts, starts=False, keep=True)
        if not session.visitors:
            yield paragraph(tr("Nobody is seated with you in this round."), width, colour=QUIET)
        for visitor in session.visitors:
            yield _visitor_row(visitor, width)
        yield Row(10, starts=False)
    if briefing.questions:
        head = paragraph(tr("To get the conversation going"), width, size=13, bold=True)
        yield Row(head.height, head.texts, starts=True, keep=True)
        for question in briefing.questions:
            yield paragraph(question, width)
        yield Row(8, starts=False)
    head = paragraph(tr("Notes"), width, size=13, bold=True)
    yield Row(head.height, head.texts, starts=False, keep=True)
    for _ in range(_NOTES_LINES):
        yield Row(_LINE, starts=True)


def _visitor_row(visitor: Visitor, width: float) -> Row:
    left, right = (part * width for part in _COLUMNS)
    name_width, wish_width = right - left - _GAP, width - right
    wishes = [(text_of(tr("Would like to talk about"), wish_width, largest=SMALL_SIZE), QUIET)]
    wishes.append((text_of(visitor.wishes or tr("anything: please ask"), wish_width, largest=11, lines=6), INK))
    return columns_row(
        [
            (
                [
                    (name_of(visitor.name, name_width, bold=True), INK),
                    (text_of(visitor.about, name_width, largest=10, lines=3), QUIET),
                ],
                left,
                name_width,
            ),
            (wishes, right, wish_width),
        ]
    )

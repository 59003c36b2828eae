"""The sign-up form on paper: lines to write on and boxes to tick, for a desk, a notice board or a meeting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.sheet import PAGES_MM, PORTRAIT
from micromentor_desktop.domain.sign_up_form import Asks, FormQuestion, Kind
from micromentor_desktop.printing.document import INK, MM, QUIET, Box, Document, Note, Printed, missing_notes, rule
from micromentor_desktop.printing.fitting import Fitted, fit_text, flow_text
from micromentor_desktop.printing.text import Colour
from micromentor_desktop.translate import tr

LEAST_SIZE = 9.0
"""Points; small print is no smaller, since the form may be read in bad light."""

BOX = 4.0 * MM
"""The side of a box to tick."""

WRITING = 8.5 * MM
"""The height of a line to write on."""

_MARGIN = 18 * MM
_GAP = 12.0
_SIZE, _SMALL = 11.0, LEAST_SIZE
_TICK_COLUMN = 27 * MM
_SIDE_BY_SIDE = {Asks.GIVEN_NAME: Asks.FAMILY_NAME, Asks.EMAIL: Asks.EMPLOYER, Asks.YEARS: Asks.LANGUAGES}
"""Short answers that share a line, the left one first."""


@dataclass(frozen=True, slots=True)
class PaperForm:
    """What is on the form; ``note`` stands before the end, ``foot`` is the chapter's name."""

    title: str
    subtitle: str
    intro: str
    questions: tuple[FormQuestion, ...]
    note: str
    foot: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """Something as high as ``height`` (points), which is drawn from its top and never split over pages."""

    height: float
    texts: tuple[tuple[Fitted, float, float, Colour], ...] = ()
    """Text, and how far from the left and the top it begins."""
    boxes: tuple[tuple[float, float], ...] = ()
    lines: tuple[tuple[float, float, float], ...] = ()
    """To write on: from where to where, and how far below the top."""
    ruled: bool = False
    """A hairline above, over the whole width."""


def paper_form_pdf(form: PaperForm, paper: Paper) -> Printed:
    """The form on one page, on more when the chapter has so many topics; letters are never made smaller for it."""
    document = Document(PAGES_MM[PORTRAIT[paper]], form.title)
    body = document.page.inset(_MARGIN)
    foot = fit_text(form.foot, width=body.width, height=14, largest=_SMALL, floor=7, max_lines=1)
    bottom = body.y + foot.height
    y = body.top
    for part in _parts(form, body.width):
        if y - part.height < bottom and y < body.top:
            _end_page(document, body, foot)
            y = body.top
        _draw(document.canvas, body, y, part)
        y -= part.height
    _end_page(document, body, foot)
    return document.finish(_notes(form))


def _end_page(document: Document, body: Box, foot: Fitted) -> None:
    foot.draw(document.canvas, body.x, body.y + foot.height, body.width, QUIET, align="centre")
    document.end_page()


def _draw(canvas: Canvas, body: Box, top: float, part: _Part) -> None:
    for text, x, down, colour in part.texts:
        text.draw(canvas, body.x + x, top - down, body.width, colour)
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(0.9)
    for x, down in part.boxes:
        canvas.rect(body.x + x, top - down - BOX, BOX, BOX)
    if part.ruled:
        rule(canvas, body.x, top, body.right, top)
    canvas.setStrokeColorRGB(*QUIET)
    canvas.setLineWidth(0.6)
    for start, end, down in part.lines:
        canvas.line(body.x + start, top - down, body.x + end, top - down)


def _notes(form: PaperForm) -> Iterator[Note]:
    words = [form.title, form.subtitle, form.intro, form.note, form.foot]
    for question in form.questions:
        words += [question.text, question.hint, *question.options]
    yield from missing_notes(tr("The form"), *words)


def _parts(form: PaperForm, width: float) -> Iterator[_Part]:
    title = fit_text(form.title, width=width, height=50, largest=22, floor=13, bold=True)
    yield _Part(title.height + 4, ((title, 0.0, 0.0, INK),))
    yield _words(form.subtitle, width, colour=QUIET)
    yield _words(form.intro, width)
    asked = {question.asks: question for question in form.questions}
    beside = set(_SIDE_BY_SIDE.values())
    for question in form.questions:
        if question.asks in _SIDE_BY_SIDE and (right := asked.get(_SIDE_BY_SIDE[question.asks])):
            yield _two_lines(question, right, width)
        elif question.asks is Asks.OFFERED and Asks.WANTED in asked:
            yield from _topics(question, asked[Asks.WANTED], width)
        elif question.asks is Asks.WANTED or question.asks in beside:
            continue
        elif question.kind in (Kind.ONE, Kind.MANY):
            yield _choices(question, width)
        else:
            yield _lines(question, width)
    yield _words(form.note, width, size=_SMALL, above=8.0)


def _words(text: str, width: float, *, size: float = _SIZE, colour: Colour = INK, above: float = 0.0) -> _Part:
    fitted = flow_text(text, width=width, size=size)
    return _Part(above + fitted.height + 6, ((fitted, 0.0, above, colour),)) if fitted.lines else _Part(0.0)


def _two_lines(left: FormQuestion, right: FormQuestion, width: float) -> _Part:
    half = (width - _GAP) / 2
    labels = [
        (fit_text(question.text, width=half, height=16, largest=_SMALL, floor=7, max_lines=1), x, 8.0, QUIET)
        for question, x in ((left, 0.0), (right, half + _GAP))
    ]
    down = 8.0 + max(label[0].height for label in labels) + WRITING
    return _Part(down + 3, tuple(labels), lines=((0.0, half, down), (half + _GAP, width, down)))


def _lines(question: FormQuestion, width: float) -> _Part:
    label = flow_text(" ".join(filter(None, (question.text, question.hint))), width=width, size=_SMALL)
    count = 2 if question.kind is Kind.TEXT else 1
    downs = [6.0 + label.height + WRITING * number for number in range(1, count + 1)]
    return _Part(downs[-1] + 3, ((label, 0.0, 6.0, QUIET),), lines=tuple((0.0, width, down) for down in downs))


def _choices(question: FormQuestion, width: float) -> _Part:
    """The question in bold, its choices in a row, or below each other where they are long."""
    label = flow_text(question.text, width=width, size=_SIZE, bold=True)
    hint = flow_text(question.hint, width=width, size=_SMALL)
    texts = [(label, 0.0, 9.0, INK), (hint, 0.0, 9.0 + label.height + 2, QUIET)]
    down = 9.0 + label.height + 2 + (hint.height + 2 if hint.lines else 0.0) + 3
    boxes: list[tuple[float, float]] = []
    x = 0.0
    for option in question.options:
        words = flow_text(option, width=width - BOX - 6, size=_SIZE)
        wide = BOX + 6 + words.width + 2 * _GAP
        if x and x + wide - 2 * _GAP > width:
            x, down = 0.0, down + BOX + 5
        boxes.append((x, down))
        texts.append((words, x + BOX + 6, down + (BOX - words.height) / 2, INK))
        x += wide
    return _Part(down + BOX + 4, tuple(text for text in texts if text[0].lines), tuple(boxes))


def _topics(offered: FormQuestion, wanted: FormQuestion, width: float) -> Iterator[_Part]:
    """Each topic with two boxes: I can help, I would like help; and a line for one that is missing."""
    columns = (width - 2 * _TICK_COLUMN, width - _TICK_COLUMN)
    heads: Sequence[str] = (tr("I could help"), tr("I would like help"))
    heading = flow_text(tr("Topics"), width=columns[0], size=_SIZE, bold=True)
    fitted = [flow_text(head, width=_TICK_COLUMN - 4, size=_SMALL) for head in heads]
    high = max(heading.height, *(head.height for head in fitted))
    yield _Part(
        high + 13,
        (
            (heading, 0.0, 9.0 + high - heading.height, INK),
            *((head, x, 9.0 + high - head.height, QUIET) for head, x in zip(fitted, columns, strict=True)),
        ),
    )
    for topic in (*dict.fromkeys(offered.options + wanted.options), ""):
        words = flow_text(topic or tr("Another one:"), width=columns[0] - _GAP, size=_SIZE)
        height = max(BOX, words.height) + 7
        middle = (height - BOX) / 2
        texts = ((words, 0.0, (height - words.height) / 2, INK),)
        lines = () if topic else ((words.width + 6, columns[0] - _GAP, height - 4),)
        yield _Part(height, texts, tuple((x, middle) for x in columns), lines, ruled=True)

"""The report for the chapter's board: a few sentences and charts on one page, without anybody's name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.sheet import EXACT, Calibration
from micromentor_desktop.printing.document import DARK, INK, QUIET, Note, Printed, missing_notes
from micromentor_desktop.printing.flow import (
    LINE_GAP,
    SMALL_SIZE,
    Bar,
    Placed,
    Row,
    Section,
    flow_pdf,
    page_body,
    paragraph,
    text_of,
)
from micromentor_desktop.printing.text import Colour
from micromentor_desktop.translate import tr

LIGHT: Colour = (0.70, 0.78, 0.87)
"""Beside DARK, also in black and white; light bars have an outline."""

_LABELS = 0.36
_FIGURES = 26.0
_BAR = 7.0
_SIZE = 9.5
_MOST_ROWS = 11
"""More rows of a chart would not leave the rest its place on the page."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A row of a chart: what it is about, and the figures of its dark bar and (where there are two) its light one."""

    label: str
    dark: int
    light: int | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars under a heading; ``legend`` names the dark and the light ones where there are two kinds.

    ``further`` is said below in the place of rows for which there is no room; it has the field ``{n}``.
    """

    title: str
    rows: tuple[Measure, ...]
    legend: tuple[str, str] | None = None
    further: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """``title`` of the page, sentences that sum up, and the charts below them."""

    title: str
    sentences: tuple[str, ...]
    charts: tuple[Chart, ...]


def report_pdf(
    report: Report, *, paper: Paper, event: str, subtitle: str = "", calibration: Calibration = EXACT
) -> Printed:
    """One page of ordinary paper; ``subtitle`` (place and date) stands beside the event's name."""
    width = page_body(paper).width
    rows = [paragraph(sentence, width) for sentence in report.sentences]
    for chart in report.charts:
        rows += _chart_rows(chart, width)
    return flow_pdf(
        [Section(report.title, tuple(rows))],
        list(_notes(report.charts)),
        paper=paper,
        event=event,
        subtitle=subtitle,
        title=tr("{event}: report", event=event),
        calibration=calibration,
    )


def _notes(charts: Sequence[Chart]) -> Iterator[Note]:
    for chart in charts:
        for row in chart.rows:
            yield from missing_notes(row.label, row.label)


def _chart_rows(chart: Chart, width: float) -> Iterator[Row]:
    title = text_of(chart.title, width, bold=True, largest=12.0)
    yield Row(title.height + 16, (Placed(title, 0.0, 10.0, width, INK),), starts=False, keep=True)
    if chart.legend:
        yield _legend(chart.legend, width)
    most = max([1, *(max(row.dark, row.light or 0) for row in chart.rows)])
    shown = chart.rows if len(chart.rows) <= _MOST_ROWS else chart.rows[: _MOST_ROWS - 1]
    for row in shown:
        yield _measure(row, most, width)
    if len(shown) < len(chart.rows):
        yield paragraph(chart.further.format(n=len(chart.rows) - len(shown)), width, size=_SIZE, colour=QUIET)


def _legend(words: tuple[str, str], width: float) -> Row:
    texts, bars, x = [], [], _LABELS * width
    for text, colour in zip(words, (DARK, LIGHT), strict=True):
        fitted = text_of(text, width / 3, largest=SMALL_SIZE, lines=1)
        bars.append(Bar(x, 3.5, 14.0, _BAR, colour))
        texts.append(Placed(fitted, x + 19, 2.0, width / 3, QUIET))
        x += 19 + width / 4
    return Row(15.0, tuple(texts), starts=False, keep=True, bars=tuple(bars))


def _measure(row: Measure, most: int, width: float) -> Row:
    left = _LABELS * width
    reach = width - left - _FIGURES
    label = text_of(row.label, left - 12, largest=_SIZE)
    texts = [Placed(label, 0.0, 2.0, left - 12, INK)]
    bars, down = [], 2.5
    for number, colour in ((row.dark, DARK), (row.light, LIGHT)):
        if number is not None:
            length = reach * number / most
            bars.append(Bar(left, down, length, _BAR, colour))
            figure = text_of(str(number), _FIGURES, largest=SMALL_SIZE, lines=1)
            texts.append(Placed(figure, left + length + 4, down - 0.5, _FIGURES, INK))
            down += _BAR + 2.5
    return Row(max(down, label.height + LINE_GAP + 2.0) + 4.0, tuple(texts), starts=False, bars=tuple(bars))

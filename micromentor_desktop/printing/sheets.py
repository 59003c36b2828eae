"""The label, badge and card sheets a chapter can buy: their geometry as data, checked before anything is printed.

``resources/sheets/sheets.csv`` holds one sheet product a row, in millimetres, with the source of each figure and how
far it is confirmed. Positions are measured from the top left corner of the page, as a ruler would be laid on it.
"""

import csv
import re
from difflib import get_close_matches
from functools import cache
from math import isfinite
from pathlib import Path
from typing import NamedTuple

from micromentor_desktop.domain.names import either
from micromentor_desktop.domain.sheet import PAGES_MM, Sheet, Slot
from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.paths import resource
from micromentor_desktop.translate import decimal, mark, tr

__all__ = ["PAGES_MM", "Sheet", "Slot", "find_sheet", "load_sheets", "read_sheets", "validate"]

TOLERANCE_MM = 0.05
"""Published figures are rounded (an inch fraction to 0.01 mm); less than this is neither an overlap nor an overhang."""

_BRAND_WORDS = re.compile(r"\b(avery|zweckform|sigel|herma|durable|generic|no|nr)\b")
_NOT_KEY = re.compile(r"[^0-9a-z]+")


class _Said(NamedTuple):
    """What is wrong along one side of the page: labels begin before it, overlap, or reach beyond it."""

    begins: str
    overlaps: str
    reaches: str


_ACROSS = _Said(
    mark("{sheet}: the labels begin {length} mm beyond the left edge of the page."),
    mark("{sheet}: neighbouring labels overlap: each is {size} mm wide, but the next one begins after {pitch} mm."),
    mark("{sheet}: the labels reach {length} mm beyond the right edge of the page ({end} mm of {page} mm)."),
)
_DOWN = _Said(
    mark("{sheet}: the labels begin {length} mm beyond the top edge of the page."),
    mark("{sheet}: neighbouring labels overlap: each is {size} mm high, but the next one begins after {pitch} mm."),
    mark("{sheet}: the labels reach {length} mm beyond the bottom edge of the page ({end} mm of {page} mm)."),
)


def validate(sheet: Sheet) -> None:
    """Refuse a sheet that cannot be printed as described.

    Raises Trouble when the page is unknown, a length makes no sense, labels reach over the page's edge, or two labels
    overlap; the sentence tells by how much.
    """
    if sheet.page not in PAGES_MM:
        raise Trouble(
            tr(
                "{sheet}: the paper '{page}' is not known; use one of {pages}.",
                sheet=sheet.name,
                page=sheet.page,
                pages=", ".join(PAGES_MM),
            )
        )
    lengths = (sheet.width_mm, sheet.height_mm, sheet.left_mm, sheet.top_mm, sheet.pitch_x_mm, sheet.pitch_y_mm)
    if not all(isfinite(length) for length in lengths):
        raise Trouble(tr("{sheet}: every length must be a number of millimetres.", sheet=sheet.name))
    if sheet.cols < 1 or sheet.rows < 1 or sheet.width_mm <= 0 or sheet.height_mm <= 0:
        raise Trouble(tr("{sheet}: a sheet needs at least one label, wider and higher than 0 mm.", sheet=sheet.name))
    across = (_ACROSS, sheet.left_mm, sheet.cols, sheet.pitch_x_mm, sheet.width_mm)
    down = (_DOWN, sheet.top_mm, sheet.rows, sheet.pitch_y_mm, sheet.height_mm)
    for (said, start, count, pitch, size), page in zip((across, down), sheet.page_mm, strict=True):
        if start < -TOLERANCE_MM:
            raise Trouble(tr(said.begins, sheet=sheet.name, length=decimal(-start, 1)))
        if count > 1 and pitch < size - TOLERANCE_MM:
            raise Trouble(tr(said.overlaps, sheet=sheet.name, size=decimal(size, 1), pitch=decimal(pitch, 1)))
        end = start + (count - 1) * pitch + size
        if end > page + TOLERANCE_MM:
            raise Trouble(
                tr(
                    said.reaches,
                    sheet=sheet.name,
                    length=decimal(end - page, 1),
                    end=decimal(end, 1),
                    page=decimal(page, 1),
                )
            )


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a CSV file with the columns of :class:`Sheet`; FileTrouble names the row that cannot be used."""
    sheets = []
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), start=2):
                try:
                    sheet = _from_row(row)
                    validate(sheet)
                except (KeyError, TypeError, ValueError, Trouble) as error:
                    raise FileTrouble(
                        tr(
                            "{file}, row {number}, does not describe a sheet: {reason}",
                            file=path.name,
                            number=number,
                            reason=error,
                        )
                    ) from error
                sheets.append(sheet)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise FileTrouble(tr("The sheet data {path} cannot be read: {reason}", path=path, reason=error)) from error
    return tuple(sheets)


def _from_row(row: dict[str, str]) -> Sheet:
    def length(column: str) -> float:
        return float(row[column])

    return Sheet(
        brand=row["brand"],
        sku=row["sku"],
        kind=row["kind"],
        page=row["page"],
        cols=int(row["cols"]),
        rows=int(row["rows"]),
        width_mm=length("width_mm"),
        height_mm=length("height_mm"),
        left_mm=length("left_mm"),
        top_mm=length("top_mm"),
        pitch_x_mm=length("pitch_x_mm"),
        pitch_y_mm=length("pitch_y_mm"),
        source=row["source"],
        confirmed=row["confirmed"],
    )


@cache
def load_sheets() -> tuple[Sheet, ...]:
    """Every sheet the program knows, in the order of its data file."""
    return read_sheets(resource("sheets", "sheets.csv"))


def find_sheet(sku: str) -> Sheet:
    """The sheet with this article number, however it is written: "5395", "Avery 5395", "avery-l4785".

    Any one of the numbers in a row will do. Raises Trouble naming near matches when there is none.
    """
    by_number = {number: sheet for sheet in load_sheets() for number in _numbers(sheet)}
    wanted = _key(sku)
    if wanted in by_number:
        return by_number[wanted]
    near = [n for n in by_number if len(wanted) >= 3 and (wanted in n or n in wanted)]
    near += [n for n in get_close_matches(wanted, list(by_number), n=3, cutoff=0.6) if n not in near]
    names = dict.fromkeys(by_number[number].name for number in near)
    if names:
        meant = either(list(names)[:3])
        raise Trouble(tr("The sheet “{sku}” is not known. Did you mean {sheets}?", sku=sku.strip(), sheets=meant))
    raise Trouble(tr("The sheet “{sku}” is not known. The list of sheets shows every number.", sku=sku.strip()))


def _key(text: str) -> str:
    """Letters and digits without the brand, in lower case."""
    return _NOT_KEY.sub("", _BRAND_WORDS.sub(" ", text.lower()))


def _numbers(sheet: Sheet) -> set[str]:
    """All keys by which a sheet is found: each article number in its row, and the whole row."""
    single = {_key(word) for word in re.split(r"[ /()]+", sheet.sku) if sum(map(str.isdigit, word)) >= 3}
    return single | {_key(sheet.sku)}

"""What is refused before a file is laid out in memory: zip bombs, and workbooks that fill a cell far away.

calamine lays out every cell up to the last filled one, so one cell in the last column of the last row would need
hundreds of gigabytes. Sizes in an archive's directory can lie, so the sheets are unpacked in pieces and looked at.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.translate import mark, tr

MOST_ROWS = 200_000
MOST_COLUMNS = 2_000
MOST_CELLS = 6_000_000
_MOST_UNPACKED = 200_000_000
_CHUNK = 1 << 20
_LONGEST_TAG = 1 << 14

DAMAGED = mark(
    "This workbook is damaged or not complete; please export it again, or save it as CSV and choose that file."
)
LOCKED = mark("This workbook is protected by a password; please open it, remove the password, and save it again.")
TOO_BIG = mark(
    "This file has more than 200,000 rows, 2,000 columns or 6,000,000 cells; please keep only the sign-ups in it."
)
"""With the figures above, as each language writes them."""

BOMB = mark("This file unpacks to far more than a sign-up list could be; please check where it comes from.")

BINARY = mark(
    "This is a workbook in Excel's binary format (.xlsb), which is not read here; please save it as an Excel workbook"
    " (.xlsx) or as CSV."
)

# How far the cells of such a sheet span cannot be seen from outside.
_BINARY_SHEET = re.compile(r"xl/worksheets/[^/]+\.bin")
# A filled cell of an Excel sheet: its column letters and row number. Cells that are only formatted close themselves.
_EXCEL_CELL = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>')
# A row or cell of an OpenDocument sheet; a cell is filled when it has a value type.
_ODF_TAG = re.compile(rb"<table:(table-row|table-cell|covered-table-cell|table)\b([^>]*)>")
_ODF_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="(\d{1,9})"')


def check_archive(data: bytes) -> None:
    """Refuse a workbook that unpacks beyond reason, is locked, or whose cells span too large an area.

    Raises :class:`FileTrouble`. Files that are no zip archive (old Excel) are bounded by their format.
    """
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > _MOST_UNPACKED:
                raise FileTrouble(tr(BOMB))
            for info in archive.infolist():
                if _BINARY_SHEET.fullmatch(info.filename):
                    raise FileTrouble(tr(BINARY))
                check = _check_of(info.filename)
                if info.flag_bits & 1:
                    raise FileTrouble(tr(LOCKED))
                if check is not None:
                    with archive.open(info) as part:
                        check(part)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as trouble:
        raise FileTrouble(tr(DAMAGED)) from trouble


def _check_of(name: str) -> Callable[[IO[bytes]], None] | None:
    """How a part of the archive is to be checked."""
    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
        return _check_excel
    return {"content.xml": _check_odf, "xl/sharedStrings.xml": _check_strings}.get(name)


def _check_strings(part: IO[bytes]) -> None:
    for _ in _pieces(part):
        pass


def _check_excel(part: IO[bytes]) -> None:
    columns: set[bytes] = set()
    rows: set[bytes] = set()
    for piece in _pieces(part):
        for letters, row in _EXCEL_CELL.findall(piece):
            columns.add(letters)
            rows.add(row)
        check_area(max(map(int, rows), default=0), max(map(_column_number, columns), default=0))


def _check_odf(part: IO[bytes]) -> None:
    row = column = last_row = last_column = 0
    for piece in _pieces(part):
        for tag, attributes in _ODF_TAG.findall(piece):
            times = max(1, min(int(found.group(1)), 1 << 24)) if (found := _ODF_REPEATED.search(attributes)) else 1
            if tag == b"table":
                row = 0
            elif tag == b"table-row":
                row, column = row + times, 0
            else:
                column += times
                if b"value-type=" in attributes:
                    last_row, last_column = max(last_row, row), max(last_column, column)
        check_area(last_row, last_column)


def check_area(rows: int, columns: int) -> None:
    """Refuse, with a :class:`FileTrouble`, what is too large to be laid out."""
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        raise FileTrouble(tr(TOO_BIG))


def _pieces(part: IO[bytes]) -> Iterator[bytes]:
    """A part of the archive in pieces that never cut a tag.

    Raises :class:`FileTrouble` for a text of a megabyte: a cell of a spreadsheet holds 32,767 characters at most.
    """
    rest = b""
    while chunk := part.read(_CHUNK):
        if len(chunk) == _CHUNK and b">" not in chunk:
            raise FileTrouble(tr(BOMB))
        piece = rest + chunk
        cut = piece.rfind(b">") + 1
        rest = piece[cut:][-_LONGEST_TAG:]
        yield piece[:cut]


def _column_number(letters: bytes) -> int:
    """A column's 1-based number: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number

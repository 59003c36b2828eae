"""Bytes of a text file to records of cells: encoding, delimiter, quotes."""

import csv
import io
import re
from collections import Counter
from typing import Literal

from micromentor_desktop.domain.names import tidy
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing.encodings import decode_by_words
from micromentor_desktop.importing.guard import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, TOO_BIG
from micromentor_desktop.importing.words import heading
from micromentor_desktop.translate import tr

_DELIMITERS = (",", ";", "\t", "|")
_MOJIBAKE = re.compile(
    "[\u00c2-\u00c5\u00d0-\u00d7\u00e2][\u0080-\u00bf\u20ac\u2018-\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e]"
)
_ADDRESS = re.compile(r"<?(?:mailto:)?[^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+\.[^\s@<>,;:\"()]{2,}>?[.,;]?", re.IGNORECASE)
_SAMPLE_RECORDS = 200
_SAMPLE_CELLS = 300
_RUNAWAY_LINES = 40
"""A cell of more lines than this comes from a stray quote that swallowed the rows after it."""


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16, UTF-32 or a national code page, with or without a byte order mark."""
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return data.decode("utf-32", errors="replace")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    data = data.removeprefix(b"\xef\xbb\xbf")
    zeros = data.count(0)
    if zeros > len(data) // 5:  # UTF-16 that lost its mark: every other byte of western text is zero
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", errors="replace")
    if zeros > len(data) // 100:
        raise FileTrouble(tr("This file holds binary data, not a table; please export the sign-ups as CSV or Excel."))
    data = data.replace(b"\0", b"")
    try:
        return _mended(data.decode("utf-8"))
    except UnicodeDecodeError as trouble:
        if trouble.start >= len(data) - 3:  # only the very end is cut: a truncated download, still UTF-8
            return data.decode("utf-8", errors="ignore")
    return decode_by_words(data)


def _mended(text: str) -> str:
    """Undo UTF-8 that was taken for Windows-1252 and encoded again ("JosÃ©"), when that works for the whole text."""
    if not _MOJIBAKE.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def records(text: str) -> list[list[str]]:
    """The rows of a delimited text, one list of cells a record; blank lines are empty lists.

    A first line ``sep=;`` names the delimiter and is no row, as in a spreadsheet.
    Raises :class:`FileTrouble` when a cell is longer, or the table larger, than a list of people could be.
    """
    head = re.match(r'"?sep=(.)"?[^\S\r\n]*(?:\r\n|\r|\n)', text, re.IGNORECASE)
    if head:
        return _parse(text[head.end() :], head.group(1))
    sample = text[:200_000]
    candidates = [delimiter for delimiter in _DELIMITERS if delimiter in sample]
    best = max(candidates, key=lambda delimiter: _fitness(sample, delimiter), default=",")
    return _parse(text, best)


def _fitness(sample: str, delimiter: str) -> tuple[int, float]:
    """How well a delimiter explains the text: headings it makes readable, then how even the rows become."""
    rows = [row for row in _parse(sample, delimiter, most=_SAMPLE_RECORDS) if any(cell.strip() for cell in row)]
    if not rows:
        return (0, 0.0)
    known = max(sum(1 for cell in row[:_SAMPLE_CELLS] if len(cell) < 400 and heading(cell)) for row in rows[:12])
    widths = Counter(len(row) for row in rows)
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return (known, count / len(rows) * min(width, 12) if width > 1 else 0.0)


def _parse(text: str, delimiter: str, most: int | None = None) -> list[list[str]]:
    rows = _read(text, delimiter, csv.QUOTE_MINIMAL, most)
    if rows is None or any(cell.count("\n") > _RUNAWAY_LINES for row in rows for cell in row if len(cell) > 400):
        plain = _read(text, delimiter, csv.QUOTE_NONE, most)
        if plain is None:
            raise FileTrouble(
                tr("This file holds a cell of more than 100,000 characters; please check it in a spreadsheet program.")
            )
        rows = [[cell.strip().strip('"').replace('""', '"') for cell in row] for row in plain]
    return rows


def _read(text: str, delimiter: str, quoting: Literal[0, 3], most: int | None) -> list[list[str]] | None:
    rows: list[list[str]] = []
    cells = 0
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting, doublequote=True, skipinitialspace=False
    )
    try:
        for row in reader:
            rows.append(row)
            cells += len(row)
            if (
                len(row) > MOST_COLUMNS or len(rows) > MOST_ROWS or cells > MOST_CELLS
            ):  # no need to lay out the rest of it
                raise FileTrouble(tr(TOO_BIG))
            if most and len(rows) >= most:
                break
    except csv.Error:  # a cell beyond the limit of the csv module
        return None
    return rows


def is_address(text: str) -> bool:
    """Whether the text is one email address and nothing else."""
    return len(text) < 400 and bool(_ADDRESS.fullmatch(text.strip()))


def holds_address(value: str) -> bool:
    """Whether an address stands somewhere in a short cell ("Ana <ana@example.org>")."""
    return "@" in value and len(value) < 120 and any(is_address(word) for word in re.split(r"[\s,;/]+", value))


def tidy_lines(text: str) -> str:
    """A cell in NFC, each line without outer or double blanks and no blank lines.

    The apostrophe by which spreadsheets protect phones and formulas from being evaluated is dropped.
    """
    if len(text) > 1 and text[0] == "'" and text[1] in "+=-@0123456789":
        text = text[1:]
    if text.isascii() and text.isprintable() and "  " not in text:  # most cells, and much faster
        return text.strip()
    return "\n".join(line for part in text.splitlines() if (line := tidy(part)))

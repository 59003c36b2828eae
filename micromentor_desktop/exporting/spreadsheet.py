"""Rows of text as CSV or XLSX, so that no spreadsheet program runs what somebody typed into a form as a formula.

The danger and the remedies: OWASP, "CSV Injection" (https://owasp.org/www-community/attacks/CSV_Injection).
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.cell import WriteOnlyCell

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Spreadsheet programs run a cell that starts with one of these as a formula."""

_NOT_IN_TITLES = re.compile(r"[\\*?:/\[\]]")
_WIDEST = 60
"""Characters; a wider column hides its neighbours."""


def to_csv(rows: Iterable[Sequence[object]], *, mark: bool = False) -> str:
    """The rows as CSV; an apostrophe stands before what would be a formula.

    ``mark`` begins the text with a byte order mark, without which Excel takes "Zoë" for "ZoÃ«".
    """
    text = io.StringIO("\ufeff" if mark else "")
    text.seek(0, io.SEEK_END)
    csv.writer(text, lineterminator="\r\n").writerows([_inert(cell) for cell in row] for row in rows)
    return text.getvalue()


def to_xlsx(rows: Sequence[Sequence[str]], title: str) -> bytes:
    """The rows as a workbook with one sheet, its first row as headings; all cells are text.

    What would be a formula is marked as text, as a person marks it by typing an apostrophe first: nothing is added to
    it, and it stays text when its cell is edited.
    """
    # A quarter of a second that only who saves a workbook has to wait.
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_NOT_IN_TITLES.sub(" ", title)[:31])
    sheet.freeze_panes = "A2"
    for number, column in enumerate(zip(*rows, strict=True), start=1):
        sheet.column_dimensions[get_column_letter(number)].width = min(_WIDEST, max(map(len, column)) + 2)
    for number, row in enumerate(rows):
        cells = [_cell(sheet, text) for text in row]
        if number == 0:
            for cell in cells:
                cell.font = Font(bold=True)
        sheet.append(cells)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _cell(sheet: object, text: str) -> "WriteOnlyCell":
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415

    # XML has no place for most control characters, and openpyxl refuses a text with any.
    written = "".join(char for char in text if char.isprintable() or char in "\n\t")
    cell = WriteOnlyCell(sheet, value=written)
    cell.data_type = "s"
    if written.startswith(_FORMULA_STARTS):
        cell.quotePrefix = True
    return cell


def _inert(cell: object) -> str:
    """The cell as text that no spreadsheet program runs."""
    text = str(cell)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text

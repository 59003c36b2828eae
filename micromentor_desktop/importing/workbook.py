"""Excel and OpenDocument workbooks by python-calamine, every cell as the text that a person would type."""

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing.guard import DAMAGED, LOCKED, check_archive, check_area
from micromentor_desktop.translate import tr

Cell = int | float | str | bool | time | date | datetime | timedelta


def sheets(data: bytes) -> Iterator[tuple[str, list[list[str]]]]:
    """The visible worksheets of a workbook, each with its name and rows of texts, counted from the sheet's first row.

    Raises :class:`FileTrouble` for a workbook that is damaged, locked or too large.
    """
    check_archive(data)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            for meta in book.sheets_metadata:
                if meta.typ is not SheetTypeEnum.WorkSheet or meta.visible is not SheetVisibleEnum.Visible:
                    continue
                sheet = book.get_sheet_by_name(meta.name)
                check_area(sheet.total_height, sheet.total_width)
                yield meta.name, [[as_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    except PasswordError as trouble:
        raise FileTrouble(tr(LOCKED)) from trouble
    except (CalamineError, OSError, ValueError, OverflowError) as trouble:
        raise FileTrouble(tr(DAMAGED)) from trouble


def as_text(cell: Cell) -> str:
    """A cell as a person would type it: whole numbers without ``.0``, dates as ISO text, without a midnight."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ", timespec="seconds")
    return str(cell)

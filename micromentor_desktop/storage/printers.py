"""How the printers miss, the organizer's own sheets, and the chapter's logo."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from micromentor_desktop.domain.sheet import Calibration, Sheet
from micromentor_desktop.storage.tables import CalibrationRow, LogoRow, OwnSheetRow
from micromentor_desktop.translate import tr


def calibration_of(session: Session, printer: str, tray: str) -> Calibration | None:
    """How the printer misses with paper from the tray; None when it was not measured."""
    row = session.get(CalibrationRow, (printer, tray))
    return Calibration(row.right_mm, row.down_mm, row.across, row.along) if row else None


def save_calibration(session: Session, printer: str, tray: str, miss: Calibration) -> None:
    """Keep how the printer misses."""
    session.merge(
        CalibrationRow(
            printer=printer,
            tray=tray,
            right_mm=miss.right_mm,
            down_mm=miss.down_mm,
            across=miss.across,
            along=miss.along,
            measured_at=datetime.now(),
        )
    )
    session.flush()


def forget_calibration(session: Session, printer: str, tray: str) -> None:
    """Print without correction again."""
    session.execute(delete(CalibrationRow).where(CalibrationRow.printer == printer, CalibrationRow.tray == tray))


def own_sheets(session: Session) -> tuple[Sheet, ...]:
    """The sheets that the organizer typed, by name; their ``sku`` is the name, their brand empty."""
    return tuple(
        Sheet(
            brand="",
            sku=row.name,
            kind="tent card, own measures" if row.tent else "own measures",
            page=row.page,
            cols=row.cols,
            rows=row.rows,
            width_mm=row.width_mm,
            height_mm=row.height_mm,
            left_mm=row.left_mm,
            top_mm=row.top_mm,
            pitch_x_mm=row.pitch_x_mm,
            pitch_y_mm=row.pitch_y_mm,
            source=tr("measured by the organizer"),
            confirmed=tr("own measures: check with a test print"),
        )
        for row in session.scalars(select(OwnSheetRow).order_by(OwnSheetRow.name))
    )


def save_own_sheet(session: Session, sheet: Sheet) -> None:
    """Keep a sheet under its ``sku``; one of that name is replaced."""
    session.merge(
        OwnSheetRow(
            name=sheet.sku,
            page=sheet.page,
            tent=sheet.is_tent,
            cols=sheet.cols,
            rows=sheet.rows,
            width_mm=sheet.width_mm,
            height_mm=sheet.height_mm,
            left_mm=sheet.left_mm,
            top_mm=sheet.top_mm,
            pitch_x_mm=sheet.pitch_x_mm,
            pitch_y_mm=sheet.pitch_y_mm,
        )
    )
    session.flush()


def delete_own_sheet(session: Session, name: str) -> None:
    """Forget a sheet that the organizer typed."""
    session.execute(delete(OwnSheetRow).where(OwnSheetRow.name == name))


def get_logo(session: Session) -> bytes | None:
    """The chapter's logo as a PNG."""
    row = session.get(LogoRow, 1)
    return row.png if row else None


def save_logo(session: Session, png: bytes | None) -> None:
    """Keep another logo, or none."""
    if png is None:
        session.execute(delete(LogoRow))
    else:
        session.merge(LogoRow(id=1, png=png))
    session.flush()

"""Measuring how a printer misses, once, so that every label meets its sheet from then on."""

from micromentor_desktop.domain.sheet import EXACT, Calibration
from micromentor_desktop.printing.calibration_page import calibration_from, calibration_pdf
from micromentor_desktop.storage import chapter, printers
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.print_sheets import sheet_of


class CalibratePrinter:
    """The use cases of the calibration dialog. A printer and a tray without names stand for saved PDFs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(self, sheet: str, *, printer: str = "", tray: str = "", corrected: bool = False) -> bytes:
        """The test page as a PDF, with the outlines of the sheet of this number ("a4" and "letter": none).

        ``corrected`` prints it with what was measured before, to see whether it is right.
        """
        with self._database.transaction() as session:
            paper = chapter.get_chapter(session).paper
            found = sheet_of(session, sheet) if sheet else None
            miss = printers.calibration_of(session, printer, tray) if corrected else None
        labels = found if found is not None and found.kind != "whole page" else None
        return calibration_pdf(found.paper if found else paper, labels, miss or EXACT).pdf

    def known(self, printer: str, tray: str) -> Calibration | None:
        """What was measured; None when nothing was."""
        with self._database.transaction() as session:
            return printers.calibration_of(session, printer, tray)

    def save(self, printer: str, tray: str, *, gaps: tuple[float, float], lengths: tuple[float, float]) -> Calibration:
        """Keep what the gaps (left, top) and lengths (across, along) on the test page tell, in millimetres.

        Raises Trouble when they cannot be right.
        """
        miss = calibration_from(*gaps, *lengths)
        with self._database.transaction() as session:
            printers.save_calibration(session, printer, tray, miss)
        return miss

    def forget(self, printer: str, tray: str) -> None:
        """Print without correction again."""
        with self._database.transaction() as session:
            printers.forget_calibration(session, printer, tray)

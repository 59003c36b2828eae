"""Straight to a printer: every page at exactly 100 %, as many dots as it has."""

from PySide6.QtCore import QMarginsF, QObject, QRect, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from micromentor_desktop.domain.print_options import Sides
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.print.pdf_pages import PdfPages
from micromentor_desktop.translate import tr

_MOST_DPI = 600
"""More is not seen, and takes four times the memory."""

_STRIP = 1200
"""Rows of dots drawn at a time: a whole page at 600 dpi would take 130 MB."""

_POINTS = 72


def set_up(name: str, source: QPrinter.PaperSource | None, page: QSizeF, sides: Sides) -> QPrinter:
    """The printer of this name for pages of this size (points), to the very edge, without any scaling.

    Raises Trouble when there is no such printer.
    """
    info = QPrinterInfo.printerInfo(name)
    if not name or info.isNull():
        raise Trouble(
            tr(
                "No printer is chosen that this computer knows. Choose one in the list, or save the PDF and print it at"
                " 100 %.",
            )
        )
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    if source is not None:
        printer.setPaperSource(source)
    return prepared(printer, page, sides)


def prepared(printer: QPrinter, page: QSizeF, sides: Sides) -> QPrinter:
    """The printer set to pages of this size (points), both sides as the document asks for."""
    landscape = page.width() > page.height()
    upright = page.transposed() if landscape else page
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(orientation)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    printer.setResolution(min(printer.resolution(), _MOST_DPI))
    printer.setDuplex(duplex_of(sides))
    return printer


def duplex_of(sides: Sides) -> QPrinter.DuplexMode:
    """How the printer has to turn the paper."""
    return {
        Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
        Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
    }.get(sides, QPrinter.DuplexMode.DuplexNone)


class PrintRun(QObject):
    """Prints page by page, so that the window lives on meanwhile and the run can be stopped."""

    progressed = Signal(int, int)
    """Pages done, and how many there are."""
    finished = Signal()
    failed = Signal(str)

    def __init__(self, printer: QPrinter, pdf: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._pages = PdfPages(pdf)
        self._painter = QPainter()
        self._next = 0

    def start(self) -> None:
        """Begin."""
        if not self._painter.begin(self._printer):
            self._end()
            self.failed.emit(
                tr(
                    "The printer “{name}” does not answer. Is it switched on and connected?",
                    name=self._printer.printerName(),
                )
            )
            return
        QTimer.singleShot(0, self, self._print_page)

    def stop(self) -> None:
        """Print no more; what was handed over already may still come out."""
        if self._painter.isActive():
            self._printer.abort()
            self._end()
            self.failed.emit(tr("Stopped. Pages that were handed to the printer may still come out."))

    def _print_page(self) -> None:
        if not self._painter.isActive():
            return
        if self._next and not self._printer.newPage():
            self._end()
            self.failed.emit(tr("The printer stopped taking pages. Is there paper left, or disk space?"))
            return
        draw_page(self._painter, self._pages, self._next, self._printer.resolution())
        self._next += 1
        self.progressed.emit(self._next, len(self._pages.sizes))
        if self._next < len(self._pages.sizes):
            QTimer.singleShot(0, self, self._print_page)
        else:
            self._end()
            self.finished.emit()

    def _end(self) -> None:
        if self._painter.isActive():
            self._painter.end()
        self._pages.close()


def draw_page(painter: QPainter, pages: PdfPages, page: int, dpi: int) -> None:
    """Draw one page at its own size from the paper's upper left corner, in strips."""
    size = pages.sizes[page]
    width, height = (round(length * dpi / _POINTS) for length in (size.width(), size.height()))
    for top in range(0, height, _STRIP):
        strip: QImage = pages.strip(page, dpi / _POINTS, top, min(_STRIP, height - top))
        painter.drawImage(QRect(0, top, width, strip.height()), strip)

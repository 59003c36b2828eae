"""Which printer the paper comes out of, and whether it was measured."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.sheet import EXACT, Calibration
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr


class PrinterOptions(QWidget):
    """A printer and, where it tells them, a tray. Without a printer, it is about saved PDFs."""

    changed = Signal()
    calibration_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printer_box = QComboBox()
        self.tray_box = QComboBox()
        self._tray_label = QLabel(tr("Tra&y"))
        self._state = MutedLabel()
        self._state.setWordWrap(True)
        self.calibrate_button = QPushButton(icon("move-horizontal"), tr("&Calibrate…"))
        self._lay_out()
        self.printer_box.addItem(tr("Saved PDF, any printer"), "")
        for name in QPrinterInfo.availablePrinterNames():
            self.printer_box.addItem(name, name)
        self._show_trays()
        self.show_calibration(None)
        self.printer_box.activated.connect(lambda _place: self._printer_chosen())
        self.tray_box.activated.connect(lambda _place: self.changed.emit())
        self.calibrate_button.clicked.connect(self.calibration_wished)

    @property
    def printer(self) -> str:
        """The printer's name, empty for saved PDFs."""
        return str(self.printer_box.currentData() or "")

    @property
    def tray(self) -> str:
        """The tray's name as the printer tells it, empty for the usual one."""
        return self.tray_box.currentText() if self.tray_box.currentIndex() > 0 else ""

    @property
    def tray_source(self) -> QPrinter.PaperSource | None:
        """The tray as Qt knows it."""
        return self.tray_box.currentData() if self.tray_box.currentIndex() > 0 else None

    def show_calibration(self, miss: Calibration | None) -> None:
        """Say what is corrected."""
        if miss is None:
            words = tr("Not measured: printed as it is.")
        elif miss == EXACT:
            words = tr("Measured: nothing to correct.")
        else:
            words = tr(
                "Corrected: {right} mm across, {down} mm down, {across} % wide, {along} % high.",
                right=_signed(-miss.right_mm),
                down=_signed(-miss.down_mm),
                across=QLocale().toString(100 / miss.across, "f", 1),
                along=QLocale().toString(100 / miss.along, "f", 1),
            )
        self._state.setText(words)

    def state_text(self) -> str:
        """What is said about the calibration."""
        return self._state.text()

    def _printer_chosen(self) -> None:
        self._show_trays()
        self.changed.emit()

    def _show_trays(self) -> None:
        self.tray_box.clear()
        self.tray_box.addItem(tr("The usual tray"))
        if self.printer:
            for words, source in self._trays():
                self.tray_box.addItem(words, source)
        several = self.tray_box.count() > 1
        self.tray_box.setVisible(several)
        self._tray_label.setVisible(several)

    def _trays(self) -> list[tuple[str, QPrinter.PaperSource]]:
        """The trays that labels and paper are put in; Windows tells which of them the printer has."""
        found = [
            (tr("Upper tray"), QPrinter.PaperSource.Upper),
            (tr("Lower tray"), QPrinter.PaperSource.Lower),
            (tr("Manual feed"), QPrinter.PaperSource.Manual),
        ]
        ask = getattr(QPrinter(QPrinterInfo.printerInfo(self.printer)), "supportedPaperSources", None)
        return found if ask is None else [(words, source) for words, source in found if source in ask()]

    def _lay_out(self) -> None:
        label = QLabel(tr("P&rinter"))
        label.setBuddy(self.printer_box)
        self._tray_label.setBuddy(self.tray_box)
        for combo in (self.printer_box, self.tray_box):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(18)
        self.calibrate_button.setAutoDefault(False)
        below = QHBoxLayout()
        below.addWidget(self._state, 1)
        below.addWidget(self.calibrate_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (label, self.printer_box, self._tray_label, self.tray_box):
            column.addWidget(widget)
        column.addLayout(below)


def _signed(millimetres: float) -> str:
    """With a tenth, and with its sign also where it is positive."""
    shown = QLocale().toString(millimetres, "f", 1)
    return shown if millimetres < 0 else f"{QLocale().positiveSign()}{shown}"

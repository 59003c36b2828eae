"""Measuring a printer: print a page, lay a ruler on it, type two gaps and two lengths."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.sheet import EXACT, Calibration
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.calibrate_printer import CalibratePrinter
from micromentor_desktop.workflow.progress import Progress

_GAP, _LENGTH = 20.0, 100.0


class CalibrationDialog(QDialog):
    """Keeps what was measured for one printer and tray; both without a name stand for saved PDFs."""

    page_wished = Signal(bool)
    """The test page is to be printed, or with True the one that shows the correction."""
    saved = Signal()

    def __init__(
        self, printers: CalibratePrinter, tasks: Tasks, printer: str, tray: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._printers = printers
        self._tasks = tasks
        self._printer, self._tray = printer, tray
        self.page_button = QPushButton(icon("printer"), tr("&Print the test page"))
        self.check_button = QPushButton(tr("Print it &corrected, to check"))
        self.left = self._length(_GAP)
        self.top = self._length(_GAP)
        self.across = self._length(_LENGTH)
        self.along = self._length(_LENGTH)
        self._notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = self.buttons.addButton(tr("&Save"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.forget_button = self.buttons.addButton(
            tr("&Forget the correction"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self._lay_out()
        self.page_button.clicked.connect(lambda: self.page_wished.emit(False))
        self.check_button.clicked.connect(lambda: self.page_wished.emit(True))
        self.save_button.clicked.connect(self.save)
        self.forget_button.clicked.connect(self.forget)
        self.buttons.rejected.connect(self.reject)
        tasks.run(lambda _progress: printers.known(printer, tray), self._show_known, failed=self._show_trouble)

    def save(self) -> None:
        """Keep the four lengths; what is wrong with them is said in place."""
        gaps = (self.left.value(), self.top.value())
        lengths = (self.across.value(), self.along.value())

        def work(_progress: Progress) -> Calibration:
            return self._printers.save(self._printer, self._tray, gaps=gaps, lengths=lengths)

        self._tasks.run(work, self._stored, failed=self._show_trouble)

    def forget(self) -> None:
        """Print without correction again."""

        def work(_progress: Progress) -> None:
            self._printers.forget(self._printer, self._tray)

        self._tasks.run(work, self._forgotten, failed=self._show_trouble)

    def notice_text(self) -> str:
        """What the dialog says."""
        return self._notice.text()

    def _stored(self, miss: Calibration) -> None:
        exact = miss == EXACT
        words = tr("Saved. This printer misses nothing.") if exact else tr("Saved. Every page is corrected now.")
        self._say(NoticeKind.GOOD, words)
        self._allow(known=True)
        self.saved.emit()

    def _forgotten(self, _nothing: None) -> None:
        self._say(NoticeKind.NOTE, tr("Forgotten. Pages are printed as they are."))
        self._allow(known=False)
        self.saved.emit()

    def _show_known(self, miss: Calibration | None) -> None:
        if miss is not None:
            self.left.setValue(_GAP * miss.across + miss.right_mm)
            self.top.setValue(_GAP * miss.along + miss.down_mm)
            self.across.setValue(_LENGTH * miss.across)
            self.along.setValue(_LENGTH * miss.along)
        self._allow(known=miss is not None)

    def _show_trouble(self, trouble: Trouble) -> None:
        self._say(NoticeKind.WARNING, str(trouble))

    def _say(self, kind: NoticeKind, sentence: str) -> None:
        self._notice.say(kind, sentence)
        # The sentence takes room of its own, not that of the fields.
        self.adjustSize()

    def _allow(self, *, known: bool) -> None:
        self.check_button.setEnabled(known)
        self.forget_button.setEnabled(known)

    def _length(self, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setRange(0.0, 300.0)
        box.setSuffix(tr(" mm"))
        box.setValue(value)
        box.setMinimumWidth(round(6.5 * self.fontMetrics().height()))
        return box

    def _lay_out(self) -> None:
        what = tr("saved PDFs") if not self._printer else self._printer
        self.setWindowTitle(tr("Calibrate {printer}", printer=what))
        self.setMinimumWidth(31 * self.fontMetrics().height())
        title = QLabel(
            tr("“{printer}”, {tray}", printer=self._printer, tray=self._tray) if self._tray else what,
            textFormat=Qt.TextFormat.PlainText,
        )
        enlarge(title, 1.2, bold=True)
        steps = MutedLabel(
            tr(
                "Most printers miss by a millimetre or two. Print the test page at 100 % on plain paper, measure the"
                " four lengths marked A to D with a ruler, and type them here. Measure every printer, and every tray,"
                " once."
            )
        )
        steps.setWordWrap(True)
        pages = QHBoxLayout()
        pages.addWidget(self.page_button)
        pages.addWidget(self.check_button)
        pages.addStretch(1)
        form = QFormLayout()
        for label, box in (
            (tr("&A: left edge of the paper to the upright line (20)"), self.left),
            (tr("&B: upper edge of the paper to the level line (20)"), self.top),
            (tr("C: &length of the level line (100)"), self.across),
            (tr("D: length of the &upright line (100)"), self.along),
        ):
            form.addRow(label, box)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(steps)
        column.addLayout(pages)
        column.addLayout(form)
        column.addWidget(self._notice)
        column.addWidget(self.buttons)
        for button in (self.page_button, self.check_button, self.forget_button):
            button.setAutoDefault(False)
        self.save_button.setDefault(True)
        self._allow(known=False)

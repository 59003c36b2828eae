"""A sheet that is in no list: the organizer measures it and types its lengths, and sees at once what comes of it."""

from PySide6.QtCore import QLocale, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.sheet import PAGES_MM, Sheet
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_sheets import OwnSheets
from micromentor_desktop.workflow.progress import Progress


class SheetPicture(QWidget):
    """The page with its labels, small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.setMinimumSize(190, 250)

    def sizeHint(self) -> QSize:
        """Qt: room for an upright page."""
        return QSize(210, 280)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another."""
        self._sheet = sheet
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the paper, and the labels where they were typed to be, even beyond the paper."""
        if self._sheet is None:
            return
        width, height = self._sheet.page_mm
        scale = min((self.width() - 8) / width, (self.height() - 8) / height)
        painter = QPainter(self)
        painter.translate((self.width() - width * scale) / 2, (self.height() - height * scale) / 2)
        palette = self.palette()
        painter.setPen(role_colour(Role.CARD_BORDER, palette))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRect(QRectF(0, 0, width * scale, height * scale))
        painter.setPen(role_colour(Role.ACCENT, palette))
        painter.setBrush(role_colour(Role.ACCENT_FILL, palette))
        for slot in self._sheet.slots:
            painter.drawRect(
                QRectF(slot.left_mm * scale, slot.top_mm * scale, slot.width_mm * scale, slot.height_mm * scale)
            )


class OwnSheetDialog(QDialog):
    """Stays open until the sheet is stored; what is wrong with it is said in place."""

    saved = Signal(str)
    """The name of the stored sheet."""

    def __init__(self, sheets: OwnSheets, tasks: Tasks, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._tasks = tasks
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("for example: the number on its packet"))
        self.page = QComboBox()
        for name in PAGES_MM:
            self.page.addItem(_page_words(name), name)
        self.page.setCurrentIndex(self.page.findData(page))
        self.tent = QCheckBox(tr("Tent cards, folded at half their &height"))
        self.cols, self.rows = self._count(2), self._count(4)
        self.width_mm, self.height_mm = self._length(85.0), self._length(55.0)
        self.left_mm, self.top_mm = self._length(15.0), self._length(20.0)
        self.pitch_x_mm, self.pitch_y_mm = self._length(90.0), self._length(60.0)
        self.picture = SheetPicture()
        self._notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = self.buttons.addButton(tr("&Save the sheet"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        for box in (self.cols, self.rows):
            box.valueChanged.connect(lambda _value: self._show())
        for length in self._lengths():
            length.valueChanged.connect(lambda _value: self._show())
        self.page.currentTextChanged.connect(lambda _text: self._show())
        self._show()

    def sheet(self) -> Sheet:
        """The sheet as it was typed."""
        return Sheet(
            brand="",
            sku=self.name.text().strip(),
            kind="tent card, own measures" if self.tent.isChecked() else "own measures",
            page=str(self.page.currentData()),
            cols=self.cols.value(),
            rows=self.rows.value(),
            width_mm=self.width_mm.value(),
            height_mm=self.height_mm.value(),
            left_mm=self.left_mm.value(),
            top_mm=self.top_mm.value(),
            pitch_x_mm=self.pitch_x_mm.value(),
            pitch_y_mm=self.pitch_y_mm.value(),
        )

    def accept(self) -> None:
        """Qt: store the sheet; the dialog closes when that is done."""
        sheet = self.sheet()

        def work(_progress: Progress) -> Sheet:
            return self._sheets.save(sheet)

        self._tasks.run(work, self._stored, failed=self._failed)

    def notice_text(self) -> str:
        """What is wrong."""
        return self._notice.text()

    def _stored(self, sheet: Sheet) -> None:
        super().accept()
        self.saved.emit(sheet.sku)

    def _failed(self, trouble: Trouble) -> None:
        self._notice.say(NoticeKind.WARNING, str(trouble))

    def _show(self) -> None:
        self.picture.show_sheet(self.sheet())
        self._notice.clear()

    def _lengths(self) -> tuple[QDoubleSpinBox, ...]:
        return (self.width_mm, self.height_mm, self.left_mm, self.top_mm, self.pitch_x_mm, self.pitch_y_mm)

    def _count(self, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, 30)
        box.setValue(value)
        return box

    def _length(self, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setDecimals(2)
        box.setRange(0.0, 500.0)
        box.setSuffix(tr(" mm"))
        box.setValue(value)
        return box

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("My own sheet"))
        form = QFormLayout()
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Paper"), self.page)
        for label, box in (
            (tr("Labels a&cross"), self.cols),
            (tr("Labels &down"), self.rows),
        ):
            form.addRow(label, box)
        for label, length in (
            (tr("&Width of a label"), self.width_mm),
            (tr("H&eight of a label"), self.height_mm),
            (tr("Page's &left edge to the first label"), self.left_mm),
            (tr("Page's &upper edge to the first label"), self.top_mm),
            (tr("From one label's left edge to the ne&xt's"), self.pitch_x_mm),
            (tr("From one label's upper edge to the nex&t's"), self.pitch_y_mm),
        ):
            form.addRow(label, length)
        form.addRow("", self.tent)
        beside = QHBoxLayout()
        beside.setSpacing(18)
        beside.addLayout(form, 1)
        beside.addWidget(self.picture)
        hint = MutedLabel(tr("Measure with a ruler from the paper's upper left corner, to half a millimetre."))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(beside)
        column.addWidget(self._notice)
        column.addWidget(self.buttons)
        self.save_button.setDefault(True)


def _page_words(name: str) -> str:
    """A page as it is offered: the paper, and its width and height as it lies."""
    paper = tr("Letter") if name.startswith("Letter") else tr("A4")
    width, height = (
        QLocale().toString(length, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
        for length in PAGES_MM[name]
    )
    return f"{paper}: {width} × {height} mm"

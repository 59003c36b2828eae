"""Which sheet, found by number or size, and the first free label on it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_event import SheetChoice

_LIST_WIDTH = 560
"""Wider than the box, so that kind and size can be read before choosing."""

_PAUSE_MS = 250
"""So long nothing is typed before the search begins."""


class SheetOptions(QWidget):
    """Shows the sheets that the workflow offers."""

    search_changed = Signal()
    """Other sheets have to be fetched."""
    changed = Signal()
    """Another sheet or start label."""
    own_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[SheetChoice, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Number or size: 5395, 80 x 50, 3 x 4 in"))
        self.search.setAccessibleName(tr("Search sheets"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.sheet = QComboBox()
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setMinimumContentsLength(22)
        self.sheet.setAccessibleName(tr("Sheet"))
        self.sheet.view().setMinimumWidth(_LIST_WIDTH)
        self.own_button = QPushButton(icon("plus"), tr("My o&wn sheet…"))
        self.own_button.setAutoDefault(False)
        self.confirmed = Notice()
        self.start_label = QLabel(tr("First free &label"))
        self.start = QSpinBox()
        self.start.setMinimumWidth(76)
        self.start_label.setBuddy(self.start)
        self.start_hint = MutedLabel()
        self.start_hint.setWordWrap(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self.search.textEdited.connect(self._pause.start)
        self._pause.timeout.connect(self.search_changed)
        self.sheet.activated.connect(lambda _place: self._sheet_chosen())
        self.start.valueChanged.connect(lambda _label: self.changed.emit())
        self.own_button.clicked.connect(self.own_wished)

    def _lay_out(self) -> None:
        title = QLabel(tr("S&heet"))
        title.setBuddy(self.sheet)
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.addWidget(self.start_label, 0, 0)
        grid.addWidget(self.start, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.search)
        column.addWidget(self.sheet)
        column.addWidget(self.confirmed)
        column.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addLayout(grid)
        column.addWidget(self.start_hint)

    @property
    def choice(self) -> SheetChoice | None:
        """The sheet that is chosen; None while there is none."""
        place = self.sheet.currentIndex()
        return self._choices[place] if 0 <= place < len(self._choices) else None

    def show_sheets(self, choices: tuple[SheetChoice, ...], wanted: str, start: int) -> None:
        """Offer these sheets; the wanted one is chosen if it is among them, with its first free label."""
        self._choices = choices
        self.sheet.clear()
        for choice in choices:
            self.sheet.addItem(self._label(choice), choice.sku)
            self.sheet.setItemData(self.sheet.count() - 1, choice.details, Qt.ItemDataRole.ToolTipRole)
        self.sheet.setCurrentIndex(max(self.sheet.findData(wanted), 0))
        on_sheets = any(choice.confirmed for choice in choices) or bool(self.search.text())
        for widget in (self.search, self.own_button):
            widget.setVisible(on_sheets)
        self._show_sheet(start)

    def _sheet_chosen(self) -> None:
        self._show_sheet(1)
        self.changed.emit()

    def _show_sheet(self, start: int) -> None:
        choice = self.choice
        if choice is None:
            self.confirmed.say(NoticeKind.NOTE, tr("No sheet has this number or size. Type fewer letters."))
            return
        self.sheet.setToolTip(choice.details)
        self.confirmed.setToolTip(choice.details)
        self.confirmed.say(*self._confirmed_words(choice))
        labels = choice.per_page > 1
        for widget in (self.start_label, self.start, self.start_hint):
            widget.setVisible(labels)
        self.start.blockSignals(True)
        self.start.setRange(1, max(choice.per_page, 1))
        self.start.setValue(start)
        self.start.blockSignals(False)
        self.start_hint.setText(
            tr("{n} on a sheet, counted row by row. Raise it to use up a started sheet.", n=choice.per_page)
        )

    def _confirmed_words(self, choice: SheetChoice) -> tuple[NoticeKind, str]:
        if not choice.confirmed:
            return NoticeKind.NOTE, ""
        if choice.confirmed == "confirmed":
            return NoticeKind.GOOD, tr("Measures confirmed by several sources.")
        return NoticeKind.WARNING, tr("Check with a test print on plain paper, held against the sheet.")

    def _label(self, choice: SheetChoice) -> str:
        """The paper first, because the printer holds only one."""
        words = {Paper.LETTER: tr("Letter"), Paper.A4: tr("A4")}[Paper(choice.paper)]
        return f"{words}: {choice.label}" if choice.confirmed else choice.label

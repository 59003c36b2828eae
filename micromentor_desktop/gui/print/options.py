"""The left side of the print dialog: what to print, on which sheet, from which label on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.workflow.print_event import Document, PrintJob, SheetChoice


class PrintOptions(QWidget):
    """Shows the sheets that the workflow offers for the chosen document; remembers the sheet of each document."""

    document_changed = Signal()
    """Another document was chosen: its sheets have to be fetched."""
    job_changed = Signal()
    """Another document, sheet or start label: the pages have to be made again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[Document, str] = {}
        self._starts: dict[tuple[Document, str], int] = {}
        self._choices: tuple[SheetChoice, ...] = ()
        self._documents = QButtonGroup(self)
        self._start_label = QLabel(self.tr("First free &label"))
        self._sheet = QComboBox()
        self._sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sheet.setMinimumContentsLength(24)
        self._confirmed = Notice()
        self._start = QSpinBox()
        self._start.setMinimumWidth(90)
        self._start_hint = MutedLabel()
        self._start_hint.setWordWrap(True)
        self._start_label.setBuddy(self._start)
        self._lay_out()
        self._documents.idClicked.connect(lambda _place: self.document_changed.emit())
        self._sheet.activated.connect(lambda _place: self._sheet_chosen())
        self._start.valueChanged.connect(self._start_chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Print")))
        for place, document in enumerate(Document):
            button = QRadioButton(self._document_label(document))
            button.setChecked(place == 0)
            self._documents.addButton(button, place)
            column.addWidget(button)
        sheet = QLabel(self.tr("S&heet"))
        sheet.setBuddy(self._sheet)
        column.addSpacing(8)
        column.addWidget(sheet)
        column.addWidget(self._sheet)
        column.addWidget(self._confirmed)
        column.addSpacing(8)
        column.addWidget(self._start_label)
        column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._start_hint)

    @property
    def document(self) -> Document:
        """What is to be printed."""
        return list(Document)[self._documents.checkedId()]

    def job(self) -> PrintJob | None:
        """The print job as it is chosen; None before the sheets are known."""
        choice = self._choice()
        if choice is None:
            return None
        return PrintJob(self.document, choice.sku, self._start.value() if choice.per_page > 1 else 1)

    def jobs(self) -> dict[Document, PrintJob]:
        """A job for each document whose sheet was seen, from the label that was chosen for it on."""
        return {
            document: PrintJob(document, sheet, self._starts.get((document, sheet), 1))
            for document, sheet in self._chosen.items()
        }

    def choose_document(self, document: Document) -> None:
        """Choose what to print, as a click does."""
        self._documents.button(list(Document).index(document)).click()

    def show_sheets(self, choices: tuple[SheetChoice, ...]) -> None:
        """Offer these sheets; the one chosen last for this document is chosen again."""
        self._choices = choices
        self._sheet.clear()
        for choice in choices:
            self._sheet.addItem(self._sheet_label(choice), choice.sku)
            self._sheet.setItemData(self._sheet.count() - 1, choice.label, Qt.ItemDataRole.ToolTipRole)
        wanted = self._sheet.findData(self._chosen.get(self.document))
        self._sheet.setCurrentIndex(max(wanted, 0))
        self._show_sheet()

    def _start_chosen(self, label: int) -> None:
        choice = self._choice()
        if choice is not None:
            self._starts[self.document, choice.sku] = label
        self.job_changed.emit()

    def _sheet_chosen(self) -> None:
        self._show_sheet()
        self.job_changed.emit()

    def _show_sheet(self) -> None:
        choice = self._choice()
        if choice is None:
            return
        self._chosen[self.document] = choice.sku
        self._sheet.setToolTip(choice.label)
        sure = choice.confirmed.lower().startswith(("yes", "confirmed"))
        labels = choice.per_page > 1
        self._confirmed.say(*self._confirmed_words(sure))
        self._confirmed.setToolTip(choice.confirmed)
        self._confirmed.setVisible(bool(choice.confirmed))
        for widget in (self._start_label, self._start, self._start_hint):
            widget.setVisible(labels)
        self._start.blockSignals(True)
        self._start.setRange(1, max(choice.per_page, 1))
        # A started sheet is one of its kind: every document and sheet has a label of its own to begin with.
        self._start.setValue(self._starts.get((self.document, choice.sku), 1))
        self._start.blockSignals(False)
        self._start_hint.setText(
            self.tr("{n} on a sheet, counted row by row. Raise it to use up a started sheet.").format(n=choice.per_page)
        )

    def _confirmed_words(self, sure: bool) -> tuple[NoticeKind, str]:
        if sure:
            return NoticeKind.GOOD, self.tr("Measures confirmed by several sources.")
        return NoticeKind.WARNING, self.tr("Check with a test print on plain paper, held against the sheet.")

    def _choice(self) -> SheetChoice | None:
        place = self._sheet.currentIndex()
        return self._choices[place] if 0 <= place < len(self._choices) else None

    def _sheet_label(self, choice: SheetChoice) -> str:
        """The paper first, because the printer holds only one."""
        paper = Paper(choice.paper)
        words = {Paper.LETTER: self.tr("Letter"), Paper.A4: self.tr("A4")}[paper]
        return choice.label if self.document is Document.TABLE_LIST else f"{words}: {choice.label}"

    def _document_label(self, document: Document) -> str:
        return {
            Document.BADGES: self.tr("Name &badges"),
            Document.TABLE_CARDS: self.tr("&Table cards"),
            Document.TABLE_LIST: self.tr("Table l&ist"),
        }[document]

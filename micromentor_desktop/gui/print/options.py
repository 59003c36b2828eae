"""The choices of the print dialog beside the document: sheet, label, people, look and printer."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QScrollArea, QVBoxLayout, QWidget

from micromentor_desktop.gui.print.look_options import LookOptions
from micromentor_desktop.gui.print.people_options import PeopleOptions
from micromentor_desktop.gui.print.printer_options import PrinterOptions
from micromentor_desktop.gui.print.sheet_options import SheetOptions
from micromentor_desktop.gui.print.words import document_hint, document_name
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_event import Document, Pieces, PrintJob, SheetChoice

_LIST_WIDTH, _OPTIONS_WIDTH = 12, 18.5
"""In lines' heights, so that large text has room too."""


class PrintOptions(QWidget):
    """A list of the documents, and the choices for the one that is selected; each document keeps its own."""

    document_changed = Signal()
    """Another document was chosen, or other sheets are searched: the sheets have to be fetched."""
    job_changed = Signal()
    """The pages have to be made again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[Document, PrintJob] = {}
        self._documents = QListView()
        self._documents.setModel(QStringListModel([document_name(document) for document in Document], self))
        self._documents.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._documents.setFrameShape(QFrame.Shape.NoFrame)
        self._documents.setSpacing(4)
        self._documents.setAccessibleName(tr("What to print"))
        self._documents.setWordWrap(True)
        self._documents.setResizeMode(QListView.ResizeMode.Adjust)
        self._documents.setFixedWidth(_LIST_WIDTH * self.fontMetrics().height())
        self._title = QLabel()
        self._hint = MutedLabel()
        self._hint.setWordWrap(True)
        self.sheet = SheetOptions()
        self.people = PeopleOptions()
        self.look = LookOptions()
        self.printer = PrinterOptions()
        self._lay_out()
        self._documents.setCurrentIndex(self._documents.model().index(0, 0))
        self._show_document()
        self._documents.selectionModel().currentChanged.connect(self._document_chosen)
        self.sheet.search_changed.connect(self.document_changed)
        for part in (self.sheet, self.people, self.look, self.printer):
            part.changed.connect(self._job_chosen)

    @property
    def document(self) -> Document:
        """What is to be printed."""
        return list(Document)[max(self._documents.currentIndex().row(), 0)]

    @property
    def search(self) -> str:
        """What the sheets are searched for."""
        return self.sheet.search.text()

    def job(self) -> PrintJob | None:
        """The print job as it is chosen; None before the sheets are known."""
        choice = self.sheet.choice
        if choice is None:
            return None
        return PrintJob(
            document=self.document,
            sheet=choice.sku,
            start=self.sheet.start.value() if choice.per_page > 1 else 1,
            look=self.look.look(),
            pieces=self.people.pieces,
            chosen=self.people.model.ticked,
            count=self.people.count.value(),
            printer=self.printer.printer,
            tray=self.printer.tray,
        )

    def jobs(self) -> dict[Document, PrintJob]:
        """A job for each document that was seen or printed before: everybody, on its sheet from its label on."""
        printer, tray = self.printer.printer, self.printer.tray
        return {
            document: replace(job, pieces=Pieces.ALL, printer=printer, tray=tray)
            for document, job in self._jobs.items()
        }

    def show_jobs(self, jobs: Mapping[Document, PrintJob]) -> None:
        """Begin with how the documents were printed last."""
        self._jobs = {**jobs, **self._jobs}
        if self.document in jobs:
            self.look.show_look(jobs[self.document].look)

    def choose_document(self, document: Document) -> None:
        """Choose what to print, as a click does."""
        index = self._documents.model().index(list(Document).index(document), 0)
        self._documents.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose_job(self, job: PrintJob) -> None:
        """Choose a document with all that its job says."""
        self._jobs[job.document] = job
        if self.document is job.document:
            self._show_document()
            self.document_changed.emit()
        else:
            self.choose_document(job.document)

    def show_sheets(self, choices: tuple[SheetChoice, ...]) -> None:
        """Offer these sheets; the one chosen last for this document is chosen again."""
        known = self._jobs.get(self.document)
        self.sheet.show_sheets(choices, known.sheet if known else "", known.start if known else 1)

    def _document_chosen(self, _index: QModelIndex, _before: QModelIndex) -> None:
        self.sheet.search.clear()
        self._show_document()
        self.document_changed.emit()

    def _show_document(self) -> None:
        document = self.document
        self._title.setText(document_name(document))
        self._hint.setText(document_hint(document))
        self.people.show_document(document)
        self.look.setVisible(document is Document.BADGES)
        known = self._jobs.get(document)
        if known is not None:
            self.look.show_look(known.look)
            self.people.choose(known.pieces)

    def _job_chosen(self) -> None:
        job = self.job()
        if job is not None:
            self._jobs[job.document] = job
        self.job_changed.emit()

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(10)
        for part in (self._title, self._hint, self.sheet, self.people, self.look, self.printer):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(round(_OPTIONS_WIDTH * self.fontMetrics().height()))
        scroll.setAccessibleName(tr("Choices for this document"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._documents)
        layout.addWidget(scroll, 1)

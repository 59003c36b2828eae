"""The print dialog: choose on the left, see the PDF itself on the right, save it or hand it to a viewer."""

import shutil
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QStringListModel, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.event import Event
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.dialogs import confirm, show_trouble
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.print.jobs import SavedFiles, save_all, save_one
from micromentor_desktop.gui.print.options import PrintOptions
from micromentor_desktop.gui.print.preview import PrintPreview
from micromentor_desktop.gui.print.save import write_whole
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import PrimaryButton
from micromentor_desktop.workflow.print_event import Document, PrintedDocument, PrintJob, SheetChoice
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_START_SIZE = QSize(1060, 720)
_SETTINGS_NAME = "print-dialog"


class PrintDialog(QDialog):
    """Nothing is printed by itself: the organizer gets PDFs, and sees beforehand what is in them."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, settings: Settings, event: Event, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._printing = workflows.printing
        self._tasks = tasks
        self._settings = settings
        self._event = event
        self._made: tuple[PrintJob, PrintedDocument] | None = None
        self._viewer_folder: Path | None = None
        self.options = PrintOptions()
        self.preview = PrintPreview()
        self._warnings = QStringListModel(self)
        self._result = Notice()
        self.save_button = PrimaryButton("file-down", self.tr("&Save as PDF…"))
        self.save_all_button = QPushButton(icon("folder-down"), self.tr("Save &all three…"))
        self.open_button = QPushButton(icon("external-link"), self.tr("&Open in PDF viewer"))
        self._build()
        self.options.document_changed.connect(self._fetch_sheets)
        self.options.job_changed.connect(self._make)
        self.save_button.clicked.connect(self.save)
        self.save_all_button.clicked.connect(self.save_all)
        self.open_button.clicked.connect(self.open_in_viewer)
        self._refresh()
        self._fetch_sheets()

    def save(self) -> None:
        """Ask for a name and save what is shown."""
        if self._made is None:
            return
        job, made = self._made
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as PDF"),
            str(self._settings.last_folder / made.file_name),
            self.tr("PDF files (*.pdf)"),
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")
        if path != Path(name) and path.exists() and not self._may_replace((path.name,)):
            return
        self._settings.last_folder = path.parent

        def work(_progress: Progress) -> SavedFiles:
            return save_one(self._printing, self._event.id, job, made, path)

        self._tasks.run(work, self._saved, failed=self._not_saved)

    def save_all(self) -> None:
        """Ask for a folder and save all documents there."""
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Save all three documents in this folder"), str(self._settings.last_folder)
        )
        if not name:
            return
        folder = Path(name)
        self._settings.last_folder = folder
        present = tuple(f"{document}.pdf" for document in Document if (folder / f"{document}.pdf").exists())
        if present and not self._may_replace(present):
            return
        jobs = self.options.jobs()

        def work(progress: Progress) -> SavedFiles:
            return save_all(self._printing, self._event.id, jobs, folder, progress)

        self._tasks.run(work, self._saved, failed=self._not_saved)

    def open_in_viewer(self) -> None:
        """Hand what is shown to the computer's PDF viewer."""
        if self._made is None:
            return
        job, made = self._made
        if self._viewer_folder is None:
            self._viewer_folder = Path(tempfile.mkdtemp(prefix="micromentor-"))
            # The viewer may go on reading after this dialog was closed, so the file stays until the program ends.
            QCoreApplication.instance().aboutToQuit.connect(  # type: ignore[union-attr]
                partial(shutil.rmtree, self._viewer_folder, ignore_errors=True)
            )
        path = self._viewer_folder / made.file_name

        def work(_progress: Progress) -> Path:
            write_whole(path, made.pdf)
            self._printing.remember(self._event.id, job)
            return path

        self._tasks.run(work, self._hand_over, failed=self._not_saved)

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        self._settings.save_window(_SETTINGS_NAME, self)
        self.preview.view.close_pdf()
        super().done(result)

    def warnings(self) -> list[str]:
        """The sentences that name people."""
        return self._warnings.stringList()

    def result_text(self) -> str:
        """What was saved where."""
        return self._result.text()

    def _fetch_sheets(self) -> None:
        document = self.options.document

        def work(_progress: Progress) -> tuple[SheetChoice, ...]:
            return self._printing.sheets(document)

        self._set_busy(busy=True)
        self._tasks.run(work, self._show_sheets, failed=self._not_made, topic=f"print-{id(self)}")

    def _show_sheets(self, choices: tuple[SheetChoice, ...]) -> None:
        self.options.show_sheets(choices)
        self._make()

    def _make(self) -> None:
        job = self.options.job()
        if job is None:
            return

        def work(_progress: Progress) -> tuple[PrintJob, PrintedDocument]:
            return job, self._printing.make(self._event.id, job)

        self._set_busy(busy=True)
        self._tasks.run(work, self._show, failed=self._not_made, topic=f"print-{id(self)}")

    def _show(self, made: tuple[PrintJob, PrintedDocument]) -> None:
        self._made = made
        self.preview.view.show_pdf(made[1].pdf)
        self._warnings.setStringList(list(made[1].warnings))
        self._set_busy(busy=False)

    def _not_made(self, trouble: Trouble) -> None:
        self.preview.view.show_message(str(trouble))
        self._warnings.setStringList([])
        self._made = None
        self._set_busy(busy=False)

    def _saved(self, files: SavedFiles) -> None:
        names = ", ".join(files.names)
        self._result.say(
            NoticeKind.GOOD,
            self.tr("Saved in “{folder}”: {names}. Print at 100 %, without “fit to page”.").format(
                folder=files.folder, names=names
            ),
        )

    def _not_saved(self, trouble: Trouble) -> None:
        show_trouble(self, self.tr("The PDF was not saved"), str(trouble))

    def _hand_over(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            show_trouble(
                self,
                self.tr("No PDF viewer answered"),
                self.tr("Save the PDF instead, and open it with the program that you use for PDFs."),
            )

    def _may_replace(self, names: tuple[str, ...]) -> bool:
        return confirm(
            self,
            self.tr("Replace the files that are there?"),
            self.tr("The folder already holds {names}.").format(names=", ".join(names)),
            self.tr("Replace"),
            self.tr("Keep them"),
        )

    def _set_busy(self, *, busy: bool) -> None:
        self.preview.set_busy(busy)
        self._refresh(busy=busy)

    def _refresh(self, *, busy: bool = True) -> None:
        ready = self._made is not None and not busy
        for button in (self.save_button, self.save_all_button, self.open_button):
            button.setEnabled(ready)
        self._warning_part.setVisible(bool(self._warnings.stringList()))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Print “{event}”").format(event=self._event.name))
        warnings = QListView()
        warnings.setModel(self._warnings)
        warnings.setWordWrap(True)
        warnings.setAccessibleName(self.tr("To check before printing"))
        warnings.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        warnings.setSpacing(2)
        self._warning_part = QWidget()
        part = QVBoxLayout(self._warning_part)
        part.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("To &check before printing"))
        label.setBuddy(warnings)
        part.addWidget(label)
        part.addWidget(warnings, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.options, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._warning_part, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.preview)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([310, 750])
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        for button in (self.save_all_button, self.save_button, close):
            buttons.addWidget(button)
        for button in (self.open_button, self.save_all_button, self.save_button, close):
            # Enter belongs to the field that is being typed in; it saves nothing by surprise.
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(split, 1)
        layout.addWidget(self._result)
        layout.addLayout(buttons)
        if not self._settings.restore_window(_SETTINGS_NAME, self):
            self.resize(_START_SIZE)

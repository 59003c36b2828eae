"""The print dialog: choose on the left, see the PDF itself on the right, print it, save it or hand it to a viewer."""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.print_options import BadgeField, Sides
from micromentor_desktop.domain.sheet import Calibration
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.dialogs import confirm, show_trouble
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.print.checks import ChecksList
from micromentor_desktop.gui.print.jobs import SavedFiles, save_all, save_one
from micromentor_desktop.gui.print.options import PrintOptions
from micromentor_desktop.gui.print.pdf_pages import PdfPages
from micromentor_desktop.gui.print.preview import PrintPreview
from micromentor_desktop.gui.print.reprint import ReprintNotice
from micromentor_desktop.gui.print.save import write_whole
from micromentor_desktop.gui.print.side_dialogs import SideDialogs
from micromentor_desktop.gui.print.to_printer import PrintRun, set_up
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import PrimaryButton
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_event import Document, Pieces, PrintedDocument, PrintJob, SheetChoice
from micromentor_desktop.workflow.print_job import Piece, Stale
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_START_SIZE = QSize(1240, 800)
_SETTINGS_NAME = "print-dialog"


@dataclass(frozen=True, slots=True)
class _Begin:
    """What the dialog asks for when it opens, and after anything that changes it."""

    jobs: Mapping[Document, PrintJob]
    stale: tuple[Stale, ...]
    logo: bool


@dataclass(frozen=True, slots=True)
class _Offer:
    """What there is to choose for one document."""

    sheets: tuple[SheetChoice, ...]
    pieces: tuple[Piece, ...]
    calibration: Calibration | None


class PrintDialog(QDialog):
    """Nothing is printed by itself: the organizer sees beforehand what is on the paper."""

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
        self._run: PrintRun | None = None
        self.options = PrintOptions()
        self.preview = PrintPreview()
        self.checks = ChecksList()
        self.reprint = ReprintNotice()
        self.side = SideDialogs(workflows, tasks, settings, self.options, self)
        self._result = Notice()
        self.print_button = PrimaryButton("printer", tr("Pri&nt…"))
        self.save_button = QPushButton(icon("file-down"), tr("&Save as PDF…"))
        self.save_all_button = QPushButton(icon("folder-down"), tr("Save &all…"))
        self.open_button = QPushButton(icon("external-link"), tr("Open in PDF &viewer"))
        self._build()
        self._connect()
        self._refresh()
        self._begin()

    # --- what can be done with what is shown ---

    def print_out(self) -> None:
        """Send what is shown to the chosen printer, at 100 %."""
        if self._made is None:
            return
        job, made = self._made
        self._send(
            made.pdf, job.look.sides if job.document is Document.BADGES else Sides.ONE, partial(self._printed, job)
        )

    def save(self) -> None:
        """Ask for a name and save what is shown."""
        if self._made is None:
            return
        job, made = self._made
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save as PDF"),
            str(self._settings.last_folder / made.file_name),
            tr("PDF files (*.pdf)"),
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
            self, tr("Save all documents in this folder"), str(self._settings.last_folder)
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

        def remember() -> None:
            self._printing.remember(self._event.id, job)

        self._view(made.pdf, made.file_name, remember)

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        if self._run is not None:
            self._run.stop()
        self._settings.save_window(_SETTINGS_NAME, self)
        self.preview.view.close_pdf()
        super().done(result)

    def warnings(self) -> list[str]:
        """The sentences that name people."""
        return self.checks.sentences()

    def result_text(self) -> str:
        """What was saved or printed."""
        return self._result.text()

    # --- fetching and making ---

    def _begin(self) -> None:
        def work(_progress: Progress) -> _Begin:
            return _Begin(
                self._printing.last_jobs(self._event.id),
                self._printing.stale(self._event.id),
                self._printing.logo.png() is not None,
            )

        self._set_busy(busy=True)
        self._tasks.run(work, self._show_begin, failed=self._not_made)

    def _show_begin(self, begin: _Begin) -> None:
        self.options.show_jobs(begin.jobs)
        self.options.look.show_logo(there=begin.logo)
        self.reprint.show_stale(begin.stale)
        self._fetch()

    def _fetch(self) -> None:
        document, search, job = self.options.document, self.options.search, self.options.job()
        printer, tray = self.options.printer.printer, self.options.printer.tray

        def work(_progress: Progress) -> _Offer:
            sheets = self._printing.sheets(document, search)
            pieces: tuple[Piece, ...] = ()
            if document.has_pieces and sheets:
                asked = (
                    replace(job, document=document, sheet=sheets[0].sku) if job else PrintJob(document, sheets[0].sku)
                )
                pieces = self._printing.pieces(self._event.id, asked)
            return _Offer(sheets, pieces, self._printing.printers.known(printer, tray))

        self._set_busy(busy=True)
        self._tasks.run(work, self._show_offer, failed=self._not_made, topic=f"print-{id(self)}")

    def _show_offer(self, offer: _Offer) -> None:
        self.options.show_sheets(offer.sheets)
        self.options.people.model.show_pieces(offer.pieces)
        self.options.printer.show_calibration(offer.calibration)
        self._make()

    def _make(self) -> None:
        job = self.options.job()
        if job is None:
            self._set_busy(busy=False)
            return

        def work(_progress: Progress) -> tuple[PrintJob, PrintedDocument, Calibration | None]:
            known = self._printing.printers.known(job.printer, job.tray)
            return job, self._printing.make(self._event.id, job), known

        self._set_busy(busy=True)
        self._tasks.run(work, self._show, failed=self._not_made, topic=f"print-{id(self)}")

    def _show(self, made: tuple[PrintJob, PrintedDocument, Calibration | None]) -> None:
        job, document, known = made
        self._made = job, document
        self.preview.view.show_pdf(document.pdf, document.outlines)
        self.options.printer.show_calibration(known)
        self.checks.show_checks(document.checks)
        self._set_busy(busy=False)

    def _not_made(self, trouble: Trouble) -> None:
        self.preview.view.show_message(str(trouble))
        self.checks.show_checks(())
        self._made = None
        self._set_busy(busy=False)

    # --- what was done ---

    def _saved(self, files: SavedFiles) -> None:
        names = ", ".join(files.names)
        words = tr(
            "Saved in “{folder}”: {names}. Print at 100 %, without “fit to page”.", folder=files.folder, names=names
        )
        self._result.say(NoticeKind.GOOD, " ".join((words, *files.left_out)))
        self._look_for_stale()

    def _not_saved(self, trouble: Trouble) -> None:
        show_trouble(self, tr("The PDF was not saved"), str(trouble))

    def _send(self, pdf: bytes, sides: Sides, done: Callable[[], None] | None) -> None:
        pages = PdfPages(pdf)
        size = pages.sizes[0]
        pages.close()
        try:
            printer = set_up(self.options.printer.printer, self.options.printer.tray_source, size, sides)
        except Trouble as trouble:
            show_trouble(self, tr("Nothing was printed"), str(trouble))
            return
        self._run = PrintRun(printer, pdf, self)
        self._run.progressed.connect(self._tell_pages)
        self._run.failed.connect(self._not_printed)
        self._run.finished.connect(self._run_ended)
        if done is not None:
            self._run.finished.connect(done)
        self._refresh()
        self._run.start()

    def _tell_pages(self, page: int, pages: int) -> None:
        self._result.say(NoticeKind.NOTE, tr("Sending page {page} of {pages} to the printer…", page=page, pages=pages))

    def _run_ended(self) -> None:
        self._run = None
        self._result.say(NoticeKind.GOOD, tr("Sent to the printer at 100 %."))
        self._refresh(busy=False)

    def _not_printed(self, sentence: str) -> None:
        self._run = None
        self._result.clear()
        self._refresh(busy=False)
        show_trouble(self, tr("Not everything was printed"), sentence)

    def _printed(self, job: PrintJob) -> None:
        def work(_progress: Progress) -> None:
            self._printing.remember(self._event.id, job)

        self._tasks.run(work, lambda _nothing: self._look_for_stale())

    def _view(self, pdf: bytes, file_name: str, then: Callable[[], None] | None = None) -> None:
        if self._viewer_folder is None:
            self._viewer_folder = Path(tempfile.mkdtemp(prefix="micromentor-"))
            # The viewer may go on reading after this dialog was closed, so the file stays until the program ends.
            QCoreApplication.instance().aboutToQuit.connect(  # type: ignore[union-attr]
                partial(shutil.rmtree, self._viewer_folder, ignore_errors=True)
            )
        path = self._viewer_folder / file_name

        def work(_progress: Progress) -> Path:
            write_whole(path, pdf)
            if then is not None:
                then()
            return path

        self._tasks.run(work, self._hand_over, failed=self._not_saved)

    def _hand_over(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            show_trouble(
                self,
                tr("No PDF viewer answered"),
                tr("Save the PDF instead, and open it with the program that you use for PDFs."),
            )
        self._look_for_stale()

    def _look_for_stale(self) -> None:
        self._tasks.run(lambda _progress: self._printing.stale(self._event.id), self.reprint.show_stale)

    def _may_replace(self, names: tuple[str, ...]) -> bool:
        return confirm(
            self,
            tr("Replace the files that are there?"),
            tr("The folder already holds {names}.", names=", ".join(names)),
            tr("Replace"),
            tr("Keep them"),
        )

    # --- what the smaller dialogs lead to ---

    def _send_test_page(self, pdf: bytes) -> None:
        if self.options.printer.printer:
            self._send(pdf, Sides.ONE, None)
        else:
            self._view(pdf, "printer-test-page.pdf")

    def _use_own_sheet(self, name: str) -> None:
        self.options.sheet.search.clear()
        job = self.options.job() or PrintJob(self.options.document, name)
        self.options.choose_job(replace(job, sheet=name, start=1))

    def _logo_kept(self) -> None:
        self.options.look.fields[BadgeField.LOGO].setChecked(True)
        self._begin()

    def _reprint(self, wanted: Stale) -> None:
        known = self.options.jobs().get(wanted.document) or PrintJob(wanted.document, wanted.sheet)
        self.options.choose_job(replace(known, sheet=wanted.sheet, start=wanted.start, pieces=Pieces.CHANGED))

    # --- the widgets ---

    def _set_busy(self, *, busy: bool) -> None:
        self.preview.set_busy(busy)
        self._refresh(busy=busy)

    def _refresh(self, *, busy: bool = True) -> None:
        ready = self._made is not None and not busy and self._run is None
        for button in (self.print_button, self.save_button, self.save_all_button, self.open_button):
            button.setEnabled(ready)

    def _connect(self) -> None:
        options = self.options
        options.document_changed.connect(self._fetch)
        options.job_changed.connect(self._make)
        side = self.side
        options.sheet.own_wished.connect(side.open_own_sheet)
        options.look.logo_wished.connect(side.choose_logo)
        options.look.logo_unwished.connect(side.remove_logo)
        options.printer.calibration_wished.connect(side.open_calibration)
        self.checks.member_wished.connect(side.open_member)
        side.changed.connect(self._begin)
        side.calibrated.connect(self._make)
        side.logo_kept.connect(self._logo_kept)
        side.sheet_typed.connect(self._use_own_sheet)
        side.test_page_made.connect(self._send_test_page)
        self.reprint.wished.connect(self._reprint)
        self.print_button.clicked.connect(self.print_out)
        self.save_button.clicked.connect(self.save)
        self.save_all_button.clicked.connect(self.save_all)
        self.open_button.clicked.connect(self.open_in_viewer)

    def _build(self) -> None:
        self.setWindowTitle(tr("Print “{event}”", event=self._event.name))
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.preview, 1)
        beside.addWidget(self.checks)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.options)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([540, 700])
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        for button in (self.save_all_button, self.save_button, self.print_button, close):
            buttons.addWidget(button)
        for button in (self.open_button, self.save_all_button, self.save_button, self.print_button, close):
            # Enter belongs to the field that is being typed in; it saves nothing by surprise.
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.reprint)
        layout.addWidget(split, 1)
        layout.addWidget(self._result)
        layout.addLayout(buttons)
        if not self._settings.restore_window(_SETTINGS_NAME, self):
            self.resize(_START_SIZE)

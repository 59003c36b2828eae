"""The paper form: what is shown is the PDF itself."""

from functools import partial
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.print_options import Sides
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.print.pdf_pages import PdfPages
from micromentor_desktop.gui.print.preview import PrintPreview
from micromentor_desktop.gui.print.save import write_whole
from micromentor_desktop.gui.print.to_printer import PrintRun, prepared
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import PrimaryButton
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.before_sign_ups import BeforeSignUps, SignUpMaterial
from micromentor_desktop.workflow.progress import Progress


class PaperTab(QWidget):
    """Chooses the paper, shows the form, saves and prints it."""

    def __init__(self, before: BeforeSignUps, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._tasks = tasks
        self._settings = settings
        self._material: SignUpMaterial | None = None
        self._pdf = b""
        self._run: PrintRun | None = None
        self.paper = QComboBox()
        self.paper.addItem("A4", Paper.A4.value)
        self.paper.addItem(tr("Letter"), Paper.LETTER.value)
        label = QLabel(tr("&Paper:"))
        label.setBuddy(self.paper)
        self.preview = PrintPreview()
        self._told = Notice()
        self.save_button = QPushButton(icon("file-down"), tr("&Save as PDF…"))
        self.print_button = PrimaryButton("printer", tr("P&rint…"))
        for button in (self.save_button, self.print_button):
            button.setAutoDefault(False)
            button.setEnabled(False)
        self.save_button.setMinimumHeight(self.print_button.minimumHeight())
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.paper)
        top.addStretch(1)
        top.addWidget(self.save_button)
        top.addWidget(self.print_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self._told)
        self.paper.currentIndexChanged.connect(self._make)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_out)

    def show_material(self, material: SignUpMaterial) -> None:
        """Show the form of an event, at first on the chapter's paper."""
        self._material = material
        self.paper.blockSignals(True)
        self.paper.setCurrentIndex(self.paper.findData(material.chapter.paper.value))
        self.paper.blockSignals(False)
        self._make()

    def save(self) -> None:
        """Ask for a name and save the form."""
        if not self._pdf or self._material is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save as PDF"),
            str(self._settings.last_folder / tr("sign-up form.pdf")),
            tr("PDF files (*.pdf)"),
        )
        if not name:
            return
        path, pdf = Path(name).with_suffix(".pdf"), self._pdf
        self._settings.last_folder = path.parent

        def work(_progress: Progress) -> Path:
            write_whole(path, pdf)
            return path

        self._tasks.run(work, self._saved, failed=self._failed)

    def print_out(self) -> None:
        """Let the system's dialog choose a printer, and print there."""
        if self._pdf:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            dialog = QPrintDialog(printer, self)
            dialog.accepted.connect(partial(self.send_to, printer))
            dialog.finished.connect(dialog.deleteLater)
            # Not the dialog's own open(), which wants to be told what to call.
            QDialog.open(dialog)

    def send_to(self, printer: QPrinter) -> None:
        """Print on this printer, at 100 %."""
        pages = PdfPages(self._pdf)
        size = pages.sizes[0]
        pages.close()
        self._run = PrintRun(prepared(printer, size, Sides.ONE), self._pdf, self)
        self._run.failed.connect(self._not_printed)
        self._run.finished.connect(self._printed)
        self.print_button.setEnabled(False)
        self._run.start()

    def close_pdf(self) -> None:
        """Let go of the PDF, and stop printing."""
        if self._run is not None:
            self._run.stop()
        self.preview.view.close_pdf()

    def told(self) -> str:
        """What was saved or printed, or why not."""
        return self._told.text()

    def _make(self) -> None:
        material, paper = self._material, Paper(self.paper.currentData())
        if material is not None:
            self.preview.set_busy(True)
            before = self._before
            self._tasks.run(
                lambda _progress: before.paper_form(material, paper),
                self._show,
                failed=self._failed,
                topic=f"paper-form-{id(self)}",
            )

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.preview.set_busy(False)
        self.preview.view.show_pdf(pdf)
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(self._run is None)

    def _saved(self, path: Path) -> None:
        self._told.say(NoticeKind.GOOD, tr("Saved as “{name}” in “{folder}”.", name=path.name, folder=path.parent))

    def _failed(self, trouble: Trouble) -> None:
        self.preview.set_busy(False)
        self._told.say(NoticeKind.WARNING, str(trouble))

    def _printed(self) -> None:
        self._end_run()
        self._told.say(NoticeKind.GOOD, tr("Sent to the printer at 100 %."))

    def _not_printed(self, sentence: str) -> None:
        self._end_run()
        self._told.say(NoticeKind.WARNING, sentence)

    def _end_run(self) -> None:
        self._run = None
        self.print_button.setEnabled(True)

"""The smaller dialogs over the print dialog: a member's form, a printer's calibration, an own sheet, the logo."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.sheet import PAGES_MM
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.dialogs import show_trouble
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.print.calibration_dialog import CalibrationDialog
from micromentor_desktop.gui.print.logo_file import keep_logo
from micromentor_desktop.gui.print.options import PrintOptions
from micromentor_desktop.gui.print.own_sheet_dialog import OwnSheetDialog
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class SideDialogs(QObject):
    """Opens them over ``window`` and tells what came of it."""

    changed = Signal()
    """Something that is printed is different now."""
    calibrated = Signal()
    logo_kept = Signal()
    sheet_typed = Signal(str)
    """The name of an own sheet."""
    test_page_made = Signal(bytes)

    def __init__(
        self, workflows: Workflows, tasks: Tasks, settings: Settings, options: PrintOptions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workflows = workflows
        self._printing = workflows.printing
        self._tasks = tasks
        self._settings = settings
        self._options = options
        self._window = window

    def open_member(self, member_id: int) -> None:
        """Open a member's form."""

        def work(_progress: Progress) -> Member | None:
            return next((member for member in self._workflows.members.all() if member.id == member_id), None)

        self._tasks.run(work, self._open_form)

    def _open_form(self, member: Member | None) -> None:
        if member is not None:
            form = MemberForm(self._workflows, self._tasks, member, self._window)
            form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            form.saved.connect(lambda _member: self.changed.emit())
            form.open()

    def open_calibration(self) -> None:
        """Open the dialog that measures the chosen printer."""
        printer, tray = self._options.printer.printer, self._options.printer.tray
        dialog = CalibrationDialog(self._printing.printers, self._tasks, printer, tray, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.page_wished.connect(self.make_test_page)
        dialog.saved.connect(self.calibrated)
        dialog.open()

    def make_test_page(self, corrected: bool) -> None:
        """Make the page that is measured, or the one that shows whether the correction is right."""
        job = self._options.job()
        printer, tray = self._options.printer.printer, self._options.printer.tray
        sheet = job.sheet if job else ""

        def work(_progress: Progress) -> bytes:
            return self._printing.printers.page(sheet, printer=printer, tray=tray, corrected=corrected)

        self._tasks.run(work, self.test_page_made.emit)

    def open_own_sheet(self) -> None:
        """Open the dialog in which a sheet is typed."""
        choice = self._options.sheet.choice
        page = "A4" if choice is not None and choice.paper == "a4" else next(iter(PAGES_MM))
        dialog = OwnSheetDialog(self._printing.own_sheets, self._tasks, page, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.sheet_typed)
        dialog.open()

    def choose_logo(self) -> None:
        """Ask for the logo's file and keep it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Choose the chapter's logo"),
            str(self._settings.last_folder),
            tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.tif *.tiff)"),
        )
        if name:
            path = Path(name)
            self._settings.last_folder = path.parent
            self._tasks.run(
                lambda _progress: keep_logo(self._printing.logo, path),
                lambda _png: self.logo_kept.emit(),
                failed=self._no_logo,
            )

    def _no_logo(self, trouble: Trouble) -> None:
        show_trouble(self._window, tr("The logo was not taken"), str(trouble))

    def remove_logo(self) -> None:
        """Print without a logo."""
        self._tasks.run(lambda _progress: self._printing.logo.remove(), lambda _nothing: self.changed.emit())

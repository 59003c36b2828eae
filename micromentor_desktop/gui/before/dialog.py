"""What an event needs before anybody can sign up, in three tabs."""

from PySide6.QtCore import QDate, QLocale, QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.gui.before.announcement_tab import AnnouncementTab
from micromentor_desktop.gui.before.form_tab import FormTab
from micromentor_desktop.gui.before.paper_tab import PaperTab
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.before_sign_ups import SignUpMaterial
from micromentor_desktop.workflow.workflows import Workflows

_START_SIZE = QSize(860, 700)
_SETTINGS_NAME = "before-dialog"


class BeforeDialog(QDialog):
    """Form questions, paper form and announcement of an event, which need not be stored yet. Changes nothing."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, settings: Settings, event: Event, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Before sign-ups: {event}", event=event.name.strip()))
        self.form, self.announcement = FormTab(), AnnouncementTab()
        self.paper = PaperTab(workflows.before, tasks, settings)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("What is sent and printed"))
        self.tabs.addTab(self.form, icon("list-checks"), tr("Form &questions"))
        self.tabs.addTab(self.paper, icon("printer"), tr("Paper f&orm"))
        self.tabs.addTab(self.announcement, icon("megaphone"), tr("&Announcement"))
        hint = MutedLabel(
            tr("All of this follows from the event and its rules. When those change, look here again before you copy.")
        )
        hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        if not settings.restore_window(_SETTINGS_NAME, self):
            self.resize(_START_SIZE)
        day = ""
        if event.on is not None:
            on = QDate(event.on.year, event.on.month, event.on.day)
            day = QLocale().toString(on, QLocale.FormatType.LongFormat)
        tasks.run(lambda _progress: workflows.before.material(event, day), self._show)

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        self._settings.save_window(_SETTINGS_NAME, self)
        self.paper.close_pdf()
        super().done(result)

    def _show(self, material: SignUpMaterial) -> None:
        for tab in (self.form, self.paper, self.announcement):
            tab.show_material(material)

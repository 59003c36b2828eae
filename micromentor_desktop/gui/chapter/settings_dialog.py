"""The settings: the chapter, its topics, and how the window looks. Each change is kept at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.chapter import Chapter, Paper
from micromentor_desktop.gui.chapter.appearance_page import AppearancePage
from micromentor_desktop.gui.chapter.chapter_form import ChapterForm
from micromentor_desktop.gui.chapter.topics_page import TopicsPage
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_SETTINGS_NAME = "settings-dialog"


class SettingsDialog(QDialog):
    """There is nothing to save: closing it is all."""

    chapter_changed = Signal()
    appearance_changed = Signal()
    reopen_wished = Signal()

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Settings"))
        self.chapter = ChapterForm(workflows, tasks, settings)
        self.paper = QComboBox()
        self.paper.addItem(tr("A4 (210 × 297 mm)"), Paper.A4)
        self.paper.addItem(tr("Letter (8.5 × 11 inches)"), Paper.LETTER)
        self.chapter.add_paper(self.paper)
        self.topics = TopicsPage(workflows, tasks)
        self.appearance = AppearancePage(settings)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the settings"))
        chapter_page = QWidget()
        column = QVBoxLayout(chapter_page)
        column.addWidget(self.chapter)
        column.addStretch(1)
        self.tabs.addTab(chapter_page, tr("C&hapter"))
        self.tabs.addTab(self.topics, tr("&Topics"))
        self.tabs.addTab(self.appearance, tr("Appeara&nce"))
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        # Enter in a field keeps what was typed there; it does not close.
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.chapter.changed.connect(lambda _chapter: self.chapter_changed.emit())
        self.chapter.logo.kept.connect(self.chapter_changed)
        self.topics.changed.connect(lambda _chapter: self.chapter_changed.emit())
        self.appearance.changed.connect(self.appearance_changed)
        self.appearance.reopen_wished.connect(self._reopen)
        line = self.fontMetrics().height()
        if not settings.restore_window(_SETTINGS_NAME, self):
            self.resize(36 * line, 27 * line)

        def work(_progress: Progress) -> tuple[Chapter, bytes | None]:
            return workflows.prepare.chapter(), workflows.printing.logo.png()

        tasks.run(work, self._show)

    def done(self, result: int) -> None:
        """Qt: keep what is being typed, and remember the size on the way out."""
        self.chapter.save()
        self._settings.save_window(_SETTINGS_NAME, self)
        super().done(result)

    def _show(self, stored: tuple[Chapter, bytes | None]) -> None:
        self.chapter.show_chapter(*stored)

    def _reopen(self) -> None:
        self.accept()
        self.reopen_wished.emit()

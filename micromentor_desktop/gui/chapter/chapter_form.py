"""Name, logo and colour of the chapter; every change is stored at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from micromentor_desktop.domain.chapter import Chapter, Paper
from micromentor_desktop.gui.chapter.colour_row import ColourRow
from micromentor_desktop.gui.chapter.logo_row import LogoRow
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class ChapterForm(QWidget):
    """Shared by the first run and the settings."""

    changed = Signal(object)
    """Carries the :class:`Chapter` as it is stored now."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._chapter: Chapter | None = None
        self._paper: QComboBox | None = None
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("for example: Harbour chapter"))
        self.logo = LogoRow(workflows, tasks, settings)
        self.colour = ColourRow()
        self._told = Notice()
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(12)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.addRow(tr("&Chapter's name:"), self.name)
        self.form.addRow(tr("Logo:"), self.logo)
        self.form.addRow(tr("Colour:"), self.colour)
        self.form.addRow(self._told)
        self.form.setRowVisible(self._told, False)
        self.name.editingFinished.connect(self.save)
        self.colour.chosen.connect(self.save)
        self.logo.told.connect(self._tell)

    def add_paper(self, paper: QComboBox) -> None:
        """Ask for the paper too; the box holds a :class:`Paper` in each line."""
        self._paper = paper
        self.form.insertRow(self.form.rowCount() - 1, tr("&Paper:"), paper)
        paper.activated.connect(self.save)

    def show_chapter(self, chapter: Chapter, logo: bytes | None) -> None:
        """Show what is stored; what is just being typed stays."""
        self._chapter = chapter
        if not self.name.hasFocus():
            self.name.setText(chapter.name)
        self.colour.show_colour(chapter.colour)
        if self._paper is not None:
            self._paper.setCurrentIndex(self._paper.findData(chapter.paper))
        self.logo.show_logo(logo)

    def save(self) -> None:
        """Store what is shown, if it is different."""
        chapter, name, colour = self._chapter, self.name.text(), self.colour.colour
        if chapter is None:
            return
        paper = chapter.paper if self._paper is None else Paper(self._paper.currentData())
        if (chapter.name, chapter.colour, chapter.paper) == (name.strip(), colour, paper):
            return

        def work(_progress: Progress) -> Chapter:
            return self._workflows.chapter.save(name, paper, colour)

        self._tasks.run(work, self._saved)

    def told(self) -> str:
        """What was said of the logo last."""
        return self._told.text()

    def _saved(self, chapter: Chapter) -> None:
        self._chapter = chapter
        self.changed.emit(chapter)

    def _tell(self, kind: NoticeKind, sentence: str) -> None:
        self._told.say(kind, sentence)
        self.form.setRowVisible(self._told, bool(sentence))

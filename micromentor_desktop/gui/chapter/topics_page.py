"""The chapter's topics: renamed in place, added, removed; each change is stored at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.chapter import Chapter
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.chapter.topics_model import ChapterTopicsModel
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.edit_chapter import TopicEdit
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_Stored = tuple[Chapter, dict[str, int]]


class TopicsPage(QWidget):
    """What is refused is said, and the list stays what it was."""

    changed = Signal(object)
    """Carries the :class:`Chapter` as it is stored now."""

    def __init__(self, workflows: Workflows, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._chapter: Chapter | None = None
        self.model = ChapterTopicsModel(self)
        self.model.wished.connect(self._change)
        hint = MutedLabel(
            tr("These are offered on your forms, and understood in sign-up files. A new name is taken over everywhere.")
        )
        hint.setWordWrap(True)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Topics"))
        self.view.setSpacing(3)
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText(tr("One more topic"))
        self.new_name.setAccessibleName(tr("One more topic"))
        self.add_button = QPushButton(icon("plus"), tr("&Add"))
        self.rename_button = QPushButton(icon("pencil"), tr("Rena&me"))
        self.remove_button = QPushButton(icon("trash-2"), tr("&Remove"))
        for button in (self.add_button, self.rename_button, self.remove_button):
            button.setAutoDefault(False)
        self._told = Notice()
        new = QHBoxLayout()
        new.addWidget(self.new_name, 1)
        new.addWidget(self.add_button)
        below = QHBoxLayout()
        below.addWidget(self.rename_button)
        below.addWidget(self.remove_button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addLayout(new)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)
        layout.addWidget(self._told)
        self.new_name.returnPressed.connect(self._add)
        self.new_name.textChanged.connect(self._refresh)
        self.add_button.clicked.connect(self._add)
        self.rename_button.clicked.connect(lambda: self.view.edit(self.view.currentIndex()))
        self.remove_button.clicked.connect(lambda: self.model.remove(self.view.currentIndex().row()))
        self.view.selectionModel().currentChanged.connect(self._refresh)
        self.reload()

    def reload(self) -> None:
        """Show what is stored."""
        prepare, chapters = self._workflows.prepare, self._workflows.chapter

        def work(_progress: Progress) -> _Stored:
            return prepare.chapter(), chapters.used_topics()

        self._tasks.run(work, self._show, topic="topics")

    def told(self) -> str:
        """What was said last."""
        return self._told.text()

    def _add(self) -> None:
        if self.new_name.text().strip():
            self.model.add(self.new_name.text())

    def _change(self, edits: tuple[TopicEdit, ...]) -> None:
        prepare, chapters = self._workflows.prepare, self._workflows.chapter

        def work(_progress: Progress) -> _Stored:
            now = prepare.chapter()
            return chapters.save(now.name, now.paper, now.colour, edits), chapters.used_topics()

        self._tasks.run(work, self._changed, failed=self._refused)

    def _changed(self, stored: _Stored) -> None:
        self._told.clear()
        self.new_name.clear()
        self._show(stored)
        self.changed.emit(stored[0])

    def _show(self, stored: _Stored) -> None:
        row = self.view.currentIndex().row()
        self.model.show(stored[0].topics, stored[1])
        self.view.setCurrentIndex(self.model.index(min(max(row, 0), self.model.rowCount() - 1)))
        self._refresh()

    def _refused(self, trouble: Trouble) -> None:
        self._told.say(NoticeKind.WARNING, str(trouble))

    def _refresh(self) -> None:
        some = self.view.currentIndex().isValid()
        self.add_button.setEnabled(bool(self.new_name.text().strip()))
        self.rename_button.setEnabled(some)
        self.remove_button.setEnabled(some)

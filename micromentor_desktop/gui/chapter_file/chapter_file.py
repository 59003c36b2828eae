"""What the File menu does with the whole chapter: backups, a copy for another computer, and opening such a copy."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.chapter_file import words
from micromentor_desktop.gui.chapter_file.backups_dialog import BackupsDialog
from micromentor_desktop.gui.dialogs import confirm, show_trouble
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import mark, tr
from micromentor_desktop.workflow.keep_backups import Contents
from micromentor_desktop.workflow.workflows import Workflows

_ENDING = ".micromentor"
_FILTER = mark("Chapter files (*.micromentor);;All files (*)")
_HOUR = 3_600_000


class ChapterFile(QObject):
    """Lives as long as the window; makes the backup of the day, also when the window stays open over night."""

    replaced = Signal()
    """Another chapter, or another state of this one, has taken the place of what was shown."""
    said = Signal(str)
    """What was just done, in words."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._workflows = workflows
        self._backups = workflows.backups
        self._tasks = tasks
        self._settings = settings
        self._window = window
        self._daily = QTimer(self, interval=_HOUR)
        self._daily.timeout.connect(self.back_up)
        self._daily.start()

    def back_up(self) -> None:
        """Make the backup of the day, unless there is one."""
        self._tasks.run(lambda _progress: self._backups.daily(), self._no_word, topic="daily")

    def show_backups(self) -> None:
        """Open the list of backups."""
        dialog = BackupsDialog(self._workflows, self._tasks, self._settings, self._window)
        dialog.taken.connect(self._came_back)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_copy(self) -> None:
        """Ask where to, and write the chapter there as one file."""
        start = self._settings.last_folder / (tr("Chapter") + _ENDING)
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save a copy of the chapter"), str(start), tr(_FILTER))
        if name:
            target = Path(name)
            self._settings.last_folder = target.parent
            self._tasks.run(lambda _progress: self._backups.save_copy(target), self._saved, failed=self._not_saved)

    def open_file(self) -> None:
        """Ask for a chapter's file, show what it holds, and let it take the chapter's place when that is wanted."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a chapter file"), str(self._settings.last_folder), tr(_FILTER)
        )
        if name:
            path = Path(name)
            self._settings.last_folder = path.parent
            self._tasks.run(
                lambda _progress: (path, self._backups.look(path)), self._ask, failed=self._not_opened, topic="open"
            )

    def _ask(self, found: tuple[Path, Contents]) -> None:
        path, contents = found
        sentence = tr(
            "{holds} It takes the place of the chapter on this computer, which is kept as a backup first: File >"
            " Backups brings it back. The file itself stays as it is.",
            holds=words.holds(contents),
        )
        title = tr("Open “{name}”?", name=contents.chapter or path.name)
        if confirm(self._window, title, sentence, tr("Open it here"), tr("Keep my chapter")):
            self._tasks.run(lambda _progress: self._backups.take(path), self._opened, failed=self._not_opened)

    def _opened(self, contents: Contents) -> None:
        self.replaced.emit()
        self.said.emit(tr("Opened. {holds}", holds=words.holds(contents)))

    def _came_back(self) -> None:
        self.replaced.emit()
        self.said.emit(tr("Gone back. The state before is kept among the backups."))

    def _saved(self, target: Path) -> None:
        self.said.emit(tr("Saved as {path}. On the other computer: File > Open a chapter file.", path=target))

    def _not_saved(self, trouble: Trouble) -> None:
        show_trouble(self._window, tr("The copy could not be saved"), str(trouble))

    def _not_opened(self, trouble: Trouble) -> None:
        show_trouble(self._window, tr("The file could not be opened"), str(trouble))

    def _no_word(self, _made: bool) -> None:
        """A backup of the day is nothing to talk about."""

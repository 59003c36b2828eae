"""What to do when the chapter's file was moved or deleted while the program is open."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.dialogs import trouble_box
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.chapter_file import ChapterFile


class FileGuard(QObject):
    """Asks once at a time; nothing can be stored before there is an answer that worked."""

    mended = Signal(str)
    """Everything is in a file again; carries the sentence to show."""

    def __init__(self, file: ChapterFile, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._file = file
        self._tasks = tasks
        self._window = window
        self.box: QMessageBox | None = None
        tasks.file_gone.connect(self.ask)

    def look(self) -> None:
        """See whether the file is still there."""
        if self.box is None:
            self._tasks.run(lambda _progress: self._file.check(), lambda _nothing: None, topic="file")

    def ask(self, sentence: str) -> None:
        """Tell what happened, and offer the one thing that mends it."""
        if self.box is not None:
            return
        self.box = trouble_box(self._window, tr("The chapter's file is gone"), sentence)
        back = self.box.addButton(tr("&Put it back"), QMessageBox.ButtonRole.AcceptRole)
        self.box.setDefaultButton(back)
        back.clicked.connect(self._put_back)
        elsewhere = self.box.addButton(tr("&Save it elsewhere…"), QMessageBox.ButtonRole.ActionRole)
        elsewhere.clicked.connect(self._choose)
        # There is no way round an answer, and Escape is the one that mends.
        self.box.setEscapeButton(back)
        self.box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box.open()

    def _put_back(self) -> None:
        self._write(None)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Where to save the chapter"), self._file.path.name, tr("Chapters (*.micromentor)")
        )
        self._write(Path(name) if name else None)

    def _write(self, path: Path | None) -> None:
        self._tasks.run(lambda _progress: self._file.put_back(path), self._written, failed=self._failed)

    def _written(self, aside: Path | None) -> None:
        self.box = None
        said = tr("The chapter is in {file} again.", file=self._file.path)
        if aside is not None:
            said += " " + tr("What was there is kept as {file}.", file=aside.name)
        self.mended.emit(said)

    def _failed(self, trouble: Trouble) -> None:
        self.box = None
        self.ask(str(trouble))

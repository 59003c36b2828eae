"""When the chapter's file is damaged: say so, repair it when that is wanted, and tell what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import enlarge
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.repair_file import Repaired

_START_SIZE = QSize(560, 320)


class DamagedDialog(QDialog):
    """Accepted when the file can be opened now."""

    def __init__(
        self, trouble: str, repair: Callable[[], Repaired], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._repair = repair
        self._tasks = tasks
        self.setWindowTitle(tr("The chapter's file is damaged"))
        heading = QLabel(tr("The chapter's file is damaged"))
        enlarge(heading, 1.3, bold=True)
        self.notice = Notice()
        self.notice.say(NoticeKind.WARNING, trouble)
        self.told = QLabel(
            tr(
                "A failing disk, a broken copy or another program may have done this. The repair saves every entry that"
                " can be read, puts damaged ones back out of the backups where they are there, and tells you what is"
                " missing. The damaged file is kept."
            )
        )
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(tr("Repairing"))
        self.progress.hide()
        buttons = QDialogButtonBox()
        self.go_button = buttons.addButton(tr("&Repair the file"), QDialogButtonBox.ButtonRole.ActionRole)
        self.go_button.setDefault(True)
        self.quit_button = buttons.addButton(tr("&Quit"), QDialogButtonBox.ButtonRole.RejectRole)
        self.quit_button.setAutoDefault(False)
        self.go_button.clicked.connect(self._start)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.notice)
        layout.addWidget(self.told)
        layout.addStretch(1)
        layout.addWidget(self.progress)
        layout.addWidget(buttons)
        self.resize(_START_SIZE)

    def reject(self) -> None:
        """Qt: a repair that has begun is finished first; it takes a moment."""
        if not self.progress.isVisible():
            super().reject()

    def _start(self) -> None:
        self.go_button.setEnabled(False)
        self.quit_button.setEnabled(False)
        self.progress.show()
        self._tasks.run(lambda _progress: self._repair(), self._show, failed=self._fail, ended=self._ended)

    def _show(self, repaired: Repaired) -> None:
        kind = NoticeKind.GOOD if repaired.good else NoticeKind.WARNING
        self.notice.say(kind, tr("The chapter can be opened again."))
        self.told.setText("\n\n".join(repaired.sentences))
        self.go_button.setText(tr("&Open the chapter"))
        self.go_button.setEnabled(True)
        self.go_button.clicked.disconnect()
        self.go_button.clicked.connect(self.accept)
        self.go_button.setFocus()

    def _fail(self, trouble: Trouble) -> None:
        self.notice.say(NoticeKind.WARNING, str(trouble))

    def _ended(self) -> None:
        self.progress.hide()
        self.quit_button.setEnabled(True)

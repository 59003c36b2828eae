"""Importing a list of members, before there is any event."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.event_wizard.import_panel import ImportPanel
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.import_members import ImportedMembers
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_SETTINGS_NAME = "import-members-dialog"


class ImportMembersDialog(QDialog):
    """Reads a file, shows how it is understood, and adds the people; what it did can be taken back at once."""

    imported = Signal()
    """The members are others now: some were added, or taken back."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._importing = workflows.import_members
        self._tasks = tasks
        self._settings = settings
        self._job = 0
        self._done: ImportedMembers | None = None
        self.panel = ImportPanel(workflows, tasks, settings)
        self.panel.changed.connect(self._refresh)
        hint = QLabel(
            tr(
                "Any list with names will do: your membership list, or the sign-ups of an earlier event. Nothing is"
                " stored before you press Import."
            )
        )
        hint.setWordWrap(True)
        self._told = Notice()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Storing the people"))
        tasks.progressed.connect(self._show_progress)
        self.buttons = QDialogButtonBox()
        self.import_button = self.buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setAutoDefault(False)
        self.undo_button = QPushButton(icon("undo-2"), tr("&Undo this import"))
        self.undo_button.setAutoDefault(False)
        self.buttons.addButton(self.undo_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.undo_button.clicked.connect(self._take_back)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._bar)
        layout.addWidget(self.buttons)
        self.import_button.setDefault(True)
        self.setWindowTitle(tr("Import members"))
        if not settings.restore_window(_SETTINGS_NAME, self):
            line = self.fontMetrics().height()
            self.resize(50 * line, 34 * line)
        self._refresh()

    def accept(self) -> None:
        """Qt: Import was pressed; the dialog stays and tells what was done."""
        draft = self.panel.draft
        if draft is None or not self.panel.ready or self._job or self._done is not None:
            return

        def work(progress: Progress) -> ImportedMembers:
            return self._importing.commit(draft, progress)

        self._told.clear()
        self._job = self._tasks.run(work, self._stored, failed=self._failed, ended=self._ended)
        self._refresh()

    def reject(self) -> None:
        """Qt: close; while people are being stored, stop that."""
        if self._job:
            self._tasks.stop(self._job)
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        self._settings.save_window(_SETTINGS_NAME, self)
        super().done(result)

    def told(self) -> str:
        """What was said last."""
        return self._told.text()

    def _take_back(self) -> None:
        imported = self._done
        if imported is not None and not self._job:
            self._job = self._tasks.run(
                lambda _progress: self._importing.take_back(imported), self._took_back, ended=self._ended
            )
            self._refresh()

    def _stored(self, imported: ImportedMembers) -> None:
        self._done = imported
        said = [trn("{n} member was added.", "{n} members were added.", len(imported.added))]
        if imported.changed:
            said.append(
                trn(
                    "{n} was known and is up to date now.",
                    "{n} were known and are up to date now.",
                    len(imported.changed),
                )
            )
        if imported.same:
            said.append(trn("{n} is as before.", "{n} are as before.", imported.same))
        self._told.say(NoticeKind.GOOD, " ".join(said))
        self.imported.emit()

    def _took_back(self, kept: int) -> None:
        self._done = None
        said = [tr("The import was undone.")]
        if kept:
            said.append(trn("{n} person stays, having changed since.", "{n} people stay, having changed since.", kept))
        self._told.say(NoticeKind.GOOD, " ".join(said))
        self.imported.emit()

    def _failed(self, trouble: Trouble) -> None:
        stopped = isinstance(trouble, Stopped)
        self._told.say(NoticeKind.WARNING, tr("Stopped; nobody was stored.") if stopped else str(trouble))

    def _show_progress(self, job: int, share: float) -> None:
        if job == self._job:
            self._bar.setRange(0, 100)
            self._bar.setValue(round(100 * share))

    def _ended(self) -> None:
        self._job = 0
        self._refresh()

    def _refresh(self) -> None:
        stored, working = self._done is not None, bool(self._job)
        self._bar.setVisible(working)
        self.panel.setEnabled(not stored and not working)
        self.import_button.setVisible(not stored)
        self.import_button.setEnabled(self.panel.ready and not working)
        self.undo_button.setVisible(stored)
        self.undo_button.setEnabled(not working)
        words = tr("Stop") if working else tr("Close") if stored else tr("Cancel")
        self.close_button.setText(words)

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
from micromentor_desktop.workflow.import_members import MembersImported
from micromentor_desktop.workflow.member_steps import Step
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_SETTINGS_NAME = "import-members-dialog"


class ImportMembersDialog(QDialog):
    """Reads a file, shows how it is understood, and adds the people; what it did can be taken back at once."""

    imported = Signal()
    """The members are others now: some were added, or taken back."""
    stepped = Signal(object)
    """Carries the :class:`Step` of an import, or of what was done with those who are not on the list."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._job = 0
        self._steps: list[Step] = []
        self._missing: tuple[int, ...] = ()
        self.panel = ImportPanel(workflows, tasks, settings)
        self.panel.changed.connect(self._refresh)
        hint = QLabel(
            tr(
                "Any list with names will do: your membership list, or the sign-ups of an earlier event. Nothing is"
                " stored before you press Import, and the file itself is not kept."
            ),
            wordWrap=True,
        )
        self._told = Notice()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Storing the people"))
        tasks.progressed.connect(self._show_progress)
        self.buttons = QDialogButtonBox()
        self.import_button = self.buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.archive_button = QPushButton(icon("folder-down"), "")
        self.buttons.addButton(self.archive_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.undo_button = QPushButton(icon("undo-2"), tr("&Undo this import"))
        self.buttons.addButton(self.undo_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.close_button, self.archive_button, self.undo_button):
            button.setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.undo_button.clicked.connect(self._take_back)
        self.archive_button.clicked.connect(self._archive_missing)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget, stretch in ((hint, 0), (self.panel, 1), (self._told, 0), (self._bar, 0), (self.buttons, 0)):
            layout.addWidget(widget, stretch)
        self.import_button.setDefault(True)
        self.setWindowTitle(tr("Import members"))
        if not settings.restore_window(_SETTINGS_NAME, self):
            line = self.fontMetrics().height()
            self.resize(50 * line, 34 * line)
        self._refresh()

    def accept(self) -> None:
        """Qt: Import was pressed; the dialog stays and tells what was done."""
        draft = self.panel.draft
        if draft is None or not self.panel.ready or self._job or self._steps:
            return

        def work(progress: Progress) -> MembersImported:
            return self._workflows.import_members.commit(draft, progress)

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
        """Qt: remember the size, and hand over what can still be undone."""
        self._settings.save_window(_SETTINGS_NAME, self)
        for step in self._steps:
            self.stepped.emit(step)
        self._steps = []
        super().done(result)

    def told(self) -> str:
        """What was said last."""
        return self._told.text()

    def _take_back(self) -> None:
        if self._steps and not self._job:
            step, back = self._steps[0], self._workflows.taking_back
            self._job = self._tasks.run(
                lambda _progress: back.undo(step), self._took_back, failed=self._failed, ended=self._ended
            )
            self._refresh()

    def _archive_missing(self) -> None:
        missing, members = self._missing, self._workflows.members
        if missing and not self._job:
            self._job = self._tasks.run(
                lambda _progress: members.archive(missing, archived=True), self._archived, ended=self._ended
            )
            self._refresh()

    def _stored(self, done: MembersImported) -> None:
        self._steps, self._missing = [done.step], done.missing
        said = [trn("{n} member was added.", "{n} members were added.", done.new)]
        if done.changed:
            said.append(
                trn("{n} was known and is up to date now.", "{n} were known and are up to date now.", done.changed)
            )
        if done.same:
            said.append(trn("{n} is as before.", "{n} are as before.", done.same))
        if done.missing:
            said.append(
                trn(
                    "{n} person of your chapter is not on this list. If they left, archive them.",
                    "{n} people of your chapter are not on this list. If they left, archive them.",
                    len(done.missing),
                )
            )
        self._told.say(NoticeKind.GOOD, " ".join(said))
        self.imported.emit()

    def _took_back(self, _nothing: object) -> None:
        self._steps, self._missing = [], ()
        self._told.say(NoticeKind.GOOD, tr("The import was undone."))
        self.imported.emit()

    def _archived(self, step: Step) -> None:
        self._steps.append(step)
        self.imported.emit()
        super().accept()

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
        stored, working = bool(self._steps), bool(self._job)
        self._bar.setVisible(working)
        self.panel.setEnabled(not stored and not working)
        self.import_button.setVisible(not stored)
        self.import_button.setEnabled(self.panel.ready and not working)
        self.undo_button.setVisible(stored)
        self.archive_button.setVisible(bool(self._missing))
        if self._missing:
            self.archive_button.setText(
                trn("&Archive the one not on the list", "&Archive the {n} not on the list", len(self._missing))
            )
        for button in (self.undo_button, self.archive_button):
            button.setEnabled(not working)
        self.close_button.setText(tr("Stop") if working else tr("Close") if stored else tr("Cancel"))

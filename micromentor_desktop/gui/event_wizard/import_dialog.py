"""Importing a sign-up file into an event that exists already."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.dialogs import confirm
from micromentor_desktop.gui.event_wizard.earlier_imports import EarlierImports, undone_sentence
from micromentor_desktop.gui.event_wizard.import_panel import ImportPanel, State
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.import_signups import Imported, Undone
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_START_SIZE = QSize(900, 620)
_SETTINGS_NAME = "import-dialog"


class ImportDialog(QDialog):
    """The wizard's import step in a dialog of its own; it stays open until the people are stored."""

    imported = Signal(object)
    """Carries the :class:`Imported`."""
    undone = Signal(object)
    """An earlier import was taken back; carries the :class:`Undone`."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, settings: Settings, event: Event, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._event = event
        self._storing = False
        self._job = 0
        self.panel = ImportPanel(workflows, tasks, settings)
        self.panel.set_event(event)
        self.panel.changed.connect(self._refresh)
        self.earlier = EarlierImports(workflows, tasks, event)
        self.earlier.undone.connect(self._took_back)
        self._trouble = Notice()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Storing the people"))
        tasks.progressed.connect(self._show_progress)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = self.buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._cancel_button = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._cancel_button.setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        hint = QLabel(
            tr(
                "People who are in the event are brought up to date, and new ones are added. Nobody is removed unless"
                " you say so, and what you changed by hand stays."
            )
        )
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self.earlier)
        layout.addWidget(self._trouble)
        layout.addWidget(self._bar)
        layout.addWidget(self.buttons)
        self.import_button.setDefault(True)
        self.setWindowTitle(tr("Import sign-ups into “{event}”", event=event.name))
        if not settings.restore_window(_SETTINGS_NAME, self):
            self.resize(_START_SIZE)
        self._refresh()

    def accept(self) -> None:
        """Qt: store the people; the dialog closes when that is done."""
        draft = self.panel.draft
        if draft is None or not self.panel.ready or self._storing:
            return

        def work(progress: Progress) -> Imported:
            return self._workflows.imports.commit(self._event.id, draft, progress)

        self._storing = True
        self._trouble.clear()
        self._refresh()
        self._job = self._tasks.run(work, self._stored, failed=self._failed, ended=self._ended)

    def reject(self) -> None:
        """Qt: close, but not with corrections that would be lost unasked; while people are being stored, stop that."""
        if self._storing:
            self._tasks.stop(self._job)
        elif not self.panel.corrected or self._may_leave():
            super().reject()

    def _may_leave(self) -> bool:
        return confirm(
            self,
            tr("Leave without importing?"),
            tr("What you corrected is not kept. The file with the sign-ups stays."),
            tr("Leave"),
            tr("Keep editing"),
        )

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        self._settings.save_window(_SETTINGS_NAME, self)
        super().done(result)

    def _refresh(self) -> None:
        draft = self.panel.draft
        people = len(draft.people) if draft is not None else 0
        self.import_button.setEnabled(self.panel.ready and not self._storing)
        self.import_button.setText(
            trn("&Import {n} person", "&Import {n} people", people) if people > 1 else tr("&Import")
        )
        self.panel.setEnabled(not self._storing)
        self._bar.setVisible(self._storing)
        self._cancel_button.setText(tr("Stop") if self._storing else tr("Cancel"))
        self.earlier.setVisible(self.earlier.some and self.panel.state in (State.EMPTY, State.REFUSED))

    def _took_back(self, undone: Undone) -> None:
        self._trouble.say(NoticeKind.GOOD, undone_sentence(undone))
        self.undone.emit(undone)

    def _stored(self, imported: Imported) -> None:
        self._storing = False
        super().accept()
        self.imported.emit(imported)

    def _show_progress(self, job: int, share: float) -> None:
        if job == self._job:
            self._bar.setRange(0, 100)
            self._bar.setValue(round(100 * share))

    def _failed(self, trouble: Trouble) -> None:
        stopped = isinstance(trouble, Stopped)
        self._trouble.say(NoticeKind.WARNING, tr("Stopped; nobody was stored.") if stopped else str(trouble))

    def _ended(self) -> None:
        self._storing = False
        self._refresh()

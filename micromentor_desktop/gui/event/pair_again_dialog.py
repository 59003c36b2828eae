"""Before an event is paired again: who would move where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from micromentor_desktop.domain.plan import Plan
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.event.moves_list import MovesList
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.make_plan import PairPreview
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class PairAgainDialog(QDialog):
    """Shows what pairing again would do; applying it is wished for and becomes one step of the history."""

    pair_wished = Signal(object)
    """The :class:`Plan` that was shown."""

    def __init__(self, workflows: Workflows, tasks: Tasks, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._found: Plan | None = None
        self.setWindowTitle(tr("Pair again"))
        self.notice = Notice()
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(tr("Looking for the best plan"))
        self._told = MutedLabel()
        self._told.setWordWrap(True)
        self._told.setText(tr("Looking for the best plan around the locks…"))
        self.list = MovesList(tr("Who would move where"))
        buttons = QDialogButtonBox()
        self.apply_button = buttons.addButton(tr("&Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply_button.setEnabled(False)
        self.stop_button = buttons.addButton(tr("&Stop"), QDialogButtonBox.ButtonRole.ActionRole)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self._stop)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.progress, self.notice, self._told):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        after = QLabel(tr("Locks are kept. The plan as it is now is kept, too: Undo brings it back."))
        after.setWordWrap(True)
        layout.addWidget(after)
        layout.addWidget(buttons)
        self.apply_button.setDefault(True)
        line = self.fontMetrics().height()
        self.resize(32 * line, 24 * line)
        pair = workflows.pair

        def work(progress: Progress) -> PairPreview:
            return pair.preview(event_id, progress)

        tasks.progressed.connect(self._tell_progress)
        self._working = tasks.run(work, self._show, failed=self._failed, topic="pair preview")

    @property
    def lines(self) -> list[str]:
        """Who would move where, a sentence a person."""
        return self.list.lines

    def accept(self) -> None:
        """Qt: Apply was pressed."""
        super().accept()
        self.pair_wished.emit(self._found)

    def done(self, result: int) -> None:
        """Qt: nobody needs an answer any more."""
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        self._tasks.stop(self._working)

    def _tell_progress(self, job: int, share: float) -> None:
        if job == self._working:
            self.progress.setValue(round(100 * share))

    def _ready(self) -> None:
        self.progress.hide()
        self.stop_button.hide()
        self._told.setText("")

    def _show(self, preview: PairPreview) -> None:
        self._ready()
        self._found = preview.plan
        self.list.show_lines(preview.moves)
        self.apply_button.setEnabled(not preview.changes_nothing)
        kind = NoticeKind.GOOD if preview.changes_nothing else NoticeKind.NOTE
        self.notice.say(kind, preview.sentence)
        self._told.setText(tr("These people would go somewhere else:") if preview.moves else "")

    def _failed(self, trouble: Trouble) -> None:
        self._ready()
        if isinstance(trouble, Stopped):
            self.notice.say(NoticeKind.NOTE, tr("Stopped. Nothing was changed."))
        else:
            self.notice.say(NoticeKind.WARNING, str(trouble))

"""Before a plan is repaired: from which round on, and who would move where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.plan import Plan
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.event.moves_list import MovesList
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.repair_plan import RepairPreview
from micromentor_desktop.workflow.workflows import Workflows


class RepairDialog(QDialog):
    """Shows what a repair would do; the repair itself is wished for and becomes a step of the history."""

    repair_wished = Signal(int)
    """The first round that may change."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, plan: Plan, rounds: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._repair = workflows.repair
        self._tasks = tasks
        self._event_id = plan.event_id
        self._working = 0
        self.setWindowTitle(tr("Repair the plan"))
        self.first = QComboBox()
        for number in range(plan.past + 1, rounds + 1):
            self.first.addItem(self._round_words(number, rounds), number)
        self.notice = Notice()
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(tr("Working out the fewest moves"))
        self._told = MutedLabel()
        self._told.setWordWrap(True)
        self.list = MovesList(tr("Who moves where"))
        buttons = QDialogButtonBox()
        self.repair_button = buttons.addButton(tr("&Repair"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.stop_button = buttons.addButton(tr("&Stop"), QDialogButtonBox.ButtonRole.ActionRole)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(lambda: tasks.stop(self._working))
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._build(buttons)
        self.first.currentIndexChanged.connect(self._look)
        tasks.progressed.connect(self._tell_progress)
        self._look()

    @property
    def lines(self) -> list[str]:
        """Who would move where, a sentence a person."""
        return self.list.lines

    @property
    def told(self) -> str:
        """What is said above the lines."""
        return self._told.text()

    def accept(self) -> None:
        """Qt: Repair was pressed."""
        super().accept()
        self.repair_wished.emit(self.first.currentData())

    def done(self, result: int) -> None:
        """Qt: nobody needs an answer any more."""
        self._tasks.stop(self._working)
        super().done(result)

    def _build(self, buttons: QDialogButtonBox) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        if self.first.count() > 1:
            form = QFormLayout()
            form.addRow(tr("&From which round on?"), self.first)
            layout.addLayout(form)
        for widget in (self.progress, self.notice, self._told):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        after = QLabel(tr("The plan as it is now is kept: Undo brings it back."))
        after.setWordWrap(True)
        layout.addWidget(after)
        layout.addWidget(buttons)
        # Only now, in the dialog, does a button become its default: Enter repairs.
        self.repair_button.setDefault(True)
        line = self.fontMetrics().height()
        self.resize(32 * line, 24 * line)

    def _round_words(self, number: int, rounds: int) -> str:
        if number == 1:
            return tr("Round 1: nothing has begun yet")
        if number == rounds:
            return tr("Round {number} only: the rounds before stay as they are", number=number)
        return tr("Round {number}: the rounds before stay as they are", number=number)

    def _look(self) -> None:
        self._tasks.stop(self._working)
        first, event_id = self.first.currentData(), self._event_id

        def work(progress: Progress) -> RepairPreview:
            return self._repair.preview(event_id, first, progress)

        self._show_working(True)
        self._working = self._tasks.run(work, self._show, failed=self._failed, topic="repair preview")

    def _show_working(self, working: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(working)
        self.stop_button.setVisible(working)
        if working:
            self.notice.clear()
            self.list.show_lines([])
            self._told.setText(tr("Working out how few people have to move…"))
            self.repair_button.setEnabled(False)

    def _tell_progress(self, job: int, share: float) -> None:
        if job == self._working:
            self.progress.setRange(0, 100)
            self.progress.setValue(round(100 * share))

    def _show(self, preview: RepairPreview) -> None:
        self._show_working(False)
        self.list.show_lines(preview.moves)
        self.repair_button.setEnabled(not preview.changes_nothing)
        self.repair_button.setDefault(True)
        freed = "" if preview.changes_nothing else tr("Only the places of those who are gone become free.")
        self._told.setText(tr("These people go somewhere else:") if preview.moves else freed)
        if preview.changes_nothing:
            self.notice.say(NoticeKind.GOOD, tr("There is nothing to repair: every place stays as it is."))
        else:
            self.notice.say(NoticeKind.NOTE, preview.sentence)

    def _failed(self, trouble: Trouble) -> None:
        self._show_working(False)
        self._told.setText("")
        if isinstance(trouble, Stopped):
            self.notice.say(NoticeKind.NOTE, tr("Stopped. Choose another round, or close and try again."))
        else:
            self.notice.say(NoticeKind.WARNING, str(trouble))

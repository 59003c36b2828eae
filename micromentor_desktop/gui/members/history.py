"""Everything that is done to members, one after another, and how it is taken back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.member_steps import Step
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class _Done(QUndoCommand):
    """One thing done. Qt's own undo() and redo() have nothing left to do: the workflow has done it before."""

    def __init__(self, step: Step) -> None:
        super().__init__(step.said)
        self.step = step


class MembersHistory(QObject):
    """Steps move on the stack only after the workflow confirmed them; while one is under way, undo waits for it."""

    changed = Signal()
    """Members are others now than they were."""
    steps_changed = Signal()
    """Another thing can be undone or redone now."""
    said = Signal(str)
    """What was just done, in words."""
    failed = Signal(str, str)
    """A title and a sentence; everything is as it was."""

    def __init__(self, workflows: Workflows, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._running = False
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self.steps_changed)

    @property
    def undo_text(self) -> str:
        """What undo would take back, empty when there is nothing."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """What redo would do again, empty when there is nothing."""
        return self._stack.redoText()

    def take_over(self, other: "MembersHistory") -> None:
        """Have the steps of a window that closes, as they are; the other has none from now on."""
        for history in (self, other):
            history._stack.indexChanged.disconnect(history.steps_changed)
        self._stack, other._stack = other._stack, self._stack
        for history in (self, other):
            history._stack.setParent(history)
            history._stack.indexChanged.connect(history.steps_changed)
        self.steps_changed.emit()

    def do(self, work: Callable[[], Step]) -> None:
        """Let a workflow do something; what it did can be undone."""
        self._run(work, self.take)

    def take(self, step: Step) -> None:
        """Take in what a dialog did."""
        if step.changed:
            self._stack.push(_Done(step))
            self.said.emit(step.said)
        self.changed.emit()

    def forget(self) -> None:
        """Nothing can be undone any more: a step would bring back somebody who was erased."""
        self._stack.clear()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        done = self._stack.command(self._stack.index() - 1)
        if isinstance(done, _Done):
            step, back = done.step, self._workflows.taking_back
            self._run(lambda: back.undo(step), self._undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        done = self._stack.command(self._stack.index())
        if isinstance(done, _Done):
            step, back = done.step, self._workflows.taking_back
            self._run(lambda: back.redo(step), self._redone)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        if not self._running:
            self._running = True

            def job(_progress: Progress) -> object:
                return work()

            self._tasks.run(job, done, failed=self._fail, ended=self._ended)

    def _undone(self, _nothing: object) -> None:
        said = self._stack.undoText()
        self._stack.undo()
        self.said.emit(tr("Undone: {step}", step=said))
        self.changed.emit()

    def _redone(self, _nothing: object) -> None:
        said = self._stack.redoText()
        self._stack.redo()
        self.said.emit(tr("Done again: {step}", step=said))
        self.changed.emit()

    def _fail(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Stopped):
            self.failed.emit(tr("That did not work"), str(trouble))

    def _ended(self) -> None:
        self._running = False

"""Everything that is done to a plan, one after another, and how it is taken back.

The workflow stores each change and returns the one that undoes it. Qt's undo stack keeps these in order with their
names; it moves only after the workflow has confirmed, so what it says is always what is stored.
"""

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from micromentor_desktop.domain.event import Event, Rules, SignUp, Status
from micromentor_desktop.domain.plan import Change, Plan
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.models.status_words import marking
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.adjust_plan import Adjusted
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.make_plan import Paired
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.repair_plan import Marked, RepairDone
from micromentor_desktop.workflow.workflows import Workflows

T = TypeVar("T")


class _Step(QUndoCommand):
    """One thing done. Qt's own undo() and redo() have nothing left to do: the workflow has done it before."""

    def __init__(self, said: str, back: Change) -> None:
        super().__init__(said)
        self.back = back
        self.forth: Change | None = None


class _RulesStep(QUndoCommand):
    """The event has other rules than before."""

    def __init__(self, said: str, before: Rules, after: Rules) -> None:
        super().__init__(said)
        self.before = before
        self.after = after


class _StatusStep(QUndoCommand):
    """Somebody's sign-up has another status than before."""

    def __init__(self, said: str, member_id: int, before: Status, after: Status) -> None:
        super().__init__(said)
        self.member_id = member_id
        self.before = before
        self.after = after


class History(QObject):
    """The plan of one event over time. Wishes that come while one is being carried out wait for their turn."""

    board_changed = Signal(object)
    """The :class:`Board` as it is stored now; None before the first pairing."""
    event_changed = Signal()
    """The event has other rules now, or somebody's sign-up another status."""
    steps_changed = Signal()
    """Another thing can be undone or redone now."""
    said = Signal(str)
    """What was just done, in words."""
    pairing_changed = Signal(bool)
    """Whether the event is being paired, or its plan repaired."""
    failed = Signal(str, str)
    """A title and a sentence; the board is as it was."""

    def __init__(self, workflows: Workflows, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self.steps_changed)
        self._wishes: deque[Callable[[], int | None]] = deque()
        self._running: int | None = None
        self._pairing = False
        self._trouble_title = ""
        self._event_id = 0
        self._board: Board | None = None

    @property
    def board(self) -> Board | None:
        """The last board that a workflow returned."""
        return self._board

    @property
    def pairing(self) -> bool:
        """Whether the event is being paired, or its plan repaired, just now."""
        return self._pairing

    @property
    def undo_text(self) -> str:
        """What undo would take back, empty when there is nothing."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """What redo would do again, empty when there is nothing."""
        return self._stack.redoText()

    def open(self, event_id: int) -> None:
        """Turn to another event and show its plan."""
        self._event_id = event_id
        self._board = None
        self._wishes.clear()
        self._stack.clear()
        self.reload()

    def reload(self) -> None:
        """Show the plan as it is stored; what was done before can still be undone."""
        self._want(self._load)

    def apply(self, change: Change) -> None:
        """Make a change by hand."""
        self._want(lambda: self._adjust(change, self._push))

    def change_rules(self, before: Rules, after: Rules, said: str) -> None:
        """Give the event other rules in the place of these; ``said`` is what that changes, in words."""

        def push() -> None:
            self._stack.push(_RulesStep(said, before, after))
            self.said.emit(said)

        self._want(lambda: self._exchange_rules(before, after, push))

    def pair(self, found: Plan | None = None) -> None:
        """Pair, or pair again around the locks; ``found`` is the plan that a preview has shown."""
        self._want(lambda: self._pair(found))

    def repair(self, first: int) -> None:
        """Bend the plan, from round ``first`` on, to who is here now."""
        self._want(lambda: self._repair(first))

    def mark(self, member_id: int, status: Status) -> None:
        """Tell what became of somebody on the day; the plan stays until it is repaired."""

        def marked(told: Marked) -> None:
            if told.before is not told.signup.status:
                self._push_status(told.signup, told.before)

        self._want(lambda: self._mark(member_id, status, marked))

    def walked_in(self, signup: SignUp) -> None:
        """Take in that somebody was signed up at the door; undone, they have withdrawn."""

        def taken_in() -> None:
            self._push_status(signup, Status.WITHDRAWN, self.tr("Add {0}").format(signup.member.full_name))
            self.event_changed.emit()

        self._want(lambda: self._start(lambda _progress: None, lambda _nothing: taken_in()))

    def undo(self) -> None:
        """Take the last step back."""
        self._want(self._undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._want(self._redo)

    def stop(self) -> None:
        """Stop what is being done; nothing is changed then."""
        if self._running is not None:
            self._tasks.stop(self._running)

    # --- one wish at a time: each looks at the stack only when those before it are stored ---

    def _want(self, wish: Callable[[], int | None]) -> None:
        self._wishes.append(wish)
        self._next()

    def _next(self) -> None:
        while self._running is None and self._wishes:
            self._running = self._wishes.popleft()()

    def _start(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> int:
        event_id = self._event_id

        def still_here(result: T) -> None:
            # The organizer may have turned to another event meanwhile; the change is stored all the same.
            if event_id == self._event_id:
                done(result)

        return self._tasks.run(work, still_here, failed=self._fail, ended=self._ended)

    def _fail(self, trouble: Trouble) -> None:
        # What was wished next counted on this step.
        self._wishes.clear()
        if not isinstance(trouble, Stopped):
            self.failed.emit(self._trouble_title if self._pairing else self.tr("That did not work"), str(trouble))

    def _ended(self) -> None:
        self._running = None
        if self._pairing:
            self._pairing = False
            self.pairing_changed.emit(False)
        self._next()

    # --- the wishes ---

    def _load(self) -> int:
        event_id = self._event_id
        return self._start(lambda _progress: self._workflows.pair.current(event_id), self._show)

    def _pair(self, found: Plan | None) -> int:
        event_id = self._event_id
        self._tell_pairing(self.tr("The event could not be paired"))
        return self._start(lambda progress: self._workflows.pair.pair(event_id, progress, found), self._paired)

    def _repair(self, first: int) -> int:
        event_id = self._event_id
        self._tell_pairing(self.tr("The plan could not be repaired"))
        return self._start(lambda progress: self._workflows.repair.apply(event_id, first, progress), self._repaired)

    def _tell_pairing(self, trouble_title: str) -> None:
        self._pairing = True
        self._trouble_title = trouble_title
        self.pairing_changed.emit(True)

    def _mark(self, member_id: int, status: Status, record: Callable[[Marked], None]) -> int:
        event_id = self._event_id

        def done(marked: Marked) -> None:
            record(marked)
            self.event_changed.emit()

        return self._start(lambda _progress: self._workflows.repair.mark(event_id, member_id, status), done)

    def _undo(self) -> int | None:
        step = self._stack.command(self._stack.index() - 1)
        if isinstance(step, _RulesStep):
            return self._exchange_rules(step.after, step.before, self._step_back)
        if isinstance(step, _StatusStep):
            return self._mark(step.member_id, step.before, lambda _marked: self._step_back())
        if not isinstance(step, _Step):
            return None

        def undone(adjusted: Adjusted) -> None:
            step.forth = adjusted.inverse
            self._step_back()

        return self._adjust(step.back, undone)

    def _redo(self) -> int | None:
        step = self._stack.command(self._stack.index())
        if isinstance(step, _RulesStep):
            return self._exchange_rules(step.before, step.after, self._step_forth)
        if isinstance(step, _StatusStep):
            return self._mark(step.member_id, step.after, lambda _marked: self._step_forth())
        if not isinstance(step, _Step) or step.forth is None:
            return None

        def redone(adjusted: Adjusted) -> None:
            step.back = adjusted.inverse
            self._step_forth()

        return self._adjust(step.forth, redone)

    def _step_back(self) -> None:
        said = self._stack.undoText()
        self._stack.undo()
        self.said.emit(self.tr("Undone: {0}").format(said))

    def _step_forth(self) -> None:
        said = self._stack.redoText()
        self._stack.redo()
        self.said.emit(self.tr("Done again: {0}").format(said))

    def _exchange_rules(self, before: Rules, after: Rules, record: Callable[[], None]) -> int:
        event_id = self._event_id

        def done(_event: Event) -> None:
            record()
            self.event_changed.emit()

        return self._start(lambda _progress: self._workflows.prepare.exchange_rules(event_id, before, after), done)

    def _adjust(self, change: Change, record: Callable[[Adjusted], None]) -> int | None:
        if self._board is None:
            return None
        plan_id = self._board.plan.id

        def done(adjusted: Adjusted) -> None:
            record(adjusted)
            self._show(adjusted.board)

        return self._start(lambda _progress: self._workflows.adjust.apply(plan_id, change), done)

    def _push(self, adjusted: Adjusted) -> None:
        self._stack.push(_Step(adjusted.said, adjusted.inverse))
        self.said.emit(adjusted.said)

    def _push_status(self, signup: SignUp, before: Status, said: str = "") -> None:
        said = said or marking(signup.member.full_name, signup.status)
        self._stack.push(_StatusStep(said, signup.member.id, before, signup.status))
        self.said.emit(said)

    def _repaired(self, done: RepairDone) -> None:
        self._stack.push(_Step(self.tr("Repair the plan"), done.inverse))
        self._show(done.board)
        self.said.emit(self.tr("Repaired. {0}").format(done.said))

    def _paired(self, paired: Paired) -> None:
        if paired.inverse is None:
            self._stack.clear()
        else:
            self._stack.push(_Step(self.tr("Pair again"), paired.inverse))
        self._show(paired.board)
        self.said.emit(self.tr("Paired. Everything is saved."))

    def _show(self, board: Board | None) -> None:
        self._board = board
        self.board_changed.emit(board)

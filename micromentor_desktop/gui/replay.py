"""Taking back what was done to an event, and doing it again: always through the workflow, and always in order."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal

from micromentor_desktop.domain.event import Event, Rules, Status
from micromentor_desktop.domain.plan import Change
from micromentor_desktop.domain.version import VersionState
from micromentor_desktop.gui.steps import EventStep, PlanStep, RulesStep, StatusStep, Steps, VersionStep
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.turns import Turns
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.adjust_plan import Adjusted
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.repair_plan import Marked
from micromentor_desktop.workflow.workflows import Workflows


class Replay(Turns):
    """The steps of one event, and how each kind of them is undone and redone."""

    board_changed = Signal(object)
    """The :class:`Board` as it is stored now; None before the first pairing."""
    event_changed = Signal()
    """The event has other rules now, or somebody's sign-up another status."""
    steps_changed = Signal()
    """Another thing can be undone or redone now."""
    said = Signal(str)
    """What was just done, in words."""
    versions_changed = Signal()
    """Another version is on the board, or in the list of versions."""

    def __init__(self, workflows: Workflows, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._workflows = workflows
        self.steps = Steps(self)
        self.steps.changed.connect(self.steps_changed)
        self._board: Board | None = None

    @property
    def board(self) -> Board | None:
        """The last board that a workflow returned."""
        return self._board

    @property
    def undo_text(self) -> str:
        """What undo would take back, empty when there is nothing."""
        return self.steps.undo_text

    @property
    def redo_text(self) -> str:
        """What redo would do again, empty when there is nothing."""
        return self.steps.redo_text

    def undo(self) -> None:
        """Take the last step back."""
        self._want(self._undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._want(self._redo)

    def go_to(self, place: int) -> None:
        """Undo or redo step by step until so many steps are done."""
        self._want(lambda: self._set_out(place))

    # --- how a step is taken back, and done again ---

    def _set_out(self, place: int) -> int | None:
        if abs(self.steps.place - place) > 1:
            self._tell_pairing(tr("The way through the history ended early"))
        return self._toward(place)

    def _toward(self, place: int) -> int | None:
        now = self.steps.place
        if now == place:
            return None
        job = self._undo() if now > place else self._redo()
        if job is not None:
            # The rest of the way comes before whatever was wished meanwhile.
            self._wishes.appendleft(lambda: self._toward(place))
        self._on_the_way = job is not None and abs(now - place) > 1
        return job

    def _undo(self) -> int | None:
        step = self.steps.last
        if isinstance(step, RulesStep):
            return self._exchange_rules(step.after, step.before, self._step_back)
        if isinstance(step, StatusStep):
            return self._mark(step.member_id, step.before, lambda _marked: self._step_back())
        if isinstance(step, EventStep):
            return self._again(step.back, self._step_back)
        if isinstance(step, VersionStep):
            return self._set_version(step.before, self._step_back)
        if not isinstance(step, PlanStep):
            return None

        def undone(adjusted: Adjusted) -> None:
            step.forth = adjusted.inverse
            self._step_back()

        return self._adjust(step.back, undone)

    def _redo(self) -> int | None:
        step = self.steps.next
        if isinstance(step, RulesStep):
            return self._exchange_rules(step.before, step.after, self._step_forth)
        if isinstance(step, StatusStep):
            return self._mark(step.member_id, step.after, lambda _marked: self._step_forth())
        if isinstance(step, EventStep):
            return self._again(step.forth, self._step_forth)
        if isinstance(step, VersionStep):
            return self._set_version(step.after, self._step_forth)
        if not isinstance(step, PlanStep) or step.forth is None:
            return None

        def redone(adjusted: Adjusted) -> None:
            step.back = adjusted.inverse
            self._step_forth()

        return self._adjust(step.forth, redone)

    def _step_back(self) -> None:
        said = self.undo_text
        self.steps.step_back()
        self.said.emit(tr("Undone: {said}", said=said))

    def _step_forth(self) -> None:
        said = self.redo_text
        self.steps.step_forth()
        self.said.emit(tr("Done again: {said}", said=said))

    def _again(self, work: Callable[[], object], record: Callable[[], None]) -> int:
        def done(_result: object) -> None:
            record()
            self.event_changed.emit()

        return self._start(lambda _progress: work(), done)

    def _exchange_rules(self, before: Rules, after: Rules, record: Callable[[], None]) -> int:
        event_id = self._event_id

        def done(_event: Event) -> None:
            record()
            self.event_changed.emit()

        return self._start(lambda _progress: self._workflows.prepare.exchange_rules(event_id, before, after), done)

    def _mark(self, member_id: int, status: Status, record: Callable[[Marked], None]) -> int:
        event_id = self._event_id

        def done(marked: Marked) -> None:
            record(marked)
            self.event_changed.emit()

        return self._start(lambda _progress: self._workflows.repair.mark(event_id, member_id, status), done)

    def _set_version(self, state: VersionState, record: Callable[[], None]) -> int:
        def done(_nothing: None) -> None:
            record()
            self.versions_changed.emit()

        return self._start(lambda _progress: self._workflows.versions.set_state(state), done)

    def _adjust(self, change: Change, record: Callable[[Adjusted], None]) -> int | None:
        if self._board is None:
            return None
        plan_id = self._board.plan.id

        def done(adjusted: Adjusted) -> None:
            record(adjusted)
            self._show(adjusted.board)

        return self._start(lambda _progress: self._workflows.adjust.apply(plan_id, change), done)

    def _show(self, board: Board | None) -> None:
        self._board = board
        self.steps.arrive(mark_of(board))
        self.board_changed.emit(board)
        self.versions_changed.emit()


def mark_of(board: Board | None) -> Hashable:
    """What tells one plan from every other, also from one that took the number of a plan that is gone."""
    return (board.plan.id, board.plan.made_at) if board else None

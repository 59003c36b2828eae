"""What was done to an event, step by step: what the history lists, and what undo and redo go by."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from micromentor_desktop.domain.event import Rules, Status
from micromentor_desktop.domain.plan import Change
from micromentor_desktop.domain.version import VersionState
from micromentor_desktop.translate import mark, tr

OPENED = mark("As it was when you opened it")
FIRST_PAIRING = mark("First pairing")


class Step(QUndoCommand):
    """One thing done. Qt's own undo() and redo() have nothing left to do: the workflow has done it before."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.at = datetime.now()


class PlanStep(Step):
    """The plan was changed, or another one took its place."""

    def __init__(self, said: str, back: Change) -> None:
        super().__init__(said)
        self.back = back
        self.forth: Change | None = None


class RulesStep(Step):
    """The event has other rules than before."""

    def __init__(self, said: str, before: Rules, after: Rules) -> None:
        super().__init__(said)
        self.before = before
        self.after = after


class StatusStep(Step):
    """Somebody's sign-up has another status than before."""

    def __init__(self, said: str, member_id: int, before: Status, after: Status) -> None:
        super().__init__(said)
        self.member_id = member_id
        self.before = before
        self.after = after


class EventStep(Step):
    """Something was done to the event's sign-ups: the workflow's calls that take it back and do it again."""

    def __init__(self, said: str, back: Callable[[], object], forth: Callable[[], object]) -> None:
        super().__init__(said)
        self.back = back
        self.forth = forth


class VersionStep(Step):
    """A version was kept, named or deleted."""

    def __init__(self, said: str, before: VersionState, after: VersionState) -> None:
        super().__init__(said)
        self.before = before
        self.after = after


@dataclass(frozen=True, slots=True)
class StepLine:
    """One line of the history: what was done and when, and whether it is still done."""

    said: str
    at: datetime
    done: bool


class _Stack(QUndoStack):
    """The steps of one event; ``mark`` tells which plan they lead to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.begun = datetime.now()
        self.said = OPENED
        self.mark: Hashable = None


class Steps(QObject):
    """The steps of every event that was open since the program was started; one event's are shown at a time."""

    changed = Signal()
    """There are other steps, or another one is the last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stacks: dict[int, _Stack] = {}
        self._stack = _Stack(self)

    def open(self, event_id: int) -> bool:
        """Turn to an event's steps; returns whether they are the first of it since the program was started."""
        first = event_id not in self._stacks
        if first:
            self._stacks[event_id] = _Stack(self)
            self._stacks[event_id].indexChanged.connect(self.changed)
        self._stack = self._stacks[event_id]
        self.changed.emit()
        return first

    def take_over(self, other: "Steps") -> None:
        """Have the steps of a window that closes, as they are; the other has none from now on."""
        for event_id, stack in other._stacks.items():
            stack.indexChanged.disconnect(other.changed)
            stack.setParent(self)
            stack.indexChanged.connect(self.changed)
            self._stacks[event_id] = stack
        other._stacks, other._stack = {}, _Stack(other)

    def forget(self, event_id: int) -> None:
        """The event is gone: another one may come to have its number."""
        stack = self._stacks.pop(event_id, None)
        if stack is not None:
            stack.clear()

    def forget_all(self) -> None:
        """Forget the steps of every event: they name somebody who is to be named no more."""
        for stack in self._stacks.values():
            stack.begun, stack.said = datetime.now(), OPENED
            stack.clear()
        self.changed.emit()

    def arrive(self, mark: Hashable) -> None:
        """Take note of the plan that the steps have led to."""
        self._stack.mark = mark

    def check(self, mark: Hashable) -> None:
        """Forget the steps when they led to another plan than the one that was found."""
        if self._stack.mark != mark and self._stack.count():
            self.begin(OPENED)

    def begin(self, said: str) -> None:
        """Forget the steps: what was done now is the beginning; ``said`` is marked for translation."""
        self._stack.begun, self._stack.said = datetime.now(), said
        self._stack.clear()
        # Qt tells of an index that changes only, and it may have been 0 before.
        self.changed.emit()

    def push(self, step: Step) -> None:
        """Take a step in; those that were undone before can be redone no more."""
        self._stack.push(step)

    @property
    def place(self) -> int:
        """How many of the steps are done."""
        return self._stack.index()

    @property
    def last(self) -> QUndoCommand | None:
        """The step that undo takes back."""
        return self._stack.command(self._stack.index() - 1)

    @property
    def next(self) -> QUndoCommand | None:
        """The step that redo does again."""
        return self._stack.command(self._stack.index())

    @property
    def undo_text(self) -> str:
        """What undo takes back, empty when there is nothing."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """What redo does again, empty when there is nothing."""
        return self._stack.redoText()

    def step_back(self) -> None:
        """The last step is undone."""
        self._stack.undo()

    def step_forth(self) -> None:
        """The next step is done again."""
        self._stack.redo()

    @property
    def lines(self) -> tuple[StepLine, ...]:
        """The beginning, and every step in its order."""
        stack = self._stack
        found = [StepLine(tr(stack.said), stack.begun, True)]
        for number in range(stack.count()):
            step = stack.command(number)
            if isinstance(step, Step):
                found.append(StepLine(step.text(), step.at, number < stack.index()))
        return tuple(found)

"""One wish after another: each is begun only when what was wished before it is stored."""

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress

T = TypeVar("T")
Wish = Callable[[], int | None]
"""Begins a job and returns its number, or finds that there is nothing to do."""


class Turns(QObject):
    """Carries out wishes about one event. Those that come while one is being carried out wait for their turn."""

    pairing_changed = Signal(bool)
    """Whether something longer is being done: the event is paired, its plan repaired, or many steps are gone back."""
    failed = Signal(str, str)
    """A title and a sentence; everything is as it was."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wishes: deque[Wish] = deque()
        self._running: int | None = None
        self._pairing = False
        self._on_the_way = False
        self._trouble_title = ""
        self._event_id = 0

    @property
    def pairing(self) -> bool:
        """Whether something longer is being done just now; see :attr:`pairing_changed`."""
        return self._pairing

    @property
    def event_id(self) -> int:
        """The event that the wishes are about, 0 for none."""
        return self._event_id

    def stop(self) -> None:
        """Stop what is being done, and do nothing of what was to follow; a step that is stopped changes nothing."""
        if self._running is not None:
            self._wishes.clear()
            self._on_the_way = False
            self._tasks.stop(self._running)

    def _want(self, wish: Wish) -> None:
        self._wishes.append(wish)
        self._next()

    def _next(self) -> None:
        while self._running is None and self._wishes:
            self._running = self._wishes.popleft()()

    def _start(
        self, work: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[str], None] | None = None
    ) -> int:
        event_id = self._event_id

        def still_here(result: T) -> None:
            # The organizer may have turned to another event meanwhile; the change is stored all the same.
            if event_id == self._event_id:
                done(result)

        def told(trouble: Trouble) -> None:
            if failed is not None:
                failed(str(trouble))

        return self._tasks.run(work, still_here, failed=told if failed else self._fail, ended=self._ended)

    def _fail(self, trouble: Trouble) -> None:
        # What was wished next counted on this step.
        self._wishes.clear()
        self._on_the_way = False
        if not isinstance(trouble, Stopped):
            self.failed.emit(self._trouble_title if self._pairing else tr("That did not work"), str(trouble))

    def _ended(self) -> None:
        self._running = None
        if self._pairing and not self._on_the_way:
            self._pairing = False
            self.pairing_changed.emit(False)
        self._next()

    def _tell_pairing(self, trouble_title: str) -> None:
        self._pairing = True
        self._trouble_title = trouble_title
        self.pairing_changed.emit(True)

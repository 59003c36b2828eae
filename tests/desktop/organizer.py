"""An organizer who sees the window and has a mouse and a keyboard: a thread beside the real program.

Everything is done with xdotool on the screen; the program is only asked where things are and what it shows. It runs in
a thread, because dialogs and drags have event loops of their own.
"""

import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLineEdit, QWidget

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
_PATIENCE = 30.0
"""Seconds after which something that should have happened has not."""


class _Answers(QObject):
    """Lives on the main thread and answers questions from the organizer's."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer, Qt.ConnectionType.BlockingQueuedConnection)

    @Slot(object)
    def _answer(self, question: Callable[[], None]) -> None:
        question()


class Organizer:
    """What an organizer can do and see. All methods are for the organizer's thread."""

    def __init__(self, shots: Path) -> None:
        self._shots = shots
        self.acts: list[str] = []
        """Every click and every key, in the order in which they were done."""
        self.places: list[tuple[int, int]] = []
        """Where each click was, in pixels of the screen."""
        self._wait(lambda: QApplication.instance() is not None)
        self._answers = _Answers()
        app = QApplication.instance()
        assert app is not None
        self._answers.moveToThread(app.thread())

    # --- seeing ---

    def ask(self, question: Callable[[], T]) -> T:
        """Let the main thread answer."""
        box: list[Any] = []

        def answer() -> None:
            try:
                box.append((question(), None))
            except Exception as error:  # noqa: BLE001 (it is raised again in the thread that asked)
                box.append((None, error))

        self._answers.asked.emit(answer)
        value, error = box[0]
        if error is not None:
            raise error
        return value  # type: ignore[no-any-return]

    def wait_for(self, what: str, condition: Callable[[], object]) -> None:
        """Wait until the main thread says yes."""
        self._wait(lambda: bool(self.ask(condition)), what)

    def window(self, kind: type[W]) -> W:
        """The visible top-level window of a kind, as soon as there is one."""
        self.wait_for(f"a window {kind.__name__}", lambda: _visible(kind))
        return self.ask(lambda: _visible(kind)[0])

    def gone(self, kind: type[QWidget]) -> None:
        """Wait until no window of a kind is there any more."""
        self.wait_for(f"the {kind.__name__} to close", lambda: not _visible(kind))

    def picture(self, name: str) -> None:
        """A picture of the whole screen."""
        time.sleep(0.4)  # for animations to end
        path = str(self._shots / f"{name}.png")
        self.ask(lambda: QApplication.primaryScreen().grabWindow(0).save(path))

    # --- doing ---

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget, as soon as it can be clicked."""
        self.wait_for(f"{widget} to be enabled", lambda: widget.isVisible() and widget.isEnabled())
        name = self.ask(lambda: str(widget.property("text") or widget.accessibleName()))
        self.click_at(self.ask(lambda: widget.mapToGlobal(widget.rect().center())), name.replace("&", ""))

    def click_at(self, point: QPoint, name: str = "") -> None:
        """Click a place on the screen; ``name`` is what is there."""
        self.acts.append(f"click {name}".strip())
        self.places.append((point.x(), point.y()))
        self._move(point)
        self._do("click", "1")

    def click_with(self, key: str, point: QPoint) -> None:
        """Click a place while a key is held."""
        self._move(point)
        self._do("keydown", key)
        self._do("click", "1")
        self._do("keyup", key)

    def drag(self, start: QPoint, end: QPoint, look: Callable[[], None]) -> None:
        """Press, move in steps as a hand does, look at what is shown, and let go."""
        self._move(start)
        self._do("mousedown", "1")
        for step in range(1, 13):
            self._move(start + (end - start) * step / 12)
        look()
        self._do("mouseup", "1")

    def press(self, keys: str) -> None:
        """Press keys as xdotool names them ("ctrl+z")."""
        self.acts.append(f"key {keys}")
        self._do("key", "--clearmodifiers", keys)

    def choose_file(self, path: Path) -> None:
        """Type a file's name into the file dialog and confirm it."""
        dialog = self.window(QFileDialog)
        field = self.ask(lambda: next(edit for edit in dialog.findChildren(QLineEdit) if edit.isVisible()))
        self.click(field)
        self.press("ctrl+a")
        self.acts += [f"key {letter}" for letter in str(path)]
        self._do("type", "--delay", "5", str(path))
        self.press("Return")
        self.gone(QFileDialog)

    def place(self, view: QAbstractItemView, rect: Callable[[], QRect]) -> QPoint:
        """Where the middle of a rectangle in a view is on the screen."""
        return self.ask(lambda: view.viewport().mapToGlobal(rect().center()))

    def _move(self, point: QPoint) -> None:
        self._do("mousemove", str(point.x()), str(point.y()))

    @staticmethod
    def _do(*words: str) -> None:
        subprocess.run(["xdotool", *words], check=True)
        time.sleep(0.04)

    @staticmethod
    def _wait(condition: Callable[[], bool], what: str = "the program") -> None:
        deadline = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited {_PATIENCE:.0f} s for {what}")
            time.sleep(0.05)


def _visible(kind: type[W]) -> list[W]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def at_work(work: Callable[[], None], failed: Callable[[BaseException], None]) -> threading.Thread:
    """Start the organizer's thread; it never outlives the program."""

    def run() -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 (reported to the test, which fails with it)
            failed(error)

    thread = threading.Thread(target=run, name="organizer", daemon=True)
    thread.start()
    return thread

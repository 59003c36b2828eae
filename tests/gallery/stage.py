"""A program on a stage: a chapter's file in a known state, and a window over it."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE, sample_event
from micromentor_desktop.workflow.workflows import Workflows

_STEP = 40
"""Milliseconds between two looks."""
_PATIENCE = 20_000
"""Milliseconds after which work that should be done hangs."""


class State(Enum):
    """What is in the chapter's file before the curtain rises."""

    FRESH = "nothing at all"
    NOBODY = "an event without sign-ups"
    SIGNED_UP = "an event with its sign-ups, not paired"
    PAIRED = "a paired event"
    SAMPLE = "the sample chapter, paired"


@dataclass(slots=True)
class Stage:
    """Everything that a place needs to be shown."""

    workflows: Workflows
    tasks: Tasks
    settings: Settings
    window: MainWindow

    @property
    def event(self) -> Event:
        """The event of the chapter."""
        return self.workflows.prepare.events()[0].event

    def settle(self) -> None:
        """Wait until nothing is being worked on, and everything is painted."""
        waited = 0
        while self.tasks.busy:
            if waited > _PATIENCE:
                raise TimeoutError("the work does not end")
            QTest.qWait(_STEP)
            waited += _STEP
        QTest.qWait(_STEP)

    def open_event(self) -> MainWindow:
        """Show the event's page."""
        self.window.open_event(self.event.id)
        self.settle()
        return self.window

    def shown(self, dialog: QWidget) -> QWidget:
        """The dialog, when it has everything that it asks for."""
        dialog.show()
        self.settle()
        return dialog

    def opened(self, kind: type[QWidget]) -> QWidget:
        """The dialog of this kind that the window opened."""
        self.settle()
        return next(one for one in self.window.findChildren(kind) if one.isVisible())


def set_up(state: State, folder: Path) -> None:
    """Write the chapter's file of a state into the folder, once."""
    path = folder / f"{state.name}.micromentor"
    if path.exists():
        return
    database = Database.open(path)
    workflows = Workflows.over(database)
    if state is State.SAMPLE:
        workflows.pair.pair(workflows.sample().id)
    elif state is not State.FRESH:
        draft = None if state is State.NOBODY else workflows.imports.understand(SAMPLE_FILE, event=sample_event())
        event = workflows.prepare.create(sample_event(), draft).event
        if state is State.PAIRED:
            workflows.pair.pair(event.id)
    database.close()


def with_stage(state: State, folder: Path, settings: Settings, show: Callable[[Stage], None]) -> None:
    """Set the stage, let ``show`` use it, and clear it away."""
    set_up(state, folder)
    path = folder / "chapter.micromentor"
    shutil.copyfile(folder / f"{state.name}.micromentor", path)
    database, tasks = Database.open(path), Tasks()
    bugs: list[str] = []
    tasks.bug.connect(bugs.append)
    workflows = Workflows.over(database)
    window = MainWindow(workflows, tasks, settings, workflows.sample)
    stage = Stage(workflows, tasks, settings, window)
    try:
        window.show()
        stage.settle()
        show(stage)
        stage.settle()
    finally:
        window.close()
        window.deleteLater()
        tasks.shutdown()
        database.close()
        QTest.qWait(1)
    if bugs:
        raise RuntimeError(bugs[0])


def fresh_settings(folder: Path) -> Settings:
    """Settings that remember nothing."""
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    store.clear()
    return Settings(store)

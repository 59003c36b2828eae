"""Real widgets, offscreen."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from micromentor_desktop.app import Program
from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.gui.appearance import Appearance
from micromentor_desktop.gui.languages import Speech
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.storage import members, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import use_manner
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MENTORS = ("Ada Stone", "Ben Marsh", "Cleo Adeyemi", "Dov Katz", "Eva Lind")
MENTEES = (
    "Finn Ode", "Gia Toft", "Hal Brand", "Ida Novak", "Jo Silva", "Kim Reed", "Lou Vance", "Mia Weiss", "Noa Peck",
    "Oli Grant", "Pia Holm", "Quin Yates", "Rae Costa",
)  # fmt: skip
TOPICS = ("Soft skills", "Career goals")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says at every window what it cannot do; that is no warning about our code."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def no_unexpected_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """A message box that no test expects would wait for ever; it fails the test instead."""

    def fail(box: QMessageBox) -> int:
        raise AssertionError(f"unexpected dialog: {box.windowTitle()}: {box.informativeText()}")

    monkeypatch.setattr(QMessageBox, "exec", fail)


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    assert qapp is not None
    running = Tasks()
    bugs: list[str] = []
    running.bug.connect(bugs.append)
    yield running
    running.shutdown()
    assert bugs == []


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    """Whoever speaks another language; afterwards all is as in English."""
    before = QLocale()
    found = Speech(qapp)
    yield found
    found.speak("en")
    use_manner(None)
    QLocale.setDefault(before)


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, database: Database, tasks: Tasks, settings: Settings, speech: Speech
) -> Iterator[Program]:
    palette, font = QGuiApplication.palette(), qapp.font()
    appearance = Appearance(qapp, settings)
    found = Program(qapp, database, tasks, settings, appearance, speech=speech)
    yield found
    qtbot.waitUntil(lambda: not tasks.busy)
    if found.window is not None:
        found.window.close()
        found.window.deleteLater()
    qapp.removeEventFilter(found.help)
    found.help.renew(None)
    for one in (found, appearance):
        one.deleteLater()
    qapp.setFont(font)
    qapp.setPalette(palette)


MakeEvent = Callable[..., Event]


@pytest.fixture
def make_event(database: Database, workflows: Workflows) -> MakeEvent:
    """Makes an event with 5 mentors, 13 mentees, one who ticked both and one who ticked neither."""

    def make(shape: Shape = Shape.ROUNDTABLES, mentees_per_mentor: int = 2, rounds: int = 1) -> Event:
        rules = Rules(mentees_per_mentor=mentees_per_mentor, rounds=rounds)
        event = workflows.prepare.create(Event(NEW, "Spring evening", shape, rules, place="Library")).event
        people = [(name, "mentor") for name in MENTORS] + [(name, "mentee") for name in MENTEES]
        people += [("Sam Both", "both"), ("Tia Neither", "neither")]
        with database.transaction() as session:
            for number, (name, role) in enumerate(people):
                person = signup(
                    number + 1, role, name=name, employer=f"Firm {number % 4}", topics=TOPICS, minutes=number
                )
                member = replace(person.member, id=NEW)
                member = replace(member, id=members.save_member(session, member))
                signups.save_signup(session, replace(person, id=NEW, event_id=event.id, member=member))
        return event

    return make

"""The window over the chapter: made anew for another size of text, and a last try to keep what would be lost."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from micromentor_desktop.app import Program, begin, rescue
from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.gui.settings import TEXT_PERCENTS, Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows


def test_another_size_of_text_opens_the_window_anew(
    qtbot: QtBot, tasks: Tasks, settings: Settings, program: Program
) -> None:
    program.open()
    first = program.window
    assert first is not None
    qtbot.waitUntil(lambda: not tasks.busy)
    narrow = first.home_page.welcome.start.sizeHint().height()
    settings.text_percent = TEXT_PERCENTS[-1]
    first.appearance_changed.emit()
    first.reopen_wished.emit()
    qtbot.waitUntil(lambda: program.window is not first)
    assert program.window is not None
    assert program.window.isVisible()
    assert program.window.home_page.welcome.start.sizeHint().height() > narrow
    settings.text_percent = TEXT_PERCENTS[0]
    program.window.appearance_changed.emit()


def test_the_window_wears_the_chapters_colour(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, program: Program
) -> None:
    workflows.chapter.save("Harbour", Paper.A4, "#7a1f5c")
    program.open()
    assert program.window is not None
    program.window.appearance_changed.emit()
    qtbot.waitUntil(lambda: not tasks.busy)
    light = Role.CARD.value[0] == role_colour(Role.CARD, QGuiApplication.palette()).name()
    accent = role_colour(Role.ACCENT, QGuiApplication.palette()).name()
    assert (accent == "#7a1f5c") == light
    assert accent not in Role.ACCENT.value


def test_a_new_chapter_has_the_paper_of_its_country(
    monkeypatch: pytest.MonkeyPatch, database: Database, workflows: Workflows
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))
    begin(database)
    assert workflows.prepare.chapter().paper is Paper.A4
    workflows.chapter.save("Harbour", Paper.LETTER, "")
    begin(database)
    assert workflows.prepare.chapter().paper is Paper.LETTER


def test_a_second_start_brings_the_window_to_the_front(program: Program) -> None:
    program.open()
    assert program.window is not None
    program.window.showMinimized()
    program.come_to_front()
    assert not program.window.isMinimized()


def test_a_file_that_is_gone_at_the_end_is_written_again(database: Database, workflows: Workflows) -> None:
    workflows.members.save(Member(NEW, "Ana"))
    database.path.unlink()
    rescue(database)
    database.close()
    with closing(sqlite3.connect(database.path)) as connection:
        assert connection.execute("SELECT given_name FROM members").fetchall() == [("Ana",)]

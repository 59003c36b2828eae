"""Choosing a language in the settings: the window is made anew, where one was, and nothing is lost.

The translation is one that puts every text into brackets, so that these tests know it and need no translator's words.
"""

import logging
import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from micromentor_desktop.app import Program
from micromentor_desktop.domain.event import Shape, Status
from micromentor_desktop.gui import languages
from micromentor_desktop.gui.chapter.settings_dialog import SettingsDialog
from micromentor_desktop.gui.event.sections import Sections
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.help import topics
from micromentor_desktop.gui.languages import LANGUAGES, Speech
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.navigation import Navigation
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import decimal, tr
from micromentor_desktop.workflow.workflows import Workflows
from tests import translations
from tests.gui.conftest import MakeEvent


@pytest.fixture(scope="module")
def bracketed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with "German" that is English in brackets."""
    folder = tmp_path_factory.mktemp("translations")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translations, "FOLDER", folder)
        texts = translations.texts()
        words: dict[str, translations.Words] = {
            text.source: (f"‹{text.singular}›", f"‹{text.source}›") if text.singular else f"‹{text.source}›"
            for text in texts.values()
        }
        translations.write("de", texts, words)
        translations.compile_to(folder, "de")
    return folder


@pytest.fixture
def german(bracketed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "resource", lambda _folder, name: bracketed / name)


def window_of(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def choose(qtbot: QtBot, program: Program, tasks: Tasks, language: str) -> None:
    """Choose a language in the settings, as the user does, and wait for the other window."""
    before = window_of(program)
    before.open_settings()
    dialog = before.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not tasks.busy)
    row = dialog.appearance.language
    row.setCurrentIndex(row.findData(language))
    row.activated.emit(row.currentIndex())
    qtbot.waitUntil(lambda: program.window is not before)
    qtbot.waitUntil(lambda: not tasks.busy)


def menus(program: Program) -> list[str]:
    return [action.text() for action in window_of(program).menuBar().actions()]


@pytest.mark.usefixtures("german")
def test_the_window_speaks_the_chosen_language_where_one_was(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, program: Program, make_event: MakeEvent
) -> None:
    event = make_event(rounds=2)
    workflows.pair.pair(event.id)
    program.open()
    first = window_of(program)
    qtbot.waitUntil(lambda: not tasks.busy)
    first.open_event(event.id)
    qtbot.waitUntil(lambda: first.event_page.history.board is not None and not tasks.busy)
    english = menus(program)
    history = first.event_page.history
    somebody = first.event_page.signups[0]
    history.mark(somebody.member.id, Status.WITHDRAWN)
    qtbot.waitUntil(lambda: bool(history.undo_text) and not tasks.busy)
    said = history.undo_text
    first.event_page.board.rounds.setCurrentIndex(1)
    first.event_page.board.select((first.event_page.board.model.cards[0].mentees[0].member_id,))
    selected = first.event_page.board.tables.selected_ids()
    first.event_page.sections.go(Sections.SIGNUPS)
    choose(qtbot, program, tasks, "de")

    second = window_of(program)
    assert menus(program) == [f"‹{text}›" for text in english]
    page = second.event_page
    assert (second.place, page.event_shown and page.event_shown.id) == (Navigation.EVENT, event.id)
    assert page.sections.tabs.currentIndex() == Sections.SIGNUPS
    assert (page.board.model.round_number, page.board.tables.selected_ids()) == (2, selected)
    assert page.sections.signups.add_button.text() == "‹&Add late…›"
    assert QLocale().name().startswith("de")
    assert decimal(0.25, 2) == "0,25"
    # What was done under the other language is undone under this one.
    assert page.history.undo_text == said
    second.actions_offered.undo.trigger()
    qtbot.waitUntil(lambda: not page.history.undo_text and not tasks.busy)
    assert workflows.prepare.signups(event.id)[0].status is not Status.WITHDRAWN
    assert page.history.redo_text == said

    choose(qtbot, program, tasks, "en")
    assert menus(program) == english
    assert window_of(program).event_page.history.redo_text == said
    assert decimal(0.25, 2) == "0.25"


@pytest.mark.usefixtures("german")
def test_members_keep_their_steps_and_the_help_its_page(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, program: Program, make_event: MakeEvent
) -> None:
    make_event()
    program.open()
    first = window_of(program)
    first.go(Navigation.MEMBERS)
    qtbot.waitUntil(lambda: not tasks.busy and bool(first.members_page.shown()))
    person = first.members_page.shown()[0]
    first.members_page.history.do(partial(workflows.removing.delete, (person.member.id,)))
    qtbot.waitUntil(lambda: bool(first.members_page.history.undo_text) and not tasks.busy)
    program.help.open(None)
    program.help.window.show_topic("printing")  # type: ignore[union-attr]
    choose(qtbot, program, tasks, "de")
    second = window_of(program)
    assert second.place == Navigation.MEMBERS
    assert person.member.id not in [one.member.id for one in second.members_page.shown()]
    second.actions_offered.undo.trigger()
    qtbot.waitUntil(lambda: not second.members_page.history.undo_text and not tasks.busy)
    assert person.member.id in [one.member.id for one in second.members_page.shown()]
    assert program.help.topic == "printing"
    assert program.help.window is not None
    assert program.help.window.windowTitle() == "‹Help›"


@pytest.mark.usefixtures("german")
def test_the_window_waits_for_what_is_running_and_for_dialogs(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, program: Program, make_event: MakeEvent
) -> None:
    make_event()
    program.open()
    first = window_of(program)
    qtbot.waitUntil(lambda: not tasks.busy)
    go_on, ended = threading.Event(), []
    tasks.run(lambda _progress: go_on.wait(20), lambda _result: ended.append(program.window))
    program._settings.language = "de"
    first.reopen_wished.emit()
    qtbot.wait(300)
    assert program.window is first
    first.start_event()
    go_on.set()
    qtbot.waitUntil(lambda: first.findChild(EventWizard) is not None)
    assert ended == [first]
    wizard = first.findChild(EventWizard)
    assert isinstance(wizard, EventWizard)
    wizard.shape_page.cards[Shape.ROUNDTABLES].click()
    wizard.next()
    wizard.details_page._name.setText("Harbour evening")
    qtbot.wait(300)
    assert program.window is first
    wizard.reject()
    qtbot.waitUntil(lambda: program.window is not first and not tasks.busy)
    # The draft is there, and goes on in the other language.
    begun = workflows.drafts.kept()
    assert begun is not None
    assert begun.event.name == "Harbour evening"
    assert "‹" in window_of(program).begun_bar.text()


@pytest.mark.parametrize("content", [b"", b"no translation at all", None, "cut"])
def test_a_damaged_translation_is_english_and_a_line_in_the_log(
    speech: Speech,
    bracketed: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    content: bytes | str | None,
) -> None:
    file = tmp_path / "micromentor_de.qm"
    if content is not None:
        whole = (bracketed / file.name).read_bytes()
        file.write_bytes(content if isinstance(content, bytes) else whole[: len(whole) // 2])
    monkeypatch.setattr(languages, "resource", lambda _folder, name: tmp_path / name)
    with caplog.at_level(logging.WARNING):
        speech.speak("de")
        assert tr("Settings") == "Settings"
    assert "into de cannot be read" in caplog.text


def test_every_language_is_offered_by_its_own_name(qtbot: QtBot, tasks: Tasks, program: Program) -> None:
    program.open()
    first = window_of(program)
    first.open_settings()
    dialog = first.findChild(SettingsDialog)
    assert dialog is not None
    row = dialog.appearance.language
    assert [row.itemText(number) for number in range(row.count())][1:] == list(LANGUAGES.values())
    assert row.currentData() == ""
    # The one that is chosen already changes nothing.
    row.activated.emit(0)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert program.window is first
    dialog.close()


def test_the_help_is_in_the_language_page_by_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for language, topic in (("en", "board"), ("en", "after"), ("de", "board")):
        file = tmp_path / "help" / language / f"{topic}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# {language}\n")
    monkeypatch.setattr(topics, "resource", tmp_path.joinpath)
    assert topics.file_of("board", "de").read_text() == "# de\n"
    assert topics.file_of("after", "de").read_text() == "# en\n"

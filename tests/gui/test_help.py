"""Help opens at the right page; every key is listed; About tells what is shipped."""

import json
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.gui.about import AboutDialog
from micromentor_desktop.gui.actions import Actions
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.help import topics
from micromentor_desktop.gui.help.key import HelpKey
from micromentor_desktop.gui.help.topics import FIRST, TOPICS, file_of, topic_of
from micromentor_desktop.gui.help.window import HelpWindow
from micromentor_desktop.gui.languages import LANGUAGES
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.shortcuts_dialog import ShortcutsDialog, shortcuts_of
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.paths import resource
from micromentor_desktop.workflow.workflows import Workflows
from tests import list_licences
from tests.gui.hands import press, write

_TARGET = re.compile(r"\]\(([^)]*)\)")
"""What a link or a picture of a page names."""


@pytest.fixture
def key(qapp: QApplication, settings: Settings) -> Iterator[HelpKey]:
    found = HelpKey(qapp, settings, qapp)
    yield found
    found.close()
    qapp.removeEventFilter(found)
    found.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_every_link_leads_to_one(language: str) -> None:
    folder = resource("help", language)
    assert {path.stem for path in folder.glob("*.md")} == set(TOPICS)
    for topic in TOPICS:
        text = file_of(topic, language).read_text("utf-8")
        english = file_of(topic, "en").read_text("utf-8")
        assert text.startswith("# ")
        assert _TARGET.findall(text) == _TARGET.findall(english)
        assert [line.split(" ")[0] for line in text.splitlines() if line.startswith("#")] == [
            line.split(" ")[0] for line in english.splitlines() if line.startswith("#")
        ]
        for target in _TARGET.findall(text):
            assert target.removesuffix(".md") in TOPICS or (folder / target).is_file(), f"{topic} names {target}"


def test_a_page_that_is_not_there_in_a_language_is_shown_in_english() -> None:
    assert file_of(FIRST, "xx") == file_of(FIRST, "en")


def test_pictures_are_shown_in_the_page(qtbot: QtBot, settings: Settings) -> None:
    window = HelpWindow(settings)
    qtbot.addWidget(window)
    window.show_topic("board")
    picture = window.page.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("board.png"))
    assert QImage.fromData(picture).width() == 720 if isinstance(picture, QByteArray) else picture.width() == 720


def test_every_part_with_a_page_of_its_own_exists() -> None:
    sources = resource().parent / "micromentor_desktop" / "gui"
    code = "".join(path.read_text("utf-8") for path in sources.rglob("*.py"))
    for name, topic in topics._OF_WIDGETS.items():
        assert f"class {name}(" in code
        assert topic in TOPICS


def test_f1_opens_the_page_for_where_one_is(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    settings: Settings,
    key: HelpKey,
) -> None:
    wizard = EventWizard(workflows, tasks, settings)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.shape_page.cards[Shape.ROUNDTABLES].click()
    for _ in range(3):
        wizard.next()
    press(wizard.panel.drop_zone.button, Qt.Key.Key_F1)
    assert key.window is not None
    assert key.window.topic == "importing"
    assert key.window.page.toPlainText().startswith("Importing sign-ups")
    key.open(None)
    assert key.window.topic == FIRST
    press(key.window.page, Qt.Key.Key_Escape)
    assert not key.window.isVisible()


def test_f1_works_in_a_dialog_that_blocks_all_others(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, key: HelpKey
) -> None:
    form = MemberForm(workflows, tasks, None)
    qtbot.addWidget(form)
    form.setWindowModality(Qt.WindowModality.ApplicationModal)
    form.show()
    press(form.given_name, Qt.Key.Key_F1)
    assert key.window is not None
    # Only a child of such a dialog can be read and closed.
    assert key.window.parentWidget() is form
    key.close()


def test_links_in_the_help_lead_to_its_pages_and_nowhere_else(qtbot: QtBot, settings: Settings) -> None:
    window = HelpWindow(settings)
    qtbot.addWidget(window)
    window.show_topic(FIRST)
    window.page.anchorClicked.emit(QUrl("printing.md"))
    assert window.topic == "printing"
    window.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert window.topic == "printing"
    assert window.page.source().isLocalFile()


def test_every_class_of_widgets_without_a_page_gets_the_first(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    assert topic_of(field) == FIRST


def test_the_shortcuts_are_those_of_the_actions_and_can_be_searched(
    qtbot: QtBot, qtmodeltester: ModelTester, workflows: Workflows, tasks: Tasks, settings: Settings
) -> None:
    window = MainWindow(workflows, tasks, settings, workflows.sample)
    qtbot.addWidget(window)
    actions: Actions = window.actions_offered
    listed = {shortcut.keys: shortcut.words for shortcut in shortcuts_of(actions.all())}
    assert listed["Ctrl+N"] == "New event"
    assert listed["M"] == "Move to"
    with_keys = {action.shortcut().toString() for action in actions.all()} - {""}
    assert with_keys <= set(listed)
    # No key does two things.
    keys = [action.shortcut().toString() for action in actions.all() if action.shortcut().toString()]
    assert len(keys) == len(set(keys))
    dialog = ShortcutsDialog(actions.all(), window)
    qtmodeltester.check(dialog.proxy.sourceModel())
    write(dialog.search, "walk-in")
    assert [dialog.proxy.index(row, 0).data() for row in range(dialog.proxy.rowCount())] == ["Ctrl+Shift+N"]
    qtbot.waitUntil(lambda: not tasks.busy)


def test_about_lists_everything_that_is_shipped(qtbot: QtBot, workflows: Workflows) -> None:
    """Run ``python -m tests.list_licences`` when a dependency came or went."""
    kept = json.loads(resource("licences.json").read_text("utf-8"))
    now = list_licences.shipped()
    assert [(part["name"], part["licence"]) for part in kept] == [(part["name"], part["licence"]) for part in now]
    assert all(part["licence"] and part["address"].startswith("https://") for part in kept)
    dialog = AboutDialog(workflows.file.path)
    qtbot.addWidget(dialog)
    text = dialog.licences.toPlainText()
    assert all(part["name"] in text for part in kept)

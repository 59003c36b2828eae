"""Settings are kept at once; what is refused is said, and changes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.chapter import STARTER_TOPICS, Paper
from micromentor_desktop.gui.appearance import Appearance
from micromentor_desktop.gui.chapter.settings_dialog import SettingsDialog
from micromentor_desktop.gui.settings import TEXT_PERCENTS, Scheme, Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.theme import Role, is_dark, role_colour
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.hands import click, press, write


@pytest.fixture
def dialog(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> SettingsDialog:
    found = SettingsDialog(workflows, tasks, settings)
    qtbot.addWidget(found)
    found.show()
    settle(qtbot, tasks)
    return found


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def test_the_chapter_is_kept_at_once(qtbot: QtBot, workflows: Workflows, tasks: Tasks, dialog: SettingsDialog) -> None:
    assert dialog.paper.currentData() == Paper.LETTER
    dialog.paper.setCurrentIndex(dialog.paper.findData(Paper.A4))
    dialog.paper.activated.emit(0)
    dialog.chapter.colour.choose("#123456")
    settle(qtbot, tasks)
    write(dialog.chapter.name, "Harbour")
    dialog.close()
    settle(qtbot, tasks)
    chapter = workflows.prepare.chapter()
    assert (chapter.name, chapter.paper, chapter.colour) == ("Harbour", Paper.A4, "#123456")
    assert chapter.topics == STARTER_TOPICS


def test_topics_are_added_renamed_and_removed(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, dialog: SettingsDialog
) -> None:
    page = dialog.topics
    dialog.tabs.setCurrentWidget(page)
    write(page.new_name, "Board games")
    press(page.new_name, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert dialog.isVisible()
    assert workflows.prepare.chapter().topics == (*STARTER_TOPICS, "Board games")
    page.model.setData(page.model.index(7), "Chess")
    settle(qtbot, tasks)
    assert workflows.prepare.chapter().topics == (*STARTER_TOPICS, "Chess")
    page.view.setCurrentIndex(page.model.index(7))
    click(page.remove_button)
    settle(qtbot, tasks)
    assert workflows.prepare.chapter().topics == STARTER_TOPICS
    page.model.setData(page.model.index(0), STARTER_TOPICS[1])
    settle(qtbot, tasks)
    assert page.told() == f"The topic “{STARTER_TOPICS[1]}” is there twice. Rename or remove one of the two."
    assert page.model.index(0).data() == STARTER_TOPICS[0]


def test_the_topics_are_a_good_model(qtmodeltester: ModelTester, dialog: SettingsDialog) -> None:
    qtmodeltester.check(dialog.topics.model)


def test_scheme_colour_and_text_size_dress_the_whole_program(
    qtbot: QtBot, qapp: QApplication, settings: Settings, dialog: SettingsDialog
) -> None:
    palette, font, usual = QGuiApplication.palette(), qapp.font(), qapp.font().pointSizeF()
    appearance = Appearance(qapp, settings)
    try:
        dialog.appearance_changed.connect(appearance.apply)
        page = dialog.appearance
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            page.scheme.setCurrentIndex(page.scheme.findData(scheme))
            page.scheme.activated.emit(0)
            assert is_dark(QGuiApplication.palette()) == (scheme is Scheme.DARK)
        appearance.use_colour("#7a1f5c")
        assert role_colour(Role.ACCENT, QGuiApplication.palette()).name() == "#7a1f5c"
        largest = TEXT_PERCENTS[-1]
        page.text_size.setCurrentIndex(page.text_size.findData(largest))
        with qtbot.waitSignal(dialog.reopen_wished):
            page.text_size.activated.emit(0)
        assert qapp.font().pointSizeF() == pytest.approx(usual * largest / 100)
        assert settings.text_percent == largest
        assert not dialog.isVisible()
    finally:
        settings.text_percent, settings.scheme = TEXT_PERCENTS[0], Scheme.SYSTEM
        appearance.apply()
        appearance.deleteLater()
        qapp.setFont(font)
        qapp.setPalette(palette)

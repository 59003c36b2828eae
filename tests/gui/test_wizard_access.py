"""Whoever works without a mouse or without sight finds every control of the pages, the wizard and the dialogs."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.gui.event.letter_dialog import LetterDialog
from micromentor_desktop.gui.event.page import EventPage
from micromentor_desktop.gui.event.sections import Sections
from micromentor_desktop.gui.event.signup_dialog import SignUpDialog
from micromentor_desktop.gui.event.walk_in_dialog import WalkInDialog
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.members.ask_dialog import AskDialog
from micromentor_desktop.gui.members.duplicates_dialog import DuplicatesDialog
from micromentor_desktop.gui.members.import_members_dialog import ImportMembersDialog
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.members.merge_dialog import MergeDialog
from micromentor_desktop.gui.members.page import MembersPage
from micromentor_desktop.gui.members.privacy_dialog import PrivacyDialog
from micromentor_desktop.gui.members.topics_dialog import TopicsDialog
from micromentor_desktop.gui.print.dialog import PrintDialog
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.test_wizard_models import SIGNUPS


def nameless(window: QWidget) -> list[str]:
    """The visible controls that the keyboard reaches but a screen reader could not name."""
    found = []
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_")
        if inner or not widget.isVisibleTo(window) or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.fixture
def signups_file(tmp_path: Path) -> Path:
    path = tmp_path / "signups.csv"
    path.write_text(SIGNUPS, "utf-8")
    return path


def test_the_wizard(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, signups_file: Path) -> None:
    wizard = EventWizard(workflows, tasks, settings)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.shape_page.cards[Shape.ROUNDTABLES].click()
    wizard.panel.read(signups_file)
    qtbot.waitUntil(lambda: wizard.panel.ready)
    for _ in wizard.pageIds():
        assert nameless(wizard) == []
        wizard.next()


def test_every_part_of_an_event(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, signups_file: Path
) -> None:
    draft = workflows.imports.understand(signups_file)
    event = workflows.prepare.create(Event(NEW, "Evening", Shape.ROUNDTABLES, Rules(4, rounds=2)), draft).event
    page = EventPage(workflows, tasks, settings)
    qtbot.addWidget(page)
    page.show()
    page.open(event.id)
    qtbot.waitUntil(lambda: not tasks.busy)
    page.sections.signups.table.selectRow(0)
    for part in (Sections.INTEREST, Sections.SIGNUPS, Sections.DAY):
        page.sections.go(part)
        assert nameless(page.sections) == []
    for dialog in (
        SignUpDialog(workflows, tasks, event, page.signups),
        WalkInDialog(workflows, tasks, event, page.signups),
        LetterDialog(workflows.asking.letter(event.id, ())),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not tasks.busy)
        assert nameless(dialog) == []


def test_the_import_dialog_members_and_print(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, signups_file: Path
) -> None:
    draft = workflows.imports.understand(signups_file)
    event = workflows.prepare.create(Event(NEW, "Evening", Shape.ROUNDTABLES, Rules(4)), draft).event
    workflows.pair.pair(event.id)
    people = workflows.members.people()
    first, second, *_ = people.people
    windows = [
        ImportDialog(workflows, tasks, settings, event),
        MembersPage(workflows, tasks, settings),
        MemberForm(workflows, tasks, None, all_topics=people.topics),
        TopicsDialog((first, second), people.topics),
        MergeDialog(workflows, tasks, first.member, second.member),
        DuplicatesDialog(workflows, tasks, settings),
        ImportMembersDialog(workflows, tasks, settings),
        PrivacyDialog(workflows, tasks, settings),
        AskDialog("Delete them?", ["They are gone then."], "&Delete"),
        PrintDialog(workflows, tasks, settings, event),
    ]
    for window in windows:
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: not tasks.busy)
        assert nameless(window) == []

"""An event that was begun and left: kept on the way, offered again, thrown away only on request."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import USUAL_RULES, Shape
from micromentor_desktop.gui.event_wizard import begun as begun_module
from micromentor_desktop.gui.event_wizard import decide
from micromentor_desktop.gui.event_wizard.begun import BegunDialog
from micromentor_desktop.gui.event_wizard.import_panel import State
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.storage.backup import copy_to
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.import_signups import Field
from micromentor_desktop.workflow.typed_people import TypedPerson
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.hands import click, press
from tests.gui.test_wizard_models import SIGNUPS

NEXT, FINISH, CANCEL = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.FinishButton,
    QWizard.WizardButton.CancelButton,
)
Open = Callable[[], EventWizard]


@pytest.fixture
def begin(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> Iterator[Open]:
    """Opens a wizard with what was kept, as the main window does."""

    def open_wizard() -> EventWizard:
        qtbot.waitUntil(lambda: not tasks.busy)
        wizard = EventWizard(workflows, tasks, settings, begun=workflows.drafts.kept())
        qtbot.addWidget(wizard)
        wizard.show()
        return wizard

    yield open_wizard
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def signups(tmp_path: Path) -> Path:
    path = tmp_path / "signups.csv"
    path.write_text(SIGNUPS, "utf-8")
    return path


def to_import(wizard: EventWizard, shape: Shape = Shape.ROUNDTABLES) -> None:
    click(wizard.shape_page.cards[shape])
    for _ in range(3):
        click(wizard.button(NEXT))
    assert wizard.currentPage() is wizard.import_page


def test_everything_entered_is_there_again_without_the_file(
    qtbot: QtBot, begin: Open, signups: Path, workflows: Workflows
) -> None:
    wizard = begin()
    click(wizard.shape_page.cards[Shape.ROUNDTABLES])
    click(wizard.button(NEXT))
    details = wizard.details_page
    details._name.setText("Spring evening")
    details._undecided.click()
    details._day.setDate(QDate(2001, 5, 6))
    details._place.setText("Harbour Library")
    details._span.setEditText("from six to eight")
    for _ in range(2):
        click(wizard.button(NEXT))
    wizard.rules_page._mentees.setValue(7)
    wizard.rules_page._apart.setChecked(False)
    click(wizard.button(NEXT))
    wizard.panel.read(signups)
    qtbot.waitUntil(lambda: wizard.panel.ready)
    wizard.panel.preview.decided.emit(decide.columns({3: Field.NOTE}))
    qtbot.waitUntil(lambda: wizard.panel.ready)
    planned, people = wizard.planned(), wizard.interest()
    with qtbot.waitSignal(wizard.left):
        press(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert workflows.prepare.events() == ()
    signups.unlink()
    again = begin()
    assert again.currentPage() is again.import_page
    assert again.windowTitle() == "New event: step 4 of 5"
    qtbot.waitUntil(lambda: again.panel.ready)
    assert again.planned() == planned
    found = again.interest()
    assert people is not None
    assert found is not None
    assert replace(found, path=people.path) == people
    assert again.panel.preview.columns.index(3, 1).data() == wizard.panel.preview.columns.index(3, 1).data()
    click(again.button(NEXT))
    with qtbot.waitSignal(again.created):
        click(again.button(FINISH))
    qtbot.waitUntil(lambda: workflows.drafts.kept() is None)
    assert [summary.event.name for summary in workflows.prepare.events()] == ["Spring evening"]


def test_it_is_kept_on_the_way_for_the_case_of_a_crash(qtbot: QtBot, begin: Open, database: Database) -> None:
    wizard = begin()
    click(wizard.shape_page.cards[Shape.BUDDIES])
    click(wizard.button(NEXT))
    wizard.details_page._name.setText("Autumn conference")

    copy = database.path.with_name("copy.micromentor")

    def kept_name() -> str:
        copy_to(database.path, copy)
        # What is stored by now, as the program after the crash has it.
        other = Database.open(copy)
        kept = Workflows.over(other).drafts.kept()
        other.close()
        return kept.event.name if kept else ""

    qtbot.waitUntil(lambda: kept_name() == "Autumn conference")
    wizard.details_page._name.setText("Winter conference")
    qtbot.waitUntil(lambda: kept_name() == "Winter conference")
    assert wizard.isVisible()


def test_an_event_left_at_its_name_has_the_usual_rules_of_its_shape(
    qtbot: QtBot, begin: Open, workflows: Workflows, tasks: Tasks
) -> None:
    wizard = begin()
    click(wizard.shape_page.cards[Shape.ONE_ON_ONE])
    click(wizard.button(NEXT))
    click(wizard.button(CANCEL))
    qtbot.waitUntil(lambda: not tasks.busy)
    kept = workflows.drafts.kept()
    assert kept is not None
    assert (kept.page, kept.event.rules) == (1, USUAL_RULES[Shape.ONE_ON_ONE])
    again = begin()
    assert again.currentPage() is again.details_page
    click(again.button(NEXT))
    assert again.rules_page.rules == USUAL_RULES[Shape.ONE_ON_ONE]


def test_people_who_were_typed_in_are_there_again(qtbot: QtBot, begin: Open) -> None:
    wizard = begin()
    to_import(wizard)
    click(wizard.panel.drop_zone.type_button)
    wizard.panel.typing.model.put(0, [TypedPerson("Ana Ruiz", "mentor"), TypedPerson("Li Wei", "mentee")])
    qtbot.waitUntil(lambda: wizard.panel.ready)
    click(wizard.button(CANCEL))
    again = begin()
    assert again.panel.state is State.TYPING
    qtbot.waitUntil(lambda: again.panel.ready)
    assert [person.full_name for person in again.panel.draft.people] == ["Ana Ruiz", "Li Wei"]  # type: ignore[union-attr]
    assert again.panel.typing.model.people == wizard.panel.typing.model.people


def test_a_draft_with_a_line_that_has_no_name_yet(begin: Open) -> None:
    wizard = begin()
    to_import(wizard)
    wizard.panel.type_people()
    wizard.panel.typing.model.put(0, [TypedPerson("Ana Ruiz", "mentor"), TypedPerson(employer="Contoso")])
    assert not wizard.button(NEXT).isEnabled()
    click(wizard.button(CANCEL))
    again = begin()
    assert again.panel.state is State.TYPING
    assert "Line 2 has no name" in again.panel.typing.told()


@pytest.fixture
def window(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> Iterator[MainWindow]:
    shown = MainWindow(workflows, tasks, settings, workflows.sample)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    yield shown
    qtbot.waitUntil(lambda: not tasks.busy)


def leave_half_way(qtbot: QtBot, window: MainWindow) -> None:
    window.start_event()
    qtbot.waitUntil(lambda: window.findChild(EventWizard) is not None)
    wizard = window.findChild(EventWizard)
    assert wizard is not None
    click(wizard.shape_page.cards[Shape.ROUNDTABLES])
    click(wizard.button(NEXT))
    wizard.details_page._name.setText("Spring evening")
    press(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.begun_bar.isVisible)
    qtbot.waitUntil(lambda: window.findChild(EventWizard) is None)


def test_the_events_page_offers_to_go_on(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.begun_bar.isVisible()
    leave_half_way(qtbot, window)
    assert window.begun_bar.text() == "You began an event and did not finish it: “Spring evening”."
    assert "“New event” goes on with it" in window.status.currentMessage()
    click(window.begun_bar.go_on_button)
    wizard = window.findChild(EventWizard)
    assert wizard is not None
    assert wizard.details_page.event_name == "Spring evening"
    for _ in range(3):
        click(wizard.button(NEXT))
    with qtbot.waitSignal(wizard.created):
        click(wizard.button(FINISH))
    qtbot.waitUntil(lambda: window.event_page.event_shown is not None)
    window.go(0)
    qtbot.waitUntil(lambda: not window._tasks.busy)
    assert not window.begun_bar.isVisible()


def test_it_is_thrown_away_after_a_question(
    qtbot: QtBot, window: MainWindow, workflows: Workflows, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_half_way(qtbot, window)
    answers = [False, True]
    monkeypatch.setattr(begun_module, "confirm", lambda *_: answers.pop(0))
    click(window.begun_bar.throw_button)
    assert window.begun_bar.isVisible()
    assert workflows.drafts.kept() is not None
    click(window.begun_bar.throw_button)
    qtbot.waitUntil(lambda: not window.begun_bar.isVisible())
    assert workflows.drafts.kept() is None


def test_new_event_asks_whether_to_go_on_or_to_start_anew(
    qtbot: QtBot, window: MainWindow, workflows: Workflows
) -> None:
    leave_half_way(qtbot, window)

    def asked() -> BegunDialog:
        window.start_event()
        qtbot.waitUntil(lambda: window.findChild(BegunDialog) is not None)
        dialog = window.findChild(BegunDialog)
        assert dialog is not None
        return dialog

    dialog = asked()
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(BegunDialog) is None)
    assert window.findChild(EventWizard) is None
    click(asked().go_on_button)
    wizard = window.findChild(EventWizard)
    assert wizard is not None
    assert wizard.currentPage() is wizard.details_page
    press(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(EventWizard) is None and window.findChild(BegunDialog) is None)
    click(asked().anew_button)
    qtbot.waitUntil(lambda: window.findChild(EventWizard) is not None)
    assert workflows.drafts.kept() is None
    fresh = window.findChild(EventWizard)
    assert fresh is not None
    assert fresh.currentPage() is fresh.shape_page
    assert not fresh.shape_page.isComplete()

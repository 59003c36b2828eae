"""First run, home page, sample chapter: each button goes where it says."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.members.import_members_dialog import ImportMembersDialog
from micromentor_desktop.gui.navigation import Navigation
from micromentor_desktop.gui.print.dialog import PrintDialog
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.home import StepKind
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click, write

Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> Iterator[Open]:
    def opened() -> MainWindow:
        window = MainWindow(workflows, tasks, settings, workflows.sample)
        qtbot.addWidget(window)
        window.show()
        settle(qtbot, tasks)
        return window

    yield opened
    settle(qtbot, tasks)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def modal() -> object:
    return QApplication.activeModalWidget()


def close_modal() -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_what_is_filled_in_at_the_first_run_is_kept(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    form = window.home_page.welcome.form
    picture = QImage(80, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "logo.png"))
    form.logo.keep(tmp_path / "logo.png")
    write(form.name, "Harbour  chapter ")
    click(form.colour.swatches.button(1))
    # Choosing a way to begin takes the focus away from the name, which keeps it.
    click(window.home_page.welcome.start)
    settle(qtbot, tasks)
    assert isinstance(modal(), EventWizard)
    close_modal()
    chapter = workflows.prepare.chapter()
    assert (chapter.name, chapter.colour) == ("Harbour chapter", "#1d4ed8")
    assert workflows.printing.logo.png() is not None
    assert form.logo.remove_button.isVisible()


def test_a_picture_that_is_none_is_refused_in_place(
    qtbot: QtBot, tasks: Tasks, open_window: Open, tmp_path: Path
) -> None:
    form = open_window().home_page.welcome.form
    (tmp_path / "logo.png").write_text("no picture")
    form.logo.keep(tmp_path / "logo.png")
    settle(qtbot, tasks)
    assert "logo.png" in form.told()
    assert not form.logo.remove_button.isVisible()


def test_the_name_being_typed_is_kept_when_the_window_closes(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, open_window: Open
) -> None:
    window = open_window()
    write(window.home_page.welcome.form.name, "Harbour")
    window.close()
    settle(qtbot, tasks)
    assert workflows.prepare.chapter().name == "Harbour"


def test_the_sample_comes_and_goes_in_one_click(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, open_window: Open
) -> None:
    window = open_window()
    assert not window.sample_bar.isVisible()
    click(window.home_page.welcome.sample)
    settle(qtbot, tasks)
    assert window.event_page.isVisible()
    assert window.sample_bar.isVisible()
    window.go(Navigation.MEMBERS)
    assert window.sample_bar.isVisible()
    click(window.sample_bar.remove_button)
    settle(qtbot, tasks)
    assert window.home_page.welcome.isVisible()
    assert not window.sample_bar.isVisible()
    assert window.event_page.event_shown is None
    assert (workflows.prepare.events(), workflows.members.all()) == ((), ())
    assert window.status.currentMessage() == "The sample chapter is gone."


def test_members_are_imported_without_an_event_and_taken_back(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, open_window: Open
) -> None:
    window = open_window()
    click(window.home_page.welcome.import_members)
    dialog = modal()
    assert isinstance(dialog, ImportMembersDialog)
    assert not dialog.import_button.isEnabled()
    dialog.panel.read(SAMPLE_FILE)
    settle(qtbot, tasks)
    click(dialog.import_button)
    settle(qtbot, tasks)
    people = len(workflows.members.all())
    assert dialog.told() == f"{people} members were added."
    assert people == 60
    assert workflows.prepare.events() == ()
    click(dialog.undo_button)
    settle(qtbot, tasks)
    assert dialog.told() == "The import was undone."
    assert workflows.members.all() == ()
    dialog.close()


def test_each_step_of_the_checklist_goes_there(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, open_window: Open, make_event: MakeEvent
) -> None:
    tomorrow = date.today() + timedelta(days=1)
    empty = workflows.prepare.create(Event(NEW, "Soon & early", Shape.ROUNDTABLES, Rules(2), on=tomorrow)).event
    window = open_window()
    overview = window.home_page.overview
    assert overview.ahead.name.text() == "Soon && early"
    click(overview.ahead.checklist.buttons[StepKind.SIGNUPS])
    settle(qtbot, tasks)
    assert isinstance(modal(), ImportDialog)
    close_modal()
    assert window.event_page.event_shown == empty
    workflows.prepare.delete(empty.id)
    event = make_event(mentees_per_mentor=2)
    window.go(Navigation.HOME)
    settle(qtbot, tasks)
    click(overview.ahead.checklist.buttons[StepKind.PAIR])
    settle(qtbot, tasks)
    assert window.event_page.first_pair_button.isVisible()
    window.event_page.pair()
    settle(qtbot, tasks)
    window.go(Navigation.HOME)
    settle(qtbot, tasks)
    click(overview.ahead.checklist.buttons[StepKind.WAITING])
    settle(qtbot, tasks)
    assert window.event_page.board.isVisible()
    window.go(Navigation.HOME)
    settle(qtbot, tasks)
    click(overview.ahead.checklist.buttons[StepKind.PRINT])
    settle(qtbot, tasks)
    assert isinstance(modal(), PrintDialog)
    close_modal()
    assert window.event_page.event_shown == event


def test_past_events_are_listed_and_two_of_one_name_are_told_apart(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, open_window: Open
) -> None:
    days = (date(2024, 3, 1), date(2025, 3, 2))
    first, second = (
        workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(2), on=day)).event for day in days
    )
    # An event that is over is not opened again by itself.
    settings.last_event = second.id
    window = open_window()
    overview = window.home_page.overview
    assert overview.nothing_ahead.isVisible()
    assert [overview.model.summary(row).event.id for row in range(overview.model.rowCount())] == [second.id, first.id]
    titles = []
    for row in range(2):
        click(overview.past.viewport(), overview.past.visualRect(overview.model.index(row)).center())
        settle(qtbot, tasks)
        titles.append(window.windowTitle())
        window.go(Navigation.HOME)
        settle(qtbot, tasks)
    assert titles[0] != titles[1]
    assert all(title.startswith("Spring, ") for title in titles)


def test_the_list_of_events_is_a_good_model(
    qtbot: QtBot, qtmodeltester: ModelTester, tasks: Tasks, open_window: Open, make_event: MakeEvent
) -> None:
    make_event()
    window = open_window()
    settle(qtbot, tasks)
    qtmodeltester.check(window.home_page.overview.model)

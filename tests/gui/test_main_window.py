"""The frame: first run, going about, menus that tell the truth, and what is there again after a restart."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import Move, SetLock
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.about import AboutDialog
from micromentor_desktop.gui.board.move_dialog import MoveDialog
from micromentor_desktop.gui.chapter.settings_dialog import SettingsDialog
from micromentor_desktop.gui.event.pair_again_dialog import PairAgainDialog
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.members.ask_dialog import AskDialog
from micromentor_desktop.gui.members.import_members_dialog import ImportMembersDialog
from micromentor_desktop.gui.navigation import Navigation
from micromentor_desktop.gui.print.dialog import PrintDialog
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.shortcuts_dialog import ShortcutsDialog
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click, press, write

Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, make_event: MakeEvent
) -> Iterator[Open]:
    def sample(_progress: Progress) -> Event:
        return make_event()

    def opened() -> MainWindow:
        window = MainWindow(workflows, tasks, settings, sample)
        qtbot.addWidget(window)
        window.show()
        settle(qtbot, tasks)
        return window

    yield opened
    settle(qtbot, tasks)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def gone(dialog: object) -> bool:
    return not shiboken6.isValid(dialog)


def enabled(*actions: QAction) -> list[bool]:
    return [action.isEnabled() for action in actions]


def test_the_first_run_offers_a_start_and_a_sample(qtbot: QtBot, tasks: Tasks, open_window: Open) -> None:
    window = open_window()
    welcome = window.home_page.welcome
    assert [card.isVisible() for card in (welcome.start, welcome.import_members, welcome.sample)] == [True] * 3
    actions = window.actions_offered
    assert enabled(actions.pair, actions.print_event, actions.import_signups, actions.undo) == [False] * 4
    click(welcome.sample)
    settle(qtbot, tasks)
    assert window.event_page.header.title.text() == "Spring evening"
    assert window.event_page.header.summary.text() == (
        "5 mentors, 13 mentees, 1 both, 1 neither. 12 of 13 mentees can have a mentor, 1 has to wait. Sam Both, who"
        " ticked both, is needed as a mentor. With 1 more mentor, nobody would wait."
    )
    assert enabled(actions.pair, actions.print_event, actions.import_signups) == [True, False, True]
    window.go(Navigation.EVENTS)
    settle(qtbot, tasks)
    assert window.events_page.view.isVisible()
    assert window.events_page.model.rowCount() == 1


def test_pairing_moving_undoing_from_the_menus(qtbot: QtBot, tasks: Tasks, open_window: Open) -> None:
    window = open_window()
    window.try_sample()
    settle(qtbot, tasks)
    page, actions = window.event_page, window.actions_offered
    click(page.first_pair_button)
    settle(qtbot, tasks)
    assert page.board.isVisible()
    assert page.header.headline.text().startswith("Best possible (proved)")
    assert actions.pair.text() == "&Pair again"
    seat = page.board.model.cards[0].mentees[0]
    page.board.select((seat.member_id,))
    assert actions.lock.text() == f"&Lock {seat.name} here\tL"
    actions.lock.trigger()
    settle(qtbot, tasks)
    assert actions.lock.text() == f"Un&lock {seat.name}\tL"
    assert enabled(actions.move_person, actions.lock) == [False, True]
    assert actions.undo.text() == f"&Undo: Lock {seat.name}"
    actions.undo.trigger()
    settle(qtbot, tasks)
    assert enabled(actions.undo, actions.redo, actions.move_person) == [False, True, True]
    page.board.change_wished.emit(Move(1, seat.member_id, None))
    settle(qtbot, tasks)
    assert page.header.headline.text().startswith("Changed by hand")
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, tasks)
    assert page.header.headline.text().startswith("Best possible (proved)")
    window.go(Navigation.MEMBERS)
    settle(qtbot, tasks)
    assert enabled(actions.redo, actions.pair, actions.go_event) == [False, False, True]


def test_the_last_event_is_there_again_with_the_last_drag(
    qtbot: QtBot, tasks: Tasks, settings: Settings, open_window: Open
) -> None:
    window = open_window()
    window.try_sample()
    settle(qtbot, tasks)
    window.event_page.pair()
    settle(qtbot, tasks)
    seat = window.event_page.board.model.cards[0].mentees[0]
    window.event_page.board.change_wished.emit(Move(1, seat.member_id, None))
    settle(qtbot, tasks)
    window.close()
    again = open_window()
    assert again.event_page.isVisible()
    assert seat.member_id in {waiting.member_id for waiting in again.event_page.board.model.cards[-1].people}
    settings.last_event = 99
    assert open_window().home_page.isVisible()


def test_an_event_without_sign_ups_asks_for_them(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, open_window: Open
) -> None:
    event = workflows.prepare.create(Event(NEW, "R&D <evening>", Shape.BUDDIES, Rules())).event
    window = open_window()
    window.go(Navigation.EVENTS)
    settle(qtbot, tasks)
    click(
        window.events_page.view.viewport(),
        window.events_page.view.visualRect(window.events_page.model.index(0)).center(),
    )
    settle(qtbot, tasks)
    assert window.event_page.event_shown == event
    assert window.event_page.header.title.text() == "R&D <evening>"
    shown = [button.text() for button in window.event_page.findChildren(QPushButton) if button.isVisible()]
    assert "Import sign-ups…" in shown
    assert not window.actions_offered.pair.isEnabled()


def test_pairing_what_cannot_be_paired_is_told_in_a_dialog(
    qtbot: QtBot, tasks: Tasks, open_window: Open, make_event: MakeEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def exec_(box: QMessageBox) -> int:
        told.append(f"{box.windowTitle()}: {box.informativeText()}")
        return 0

    def refuse(*_: object) -> None:
        raise Trouble("There is no mentor yet.")

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    event = make_event()
    window = open_window()
    window.open_event(event.id)
    settle(qtbot, tasks)
    monkeypatch.setattr(type(window.event_page.history._workflows.pair), "pair", refuse)
    window.event_page.pair()
    settle(qtbot, tasks)
    assert told == ["The event could not be paired: There is no mentor yet."]
    assert window.event_page.first_pair_button.isVisible()


def test_the_dialogs_open_from_the_menus(qtbot: QtBot, tasks: Tasks, open_window: Open) -> None:
    window = open_window()
    window.try_sample()
    settle(qtbot, tasks)
    window.event_page.pair()
    settle(qtbot, tasks)
    actions = window.actions_offered
    for action, kind in (
        (actions.new_event, EventWizard),
        (actions.import_signups, ImportDialog),
        (actions.print_event, PrintDialog),
        (actions.import_members, ImportMembersDialog),
        (actions.settings, SettingsDialog),
        (actions.shortcuts, ShortcutsDialog),
        (actions.about, AboutDialog),
    ):
        action.trigger()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert type(dialog) is kind
        settle(qtbot, tasks)
        dialog.close()
        qtbot.waitUntil(partial(gone, dialog))


def test_every_page_can_be_reached_by_keyboard_and_has_a_name(qtbot: QtBot, tasks: Tasks, open_window: Open) -> None:
    window = open_window()
    for number, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_4)):
        press(window, key, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, tasks)
        pages = window.findChildren(QStackedWidget)
        assert pages
        places = (window.home_page, window.events_page, window.members_page)
        assert [place.isVisible() for place in places] == [number == 0, number == 1, number == 2]


def test_size_and_place_are_remembered(open_window: Open) -> None:
    window = open_window()
    window.resize(790, 650)
    window.close()
    assert open_window().size().toTuple() == (790, 650)


def test_a_small_window_leaves_its_width_to_the_pages(
    qtbot: QtBot, tasks: Tasks, open_window: Open, workflows: Workflows, make_event: MakeEvent
) -> None:
    event = make_event()
    window = open_window()
    window.open_event(event.id)
    settle(qtbot, tasks)
    window.resize(1240, 780)
    wide = window.navigation.width()
    window.resize(900, 600)
    assert window.navigation.width() < wide / 2
    places = [button for button in window.navigation.findChildren(QPushButton) if button.isVisible()]
    assert [place.toolTip() for place in places] == ["Home", "Events", "Spring evening", "Members"]
    window.resize(1240, 780)
    assert window.navigation.width() == wide
    assert workflows.prepare.event(event.id) == event


def test_a_mentor_can_be_moved_from_a_list_and_the_mentees_stay(
    qtbot: QtBot, tasks: Tasks, open_window: Open, make_event: MakeEvent
) -> None:
    event = make_event()
    window = open_window()
    window.open_event(event.id)
    settle(qtbot, tasks)
    window.event_page.pair()
    settle(qtbot, tasks)
    board = window.event_page.board
    one, other = board.model.cards[:2]
    board.select((one.people[0].member_id,))
    press(board.tables, Qt.Key.Key_M)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MoveDialog)
    write(dialog.search, other.people[0].name)
    press(dialog.search, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    now = board.model.cards[:2]
    assert [card.people[0] for card in now] != [one.people[0], other.people[0]]
    assert [card.people[0].name for card in now] == [other.people[0].name, one.people[0].name]
    assert [[seat.name for seat in card.mentees] for card in now] == [
        [seat.name for seat in card.mentees] for card in (one, other)
    ]


def test_pairing_again_shows_who_would_move_and_is_one_step(
    qtbot: QtBot, tasks: Tasks, open_window: Open, make_event: MakeEvent
) -> None:
    event = make_event()
    window = open_window()
    window.open_event(event.id)
    settle(qtbot, tasks)
    page = window.event_page
    page.pair()
    settle(qtbot, tasks)
    paired = page.history.board
    assert paired is not None
    moved = page.board.model.cards[0].mentees[0]
    page.board.take_off((moved.member_id,))
    settle(qtbot, tasks)
    by_hand = page.history.board
    window.actions_offered.pair.trigger()
    dialog = next(one for one in page.findChildren(PairAgainDialog))
    settle(qtbot, tasks)
    assert any(line.startswith(f"{moved.name}: to table") for line in dialog.lines)
    assert page.history.board == by_hand
    dialog.reject()
    settle(qtbot, tasks)
    assert page.history.board == by_hand
    window.actions_offered.pair.trigger()
    dialog = next(one for one in page.findChildren(PairAgainDialog) if one.isVisible())
    settle(qtbot, tasks)
    click(dialog.apply_button)
    settle(qtbot, tasks)
    again = page.history.board
    assert again is not None
    assert again.plan.rounds == paired.plan.rounds
    page.history.undo()
    settle(qtbot, tasks)
    assert page.history.board == by_hand


def test_a_drop_while_a_plan_is_being_made_is_refused_kindly(
    qtbot: QtBot, tasks: Tasks, open_window: Open, make_event: MakeEvent
) -> None:
    event = make_event()
    window = open_window()
    window.open_event(event.id)
    settle(qtbot, tasks)
    page = window.event_page
    page.pair()
    settle(qtbot, tasks)
    seat = page.board.model.cards[0].mentees[0]
    page.history.pair()
    assert page.history.pairing
    page.board.take_off((seat.member_id,))
    assert "A new plan is being made just now" in page.board.details.text
    settle(qtbot, tasks)
    assert page.history.undo_text == "Pair again"


def test_undo_is_about_the_members_where_they_are_shown(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, open_window: Open, make_event: MakeEvent
) -> None:
    event = make_event()
    workflows.pair.pair(event.id)
    window = open_window()
    window.open_event(event.id)
    settle(qtbot, tasks)
    actions = window.actions_offered
    window.go(Navigation.MEMBERS)
    settle(qtbot, tasks)
    assert enabled(actions.undo, actions.redo) == [False, False]
    page = window.members_page
    page.table.selectRow(0)
    name = page.selected()[0].member.full_name
    page.actions_offered.archive.trigger()
    settle(qtbot, tasks)
    assert actions.undo.text() == f"&Undo: Archive {name}"
    assert window.status.currentMessage() == f"Archive {name}"
    window.go(Navigation.EVENT)
    settle(qtbot, tasks)
    assert enabled(actions.undo) == [False]
    window.go(Navigation.MEMBERS)
    settle(qtbot, tasks)
    actions.undo.trigger()
    settle(qtbot, tasks)
    assert name in [person.member.full_name for person in page.shown()]
    assert enabled(actions.undo, actions.redo) == [False, True]


def test_no_step_names_somebody_who_was_erased(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, open_window: Open, make_event: MakeEvent
) -> None:
    event = make_event()
    board = workflows.pair.pair(event.id).board
    window = open_window()
    window.open_event(event.id)
    settle(qtbot, tasks)
    waiting = next(iter(board.plan.rounds[0].waiting), None) or board.plan.rounds[0].groups[0].mentees[0]
    window.event_page.history.apply(SetLock(1, waiting, locked=True))
    settle(qtbot, tasks)
    assert board.people[waiting].member.full_name in window.event_page.history.undo_text
    window.go(Navigation.MEMBERS)
    settle(qtbot, tasks)
    window.members_page.errands.erase((waiting,))
    settle(qtbot, tasks)
    [ask] = [one for one in window.findChildren(AskDialog) if one.isVisible()]
    click(ask.action_button)
    settle(qtbot, tasks)
    assert window.event_page.history.undo_text == ""
    shown = window.event_page.history.board
    assert shown is not None
    assert shown.people[waiting].member.full_name == f"Former member {waiting}"


def test_the_view_menu_finds_and_zooms_where_there_is_a_board(
    qtbot: QtBot, tasks: Tasks, open_window: Open, make_event: MakeEvent
) -> None:
    window = open_window()
    actions = window.actions_offered
    assert enabled(*actions.for_board) == [False] * 4
    window.open_event(make_event().id)
    settle(qtbot, tasks)
    assert enabled(*actions.for_board) == [False] * 4
    window.event_page.pair()
    settle(qtbot, tasks)
    assert enabled(*actions.for_board) == [True] * 4
    actions.larger.trigger()
    actions.larger.trigger()
    actions.smaller.trigger()
    assert window.event_page.board.zoom.percent == 110
    actions.normal.trigger()
    assert window.event_page.board.zoom.percent == 100
    actions.find.trigger()
    assert window.focusWidget() is window.event_page.board.finder.box
    window.go(Navigation.MEMBERS)
    assert enabled(*actions.for_board) == [False] * 4
    settle(qtbot, tasks)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.members_page.head.search

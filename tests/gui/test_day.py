"""The desk on the day, the big screen with its clock, and the thanks."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Shape, Status
from micromentor_desktop.gui.day.arrivals_model import ARRIVAL_ROLE
from micromentor_desktop.gui.day.clock import RoundClock, clock_words
from micromentor_desktop.gui.day.day_page import DayPage
from micromentor_desktop.gui.day.screen_layout import pages
from micromentor_desktop.gui.day.screen_window import ScreenWindow
from micromentor_desktop.gui.event.letter_dialog import LetterDialog
from micromentor_desktop.gui.event.page import EventPage
from micromentor_desktop.gui.event.sections import Sections
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.on_the_day import ScreenTable, screen
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click, press, write


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def event(make_event: MakeEvent) -> Event:
    return make_event(Shape.ROUNDTABLES, rounds=2)


@pytest.fixture
def page(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, event: Event) -> EventPage:
    workflows.pair.pair(event.id)
    shown = EventPage(workflows, tasks, settings)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    shown.open(event.id)
    settle(qtbot, tasks)
    shown.sections.go(Sections.DAY)
    return shown


@pytest.fixture
def day(page: EventPage) -> DayPage:
    return page.sections.day


def statuses(workflows: Workflows, event: Event) -> dict[str, Status]:
    return {one.member.full_name: one.status for one in workflows.prepare.signups(event.id)}


def test_a_few_letters_and_enter_check_somebody_in(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, day: DayPage
) -> None:
    QAbstractItemModelTester(day.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert day.count.text() == "0 of 20 are here"
    write(day.search, "sil jo")
    assert [day.proxy.index(row, 0).data() for row in range(day.proxy.rowCount())] == ["Jo Silva"]
    press(day.search, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert statuses(workflows, event)["Jo Silva"] is Status.CHECKED_IN
    assert (day.search.text(), day.count.text(), day.rest.text()) == ("", "1 of 20 are here", "19 are still missing")
    # Enter a second time takes nothing back, and an empty search checks nobody in.
    write(day.search, "sil jo")
    press(day.search, Qt.Key.Key_Return)
    press(day.search, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert list(statuses(workflows, event).values()).count(Status.CHECKED_IN) == 1
    page.history.undo()
    settle(qtbot, tasks)
    assert day.count.text() == "0 of 20 are here"


def test_the_list_turns_here_and_no_show_on_and_off_by_mouse_and_keys(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, day: DayPage
) -> None:
    index = day.proxy.index(0, 0)
    name = index.data()
    click(day.list.viewport(), day.list.visualRect(index).center())
    settle(qtbot, tasks)
    assert statuses(workflows, event)[name] is Status.CHECKED_IN
    assert ", here, " in day.proxy.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for key, status in (
        (Qt.Key.Key_Space, Status.EXPECTED),
        (Qt.Key.Key_N, Status.NO_SHOW),
        (Qt.Key.Key_N, Status.EXPECTED),
        (Qt.Key.Key_Return, Status.CHECKED_IN),
    ):
        day.list.setCurrentIndex(day.proxy.index(0, 0))
        press(day.list, key)
        settle(qtbot, tasks)
        assert statuses(workflows, event)[name] is status


def test_all_who_are_missing_are_marked_in_one_step_and_back(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, day: DayPage
) -> None:
    day.list.turn_here(day.proxy.index(0, 0))
    settle(qtbot, tasks)
    before = statuses(workflows, event)
    click(day.missing_button)
    settle(qtbot, tasks)
    now = statuses(workflows, event)
    assert list(now.values()).count(Status.NO_SHOW) == 19
    assert list(now.values()).count(Status.CHECKED_IN) == 1
    assert page.history.undo_text == "Mark 19 people as no-show"
    assert day.changes.isVisible()
    assert not day.missing_button.isEnabled()
    page.history.undo()
    settle(qtbot, tasks)
    assert statuses(workflows, event) == before


def test_the_big_screen_names_nobody_who_waits_or_is_gone(workflows: Workflows, event: Event) -> None:
    gone = workflows.pair.pair(event.id).board.plan.rounds[0].groups[0].mentees[0]
    workflows.repair.mark(event.id, gone, Status.NO_SHOW)
    board = workflows.pair.current(event.id)
    assert board is not None
    shown = screen(board, short_names=False)
    assert (shown.event, shown.minutes, len(shown.rounds)) == ("Spring evening", 20, 2)
    for a_round, told in zip(board.plan.rounds, shown.rounds, strict=True):
        named = [name for table in told.tables for name in (*table.mentors, *table.mentees)]
        seated = [one for group in a_round.groups for one in group.people if one != gone]
        assert sorted(named) == sorted(board.people[one].member.full_name for one in seated)
    short = screen(board, short_names=True)
    assert "Ada S." in [name for table in short.rounds[0].tables for name in table.mentors]


@pytest.mark.parametrize("count", [1, 3, 17, 60])
@pytest.mark.parametrize("size", [(1280, 720), (800, 600), (3840, 2160)])
def test_every_table_is_on_some_page_whole_and_apart(qtbot: QtBot, count: int, size: tuple[int, int]) -> None:
    assert qtbot is not None
    tables = [
        ScreenTable(f"Table {number}", "", (f"Mentor {number}",), tuple(f"Mentee {number}.{n}" for n in range(4)))
        for number in range(1, count + 1)
    ]
    area = QRectF(20, 100, *size)
    placed = pages(tables, area, QFont())
    titles = [line.text.text() for one in placed for card in one for line in card.lines if line.part == "title"]
    assert titles == [table.title for table in tables]
    for one in placed:
        for at, card in enumerate(one):
            assert area.adjusted(-1, -1, 1, 1).contains(card.rect)
            assert all(card.rect.contains(line.at) for line in card.lines)
            assert not any(card.rect.intersects(other.rect) for other in one[at + 1 :])
            heights = [line.text.lineAt(0).height() for line in card.lines if line.part == "mentee"]
            assert min(heights) > area.height() / 60


class Watch:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


def test_the_clock_counts_down_pauses_and_ends(qtbot: QtBot) -> None:
    watch = Watch()
    clock = RoundClock(2, 90, now=watch)
    ended: list[int] = []
    clock.over.connect(lambda: ended.append(clock.number))
    assert (clock_words(clock.seconds), clock.begun) == ("1:30", False)
    clock.start_or_pause()
    watch.time += 30.5
    clock.look()
    assert (clock.seconds, clock.running) == (60, True)
    clock.start_or_pause()
    watch.time += 1000
    assert clock.seconds == 60
    clock.start_or_pause()
    clock.add(60)
    assert clock.seconds == 120
    watch.time += 100
    clock.add(-60)
    assert (clock.seconds, clock.running) == (1, True)
    watch.time += 2
    with qtbot.waitSignal(clock.over):
        clock.look()
    assert (clock.seconds, clock.running, ended) == (0, False, [1])
    clock.start_or_pause()
    assert not clock.running
    clock.go(2)
    assert (clock.number, clock.seconds, clock.running) == (2, 90, False)
    clock.go(3)
    assert clock.number == 2


def opened(qtbot: QtBot, page: EventPage) -> ScreenWindow:
    click(page.sections.day.screen_button)
    window = page.projector.window
    assert window is not None
    qtbot.waitExposed(window)
    return window


def test_the_big_screen_is_led_by_keys(qtbot: QtBot, page: EventPage) -> None:
    window = opened(qtbot, page)
    assert (window.round_text, window.clock_text) == ("Round 1 of 2", "20:00")
    press(window, Qt.Key.Key_Space)
    assert window.clock.running
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Up)
    assert window.clock.seconds in (1259, 1260)
    press(window, Qt.Key.Key_Right)
    assert (window.round_text, window.clock_text) == ("Round 2 of 2", "20:00")
    press(window, Qt.Key.Key_Right)
    assert window.clock.number == 2
    press(window, Qt.Key.Key_Left)
    assert window.clock.number == 1
    full = window.isFullScreen()
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen() is not full
    press(window, Qt.Key.Key_Escape)
    assert page.projector.window is None


def test_the_big_screen_follows_the_plan_and_the_wish_for_short_names(
    qtbot: QtBot, tasks: Tasks, page: EventPage, day: DayPage, settings: Settings
) -> None:
    window = opened(qtbot, page)
    window.go(2)
    click(day.screen_button)
    assert page.projector.window is window
    day.short_names.click()
    assert settings.short_names
    assert "Ada S." in shown_names(window)
    one = next(
        arrival
        for arrival in day.model.arrivals
        if arrival.place and not arrival.about.startswith("Mentor") and "Table" in arrival.place
    )
    page.history.mark(one.member_id, Status.NO_SHOW)
    settle(qtbot, tasks)
    given, family = one.name.split()
    assert f"{given} {family[0]}." not in shown_names(window)
    assert window.clock.number == 2
    page.leave()
    assert page.projector.window is None


def shown_names(window: ScreenWindow) -> list[str]:
    return [name for table in window._screen.rounds[1].tables for name in (*table.mentors, *table.mentees)]


def test_the_mentors_who_came_are_thanked(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, day: DayPage
) -> None:
    everybody = workflows.after.thanks(event.id)
    assert len(everybody.addresses) == 6
    ada = next(one for one in workflows.prepare.signups(event.id) if one.member.full_name == "Ada Stone")
    page.history.mark(ada.member.id, Status.CHECKED_IN)
    settle(qtbot, tasks)
    click(day.thanks_button)
    settle(qtbot, tasks)
    dialog = page.findChild(LetterDialog)
    assert dialog is not None
    assert dialog.addresses.text() == ada.member.email
    assert "mentees met a mentor there." in dialog.body.toPlainText()
    dialog.reject()


def test_before_the_pairing_people_can_arrive_but_there_is_nothing_to_show(
    qtbot: QtBot, tasks: Tasks, make_event: MakeEvent, page: EventPage, day: DayPage
) -> None:
    page.open(make_event().id)
    settle(qtbot, tasks)
    assert not day.screen_button.isEnabled()
    day.list.turn_here(day.proxy.index(0, 0))
    settle(qtbot, tasks)
    assert day.proxy.index(0, 0).data(ARRIVAL_ROLE).status is Status.CHECKED_IN
    assert day.count.text() == "1 of 20 are here"

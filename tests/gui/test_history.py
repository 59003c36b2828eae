"""The history list and the versions: every step is named, and every point of the evening can be gone back to."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules, Status
from micromentor_desktop.domain.plan import Move, Plan, SetLock
from micromentor_desktop.domain.version import Version, VersionState, WhyKept
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.event.page import EventPage
from micromentor_desktop.gui.models.steps_model import StepsModel
from micromentor_desktop.gui.models.versions_model import VersionsModel
from micromentor_desktop.gui.models.when import BELOW_ROLE
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.steps import StepLine
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.versions.compare_dialog import CompareDialog
from micromentor_desktop.workflow.adjust_plan import AdjustPlan
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click, press, write


@pytest.fixture
def event(make_event: MakeEvent) -> Event:
    return make_event(rounds=2)


@pytest.fixture
def page(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, event: Event) -> Iterator[EventPage]:
    page = EventPage(workflows, tasks, settings)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.open(event.id)
    settle(qtbot, tasks)
    page.pair()
    settle(qtbot, tasks)
    yield page
    settle(qtbot, tasks)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def plan(page: EventPage) -> Plan:
    assert page.history.board is not None
    return page.history.board.plan


def some_mentees(page: EventPage) -> list[int]:
    return [mentee for group in plan(page).rounds[0].groups for mentee in group.mentees]


def seats(page: EventPage) -> object:
    return (
        [([(group.table, set(group.mentees)) for group in one.groups], set(one.waiting)) for one in plan(page).rounds],
        set(plan(page).locks),
    )


def lines(page: EventPage) -> list[str]:
    model = page.board.side.history.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def below(page: EventPage) -> list[str]:
    model = page.board.side.history.model
    return [str(model.index(row, 0).data(BELOW_ROLE)) for row in range(model.rowCount())]


def versions(page: EventPage) -> list[str]:
    model = page.board.side.versions.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def go(page: EventPage, row: int) -> None:
    """Click a line of the history."""
    pane = page.board.side
    pane.setCurrentWidget(pane.history)
    view = pane.history.list
    index = pane.history.model.index(row, 0)
    view.scrollTo(index)
    click(view.viewport(), view.visualRect(index).center())


def test_qt_finds_no_fault_with_the_models(qtbot: QtBot) -> None:
    assert qtbot is not None
    steps, kept = StepsModel(), VersionsModel()
    reporting = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one, reporting) for one in (steps, kept)]
    at = datetime(2026, 3, 1, 20, 15)
    steps.show((StepLine("Start", at, True), StepLine("Move Ana", at, True), StepLine("Lock Ben", at, False)))
    kept.show(
        (
            Version(VersionState(2, "Pairing 2", WhyKept.NO), at, True, ()),
            Version(VersionState(1, "Before dinner", WhyKept.BY_HAND), at, False, ()),
        )
    )
    said = [steps.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert [text.split(", ")[0] for text in said] == ["Start", "Move Ana", "Lock Ben"]
    assert said[1].endswith("you are here")
    assert said[2].endswith("undone")
    told = str(kept.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.startswith("Before dinner, kept by you, ")
    steps.show(())
    kept.show(())
    assert len(testers) == 2


def test_every_kind_of_step_is_listed_and_can_be_gone_back_to(
    qtbot: QtBot, tasks: Tasks, page: EventPage, event: Event, workflows: Workflows
) -> None:
    first, second, third = some_mentees(page)[:3]
    seen = [seats(page)]
    statuses = [status(workflows, event, third)]
    wishes: tuple[Callable[[], None], ...] = (
        lambda: page.history.apply(Move(1, first, None)),
        lambda: page.history.apply(SetLock(1, second, True)),
        lambda: page.history.mark(third, Status.CHECKED_IN),
        lambda: page.history.change_rules(
            event.rules, Rules(mentees_per_mentor=2, rounds=2, minutes_per_round=9), "9 min"
        ),
        lambda: page.history.keep_version("Mine"),
        page.history.pair,
    )
    for wish in wishes:
        wish()
        settle(qtbot, tasks)
        seen.append(seats(page))
        statuses.append(status(workflows, event, third))
    names = [line.split()[0] for line in lines(page)]
    assert names == ["First", "Move", "Lock", "Mark", "9", "Keep", "Pair"]
    assert below(page)[-1].endswith("you are here")
    for row in (0, 3, 6, 1, 5, 2, 4, 6):
        go(page, row)
        settle(qtbot, tasks)
        assert seats(page) == seen[row]
        assert status(workflows, event, third) is statuses[row]
        assert below(page)[row].endswith("you are here")
        assert [text.endswith("undone") for text in below(page)] == [place > row for place in range(7)]
        assert ("Mine" in versions(page)) == (row >= 5)


def status(workflows: Workflows, event: Event, member_id: int) -> Status:
    return next(one.status for one in workflows.prepare.signups(event.id) if one.member.id == member_id)


def test_a_step_that_fails_ends_the_way(
    qtbot: QtBot, tasks: Tasks, page: EventPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = some_mentees(page)[:2]
    page.history.apply(SetLock(1, first, True))
    page.history.apply(SetLock(1, second, True))
    settle(qtbot, tasks)

    def full_disk(_self: AdjustPlan, _plan_id: int, _change: object) -> None:
        raise Trouble("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(AdjustPlan, "apply", full_disk)
        with qtbot.waitSignal(page.history.failed):
            go(page, 0)
        settle(qtbot, tasks)
    assert below(page)[2].endswith("you are here")
    go(page, 0)
    settle(qtbot, tasks)
    assert below(page)[0].endswith("you are here")
    assert plan(page).locks == ()


def test_a_long_way_can_be_stopped_between_two_steps(
    qtbot: QtBot, tasks: Tasks, page: EventPage, event: Event, workflows: Workflows
) -> None:
    people = some_mentees(page)[:6]
    for one in people:
        page.history.apply(SetLock(1, one, True))
    settle(qtbot, tasks)
    told: list[bool] = []
    page.history.pairing_changed.connect(told.append)
    undone: list[str] = []

    def stop_after_two(said: str) -> None:
        undone.append(said)
        if len(undone) == 2:
            page.history.stop()

    page.history.said.connect(stop_after_two)
    go(page, 0)
    settle(qtbot, tasks)
    stored = workflows.pair.current(event.id)
    assert stored is not None
    assert told == [True, False]
    left = len(people) - len(undone)
    assert 0 < left < len(people) - 1
    assert len(stored.plan.locks) == len(plan(page).locks) == left
    assert below(page)[left].endswith("you are here")
    page.history.said.disconnect(stop_after_two)
    go(page, 0)
    settle(qtbot, tasks)
    assert told == [True, False, True, False]
    assert plan(page).locks == ()


def test_the_steps_of_an_event_are_there_again_when_one_comes_back_to_it(
    qtbot: QtBot, tasks: Tasks, page: EventPage, event: Event, make_event: MakeEvent
) -> None:
    start = seats(page)
    page.history.apply(Move(1, some_mentees(page)[0], None))
    settle(qtbot, tasks)
    other = make_event()
    page.open(other.id)
    settle(qtbot, tasks)
    assert len(lines(page)) == 1
    assert page.history.undo_text == ""
    page.open(event.id)
    settle(qtbot, tasks)
    assert [line.split()[0] for line in lines(page)] == ["First", "Move"]
    page.history.undo()
    settle(qtbot, tasks)
    assert seats(page) == start


def test_steps_that_led_to_another_plan_are_forgotten(
    qtbot: QtBot, tasks: Tasks, page: EventPage, event: Event, make_event: MakeEvent, workflows: Workflows
) -> None:
    page.history.apply(Move(1, some_mentees(page)[0], None))
    settle(qtbot, tasks)
    page.open(make_event().id)
    settle(qtbot, tasks)
    workflows.pair.pair(event.id)
    page.open(event.id)
    settle(qtbot, tasks)
    assert page.history.undo_text == ""
    assert len(lines(page)) == 1


def test_an_event_that_takes_the_number_of_a_deleted_one_begins_anew(
    qtbot: QtBot, tasks: Tasks, page: EventPage, event: Event, workflows: Workflows, make_event: MakeEvent
) -> None:
    page.history.mark(some_mentees(page)[0], Status.CHECKED_IN)
    settle(qtbot, tasks)
    workflows.prepare.delete(event.id)
    page.leave()
    again = make_event()
    assert again.id == event.id
    page.open(again.id)
    settle(qtbot, tasks)
    assert page.history.undo_text == ""
    assert lines(page) == ["As it was when you opened it"]


# --- versions ---


def test_before_anything_is_kept_the_pane_says_what_it_is_for(page: EventPage) -> None:
    pane = page.board.side.versions
    assert versions(page) == ["Pairing 1"]
    assert "Keep the plan before you try something" in pane.hint.text()
    assert not pane.compare_button.isEnabled()
    assert "Every step will be listed here" in page.board.side.history.hint.text()


def test_keeping_naming_and_deleting_with_the_keyboard_can_be_undone(
    qtbot: QtBot, tasks: Tasks, page: EventPage
) -> None:
    pane = page.board.side.versions
    page.board.side.setCurrentWidget(pane)
    write(pane.name, "Before dinner")
    press(pane.name, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert versions(page) == ["Pairing 1", "Before dinner"]
    assert pane.name.text() == ""
    assert pane.selected is not None
    assert pane.selected.name == "Before dinner"
    with qtbot.waitSignal(pane.rename_wished):
        assert pane.model.setData(pane.list.currentIndex(), " After dinner ")
    settle(qtbot, tasks)
    assert versions(page) == ["Pairing 1", "After dinner"]
    assert not pane.model.setData(pane.list.currentIndex(), "  ")
    pane.list.setFocus()
    press(pane.list, Qt.Key.Key_Delete)
    settle(qtbot, tasks)
    assert versions(page) == ["Pairing 1"]
    page.history.undo()
    page.history.undo()
    settle(qtbot, tasks)
    assert versions(page) == ["Pairing 1", "Before dinner"]
    page.history.undo()
    settle(qtbot, tasks)
    assert versions(page) == ["Pairing 1"]
    assert page.history.redo_text == "Keep version “Before dinner”"


def test_going_back_is_one_step(qtbot: QtBot, tasks: Tasks, page: EventPage) -> None:
    start = seats(page)
    page.history.keep_version("Start")
    page.history.apply(Move(1, some_mentees(page)[0], None))
    page.history.apply(Move(1, some_mentees(page)[1], None))
    settle(qtbot, tasks)
    by_hand = seats(page)
    pane = page.board.side.versions
    pane.list.setCurrentIndex(pane.model.index(versions(page).index("Start"), 0))
    click(pane.back_button)
    settle(qtbot, tasks)
    assert seats(page) == start
    assert versions(page) == ["Start", "Pairing 1", "Start"]
    assert page.history.undo_text == "Go back to version “Start”"
    page.history.undo()
    settle(qtbot, tasks)
    assert seats(page) == by_hand
    page.history.redo()
    settle(qtbot, tasks)
    assert seats(page) == start


def test_the_versions_of_the_last_time_are_there_and_the_steps_begin_anew(
    qtbot: QtBot, tasks: Tasks, page: EventPage, workflows: Workflows, settings: Settings, event: Event
) -> None:
    page.history.keep_version("Yesterday")
    page.history.pair()
    settle(qtbot, tasks)
    again = EventPage(workflows, tasks, settings)
    qtbot.addWidget(again)
    again.open(event.id)
    settle(qtbot, tasks)
    assert versions(again) == ["Pairing 2", "Yesterday"]
    assert lines(again) == ["As it was when you opened it"]


def test_two_versions_side_by_side(qtbot: QtBot, tasks: Tasks, page: EventPage) -> None:
    page.history.keep_version("Start")
    moved = some_mentees(page)[0]
    page.history.apply(Move(1, moved, None))
    settle(qtbot, tasks)
    pane = page.board.side.versions
    pane.list.setCurrentIndex(pane.model.index(1, 0))
    click(pane.compare_button)
    settle(qtbot, tasks)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CompareDialog))
    name = next(seat.name for card in page.board.model.cards for seat in card.people if seat.member_id == moved)
    assert dialog.words.text().splitlines()[0] == f"1 person waits now who had a place: {name}."
    assert "Worse: Rounds missed on the waiting list" in dialog.words.text()
    assert dialog.changed.rowCount() == 1
    row = [str(dialog.changed.index(0, column).data()) for column in range(5)]
    assert (row[0], row[1], row[3]) == (name, "1", "waiting")
    assert row[4] == "\N{BLACK DOWN-POINTING TRIANGLE} waits now"
    dialog.everybody.setChecked(True)
    assert page.history.board is not None
    assert dialog.changed.rowCount() == 2 * len(page.history.board.people)
    with qtbot.waitSignal(dialog.go_back_wished):
        click(dialog.back_button)
    settle(qtbot, tasks)
    assert moved not in plan(page).rounds[0].waiting


def test_a_version_beside_itself_has_nothing_different(
    qtbot: QtBot, tasks: Tasks, page: EventPage, settings: Settings, workflows: Workflows, event: Event
) -> None:
    page.history.keep_version("Start")
    settle(qtbot, tasks)
    listed = workflows.versions.versions(event.id)
    dialog = CompareDialog(
        workflows, tasks, settings, versions=listed, chosen=(listed[1].plan_id, listed[0].plan_id), parent=page
    )
    reporting = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one, reporting) for one in (dialog.people, dialog.goals, dialog.changed)]
    dialog.open()
    settle(qtbot, tasks)
    assert dialog.words.text() == "Everybody sits where they sat.\nEvery goal is reached as well as before."
    assert dialog.changed.rowCount() == 0
    dialog.before.setCurrentIndex(0)
    settle(qtbot, tasks)
    assert not dialog.back_button.isVisible()
    workflows.versions.delete(listed[1].plan_id)
    dialog.before.setCurrentIndex(1)
    settle(qtbot, tasks)
    assert "deleted meanwhile" in dialog.words.text()
    assert len(testers) == 3
    dialog.reject()

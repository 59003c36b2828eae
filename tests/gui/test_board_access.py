"""What a screen reader finds on the board, asked through QAccessible: every person, their table, and their lock."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.domain.plan import SetLock
from micromentor_desktop.gui.board.board_widget import BoardWidget
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import press

Name, Why = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def plan_board(workflows: Workflows, make_event: MakeEvent) -> Board:
    board = workflows.pair.pair(make_event(Shape.ROUNDTABLES, mentees_per_mentor=2, rounds=2).id).board
    locked = board.plan.rounds[0].groups[0].mentees[0]
    return workflows.adjust.apply(board.plan.id, SetLock(1, locked, True)).board


@pytest.fixture
def board(qtbot: QtBot, settings: Settings, plan_board: Board) -> Iterator[BoardWidget]:
    widget = BoardWidget(settings)
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show_board(plan_board)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget


def read(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def test_everybody_is_read_by_round_with_their_table_and_lock(board: BoardWidget, plan_board: Board) -> None:
    board.rounds.setCurrentIndex(board.rounds.count() - 1)
    table = read(board.grid.table)
    assert (table.role(), table.text(Name)) == (QAccessible.Role.Table, "Everybody by round")
    cells = [table.child(number) for number in range(table.childCount())]
    heard = {cell.text(Name) for cell in cells if cell.role() is QAccessible.Role.Cell}
    locks = {(lock.round, lock.member_id) for lock in plan_board.plan.locks}
    assert locks
    for member_id, signup in plan_board.people.items():
        name = signup.member.full_name
        assert name in heard
        for one in plan_board.plan.rounds:
            number = one.table_of(member_id)
            where = "waiting" if number is None else f"Table {number} "
            told = next(text for text in heard if text.startswith(f"{name}, Round {one.number}, {where}"))
            assert told.endswith(", locked") == ((one.number, member_id) in locks)


def test_the_board_says_whom_the_keyboard_has_reached(board: BoardWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[QAccessible.Event, str]] = []

    def heard(event: QAccessibleEvent) -> None:
        told.append((event.type(), event.accessibleInterface().text(Why)))

    seat, lower = board.model.cards[0].people[:2]
    board.select((seat.member_id,))
    board.tables.setFocus()
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    press(board.tables, Qt.Key.Key_Down)
    assert told == [(QAccessible.Event.Announcement, lower.spoken)]
    assert "Table" in lower.spoken


@pytest.mark.parametrize("name", ["Find on the board", "Tables", "Waiting list", "History", "Versions"])
def test_every_part_of_the_board_has_a_name(board: BoardWidget, name: str) -> None:
    named = {read(widget).text(Name) for widget in board.findChildren(QWidget)}
    assert name in named


def test_nothing_that_takes_the_keyboard_is_nameless(board: BoardWidget) -> None:
    nameless = [
        widget
        for widget in board.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not read(widget).text(Name)
    ]
    assert nameless == []

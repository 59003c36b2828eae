"""The board as the organizer meets it: mouse, keyboard, drops, over a real plan."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.domain.plan import (
    Exemption,
    Finding,
    Move,
    Rule,
    SetExemption,
    SetLock,
    Several,
    Severity,
    Swap,
)
from micromentor_desktop.gui.board.board_widget import BoardWidget
from micromentor_desktop.gui.board.dragging import DragView
from micromentor_desktop.gui.board.move_dialog import MoveDialog
from micromentor_desktop.gui.models.cards import Card, Seat
from micromentor_desktop.gui.models.wishes import price_of, to_mime
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click, press, pull, write

_Left = Qt.MouseButton.LeftButton
_None = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def board(qtbot: QtBot, workflows: Workflows, settings: Settings, make_event: MakeEvent) -> Iterator[BoardWidget]:
    event = make_event(Shape.ROUNDTABLES, mentees_per_mentor=2, rounds=2)
    widget = BoardWidget(settings)
    qtbot.addWidget(widget)
    widget.resize(900, 620)
    widget.show_board(workflows.pair.pair(event.id).board)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget


def full_table(board: BoardWidget) -> Card:
    return next(card for card in board.model.cards if card.table is not None and card.full)


def somebody_elsewhere(board: BoardWidget, card: Card) -> Seat:
    return next(seat for other in board.model.cards if other != card for seat in other.mentees)


def drag_over(view: DragView, data: QMimeData, point: QPoint) -> bool:
    enter = QDragEnterEvent(point, Qt.DropAction.MoveAction, data, _Left, _None)
    view.dragEnterEvent(enter)
    over = QDragMoveEvent(point, Qt.DropAction.MoveAction, data, _Left, _None)
    over.ignore()
    view.dragMoveEvent(over)
    return enter.isAccepted() and over.isAccepted()


def drop(view: DragView, data: QMimeData, point: QPoint) -> bool:
    event = QDropEvent(QPointF(point), Qt.DropAction.MoveAction, data, _Left, _None)
    event.ignore()
    view.dropEvent(event)
    return event.isAccepted()


def test_everybody_has_a_place_of_their_own(board: BoardWidget) -> None:
    people = [seat.member_id for card in board.model.cards for seat in card.people]
    assert len(people) == 19
    for member in people:
        in_tables, in_waiting = board.tables.chip_rect(member), board.waiting.chip_rect(member)
        assert in_tables.isNull() != in_waiting.isNull()
        assert in_tables.isNull() or member_at(board.tables, in_tables.center()) == member
        assert in_waiting.isNull() or member_at(board.waiting, in_waiting.center()) == member
    cards = [board.tables.card_rect(card.table) for card in board.model.cards if card.table is not None]
    assert not any(one.intersects(other) for number, one in enumerate(cards) for other in cards[:number])
    assert board.tables.card_rect(None).isNull()
    assert not board.waiting.card_rect(None).isNull()


def member_at(view: DragView, point: QPoint) -> int | None:
    seat = view.board.seat(view.indexAt(point))
    return seat.member_id if seat else None


def test_dropping_on_the_waiting_list_wishes_to_wait(qtbot: QtBot, board: BoardWidget) -> None:
    seat = full_table(board).mentees[0]
    data, point = to_mime(1, [seat.member_id]), board.waiting.card_rect(None).center()
    assert drag_over(board.waiting, data, point)
    assert board.details.text.startswith(f"\u2068{seat.name}\u2069 to the waiting list")
    with qtbot.waitSignal(board.change_wished) as wished:
        assert drop(board.waiting, data, point)
    assert wished.args == [Move(1, seat.member_id, None)]


def test_dropping_on_a_person_at_a_full_table_wishes_to_swap(qtbot: QtBot, board: BoardWidget) -> None:
    card = full_table(board)
    guest, host = somebody_elsewhere(board, card), card.mentees[0]
    data, point = to_mime(1, [guest.member_id]), board.tables.chip_rect(host.member_id).center()
    assert drag_over(board.tables, data, point)
    assert "change places" in board.details.text
    board.tables.grab()
    with qtbot.waitSignal(board.change_wished) as wished:
        assert drop(board.tables, data, point)
    assert wished.args == [Swap(1, guest.member_id, host.member_id)]


def test_a_drag_outside_or_of_something_else_is_refused(board: BoardWidget) -> None:
    seat = full_table(board).mentees[0]
    assert not drag_over(board.tables, to_mime(1, [seat.member_id]), QPoint(2, 2))
    own = board.tables.chip_rect(seat.member_id).center()
    assert not drag_over(board.tables, to_mime(1, [seat.member_id]), own)
    assert not drop(board.tables, to_mime(1, [seat.member_id]), own)
    text = QMimeData()
    text.setText("Ana")
    assert not drag_over(board.tables, text, own)
    board.tables.dragLeaveEvent(QDragLeaveEvent())
    assert board.details.text.startswith("Select somebody")


def test_a_press_and_a_pull_start_a_drag_of_a_mentor_too(board: BoardWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[object] = []
    monkeypatch.setattr(DragView, "startDrag", lambda _view, _actions: started.append(board.selected))
    mentor, mentee = full_table(board).people[0], full_table(board).mentees[0]
    for seat in (mentor, mentee):
        start = board.tables.chip_rect(seat.member_id).center()
        pull(board.tables, start, start + QPoint(QApplication.startDragDistance() + 5, 0))
    assert started == [mentor, mentee]


def test_selecting_somebody_tells_why_they_sit_there(board: BoardWidget) -> None:
    seat = full_table(board).mentees[0]
    click(board.tables.viewport(), board.tables.chip_rect(seat.member_id).center())
    assert board.selected == seat
    assert seat.name in board.details.text
    assert seat.reason in board.details.text
    assert board.tables.accessibleDescription() == seat.spoken
    click(board.tables.viewport(), QPoint(3, 3))
    assert board.selected is None


def test_arrow_keys_go_to_the_neighbour(board: BoardWidget) -> None:
    first = board.model.cards[0]
    board.select((first.people[0].member_id,))
    press(board.tables, Qt.Key.Key_Down)
    assert board.selected == first.people[1]
    press(board.tables, Qt.Key.Key_Up)
    press(board.tables, Qt.Key.Key_Right)
    assert board.selected == board.model.cards[1].people[0]
    press(board.tables, Qt.Key.Key_End)
    assert board.selected == board.model.cards[-2].people[-1]
    press(board.tables, Qt.Key.Key_Home)
    assert board.selected == first.people[0]
    press(board.tables, Qt.Key.Key_Left)
    assert board.selected == first.people[0]


def test_the_whole_board_can_be_walked_with_the_arrow_keys(board: BoardWidget) -> None:
    board.select((board.model.cards[0].people[0].member_id,))
    reached = set()
    frontier = [board.selected]
    keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
    while frontier:
        seat = frontier.pop()
        assert seat is not None
        if seat.member_id in reached:
            continue
        reached.add(seat.member_id)
        for key in keys:
            board.select((seat.member_id,))
            press(board.tables, key)
            frontier.append(board.selected)
    assert reached == {seat.member_id for card in board.model.cards[:-1] for seat in card.people}


def test_tab_into_the_waiting_list_begins_at_its_first_person(board: BoardWidget) -> None:
    board.select((board.model.cards[0].people[0].member_id,))
    board.waiting.setFocus(Qt.FocusReason.TabFocusReason)
    assert board.selected == board.model.cards[-1].people[0]


def test_l_locks_and_m_moves(qtbot: QtBot, board: BoardWidget) -> None:
    seat = full_table(board).mentees[0]
    board.select((seat.member_id,))
    with qtbot.waitSignal(board.change_wished) as wished:
        press(board.tables, Qt.Key.Key_L)
    assert wished.args == [SetLock(1, seat.member_id, True)]

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MoveDialog)
        write(dialog.search, "wait")
        press(dialog.search, Qt.Key.Key_Return)

    QTimer.singleShot(50, answer)
    with qtbot.waitSignal(board.change_wished) as wished:
        press(board.tables, Qt.Key.Key_M)
    assert wished.args == [Move(1, seat.member_id, None)]


def test_the_move_dialog_narrows_down_and_says_when_nothing_fits(qtbot: QtBot) -> None:
    dialog = MoveDialog("Ana", [("Table 1 · Ada", Move(1, 3, 1)), ("Waiting list", Move(1, 3, None))])
    qtbot.addWidget(dialog)
    assert dialog.change == Move(1, 3, 1)
    press(dialog.search, Qt.Key.Key_Down)
    assert dialog.change == Move(1, 3, None)
    dialog.search.setText("ADA")
    assert dialog.change == Move(1, 3, 1)
    dialog.search.setText("nobody")
    assert dialog.change is None


def test_rounds_are_tabs_and_selection_survives_a_new_board(board: BoardWidget, workflows: Workflows) -> None:
    board.rounds.setCurrentIndex(1)
    assert board.model.round_number == 2
    seat = full_table(board).mentees[0]
    board.select((seat.member_id,))
    shown = workflows.pair.current(1)
    assert shown is not None
    board.show_board(workflows.adjust.apply(shown.plan.id, Move(2, seat.member_id, None)).board)
    assert board.rounds.currentIndex() == 1
    assert board.selected is not None
    assert board.selected.member_id == seat.member_id
    assert seat.member_id in {waiting.member_id for waiting in board.model.cards[-1].people}


def test_choosing_a_warning_shows_its_people_in_their_round(board: BoardWidget) -> None:
    board.rounds.setCurrentIndex(1)
    people = tuple(seat.member_id for seat in full_table(board).people)
    board.rounds.setCurrentIndex(0)
    board.findings.show_findings((Finding(Severity.BROKEN, "They know each other.", 2, None, people),))
    assert board.findings.isVisible()
    row = board.findings.visualRect(board.findings.model().index(0, 0))
    click(board.findings.viewport(), row.center())
    assert board.model.round_number == 2
    selected = {board.model.seat(index) for index in board.tables.selectionModel().selectedIndexes()}
    assert {seat.member_id for seat in selected if seat} == set(people)
    assert board.selected is None
    board.findings.show_findings(())
    assert not board.findings.isVisible()


def test_a_narrow_window_scrolls_to_who_is_selected(qtbot: QtBot, board: BoardWidget) -> None:
    board.resize(420, 320)
    qtbot.wait(20)
    last = [seat for card in board.model.cards if card.table is not None for seat in card.people][-1]
    board.select((last.member_id,))
    inside = QRect(QPoint(0, 0), board.tables.viewport().size())
    assert inside.contains(board.tables.chip_rect(last.member_id))


def test_space_and_ctrl_click_and_a_rubber_band_select_several(board: BoardWidget) -> None:
    first, second = board.model.cards[0].people[:2]
    board.select((first.member_id,))
    board.tables.selectionModel().setCurrentIndex(
        board.model.index_of(second.member_id), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    press(board.tables, Qt.Key.Key_Space)
    assert set(board.selected_people) == {first, second}
    third = board.model.cards[1].people[0]
    viewport = board.tables.viewport()
    QTest.mouseClick(
        viewport, _Left, Qt.KeyboardModifier.ControlModifier, board.tables.chip_rect(third.member_id).center()
    )
    assert set(board.selected_people) == {first, second, third}
    card = board.tables.card_rect(board.model.cards[0].table)
    pull(board.tables, QPoint(card.left() - 8, card.top() - 8), card.bottomRight())
    assert set(board.selected_people) == set(board.model.cards[0].people)


def test_people_are_carried_with_the_keyboard(qtbot: QtBot, board: BoardWidget) -> None:
    card = full_table(board)
    guest = somebody_elsewhere(board, card)
    board.select((guest.member_id,))
    board.tables.setFocus()
    with qtbot.waitSignal(board.prices_wished) as asked:
        press(board.tables, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [1, (guest.member_id,)]
    assert board.model.lifted == (guest.member_id,)
    target = board.model.index_of(card.mentees[0].member_id)
    for _ in range(60):
        if board.tables.seats.swap_target == card.mentees[0].member_id:
            break
        here, there = board.tables.visualRect(board.carrier._target), board.tables.visualRect(target)
        if abs(here.center().x() - there.center().x()) > 5:
            key = Qt.Key.Key_Right if there.center().x() > here.center().x() else Qt.Key.Key_Left
        else:
            key = Qt.Key.Key_Down if there.center().y() > here.center().y() else Qt.Key.Key_Up
        press(board.tables, key)
    assert "change places" in board.details.text
    assert "change places" in board.tables.accessibleDescription()
    with qtbot.waitSignal(board.change_wished) as wished:
        press(board.tables, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert wished.args == [Swap(1, guest.member_id, card.mentees[0].member_id)]
    assert not board.carrier.carrying
    assert not board.model.lifted


def test_carrying_to_the_right_edge_reaches_the_waiting_list_and_escape_leaves_everybody(
    qtbot: QtBot, board: BoardWidget
) -> None:
    people = tuple(seat.member_id for seat in full_table(board).mentees)
    board.select(people)
    board.tables.setFocus()
    press(board.tables, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    for _ in range(8):
        view = board.waiting if board.waiting.target_row >= 0 else board.tables
        if view is board.waiting:
            break
        press(board.tables, Qt.Key.Key_Right)
    assert "to the waiting list" in board.details.text
    with qtbot.assertNotEmitted(board.change_wished):
        press(board.waiting, Qt.Key.Key_Escape)
    assert not board.carrier.carrying
    assert board.waiting.target_row == -1
    assert "to the waiting list" not in board.details.text


def test_delete_takes_people_off_and_a_locked_one_is_told(
    qtbot: QtBot, board: BoardWidget, workflows: Workflows
) -> None:
    mentor, mentee = full_table(board).people[:2]
    board.select((mentee.member_id,))
    with qtbot.waitSignal(board.change_wished) as wished:
        press(board.tables, Qt.Key.Key_Delete)
    assert wished.args == [Move(1, mentee.member_id, None)]
    with qtbot.waitSignal(board.change_wished) as wished:
        press(board.tables, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    locks = wished.args[0]
    assert locks == Several(tuple(SetLock(1, seat.member_id, True) for seat in full_table(board).people))
    shown = workflows.pair.current(1)
    assert shown is not None
    board.show_board(workflows.adjust.apply(shown.plan.id, locks).board)
    board.select((mentor.member_id,))
    with qtbot.assertNotEmitted(board.change_wished):
        press(board.tables, Qt.Key.Key_Delete)
    assert "locked" in board.details.text
    press(board.tables, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert not board.carrier.carrying


def test_prices_are_in_words_on_every_card_while_somebody_is_on_the_way(
    board: BoardWidget, workflows: Workflows
) -> None:
    shown = workflows.pair.current(1)
    assert shown is not None
    for seat in full_table(board).people[:2]:
        before = board.tables.grab().toImage()
        board.tables.lifted.emit((seat.member_id,))
        board.show_prices(workflows.adjust.prices(shown.plan.id, 1, (seat.member_id,)))
        for row, card in enumerate(board.model.cards):
            change = board.model.offer(row)
            price = price_of(board.tables.prices, change)
            assert (change is None) == (card == full_table(board)) or seat.mentor
            assert change is None or (price is not None and price.brief)
        assert board.tables.grab().toImage() != before
        board.tables.lifted.emit(())
        assert board.tables.grab().toImage() == before


def test_an_exception_is_taken_back_from_the_list_of_warnings(qtbot: QtBot, board: BoardWidget) -> None:
    exemption = Exemption(1, Rule.COLLEAGUES, (1, 4))
    finding = Finding(Severity.ALLOWED, "Allowed exception: they work together.", 1, 1, (1, 4), Rule.COLLEAGUES)
    board.findings.show_findings((finding,))
    board.findings.setCurrentIndex(board.findings.model().index(0, 0))
    assert board.findings.turn_exemption.text() == "&Take back this exception"
    with qtbot.waitSignal(board.change_wished) as wished:
        board.findings.turn_exemption.trigger()
    assert wished.args == [SetExemption(exemption, False)]

"""Everybody by round, the search over it and over the cards, the size of the board, and what is told of a selection."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.domain.plan import Finding, Move, MovePrices, Price, SetLock, Severity, Swap
from micromentor_desktop.gui.board.board_widget import BoardWidget
from micromentor_desktop.gui.models.grid_model import FIRST_ROUND, GridModel, GridSearch
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click, press, write


@pytest.fixture
def plan_board(workflows: Workflows, make_event: MakeEvent) -> Board:
    """Five mentors with two places each and fourteen mentees, in two rounds."""
    return workflows.pair.pair(make_event(Shape.ROUNDTABLES, mentees_per_mentor=2, rounds=2).id).board


@pytest.fixture
def board(qtbot: QtBot, settings: Settings, plan_board: Board) -> Iterator[BoardWidget]:
    widget = BoardWidget(settings)
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show_board(plan_board)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget


def everybody(board: BoardWidget) -> None:
    board.rounds.setCurrentIndex(board.rounds.count() - 1)


def cell(board: BoardWidget, name: str, number: int) -> QModelIndex:
    proxy = board.grid.proxy
    row = next(row for row in range(proxy.rowCount()) if proxy.index(row, 0).data() == name)
    return proxy.index(row, FIRST_ROUND + number - 1)


def names(board: BoardWidget) -> list[str]:
    return [str(board.grid.proxy.index(row, 0).data()) for row in range(board.grid.proxy.rowCount())]


def member(board: Board, name: str) -> int:
    return next(one for one, signup in board.people.items() if signup.member.full_name == name)


def selected(board: BoardWidget) -> int:
    return board.selected.member_id if board.selected else 0


def marked(board: BoardWidget) -> frozenset[int] | None:
    assert board.tables.seats.found == board.waiting.seats.found
    return board.tables.seats.found


def waiting_in(board: Board, number: int) -> int:
    return board.plan.rounds[number - 1].waiting[0]


def test_qt_finds_no_fault_with_the_models(qtbot: QtBot, plan_board: Board) -> None:
    assert qtbot is not None
    model, proxy = GridModel(), GridSearch()
    reporting = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, reporting)]
    proxy.setSourceModel(model)
    testers.append(QAbstractItemModelTester(proxy, reporting))
    model.show(plan_board)
    proxy.keep(frozenset(list(plan_board.people)[:3]))
    assert proxy.rowCount() == 3
    proxy.keep(None)
    proxy.sort(FIRST_ROUND)
    model.show(None)
    assert (model.rowCount(), model.columnCount()) == (0, FIRST_ROUND)
    assert len(testers) == 2


def test_each_cell_says_the_table_and_the_mentor_or_that_they_wait(board: BoardWidget, plan_board: Board) -> None:
    everybody(board)
    assert len(names(board)) == len(plan_board.people)
    for one in plan_board.plan.rounds:
        mentors = {group.table: plan_board.people[group.mentors[0]].member.full_name for group in one.groups}
        for group in one.groups:
            for mentee in group.mentees:
                index = cell(board, plan_board.people[mentee].member.full_name, one.number)
                assert index.data() == f"Table {group.table} · {mentors[group.table]}"
        for mentee in one.waiting:
            assert cell(board, plan_board.people[mentee].member.full_name, one.number).data() == "waiting"
    group = plan_board.plan.rounds[0].groups[0]
    told = cell(board, plan_board.people[group.mentors[0]].member.full_name, 1).data()
    assert told == f"Table {group.table} · {len(group.mentees)} mentees"


def test_a_lock_is_in_the_grid_by_a_sign_and_in_words(
    board: BoardWidget, plan_board: Board, workflows: Workflows
) -> None:
    who = plan_board.plan.rounds[1].groups[0].mentees[0]
    everybody(board)
    board.show_board(workflows.adjust.apply(plan_board.plan.id, SetLock(2, who, True)).board)
    assert board.grid_shown
    index = cell(board, plan_board.people[who].member.full_name, 2)
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", locked")
    assert index.siblingAtColumn(FIRST_ROUND).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_click_and_enter_go_to_the_card(qtbot: QtBot, board: BoardWidget, plan_board: Board) -> None:
    who = waiting_in(plan_board, 2)
    everybody(board)
    index = cell(board, plan_board.people[who].member.full_name, 2)
    board.grid.table.scrollTo(index)
    click(board.grid.table.viewport(), board.grid.table.visualRect(index).center())
    assert not board.grid_shown
    assert board.model.round_number == 2
    assert selected(board) == who
    seated = plan_board.plan.rounds[0].groups[0].mentees[0]
    everybody(board)
    board.grid.table.setCurrentIndex(cell(board, plan_board.people[seated].member.full_name, 1))
    press(board.grid.table, Qt.Key.Key_Return)
    assert (board.model.round_number, selected(board)) == (1, seated)
    # A name leads nowhere: it is the same in every round.
    everybody(board)
    with qtbot.assertNotEmitted(board.grid.place_wished):
        press(board.grid.table, Qt.Key.Key_Home)
        press(board.grid.table, Qt.Key.Key_Return)


def test_the_arrow_keys_tell_about_each_cell(board: BoardWidget, plan_board: Board) -> None:
    who = waiting_in(plan_board, 2)
    name = plan_board.people[who].member.full_name
    everybody(board)
    board.grid.table.setFocus()
    board.grid.table.setCurrentIndex(cell(board, name, 1))
    press(board.grid.table, Qt.Key.Key_Right)
    assert board.grid_shown
    assert name in board.details.text
    assert plan_board.waiting_reasons[who] in board.details.text
    assert board.model.round_number == 2


def test_who_is_selected_on_the_board_is_found_in_the_grid(board: BoardWidget, plan_board: Board) -> None:
    board.rounds.setCurrentIndex(1)
    who = waiting_in(plan_board, 2)
    board.select((who,))
    everybody(board)
    assert board.grid.table.currentIndex() == cell(board, plan_board.people[who].member.full_name, 2)
    assert selected(board) == who


def test_sorting_by_a_round_puts_the_waiting_last(board: BoardWidget, plan_board: Board) -> None:
    everybody(board)
    board.grid.table.sortByColumn(FIRST_ROUND, Qt.SortOrder.AscendingOrder)
    shown = [str(board.grid.proxy.index(row, FIRST_ROUND).data()) for row in range(board.grid.proxy.rowCount())]
    tables = [int(text.split()[1]) for text in shown if text != "waiting"]
    assert tables == sorted(tables)
    assert shown[len(tables) :] == ["waiting"] * len(plan_board.plan.rounds[0].waiting)
    assert shown[-1] == "waiting"


def test_who_comes_to_one_round_only_is_not_here_in_the_other(board: BoardWidget, plan_board: Board) -> None:
    rest = plan_board.plan.rounds[1]
    gone = rest.waiting[0]
    # The plan as it would be without this person in the second round.
    without = replace(rest, waiting=tuple(one for one in rest.waiting if one != gone))
    plan = replace(plan_board.plan, rounds=(plan_board.plan.rounds[0], without))
    board.show_board(replace(plan_board, plan=plan))
    everybody(board)
    index = cell(board, plan_board.people[gone].member.full_name, 2)
    assert index.data() == "not here"
    board.grid.table.setCurrentIndex(index)
    press(board.grid.table, Qt.Key.Key_Return)
    assert board.grid_shown
    board.rounds.setCurrentIndex(1)
    write(board.finder.box, plan_board.people[gone].member.full_name)
    assert board.finder.count.text() == "not in this round"


def test_one_round_is_called_after_what_it_has(
    qtbot: QtBot, settings: Settings, workflows: Workflows, make_event: MakeEvent
) -> None:
    for shape, title in ((Shape.ROUNDTABLES, "Tables"), (Shape.BUDDIES, "Pairs")):
        widget = BoardWidget(settings)
        qtbot.addWidget(widget)
        widget.show_board(workflows.pair.pair(make_event(shape, mentees_per_mentor=1).id).board)
        assert [widget.rounds.tabText(place) for place in range(widget.rounds.count())] == [title, "Every&body"]


# --- searching ---


def test_typing_marks_who_is_found_and_enter_goes_round(board: BoardWidget, plan_board: Board) -> None:
    write(board.finder.box, "FIRM 1")
    firm = frozenset(one for one, signup in plan_board.people.items() if signup.member.employer == "Firm 1")
    assert firm
    assert marked(board) == firm
    assert board.finder.count.text() == f"{len(firm)} found"
    order = [seat.member_id for card in board.model.cards for seat in card.people if seat.member_id in firm]
    reached = []
    for place in range(1, len(order) + 1):
        press(board.finder.box, Qt.Key.Key_Return)
        reached.append(selected(board))
        assert board.finder.count.text() == f"{place} of {len(firm)}"
    assert reached == order
    press(board.finder.box, Qt.Key.Key_Return)
    assert selected(board) == order[0]
    press(board.finder.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert selected(board) == order[-1]
    press(board.finder.box, Qt.Key.Key_Escape)
    assert board.finder.box.text() == ""
    assert marked(board) is None
    assert board.finder.count.text() == ""


@pytest.mark.parametrize(("typed", "found"), [("ida nov", ["Ida Novak"]), ("neither", []), ("zzz", [])])
def test_names_are_found_in_the_grid_too(board: BoardWidget, typed: str, found: list[str]) -> None:
    everybody(board)
    write(board.finder.box, typed)
    assert names(board) == found
    assert board.finder.count.text() == (f"{len(found)} found" if found else "nobody found")
    board.finder.box.clear()
    assert len(names(board)) > 1


def test_topics_are_found(board: BoardWidget, plan_board: Board) -> None:
    write(board.finder.box, "career")
    wanted = frozenset(
        one
        for one, signup in plan_board.people.items()
        if "Career goals" in (*signup.topics_wanted, *signup.topics_offered)
    )
    assert marked(board) == wanted


def test_ctrl_f_begins_a_search(board: BoardWidget) -> None:
    board.tables.setFocus()
    press(board.tables, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert board.focusWidget() is board.finder.box


def test_who_is_found_looks_other_than_who_is_not(board: BoardWidget) -> None:
    card = board.model.cards[0]
    shown, other = card.mentees
    before = [board.tables.grab(board.tables.chip_rect(one.member_id)).toImage() for one in (shown, other)]
    write(board.finder.box, shown.name)
    after = [board.tables.grab(board.tables.chip_rect(one.member_id)).toImage() for one in (shown, other)]
    assert before[0] != after[0]
    assert before[1] != after[1]


# --- the size ---


def turn_wheel(view: QAbstractScrollArea, notches: float, modifier: Qt.KeyboardModifier) -> None:
    where = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        where,
        QPointF(view.viewport().mapToGlobal(where)),
        QPoint(),
        QPoint(0, int(120 * notches)),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_keys_and_buttons_change_the_size_and_it_is_remembered(
    qtbot: QtBot, board: BoardWidget, settings: Settings
) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    height = board.tables.chip_rect(board.model.cards[0].people[0].member_id).height()
    turn_wheel(board.tables, 1, ctrl)
    assert board.zoom.percent == 110
    assert board.tables.chip_rect(board.model.cards[0].people[0].member_id).height() > height
    turn_wheel(board.waiting, 0.5, ctrl)
    assert board.zoom.percent == 110
    turn_wheel(board.waiting, 0.5, ctrl)
    assert board.zoom.percent == 125
    turn_wheel(board.tables, 1, Qt.KeyboardModifier.NoModifier)
    assert board.zoom.percent == 125
    press(board.tables, Qt.Key.Key_Plus, ctrl)
    assert board.zoom.percent == 150
    press(board.tables, Qt.Key.Key_Minus, ctrl)
    click(board.zoom.smaller)
    assert board.zoom.normal.text() == "110 %"
    again = BoardWidget(settings)
    qtbot.addWidget(again)
    assert again.zoom.percent == 110
    press(board.tables, Qt.Key.Key_0, ctrl)
    assert settings.board_zoom == 100
    for _ in range(20):
        board.zoom.step(-1)
    assert (board.zoom.percent, board.zoom.smaller.isEnabled()) == (50, False)


def test_large_cards_stay_in_a_narrow_view(board: BoardWidget) -> None:
    board.zoom.set_percent(300)
    seat = board.model.cards[0].people[0]
    assert board.tables.viewport().rect().right() >= board.tables.chip_rect(seat.member_id).right()


# --- what is told ---


def test_of_several_people_it_is_told_where_they_are(board: BoardWidget) -> None:
    table, waiting = board.model.cards[0], board.model.cards[-1]
    people = (*table.people, waiting.people[0])
    board.select(tuple(seat.member_id for seat in people))
    told = board.details.text.replace("\u2068", "").replace("\u2069", "").splitlines()
    assert told[:2] == ["4 people selected", "1 mentor · 3 mentees"]
    assert sorted(told[2:]) == sorted(
        [f"{table.title}: {', '.join(seat.name for seat in table.people)}", f"Waiting list: {waiting.people[0].name}"]
    )


def test_of_a_mentor_it_is_told_why_each_mentee_sits_there(board: BoardWidget) -> None:
    card = board.model.cards[0]
    board.select((card.people[0].member_id,))
    for mentee in card.mentees:
        assert f"{mentee.name}\u2069: {mentee.reason}" in board.details.text


def test_who_waits_is_offered_what_could_be_done(qtbot: QtBot, board: BoardWidget, plan_board: Board) -> None:
    who = waiting_in(plan_board, 1)
    with qtbot.waitSignal(board.ways_wished) as wished:
        board.select((who,))
    assert wished.args == [1, who]
    seated = plan_board.plan.rounds[0].groups[0].mentees[0]
    prices = MovePrices(
        places={1: Price(1, "Gains.", crowded=True), 2: Price(-1, "Breaks.", broken=("A rule.",)), None: Price(0, "")},
        swaps={seated: Price(-1, "Loses."), who: Price(0, "Nothing.")},
    )
    board.show_ways(1, who, prices)
    name = plan_board.people[seated].member.full_name
    offered = [button.toolTip().replace("\u2068", "").replace("\u2069", "") for button in board.details.ways.buttons]
    assert offered == ["Table 1, as one more", f"Change places with {name}"]
    with qtbot.waitSignal(board.change_wished) as wished:
        board.details.ways.buttons[1].click()
    assert wished.args == [Swap(1, who, seated)]
    with qtbot.waitSignal(board.change_wished) as wished:
        board.details.ways.buttons[0].click()
    assert wished.args == [Move(1, who, 1)]
    # An answer that comes when somebody else is selected is nobody's any more.
    board.select((seated,))
    assert board.details.ways.buttons == []
    board.show_ways(1, who, prices)
    assert board.details.ways.buttons == []


def test_where_every_way_breaks_a_rule_that_is_said(board: BoardWidget, plan_board: Board) -> None:
    who = waiting_in(plan_board, 1)
    board.select((who,))
    board.show_ways(1, who, MovePrices(places={1: Price(-1, "Breaks.", broken=("A rule.",))}, swaps={}))
    assert board.details.ways.offered
    assert board.details.ways.buttons == []


def test_a_drag_brings_its_price_to_the_front_and_then_what_was_there(board: BoardWidget, plan_board: Board) -> None:
    board.side.setCurrentIndex(2)
    who = plan_board.plan.rounds[0].groups[0].mentees[0]
    board.tables.hint_changed.emit("Somewhere", Move(1, who, None))
    assert board.side.currentWidget() is board.details
    assert board.details.text.startswith("Somewhere")
    board.tables.hint_changed.emit("Elsewhere", Move(1, who, 2))
    board.tables.hint_changed.emit("", None)
    assert board.side.currentIndex() == 2


# --- findings ---


def choose(board: BoardWidget, finding: Finding) -> None:
    board.findings.show_findings((finding,))
    press(board.findings, Qt.Key.Key_Home)
    board.findings.activated.emit(board.findings.model().index(0, 0))


def test_a_finding_leads_from_the_grid_to_the_card(board: BoardWidget, plan_board: Board) -> None:
    everybody(board)
    table = board.model.cards[-2].table
    choose(board, Finding(Severity.NOTE, "An empty table.", 2, table, ()))
    assert not board.grid_shown
    assert board.model.round_number == 2
    assert board.tables.viewport().rect().contains(board.tables.card_rect(table).center())
    who = waiting_in(plan_board, 2)
    everybody(board)
    choose(board, Finding(Severity.NOTE, "About somebody.", 0, None, (who,)))
    assert not board.grid_shown
    assert selected(board) == who


def test_a_finding_about_somebody_who_is_not_in_the_plan_says_so(board: BoardWidget) -> None:
    board.side.setCurrentIndex(1)
    choose(board, Finding(Severity.NOTE, "Zoe signed up after this pairing.", 0, None, (9999,)))
    assert "Zoe signed up" in board.details.text
    assert board.side.currentIndex() == 0

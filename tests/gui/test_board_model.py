"""The board's model: what it shows, and what a drop wishes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Interest, Rules, Shape
from micromentor_desktop.domain.plan import (
    Finding,
    Group,
    Lock,
    Move,
    Plan,
    Round,
    Rule,
    SetLock,
    Several,
    Severity,
    Standing,
    Swap,
)
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.gui.models.cards import Kind
from micromentor_desktop.gui.models.events_model import EventsModel
from micromentor_desktop.gui.models.findings_model import FindingsModel
from micromentor_desktop.gui.models.locking import lock_wish
from micromentor_desktop.gui.models.wishes import choices, in_words, to_mime
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.prepare_event import EventSummary
from tests.builders import event, signup
from tests.gui.picture import picture

NAMES = ("", "Ada Stone", "Ben Marsh", "Finn Ode", "Gia Toft", "Hal Brand", "Ida Novak", "Jo Silva")


@pytest.fixture
def board() -> Board:
    """Ada (2 seats) with Finn and Gia, Ben (offers 1) with nobody, Hal locked on the waiting list with Jo and Ida."""
    people = {
        number: signup(number, "mentor" if number < 3 else "mentee", name=name, employer=f"Firm {number}")
        for number, name in enumerate(NAMES)
        if name
    }
    people[2] = signup(2, "mentor", name="Ben Marsh", capacity=1)
    one = Round(1, (Group(1, (1,), (3, 4)), Group(2, (2,), ())), (7, 5, 6))
    two = Round(2, (Group(1, (1,), (5, 6)), Group(2, (2,), (7,))), (3, 4))
    plan = Plan(1, 1, "First", (one, two), (), Standing.BY_HAND, locks=(Lock(1, 5, None),))
    return Board(
        event=event(Shape.ROUNDTABLES, mentees_per_mentor=2, rounds=2),
        plan=plan,
        people=people,
        findings=(
            Finding(Severity.NOTE, "Ben has no mentee.", 1, 2, (2,)),
            Finding(Severity.BROKEN, "Ada and Gia work together.", 1, 1, (1, 4)),
        ),
        pair_reasons={(1, 3): "Both like chess."},
        waiting_reasons={5: "All seats are taken."},
        headline="Changed by hand.",
        changes=(),
    )


@pytest.fixture
def model(board: Board) -> BoardModel:
    model = BoardModel()
    model.show(board)
    return model


def at(model: BoardModel, table: int | None) -> QModelIndex:
    return model.index(next(row for row, card in enumerate(model.cards) if card.table == table), 0)


def test_qt_finds_no_fault_with_the_models(qtbot: QtBot, board: Board) -> None:
    assert qtbot is not None
    shown, findings, events = BoardModel(), FindingsModel(), EventsModel()
    reporting = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one, reporting) for one in (shown, findings, events)]
    for number in (1, 2):
        shown.show(board, number)
    findings.show(board.findings)
    events.show((EventSummary(board.event, Interest(2, 5, 0, 0), True),))
    shown.show(None)
    findings.show(())
    assert len(testers) == 3


def test_the_picture_of_both_rounds(model: BoardModel, board: Board) -> None:
    assert picture(model) == "1: Ada | Finn Gia!\n2: Ben | _\nwaiting: Hal* Ida Jo"
    model.show(board, 2)
    assert picture(model) == "1: Ada | Hal Ida\n2: Ben | Jo\nwaiting: Finn Gia"
    model.show(board, 9)
    assert model.round_number == 1


def test_what_a_screen_reader_and_a_tooltip_say(model: BoardModel) -> None:
    spoken = [model.index_of(member).data(Qt.ItemDataRole.AccessibleTextRole) for member in (1, 4, 5)]
    assert spoken == [
        "Ada Stone, mentor, Table 1, Ada and Gia work together.",
        "Gia Toft, mentee, Table 1, Ada and Gia work together.",
        "Hal Brand, mentee, Waiting list, locked",
    ]
    assert model.index_of(3).data(Qt.ItemDataRole.ToolTipRole) == "Finn Ode · Firm 3\nBoth like chess."
    assert "Press L to unlock" in str(model.index_of(5).data(Qt.ItemDataRole.ToolTipRole))
    assert at(model, 2).data() == "Table 2"


def test_only_who_is_not_locked_can_be_dragged(model: BoardModel) -> None:
    movable = [bool(model.index_of(member).flags() & Qt.ItemFlag.ItemIsDragEnabled) for member in (1, 3, 5, 6)]
    assert movable == [True, True, False, True]


@pytest.mark.parametrize(
    ("member", "place", "wished"),
    [
        pytest.param(3, (2, None), Move(1, 3, 2), id="to a free seat"),
        pytest.param(3, (2, 2), Move(1, 3, 2), id="onto the mentor there"),
        pytest.param(3, (None, None), Move(1, 3, None), id="to the waiting list"),
        pytest.param(3, (None, 6), Move(1, 3, None), id="onto somebody waiting"),
        pytest.param(6, (1, 3), Swap(1, 6, 3), id="onto somebody at a full table"),
        pytest.param(6, (1, None), Move(1, 6, 1), id="beside them at a full table: one more"),
        pytest.param(3, (1, 4), None, id="at the own table"),
        pytest.param(5, (1, None), None, id="a locked person"),
        pytest.param(1, (2, None), Swap(1, 1, 2), id="a mentor to a table that is not shared"),
        pytest.param(1, (2, 2), Swap(1, 1, 2), id="a mentor onto another"),
        pytest.param(1, (None, None), Move(1, 1, None), id="a mentor off their table"),
        pytest.param(99, (2, None), None, id="a stranger"),
    ],
)
def test_a_drop_wishes_and_changes_nothing(
    qtbot: QtBot, model: BoardModel, member: int, place: tuple[int | None, int | None], wished: object
) -> None:
    target, onto = place
    index = at(model, target) if onto is None else model.index_of(onto)
    data, before = to_mime(1, [member]), picture(model)
    action = Qt.DropAction.MoveAction
    assert model.canDropMimeData(data, action, -1, -1, index) == (wished is not None)
    if wished is None:
        with qtbot.assertNotEmitted(model.change_wished):
            assert not model.dropMimeData(data, action, -1, -1, index)
    else:
        with qtbot.waitSignal(model.change_wished) as signal:
            assert model.dropMimeData(data, action, -1, -1, index)
        assert signal.args == [wished]
    assert picture(model) == before


def test_what_comes_from_elsewhere_cannot_be_dropped(model: BoardModel) -> None:
    text = QMimeData()
    text.setText("3")
    action = Qt.DropAction.MoveAction
    for data in (text, to_mime(2, [3]), to_mime(1, [1, 3]), to_mime(1, [])):
        assert not model.canDropMimeData(data, action, -1, -1, at(model, 2))
    assert not model.canDropMimeData(to_mime(1, [3]), action, -1, -1, QModelIndex())


def test_dragging_takes_the_round_along(model: BoardModel) -> None:
    data = model.mimeData([model.index_of(3), at(model, 1)])
    assert model.mimeTypes() == data.formats()
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, at(model, None))


def test_move_to_offers_free_seats_first_then_people_then_one_more(model: BoardModel) -> None:
    assert [text for text, _ in choices(model.cards, 1, [6])] == [
        "Table 2 · Ben Marsh · 1 free",
        "Change places with Finn Ode (Table 1 · Ada Stone)",
        "Change places with Gia Toft (Table 1 · Ada Stone)",
        "Table 1 · Ada Stone · full, as one more",
    ]
    assert choices(model.cards, 1, [5]) == ()


def test_a_pair_is_called_a_pair(board: Board) -> None:
    one = Round(1, (Group(1, (1,), (3,)),), ())
    plan = Plan(1, 1, "First", (one,), (), Standing.PROVED)
    pairs = event(Shape.BUDDIES, mentees_per_mentor=1)
    model = BoardModel()
    model.show(Board(pairs, plan, board.people, (), {}, {}, "", ()))
    assert [card.title for card in model.cards] == ["Pair 1", "Waiting list"]
    assert Rules().mentees_per_mentor == model.cards[0].seats


def test_a_mentor_tells_what_they_offer(board: Board) -> None:
    model = BoardModel()
    model.show(board, 1)
    mentors = [seat for card in model.cards for seat in card.people if seat.mentor]
    assert mentors
    assert all(seat.reason.startswith(("Offers ", "Named no topic")) for seat in mentors)


def test_a_table_tells_its_topic_and_what_each_of_its_mentors_offers(board: Board) -> None:
    one = Round(1, (Group(1, (1, 2), (3,), "Career goals"),), ())
    plan = Plan(1, 1, "First", (one,), (), Standing.PROVED)
    reasons = {(1, 3): "Both know it.", (2, 3): "No topic in common."}
    model = BoardModel()
    model.show(Board(event(tables=1, topic_tables=True), plan, board.people, (), reasons, {}, "", ()))
    card = model.cards[0]
    assert (card.title, card.topic, card.seats) == ("Table 1", "Career goals", 2)
    said = model.data(at(model, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert said is not None
    assert said.startswith("Table 1")
    assert "Career goals" in said
    (mentee,) = card.mentees
    lines = [line.replace("\u2068", "").replace("\u2069", "") for line in mentee.reason.splitlines()]
    assert lines == ["With Ada Stone: Both know it.", "With Ben Marsh: No topic in common."]
    assert "Career goals" in mentee.spoken


def test_several_are_dropped_as_one_change_and_the_locked_stay(model: BoardModel) -> None:
    several = Several((Move(1, 3, None), Move(1, 4, None)))
    assert model.wish_at(to_mime(1, [3, 4, 5]), at(model, None)) == several
    assert model.wish_at(to_mime(1, [6, 7]), at(model, 2)) == Several((Move(1, 6, 2), Move(1, 7, 2)))
    assert in_words(model.cards, Several((Move(1, 6, 2), Move(1, 7, 2)))) == "2 people to Table 2: 1 more than planned"
    assert model.movable([model.index_of(3), model.index_of(5)]) == (3,)


def test_a_mentor_without_a_table_is_on_a_list_and_can_open_one(board: Board) -> None:
    one = Round(1, (Group(1, (1,), (3, 4)),), (5, 6, 7), (2,))
    shown = replace(board, plan=replace(board.plan, rounds=(one,), locks=()), findings=())
    model = BoardModel()
    model.show(shown)
    assert [(card.kind, card.title) for card in model.cards] == [
        (Kind.TABLE, "Table 1"),
        (Kind.NEW, "Table 2"),
        (Kind.SPARE, "Mentors without a table"),
        (Kind.WAITING, "Waiting list"),
    ]
    assert model.wish_at(to_mime(1, [2]), model.index(1, 0)) == Move(1, 2, 2)
    assert in_words(model.cards, Move(1, 2, 2)) == "\u2068Ben Marsh\u2069 opens Table 2 in all rounds"
    assert model.wish_at(to_mime(1, [6]), model.index(1, 0)) is None
    assert model.wish_at(to_mime(1, [2]), at(model, 1)) == Swap(1, 2, 1)
    assert "takes Table 1 from" in in_words(model.cards, Swap(1, 2, 1))
    assert "would wait" in in_words(model.cards, Move(1, 1, None))
    assert [text for text, _ in choices(model.cards, 1, [1])] == ["Mentors without a table"]


def test_who_moves_leaves_the_other_rows_alone(qtbot: QtBot, board: Board) -> None:
    assert qtbot is not None
    model = BoardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(board)
    stays, goes = QPersistentModelIndex(model.index_of(4)), QPersistentModelIndex(model.index_of(3))
    one = Round(1, (Group(1, (1,), (4, 6)), Group(2, (2,), (3,))), (7, 5))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.moved):
        model.show(replace(board, plan=replace(board.plan, rounds=(one, *board.plan.rounds[1:]))))
    assert picture(model) == "1: Ada | Ida Gia!\n2: Ben | Finn\nwaiting: Hal* Jo"
    assert model.seat(stays) == model.seat(model.index_of(4))
    assert not goes.isValid()
    assert tester is not None


def test_a_locked_table_and_an_exception_are_seen_and_spoken(board: Board) -> None:
    broken = Finding(Severity.ALLOWED, "Allowed exception: Ada and Gia.", 1, 1, (1, 4), Rule.COLLEAGUES)
    locks = tuple(Lock(1, member, 1) for member in (1, 3, 4))
    model = BoardModel()
    model.show(replace(board, plan=replace(board.plan, locks=locks), findings=(broken,)))
    card = model.cards[0]
    assert card.locked
    assert not model.cards[1].locked
    assert card.exceptions == ("Exception: Ada Stone, Gia Toft, colleagues",)
    spoken = model.data(at(model, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Table 1, locked, Exception: Ada Stone, Gia Toft, colleagues"
    assert "Allowed exception" in str(model.index_of(4).data(Qt.ItemDataRole.AccessibleTextRole))
    assert lock_wish(1, card.people) == Several(tuple(SetLock(1, member, False) for member in (1, 3, 4)))
    assert lock_wish(1, model.cards[1].people) == SetLock(1, 2, True)

"""Undo and redo: always through the workflow, always in order, never out of step with what is stored."""

import random
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.plan import Change, Move, Plan, SetLock, Swap
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.undo import History
from micromentor_desktop.workflow.adjust_plan import AdjustPlan
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent


@pytest.fixture
def event(make_event: MakeEvent) -> Event:
    return make_event(rounds=2)


@pytest.fixture
def history(qtbot: QtBot, workflows: Workflows, tasks: Tasks, event: Event) -> Iterator[History]:
    history = History(workflows, tasks)
    history.open(event.id)
    history.pair()
    settle(qtbot, tasks)
    yield history
    settle(qtbot, tasks)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def shown(history: History) -> Plan:
    assert history.board is not None
    return history.board.plan


Seating = tuple[object, frozenset[object]]


def seating(plan: Plan) -> Seating:
    """Who is where and who is locked, without the order in which they came there."""
    rounds = tuple(
        (
            tuple((group.table, frozenset(group.mentors), frozenset(group.mentees)) for group in one.groups),
            frozenset(one.waiting),
        )
        for one in plan.rounds
    )
    return rounds, frozenset(plan.locks)


def any_move(plan: Plan) -> Move:
    group = next(group for group in plan.rounds[0].groups if group.mentees)
    return Move(1, group.mentees[0], None)


def test_a_move_is_stored_before_it_is_shown_and_can_be_undone_and_redone(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, history: History, event: Event
) -> None:
    def stored() -> Seating:
        board = workflows.pair.current(event.id)
        assert board is not None
        return seating(board.plan)

    seen_stored: list[bool] = []
    history.board_changed.connect(lambda board: seen_stored.append(stored() == seating(board.plan)))
    before = seating(shown(history))
    history.apply(any_move(shown(history)))
    settle(qtbot, tasks)
    after = seating(shown(history))
    assert after != before
    assert history.undo_text.startswith("Move ")
    assert history.undo_text.endswith(" to the waiting list")
    history.undo()
    settle(qtbot, tasks)
    assert seating(shown(history)) == before
    assert (history.undo_text, history.redo_text[:5]) == ("", "Move ")
    history.redo()
    settle(qtbot, tasks)
    assert seating(shown(history)) == after
    assert seen_stored == [True, True, True]


def test_a_fast_double_undo_takes_two_different_steps_back(qtbot: QtBot, tasks: Tasks, history: History) -> None:
    start = seating(shown(history))
    first = any_move(shown(history))
    history.apply(first)
    history.apply(SetLock(1, first.member_id, True))
    history.undo()
    history.undo()
    history.redo()
    history.undo()
    settle(qtbot, tasks)
    assert seating(shown(history)) == start
    assert history.undo_text == ""
    assert history.redo_text.startswith("Move ")


def test_nothing_to_undo_is_no_trouble(qtbot: QtBot, tasks: Tasks, history: History) -> None:
    before = seating(shown(history))
    with qtbot.assertNotEmitted(history.failed):
        history.undo()
        history.redo()
        settle(qtbot, tasks)
    assert seating(shown(history)) == before


def test_pair_again_keeps_locks_and_is_undone_by_showing_the_plan_before(
    qtbot: QtBot, tasks: Tasks, history: History
) -> None:
    move = any_move(shown(history))
    history.apply(move)
    history.apply(SetLock(1, move.member_id, True))
    settle(qtbot, tasks)
    by_hand = shown(history)
    history.pair()
    settle(qtbot, tasks)
    again = shown(history)
    assert again.id != by_hand.id
    assert move.member_id in again.rounds[0].waiting
    assert history.undo_text == "Pair again"
    history.undo()
    settle(qtbot, tasks)
    assert shown(history) == by_hand
    history.undo()
    history.undo()
    settle(qtbot, tasks)
    assert history.undo_text == ""
    for _ in range(3):
        history.redo()
    settle(qtbot, tasks)
    assert shown(history).id == again.id
    assert history.redo_text == ""


def test_a_refused_change_is_told_and_changes_nothing(qtbot: QtBot, tasks: Tasks, history: History) -> None:
    before = shown(history)
    mentor = before.rounds[0].groups[0].mentors[0]
    with qtbot.waitSignal(history.failed) as failed:
        history.apply(Swap(1, mentor, before.rounds[0].groups[0].mentees[0]))
        history.undo()
    settle(qtbot, tasks)
    assert failed.args is not None
    assert "cannot change places" in failed.args[1]
    assert shown(history) == before
    assert history.undo_text == ""


def test_when_an_undo_fails_the_stack_stays_where_it_was(
    qtbot: QtBot, tasks: Tasks, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    history.apply(any_move(shown(history)))
    settle(qtbot, tasks)
    before, text = shown(history), history.undo_text

    def full_disk(_self: AdjustPlan, _plan_id: int, _change: Change) -> None:
        raise Trouble("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(AdjustPlan, "apply", full_disk)
        with qtbot.waitSignal(history.failed):
            history.undo()
            history.undo()
        settle(qtbot, tasks)
    assert (shown(history), history.undo_text, history.redo_text) == (before, text, "")
    history.undo()
    settle(qtbot, tasks)
    assert history.undo_text == ""


def test_turning_to_another_event_forgets_what_was_on_its_way(
    qtbot: QtBot, tasks: Tasks, history: History, event: Event, make_event: MakeEvent
) -> None:
    other = make_event()
    go_on = threading.Event()
    tasks.run(lambda _progress: go_on.wait(5), lambda _done: None)
    boards: list[object] = []
    history.board_changed.connect(boards.append)
    history.apply(any_move(shown(history)))
    history.open(other.id)
    go_on.set()
    settle(qtbot, tasks)
    assert boards == [None]
    assert (history.board, history.undo_text) == (None, "")
    history.open(event.id)
    settle(qtbot, tasks)
    assert shown(history).event_id == event.id


def test_a_long_walk_keeps_everybody_and_leads_back_to_the_start(qtbot: QtBot, tasks: Tasks, history: History) -> None:
    chance = random.Random(7)
    start = seating(shown(history))
    everybody = [sorted([p for g in r.groups for p in g.people] + list(r.waiting)) for r in shown(history).rounds]
    for _ in range(60):
        choice = chance.random()
        if choice < 0.25:
            history.undo()
        elif choice < 0.4:
            history.redo()
        else:
            history.apply(_some_change(chance, shown(history)))
        settle(qtbot, tasks)
        now = [sorted([p for g in r.groups for p in g.people] + list(r.waiting)) for r in shown(history).rounds]
        assert now == everybody
    while history.undo_text:
        history.undo()
        settle(qtbot, tasks)
    assert seating(shown(history)) == start


def _some_change(chance: random.Random, plan: Plan) -> Change:
    one = chance.choice(plan.rounds)
    places: dict[int, int | None] = {person: group.table for group in one.groups for person in group.mentees}
    places.update(dict.fromkeys(one.waiting))
    locked = {lock.member_id for lock in plan.locks if lock.round == one.number}
    person = chance.choice(sorted(places))
    if chance.random() < 0.2 or person in locked:
        return SetLock(one.number, person, person not in locked)
    others = [other for other in sorted(places) if places[other] != places[person] and other not in locked]
    if others and chance.random() < 0.4:
        return Swap(one.number, person, chance.choice(others))
    tables = [None, *(group.table for group in one.groups)]
    return Move(one.number, person, chance.choice([table for table in tables if table != places[person]]))

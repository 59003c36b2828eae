"""An event can be changed after it was made, and deleted after a question."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.gui.event import event_dialog as dialog_module
from micromentor_desktop.gui.event.event_dialog import EventDialog
from micromentor_desktop.gui.event.pairs_editor import PairsModel
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click


@pytest.fixture
def dialog(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, make_event: MakeEvent) -> EventDialog:
    event = make_event()
    event = workflows.prepare.change(
        replace(event, on=date(2027, 3, 1), rules=replace(event.rules, new_faces_percent=7))
    )
    opened = EventDialog(workflows, tasks, settings, event, signups=workflows.prepare.signups(event.id))
    qtbot.addWidget(opened)
    opened.show()
    return opened


def test_saving_without_a_change_changes_nothing(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, dialog: EventDialog
) -> None:
    before = workflows.prepare.events()[0].event
    with qtbot.waitSignal(dialog.changed):
        click(dialog.save_button)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert workflows.prepare.events()[0].event == before


def test_who_must_not_meet_is_kept_and_shapes_the_plan(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, dialog: EventDialog
) -> None:
    dialog.tabs.setCurrentWidget(dialog.apart)
    dialog.apart.first.setCurrentText("Ada Stone")
    dialog.apart.second.setCurrentText("Finn Ode")
    click(dialog.apart.add_button)
    click(dialog.apart.add_button)
    assert dialog.apart.model.rowCount() == 1
    with qtbot.waitSignal(dialog.changed):
        click(dialog.save_button)
    qtbot.waitUntil(lambda: not tasks.busy)
    event = workflows.prepare.events()[0].event
    (pair,) = event.rules.never_pairs
    board = workflows.pair.pair(event.id).board
    assert not any(set(pair) <= set(group.people) for a_round in board.plan.rounds for group in a_round.groups)


def test_who_must_meet_is_kept_and_shapes_the_plan(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, dialog: EventDialog
) -> None:
    dialog.tabs.setCurrentWidget(dialog.together)
    # Rae signed up last: without the list, she waits.
    dialog.together.first.setCurrentText("Rae Costa")
    dialog.together.second.setCurrentText("Ada Stone")
    click(dialog.together.add_button)
    with qtbot.waitSignal(dialog.changed):
        click(dialog.save_button)
    qtbot.waitUntil(lambda: not tasks.busy)
    event = workflows.prepare.events()[0].event
    (pair,) = event.rules.always_pairs
    assert event.rules.never_pairs == ()
    board = workflows.pair.pair(event.id).board
    assert any(set(pair) <= set(group.people) for group in board.plan.rounds[0].groups)


def test_a_pair_on_both_lists_is_told_in_place(qtbot: QtBot, dialog: EventDialog) -> None:
    for editor in (dialog.apart, dialog.together):
        dialog.tabs.setCurrentWidget(editor)
        editor.first.setCurrentText("Finn Ode")
        editor.second.setCurrentText("Ada Stone")
        click(editor.add_button)
    click(dialog.save_button)
    qtbot.waitUntil(lambda: "must meet and must not meet" in dialog._told.text())
    assert "Finn Ode" in dialog._told.text()
    assert "Ada Stone" in dialog._told.text()


def test_a_pair_can_be_taken_out_again(dialog: EventDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.apart)
    click(dialog.apart.add_button)
    dialog.apart.view.setCurrentIndex(dialog.apart.model.index(0))
    click(dialog.apart.remove_button)
    assert dialog.apart.pairs == ()
    assert not dialog.apart.remove_button.isEnabled()


def test_an_empty_name_is_told_in_place(qtbot: QtBot, dialog: EventDialog) -> None:
    dialog.details._name.setText("  ")
    click(dialog.save_button)
    qtbot.waitUntil(lambda: "needs a name" in dialog._told.text())
    assert dialog.isVisible()


def test_deleting_asks_first(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, dialog: EventDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(dialog_module, "confirm", lambda *_: answers.pop(0))
    click(dialog.delete_button)
    assert len(workflows.prepare.events()) == 1
    members = len(workflows.members.all())
    with qtbot.waitSignal(dialog.deleted):
        click(dialog.delete_button)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert workflows.prepare.events() == ()
    assert len(workflows.members.all()) == members


def test_the_pairs_are_a_proper_model(qtmodeltester: ModelTester) -> None:
    model = PairsModel({1: "Ana", 2: "Ben", 3: "Caro"}, [(1, 2), (1, 9)])
    qtmodeltester.check(model)
    model.add((2, 1))
    model.add((3, 3))
    model.add((3, 1))
    qtmodeltester.check(model)
    assert model.pairs == [(1, 2), (3, 1)]

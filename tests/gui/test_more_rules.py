"""The further rules: everything on the form comes back, and only what matters is shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import USUAL_RULES, Gap, Mix, Must, Rules, Shape, Weights
from micromentor_desktop.gui.event.event_dialog import EventDialog
from micromentor_desktop.gui.event.more_rules import MoreRules
from micromentor_desktop.gui.event.rules_words import more_rules_sentence
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click

UNUSUAL = Rules(
    mentees_per_mentor=3,
    rounds=4,
    minutes_per_round=35,
    tables=6,
    topic_tables=True,
    colleagues_at_table=2,
    musts=frozenset({Must.EXPERIENCE, Must.NOT_MET}),
    mix=frozenset({Mix.STAGES, Mix.NEWCOMERS}),
    gap=Gap(least=2, good=4, most=9),
    new_faces_percent=11,
    never_pairs=((1, 2),),
    always_pairs=((3, 4),),
    weights=Weights(1, 2, 3, 0, 5),
)


def shown(qtbot: QtBot, shape: Shape, rules: Rules) -> MoreRules:
    page = MoreRules(shape, rules)
    qtbot.addWidget(page)
    page.show()
    return page


def visible(page: MoreRules) -> set[str]:
    """Which of the fields that depend on the shape can be seen."""
    tables = page.tables
    fields: dict[str, QWidget] = {
        "tables": tables.tables,
        "topics": tables.topics,
        "colleagues": tables.colleagues,
        "mix": tables.mixes[Mix.EMPLOYERS],
        "cost": tables.new_faces,
    }
    return {name for name, field in fields.items() if not field.isHidden()}


def test_what_is_shown_comes_back(qtbot: QtBot) -> None:
    assert shown(qtbot, Shape.ROUNDTABLES, UNUSUAL).applied(UNUSUAL) == UNUSUAL


@pytest.mark.parametrize("shape", list(Shape))
def test_the_usual_rules_come_back_from_every_shape(qtbot: QtBot, shape: Shape) -> None:
    usual = USUAL_RULES[shape]
    assert shown(qtbot, shape, usual).applied(usual) == usual


def test_every_field_is_read(qtbot: QtBot) -> None:
    page = shown(qtbot, Shape.ROUNDTABLES, Rules())
    for must, ticked in page.musts.ticks.items():
        ticked.setChecked(must in UNUSUAL.musts)
    page.musts.least.setValue(2)
    page.musts.good.setValue(4)
    page.musts.most.setValue(9)
    for name, points in (("shared_topic", 1), ("experience_gap", 2), ("not_met_before", 3), ("same_field", 0)):
        page.weights.boxes[name].setValue(points)
    page.tables.tables.setValue(6)
    click(page.tables.topics, QPoint(8, page.tables.topics.height() // 2))
    page.tables.colleagues.setValue(2)
    page.tables.mixes[Mix.STAGES].setChecked(True)
    page.tables.mixes[Mix.NEWCOMERS].setChecked(True)
    page.tables.new_faces.setValue(11)
    first = replace(Rules(), mentees_per_mentor=3, rounds=4, minutes_per_round=35)
    assert page.applied(first) == replace(UNUSUAL, never_pairs=(), always_pairs=())


@pytest.mark.parametrize(
    ("shape", "first", "fields"),
    [
        (Shape.ROUNDTABLES, Rules(mentees_per_mentor=4, rounds=2), {"tables", "topics", "colleagues", "mix", "cost"}),
        (Shape.ROUNDTABLES, Rules(mentees_per_mentor=4, rounds=1), {"tables", "topics", "colleagues", "mix"}),
        (Shape.ROUNDTABLES, Rules(rounds=1, keep_employers_apart=False), {"tables", "topics", "mix"}),
        (Shape.ONE_ON_ONE, Rules(rounds=5), {"cost"}),
        (Shape.BUDDIES, Rules(mentees_per_mentor=1), set()),
        (Shape.BUDDIES, Rules(mentees_per_mentor=2), {"colleagues", "mix"}),
        (Shape.DROP_IN, Rules(mentees_per_mentor=2, mix=frozenset({Mix.STAGES})), {"colleagues", "mix", "cost"}),
    ],
)
def test_only_what_matters_is_shown(qtbot: QtBot, shape: Shape, first: Rules, fields: set[str]) -> None:
    page = shown(qtbot, shape, first)
    assert visible(page) == fields


def test_mixing_may_cost_something_as_soon_as_it_is_ticked(qtbot: QtBot) -> None:
    page = shown(qtbot, Shape.ROUNDTABLES, Rules(mentees_per_mentor=4))
    assert "cost" not in visible(page)
    page.tables.mixes[Mix.EMPLOYERS].setChecked(True)
    assert "cost" in visible(page)
    page.tables.mixes[Mix.EMPLOYERS].setChecked(False)
    page.suit(Rules(mentees_per_mentor=4, rounds=3))
    assert "cost" in visible(page)


def test_the_rules_are_read_back(qtbot: QtBot) -> None:
    page = shown(qtbot, Shape.ROUNDTABLES, Rules(musts=frozenset()))
    assert page.sentence == "Anybody can be paired with anybody."
    page.musts.ticks[Must.LANGUAGE].setChecked(True)
    assert page.sentence == "Two people are only paired if they share a language."
    page.musts.ticks[Must.EXPERIENCE].setChecked(True)
    page.tables.tables.setValue(5)
    assert page.sentence == (
        "Two people are only paired if they share a language, and the mentor is at least 1 year ahead. There are 5"
        " tables; if there are more mentors, they share."
    )


@pytest.mark.parametrize(
    ("musts", "words"),
    [
        ({Must.EXPERIENCE}, "if the mentor is 2 to 9 years ahead."),
        ({Must.TOPIC, Must.NOT_MET}, "if they share a topic and have not met before."),
        (set(Must), "a language, share a topic, work in the same field and have not met before, and the mentor is 2"),
    ],
)
def test_any_musts_make_a_sentence(musts: set[Must], words: str) -> None:
    assert words in more_rules_sentence(Shape.BUDDIES, replace(UNUSUAL, musts=frozenset(musts)))


@pytest.mark.parametrize(
    ("tables", "words"),
    [(None, "Each mentor has a table, and each table a topic."), (1, "There is 1 table;"), (6, "There are 6 tables;")],
)
def test_tables_are_told_where_there_are_any(tables: int | None, words: str) -> None:
    rules = replace(UNUSUAL, tables=tables)
    assert words in more_rules_sentence(Shape.ROUNDTABLES, rules)
    assert "able" not in more_rules_sentence(Shape.DROP_IN, rules)


def test_nothing_is_cut_off_at_the_side(qtbot: QtBot) -> None:
    page = shown(qtbot, Shape.ROUNDTABLES, Rules(mentees_per_mentor=4, rounds=2))
    page.resize(page.minimumSizeHint())
    edge = page.area.viewport().mapToGlobal(page.area.viewport().rect().topRight()).x()
    for box in page.findChildren(QSpinBox):
        assert box.mapToGlobal(box.rect().topRight()).x() <= edge


def test_zero_is_told_in_words(qtbot: QtBot) -> None:
    page = shown(qtbot, Shape.ROUNDTABLES, replace(Rules(), weights=Weights(wish=0)))
    assert page.weights.boxes["wish"].text() == "does not count"
    assert page.tables.tables.text() == "one for each mentor"
    assert page.musts.most.text() == "no limit"


@pytest.mark.parametrize("focused", [False, True])
def test_the_wheel_is_left_to_the_form_unless_a_number_has_the_focus(qtbot: QtBot, focused: bool) -> None:
    page = shown(qtbot, Shape.ROUNDTABLES, Rules())
    box = page.musts.good
    if focused:
        box.setFocus()
        qtbot.waitUntil(box.hasFocus)
    down = QWheelEvent(
        QPointF(box.rect().center()),
        box.mapToGlobal(QPointF(box.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, down)
    assert (box.value(), down.isAccepted()) == ((4, True) if focused else (5, False))


def test_every_number_has_a_name_for_a_screen_reader(qtbot: QtBot) -> None:
    page = shown(qtbot, Shape.ROUNDTABLES, Rules())
    named = {label.buddy() for label in page.findChildren(QLabel) if label.text()}
    assert [box for box in page.findChildren(QSpinBox) if box not in named] == []


def test_the_dialog_keeps_what_is_changed_here(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, make_event: MakeEvent
) -> None:
    event = make_event()
    dialog = EventDialog(workflows, tasks, settings, event, signups=workflows.prepare.signups(event.id))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentWidget(dialog.more)
    dialog.more.tables.tables.setValue(3)
    dialog.more.musts.ticks[Must.TOPIC].setChecked(True)
    dialog.more.musts.good.setValue(0)
    click(dialog.save_button)
    qtbot.waitUntil(lambda: "ideally 0" in dialog._told.text())
    dialog.more.musts.good.setValue(7)
    with qtbot.waitSignal(dialog.changed):
        click(dialog.save_button)
    qtbot.waitUntil(lambda: not tasks.busy)
    rules = workflows.prepare.event(event.id).rules
    assert rules == replace(
        event.rules, tables=3, musts=frozenset({Must.LANGUAGE, Must.TOPIC}), gap=Gap(least=1, good=7)
    )
    board = workflows.pair.pair(event.id).board
    assert len(board.plan.rounds[0].groups) == 3


def test_the_number_of_rounds_on_the_first_tab_counts_on_this_one(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, make_event: MakeEvent
) -> None:
    event = make_event()
    dialog = EventDialog(workflows, tasks, settings, event, signups=())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentWidget(dialog.rules)
    dialog.rules._rounds.setValue(3)
    dialog.tabs.setCurrentWidget(dialog.more)
    assert "cost" in visible(dialog.more)

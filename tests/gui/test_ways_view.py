"""The ways out of a shortage on the event's page: told, taken in one click, and taken back."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.outlook import Lack, Outlook, Way, WayOut
from micromentor_desktop.gui.event.page import EventPage
from micromentor_desktop.gui.event.ways_view import WaysView
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.storage import signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.look_ahead import LookAhead
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click

NOW, THEN = Lack(2, 2), Lack(0, 0)
WAYS = (
    WayOut(Way.PLACES, "", NOW, THEN, "With more places, all is well.", rules=Rules(3)),
    WayOut(Way.MENTOR, "cv", NOW, THEN, "With a mentor for cv, all is well."),
    WayOut(Way.MENTOR, "salary", NOW, THEN, "With a mentor for salary, all is well."),
)


def lines(view: WaysView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]


def buttons(view: WaysView) -> dict[str, QPushButton]:
    return {button.text(): button for button in view.findChildren(QPushButton) if button.isVisibleTo(view)}


def test_the_best_of_each_kind_or_all(qtbot: QtBot) -> None:
    view = WaysView(offer=True)
    qtbot.addWidget(view)
    view.show_outlook(Outlook("Short.", NOW, WAYS, 1))
    assert lines(view) == [WAYS[0].sentence, WAYS[1].sentence]
    click(buttons(view)["Show all 3"])
    qtbot.waitUntil(lambda: lines(view) == [out.sentence for out in WAYS])
    click(buttons(view)["Show fewer"])
    qtbot.waitUntil(lambda: len(lines(view)) == 2)
    with qtbot.waitSignal(view.rules_wished) as wished:
        click(buttons(view)["Set 3 mentees per mentor"])
    assert wished.args == [Rules(3), "Set 3 mentees per mentor"]
    click(view.fold_button)
    assert (lines(view), buttons(view)) == ([], {})
    view.show_outlook(Outlook("All is well.", THEN, (), 0))
    assert view.isHidden()


def test_where_nothing_can_be_changed_yet_there_are_no_buttons(qtbot: QtBot) -> None:
    view = WaysView(offer=False)
    qtbot.addWidget(view)
    view.show_outlook(Outlook("Short.", NOW, WAYS[:2], 1))
    assert buttons(view) == {}


@pytest.fixture
def page(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, make_event: MakeEvent) -> EventPage:
    shown = EventPage(workflows, tasks, settings)
    qtbot.addWidget(shown)
    shown.show()
    shown.open(make_event(mentees_per_mentor=1).id)
    settle(qtbot, tasks)
    return shown


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def event_of(page: EventPage) -> Event:
    event = page.event_shown
    assert event is not None
    return event


def test_one_click_and_back(qtbot: QtBot, tasks: Tasks, workflows: Workflows, page: EventPage) -> None:
    said: list[str] = []
    page.history.said.connect(said.append)
    assert "6 of 13 mentees can have a mentor, 7 have to wait." in page.header.summary.text()
    click(buttons(page.sections.interest.ways)["Set 2 mentees per mentor"])
    settle(qtbot, tasks)
    assert workflows.prepare.event(event_of(page).id).rules.mentees_per_mentor == 2
    assert "12 of 13 mentees can have a mentor, 1 has to wait." in page.header.summary.text()
    assert page.history.undo_text == "Set 2 mentees per mentor"
    page.history.undo()
    settle(qtbot, tasks)
    assert workflows.prepare.event(event_of(page).id).rules.mentees_per_mentor == 1
    assert "7 have to wait" in page.header.summary.text()
    page.history.redo()
    settle(qtbot, tasks)
    assert event_of(page).rules.mentees_per_mentor == 2
    assert said == [
        "Set 2 mentees per mentor", "Undone: Set 2 mentees per mentor", "Done again: Set 2 mentees per mentor",
    ]  # fmt: skip


def test_rules_that_were_changed_since_are_not_overwritten(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, page: EventPage
) -> None:
    told: list[str] = []
    page.history.failed.connect(lambda _title, sentence: told.append(sentence))
    click(buttons(page.sections.interest.ways)["Set 2 mentees per mentor"])
    settle(qtbot, tasks)
    event = event_of(page)
    workflows.prepare.change(replace(event, rules=replace(event.rules, rounds=3)))
    page.history.undo()
    settle(qtbot, tasks)
    assert [sentence.split(".")[0] for sentence in told] == ["The rules were changed since then"]
    assert workflows.prepare.event(event.id).rules.rounds == 3


def test_nothing_is_worked_out_twice(
    qtbot: QtBot, tasks: Tasks, page: EventPage, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    honest = LookAhead.at_event

    def counted(ahead: LookAhead, event_id: int, *more: object) -> Outlook:
        asked.append(event_id)
        return honest(ahead, event_id, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(LookAhead, "at_event", counted)
    page.reload()
    settle(qtbot, tasks)
    assert asked == []
    with database.transaction() as session:
        first = signups.event_signups(session, event_of(page).id)[0]
        signups.save_signup(session, replace(first, capacity=1))
    page.reload()
    settle(qtbot, tasks)
    assert asked == [event_of(page).id]


def test_pairing_does_not_wait_for_the_outlook(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, page: EventPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: Sequence[int] = []
    stop = tasks.stop
    monkeypatch.setattr(tasks, "stop", lambda job: (stopped.append(job), stop(job)))  # type: ignore[attr-defined]
    page.reload()
    page.pair()
    settle(qtbot, tasks)
    assert stopped
    assert page.history.board is not None
    assert "6 of 13 mentees can have a mentor" in page.header.summary.text()
    assert workflows.prepare.event(event_of(page).id).id != NEW


@pytest.fixture(autouse=True)
def no_box(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)

"""The day itself in the window: who came, who did not, and a plan that bends to it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Shape, Status
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.event.repair_dialog import RepairDialog
from micromentor_desktop.gui.event.walk_in_dialog import WalkInDialog
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.models.cards import Seat
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.repair_plan import RepairPlan, RepairPreview
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click, press, write


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def event(make_event: MakeEvent) -> Event:
    return make_event(Shape.ROUNDTABLES, rounds=2)


@pytest.fixture
def window(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, event: Event) -> Iterator[MainWindow]:
    """The paired event is open: 6 mentors' tables of two and 13 mentees, so one waits."""
    workflows.pair.pair(event.id)
    shown = MainWindow(workflows, tasks, settings, lambda _progress: event)
    qtbot.addWidget(shown)
    shown.show()
    shown.open_event(event.id)
    settle(qtbot, tasks)
    yield shown
    settle(qtbot, tasks)


def seated_mentee(window: MainWindow) -> Seat:
    return next(seat for card in window.event_page.board.model.cards if card.table for seat in card.mentees)


def shown_seat(window: MainWindow, member_id: int) -> Seat | None:
    seats = (seat for card in window.event_page.board.model.cards for seat in card.people)
    return next((seat for seat in seats if seat.member_id == member_id), None)


def mark(qtbot: QtBot, tasks: Tasks, window: MainWindow, seat: Seat, status: Status) -> None:
    window.event_page.board.select((seat.member_id,))
    window.actions_offered.marks[status].trigger()
    settle(qtbot, tasks)


def dialog_of(window: MainWindow) -> RepairDialog:
    dialog = window.findChild(RepairDialog)
    assert dialog is not None
    return dialog


def test_a_no_show_is_marked_told_and_undone(qtbot: QtBot, tasks: Tasks, window: MainWindow) -> None:
    page, actions, seat = window.event_page, window.actions_offered, seated_mentee(window)
    assert not page.header.repair_button.isVisible()
    assert not actions.repair.isEnabled()
    mark(qtbot, tasks, window, seat, Status.NO_SHOW)
    marked = shown_seat(window, seat.member_id)
    assert marked is not None
    assert (marked.absent, marked.status_word) == (True, "no-show")
    assert "no-show" in marked.spoken
    assert "no-show" in page.board.details.text
    assert page.header.headline.text().startswith("The event changed since this pairing; repair the plan")
    assert page.header.repair_button.isVisible()
    assert actions.repair.isEnabled()
    assert actions.undo.text() == f"&Undo: Mark {seat.name} as no-show"
    actions.undo.trigger()
    settle(qtbot, tasks)
    assert shown_seat(window, seat.member_id) == seat
    assert not page.header.repair_button.isVisible()
    actions.redo.trigger()
    settle(qtbot, tasks)
    assert shown_seat(window, seat.member_id) == marked


def test_checking_in_says_so_and_leaves_the_plan_as_good_as_it_was(
    qtbot: QtBot, tasks: Tasks, window: MainWindow
) -> None:
    page, seat = window.event_page, seated_mentee(window)
    headline, summary = page.header.headline.text(), page.header.summary.text()
    mark(qtbot, tasks, window, seat, Status.CHECKED_IN)
    here = shown_seat(window, seat.member_id)
    assert here is not None
    assert (here.absent, here.status_word) == (False, "here")
    assert (page.header.headline.text(), page.header.summary.text()) == (headline, summary)
    offered = {status: action.isEnabled() for status, action in window.actions_offered.marks.items()}
    assert offered == {Status.CHECKED_IN: False, Status.NO_SHOW: True, Status.EXPECTED: True}
    assert window.actions_offered.marks[Status.EXPECTED].text() == f"Set {seat.name} back to e&xpected"
    mark(qtbot, tasks, window, seat, Status.EXPECTED)
    assert shown_seat(window, seat.member_id) == seat
    assert page.history.undo_text == f"Set {seat.name} back to expected"


def test_nobody_selected_nobody_marked(qtbot: QtBot, tasks: Tasks, window: MainWindow) -> None:
    assert not any(action.isEnabled() for action in window.actions_offered.marks.values())
    window.event_page.mark_selected(Status.NO_SHOW)
    settle(qtbot, tasks)
    assert window.event_page.history.undo_text == ""


def test_a_repair_is_shown_then_made_and_undone(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, workflows: Workflows, event: Event
) -> None:
    page, seat = window.event_page, seated_mentee(window)
    assert page.history.board is not None
    before = page.history.board.plan
    mark(qtbot, tasks, window, seat, Status.NO_SHOW)
    click(page.header.repair_button)
    settle(qtbot, tasks)
    dialog = dialog_of(window)
    expected = workflows.repair.preview(event.id)
    assert (dialog.notice.text(), dialog.lines) == (expected.sentence, list(expected.moves))
    assert dialog.lines
    assert dialog.first.currentData() == 1
    assert not dialog.stop_button.isVisible()
    click(dialog.repair_button)
    settle(qtbot, tasks)
    assert page.history.board.plan.id != before.id
    assert shown_seat(window, seat.member_id) is None
    assert page.history.undo_text == "Repair the plan"
    assert not page.header.repair_button.isVisible()
    window.actions_offered.undo.trigger()
    settle(qtbot, tasks)
    assert page.history.board.plan == before
    still = shown_seat(window, seat.member_id)
    assert still is not None
    assert still.absent


def test_a_round_that_is_over_stays_and_its_people_are_not_marked(
    qtbot: QtBot, tasks: Tasks, window: MainWindow
) -> None:
    page, seat = window.event_page, seated_mentee(window)
    assert page.history.board is not None
    before = page.history.board.plan
    mark(qtbot, tasks, window, seat, Status.NO_SHOW)
    page.ask_to_repair()
    dialog = dialog_of(window)
    dialog.first.setCurrentIndex(1)
    settle(qtbot, tasks)
    click(dialog.repair_button)
    settle(qtbot, tasks)
    plan = page.history.board.plan
    assert (plan.repaired_from, plan.rounds[0]) == (2, before.rounds[0])
    over = shown_seat(window, seat.member_id)
    assert over is not None
    assert (over.absent, over.status_word) == (False, "")
    page.board.rounds.setCurrentIndex(1)
    assert shown_seat(window, seat.member_id) is None


def test_with_nothing_to_repair_there_is_nothing_to_press(qtbot: QtBot, tasks: Tasks, window: MainWindow) -> None:
    window.event_page.ask_to_repair()
    settle(qtbot, tasks)
    dialog = dialog_of(window)
    assert dialog.notice.text() == "There is nothing to repair: every place stays as it is."
    assert not dialog.repair_button.isEnabled()
    dialog.reject()


def test_a_long_look_shows_its_progress_and_can_be_stopped(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_self: RepairPlan, _event_id: int, _first: int, progress: Progress) -> RepairPreview:
        while True:
            progress(0.4)

    monkeypatch.setattr(RepairPlan, "preview", endless)
    window.event_page.ask_to_repair()
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: dialog.progress.value() == 40)
    assert dialog.stop_button.isVisible()
    assert not dialog.repair_button.isEnabled()
    click(dialog.stop_button)
    settle(qtbot, tasks)
    assert dialog.notice.text().startswith("Stopped.")
    assert not dialog.progress.isVisible()
    dialog.reject()


def test_closing_the_dialog_stops_its_look(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_self: RepairPlan, _event_id: int, _first: int, progress: Progress) -> RepairPreview:
        while True:
            progress(0.4)

    monkeypatch.setattr(RepairPlan, "preview", endless)
    window.event_page.ask_to_repair()
    dialog_of(window).reject()
    settle(qtbot, tasks)
    qtbot.waitUntil(lambda: window.findChild(RepairDialog) is None)


def test_a_repair_that_cannot_be_is_told_in_place(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Trouble("The locked seats leave no plan.")

    monkeypatch.setattr(RepairPlan, "preview", refuse)
    window.event_page.ask_to_repair()
    settle(qtbot, tasks)
    dialog = dialog_of(window)
    assert dialog.notice.text() == "The locked seats leave no plan."
    assert not dialog.repair_button.isEnabled()
    dialog.reject()


def test_the_context_menu_offers_the_marks(window: MainWindow) -> None:
    for view in (window.event_page.board.tables, window.event_page.board.waiting):
        assert view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
        assert set(window.actions_offered.marks.values()) <= set(view.actions())


def walk_in_dialog(qtbot: QtBot, tasks: Tasks, window: MainWindow) -> WalkInDialog:
    window.actions_offered.walk_in.trigger()
    settle(qtbot, tasks)
    dialog = window.findChild(WalkInDialog)
    assert dialog is not None
    return dialog


def test_a_walk_in_is_signed_up_repaired_in_and_undone(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, workflows: Workflows, event: Event
) -> None:
    page, topic = window.event_page, workflows.prepare.chapter().topics[0]
    dialog = walk_in_dialog(qtbot, tasks, window)
    write(dialog.person.given_name, "Zoe")
    write(dialog.person.family_name, "Zander")
    dialog.person.years.setValue(12)
    assert not dialog.answers.topics.offered[topic].isEnabled()
    dialog.answers.mentor.click()
    dialog.answers.topics.offered[topic].click()
    dialog.first.setValue(2)
    press(dialog.person.given_name, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    (added,) = [one for one in workflows.prepare.signups(event.id) if one.walk_in]
    assert (added.member.full_name, added.member.years, added.status) == ("Zoe Zander", 12, Status.CHECKED_IN)
    assert (added.mentor, added.mentee, added.topics_offered, added.rounds) == (True, False, (topic,), (2,))
    assert page.history.undo_text == "Add Zoe Zander"
    assert page.header.summary.text().startswith("6 mentors")
    page.history.repair(2)
    settle(qtbot, tasks)
    page.board.rounds.setCurrentIndex(1)
    seat = shown_seat(window, added.member.id)
    assert seat is not None
    assert (seat.mentor, seat.status_word) == (True, "here")
    page.history.undo()
    page.history.undo()
    settle(qtbot, tasks)
    assert page.header.summary.text().startswith("5 mentors")
    assert not page.header.repair_button.isVisible()
    page.history.redo()
    settle(qtbot, tasks)
    assert page.header.repair_button.isVisible()


def test_what_is_wrong_with_a_walk_in_is_told_in_place(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, workflows: Workflows
) -> None:
    members = workflows.members.all()
    dialog = walk_in_dialog(qtbot, tasks, window)
    for field, text, sentence in (
        (dialog.person.email, "zoe", "is no email address"),
        (dialog.person.email, "zoe@example.org", "needs a name"),
        (dialog.person.given_name, "Zoe", "as a mentor or as a mentee"),
    ):
        field.setText(text)
        click(dialog.save_button)
        settle(qtbot, tasks)
        assert sentence in dialog.notice.text()
    dialog.person.given_name.setText("Finn")
    dialog.person.family_name.setText("Ode")
    dialog.person.email.setText(next(member.email for member in members if member.full_name == "Finn Ode"))
    dialog.answers.mentee.click()
    click(dialog.save_button)
    settle(qtbot, tasks)
    assert "Finn Ode signed up already" in dialog.notice.text()
    assert dialog.isVisible()
    assert workflows.members.all() == members
    dialog.reject()


def test_who_came_after_all_is_here_again(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, workflows: Workflows, event: Event
) -> None:
    page, seat = window.event_page, seated_mentee(window)
    mark(qtbot, tasks, window, seat, Status.NO_SHOW)
    page.history.repair(1)
    settle(qtbot, tasks)
    assert shown_seat(window, seat.member_id) is None
    dialog = walk_in_dialog(qtbot, tasks, window)
    dialog.known.setCurrentIndex(1)
    assert dialog.known.currentText() == f"{seat.name} (no-show), here after all"
    assert (
        dialog.answers.mentee.isChecked(),
        dialog.answers.mentee.isEnabled(),
        dialog.person.given_name.isEnabled(),
    ) == (True, False, False)
    click(dialog.save_button)
    settle(qtbot, tasks)
    (back,) = [one for one in workflows.prepare.signups(event.id) if one.member.id == seat.member_id]
    assert back.status is Status.CHECKED_IN
    assert page.history.undo_text == f"Mark {seat.name} as here"
    assert page.header.repair_button.isVisible()


def test_a_member_who_did_not_sign_up_can_walk_in(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, workflows: Workflows, event: Event
) -> None:
    known = workflows.members.save(Member(NEW, "Una", "Vale", employer="Acme"))
    dialog = walk_in_dialog(qtbot, tasks, window)
    dialog.known.setCurrentIndex(dialog.known.findText("Una Vale, Acme"))
    assert (dialog.person.family_name.text(), dialog.person.family_name.isEnabled()) == ("Vale", False)
    dialog.answers.mentee.click()
    click(dialog.save_button)
    settle(qtbot, tasks)
    (added,) = [one for one in workflows.prepare.signups(event.id) if one.walk_in]
    assert added.member == known


def test_somebody_can_walk_in_before_there_is_a_plan(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, make_event: MakeEvent
) -> None:
    unpaired = make_event()
    window.open_event(unpaired.id)
    settle(qtbot, tasks)
    dialog = walk_in_dialog(qtbot, tasks, window)
    dialog.person.given_name.setText("Zoe")
    dialog.answers.mentor.click()
    click(dialog.save_button)
    settle(qtbot, tasks)
    assert window.event_page.header.summary.text().startswith("6 mentors")
    window.event_page.history.undo()
    settle(qtbot, tasks)
    assert window.event_page.header.summary.text().startswith("5 mentors")


def test_a_repair_that_fails_leaves_the_plan_and_says_what_failed(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []

    def refuse(*_: object) -> None:
        raise Trouble("The locked seats leave no plan.")

    history = window.event_page.history
    assert history.board is not None
    before = history.board.plan
    history.failed.disconnect()
    history.failed.connect(lambda title, sentence: told.append((title, sentence)))
    monkeypatch.setattr(RepairPlan, "apply", refuse)
    history.repair(1)
    settle(qtbot, tasks)
    assert told == [("The plan could not be repaired", "The locked seats leave no plan.")]
    assert (history.board.plan, history.undo_text, history.pairing) == (before, "", False)

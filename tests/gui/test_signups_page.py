"""The sign-ups one by one: found, changed, added, withdrawn, and all of it undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Shape, SignUp, Status
from micromentor_desktop.gui.event.page import EventPage
from micromentor_desktop.gui.event.pair_again_dialog import PairAgainDialog
from micromentor_desktop.gui.event.sections import Sections
from micromentor_desktop.gui.event.signup_dialog import SignUpDialog
from micromentor_desktop.gui.event.signups_page import SignUpsPage
from micromentor_desktop.gui.models.signups_model import Part
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MENTEES, MENTORS, TOPICS, MakeEvent
from tests.gui.hands import click, press, write


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def event(make_event: MakeEvent) -> Event:
    return make_event(Shape.ROUNDTABLES, rounds=2)


@pytest.fixture
def page(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, event: Event) -> EventPage:
    shown = EventPage(workflows, tasks, settings)
    qtbot.addWidget(shown)
    shown.resize(1100, 800)
    shown.show()
    shown.open(event.id)
    settle(qtbot, tasks)
    shown.sections.go(Sections.SIGNUPS)
    return shown


@pytest.fixture
def signups(page: EventPage) -> SignUpsPage:
    return page.sections.signups


def named(workflows: Workflows, event: Event, name: str) -> SignUp:
    return next(one for one in workflows.prepare.signups(event.id) if one.member.full_name == name)


def names(signups: SignUpsPage) -> list[str]:
    return [str(signups.proxy.index(row, 0).data()) for row in range(signups.proxy.rowCount())]


def choose(workflows: Workflows, event: Event, signups: SignUpsPage, name: str) -> SignUp:
    one = named(workflows, event, name)
    signups.select(one.member.id)
    return one


def test_search_role_and_topic_narrow_the_list(signups: SignUpsPage) -> None:
    QAbstractItemModelTester(signups.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert len(names(signups)) == 20
    for part, expected in (
        (Part.MENTORS, {*MENTORS, "Sam Both"}),
        (Part.MENTEES, {*MENTEES, "Sam Both"}),
        (Part.BOTH, {"Sam Both"}),
        (Part.NEITHER, {"Tia Neither"}),
        (Part.GONE, set()),
        (Part.ALL, {*MENTORS, *MENTEES, "Sam Both", "Tia Neither"}),
    ):
        signups.part.setCurrentIndex(signups.part.findData(part))
        assert set(names(signups)) == expected
    signups.topic.setCurrentIndex(signups.topic.findData(TOPICS[0]))
    assert "Tia Neither" not in names(signups)
    signups.search.setText("silva jo")
    assert names(signups) == ["Jo Silva"]
    assert signups.count.text() == "1 sign-up of 20 shown"
    signups.search.setText("nobody like that")
    assert names(signups) == []


def test_looking_at_everybody_changes_nobody(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, signups: SignUpsPage
) -> None:
    before = workflows.prepare.signups(event.id)
    for one in before:
        signups.select(one.member.id)
        shown = signups.pane.signup
        assert shown == one
        assert (signups.pane.answers.mentor.isChecked(), signups.pane.answers.mentee.isChecked()) == (
            one.mentor, one.mentee,
        )  # fmt: skip
    settle(qtbot, tasks)
    assert workflows.prepare.signups(event.id) == before
    assert page.history.undo_text == ""


def test_each_answer_is_stored_as_it_is_given_and_undone_one_by_one(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, signups: SignUpsPage
) -> None:
    before = choose(workflows, event, signups, "Finn Ode")
    ada = named(workflows, event, "Ada Stone").member
    pane = signups.pane
    states = [before]
    said = []

    def stored(words: str) -> SignUp:
        settle(qtbot, tasks)
        assert page.history.undo_text == f"Change Finn Ode ({words})"
        states.append(named(workflows, event, "Finn Ode"))
        said.append(words)
        assert pane.signup == states[-1]
        return states[-1]

    click(pane.answers.topics.wanted[TOPICS[0]])
    assert stored("topics").topics_wanted == (TOPICS[1],)
    click(pane.answers.rounds.ticks[0])
    assert stored("rounds").rounds == (2,)
    assert not pane.answers.rounds.ticks[1].isEnabled()
    pane.answers.mentor.click()
    assert stored("role").mentor
    pane.answers.capacity.setValue(2)
    assert stored("places").capacity == 2
    pane.answers.newcomer.click()
    assert stored("first event").newcomer
    pane.person.years.setValue(9)
    assert stored("years").member.years == 9
    box = pane.answers.wishes.boxes[0]
    box.setCurrentIndex(box.findData(ada.id))
    box.activated.emit(box.currentIndex())
    assert stored("wishes").wishes == (ada.id,)
    pane.person.languages.setFocus()
    write(pane.person.languages, "Deutsch, English")
    press(pane.person.languages, Qt.Key.Key_Return)
    assert stored("languages").member.languages == ("Deutsch", "English")
    pane.person.employer.selectAll()
    write(pane.person.employer, "Acme")
    # Left by looking at somebody else.
    signups.select(ada.id)
    settle(qtbot, tasks)
    assert named(workflows, event, "Finn Ode").member.employer == "Acme"
    page.history.undo()
    settle(qtbot, tasks)
    while said:
        assert page.history.undo_text == f"Change Finn Ode ({said.pop()})"
        assert named(workflows, event, "Finn Ode") == states.pop()
        page.history.undo()
        settle(qtbot, tasks)
    assert named(workflows, event, "Finn Ode") == before
    assert page.history.undo_text == ""


def test_what_is_typed_elsewhere_meanwhile_stays(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, signups: SignUpsPage
) -> None:
    choose(workflows, event, signups, "Finn Ode")
    page.activateWindow()
    employer = signups.pane.person.employer
    employer.setFocus()
    employer.selectAll()
    write(employer, "Half a na")
    signups.pane.answers.newcomer.toggle()
    page.reload()
    settle(qtbot, tasks)
    assert employer.text() == "Half a na"


def test_an_answer_that_cannot_be_is_told_in_place(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, signups: SignUpsPage
) -> None:
    before = choose(workflows, event, signups, "Finn Ode")
    email = signups.pane.person.email
    email.setText("finn at home")
    press(email, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert "is no email address" in signups.pane.notice.text()
    assert (email.text(), page.history.undo_text) == ("finn at home", "")
    email.setText("finn@example.org")
    press(email, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert signups.pane.notice.text() == ""
    assert named(workflows, event, "Finn Ode").member.email == "finn@example.org" != before.member.email


def test_withdrawing_keeps_the_person_and_can_be_undone(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, signups: SignUpsPage
) -> None:
    members = workflows.members.all()
    choose(workflows, event, signups, "Finn Ode")
    signups.table.setFocus()
    press(signups.table, Qt.Key.Key_Delete)
    settle(qtbot, tasks)
    assert named(workflows, event, "Finn Ode").status is Status.WITHDRAWN
    assert workflows.members.all() == members
    assert signups.withdraw_button.text() == "Set &back to expected"
    signups.part.setCurrentIndex(signups.part.findData(Part.GONE))
    assert names(signups) == ["Finn Ode"]
    page.history.undo()
    settle(qtbot, tasks)
    assert named(workflows, event, "Finn Ode").status is Status.EXPECTED
    assert names(signups) == []


def late_dialog(qtbot: QtBot, tasks: Tasks, page: EventPage) -> SignUpDialog:
    click(page.sections.signups.add_button)
    settle(qtbot, tasks)
    dialog = page.findChild(SignUpDialog)
    assert dialog is not None
    return dialog


def test_somebody_is_added_late_and_the_plan_is_told_as_out_of_date(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage, signups: SignUpsPage
) -> None:
    page.pair()
    settle(qtbot, tasks)
    assert not signups.changes.isVisible()
    dialog = late_dialog(qtbot, tasks, page)
    assert dialog.answers.capacity.text() == "not told"
    write(dialog.person.given_name, "Zoe")
    write(dialog.person.family_name, "Zander")
    dialog.answers.mentee.click()
    dialog.answers.topics.wanted[TOPICS[1]].click()
    press(dialog.person.given_name, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    added = named(workflows, event, "Zoe Zander")
    assert (added.status, added.walk_in, added.topics_wanted) == (Status.EXPECTED, False, (TOPICS[1],))
    assert page.history.undo_text == "Add Zoe Zander"
    choose(workflows, event, signups, "Finn Ode")
    click(signups.pane.answers.topics.wanted[TOPICS[0]])
    settle(qtbot, tasks)
    assert signups.changes.notice.text().startswith("2 sign-ups changed since the pairing.")
    page.history.undo()
    page.history.undo()
    settle(qtbot, tasks)
    assert "Zoe Zander" not in names(signups)
    assert not signups.changes.isVisible()
    page.history.redo()
    settle(qtbot, tasks)
    assert "Zoe Zander" in names(signups)
    click(signups.changes.pair_button)
    settle(qtbot, tasks)
    [preview] = page.findChildren(PairAgainDialog)
    click(preview.apply_button)
    settle(qtbot, tasks)
    assert not signups.changes.isVisible()
    board = page.history.board
    assert board is not None
    assert added.member.id in board.people


def test_somebody_who_withdrew_takes_part_after_all(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, event: Event, page: EventPage
) -> None:
    one = named(workflows, event, "Finn Ode")
    page.history.mark(one.member.id, Status.WITHDRAWN)
    settle(qtbot, tasks)
    dialog = late_dialog(qtbot, tasks, page)
    dialog.known.setCurrentIndex(1)
    assert dialog.known.currentText() == "Finn Ode (withdrawn), takes part after all"
    click(dialog.save_button)
    settle(qtbot, tasks)
    assert named(workflows, event, "Finn Ode") == one

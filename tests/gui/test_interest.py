"""The interest page: the chart, the ways out and what they gave, whom to ask."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.interest import balance
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.gui.event.balance_chart import BalanceChart
from micromentor_desktop.gui.event.letter_dialog import LetterDialog
from micromentor_desktop.gui.event.page import EventPage
from micromentor_desktop.gui.event.sections import Sections
from micromentor_desktop.gui.models.balance_model import BalanceModel
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.workflow.edit_signups import SignUpEdit
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup
from tests.gui.conftest import MENTEES, MENTORS, MakeEvent
from tests.gui.hands import click, press


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def page(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, make_event: MakeEvent) -> EventPage:
    shown = EventPage(workflows, tasks, settings)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    shown.open(make_event(mentees_per_mentor=1).id)
    settle(qtbot, tasks)
    shown.sections.go(Sections.INTEREST)
    return shown


def event_of(page: EventPage) -> Event:
    event = page.event_shown
    assert event is not None
    return event


def test_every_row_says_what_its_bars_show() -> None:
    model = BalanceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    people = [signup(1, "mentor", topics=["cv"]), signup(2, "both", topics=["cv"]), signup(3, "mentee")]
    model.show(balance(people))
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken == [
        "Everybody: 2 mentors, 1 of whom ticked both; 2 mentees, 1 of whom ticked both; as many mentors as mentees.",
        "cv: 2 mentors, 1 of whom ticked both; 1 mentee, 1 of whom ticked both; 1 more mentor than mentees.",
        "No topic named: 0 mentors; 1 mentee; 1 more mentee than mentors.",
    ]


def drawn(qtbot: QtBot, people: Sequence[SignUp]) -> tuple[BalanceChart, QImage]:
    chart = BalanceChart()
    qtbot.addWidget(chart)
    chart.resize(600, 200)
    chart.show()
    chart.show_balance(balance(people))
    return chart, chart.viewport().grab().toImage()


def pixels(image: QImage, rect: QRect, colour: str) -> int:
    """The widest run of this colour in the middle line of a row."""
    ratio = image.devicePixelRatio()
    line = round(rect.center().y() * ratio)
    return sum(image.pixelColor(at, line).name() == colour for at in range(image.width()))


def test_a_bar_is_as_long_as_its_figure(qtbot: QtBot) -> None:
    people = [signup(1, "mentor", topics=["cv"])]
    people += [signup(number, "mentee", topics=["cv"] if number < 5 else ["pay"]) for number in range(2, 10)]
    chart, image = drawn(qtbot, people)
    lengths = {}
    for row in range(chart.model().rowCount()):
        index = chart.model().index(row, 0)
        rect = chart.visualRect(index)
        mentors = pixels(image, rect, role_colour(Role.ACCENT, chart.palette()).name())
        mentees = pixels(image, rect, role_colour(Role.MENTEES, chart.palette()).name())
        lengths[index.data()] = (mentors, mentees)
    unit = lengths["Everybody"][1] / 8
    expected = {"Everybody": (1, 8), "pay": (0, 5), "cv": (1, 3)}
    for name, (mentors, mentees) in expected.items():
        assert lengths[name][0] == pytest.approx(mentors * unit, abs=2)
        assert lengths[name][1] == pytest.approx(mentees * unit, abs=2)


def test_long_names_wrap_and_the_chart_is_as_high_as_it_needs(qtbot: QtBot) -> None:
    short, _ = drawn(qtbot, [signup(1, "mentor", topics=["cv"])])
    long, _ = drawn(qtbot, [signup(1, "mentor", topics=["how to go about it " * 8])])
    assert long.height() > short.height()
    last = long.visualRect(long.model().index(1, 0))
    assert last.bottom() <= long.viewport().height()
    assert long.horizontalScrollBar().maximum() == 0


def test_enter_on_a_row_shows_who_is_behind_it(page: EventPage) -> None:
    chart, signups = page.sections.interest.chart, page.sections.signups
    chart.setFocus()
    chart.setCurrentIndex(chart.model().index(0, 0))
    press(chart, Qt.Key.Key_Down)
    row = chart.currentIndex()
    topic, behind = row.data(), row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert behind.startswith(f"{topic}: 6 mentors, 1 of whom ticked both; 14 mentees")
    press(chart, Qt.Key.Key_Return)
    assert page.sections.tabs.currentIndex() == Sections.SIGNUPS
    assert signups.topic.currentData() == topic
    assert signups.proxy.rowCount() == len(MENTORS) + len(MENTEES) + 1
    assert signups.count.text() == "19 sign-ups of 20 shown"


def test_every_way_out_with_a_button_gives_what_it_promised_and_undo_takes_it_back(
    qtbot: QtBot, tasks: Tasks, workflows: Workflows, page: EventPage
) -> None:
    interest, event = page.sections.interest, event_of(page)
    before = workflows.ahead.at_event(event.id)
    ways = [way for way in before.best_ways if way.rules is not None]
    assert ways
    for way in ways:
        button = next(
            one for one in interest.ways.findChildren(QPushButton) if one.accessibleDescription() == way.sentence
        )
        said = button.text()
        click(button)
        settle(qtbot, tasks)
        now = workflows.ahead.at_event(event.id)
        assert now.lack == way.after
        assert interest.result.text() == f"Done: {said}. {now.summary}"
        waiting = workflows.pair.pair(event.id).board.plan.levels[0].value
        assert waiting == way.after.missed
        assert interest.undo_button.isVisible()
        click(interest.undo_button)
        settle(qtbot, tasks)
        assert workflows.prepare.event(event.id).rules == event.rules
        assert not interest.undo_button.isVisible()
        assert interest.shortage.text() == before.summary
        assert interest.shortage.isVisible()


def test_ways_that_need_people_lead_to_them(qtbot: QtBot, tasks: Tasks, page: EventPage, workflows: Workflows) -> None:
    interest = page.sections.interest
    workflows.members.save(Member(NEW, "Flo", "Past", mentored_before=True))
    page.reload()
    settle(qtbot, tasks)
    page.activateWindow()
    buttons = [one for one in interest.ways.findChildren(QPushButton) if one.text() == "Who to ask"]
    click(buttons[0])
    assert page.focusWidget() is interest.ask.table
    model = interest.ask.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert [model.texts(model.row_at(row)) for row in range(model.rowCount())] == [
        ("Sam Both", "Ticked both: would they mentor?", "p19@example.org"),
        ("Flo Past", "Says to have mentored before", "no address"),
    ]
    click(interest.ask.copy_button)
    assert QGuiApplication.clipboard().text() == "p19@example.org"
    assert interest.ask.told.text().endswith("Flo Past has no address.")
    interest.ask.table.selectRow(1)
    assert not interest.ask.copy_button.isEnabled()
    assert [one.member.full_name for one in interest.ask.meant] == ["Flo Past"]


def test_the_email_is_shown_and_copied(qtbot: QtBot, tasks: Tasks, page: EventPage) -> None:
    click(page.sections.interest.ask.letter_button)
    settle(qtbot, tasks)
    dialog = page.findChild(LetterDialog)
    assert dialog is not None
    assert dialog.addresses.text() == "p19@example.org"
    dialog.body.setPlainText("Come!")
    click(dialog.copy_text)
    assert QGuiApplication.clipboard().text() == "Would you mentor at “Spring evening”?\n\nCome!\n"
    click(dialog.copy_addresses)
    assert QGuiApplication.clipboard().text() == "p19@example.org"
    dialog.reject()


def test_the_header_does_not_say_it_twice(page: EventPage) -> None:
    header, interest = page.header, page.sections.interest
    assert header.summary.text() == "5 mentors, 13 mentees, 1 both, 1 neither"
    assert interest.shortage.text().startswith("6 of 13 mentees can have a mentor, 7 have to wait.")
    page.sections.go(Sections.PAIRING)
    assert header.summary.text().startswith("5 mentors, 13 mentees, 1 both, 1 neither. 6 of 13 mentees")
    click(header.ways_button)
    assert page.sections.tabs.currentIndex() == Sections.INTEREST


def test_a_changed_sign_up_changes_the_chart(qtbot: QtBot, tasks: Tasks, workflows: Workflows, page: EventPage) -> None:
    model = page.sections.interest.chart.model()
    one = workflows.prepare.signups(event_of(page).id)[0]
    refused: list[str] = []
    page.history.change_signup(SignUpEdit(one, replace(one, mentor=True, mentee=True)), refused.append)
    settle(qtbot, tasks)
    assert refused == []
    assert "2 of whom ticked both" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

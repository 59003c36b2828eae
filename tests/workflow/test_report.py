"""The report for the board: its figures are those of the sign-ups and the plan, and it names nobody."""

import pytest

from micromentor_desktop.domain.event import Event, Rules, Shape, SignUp, Status
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.printing.report import Chart, Report
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.report_content import report
from micromentor_desktop.workflow.workflows import Workflows
from tests.printing.reading import text_of

LONG = "How to go about it when nobody ever told you how it is done, part {n}"


@pytest.fixture
def event(workflows: Workflows) -> Event:
    event = workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(2, rounds=2))).event
    people = [(f"Mentor{n}", "mentor") for n in range(2)] + [(f"Mentee{n}", "mentee") for n in range(6)]
    for number, (name, role) in enumerate([*people, ("Gone0", "mentee")]):
        topics = tuple(LONG.format(n=number * 4 + more) for more in range(4))
        mentor = role == "mentor"
        member = Member(NEW, name, "Zzyzx", f"{name}@example.org".lower())
        workflows.signups.add(
            event.id,
            SignUp(NEW, event.id, member, mentor, not mentor, topics_offered=topics, topics_wanted=topics),
        )
    gone = next(one for one in workflows.prepare.signups(event.id) if one.member.given_name == "Gone0")
    workflows.repair.mark(event.id, gone.member.id, Status.WITHDRAWN)
    return event


def chart(told: Report, title: str) -> Chart:
    return next(one for one in told.charts if one.title.startswith(title))


def figures(told: Report, title: str) -> dict[str, int]:
    return {row.label: row.dark for row in chart(told, title).rows}


def test_the_figures_are_those_of_the_event(workflows: Workflows, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    told = report(board, workflows.prepare.signups(event.id))
    assert figures(told, "Sign-ups") == {"Mentors": 2, "Mentees": 6}
    # Four of six places in each of two rounds.
    met = figures(told, "Mentees")
    assert sum(met.values()) == 6
    assert 2 * met["Met a mentor in every round"] + met["Met one in some rounds"] == 8
    assert "There were 8 different pairs." in told.sentences
    assert f"{6 - met['Met no mentor']} of 6 mentees met a mentor." in told.sentences
    assert "8 people signed up." in told.sentences
    assert len(chart(told, "Interest by topic").rows) == 8 * 4


def test_who_did_not_come_met_nobody_but_was_interested(workflows: Workflows, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    for member_id in board.plan.rounds[0].groups[0].people:
        workflows.repair.mark(event.id, member_id, Status.NO_SHOW)
    now = workflows.pair.current(event.id)
    assert now is not None
    told = report(now, workflows.prepare.signups(event.id))
    assert figures(told, "Sign-ups") == {"Mentors": 2, "Mentees": 6}
    assert "3 people did not come." in told.sentences
    seats = sum(
        mentor in here(now.people) and mentee in here(now.people)
        for a_round in now.plan.rounds
        for group in a_round.groups
        for mentor in group.mentors
        for mentee in group.mentees
    )
    assert f"There were {seats} different pairs." in told.sentences
    assert sum(figures(told, "Mentees").values()) == 4


def here(people: object) -> set[int]:
    assert isinstance(people, dict)
    return {member_id for member_id, one in people.items() if one.status.takes_part}


@pytest.mark.parametrize("sku", ["a4", "letter"])
def test_it_is_one_page_without_names_whatever_the_topics(workflows: Workflows, event: Event, sku: str) -> None:
    workflows.pair.pair(event.id)
    made = workflows.printing.make(event.id, PrintJob(Document.REPORT, sku))
    text = text_of(made.pdf)
    assert made.pages == 1
    assert "Zzyzx" not in text
    assert "and 22 further topics" in text
    assert "Mentees want" in text

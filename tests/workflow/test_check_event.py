"""What may be mistyped about a new event: refused where nothing can be made of it, else only told."""

from datetime import date

import pytest

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.errors import Trouble
from micromentor_desktop.workflow.check_event import day_doubt, length_doubt, name_fault, namesake
from micromentor_desktop.workflow.workflows import Workflows

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("name", ["", "   ", "\t\n"])
def test_a_name_is_needed(name: str, workflows: Workflows) -> None:
    assert "needs a name" in name_fault(name)
    with pytest.raises(Trouble, match="needs a name"):
        workflows.prepare.create(Event(0, name, Shape.ROUNDTABLES, Rules(4)))


def test_a_name_is_not_longer_than_a_badge_is_wide() -> None:
    assert name_fault("x" * 120) == ""
    assert "121 letters" in name_fault("x" * 121)
    assert name_fault(" Spring   evening ") == ""


def test_two_events_of_one_name_are_noticed_and_allowed(workflows: Workflows) -> None:
    first = workflows.prepare.create(Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4))).event
    assert namesake(" spring EVENING", [first]) == first
    assert namesake("Spring evening 2", [first]) is None
    workflows.prepare.create(Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4)))
    assert [summary.event.name for summary in workflows.prepare.events()] == ["Spring evening"] * 2


@pytest.mark.parametrize(
    ("on", "told"),
    [
        (None, ""),
        (TODAY, ""),
        (date(2029, 11, 1), ""),
        (date(2026, 11, 23), "already past"),
        (date(2206, 1, 1), "179 years ahead"),
    ],
)
def test_a_day_that_can_hardly_be_meant_is_asked_about(on: date | None, told: str) -> None:
    doubt = day_doubt(on, TODAY)
    assert (told in doubt) if told else doubt == ""


@pytest.mark.parametrize(
    ("shape", "rules", "span", "told"),
    [
        # 5 rounds of 10 minutes and 4 moves of 2
        (Shape.ONE_ON_ONE, Rules(1, 5, 10), 58, ""),
        (Shape.ONE_ON_ONE, Rules(1, 5, 10), 57, "take 58 minutes"),
        (Shape.ONE_ON_ONE, Rules(1, 5, 10), None, ""),
        (Shape.ONE_ON_ONE, Rules(1, 5, 2), None, "hardly get beyond their names"),
        (Shape.BUDDIES, Rules(1, 1, 480), 60, ""),
    ],
)
def test_rounds_that_do_not_fit_are_told(shape: Shape, rules: Rules, span: int | None, told: str) -> None:
    doubt = length_doubt(shape, rules, span)
    assert (told in doubt) if told else doubt == ""

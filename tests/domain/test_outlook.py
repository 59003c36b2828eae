"""Whether the seats will do, before anybody is paired."""

import pytest

from micromentor_desktop.domain.event import Rules
from micromentor_desktop.domain.outlook import outlook
from tests.builders import signup


@pytest.mark.parametrize(
    ("roles", "seats", "helpers", "waiting"),
    [
        (["mentor"] * 2 + ["mentee"] * 5, 6, 0, 0),
        (["mentor"] * 1 + ["mentee"] * 5, 3, 0, 2),
        (["mentor"] * 1 + ["mentee"] * 5 + ["both"], 6, 1, 0),
        (["mentor"] * 3 + ["mentee"] * 2 + ["both"] * 2, 9, 0, 0),
        (["mentee"] * 4 + ["neither"] * 2, 0, 0, 4),
        ([], 0, 0, 0),
    ],
)
def test_those_who_ticked_both_help_only_where_seats_are_short(
    roles: list[str], seats: int, helpers: int, waiting: int
) -> None:
    view = outlook([signup(number, role) for number, role in enumerate(roles, start=1)], Rules(mentees_per_mentor=3))
    assert (view.seats, view.helpers, view.waiting) == (seats, helpers, waiting)
    assert view.mentors + view.mentees + view.both + view.neither == len(roles)


def test_the_mentors_own_limits_count() -> None:
    people = [signup(1, "mentor", capacity=1), signup(2, "mentor", capacity=9), signup(3), signup(4), signup(5)]
    assert outlook(people, Rules(mentees_per_mentor=2)).seats == 3

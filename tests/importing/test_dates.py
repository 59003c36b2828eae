"""Dates of sign-ups in the shapes that the services write them."""

from datetime import datetime

import pytest

from micromentor_desktop.importing.dates import reader

NOON = datetime(2025, 10, 17, 18, 31, 58)


@pytest.mark.parametrize(
    "text",
    [
        "10/17/2025 18:31:58",
        "17/10/2025 18:31:58",
        "17.10.2025 18:31:58",
        "2025/10/17 6:31:58 PM EST",
        "2025-10-17 18:31:58",
        "2025-10-17T18:31:58Z",
        "2025-10-17 18:31:58-04:00",
        "2025-10-17T18:31:58.000+02:00",
        "10/17/25 18:31:58",
        "17-10-2025 18:31:58",
        "Oct 17, 2025 6:31:58 PM",
        "October 17, 2025 18:31:58",
        "17 Oct 2025 18:31:58",
        "17 octobre 2025 18:31:58",
        "17 de octubre de 2025 18:31:58",
        "10/17/2025 6:31:58 p. m.",
    ],
)
def test_one_moment_in_many_shapes(text: str) -> None:
    assert reader([text])(text) == NOON


def test_what_is_no_date_is_none() -> None:
    read = reader(["10/17/2025"])
    for text in ("", "soon", "99/99/2025", "10/17/2025 25:61", "5-7", "2025"):
        assert read(text) is None


def test_a_later_day_tells_the_order_of_the_whole_column() -> None:
    assert reader(["05/06/2025", "25/06/2025"])("05/06/2025") == datetime(2025, 6, 5)
    assert reader(["05/06/2025", "05/25/2025"])("05/06/2025") == datetime(2025, 5, 6)


def test_if_both_orders_are_dates_the_one_in_sequence_wins() -> None:
    column = ["30/06/2025"[:0] or "05/06/2025", "06/06/2025", "07/06/2025", "01/07/2025", "02/07/2025"]
    assert reader(column)("01/07/2025") == datetime(2025, 7, 1)


def test_points_mean_day_first() -> None:
    assert reader(["05.06.2025"])("05.06.2025") == datetime(2025, 6, 5)

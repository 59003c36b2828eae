"""Years of experience and numbers of mentees."""

from datetime import date

import pytest

from micromentor_desktop.importing.experience import capacity, years

YEARS = """
10            | 10
10+           | 10
5-7 years     | 5
5–7           | 5
5 to 7        | 5
fifteen       | 15
twenty-five   | 25
2 yrs 6 mo    | 2
18 months     | 1
2.5           | 2
2,5           | 2
less than 1   | 0
<1            | 0
Less than a year | 0
student       | 0
PhD student, 2nd year | 2
none          | 0
over 20       | 20
15 years in finance | 15
fünf          | 5
VP            |
retired       |
a while       |
2024-05-07    | 5
7-May         | 5
May-07        | 5
2024-10-15 00:00:00 | 10
"""


@pytest.mark.parametrize("line", YEARS.strip().splitlines())
def test_years(line: str) -> None:
    answer, expected = (part.strip() for part in line.split("|"))
    assert years(answer).value == (int(expected) if expected else None)
    assert years(answer).sure


def test_the_range_that_excel_dated_is_told_as_a_range() -> None:
    assert years("2024-05-07").text == "5-7"


def test_since_counts_to_the_day_of_the_event_and_is_never_sure() -> None:
    assert years("since 2011", date(2025, 10, 20)) == (14, "since 2011", False)
    assert years("2011", date(2025, 10, 20)).value == 14
    assert years("since 2011") == (None, "since 2011", False)
    assert years("since 2031", date(2025, 10, 20)).value is None


def test_more_years_than_a_life_has_are_not_believed() -> None:
    assert years("150") == (None, "150", False)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("2", 2),
        ("I can do 2 people", 2),
        ("2-3", 2),
        ("two", 2),
        ("just one", 1),
        ("a couple", 2),
        ("a mentee", 1),
        ("2024-02-03", 2),
        ("no limit", None),
        ("0", None),
        ("12345", None),
    ],
)
def test_capacity(answer: str, expected: int | None) -> None:
    assert capacity(answer) == expected

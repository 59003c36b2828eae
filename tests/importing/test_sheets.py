"""Mentors and mentees on two sheets of one workbook: where a row is found, and who is on both."""

from pathlib import Path

import openpyxl
import pytest

from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.records import Draft

MENTORS: list[list[object]] = [
    ["Fall roundtables"],
    ["Name", "E-mail", "Works at", "Exp. (yrs)", "How many can you take", "Topics"],
    ["Duarte, Ana", "ana@example.org", "KBM", 22, 4, "Career goals"],
    ["Young, Cy", "cy@example.org", "Lumen", 15, 3, "Career goals"],
    ["Total", 2],
]
MENTEES: list[list[object]] = [
    ["Mentees (please keep sorted!)"],
    ["Name", "E-mail", "Works at", "Exp. (yrs)", "Topics"],
    ["Osei Jr., Ben", "ben@example.org", "KBM", 3, "Hard skills"],
    ["Duarte, Ana", "ana@example.org", "KBM", 22, "Learning to mentor"],
    ["Marsh, Di", "ana@example.org", "KBM", 1, "Hard skills"],
    ["Young, Cy", "cy@example.com", "KBM", 1, "Hard skills"],
    [None, "no address", "KBM", 1, "Hard skills"],
    ["TOTAL", 4],
]


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return _draft(tmp_path_factory.mktemp("sheets"), MENTORS, MENTEES)


def _draft(folder: Path, mentors: list[list[object]], mentees: list[list[object]]) -> Draft:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in (("MENTORS", mentors), ("MENTEES", mentees)):
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = folder / "fall.xlsx"
    book.save(path)
    return understand(path)


def test_what_is_set_aside_says_where_a_person_finds_it(draft: Draft) -> None:
    assert [(aside.row, aside.reason) for aside in draft.set_aside] == [
        (5, "This is a total, not a person."),
        (12, "Sheet “MENTEES”, row 7: This row has neither a name nor an email address."),
        (13, "Sheet “MENTEES”, row 8: This is a total, not a person."),
    ]


def test_problems_say_where_a_person_finds_them(draft: Draft) -> None:
    assert [(problem.row, problem.reason) for problem in draft.problems] == [
        (3, "Is on both sheets: counted as mentor and mentee."),
        (10, "Sheet “MENTEES”, row 5: Ana Duarte (row 3) has the same address; they are kept as two people."),
        (
            11,
            "Sheet “MENTEES”, row 6: Row 4 has the same name with another email address; they may be one person,"
            " but are kept apart.",
        ),
    ]


def test_rows_keep_numbers_of_their_own(draft: Draft) -> None:
    assert [row.number for row in draft.rows] == [3, 4, 5, 8, 9, 10, 11, 12, 13]
    assert [row.where for row in draft.rows[:4]] == ["row 3", "row 4", "row 5", "sheet “MENTEES”, row 3"]
    counts = draft.counts
    assert (counts.rows_read, counts.people, counts.repeats, counts.set_aside) == (9, 5, 1, 3)


def test_who_is_on_both_sheets_is_both_and_keeps_what_was_said_on_each(draft: Draft) -> None:
    ana = draft.people[0]
    assert (ana.full_name, ana.role_words, ana.rows) == ("Ana Duarte", "both", (3, 9))
    assert (ana.topics_offered, ana.topics_wanted) == (("Career goals",), ("Learning to mentor",))
    assert (ana.employer, ana.years, ana.capacity) == ("KBM", 22, 4)


def test_what_really_differs_between_the_sheets_is_told(tmp_path: Path) -> None:
    head: list[object] = ["Name", "E-mail", "Works at", "Topics"]
    draft = _draft(
        tmp_path,
        [head, ["Ana Duarte", "ana@example.org", "KBM", "Career goals"]],
        [head, ["Ana Duarte", "ana@example.org", "Litware", "Hard skills"]],
    )
    assert [(problem.column, problem.reason) for problem in draft.problems] == [
        ("", "Is on both sheets: counted as mentor and mentee."),
        (
            "Works at",
            "Sheet “MENTEES”, row 2: This person answered more than once; the later answer “Litware” is used.",
        ),
    ]


def test_twice_on_one_sheet_is_not_both(tmp_path: Path) -> None:
    head: list[object] = ["Name", "E-mail", "Topics"]
    draft = _draft(
        tmp_path,
        [head, ["Cy Young", "cy@example.org", "Career goals"]],
        [head, ["Ana Duarte", "ana@example.org", "Career goals"], ["Ana Duarte", "ana@example.org", "Hard skills"]],
    )
    assert [problem.reason for problem in draft.problems] == [
        "Sheet “MENTEES”, row 3: This person answered more than once; the later answer “Hard skills” is used."
    ]


def test_a_column_that_is_called_sheet_already_stays(tmp_path: Path) -> None:
    head: list[object] = ["Name", "E-mail", "Sheet"]
    draft = _draft(
        tmp_path,
        [head, ["Cy Young", "cy@example.org", "A4"]],
        [head, ["Ana Duarte", "ana@example.org", "A5"]],
    )
    assert draft.people[1].answers[2:] == (("Sheet", "A5"), ("Sheet (2)", "MENTEES"))
    assert [person.role_words for person in draft.people] == ["mentor", "mentee"]


SIDE_BY_SIDE = """\
Mentors,,,Mentees,,
Name,Email,,Name,Email,
Ana Duarte,ana@example.org,,Ben Osei,ben@example.org,
Cy Young,cy@example.org,,Cy Young,cy@example.org,
Di Marsh,,,,,
"""


def test_lists_beside_each_other_are_read_one_below_the_other(tmp_path: Path) -> None:
    path = tmp_path / "night.csv"
    path.write_text(SIDE_BY_SIDE, encoding="utf-8")
    draft = understand(path)
    told = [(person.full_name, person.email, person.role_words) for person in draft.people]
    assert told == [
        ("Ana Duarte", "ana@example.org", "mentor"),
        ("Cy Young", "cy@example.org", "both"),
        ("Di Marsh", "", "mentor"),
        ("Ben Osei", "ben@example.org", "mentee"),
    ]
    assert (draft.counts.rows_read, draft.counts.people, draft.counts.repeats) == (5, 4, 1)
    assert draft.rows[-1].where == "row 4, below “Mentees”"


def test_sections_of_a_list_tell_the_roles(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("MENTORS,,\nName,Email,Employer\nAna,ana@a.org,KBM\n,,\nMentees,,\nBen,ben@a.org,\n", "utf-8")
    draft = understand(path)
    assert [(person.full_name, person.role_words) for person in draft.people] == [("Ana", "mentor"), ("Ben", "mentee")]
    assert [(aside.row, aside.reason) for aside in draft.set_aside] == [(5, "These are headings, not a person.")]

"""What is asked about a file, and what must not be: other columns that serve a field surely settle it."""

from pathlib import Path

import pytest

from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.records import Draft, Field


def _draft(folder: Path, text: str) -> Draft:
    path = folder / "signups.csv"
    path.write_text(text, encoding="utf-8")
    return understand(path)


EVENTBRITE = (
    "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #,Attendee Status,Company\n"
    '9912,"Oct 1, 2026 1:05 PM",Ana,Duarte,ana@example.org,Mentor (5+ years) – free,1400,Attending,KBM\n'
    '9913,"Oct 2, 2026 2:05 PM",Ben,Osei,ben@example.org,Mentee – early bird,1401,Attending,KBM\n'
    '9914,"Oct 2, 2026 3:05 PM",Cy,Young,cy@example.org,Social only (no mentoring),1402,Attending,KBM\n'
)


def test_an_ordinary_ticket_export_asks_nothing(tmp_path: Path) -> None:
    draft = _draft(tmp_path, EVENTBRITE)
    assert (draft.outcome, draft.question, draft.problems) == ("ready", None, ())
    assert [column.field for column in draft.columns] == [
        Field.IGNORED,
        Field.SIGNED_UP_AT,
        Field.GIVEN_NAME,
        Field.FAMILY_NAME,
        Field.EMAIL,
        Field.ROLE,
        Field.IGNORED,
        Field.STATUS,
        Field.EMPLOYER,
    ]
    assert [(person.full_name, person.role_words, person.role_given) for person in draft.people] == [
        ("Ana Duarte", "mentor", True),
        ("Ben Osei", "mentee", True),
        ("Cy Young", "neither", True),
    ]


@pytest.mark.parametrize("ids", [("1400", "1401"), ("A-1400", "A-1401"), ("2026-10-01", "2026-10-02")])
@pytest.mark.parametrize("heading", ["Attendee", "Participant", "Member"])
def test_numbers_and_ids_are_no_names(tmp_path: Path, heading: str, ids: tuple[str, str]) -> None:
    draft = _draft(
        tmp_path,
        f"{heading},First Name,Last Name,Email,Role\n{ids[0]},Ana,Duarte,ana@example.org,Mentor\n"
        f"{ids[1]},Ben,Osei,ben@example.org,Mentee\n",
    )
    assert draft.outcome == "ready"
    assert draft.columns[0].field is Field.IGNORED
    assert [person.full_name for person in draft.people] == ["Ana Duarte", "Ben Osei"]


def test_names_that_nothing_else_holds_are_asked_about(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Attendee,Email,Role\nA-1400,ana@example.org,Mentor\nA-1401,ben@example.org,Mentee\n")
    assert draft.question is not None
    assert draft.question.text == "“Attendee” should hold names, but it holds “A-1400”. What is in it?"


def test_an_email_column_without_addresses_beside_a_sure_one_is_a_note(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Name,Email,Email address,Role\nAna Duarte,yes,ana@example.org,Mentor\nBen Osei,no,ben@example.org,Mentee\n",
    )
    assert draft.outcome == "ready"
    assert [column.field for column in draft.columns] == [Field.NAME, Field.NOTE, Field.EMAIL, Field.ROLE]
    assert [person.email for person in draft.people] == ["ana@example.org", "ben@example.org"]


def test_addresses_of_somebody_else_beside_a_sure_email_column_are_a_note(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Name,Email,Company,Role\nAna Duarte,ana@example.org,hr@kbm.example,Mentor\n"
        "Ben Osei,ben@example.org,desk@lumen.example,Mentee\n",
    )
    assert draft.outcome == "ready"
    assert draft.columns[2].field is Field.NOTE


def test_yes_to_taking_part_is_not_asked_about_where_another_column_tells_the_role(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Name,Email,Will you join the mentor-mentee evening?,Role\nAna Duarte,ana@example.org,Yes,Mentor\n"
        "Ben Osei,ben@example.org,Yes,Mentee\n",
    )
    assert (draft.outcome, draft.problems) == ("ready", ())
    assert [person.role_words for person in draft.people] == ["mentor", "mentee"]


def test_a_second_moment_is_no_answer_that_differs(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Start time,Completion time,Name,Email,Role\n"
        "2026-09-01 08:00:00,2026-09-01 08:04:00,Ana Duarte,ana@example.org,Mentor\n"
        "2026-09-02 08:00:00,2026-09-02 08:04:00,Ana Duarte,ana@example.org,Mentor\n",
    )
    assert draft.problems == ()


@pytest.mark.parametrize("wanted", ["Learning to mentor", "Learning to mentor, Career goals"])
def test_a_topic_that_names_mentors_is_no_role(wanted: str) -> None:
    text = (
        "First name,Last name,Email,How would you like to take part?,Topics you would like help with\n"
        f'Ana,Ruiz,ana@example.org,I would like to have a mentor,"{wanted}"\n'
    )
    draft = understand(Path("form.csv"), content=text.encode())
    assert [column.field for column in draft.columns[3:]] == [Field.ROLE, Field.TOPICS_WANTED]
    assert draft.people[0].topics_wanted == tuple(wanted.split(", "))
    assert draft.people[0].role_words == "mentee"

"""Whole files to drafts: who is one person, what is set aside, what is asked."""

from datetime import date
from pathlib import Path

import pytest

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.records import NO_ROLE_COLUMN, Decisions, Draft, Field


def _draft(
    folder: Path, text: str, corrections: dict[int, Field] | None = None, keep: frozenset[int] = frozenset()
) -> Draft:
    path = folder / "signups.csv"
    path.write_text(text, encoding="utf-8")
    return understand(path, Decisions(corrections=corrections or {}, keep_rows=keep))


def test_the_later_dated_answer_wins_field_by_field_and_a_blank_never_does(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Timestamp,Name,Email,Employer,Role,Years\n"
        "10/20/2025 09:00,Ana Duarte,ana@example.org,,Both,\n"
        "10/06/2025 09:00,ANA DUARTE,Ana@Example.org,KBM,Mentee,5\n",
    )
    (ana,) = draft.people
    assert (ana.full_name, ana.employer, ana.role_words, ana.years) == ("Ana Duarte", "KBM", "both", 5)
    assert ana.rows == (2, 3)
    assert ana.replaced == (("Role", "Mentee"),)
    assert draft.counts.repeats == 1


def test_one_address_two_names_are_two_people_and_flagged(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email\nNed Castle,castle@example.org\nRosa Castle,castle@example.org\n")
    assert len(draft.people) == 2
    assert [problem.reason for problem in draft.problems if "same address" in problem.reason] == [
        "Ned Castle (row 2) has the same address; they are kept as two people."
    ]


def test_one_name_two_addresses_are_never_merged_but_told(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email\nAna Duarte,a@example.org\nAna Duarte,b@example.org\nAna Duarte,\n")
    assert len(draft.people) == 3
    told = [problem.reason for problem in draft.problems if "same name" in problem.reason]
    assert "another email address" in told[0]
    assert "no email address" in told[1]


def test_a_missing_name_is_made_from_the_address_and_flagged(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email,Role\n,ana.duarte@example.org,Mentor\nBen Osei,,Mentee\n")
    assert [person.full_name for person in draft.people] == ["Ana Duarte", "Ben Osei"]
    assert any(problem.row == 2 and problem.fix == "Ana Duarte" for problem in draft.problems)


def test_rows_that_are_no_sign_ups_are_set_aside_and_can_be_kept(tmp_path: Path) -> None:
    text = (
        "Name,Email,Role,Status\n"
        "Ana Duarte,ana@example.org,Mentor,confirmed\n"
        "Name,Email,Role,Status\n"
        "test,test@test.com,Mentee,confirmed\n"
        "Ben Osei,ben@example.org,Mentee,cancelled\n"
        ",,Mentee,\n"
        "Total,2,,\n"
    )
    draft = _draft(tmp_path, text)
    assert [person.full_name for person in draft.people] == ["Ana Duarte"]
    assert [aside.row for aside in draft.set_aside] == [3, 4, 5, 6, 7]
    kept = _draft(tmp_path, text, keep=frozenset({5, 6}))
    assert [person.full_name for person in kept.people] == ["Ana Duarte", "Ben Osei", "No name (row 6)"]
    assert kept.counts.set_aside == 3


def test_a_person_called_test_is_a_person(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email\nMaria Test,maria@example.org\nTotal Recall,tr@example.org\n")
    assert draft.counts.set_aside == 0


def test_maybe_is_not_yes_and_blank_is_neither_and_both_are_told(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email,Role\nAna,a@example.org,Maybe\nBen,b@example.org,\nCy,c@example.org,Mentor\n")
    assert [person.role_words for person in draft.people] == ["neither", "neither", "mentor"]
    assert [person.role_given for person in draft.people] == [True, False, True]
    assert {problem.row for problem in draft.problems} == {2, 3}


def test_undirected_topics_count_for_the_roles_a_person_has(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Name,Email,Role,Topics\nA B,a@example.org,Mentor,Career goals\nC D,c@example.org,Mentee,Career goals\n"
        "E F,e@example.org,Both,Career goals\n",
    )
    assert [(p.topics_offered, p.topics_wanted) for p in draft.people] == [
        (("Career goals",), ()),
        ((), ("Career goals",)),
        (("Career goals",), ("Career goals",)),
    ]


def test_topics_can_be_asked_for_each_role(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Name,Email,Role,Which topics could you help others with?,What would you like help with?\n"
        "A B,a@example.org,Both,Career goals,CV review\n",
    )
    assert draft.people[0].topics_offered == ("Career goals",)
    assert draft.people[0].topics_wanted == ("Job application and interview preparation",)


def test_since_needs_a_date(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name,Email,Years of experience\nAna,a@example.org,since 2011\n")
    assert understand(path).people[0].years is None
    assert understand(path, event_date=date(2025, 10, 20)).people[0].years == 14


def test_cells_are_text_and_never_evaluated(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path, 'Name,Email,Employer\nAna,a@example.org,"=HYPERLINK(""http://x"")"\n+Ben,b@example.org,@KBM\n'
    )
    assert draft.people[0].employer == '=HYPERLINK("http://x")'
    assert draft.people[1].employer == "@KBM"


def test_two_email_columns_that_differ_are_asked_about_and_settled(tmp_path: Path) -> None:
    text = "Name,Email,Your best email\nAna,a@example.org,ana@example.com\nBen,b@example.org,b@example.org\n"
    draft = _draft(tmp_path, text)
    assert draft.outcome == "ask"
    assert draft.question is not None
    assert draft.question.columns == (1, 2)
    assert [option.label for option in draft.question.options] == ["Use “Email”", "Use “Your best email”"]
    settled = _draft(tmp_path, text, dict(draft.question.options[1].corrections))
    assert (settled.outcome, settled.people[0].email) == ("ready", "ana@example.com")


def test_two_email_columns_that_agree_are_no_question(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email,Confirm email\nAna,a@example.org,A@example.org\nBen,,b@example.org\n")
    assert draft.outcome == "ready"
    assert [person.email for person in draft.people] == ["a@example.org", "b@example.org"]


def test_an_email_column_without_addresses_is_asked_about(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email,Role\nAna,Lumen Orchard,Mentor\nBen,KBM,Mentee\n")
    assert draft.outcome == "ask"
    assert draft.question is not None
    assert "“Email” should hold email addresses, but it holds “Lumen Orchard”" in draft.question.text
    assert _draft(tmp_path, "Name,Email,Role\nAna,Lumen,Mentor\n", {1: Field.EMPLOYER}).people[0].employer == "Lumen"


def test_headings_that_slipped_are_asked_about(tmp_path: Path) -> None:
    text = "Name,Email,Employer,Role\n7,Ana Duarte,ana@example.org,Mentor\n8,Ben Osei,ben@example.org,Mentee\n"
    draft = _draft(tmp_path, text)
    assert draft.outcome == "ask"
    assert draft.question is not None
    assert "slipped" in draft.question.text
    settled = _draft(tmp_path, text, {0: Field.IGNORED, 1: Field.NAME, 2: Field.EMAIL})
    assert (settled.outcome, settled.people[0].full_name) == ("ready", "Ana Duarte")


def test_yes_to_a_question_about_both_roles_is_asked_about(tmp_path: Path) -> None:
    text = "Name,Email,Will you join the mentor-mentee evening?\nAna,a@example.org,Yes\nBen,b@example.org,No\n"
    draft = _draft(tmp_path, text)
    assert draft.question is not None
    assert "Does Yes mean" in draft.question.text
    settled = _draft(tmp_path, text, dict(draft.question.options[0].corrections))
    assert [person.role_words for person in settled.people] == ["mentee", "neither"]


def test_a_table_without_people_is_refused_with_its_columns(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="its columns are “Item”, “Price”"):
        _draft(tmp_path, "Item,Price\nTea,2\n")


def test_a_first_name_beside_a_name_makes_that_the_family_name(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Vorname,E-Mail\nMüller,Jörg,j@example.org\nGroß,Zoë,z@example.org\n")
    assert draft.people[0].full_name == "Jörg Müller"


def test_a_name_beside_family_names_is_the_given_name(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Nombre,Apellidos,Correo\nAna María,García López,a@example.org\n")
    assert (draft.people[0].given_name, draft.people[0].family_name) == ("Ana María", "García López")


def test_a_full_name_beside_a_first_name_is_used_whole(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "First name,Full name,Email\nAna,Ana Duarte,a@example.org\n")
    assert draft.people[0].family_name == "Duarte"


def test_who_said_no_to_the_invitation_is_set_aside(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email,RSVP\nAna,a@example.org,Yes\nBen,b@example.org,No\n")
    assert draft.set_aside[0].reason == "The status of this row is “No”."


def test_a_table_without_headings_is_known_by_its_values(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Ana Duarte,ana@example.org,Mentor\nBen Osei,ben@example.org,Mentee\n")
    assert [(p.full_name, p.role_words, p.rows) for p in draft.people] == [
        ("Ana Duarte", "mentor", (1,)),
        ("Ben Osei", "mentee", (2,)),
    ]


def test_headings_in_a_language_that_we_do_not_know(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "お名前,連絡先,役割\nAna Duarte,ana@example.org,Mentor\nBen Osei,ben@example.org,both\n")
    assert [(p.full_name, p.email, p.role_words) for p in draft.people] == [
        ("Ana Duarte", "ana@example.org", "mentor"),
        ("Ben Osei", "ben@example.org", "both"),
    ]


def test_a_list_without_roles_says_so_once(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email\nAna Duarte,a@example.org\nBen Osei,b@example.org\n")
    assert [problem.reason for problem in draft.problems] == [
        "No column tells who is a mentor or a mentee. Say which one does."
    ]
    assert draft.problems[0].reason == NO_ROLE_COLUMN


def test_columns_tell_what_they_were_taken_for_and_show_samples(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email,Job,Shoe size\nAna,a@example.org,Nurse,38\nBen,b@example.org,Clerk,44\n")
    assert [column.field for column in draft.columns] == [Field.NAME, Field.EMAIL, Field.JOB_TITLE, Field.NOTE]
    assert draft.columns[3].samples == ("38", "44")
    assert all(0 <= column.confidence <= 1 for column in draft.columns)


def test_consent_and_employers_that_are_none(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Name,Email,Employer,May we share your contact details?\n"
        "A B,a@example.org,N/A,Yes\nC D,c@example.org,self-employed,\n",
    )
    assert [(p.employer, p.share_contact) for p in draft.people] == [("", True), ("self-employed", None)]

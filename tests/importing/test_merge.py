"""A draft beside what is stored: new, changed, same; hand edits stay, blanks never overwrite."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.domain.member import Member
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.merge import Merged, merge
from micromentor_desktop.importing.records import Draft

HEAD = "Timestamp,Name,Email,Employer,Role,Topics\n"
ANA = "10/06/2025 09:00,Ana Duarte,ana@example.org,KBM,Mentor,Career goals\n"
BEN = "10/07/2025 09:00,Ben Osei,,Lumen,Mentee,Career goals\n"


def _draft(folder: Path, *lines: str) -> Draft:
    path = folder / "signups.csv"
    path.write_text(HEAD + "".join(lines), encoding="utf-8")
    return understand(path)


def _store(merged: Iterable[Merged]) -> tuple[list[Member], list[SignUp]]:
    """What a database would hold afterwards: every new thing has its id."""
    members, signups = [], []
    for number, one in enumerate(merged, start=100):
        member = replace(one.member, id=one.member.id or number)
        members.append(member)
        signups.append(replace(one.signup, id=one.signup.id or number + 1000, member=member))
    return members, signups


def test_the_first_import_is_all_new(tmp_path: Path) -> None:
    ana, ben = merge(_draft(tmp_path, ANA, BEN), [], [], event_id=7)
    assert (ana.change, ben.change) == ("new", "new")
    assert (ana.member.id, ana.member.full_name, ana.member.employer) == (0, "Ana Duarte", "KBM")
    assert (ana.signup.event_id, ana.signup.mentor, ana.signup.topics_offered) == (7, True, ("Career goals",))
    assert dict(ana.signup.answers)["Role"] == "Mentor"


def test_the_same_file_again_is_all_the_same(tmp_path: Path) -> None:
    draft = _draft(tmp_path, ANA, BEN)
    members, signups = _store(merge(draft, [], [], 7))
    again = merge(draft, members, signups, 7)
    assert [one.change for one in again] == ["same", "same"]
    assert [one.member for one in again] == members
    assert [one.signup for one in again] == signups


def test_the_sample_file_again_is_all_the_same() -> None:
    draft = understand(Path(__file__).parents[2] / "resources" / "samples" / "signups.csv")
    members, signups = _store(merge(draft, [], [], 1))
    assert {one.change for one in merge(draft, members, signups, 1)} == {"same"}


def test_a_later_export_updates_what_was_answered_anew(tmp_path: Path) -> None:
    members, signups = _store(merge(_draft(tmp_path, ANA, BEN), [], [], 7))
    later = _draft(tmp_path, ANA.replace("Mentor", "Both").replace("KBM", "Orchard"), BEN)
    ana, ben = merge(later, members, signups, 7)
    assert ana.change == "changed"
    assert ana.changed_fields == ("employer", "mentee", "topics_wanted")
    assert (ana.member.employer, ana.signup.mentee, ana.member.id) == ("Orchard", True, members[0].id)
    assert ben.change == "same"


def test_a_hand_edit_is_not_reverted_by_the_same_answer(tmp_path: Path) -> None:
    draft = _draft(tmp_path, ANA)
    (member,), (signup,) = _store(merge(draft, [], [], 7))
    edited = replace(member, employer="KBM Ltd", phone="555", note="likes tea")
    demoted = replace(signup, member=edited, mentor=False, mentee=True, status=Status.NO_SHOW)
    (again,) = merge(draft, [edited], [demoted], 7)
    assert again.change == "same"
    assert again.member == edited
    assert again.signup == demoted


def test_a_new_answer_beats_a_hand_edit_of_that_field_only(tmp_path: Path) -> None:
    (member,), (signup,) = _store(merge(_draft(tmp_path, ANA), [], [], 7))
    edited = replace(member, employer="KBM Ltd", job_title="Boss")
    (again,) = merge(_draft(tmp_path, ANA.replace("KBM", "Orchard")), [edited], [replace(signup, member=edited)], 7)
    assert (again.member.employer, again.member.job_title) == ("Orchard", "Boss")
    assert again.changed_fields == ("employer",)


def test_a_blank_never_overwrites(tmp_path: Path) -> None:
    members, signups = _store(merge(_draft(tmp_path, ANA), [], [], 7))
    blank = "10/09/2025 09:00,Ana Duarte,ana@example.org,,,\n"
    (again,) = merge(_draft(tmp_path, blank), members, signups, 7)
    assert again.member == members[0]
    assert (again.signup.mentor, again.signup.topics_offered) == (True, ("Career goals",))


def test_two_forms_take_turns_without_changing_anything(tmp_path: Path) -> None:
    first = _draft(tmp_path, ANA)
    members, signups = _store(merge(first, [], [], 7))
    other = tmp_path / "other.csv"
    other.write_text("Full name,E-mail,Job title\nAna Duarte,ana@example.org,Nurse\n", encoding="utf-8")
    second = understand(other)
    (ana,) = merge(second, members, signups, 7)
    assert (ana.change, ana.member.job_title, ana.member.employer) == ("changed", "Nurse", "KBM")
    members, signups = _store([ana])
    assert [merge(draft, members, signups, 7)[0].change for draft in (first, second)] == ["same", "same"]


def test_a_name_mended_by_hand_is_still_the_same_person(tmp_path: Path) -> None:
    draft = _draft(tmp_path, ANA)
    (member,), (signup,) = _store(merge(draft, [], [], 7))
    mended = replace(member, given_name="Anna", email="anna@example.org")
    (again,) = merge(draft, [mended], [replace(signup, member=mended)], 7)
    assert (again.change, again.member) == ("same", mended)


def test_a_member_of_an_earlier_event_is_recognised_and_signs_up_anew(tmp_path: Path) -> None:
    known = Member(5, "Ana", "Duarte", "ana@example.org", employer="Old Mill", languages=("English",))
    earlier = SignUp(9, 3, known, mentor=True, mentee=False)
    (ana,) = merge(_draft(tmp_path, ANA), [known], [earlier], 7)
    assert (ana.change, ana.member.id, ana.signup.id, ana.signup.event_id) == ("new", 5, 0, 7)
    assert (ana.member.employer, ana.member.languages) == ("KBM", ("English",))


def test_one_name_with_and_without_an_email_is_suggested_never_merged(tmp_path: Path) -> None:
    known = Member(5, "Ben", "Osei", "ben@example.org")
    (ben,) = merge(_draft(tmp_path, BEN), [known], [], 7)
    assert (ben.member.id, [one.member.id for one in ben.similar]) == (0, [5])
    twins = [known, Member(6, "Ben", "Osei", "ben.osei@example.com")]
    assert [one.member.id for one in merge(_draft(tmp_path, BEN), twins, [], 7)[0].similar] == [6, 5]


def test_one_address_another_name_is_another_person(tmp_path: Path) -> None:
    (ana,) = merge(_draft(tmp_path, ANA), [Member(5, "Rosa", "Duarte", "ana@example.org")], [], 7)
    assert (ana.member.id, ana.similar) == (0, ())

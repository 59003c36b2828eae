"""Changing sign-ups one by one, and taking that back."""

from dataclasses import replace

import pytest

from micromentor_desktop.domain.event import Event, Rules, Shape, SignUp, Status
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import Trouble
from micromentor_desktop.workflow.edit_signups import SignUpEdit
from micromentor_desktop.workflow.workflows import Workflows

TOPIC, OTHER = "Career goals", "Soft skills"


def person(event: Event, name: str, role: str, *topics: str) -> SignUp:
    given, _, family = name.partition(" ")
    member = Member(NEW, given, family, f"{given.lower()}@example.org")
    return SignUp(
        NEW,
        event.id,
        member,
        mentor=role != "mentee",
        mentee=role != "mentor",
        topics_offered=topics,
        topics_wanted=topics,
    )


@pytest.fixture
def event(workflows: Workflows) -> Event:
    event = workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(2, rounds=2))).event
    for name, role in (("Ada Stone", "mentor"), ("Ben Marsh", "mentor"), ("Cy Odd", "mentee"), ("Di Wu", "mentee")):
        workflows.signups.add(event.id, person(event, name, role, TOPIC))
    return event


def named(workflows: Workflows, event: Event, name: str) -> SignUp:
    return next(one for one in workflows.prepare.signups(event.id) if one.member.full_name == name)


def test_a_change_is_stored_named_and_taken_back(workflows: Workflows, event: Event) -> None:
    before = named(workflows, event, "Cy Odd")
    after = replace(
        before, topics_wanted=(OTHER,), rounds=(2,), member=replace(before.member, years=4, employer="  Acme ")
    )
    done = workflows.signups.change(SignUpEdit(before, after))
    stored = named(workflows, event, "Cy Odd")
    assert (stored.topics_wanted, stored.rounds, stored.member.years) == ((OTHER,), (2,), 4)
    assert done.said == "Change Cy Odd (topics, rounds, employer and years)"
    assert done.edit == SignUpEdit(before, stored)
    workflows.signups.change(done.edit.inverse)
    assert named(workflows, event, "Cy Odd") == before


def test_what_the_edit_does_not_touch_stays_as_it_is_by_now(workflows: Workflows, event: Event) -> None:
    before = named(workflows, event, "Cy Odd")
    workflows.members.save(replace(before.member, employer="Acme"))
    workflows.repair.mark(event.id, before.member.id, Status.CHECKED_IN)
    workflows.signups.change(SignUpEdit(before, replace(before, mentor=True, capacity=1)))
    stored = named(workflows, event, "Cy Odd")
    assert (stored.mentor, stored.mentee, stored.capacity) == (True, True, 1)
    assert (stored.member.employer, stored.status) == ("Acme", Status.CHECKED_IN)


def test_an_answer_changed_elsewhere_is_not_overwritten(workflows: Workflows, event: Event) -> None:
    before = named(workflows, event, "Cy Odd")
    workflows.members.save(replace(before.member, employer="Acme"))
    with pytest.raises(Trouble, match="changed elsewhere"):
        workflows.signups.change(SignUpEdit(before, replace(before, member=replace(before.member, employer="Other"))))
    assert named(workflows, event, "Cy Odd").member.employer == "Acme"


def test_nothing_changed_is_nothing_to_undo(workflows: Workflows, event: Event) -> None:
    before = named(workflows, event, "Cy Odd")
    assert workflows.signups.change(SignUpEdit(before, replace(before, rounds=(1, 2)))).said == ""
    assert named(workflows, event, "Cy Odd") == before


@pytest.mark.parametrize(
    ("member", "words"), [(Member(NEW, " "), "needs a name"), (Member(NEW, "Cy", "Odd", "cy"), "no email")]
)
def test_an_answer_that_makes_no_sense_is_refused(
    workflows: Workflows, event: Event, member: Member, words: str
) -> None:
    before = named(workflows, event, "Cy Odd")
    with pytest.raises(Trouble, match=words):
        workflows.signups.change(SignUpEdit(before, replace(before, member=replace(member, id=before.member.id))))
    assert named(workflows, event, "Cy Odd") == before


def test_adding_and_taking_back_and_putting_back(workflows: Workflows, event: Event) -> None:
    everybody = workflows.prepare.signups(event.id)
    added = workflows.signups.add(event.id, person(event, "Eve Late", "mentor", OTHER))
    assert (added.status, added.walk_in, added.signed_up_at is None) == (Status.EXPECTED, False, False)
    assert workflows.signups.take_back(event.id, added.member.id) == added
    assert workflows.prepare.signups(event.id) == everybody
    assert "Eve Late" in [member.full_name for member in workflows.members.all()]
    again = workflows.signups.put_back(added)
    assert named(workflows, event, "Eve Late") == again == replace(added, id=again.id)


def test_who_has_a_place_withdraws_instead_and_comes_back_as_they_were(workflows: Workflows, event: Event) -> None:
    added = workflows.signups.add(event.id, person(event, "Eve Late", "mentor", OTHER))
    workflows.pair.pair(event.id)
    workflows.signups.take_back(event.id, added.member.id)
    assert named(workflows, event, "Eve Late").status is Status.WITHDRAWN
    assert workflows.pair.current(event.id) is not None
    assert workflows.signups.put_back(added) == added


def test_nobody_is_added_twice(workflows: Workflows, event: Event) -> None:
    with pytest.raises(Trouble, match="Cy Odd signed up already"):
        workflows.signups.add(event.id, person(event, "cy  odd", "mentor"))
    workflows.repair.mark(event.id, named(workflows, event, "Cy Odd").member.id, Status.WITHDRAWN)
    with pytest.raises(Trouble, match="not expected any more"):
        workflows.signups.add(event.id, person(event, "Cy Odd", "mentor"))
    with pytest.raises(Trouble, match="mentor or as a mentee"):
        nobody = replace(person(event, "Fay New", "mentor"), mentor=False)
        workflows.signups.add(event.id, nobody)


def test_only_changes_that_matter_make_the_plan_out_of_date_and_undo_makes_it_true_again(
    workflows: Workflows, event: Event
) -> None:
    workflows.pair.pair(event.id)
    first, second = (named(workflows, event, name) for name in ("Cy Odd", "Di Wu"))
    harmless = replace(first, member=replace(first.member, email="new@example.org"))
    workflows.signups.change(SignUpEdit(first, harmless))
    assert _changes(workflows, event) == []
    done = [
        workflows.signups.change(SignUpEdit(one, replace(one, topics_wanted=(OTHER,)))).edit
        for one in (harmless, second)
    ]
    assert _changes(workflows, event) == [
        "2 sign-ups changed since this pairing: Cy Odd and Di Wu. Pair again, or repair the plan."
    ]
    workflows.signups.change(done[0].inverse)
    assert _changes(workflows, event) == [
        "1 sign-up changed since this pairing: Di Wu. Pair again, or repair the plan."
    ]
    workflows.signups.change(done[1].inverse)
    assert _changes(workflows, event) == []


@pytest.mark.parametrize("role", ["mentor", "mentee", "both", "neither"])
@pytest.mark.parametrize("name", ["Ada Stone", "Cy Odd"])
def test_whoever_changes_sides_can_be_shown_and_repaired(
    workflows: Workflows, event: Event, name: str, role: str
) -> None:
    workflows.pair.pair(event.id)
    before = named(workflows, event, name)
    after = replace(before, mentor=role in ("mentor", "both"), mentee=role in ("mentee", "both"))
    workflows.signups.change(SignUpEdit(before, after))
    assert bool(_changes(workflows, event)) == (after != before)
    board = workflows.repair.apply(event.id).board
    assert board.up_to_date
    seated = {one for a_round in board.plan.rounds for group in a_round.groups for one in group.people}
    assert (before.member.id in seated) <= (role != "neither")


def _changes(workflows: Workflows, event: Event) -> list[str]:
    board = workflows.pair.current(event.id)
    assert board is not None
    return [change.sentence for change in board.changes]


def test_who_to_ask(workflows: Workflows, event: Event) -> None:
    workflows.pair.pair(event.id)
    later = workflows.prepare.create(Event(NEW, "Autumn", Shape.ROUNDTABLES, Rules(3))).event
    ada, ben = (named(workflows, event, name).member for name in ("Ada Stone", "Ben Marsh"))
    said = workflows.members.save(Member(NEW, "Flo", "Past", mentored_before=True))
    for signup in (
        replace(person(later, "Gil Two", "both", TOPIC)),
        replace(person(later, "Hua Few", "mentor", TOPIC), capacity=1),
        replace(person(later, "x", "mentee", OTHER), member=ben),
        person(later, "Ivy Mentee", "mentee", OTHER),
    ):
        workflows.signups.add(later.id, signup)
    told = workflows.asking.at_event(later.id)
    assert [(one.member.full_name, one.sentence, one.signed_up) for one in told] == [
        ("Gil Two", "Ticked both: would they mentor?", True),
        ("Hua Few", "Offered 1 place: ask for one more", True),
        ("Ben Marsh", "Mentored at “Spring”; comes as a mentee this time", True),
        ("Ada Stone", "Mentored at “Spring”", False),
        ("Flo Past", "Says to have mentored before", False),
    ]
    letter = workflows.asking.letter(later.id, told)
    assert letter.addresses == ("gil@example.org", "hua@example.org", "ben@example.org", "ada@example.org")
    assert letter.without == (said.full_name,)
    assert "3 people hope to meet a mentor at “Autumn”." in letter.body
    assert "What is wanted most: Soft skills." in letter.body
    workflows.signups.add(later.id, replace(person(later, "x", "mentor"), member=ada))
    workflows.repair.mark(later.id, ben.id, Status.WITHDRAWN)
    assert [one.member.full_name for one in workflows.asking.at_event(later.id)] == ["Gil Two", "Hua Few", "Flo Past"]
    assert workflows.asking.at_event(event.id) == (*(one for one in told if one.member.full_name == "Flo Past"),)

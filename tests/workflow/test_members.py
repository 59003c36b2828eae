"""Looking members up, changing them, and taking that back."""

from dataclasses import replace

import pytest

from micromentor_desktop.domain.event import Status
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Person, Purpose, Topics, told_apart
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.edit_members import TopicChange
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import COMING, PAST, TODAY, add, add_event, dump, find, sign_up

NOTHING = Topics()


def people(workflows: Workflows) -> dict[str, Person]:
    return {person.member.full_name: person for person in workflows.members.people(TODAY).people}


def test_the_list_tells_who_mentored_and_who_is_new(workflows: Workflows, database: Database) -> None:
    past, coming = add_event(workflows, "Spring", PAST), add_event(workflows, "Winter", COMING)
    mo, mia = add(workflows, "Mo Adler"), add(workflows, "Mia Berg", mentored_before=True)
    ana, ben, cy = (add(workflows, name) for name in ("Ana Ruiz", "Ben Cole", "Cy Noshow"))
    sign_up(database, past, mo, "mentor")
    sign_up(database, past, ana, "mentee")
    sign_up(database, past, cy, "mentee", status=Status.NO_SHOW)
    workflows.pair.pair(past.id)
    for member in (mo, ben, mia):
        sign_up(database, coming, member, "both")
    found = people(workflows)
    assert [name for name, person in found.items() if person.mentored] == ["Mo Adler", "Mia Berg"]
    assert [name for name, person in found.items() if person.newcomer] == ["Ben Cole", "Cy Noshow"]
    assert (found["Mo Adler"].events, found["Mo Adler"].last_event) == (2, COMING)
    assert (found["Cy Noshow"].events, found["Cy Noshow"].last_event) == (0, None)


def test_history_tells_who_met_whom_in_which_round(workflows: Workflows, database: Database) -> None:
    past = add_event(workflows, "Spring", PAST, rounds=2)
    later = add_event(workflows, "Winter", COMING)
    mo = add(workflows, "Mo Adler")
    ana, ben, cy = (add(workflows, name) for name in ("Ana Ruiz", "Ben Cole", "Cy Dorn"))
    sign_up(database, past, mo, "mentor", topics_offered=("Career goals",))
    for number, member in enumerate((ana, ben, cy)):
        sign_up(database, past, member, "mentee", signed_up_at=None, wishes=(mo.id,) if number == 0 else ())
    board = workflows.pair.pair(past.id).board
    sign_up(database, later, mo, "mentee")
    winter, spring = workflows.members.history(mo.id, TODAY)
    assert (winter.event, winter.over, winter.role, winter.met) == ("Winter", False, "mentee", ())
    assert (spring.over, spring.role, spring.mentored, spring.topics.offered) == (
        True,
        "mentor",
        (1, 2),
        ("Career goals",),
    )
    expected = {
        (board.people[mentee].member.full_name, a_round.number)
        for a_round in board.plan.rounds
        for group in a_round.groups
        for mentee in group.mentees
    }
    assert {(one.name, number) for one in spring.met for number in one.rounds} == expected
    [visit] = workflows.members.history(ana.id, TODAY)
    assert ("Mo Adler", True) in {(one.name, one.mentor) for one in visit.met}
    assert len(visit.learned) + len(visit.waited) == 2


def test_namesakes_are_told_apart_by_what_differs() -> None:
    kim = Member(1, "Kim", "Reed", "kim@a.example", "Acme")
    for other, names in (
        (replace(kim, id=2, employer="Bolt"), ["Kim Reed (Acme)", "Kim Reed (Bolt)"]),
        (replace(kim, id=2, email="k@b.example"), ["Kim Reed (kim@a.example)", "Kim Reed (k@b.example)"]),
        (replace(kim, id=2), ["Kim Reed (Acme, kim@a.example, #1)", "Kim Reed (Acme, kim@a.example, #2)"]),
        (Member(2, "kim", "réed"), ["Kim Reed (Acme)", "kim réed (#2)"]),
        (replace(kim, id=2, given_name="Kay"), ["Kim Reed", "Kay Reed"]),
    ):
        assert list(told_apart((kim, other)).values()) == names


def test_each_change_is_undone_and_done_again_exactly(workflows: Workflows, database: Database) -> None:
    past = add_event(workflows, "Spring", PAST)
    mo = add(workflows, "Mo Adler", employer="Acme", share_contact=True)
    ana = add(workflows, "Ana Ruiz")
    sign_up(database, past, mo, "mentor", topics_offered=("Career goals",))
    both = (mo.id, ana.id)
    edits = workflows.members
    for act, name in (
        (lambda: edits.edit(Member(NEW, "Neo"), Topics(("Career goals",), ())).step, "Add Neo"),
        (lambda: edits.edit(replace(mo, employer="Bolt", share_contact=False)).step, "Change Mo Adler"),
        (lambda: edits.archive(both, archived=True), "Archive 2 people"),
        (lambda: edits.set_guest([ana.id], guest=True), "Mark Ana Ruiz as a guest"),
        (
            lambda: edits.change_topics(both, TopicChange(Topics((), ("Soft skills",)), NOTHING), TODAY),
            "Change the topics of 2 people",
        ),
        (lambda: workflows.removing.delete(both, TODAY), "Delete 2 people"),
    ):
        before = dump(database)
        step = act()  # type: ignore[no-untyped-call]
        after = dump(database)
        assert (step.said, step.changed) == (name, True)
        assert after != before
        workflows.taking_back.undo(step)
        assert dump(database) == before
        workflows.taking_back.redo(step)
        assert dump(database) == after
        workflows.taking_back.undo(step)


def test_what_was_changed_since_is_not_undone(workflows: Workflows, database: Database) -> None:
    step = workflows.members.edit(Member(NEW, "Neo", employer="Acme")).step
    neo = find(workflows, "Neo")
    workflows.members.save(replace(neo, employer="Bolt"))
    before = dump(database)
    with pytest.raises(Trouble, match="changed since"):
        workflows.taking_back.undo(step)
    workflows.members.save(neo)
    sign_up(database, add_event(workflows, "Winter", COMING), neo, "mentor")
    with pytest.raises(Trouble, match="Neo signed up for an event"):
        workflows.taking_back.undo(step)
    workflows.members.save(replace(neo, employer="Bolt"))
    assert find(workflows, "Neo").employer == "Bolt"
    assert len(dump(database)) > len(before)


def test_topics_follow_the_latest_sign_up_and_bulk_edits_reach_events_to_come(
    workflows: Workflows, database: Database
) -> None:
    past, coming = add_event(workflows, "Spring", PAST), add_event(workflows, "Winter", COMING)
    mo, ana = add(workflows, "Mo Adler"), add(workflows, "Ana Ruiz")
    sign_up(database, past, mo, "mentor", topics_offered=("Hard skills",))
    sign_up(database, coming, mo, "mentor", topics_offered=("Career goals",))
    sign_up(database, coming, ana, "mentee", topics_wanted=("Career goals",))
    assert people(workflows)["Mo Adler"].record.topics == Topics(("Career goals",), ())
    change = TopicChange(Topics(("Soft skills",), ("Soft skills",)), Topics((), ("Career goals",)))
    workflows.members.change_topics((mo.id, ana.id), change, TODAY)
    found = people(workflows)
    assert found["Mo Adler"].record.topics == Topics(("Soft skills", "Career goals"), ("Soft skills",))
    assert found["Ana Ruiz"].record.topics == Topics(("Soft skills",), ("Soft skills",))
    with database.transaction() as session:
        [mos] = [one for one in signups.event_signups(session, coming.id) if one.member.id == mo.id]
        [anas] = [one for one in signups.event_signups(session, coming.id) if one.member.id == ana.id]
        [old] = signups.event_signups(session, past.id)
    # A mentor wants nothing, a mentee offers nothing, and what is over stays as it was.
    assert (mos.topics_offered, mos.topics_wanted) == (("Career goals", "Soft skills"), ())
    assert (anas.topics_offered, anas.topics_wanted) == ((), ("Soft skills",))
    assert old.topics_offered == ("Hard skills",)


def test_consents_are_kept_by_purpose_with_their_day(workflows: Workflows) -> None:
    mo = add(workflows, "Mo Adler", contact_on_badge=True)
    [person] = workflows.members.people(TODAY).people
    assert set(person.record.consents) == {Purpose.BADGE}
    since = person.record.consents[Purpose.BADGE]
    workflows.members.save(replace(mo, in_directory=True))
    [person] = workflows.members.people(TODAY).people
    assert set(person.record.consents) == {Purpose.BADGE, Purpose.DIRECTORY}
    assert person.record.consents[Purpose.BADGE] == since
    workflows.members.save(replace(mo, contact_on_badge=False))
    assert workflows.members.people(TODAY).people[0].record.consents == {}


def test_whoever_is_archived_and_signs_up_is_back(workflows: Workflows, database: Database) -> None:
    mo = add(workflows, "Mo Adler")
    workflows.members.archive([mo.id], archived=True)
    assert workflows.members.all() == ()
    assert people(workflows)["Mo Adler"].record.archived
    sign_up(database, add_event(workflows, "Winter", COMING), mo, "mentor")
    assert [member.full_name for member in workflows.members.all()] == ["Mo Adler"]


def test_somebody_deleted_meanwhile_is_a_trouble(workflows: Workflows) -> None:
    mo = add(workflows, "Mo Adler")
    workflows.removing.delete([mo.id], TODAY)
    for act in (
        lambda: workflows.members.save(mo),
        lambda: workflows.members.archive([mo.id], archived=True),
        lambda: workflows.removing.preview([mo.id], TODAY),
        lambda: workflows.person_files.gather(mo.id),
        lambda: workflows.forgetting.erase([mo.id], TODAY),
    ):
        with pytest.raises(Trouble, match="deleted meanwhile"):
            act()
    assert workflows.members.history(mo.id, TODAY) == ()

"""Many people written at once are what they would be one by one."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from micromentor_desktop.domain.event import Event, Rules, Shape, SignUp, Status
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.storage import chapter, crowd, events, members, signups
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.storage.tables import ConsentRow

PEOPLE = [
    Member(
        NEW, f"Given{at}", f"Family{at}", email=f"p{at}@example.org", languages=("English",), share_contact=at % 2 == 0
    )
    for at in range(2 * crowd.AT_ONCE + 3)
]


def _event(session: Session) -> int:
    return events.save_event(session, Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(mentees_per_mentor=2)))


def test_new_and_changed_members_come_back_as_they_were_given(database: Database) -> None:
    with database.transaction() as session:
        first = members.save_member(session, replace(PEOPLE[0], share_contact=True))
        second = members.save_member(session, replace(PEOPLE[1], share_contact=False))
        given = session.scalar(select(ConsentRow.given_at))
    heard: list[float] = []
    changed = [replace(PEOPLE[0], id=first, employer="KBM"), replace(PEOPLE[1], id=second, share_contact=True)]
    everybody = [PEOPLE[2], *changed, *PEOPLE[3:]]
    with database.transaction() as session:
        ids = crowd.save_members(session, everybody, heard.append)
    expected = {number: replace(member, id=number) for number, member in zip(ids, everybody, strict=True)}
    with database.transaction() as session:
        assert {member.id: member for member in members.all_members(session)} == expected
        # A consent that was given before keeps its day.
        assert session.scalar(select(ConsentRow.given_at).where(ConsentRow.member_id == first)) == given
    assert ids[1:3] == (first, second)
    assert heard == sorted(heard)
    assert len(heard) == 4
    assert all(0 <= share < 1 for share in heard)


def test_a_consent_taken_back_is_gone(database: Database) -> None:
    with database.transaction() as session:
        ids = crowd.save_members(session, PEOPLE[:3], lambda _share: None)
        crowd.save_members(session, [replace(PEOPLE[0], id=ids[0], share_contact=False)], lambda _share: None)
        assert [one.share_contact for one in members.all_members(session)] == [False, False, True]


def test_sign_ups_come_with_topics_wishes_and_answers_and_lose_the_earlier_ones(database: Database) -> None:
    with database.transaction() as session:
        event_id = _event(session)
        ids = crowd.save_members(session, PEOPLE[:3], lambda _share: None)
        people = [replace(member, id=number) for member, number in zip(PEOPLE, ids, strict=False)]
        told = SignUp(
            id=NEW,
            event_id=event_id,
            member=people[0],
            mentor=True,
            mentee=False,
            topics_offered=("Soft skills", "Beekeeping", "Soft skills"),
            capacity=2,
            rounds=(1, 3),
            wishes=(ids[2], ids[1]),
            signed_up_at=datetime(2026, 9, 1, 8, 12),
            answers=(("Role", "Mentor"),),
        )
        other = replace(told, member=people[1], topics_offered=(), topics_wanted=("Beekeeping",), wishes=())
        crowd.save_signups(session, [told, other], lambda _share: None)
    with database.transaction() as session:
        stored = {one.member.id: one for one in signups.event_signups(session, event_id)}
        assert stored[ids[0]] == replace(told, id=stored[ids[0]].id, topics_offered=("Soft skills", "Beekeeping"))
        assert stored[ids[1]] == replace(other, id=stored[ids[1]].id)
        assert chapter.get_chapter(session).topics.count("Beekeeping") == 1
        later = replace(stored[ids[0]], topics_offered=("Career goals",), wishes=(), status=Status.WITHDRAWN)
        crowd.save_signups(session, [later], lambda _share: None)
    with database.transaction() as session:
        assert signups.event_signups(session, event_id) == tuple(
            sorted((later, stored[ids[1]]), key=lambda one: one.member.sort_key)
        )


def test_members_whom_something_needs_stay(database: Database) -> None:
    with database.transaction() as session:
        event_id = _event(session)
        ids = crowd.save_members(session, PEOPLE[:3], lambda _share: None)
        signed = [SignUp(NEW, event_id, replace(PEOPLE[at], id=ids[at]), mentor=True, mentee=False) for at in (0, 1)]
        crowd.save_signups(session, signed, lambda _share: None)
        stored = {one.member.id: one.id for one in signups.event_signups(session, event_id)}
        crowd.delete_signups(session, [stored[ids[0]]])
        crowd.delete_members(session, ids)
        assert [member.id for member in members.all_members(session)] == [ids[1]]


def test_topics_told_anew_become_the_members_own_and_who_signs_up_is_archived_no_longer(database: Database) -> None:
    with database.transaction() as session:
        event_id = _event(session)
        ids = crowd.save_members(session, PEOPLE[:2], lambda _share: None)
        members.save_topics(session, ids[0], Topics(offered=("Career goals",), wanted=("Soft skills",)))
        members.archive(session, ids, archived=True)
        told = SignUp(NEW, event_id, replace(PEOPLE[0], id=ids[0]), mentor=True, mentee=False)
        told = replace(told, topics_offered=("Beekeeping", "Soft skills"))
        silent = SignUp(NEW, event_id, replace(PEOPLE[1], id=ids[1]), mentor=True, mentee=False)
        crowd.save_signups(session, [told, silent], lambda _share: None)
    with database.transaction() as session:
        assert members.topics_of(session, ids[0]) == Topics(("Soft skills", "Beekeeping"), ("Soft skills",))
        assert members.topics_of(session, ids[1]) == Topics()
        records = members.records(session)
        assert [(records[one].archived, records[one].archived_at) for one in ids] == [(False, None)] * 2
        # The member was told otherwise since: the same sign-up again tells nothing anew, another topic does.
        members.save_topics(session, ids[0], Topics(wanted=("Career goals",)))
        stored = {one.member.id: one for one in signups.event_signups(session, event_id)}[ids[0]]
        crowd.save_signups(session, [replace(stored, capacity=3)], lambda _share: None)
        assert members.topics_of(session, ids[0]) == Topics(wanted=("Career goals",))
        crowd.save_signups(session, [replace(stored, topics_offered=("Beekeeping",))], lambda _share: None)
        assert members.topics_of(session, ids[0]) == Topics(("Beekeeping",), ("Career goals",))


def test_every_consent_is_noted_for_itself(database: Database) -> None:
    with database.transaction() as session:
        both = replace(PEOPLE[1], share_contact=False, contact_on_badge=True, in_directory=True)
        (member_id,) = crowd.save_members(session, [both], lambda _share: None)
        crowd.save_members(session, [replace(both, id=member_id, in_directory=False)], lambda _share: None)
        assert members.get_member(session, member_id) == replace(both, id=member_id, in_directory=False)

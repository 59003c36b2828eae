"""What goes into the file comes out of it: members, events, sign-ups and plans are the same afterwards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Gap, Mix, Must, Rules, Shape, SignUp, Status, Weights
from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.plan import (
    Exemption,
    Group,
    Kept,
    Level,
    LevelKey,
    Lock,
    Plan,
    Round,
    Rule,
    Standing,
)
from micromentor_desktop.storage import events, members, plans, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import use_translator

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database.open(Path(tmp_path_factory.mktemp("chapter")) / "chapter.micromentor")
    yield database
    database.close()


people = st.builds(
    Member,
    id=st.just(0),
    given_name=st.text("abcé王", min_size=1, max_size=8),
    family_name=WORDS,
    email=WORDS,
    employer=WORDS,
    job_title=WORDS,
    years=st.none() | st.integers(0, 80),
    years_text=WORDS,
    languages=st.lists(WORDS, max_size=3).map(tuple),
    pronouns=WORDS,
    phone=WORDS,
    note=WORDS,
    share_contact=st.booleans(),
    contact_on_badge=st.booleans(),
    in_directory=st.booleans(),
    guest=st.booleans(),
    mentored_before=st.booleans(),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=people, second=people)
def test_members(database: Database, first: Member, second: Member) -> None:
    with database.transaction() as session:
        member_id = members.save_member(session, first)
    with database.transaction() as session:
        changed = replace(second, id=member_id)
        assert {member.id: member for member in members.all_members(session)}[member_id] == replace(first, id=member_id)
        members.save_member(session, changed)
    with database.transaction() as session:
        assert {member.id: member for member in members.all_members(session)}[member_id] == changed


def test_an_event_with_sign_ups_and_a_plan(database: Database) -> None:
    with database.transaction() as session:
        ids = [members.save_member(session, Member(0, name)) for name in ("Ana", "Ben", "Caro", "Dan")]
        people = {member.id: member for member in members.all_members(session)}
        event = Event(
            0,
            "Spring",
            Shape.BUDDIES,
            Rules(
                mentees_per_mentor=2,
                rounds=3,
                minutes_per_round=15,
                tables=4,
                topic_tables=True,
                keep_employers_apart=False,
                colleagues_at_table=2,
                musts=frozenset({Must.TOPIC, Must.EXPERIENCE}),
                mix=frozenset({Mix.STAGES, Mix.NEWCOMERS}),
                gap=Gap(2, 4, 20),
                new_faces_percent=5,
                never_pairs=((ids[1], ids[0]),),
                always_pairs=((ids[3], ids[0]), (ids[1], ids[2])),
                weights=Weights(1, 2, 3, 4, 5),
            ),
            date(2026, 12, 1),
            "Library",
            "three days",
        )
        event = replace(event, id=events.save_event(session, event))
        given = []
        for position, member_id in enumerate(ids):
            signup = SignUp(
                0,
                event.id,
                people[member_id],
                mentor=position < 2,
                mentee=position > 0,
                topics_offered=("Career goals", "A topic of our own"),
                topics_wanted=("A topic of our own",),
                capacity=position,
                newcomer=position > 1,
                rounds=(1, 3) if position == 2 else (),
                wishes=(ids[1], ids[0]) if position > 1 else (),
                signed_up_at=datetime(2026, 11, 1, 12, position),
                status=Status.CHECKED_IN if position else Status.WITHDRAWN,
                walk_in=bool(position),
                answers=(("Question?", "Answer"), ("Empty?", "")),
            )
            given.append(replace(signup, id=signups.save_signup(session, signup)))
        plan = Plan(
            0,
            event.id,
            "Pairing 1",
            (
                Round(1, (Group(1, (ids[0],), (ids[2],), "CV"),), (ids[3],), (ids[1],)),
                Round(2, (Group(1, (ids[0],), (), "CV"), Group(2, (ids[1],), (ids[2], ids[3]))), ()),
            ),
            (Level(LevelKey.WAITING, 1, 1, 1), Level(LevelKey.FIT, 20, 21, 20)),
            Standing.BOUNDED,
            (Lock(1, ids[3], None), Lock(2, ids[2], 2)),
            datetime(2026, 11, 2),
            question="fingerprint",
            kept=(Kept(1, ids[3], None), Kept(1, ids[2], ids[0]), Kept(2, ids[1], None, spare=True)),
            repaired_from=2,
            exemptions=(Exemption(0, Rule.ALWAYS, (ids[0], ids[3])), Exemption(2, Rule.CROWDED, (ids[1],))),
        )
        plan = replace(plan, id=plans.save_plan(session, plan))
    with database.transaction() as session:
        assert events.get_event(session, event.id) == replace(
            event,
            rules=replace(
                event.rules, never_pairs=((ids[0], ids[1]),), always_pairs=((ids[0], ids[3]), (ids[1], ids[2]))
            ),
        )
        assert sorted(signups.event_signups(session, event.id), key=lambda s: s.id) == given
        assert plans.current_plan(session, event.id) == plan


def test_the_pairings_are_counted_on_in_another_language(database: Database) -> None:
    with database.transaction() as session:
        event_id = events.save_event(session, Event(0, "Versions", Shape.BUDDIES, Rules()))
        plan = Plan(0, event_id, plans.next_name(session, event_id), (Round(1, (), ()),), (), Standing.PROVED)
        plans.save_plan(session, plan)
        use_translator(lambda text, _: {"Pairing {number}": "Paarung {number}"}.get(text, text))
        try:
            second = plans.next_name(session, event_id)
            plans.save_plan(session, replace(plan, name=second))
            third = plans.next_name(session, event_id)
        finally:
            use_translator(None)
    assert (plan.name, second, third) == ("Pairing 1", "Paarung 2", "Paarung 3")


def test_one_version_is_current_and_the_others_are_kept(database: Database) -> None:
    with database.transaction() as session:
        event_id = events.save_event(session, Event(0, "Versions", Shape.BUDDIES, Rules()))
        plan = Plan(0, event_id, "", (Round(1, (), ()),), (), Standing.PROVED)
        first = plans.save_plan(session, replace(plan, name=plans.next_name(session, event_id)))
        second = plans.save_plan(session, replace(plan, name=plans.next_name(session, event_id)))
        assert (plans.get_plan(session, first).name, plans.get_plan(session, second).name) == ("Pairing 1", "Pairing 2")
        current = plans.current_plan(session, event_id)
        assert current is not None
        assert current.id == second
        plans.make_current(session, first)
    with database.transaction() as session:
        current = plans.current_plan(session, event_id)
        assert current is not None
        assert current.id == first


def test_who_met_at_an_earlier_event_is_known(database: Database) -> None:
    with database.transaction() as session:
        ana, ben, caro = (members.save_member(session, Member(0, name)) for name in ("Ana", "Ben", "Caro"))
        earlier = events.save_event(session, Event(0, "Earlier", Shape.ROUNDTABLES, Rules(), date(2025, 5, 1)))
        later = events.save_event(session, Event(0, "Later", Shape.ROUNDTABLES, Rules(), date(2026, 5, 1)))
        rounds = (Round(1, (Group(1, (ana,), (ben,)), Group(2, (caro,), ())), ()),)
        plans.save_plan(session, Plan(0, earlier, "Pairing 1", rounds, (), Standing.PROVED))
        assert plans.met_before(session, later) == {(ana, ben)}
        assert plans.met_before(session, earlier) == frozenset()

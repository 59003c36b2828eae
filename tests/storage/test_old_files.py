"""Files of earlier releases, kept as SQL text in ``old/``: each opens with everything that was in it."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from micromentor_desktop.domain.event import Must, Shape
from micromentor_desktop.domain.person import Purpose, Topics
from micromentor_desktop.domain.version import WhyKept
from micromentor_desktop.storage import drafts, events, members, plans, signups, versions
from micromentor_desktop.storage.chapter import get_chapter
from micromentor_desktop.storage.database import HEAD, MIGRATIONS, Database
from micromentor_desktop.storage.sample import sample_event, sample_members

OLD = Path(__file__).parent / "old"


@pytest.fixture(params=sorted(path.stem for path in OLD.glob("*.sql")))
def old_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "chapter.micromentor"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OLD / f"{request.param}.sql").read_text(encoding="utf-8"))
    return path


def test_every_earlier_schema_is_kept() -> None:
    released = {path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")}
    assert {path.stem for path in OLD.glob("*.sql")} == released - {HEAD}


def test_a_file_of_an_earlier_release_opens_whole(old_file: Path) -> None:
    database = Database.open(old_file)
    with database.transaction() as session:
        (event,) = events.all_events(session)
        people = {signup.member.full_name: signup for signup in signups.event_signups(session, event.id)}
        plan = plans.current_plan(session, event.id)
        chapter = get_chapter(session)
        own = sample_event(session) is None and not sample_members(session)
        begun = drafts.get_draft(session)
    database.close()
    assert begun is None
    assert (event.name, event.shape, event.rules.mentees_per_mentor) == ("Spring", Shape.ROUNDTABLES, 4)
    assert event.rules.never_pairs == ((3, 4),)
    assert event.rules.musts == {Must.LANGUAGE}
    assert sorted(people) == ["Ana Ruiz", "Ben Cole", "Cem Ay", "Dina Bo", "Eli Fox", "Gita Rao"]
    assert people["Cem Ay"].topics_wanted == ("Job application and interview preparation",)
    assert people["Gita Rao"].role_words == "both"
    # No colour but the program's own, and nothing in it is the sample.
    assert (chapter.colour, own) == ("", True)
    assert plan is not None
    seated = {member_id for group in plan.rounds[0].groups for member_id in group.people}
    assert seated == {signup.member.id for signup in people.values()}
    assert plan.certificate
    # Nobody could be left without a table then, nor an exception be allowed.
    assert plan.exemptions == ()
    assert [a_round.spare for a_round in plan.rounds] == [()]
    assert (old_file.parent / "backups").exists()


def test_what_an_earlier_release_did_not_keep_of_members_has_a_sensible_beginning(old_file: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection, connection:
        connection.execute("INSERT INTO consents VALUES (1, 'contact exchange', '2026-03-01 08:00:00.000000')")
        connection.execute("UPDATE members SET archived = 1 WHERE id = 2")
    before = datetime.now().replace(microsecond=0)
    database = Database.open(old_file)
    with database.transaction() as session:
        kept = {record.member.full_name: record for record in members.records(session).values()}
        (event,) = events.all_events(session)
        told = {signup.member.full_name: signup for signup in signups.event_signups(session, event.id)}
    database.close()
    # The code on the badge was printed for those who agreed to exchange contact details.
    agreed = datetime(2026, 3, 1, 8)
    assert kept["Ana Ruiz"].consents == {Purpose.CONTACT: agreed, Purpose.BADGE: agreed}
    assert kept["Eli Fox"].consents == {}
    assert not any(record.member.guest for record in kept.values())
    # The months after which somebody may be forgotten count from the update on.
    assert all(record.added_at is not None and record.added_at >= before for record in kept.values())
    assert [name for name, record in kept.items() if record.archived_at is not None] == ["Ben Cole"]
    for name, signup in told.items():
        assert kept[name].topics == Topics(signup.topics_offered, signup.topics_wanted)


def test_an_earlier_pairing_of_an_old_file_is_a_version_now(old_file: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection, connection:
        columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(plans)")]
        values = {"id": "99", "name": "'Pairing 0'", "current": "0"}
        chosen = ", ".join(values.get(name, f'"{name}"') for name in columns)
        connection.execute(f"INSERT INTO plans SELECT {chosen} FROM plans WHERE id = 1")
    database = Database.open(old_file)
    with database.transaction() as session:
        now, before = versions.event_versions(session, 1)
    database.close()
    assert (now.name, now.current, now.state.kept) == ("Pairing 1", True, WhyKept.NO)
    assert (before.name, before.current, before.state.kept) == ("Pairing 0", False, WhyKept.PAIRING)
    assert before.at == now.at

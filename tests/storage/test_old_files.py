"""Files of earlier releases, kept as SQL text in ``old/``: each opens with everything that was in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from micromentor_desktop.domain.event import Must, Shape
from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import HEAD, MIGRATIONS, Database

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
    database.close()
    assert (event.name, event.shape, event.rules.mentees_per_mentor) == ("Spring", Shape.ROUNDTABLES, 4)
    assert event.rules.never_pairs == ((3, 4),)
    assert event.rules.musts == {Must.LANGUAGE}
    assert sorted(people) == ["Ana Ruiz", "Ben Cole", "Cem Ay", "Dina Bo", "Eli Fox", "Gita Rao"]
    assert people["Cem Ay"].topics_wanted == ("Job application and interview preparation",)
    assert people["Gita Rao"].role_words == "both"
    assert plan is not None
    seated = {member_id for group in plan.rounds[0].groups for member_id in group.people}
    assert seated == {signup.member.id for signup in people.values()}
    assert plan.certificate
    # Nobody could be left without a table then, nor an exception be allowed.
    assert plan.exemptions == ()
    assert [a_round.spare for a_round in plan.rounds] == [()]
    assert (old_file.parent / "backups").exists()

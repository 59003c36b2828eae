"""A list of members comes in without an event, updates who is known, and can be taken back."""

from dataclasses import replace
from pathlib import Path

import pytest

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import Stopped
from micromentor_desktop.storage import signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.import_signups import Draft
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

CSV = "First name,Last name,Email,Company\nAna,Ruiz,ana@example.org,Acme\nBen,Cole,ben@example.org,Bolt\n"


@pytest.fixture
def draft(workflows: Workflows, tmp_path: Path) -> Draft:
    path = tmp_path / "members.csv"
    path.write_text(CSV, "utf-8")
    return workflows.imports.understand(path)


def named(workflows: Workflows) -> list[tuple[str, str]]:
    return [(member.full_name, member.employer) for member in workflows.members.all()]


def test_new_members_are_added_and_known_ones_updated_not_doubled(workflows: Workflows, draft: Draft) -> None:
    known = workflows.members.save(Member(NEW, "Ana", "Ruiz", "ana@example.org", note="friendly"))
    done = workflows.import_members.commit(draft)
    assert [member.full_name for member in done.added] == ["Ben Cole"]
    assert list(done.changed) == [known.id]
    assert named(workflows) == [("Ben Cole", "Bolt"), ("Ana Ruiz", "Acme")]
    assert {member.note for member in workflows.members.all()} == {"friendly", ""}
    again = workflows.import_members.commit(draft)
    assert (again.added, dict(again.changed), again.same) == ((), {}, 2)
    assert workflows.import_members.take_back(done) == 0
    assert workflows.members.all() == (known,)


def test_what_was_done_since_stays(workflows: Workflows, database: Database, draft: Draft) -> None:
    done = workflows.import_members.commit(draft)
    ana, ben = done.added
    workflows.members.save(replace(ana, note="called her"))
    event = workflows.prepare.create(Event(NEW, "Evening", Shape.ROUNDTABLES, Rules(2))).event
    with database.transaction() as session:
        signups.save_signup(session, replace(signup(1), id=NEW, event_id=event.id, member=ben))
    assert workflows.import_members.take_back(done) == 2
    assert named(workflows) == [("Ben Cole", "Bolt"), ("Ana Ruiz", "Acme")]


def test_stopping_stores_nobody(workflows: Workflows, draft: Draft) -> None:
    def stop(share: float) -> None:
        if share > 0:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        workflows.import_members.commit(draft, stop)
    assert workflows.members.all() == ()

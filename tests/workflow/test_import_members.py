"""A list of members without an event: who is new, who is brought up to date, who is not on it."""

from dataclasses import replace
from pathlib import Path

import pytest

from micromentor_desktop.domain.person import Topics
from micromentor_desktop.errors import Stopped
from micromentor_desktop.workflow.export_members import Extent, export_members
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import TODAY, add, find

LIST = """First name,Last name,Email,Employer,Phone
Ana,Ruiz,ana@example.org,Acme,
Ben,Cole,ben@example.org,Bolt,555 0100
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "members.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


def test_new_changed_and_missing_members(workflows: Workflows, path: Path) -> None:
    ana = add(workflows, "Ana Ruiz", email="ana@example.org", phone="555 7777", guest=True)
    workflows.members.archive([ana.id], archived=True)
    mo = add(workflows, "Mo Adler")
    add(workflows, "Gus Guest", guest=True)
    draft = workflows.imports.understand(path)
    told = [(one.member.full_name, one.change) for one in workflows.import_members.compare(draft)]
    assert told == [("Ana Ruiz", "changed"), ("Ben Cole", "new")]
    done = workflows.import_members.commit(draft)
    assert (done.new, done.changed, done.same, done.missing) == (1, 1, 0, (mo.id,))
    stored = find(workflows, "Ana Ruiz")
    # A blank replaces nothing; whoever is on the list belongs to the chapter, and is archived no longer.
    assert (stored.id, stored.employer, stored.phone, stored.guest) == (ana.id, "Acme", "555 7777", False)
    assert {member.full_name for member in workflows.members.all()} == {"Ana Ruiz", "Ben Cole", "Mo Adler", "Gus Guest"}
    again = workflows.import_members.commit(workflows.imports.understand(path))
    assert (again.new, again.changed, again.same, again.step.changed) == (0, 0, 2, False)


def test_an_import_is_undone_as_a_whole(workflows: Workflows, path: Path) -> None:
    ana = add(workflows, "Ana Ruiz", email="ana@example.org")
    before = workflows.members.people(TODAY).people
    done = workflows.import_members.commit(workflows.imports.understand(path))
    assert done.step.said == "Import members from members.csv"
    assert find(workflows, "Ana Ruiz") == replace(ana, employer="Acme")
    workflows.taking_back.undo(done.step)
    assert workflows.members.people(TODAY).people == before


def test_a_stopped_import_stores_nothing(workflows: Workflows, path: Path) -> None:
    def stop(_share: float) -> None:
        raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        workflows.import_members.commit(workflows.imports.understand(path), stop)
    assert workflows.members.all() == ()


def test_what_was_exported_is_understood_again(workflows: Workflows, tmp_path: Path) -> None:
    ana = add(
        workflows, "Ana Ruiz", email="ana@example.org", employer="Acme", phone="+49 170 555", years=7, years_text="7"
    )
    workflows.members.edit(ana, Topics(("Career goals",), ("Soft skills",)))
    before = workflows.members.people(TODAY).people
    for name in ("all.csv", "all.xlsx"):
        export_members(before, tmp_path / name, Extent.EVERYTHING)
        draft = workflows.imports.understand(tmp_path / name)
        assert [one.change for one in workflows.import_members.compare(draft)] == ["same"], name


def test_a_backup_is_made_before(workflows: Workflows, path: Path) -> None:
    workflows.import_members.commit(workflows.imports.understand(path))
    assert [kept.why for kept in workflows.backups.all()] == ["before an import"]
    assert workflows.backups.look(workflows.backups.all()[0].path).people == 0

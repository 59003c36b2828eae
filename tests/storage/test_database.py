"""Opening a chapter's file: the order of the steps, and what must never happen to it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from micromentor_desktop.domain.member import Member
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.storage import members, opening
from micromentor_desktop.storage.backup import Why, back_up, restore
from micromentor_desktop.storage.database import HEAD, MIGRATIONS, Database
from micromentor_desktop.storage.tables import Base


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder that is made" / "chapter.micromentor"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = Database.open(path)
    yield database
    database.close()


def names(database: Database) -> list[str]:
    with database.transaction() as session:
        return [member.full_name for member in members.all_members(session)]


def add(database: Database, name: str) -> None:
    with database.transaction() as session:
        members.save_member(session, Member(0, name))


def test_what_is_written_is_there_after_opening_again(path: Path, database: Database) -> None:
    add(database, "Ana")
    database.close()
    again = Database.open(path)
    assert names(again) == ["Ana"]
    again.close()


def test_the_migrations_make_exactly_the_tables_of_the_code(database: Database) -> None:
    with database.transaction() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_migration_is_this_release() -> None:
    assert max(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")) == HEAD


def test_a_failed_use_case_leaves_nothing_behind(database: Database) -> None:
    add(database, "Ana")
    with pytest.raises(RuntimeError), database.transaction() as session:
        members.save_member(session, Member(0, "Ben"))
        raise RuntimeError("halfway")
    assert names(database) == ["Ana"]


def test_a_file_from_a_newer_release_is_refused_and_left_alone(path: Path, database: Database) -> None:
    database.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(FileTrouble, match="newer release"):
        Database.open(path)
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


@pytest.mark.parametrize("content", [b"just some text, no database at all" * 50, b"\x00" * 8192])
def test_a_file_that_is_no_chapter_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(FileTrouble):
        Database.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    with pytest.raises(FileTrouble, match="not a chapter's file"):
        Database.open(path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileTrouble, match="could not be opened"):
        Database.open(tmp_path / "file" / "chapter.micromentor")


def test_a_backup_holds_rows_that_are_only_in_the_log_so_far(path: Path, database: Database) -> None:
    add(database, "Ana")
    assert Path(f"{path}-wal").stat().st_size > 0
    copy = back_up(path, Why.IMPORT)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT given_name FROM members").fetchall() == [("Ana",)]


def test_restoring_brings_the_backed_up_rows_back(path: Path, database: Database) -> None:
    add(database, "Ana")
    copy = back_up(path, Why.IMPORT)
    add(database, "Ben")
    database.close()
    restore(copy, path)
    again = Database.open(path)
    assert names(again) == ["Ana"]
    again.close()


def test_a_failed_migration_puts_the_file_back(path: Path, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next release's migration breaks halfway; the file must be what it was, and open with this release."""
    add(database, "Ana")
    database.close()
    broken = path.parent / "broken"
    (broken / "versions").mkdir(parents=True)
    (broken / "env.py").write_text((MIGRATIONS / "env.py").read_text())
    for migration in (MIGRATIONS / "versions").glob("[0-9]*.py"):
        (broken / "versions" / migration.name).write_text(migration.read_text())
    (broken / "versions" / "9999_broken.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{HEAD}'\n"
        "def upgrade():\n    op.execute('DELETE FROM members')\n    op.execute('SELECT * FROM nowhere')\n"
    )
    monkeypatch.setattr(opening, "MIGRATIONS", broken)
    monkeypatch.setattr(opening, "HEAD", "9999")
    with pytest.raises(FileTrouble):
        Database.open(path)
    monkeypatch.undo()
    again = Database.open(path)
    assert names(again) == ["Ana"]
    again.close()
    assert len(list((path.parent / "backups").iterdir())) == 1


def test_invariants_are_kept_by_the_file_itself(database: Database) -> None:
    with pytest.raises(Exception, match="CHECK constraint failed"), database.transaction() as session:
        members.save_member(session, Member(0, "", ""))

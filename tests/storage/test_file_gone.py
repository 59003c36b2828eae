"""The file moved, deleted or replaced under the program: nothing is written into the void, and nothing is lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import FileGone, FileTrouble
from micromentor_desktop.storage import members
from micromentor_desktop.storage.backup import backups_of
from micromentor_desktop.storage.database import Database, Why


def add(database: Database, name: str) -> None:
    with database.transaction() as session:
        members.save_member(session, Member(NEW, name))


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT given_name FROM members ORDER BY id")]


def test_nothing_is_stored_while_the_file_is_gone_and_all_is_there_when_it_is_back(database: Database) -> None:
    add(database, "Ana")
    database.path.unlink()
    with pytest.raises(FileGone, match="was moved, deleted or replaced"):
        add(database, "Ben")
    assert not database.path.exists()
    assert database.put_back() is None
    add(database, "Cem")
    database.close()
    assert names(database.path) == ["Ana", "Cem"]


def test_a_whole_folder_that_was_moved_is_made_again(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "data" / "chapter.micromentor")
    add(database, "Ana")
    (tmp_path / "data").rename(tmp_path / "elsewhere")
    with pytest.raises(FileGone):
        add(database, "Ben")
    database.put_back()
    add(database, "Cem")
    database.close()
    assert names(tmp_path / "data" / "chapter.micromentor") == ["Ana", "Cem"]
    again = Database.open(tmp_path / "elsewhere" / "chapter.micromentor")
    again.close()
    assert names(again.path) == ["Ana"]


def test_a_file_that_took_the_place_is_kept(database: Database, tmp_path: Path) -> None:
    add(database, "Ana")
    other = Database.open(tmp_path / "other.micromentor")
    add(other, "Zoe")
    other.close()
    other.path.replace(database.path)
    with pytest.raises(FileGone):
        add(database, "Ben")
    aside = database.put_back()
    assert aside is not None
    add(database, "Cem")
    database.close()
    assert names(database.path) == ["Ana", "Cem"]
    assert names(aside) == ["Zoe"]


def test_it_can_be_saved_elsewhere_when_its_folder_cannot_be_written(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "data" / "chapter.micromentor")
    add(database, "Ana")
    (tmp_path / "data").rename(tmp_path / "moved")
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(FileTrouble, match="everything is still held"):
        database.put_back()
    with pytest.raises(FileGone):
        add(database, "Ben")
    database.put_back(tmp_path / "new place" / "ours.micromentor")
    add(database, "Cem")
    database.close()
    assert names(tmp_path / "new place" / "ours.micromentor") == ["Ana", "Cem"]


def test_the_lock_goes_along_and_another_programs_file_is_left_alone(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "data" / "chapter.micromentor")
    add(database, "Ana")
    (tmp_path / "data").rename(tmp_path / "moved")
    database.put_back()
    with pytest.raises(FileTrouble, match="is open in MicroMentor Desktop already"):
        Database.open(database.path)
    other = Database.open(tmp_path / "other.micromentor")
    database.path.unlink()
    with pytest.raises(FileTrouble, match="is open in MicroMentor Desktop already"):
        database.put_back(other.path)
    kept = tmp_path / "kept.micromentor"
    database.put_back(kept)
    with pytest.raises(FileTrouble, match="is open in MicroMentor Desktop already"):
        Database.open(kept)
    other.close()
    database.close()
    again = Database.open(tmp_path / "data" / "chapter.micromentor")
    again.close()
    assert names(kept) == ["Ana"]
    # Only the one that was moved with its folder is left, and holds nothing.
    assert [lock.parent.name for lock in tmp_path.rglob("*.lock")] == ["moved"]


def test_what_is_held_outlives_an_error_and_going_back_to_a_backup(database: Database) -> None:
    add(database, "Ana")
    database.back_up(Why.DELETE)
    [backup] = backups_of(database.path)
    add(database, "Ben")
    database.replace_with(backup.path)
    with pytest.raises(FileTrouble, match="could not be used"), database.transaction() as session:
        session.connection().exec_driver_sql("SELECT * FROM nowhere")
    add(database, "Cem")
    database.path.unlink()
    database.put_back()
    database.close()
    assert names(database.path) == ["Ana", "Cem"]

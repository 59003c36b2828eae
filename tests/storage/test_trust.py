"""The lock, the places that are warned about, the backups that are kept, and the constraints of the file."""

import platform
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import Member
from micromentor_desktop.errors import DamagedFile, FileGone, FileTrouble
from micromentor_desktop.storage import events, imports, members, places
from micromentor_desktop.storage.backup import Why, backups_of
from micromentor_desktop.storage.chapter import get_chapter
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.file_lock import FileLock, Holder, lock_path
from micromentor_desktop.storage.look import look_into
from micromentor_desktop.storage.rescue import rescue
from micromentor_desktop.storage.rotation import ALWAYS, Stamp, superfluous
from micromentor_desktop.storage.tables import Base
from micromentor_desktop.workflow.keep_backups import KeepBackups
from tests.storage.test_old_files import OLD

NOW = datetime(2026, 11, 24, 18, 0)

HOLD = """
import os, sys, time
from pathlib import Path
from micromentor_desktop.storage.chapter import get_chapter
from micromentor_desktop.storage.database import Database
Database.open(Path(sys.argv[1]))
print("open", flush=True)
time.sleep(60)
"""


# --- one program at a time ---


def test_a_second_program_is_told_who_has_the_file(database: Database) -> None:
    with pytest.raises(FileTrouble, match="is open in MicroMentor Desktop already, since 20"):
        Database.open(database.path)


def test_the_lock_of_a_program_that_crashed_is_seen_through(tmp_path: Path) -> None:
    path = tmp_path / "chapter.micromentor"
    program = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stdout.readline() == b"open\n"
    with pytest.raises(FileTrouble, match="is open in MicroMentor Desktop already"):
        Database.open(path)
    program.kill()
    program.wait()
    program.stdout.close()
    assert lock_path(path).exists()
    database = Database.open(path)
    assert database.cautions == ()
    database.close()
    assert not lock_path(path).exists()


def test_another_persons_computer_is_named(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "node", lambda: "the-other-laptop")
    with pytest.raises(FileTrouble, match=r"has had it open on the computer .* since 20.*Ask them to close it"):
        Database.open(database.path)


def test_a_lock_left_by_another_computer_is_a_caution(tmp_path: Path) -> None:
    """In a synchronized folder the file with the name comes over, the lock itself does not."""
    path = tmp_path / "chapter.micromentor"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(platform, "node", lambda: "anas-laptop")
        lock = FileLock.take(path)
        left = lock_path(path).read_bytes()
        lock.release()
    lock_path(path).write_bytes(left)
    database = Database.open(path)
    [caution] = database.cautions
    assert "opened on the computer anas-laptop" in caution
    database.close()


@pytest.mark.parametrize("left", [b"", b"not json", b"[1]", b'{"user": 1}'])
def test_a_lock_file_with_anything_in_it_is_no_hindrance(tmp_path: Path, left: bytes) -> None:
    path = tmp_path / "chapter.micromentor"
    lock_path(path).write_bytes(left)
    lock = FileLock.take(path)
    assert lock.before is None
    lock.release()
    lock.release()


def test_holders_of_this_computer_are_known() -> None:
    assert not Holder("ana", "elsewhere", 1, "2026-11-24T10:00").here


# --- where the file is ---


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath(r"C:\Users\ana\OneDrive\Chapter"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\ana\OneDrive - Contoso\Chapter"), "OneDrive"),
        (PureWindowsPath(r"G:\My Drive\Chapter"), "Google Drive"),
        (PureWindowsPath(r"C:\Users\ana\iCloudDrive"), "iCloud"),
        (PurePosixPath("/Users/ana/Library/CloudStorage/OneDrive-Personal/x"), "OneDrive"),
        (PurePosixPath("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive"), "Google Drive"),
        (PurePosixPath("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs"), "iCloud"),
        (PurePosixPath("/home/ana/Dropbox (Personal)/x"), "Dropbox"),
        (PurePosixPath("/home/ana/Dropbox"), "Dropbox"),
        (PurePosixPath("/home/ana/.local/share/MicroMentor"), ""),
        (PurePosixPath("/home/ana/my dropboxes are full"), ""),
        (PureWindowsPath(r"C:\Users\ana\AppData\Local\MicroMentor"), ""),
    ],
)
def test_synchronized_folders_are_known_by_their_names(folder: PurePosixPath, service: str) -> None:
    assert places.synced_by(folder) == service


def test_a_chapter_in_such_a_folder_opens_with_a_caution(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "Dropbox" / "chapter.micromentor")
    [caution] = database.cautions
    assert "a folder that Dropbox keeps in step" in caution
    database.close()


def test_network_drives_are_known_by_their_file_system() -> None:
    linux = "/dev/sda1 / ext4 rw 0 0\n//nas/club /mnt/club\\040files cifs rw 0 0\n"
    mac = "/dev/disk1 on / (apfs, local)\n//ana@nas/club on /Volumes/club (smbfs, nodev)\n"
    assert places.system_of(PurePosixPath("/mnt/club files/x/y"), places.mounts_of_linux(linux)) == "cifs"
    assert places.system_of(PurePosixPath("/home/ana"), places.mounts_of_linux(linux)) == "ext4"
    assert places.system_of(PurePosixPath("/Volumes/club/x"), places.mounts_of_mac(mac)) == "smbfs"
    assert places.system_of(PurePosixPath("/Volumes/clubs"), places.mounts_of_mac(mac)) == "apfs"


# --- which backups are kept ---


def test_all_of_two_days_one_a_day_one_a_month() -> None:
    every_hour = [Stamp(number, NOW - timedelta(hours=1000 - number)) for number in range(1000)]
    kept = sorted(set(every_hour) - superfluous(every_hour, NOW))
    ages = [NOW - stamp.made_at for stamp in kept]
    assert sum(age <= timedelta(days=2) for age in ages) == 48
    assert sum(timedelta(days=2) < age <= timedelta(days=14) for age in ages) == 13
    assert sum(age > timedelta(days=14) for age in ages) == 2, "the end of October, and of the days before"


@given(st.lists(st.integers(-2000, 2000), max_size=40), st.integers(-4000, 4000))
def test_a_clock_set_anyhow_never_costs_the_latest(days: list[int], today: int) -> None:
    stamps = [Stamp(number, NOW + timedelta(days=day)) for number, day in enumerate(days)]
    kept = set(stamps) - superfluous(stamps, NOW + timedelta(days=today))
    assert set(stamps[-ALWAYS:]) <= kept


def test_backups_are_ordered_by_their_number_though_the_clock_is_set_back(database: Database) -> None:
    database.back_up(Why.IMPORT)
    [first] = backups_of(database.path)
    later = first.path.with_name(re.sub(r"-\d{8}-", "-20990101-", first.path.name))
    first.path.rename(later)
    database.back_up(Why.DELETE)
    assert [backup.why for backup in backups_of(database.path)] == [Why.DELETE, Why.IMPORT]


def test_the_backup_of_the_day_is_made_once_and_only_after_changes(database: Database) -> None:
    assert database.back_up_daily()
    with database.transaction() as session:
        members.save_member(session, Member(0, "Ana"))
    assert not database.back_up_daily(), "within a day"
    [backup] = backups_of(database.path)
    yesterday = backup.path.with_name(
        re.sub(r"-\d{8}-\d{6}-", f"-{datetime.now() - timedelta(days=2):%Y%m%d-%H%M%S}-", backup.path.name)
    )
    backup.path.rename(yesterday)
    assert database.back_up_daily()
    backups_of(database.path)[0].path.rename(yesterday.with_name(yesterday.name.replace("-000001-", "-000003-")))
    assert not database.back_up_daily(), "nothing changed since"


def test_a_backup_that_cannot_be_written_stops_what_it_was_for(database: Database) -> None:
    (database.path.parent / "backups").write_text("in the way")
    with pytest.raises(FileTrouble, match="so nothing was done"):
        database.back_up(Why.IMPORT)


def test_what_a_killed_program_left_in_the_folder_is_cleared_away(database: Database) -> None:
    database.back_up(Why.IMPORT)
    folder = database.path.parent / "backups"
    (folder / "half.micromentor.part").write_bytes(b"half")
    database.back_up(Why.IMPORT)
    assert all(path.suffix == ".micromentor" for path in folder.iterdir())


@pytest.mark.parametrize("version", sorted(path.stem for path in OLD.glob("*.sql")))
def test_files_of_every_schema_are_looked_into_and_taken(database: Database, tmp_path: Path, version: str) -> None:
    old = tmp_path / "old.micromentor"
    with closing(sqlite3.connect(old)) as raw:
        raw.executescript((OLD / f"{version}.sql").read_text(encoding="utf-8"))
    before = old.read_bytes()
    contents = look_into(old)
    assert ([name for name, _ in contents.events], contents.people) == (["Spring"], 6)
    KeepBackups(database).take(old)
    with database.transaction() as session:
        assert [event.name for event in events.all_events(session)] == ["Spring"]
    assert old.read_bytes() == before
    assert sorted(path.name for path in database.path.parent.iterdir() if path.name.startswith(".")) == []


def test_each_kind_of_backup_can_be_gone_back_to(database: Database) -> None:
    keep = KeepBackups(database)
    for number, why in enumerate(Why):
        with database.transaction() as session:
            members.save_member(session, Member(0, f"P{number}"))
        database.back_up(why)
    for number, kept in enumerate(reversed(keep.all())):
        keep.take(kept.path)
        with database.transaction() as session:
            assert len(members.all_members(session)) == number + 1


def test_neither_a_newer_file_nor_the_open_one_is_taken(database: Database, tmp_path: Path) -> None:
    keep = KeepBackups(database)
    with pytest.raises(FileTrouble, match="the chapter that is open"):
        keep.take(database.path)
    newer = keep.save_copy(tmp_path / "copy.micromentor")
    with closing(sqlite3.connect(newer)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(FileTrouble, match="newer release"):
        keep.take(newer)
    with pytest.raises(FileTrouble, match="keeps its own files there"):
        keep.save_copy(database.path)
    with pytest.raises(FileTrouble, match="could not be written"):
        keep.save_copy(tmp_path / "nowhere" / "copy.micromentor")


# --- what is wrong with a file ---


def test_a_flipped_letter_in_a_name_is_noticed_and_told_by_name(database: Database) -> None:
    with database.transaction() as session:
        members.save_member(session, Member(0, "Anastasia", "Ruizmann"))
    database.close()
    data = database.path.read_bytes()
    assert data.count(b"Ruizmann") == 1
    database.path.write_bytes(data.replace(b"Ruizmann", b"Ruizmanm"))
    with closing(sqlite3.connect(database.path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "SQLite itself sees nothing"
    with pytest.raises(DamagedFile, match="is damaged"):
        Database.open(database.path)
    rescued = rescue(database.path)
    assert [doubt.name for doubt in rescued.doubts] == ["Anastasia Ruizmanm"]
    again = Database.open(database.path)
    again.close()
    assert rescued.damaged.read_bytes().count(b"Ruizmanm") == 1


def test_a_flipped_letter_is_put_right_out_of_a_backup(database: Database) -> None:
    with database.transaction() as session:
        members.save_member(session, Member(0, "Anastasia", "Ruizmann"))
    database.back_up(Why.DAILY)
    database.close()
    database.path.write_bytes(database.path.read_bytes().replace(b"Ruizmann", b"Ruizmanm"))
    rescued = rescue(database.path)
    assert (rescued.healed, rescued.doubts, rescued.lost) == (1, (), ())
    again = Database.open(database.path)
    with again.transaction() as session:
        assert [member.full_name for member in members.all_members(session)] == ["Anastasia Ruizmann"]
    again.close()


def test_what_another_program_changed_is_noticed(database: Database) -> None:
    with database.transaction() as session:
        members.save_member(session, Member(0, "Ana"))
    database.close()
    with closing(sqlite3.connect(database.path)) as raw, raw:
        raw.execute("UPDATE members SET given_name = 'Eve'")
    with pytest.raises(DamagedFile):
        Database.open(database.path)


def test_where_nothing_can_be_read_the_latest_sound_backup_takes_the_place(database: Database) -> None:
    with database.transaction() as session:
        members.save_member(session, Member(0, "Ana"))
    database.back_up(Why.DAILY)
    database.close()
    database.path.write_bytes(b"?" * 50_000)
    rescued = rescue(database.path)
    assert rescued.backup is not None
    again = Database.open(database.path)
    with again.transaction() as session:
        assert [member.full_name for member in members.all_members(session)] == ["Ana"]
    again.close()


def test_where_there_is_no_backup_either_the_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "chapter.micromentor"
    path.write_bytes(b"?" * 50_000)
    with pytest.raises(FileTrouble, match="there is no backup"):
        rescue(path)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"?" * 50_000


def test_a_file_that_is_taken_away_is_missed_and_taken_up_again(database: Database) -> None:
    with database.transaction() as session:
        members.save_member(session, Member(0, "Ana"))
    away = database.path.with_name("away")
    database.path.rename(away)
    with pytest.raises(FileGone), database.transaction() as session:
        members.save_member(session, Member(0, "Ben"))
    with pytest.raises(FileGone):
        database.back_up(Why.DELETE)
    with pytest.raises(FileGone):
        database.back_up_daily()
    assert backups_of(database.path) == ()
    away.rename(database.path)
    with database.transaction() as session:
        assert [member.full_name for member in members.all_members(session)] == ["Ana"]


# --- constraints ---


def test_an_upgraded_file_has_every_constraint_of_the_code(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    engine = create_engine(f"sqlite:///{fresh}")
    Base.metadata.create_all(engine)
    engine.dispose()
    with closing(sqlite3.connect(fresh)) as raw:
        wanted = _checks(raw)
    assert sum(map(len, wanted.values())) >= 40
    for old in sorted(OLD.glob("*.sql")):
        path = tmp_path / old.stem
        with closing(sqlite3.connect(path)) as raw:
            raw.executescript(old.read_text(encoding="utf-8"))
        Database.open(path).close()
        with closing(sqlite3.connect(path)) as raw:
            assert {name: checks for name, checks in _checks(raw).items() if name != "alembic_version"} == wanted


def _checks(raw: sqlite3.Connection) -> dict[str, set[str]]:
    """Each table's CHECKs with their names, read with the brackets balanced."""
    found: dict[str, set[str]] = {}
    for name, sql in raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"):
        found[name] = set()
        for start in re.finditer(r"CONSTRAINT (ck_\w+) CHECK \(", sql):
            depth, end = 1, start.end()
            while depth:
                depth += {"(": 1, ")": -1}.get(sql[end], 0)
                end += 1
            found[name].add(f"{start[1]}: {' '.join(sql[start.end() : end - 1].split())}")
    return found


@pytest.mark.parametrize(
    "broken",
    [
        "UPDATE chapter SET colour = 'green'",
        "UPDATE members SET years = -1",
        "UPDATE members SET languages = 'English'",
        "UPDATE members SET archived = 2",
        "UPDATE topics SET name = '' WHERE id = 1",
        "UPDATE events SET name = ''",
        "UPDATE events SET held_on = '2026-13-01'",
        "UPDATE events SET gap = '[]'",
        "UPDATE events SET keep_employers_apart = 'yes'",
    ],
)
def test_the_file_refuses_what_the_code_could_not_live_with(database: Database, broken: str) -> None:
    with database.transaction() as session:
        get_chapter(session)
        members.save_member(session, Member(0, "Ana"))
        events.save_event(session, Event(0, "Spring", Shape.BUDDIES, Rules()))
    with pytest.raises(Exception, match=r"CHECK constraint failed|malformed JSON"), database.transaction() as session:
        session.execute(text(broken))


# --- clocks ---


def test_the_latest_corrections_count_though_the_clock_was_set_back(database: Database) -> None:
    with database.transaction() as session:
        imports.save_profile(session, ["Name"], {"Name": "full name"}, {})
        session.execute(text("UPDATE column_profiles SET used_at = '2099-01-01 00:00:00.000000'"))
        imports.save_profile(session, ["Name", "Mail"], {"Mail": "email"}, {})
    with database.transaction() as session:
        assert [len(profile.headers) for profile in imports.profiles(session)] == [2, 1]

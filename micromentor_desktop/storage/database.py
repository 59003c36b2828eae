"""An open chapter file: locked, checked, migrated, and only then queried."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from micromentor_desktop.errors import FileGone, FileTrouble
from micromentor_desktop.storage import places, seals
from micromentor_desktop.storage.backup import Why, back_up, backups_of, copy_to, restore
from micromentor_desktop.storage.file_lock import FileLock
from micromentor_desktop.storage.opening import (
    HEAD,
    MIGRATIONS,
    NOTED,
    cannot_open,
    driver_of,
    make_engine,
    prepare,
    reason_of,
    upgrade,
    version_of,
)
from micromentor_desktop.translate import tr

__all__ = ["HEAD", "MIGRATIONS", "Database", "Session", "Why"]

_log = logging.getLogger(__name__)
_DAY = timedelta(days=1)


class Database:
    """An open chapter file. All reading and writing happens inside :meth:`transaction`.

    ``cautions`` are sentences about where the file is and who had it open before; there is mostly none.
    """

    def __init__(self, path: Path, lock: FileLock, *, keep_backups: bool = True) -> None:
        self.path = path
        self.cautions = _cautions(path, lock)
        self._lock = lock
        self._keep_backups = keep_backups
        self._wal = not places.on_network(path.parent)
        self._engine = _held(path, wal=self._wal)
        self._opened = _identity(path)
        self._log = _identity(_beside(path, "-wal"))

    @classmethod
    def open(cls, path: Path, *, keep_backups: bool = True) -> "Database":
        """Open the file, making a new chapter where there is none.

        Raises FileTrouble when another program has the file open, when it is not a chapter's, comes from a newer
        release, or cannot be read or written, DamagedFile when it is not as it was written; it is then as it was.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock.take(path)
        except OSError as error:
            raise FileTrouble(cannot_open(path, error)) from error
        try:
            prepare(path)
            return cls(path, lock, keep_backups=keep_backups)
        except BaseException:
            lock.release()
            raise

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One use case's session: commits at the end, rolls everything back when anything is raised.

        Raises FileGone when the file was moved, deleted or replaced since it was opened, FileTrouble when SQLite cannot
        write (full disk, locked by another program).
        """
        self.require()
        with self._told(), Session(self._engine, expire_on_commit=False) as session, session.begin():
            connection = session.connection()
            noted: seals.Noted = connection.info[NOTED]
            noted.clear()
            yield session
            session.flush()
            seals.seal(driver_of(connection.connection), noted)

    def settle(self) -> None:
        """Bring everything from the log into the file and empty the log: what was erased is then nowhere any more."""
        with closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @property
    def lost(self) -> bool:
        """Whether the file that was opened is no longer at its path."""
        return _identity(self.path) != self._opened

    def require(self) -> None:
        """Raises FileGone when the file is lost: what would be written now, would be gone with the program's end."""
        if self.lost:
            raise FileGone(
                tr(
                    "{file} was moved, deleted or replaced while the program was open. Everything that you did is still"
                    " held by the program, so do not close it before the file is back.",
                    file=self.path,
                )
            )

    def put_back(self, path: Path | None = None) -> Path | None:
        """Write all that is held to the path (by default where it was), and go on with that file.

        Another file that is there by now is kept under another name, which is returned. Raises FileTrouble when it
        cannot be written, or another program has the file there; everything is held as before then.
        """
        target = path or self.path
        part = target.with_name(f"{target.name}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            with closing(sqlite3.connect(part)) as copy, self._engine.connect() as held:
                driver_of(held.connection).backup(copy)
            # The lock went with the folder, or is that of the other place.
            lock = self._lock if self._lock.guards(target) else FileLock.take(target)
        except (OSError, sqlite3.Error, DBAPIError) as error:
            raise FileTrouble(
                tr(
                    "The chapter cannot be written to {folder} ({reason}). Choose another folder; everything is still"
                    " held.",
                    folder=target.parent,
                    reason=reason_of(error),
                )
            ) from error
        self._engine.dispose()
        # Our own log must not be replayed into whatever has the name now; the log of another file goes with that file.
        if _identity(_beside(self.path, "-wal")) == self._log:
            for ending in ("-wal", "-shm"):
                _beside(self.path, ending).unlink(missing_ok=True)
        aside = _put_aside(target)
        part.replace(target)
        if lock is not self._lock:
            self._lock.release()
            self._lock = lock
        self.path, self._wal = target, not places.on_network(target.parent)
        self._opened = _identity(target)
        self._hold()
        return aside

    def back_up(self, why: Why) -> None:
        """Keep the chapter as it is now, before something that is hard to take back.

        Raises FileGone when the file is lost, FileTrouble when the backup cannot be written: better to know it before
        than after.
        """
        self.require()
        if self._keep_backups:
            try:
                back_up(self.path, why)
            except (OSError, sqlite3.Error) as error:
                raise FileTrouble(
                    tr(
                        "No backup could be written into the folder “{folder}” ({reason}), so nothing was done. Make"
                        " room on the disk, then try again.",
                        folder=self.path.parent / "backups",
                        reason=reason_of(error),
                    )
                ) from error

    def back_up_daily(self) -> bool:
        """Keep the chapter as it is now, unless that was done within a day, or nothing changed since. Tells if so.

        Raises as :meth:`back_up` does.
        """
        self.require()
        last = next(iter(backups_of(self.path)), None)
        if last is not None and (
            last.path.stat().st_mtime_ns >= self._changed_ns() or self._recent(last.stamp.made_at)
        ):
            return False
        self.back_up(Why.DAILY)
        return True

    def replace_with(self, copy: Path) -> None:
        """Put another chapter file's content in the place of this one's, which is backed up first.

        ``copy`` must be whole and of this release or an earlier one. On any failure the chapter is as it was. Raises
        FileTrouble.
        """
        self.back_up(Why.RESTORE)
        self._engine.dispose()
        new = self.path.with_name(f".{self.path.name}.new")
        try:
            # Brought to this release's schema beside the file, so that one step puts it in: all of it, or nothing.
            copy_to(copy, new)
            if version_of(new) != HEAD:
                upgrade(new, HEAD)
            restore(new, self.path)
        except (OSError, sqlite3.Error, DBAPIError) as error:
            raise FileTrouble(
                tr(
                    "{path} could not take the place of the chapter ({reason}). The chapter is as it was; make room on"
                    " the disk, then try again.",
                    path=copy,
                    reason=reason_of(error),
                )
            ) from error
        finally:
            for end in ("", "-wal", "-shm"):
                with suppress(OSError):
                    _beside(new, end).unlink(missing_ok=True)
            self._hold()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
        self._lock.release()

    def _hold(self) -> None:
        """Hold the file anew, after all connections to it were let go."""
        try:
            self._engine = _held(self.path, wal=self._wal)
        except FileTrouble:
            # The next step tries again, and tells.
            self._engine = make_engine(self.path, wal=self._wal)
        self._log = _identity(_beside(self.path, "-wal"))

    def _changed_ns(self) -> int:
        """When the file was last written to, by the disk's clock, as a backup's time is."""
        files = (self.path, _beside(self.path, "-wal"))
        return max(file.stat().st_mtime_ns for file in files if file.exists())

    @staticmethod
    def _recent(made_at: datetime) -> bool:
        # A backup "from tomorrow" is none of today: the clock was set back.
        return timedelta(0) <= datetime.now() - made_at < _DAY

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what SQLite reports into a sentence."""
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            # A broken constraint is a bug of ours and stays one; everything operational is the user's trouble.
            if not isinstance(cause, sqlite3.OperationalError | sqlite3.DatabaseError) or isinstance(
                cause, sqlite3.IntegrityError | sqlite3.ProgrammingError | sqlite3.InterfaceError
            ):
                raise
            _log.error("SQLite: %s", cause)
            if not self.lost:
                # A connection that was made while the disk was read-only stays so: the next step gets a new one.
                self._engine.dispose()
                self._hold()
            raise FileTrouble(_could_not_be_used(self.path, cause)) from error


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file this is on its disk; None when there is none, or the disk is gone."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


def _held(path: Path, *, wal: bool) -> Engine:
    """An engine whose connection holds the file and its log open from now on, whatever becomes of their names."""
    engine = make_engine(path, wal=wal)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT version_num FROM alembic_version")
    except DBAPIError as error:
        engine.dispose()
        raise FileTrouble(cannot_open(path, error)) from error
    return engine


def _beside(path: Path, ending: str) -> Path:
    """A file of SQLite's beside the database's."""
    return path.with_name(path.name + ending)


def _put_aside(path: Path) -> Path | None:
    """Give whatever has this name another one, its log too; None when nothing has it."""
    if not path.exists():
        return None
    aside = path.with_name(f"{path.stem}-found-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    for ending in ("", "-wal", "-shm"):
        if _beside(path, ending).exists():
            _beside(path, ending).replace(_beside(aside, ending))
    return aside


def _could_not_be_used(path: Path, error: sqlite3.Error) -> str:
    if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return tr(
            "The chapter's file {path} is damaged ({reason}). Nothing of this last step was saved. Close the program"
            " and open it again; it will offer to repair the file.",
            path=path,
            reason=error,
        )
    return tr(
        "The chapter's file {path} could not be used ({reason}). Nothing of this last step was saved; check that the"
        " disk is there and not full, then try again.",
        path=path,
        reason=error,
    )


def _cautions(path: Path, lock: FileLock) -> tuple[str, ...]:
    found = [places.caution(path)]
    before = lock.before
    if before is not None and not before.here:
        found.append(
            tr(
                "This chapter was opened on the computer {computer} by {user} ({since}) and not closed there, or the"
                " folder is not in step yet. Make sure that it is closed there: what both of you change would be lost.",
                computer=before.computer,
                user=before.user,
                since=before.since.replace("T", " "),
            )
        )
    return tuple(filter(None, found))

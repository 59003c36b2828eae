"""An open chapter file: locked, checked, migrated, and only then queried."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from micromentor_desktop.errors import FileTrouble
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
        self._engine = make_engine(path, wal=self._wal)
        self._identity = _identity(path)

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

        Raises FileTrouble when SQLite cannot write (full disk, file gone, locked by another program).
        """
        if _identity(self.path) != self._identity:
            # SQLite would go on writing into a file that nobody sees any more.
            raise FileTrouble(
                tr(
                    "The chapter's file {path} is gone, or another program has put another in its place. Nothing of"
                    " this last step was saved. Put it back, or close the program and open it again.",
                    path=self.path,
                )
            )
        with self._told(), Session(self._engine, expire_on_commit=False) as session, session.begin():
            connection = session.connection()
            noted: seals.Noted = connection.info[NOTED]
            noted.clear()
            yield session
            session.flush()
            seals.seal(driver_of(connection.connection), noted)

    def back_up(self, why: Why) -> None:
        """Keep the chapter as it is now, before something that is hard to take back.

        Raises FileTrouble when the backup cannot be written: better to know it before than after.
        """
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
        """Keep the chapter as it is now, unless that was done within a day, or nothing changed since. Tells if so."""
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
                    new.with_name(new.name + end).unlink(missing_ok=True)
            self._engine = make_engine(self.path, wal=self._wal)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
        self._lock.release()

    def _changed_ns(self) -> int:
        """When the file was last written to, by the disk's clock, as a backup's time is."""
        files = (self.path, self.path.with_name(f"{self.path.name}-wal"))
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
            # A connection that was made while the disk was read-only stays so: the next step gets a new one.
            self._engine.dispose()
            raise FileTrouble(_could_not_be_used(self.path, cause)) from error


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file this is on its disk; None when there is none, or the disk is gone."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


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

"""Opening a chapter's file, in this order: version gate, backup, migration, and only then any query."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from micromentor_desktop.errors import FileGone, FileTrouble
from micromentor_desktop.storage.backup import back_up, restore
from micromentor_desktop.translate import tr

__all__ = ["HEAD", "Database", "Session"]

HEAD = "0005"
"""The schema version of this release: the newest file in ``migrations/versions``."""

MIGRATIONS = Path(__file__).parent / "migrations"


class Database:
    """An open chapter file. All reading and writing happens inside :meth:`transaction`."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        self._opened = _identity(path)
        self._log = _identity(_beside(path, "-wal"))

    @classmethod
    def open(cls, path: Path) -> "Database":
        """Open the file, making a new chapter where there is none.

        Raises FileTrouble when the file is not a chapter's, comes from a newer release, or cannot be read or written;
        the file is then as it was.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            found = _version(path)
        except (OSError, sqlite3.Error) as error:
            raise FileTrouble(_cannot_open(path, error)) from error
        if found is not None and found > HEAD:
            raise FileTrouble(
                f"{path} was written by a newer release of MicroMentor Desktop. Install the newest release to open it;"
                " nothing was changed."
            )
        if found != HEAD:
            _migrate(path, found)
        return cls(path, _held(path))

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One use case's session: commits at the end, rolls everything back when anything is raised.

        Raises FileGone when the file was moved, deleted or replaced since it was opened, FileTrouble when SQLite cannot
        write (full disk, locked by another program).
        """
        self.require()
        try:
            with Session(self._engine, expire_on_commit=False) as session, session.begin():
                yield session
        except DBAPIError as error:
            # A broken constraint is a bug of ours and stays one; everything operational is the user's trouble.
            if not isinstance(error.orig, sqlite3.OperationalError | sqlite3.DatabaseError) or isinstance(
                error.orig, sqlite3.IntegrityError | sqlite3.ProgrammingError | sqlite3.InterfaceError
            ):
                raise
            raise FileTrouble(
                f"The chapter's file {self.path} could not be used ({error.orig}). Nothing of this last step was saved;"
                " check the disk and try again."
            ) from error

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
        cannot be written; everything is held as before then.
        """
        target = path or self.path
        part = target.with_name(f"{target.name}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            with closing(sqlite3.connect(part)) as copy, self._engine.connect() as held:
                source = held.connection.driver_connection
                assert isinstance(source, sqlite3.Connection)
                source.backup(copy)
        except (OSError, sqlite3.Error, DBAPIError) as error:
            raise FileTrouble(
                tr(
                    "The chapter cannot be written to {folder} ({reason}). Choose another folder; everything is still"
                    " held.",
                    folder=target.parent,
                    reason=error,
                )
            ) from error
        self._engine.dispose()
        # Our own log must not be replayed into whatever has the name now; the log of another file goes with that file.
        if _identity(_beside(self.path, "-wal")) == self._log:
            for ending in ("-wal", "-shm"):
                _beside(self.path, ending).unlink(missing_ok=True)
        aside = _put_aside(target)
        part.replace(target)
        self.path, self._engine = target, _held(target)
        self._opened = _identity(target)
        self._log = _identity(_beside(target, "-wal"))
        return aside

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells the file at this path from another one that takes its place; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


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


def _cannot_open(path: Path, error: Exception) -> str:
    return f"The chapter's file {path} could not be opened ({error}). Check the folder, or choose another with --data."


def _version(path: Path) -> str | None:
    """The file's schema version, None for a file that is still to be made."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    with closing(sqlite3.connect(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "alembic_version" not in tables:
            raise FileTrouble(f"{path} is not a chapter's file of MicroMentor Desktop; choose another with --data.")
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else None


def _migrate(path: Path, found: str | None) -> None:
    """Bring the file to this release's schema; on any failure the file is put back as it was."""
    # Alembic takes a noticeable part of the start-up time and is needed only here.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    try:
        copy = back_up(path, "before-migration") if found is not None else None
    except (OSError, sqlite3.Error) as error:
        raise FileTrouble(_cannot_open(path, error)) from error
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    # Without foreign keys, or a table could not be made anew: dropping the old one would delete what refers to it.
    engine = _engine(path, foreign_keys=False)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)
            if dangling := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise RuntimeError(f"after the migration something is missing that is referred to: {dangling}")
    except Exception as error:
        engine.dispose()
        if copy is not None:
            restore(copy, path)
        if isinstance(error, DBAPIError | OSError):
            raise FileTrouble(_cannot_open(path, error)) from error
        raise
    engine.dispose()


def _held(path: Path) -> Engine:
    """An engine whose connection holds the file and its log open from now on, whatever becomes of their names."""
    engine = _engine(path)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT version_num FROM alembic_version")
    except DBAPIError as error:
        engine.dispose()
        raise FileTrouble(_cannot_open(path, error)) from error
    return engine


def _engine(path: Path, *, foreign_keys: bool = True) -> Engine:
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        _prepare_connection(connection, foreign_keys=foreign_keys)

    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 10})
    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _prepare_connection(connection: DBAPIConnection, *, foreign_keys: bool) -> None:
    # sqlite3 would otherwise open transactions by itself, and leave DDL and reads outside of them.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    # FULL, so that a confirmed drag outlives a power cut, not only a crash of the program.
    cursor.execute("PRAGMA synchronous = FULL")
    # What is deleted is overwritten, or the name of somebody erased could still be read in the file.
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    cursor.close()

"""What happens before the first query on a chapter's file: version gate, check, backup, migration."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from micromentor_desktop.errors import DamagedFile, FileTrouble
from micromentor_desktop.storage import seals
from micromentor_desktop.storage.backup import Why, back_up, restore
from micromentor_desktop.storage.examine import UNREADABLE, examine
from micromentor_desktop.translate import tr

HEAD = "0005"
"""The schema version of this release: the newest file in ``migrations/versions``."""

MIGRATIONS = Path(__file__).parent / "migrations"
_NOT_THE_FILES_FAULT = frozenset(
    (
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    )
)
"""The disk or another program; what else keeps a file from being read is in the file."""
NOTED = "noted rows"
"""Where a connection's ``info`` holds the rows that were touched and are not sealed yet."""


def prepare(path: Path) -> None:
    """Bring the file to this release's schema, making a new chapter where there is none.

    Raises FileTrouble when the file is not a chapter's, comes from a newer release, or cannot be read or written,
    DamagedFile when it is not as it was written; it is then as it was.
    """
    try:
        found = version_of(path)
    except (OSError, *UNREADABLE) as error:
        if isinstance(error, OSError) or getattr(error, "sqlite_errorcode", 0) & 0xFF in _NOT_THE_FILES_FAULT:
            raise FileTrouble(cannot_open(path, error)) from error
        raise DamagedFile(damaged(path)) from error
    if found is not None:
        if found > HEAD:
            raise FileTrouble(
                tr(
                    "{path} was written by a newer release of MicroMentor Desktop. Install the newest release to open"
                    " it; nothing was changed.",
                    path=path,
                )
            )
        if not examine(path).whole:
            raise DamagedFile(damaged(path))
    if found != HEAD:
        _migrate(path, found)


def cannot_open(path: Path, error: Exception) -> str:
    """The sentence for a file that the system does not let us use."""
    return tr(
        "The chapter's file {path} could not be opened ({reason}). Check that the folder is there, that it may be"
        " written to and that its disk is not full, or choose another file with --data.",
        path=path,
        reason=reason_of(error),
    )


def reason_of(error: Exception) -> str:
    """What SQLite or the system said, in their words, without the statement and its values."""
    if isinstance(error, DBAPIError):
        return str(error.orig)
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def damaged(path: Path) -> str:
    """The sentence for a file that is not as it was written."""
    return tr(
        "The chapter's file {path} is damaged: it is not as MicroMentor Desktop has written it. Nothing was changed."
        " Let the program repair it, or go back to a backup.",
        path=path,
    )


def version_of(path: Path) -> str | None:
    """The file's schema version, None for one that is still to be made. Raises FileTrouble for what is no chapter."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    with closing(sqlite3.connect(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "alembic_version" not in tables:
            raise FileTrouble(
                tr("{path} is not a chapter's file of MicroMentor Desktop; choose another with --data.", path=path)
            )
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else None


def upgrade(path: Path, version: str) -> None:
    """Run the migrations up to a version, all or none, and seal every row. Raises what goes wrong."""
    # Alembic takes a noticeable part of the start-up time and is needed only here.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    # Without foreign keys, or a table could not be made anew: dropping the old one would delete what refers to it.
    engine = make_engine(path, foreign_keys=False)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, version)
            if dangling := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise RuntimeError(
                    f"after the migration something is missing that is referred to: {len(dangling)} rows"
                )
            raw = driver_of(connection.connection)
            if seals.sealed_tables(raw):
                seals.seal_everything(raw)
    finally:
        engine.dispose()


def _migrate(path: Path, found: str | None) -> None:
    """Bring the file to this release's schema; on any failure the file is put back as it was."""
    try:
        copy = back_up(path, Why.MIGRATION) if found is not None else None
    except (OSError, sqlite3.Error) as error:
        raise FileTrouble(cannot_open(path, error)) from error
    try:
        upgrade(path, HEAD)
    except Exception as error:
        if copy is not None:
            # Where the disk does not let us write, there is nothing to put back either: all was one transaction.
            with suppress(sqlite3.OperationalError):
                restore(copy, path)
        if isinstance(error, DBAPIError | OSError):
            raise FileTrouble(cannot_open(path, error)) from error
        raise


def make_engine(path: Path, *, foreign_keys: bool = True, wal: bool = True) -> Engine:
    """The way to the file for SQLAlchemy; each connection notes which rows it touches (see :mod:`seals`)."""

    def prepare_connection(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        _prepare_connection(connection, foreign_keys=foreign_keys, wal=wal)
        if foreign_keys:
            entry.info[NOTED] = seals.watch(driver_of(connection))

    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 10})
    event.listen(engine, "connect", prepare_connection)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def driver_of(connection: object) -> sqlite3.Connection:
    """SQLite's own connection under SQLAlchemy's."""
    raw = getattr(connection, "driver_connection", connection)
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _prepare_connection(connection: DBAPIConnection, *, foreign_keys: bool, wal: bool) -> None:
    # sqlite3 would otherwise open transactions by itself, and leave DDL and reads outside of them.
    connection.isolation_level = None
    cursor = connection.cursor()
    # The log's shared memory does not work over a network.
    cursor.execute(f"PRAGMA journal_mode = {'WAL' if wal else 'DELETE'}")
    # FULL, so that a confirmed drag outlives a power cut, not only a crash of the program.
    cursor.execute("PRAGMA synchronous = FULL")
    # Who is erased is not to be found in the file's empty pages.
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.execute("PRAGMA recursive_triggers = ON")
    cursor.execute("PRAGMA temp_store = MEMORY")
    cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    cursor.close()

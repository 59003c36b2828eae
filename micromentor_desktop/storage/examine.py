"""Whether a chapter's file is whole: its structure by SQLite's own check, its words by the digests of its rows."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.request import pathname2url

from micromentor_desktop.storage.seals import broken_seals, sealed_tables

_SEALED_SINCE = "0005"
"""The first schema version whose rows have digests."""
UNREADABLE = (sqlite3.Error, UnicodeError)
"""What reading a damaged file raises: where a name in it is no text any more, Python cannot tell SQLite's error."""
_ENOUGH = 20
"""So many faults of the structure are told; one is enough to know."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What is not right with a file: faults of its structure in SQLite's words, and damaged rows by table."""

    structure: tuple[str, ...] = ()
    rows: tuple[tuple[str, int], ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not self.structure and not self.rows


def examine(path: Path) -> Findings:
    """Look through a file that nobody writes to at the time.

    A file of a release before row digests is only checked for its structure. Raises OSError, but nothing of
    SQLite: what it cannot read is a finding.
    """
    try:
        with closing(read_only(path)) as raw:
            # Without the files' indexes being looked at too, a damaged one would hide rows from us.
            faults = tuple(str(row[0]) for row in raw.execute(f"PRAGMA integrity_check({_ENOUGH})") if row[0] != "ok")
            if faults:
                return Findings(faults)
            faults = tuple(
                f"a row of {table} refers to nothing" for table, *_ in raw.execute("PRAGMA foreign_key_check")
            )
            (version,) = raw.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
            if version >= _SEALED_SINCE and not sealed_tables(raw):
                return Findings(("the digests of the rows are missing",))
            return Findings(faults, tuple(sorted(Counter(seal.table for seal in broken_seals(raw)).items())))
    except UNREADABLE as error:
        return Findings((str(error),))


def read_only(path: Path) -> sqlite3.Connection:
    """Open a file so that neither it nor its folder is changed. Raises sqlite3.Error when it is no database."""
    address = "file:" + pathname2url(str(path.absolute()))
    raw = sqlite3.connect(f"{address}?mode=ro", uri=True)
    try:
        raw.execute("PRAGMA trusted_schema = OFF")
        raw.execute("PRAGMA cell_size_check = ON")
        raw.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.OperationalError:
        raw.close()
        if path.with_name(path.name + "-wal").exists():
            raise
        # On a write-protected stick, a file that was not closed properly cannot have the shared memory it asks for.
        raw = sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)
    except BaseException:
        raw.close()
        raise
    return raw

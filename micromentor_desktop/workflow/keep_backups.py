"""Going back to an earlier state of the chapter, and taking the chapter to another computer."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.storage.backup import backups_of, copy_to, folder_of
from micromentor_desktop.storage.database import Database, Why
from micromentor_desktop.storage.file_lock import lock_path
from micromentor_desktop.storage.look import Contents, look_into
from micromentor_desktop.translate import mark, tr

__all__ = ["Contents", "KeepBackups", "Kept"]

_REASONS = {
    Why.MIGRATION: mark("before an update of the program"),
    Why.IMPORT: mark("before an import"),
    Why.DELETE: mark("before something was deleted"),
    Why.PAIRING: mark("before pairing again"),
    Why.RESTORE: mark("before going back to another state"),
    Why.REPAIR: mark("before a repair"),
    Why.DAILY: mark("once a day"),
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup: why it was made in words, when, and its size in bytes."""

    path: Path
    why: str
    made_at: datetime
    size: int


class KeepBackups:
    """The use cases around backups and copies of the chapter's file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Kept, ...]:
        """Every backup, the latest first."""
        return tuple(
            Kept(backup.path, tr(_REASONS[backup.why]), backup.stamp.made_at, backup.size)
            for backup in backups_of(self._database.path)
        )

    def look(self, path: Path) -> Contents:
        """What a backup or a chapter's file holds. Raises FileTrouble when it cannot take the chapter's place."""
        return look_into(path)

    def take(self, path: Path) -> Contents:
        """Let a backup or another chapter's file take the place of the chapter, which is backed up first.

        The file itself stays as it is. Raises FileTrouble when it is damaged or cannot be read; the chapter is then as
        it was.
        """
        if path.exists() and path.samefile(self._database.path):
            raise FileTrouble(tr("This is the chapter that is open. Choose another file."))
        contents = look_into(path)
        self._database.replace_with(path)
        return contents

    def save_copy(self, target: Path) -> Path:
        """Write the chapter as one file, to be opened on another computer, and return where that is.

        Raises FileTrouble naming the place.
        """
        own = self._database.path
        if target.parent == folder_of(own) or target in (own, lock_path(own)):
            raise FileTrouble(tr("The program keeps its own files there. Choose another folder for the copy."))
        try:
            copy_to(own, target)
        except (OSError, sqlite3.Error) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            raise FileTrouble(
                tr(
                    "The copy “{name}” could not be written in “{folder}” ({reason}). Choose another folder, or make"
                    " room there.",
                    name=target.name,
                    folder=target.parent,
                    reason=reason,
                )
            ) from error
        return target

    def daily(self) -> bool:
        """Make the backup of the day unless there is one. Tells whether one was made. Raises FileTrouble."""
        return self._database.back_up_daily()

"""The chapter's file itself: where it is, and what to do when it is no longer there."""

from pathlib import Path

from micromentor_desktop.storage.database import Database


class ChapterFile:
    """The use cases around the file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def path(self) -> Path:
        """Where the file is, or was."""
        return self._database.path

    def check(self) -> None:
        """Raises FileGone when the file was moved, deleted or replaced."""
        self._database.require()

    def put_back(self, path: Path | None = None) -> Path | None:
        """Write everything to where the file was, or to another path, and go on with that file.

        Returns the new name of another file that had taken the place, None when none had. Raises FileTrouble when it
        cannot be written; nothing is lost then.
        """
        return self._database.put_back(path)

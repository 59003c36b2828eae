"""Bringing a sign-up file into an event: understanding it first, writing it only on request."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from micromentor_desktop.domain.event import Event
from micromentor_desktop.importing.columns import Field
from micromentor_desktop.importing.draft import Column, Counts, Draft, DraftPerson, Problem, SetAside
from micromentor_desktop.storage.database import Database, Session

__all__ = [
    "Column", "Counts", "Draft", "DraftPerson", "Field", "ImportSignups", "Imported", "Problem", "SetAside", "record",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: how many people are new, changed and the same. ``batch_id`` names it."""

    batch_id: int
    new: int
    changed: int
    same: int


class ImportSignups:
    """The use cases of the import step."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def understand(
        self, path: Path, *, event: Event | None = None, corrections: Mapping[int, Field] | None = None
    ) -> Draft:
        """Read the file and say how it is understood; nothing is written.

        ``corrections`` gives by column index what the organizer says a column is. Raises FileTrouble with a sentence
        when the file cannot be read or is no table of people.
        """
        raise NotImplementedError

    def commit(self, event_id: int, draft: Draft) -> Imported:
        """Write the draft's people as members and sign-ups of the event, in one transaction."""
        raise NotImplementedError


def record(session: Session, event: Event, draft: Draft) -> Imported:
    """Write a draft inside a running transaction: members, sign-ups, the file and the fate of each row."""
    raise NotImplementedError

"""Bringing a sign-up file into an event: understanding it first, writing it only on request."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from micromentor_desktop.domain.event import Event
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.merge import merge
from micromentor_desktop.importing.records import (
    Column,
    Counts,
    Draft,
    DraftPerson,
    Field,
    Option,
    Problem,
    Question,
    SetAside,
)
from micromentor_desktop.storage import chapter, events, members, signups
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.storage.signups import ImportedRow

__all__ = [
    "Column",
    "Counts",
    "Draft",
    "DraftPerson",
    "Field",
    "ImportSignups",
    "Imported",
    "Option",
    "Problem",
    "Question",
    "SetAside",
    "record",
]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: how many people are new to the event, changed and the same. ``batch_id`` names it."""

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
        with self._database.transaction() as session:
            topics = chapter.get_chapter(session).topics
        return understand(path, corrections=corrections, event_date=event.on if event else None, topics=topics)

    def commit(self, event_id: int, draft: Draft) -> Imported:
        """Write the draft's people as members and sign-ups of the event, in one transaction."""
        with self._database.transaction() as session:
            return record(session, events.get_event(session, event_id), draft)


def record(session: Session, event: Event, draft: Draft) -> Imported:
    """Write a draft inside a running transaction: members, sign-ups, the file and the fate of each row.

    Who is the same as before is left untouched. Raises FileTrouble when the file is gone or was changed meanwhile.
    """
    merged = merge(draft, members.all_members(session), signups.event_signups(session, event.id), event.id)
    id_of_row: dict[int, int] = {}
    for one in merged:
        member = one.member
        if one.change != "same":
            member = replace(member, id=members.save_member(session, member))
            signups.save_signup(session, replace(one.signup, member=member))
        id_of_row |= dict.fromkeys(one.person.rows, member.id)
    batch_id = signups.save_batch(
        session,
        event_id=event.id,
        file_name=draft.path.name,
        content=draft.content,
        mapping=[(column.header, column.field.value) for column in draft.columns],
        rows=_fates(draft, id_of_row),
    )
    changes = [one.change for one in merged]
    return Imported(batch_id, changes.count("new"), changes.count("changed"), changes.count("same"))


def _fates(draft: Draft, id_of_row: Mapping[int, int]) -> Iterator[ImportedRow]:
    """What became of each row that was read, in the file's order."""
    first_rows = {person.rows[0] for person in draft.people}
    reasons = {aside.row: aside.reason for aside in draft.set_aside}
    for raw in draft.rows:
        if raw.number in reasons:
            yield ImportedRow(raw.number, raw.cells, "set aside", reasons[raw.number])
        else:
            outcome = "person" if raw.number in first_rows else "repeat"
            yield ImportedRow(raw.number, raw.cells, outcome, member_id=id_of_row[raw.number])

"""Reading and writing imports: the file, what became of each row, what changed, and what was corrected."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from micromentor_desktop.storage.tables import (
    AlwaysPairRow,
    ColumnProfileRow,
    ImportBatchRow,
    ImportRowRow,
    NeverPairRow,
    PlanRow,
    SeatRow,
    SignUpRow,
    SignUpTopicRow,
    TopicRow,
    WishRow,
)

Values = dict[str, Any]
"""Attributes of a member or a sign-up by name, as JSON holds them."""


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """What became of one row: ``outcome`` is "person", "repeat" or "set aside"."""

    row: int
    cells: tuple[str, ...]
    outcome: str
    reason: str = ""
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What an import did to one person: the values before and after of what it changed.

    ``member_before`` and ``signup_before`` are None for who was not there before.
    """

    member_id: int
    signup_id: int
    member_before: Values | None
    member_after: Values
    signup_before: Values | None
    signup_after: Values


@dataclass(frozen=True, slots=True)
class Batch:
    """One import of an event. ``headers`` are those of the file; ``member_ids`` everybody whom its rows name."""

    id: int
    event_id: int
    file_name: str
    imported_at: datetime
    headers: tuple[str, ...]
    member_ids: frozenset[int]
    changes: tuple[PersonChange, ...]
    topics_added: tuple[str, ...]
    undone: bool


def save_batch(
    session: Session,
    *,
    event_id: int,
    file_name: str,
    content: bytes,
    mapping: Iterable[tuple[str, str]],
    rows: Iterable[ImportedRow],
    changes: Iterable[PersonChange] = (),
    topics_added: Iterable[str] = (),
) -> int:
    """Keep an imported file, how its columns were taken (header, field), what became of its rows, what changed."""
    batch = ImportBatchRow(
        event_id=event_id,
        file_name=file_name,
        content=content,
        mapping=[list(pair) for pair in mapping],
        imported_at=datetime.now(),
        changes=[
            [
                change.member_id,
                change.signup_id,
                change.member_before,
                change.member_after,
                change.signup_before,
                change.signup_after,
            ]
            for change in changes
        ],
        topics_added=list(topics_added),
    )
    session.add(batch)
    session.flush()
    session.add_all(
        ImportRowRow(
            batch_id=batch.id,
            row=row.row,
            cells=list(row.cells),
            outcome=row.outcome,
            reason=row.reason,
            member_id=row.member_id,
        )
        for row in rows
    )
    session.flush()
    return batch.id


def event_batches(session: Session, event_id: int) -> tuple[Batch, ...]:
    """The imports of an event, the latest first; those that were undone are among them."""
    rows = session.scalars(
        select(ImportBatchRow).where(ImportBatchRow.event_id == event_id).order_by(ImportBatchRow.id)
    )
    return tuple(_to_batch(session, row) for row in reversed(rows.all()))


def get_batch(session: Session, batch_id: int) -> Batch:
    """One import. Raises LookupError when there is none of that id."""
    return _to_batch(session, _row(session, batch_id))


def mark_undone(session: Session, batch_id: int) -> None:
    """Note that an import was undone; the file and its rows stay. Raises LookupError for an unknown id."""
    _row(session, batch_id).undone_at = datetime.now()
    session.flush()


def needed(session: Session, member_ids: Sequence[int]) -> frozenset[int]:
    """Those of (some hundred) members to whom anything but imports refers: a sign-up, a seat, a wish, a rule."""
    columns = (
        SignUpRow.member_id,
        SeatRow.member_id,
        WishRow.member_id,
        *(column for row in (NeverPairRow, AlwaysPairRow) for column in (row.first_id, row.second_id)),
    )
    found = (session.scalars(select(column).where(column.in_(member_ids))) for column in columns)
    return frozenset(member_id for of_column in found for member_id in of_column)


def seated(session: Session, event_id: int) -> frozenset[int]:
    """Everybody who has a place in any version of the event's plan, on the waiting list too."""
    found = select(SeatRow.member_id).join(PlanRow, PlanRow.id == SeatRow.plan_id).where(PlanRow.event_id == event_id)
    return frozenset(session.scalars(found))


def delete_unused_topics(session: Session, names: Iterable[str]) -> None:
    """Remove those of the topics that no sign-up offers or wants."""
    used = select(SignUpTopicRow.topic_id)
    session.execute(delete(TopicRow).where(TopicRow.name.in_(list(names)), TopicRow.id.not_in(used)))
    session.flush()


@dataclass(frozen=True, slots=True)
class Profile:
    """How files with these headings were corrected: header to field, and folded answer to topic."""

    headers: frozenset[str]
    fields: Mapping[str, str]
    topics: Mapping[str, str]


def profiles(session: Session) -> tuple[Profile, ...]:
    """All profiles, the latest used first."""
    # By the id, since a clock can be set back; each use makes a new row.
    rows = session.scalars(select(ColumnProfileRow).order_by(ColumnProfileRow.id.desc()))
    return tuple(Profile(frozenset(row.headers), dict(row.fields), dict(row.topics)) for row in rows)


def save_profile(
    session: Session, headers: Sequence[str], fields: Mapping[str, str], topics: Mapping[str, str]
) -> None:
    """Remember corrections for the next file with these headings, instead of what was remembered for exactly them."""
    known = sorted(set(headers))
    for row in session.scalars(select(ColumnProfileRow)):
        if row.headers == known:
            session.delete(row)
    session.add(ColumnProfileRow(headers=known, fields=dict(fields), topics=dict(topics), used_at=datetime.now()))
    session.flush()


def _row(session: Session, batch_id: int) -> ImportBatchRow:
    row = session.get(ImportBatchRow, batch_id)
    if row is None:
        raise LookupError(f"no import {batch_id}")
    return row


def _to_batch(session: Session, row: ImportBatchRow) -> Batch:
    named = select(ImportRowRow.member_id).where(ImportRowRow.batch_id == row.id, ImportRowRow.member_id.is_not(None))
    return Batch(
        id=row.id,
        event_id=row.event_id,
        file_name=row.file_name,
        imported_at=row.imported_at,
        headers=tuple(header for header, _ in row.mapping),
        member_ids=frozenset(filter(None, session.scalars(named))),
        changes=tuple(PersonChange(*change) for change in row.changes),
        topics_added=tuple(row.topics_added),
        undone=row.undone_at is not None,
    )

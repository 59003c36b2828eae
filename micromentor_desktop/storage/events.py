"""Reading and writing events and their rules."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from micromentor_desktop.domain.event import Event, Gap, Mix, Must, Rules, Shape, Weights
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.storage.tables import AlwaysPairRow, EventRow, NeverPairRow


def all_events(session: Session) -> tuple[Event, ...]:
    """Every event, the latest first; undated ones, still in the making, before all others."""
    events = [_to_event(session, row) for row in session.scalars(select(EventRow))]
    return tuple(sorted(events, key=lambda event: (event.on is None, event.on or 0, event.id), reverse=True))


def get_event(session: Session, event_id: int) -> Event:
    """One event. Raises LookupError when there is none of that id."""
    return _to_event(session, _row(session, event_id))


def save_event(session: Session, event: Event) -> int:
    """Write a new (id 0) or changed event with its rules and return the id. Raises LookupError for an unknown id."""
    row = EventRow(created_at=datetime.now()) if event.id == NEW else _row(session, event.id)
    row.name, row.shape, row.held_on = event.name, event.shape.value, event.on
    row.place, row.span = event.place, event.span
    row.mentees_per_mentor, row.rounds = event.rules.mentees_per_mentor, event.rules.rounds
    row.minutes_per_round = event.rules.minutes_per_round
    row.tables, row.topic_tables = event.rules.tables, event.rules.topic_tables
    row.keep_employers_apart = event.rules.keep_employers_apart
    row.colleagues_at_table = event.rules.colleagues_at_table
    row.musts, row.mix = sorted(event.rules.musts), sorted(event.rules.mix)
    row.gap = asdict(event.rules.gap)
    row.new_faces_percent = event.rules.new_faces_percent
    row.weights = asdict(event.rules.weights)
    session.add(row)
    session.flush()
    _save_pairs(session, NeverPairRow, row.id, event.rules.never_pairs)
    _save_pairs(session, AlwaysPairRow, row.id, event.rules.always_pairs)
    return row.id


def delete_event(session: Session, event_id: int) -> None:
    """Remove an event with its sign-ups, plans and imports; the members stay."""
    session.delete(_row(session, event_id))
    session.flush()


def _row(session: Session, event_id: int) -> EventRow:
    row = session.get(EventRow, event_id)
    if row is None:
        raise LookupError(f"no event {event_id}")
    return row


_PairTable = type[NeverPairRow] | type[AlwaysPairRow]


def _save_pairs(session: Session, table: _PairTable, event_id: int, pairs: Iterable[tuple[int, int]]) -> None:
    session.execute(delete(table).where(table.event_id == event_id))
    ordered = sorted({(min(pair), max(pair)) for pair in pairs})
    session.add_all(table(event_id=event_id, first_id=first, second_id=second) for first, second in ordered)
    session.flush()


def _pairs(session: Session, table: _PairTable, event_id: int) -> tuple[tuple[int, int], ...]:
    rows = session.execute(
        select(table.first_id, table.second_id)
        .where(table.event_id == event_id)
        .order_by(table.first_id, table.second_id)
    )
    return tuple((first, second) for first, second in rows)


def _to_event(session: Session, row: EventRow) -> Event:
    return Event(
        id=row.id,
        name=row.name,
        shape=Shape(row.shape),
        on=row.held_on,
        place=row.place,
        span=row.span,
        rules=Rules(
            mentees_per_mentor=row.mentees_per_mentor,
            rounds=row.rounds,
            minutes_per_round=row.minutes_per_round,
            tables=row.tables,
            topic_tables=row.topic_tables,
            keep_employers_apart=row.keep_employers_apart,
            colleagues_at_table=row.colleagues_at_table,
            musts=frozenset(map(Must, row.musts)),
            mix=frozenset(map(Mix, row.mix)),
            gap=Gap(**row.gap),
            new_faces_percent=row.new_faces_percent,
            never_pairs=_pairs(session, NeverPairRow, row.id),
            always_pairs=_pairs(session, AlwaysPairRow, row.id),
            weights=Weights(**row.weights),
        ),
    )

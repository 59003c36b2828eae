"""What the chapter's file holds on one person beside their own record and their sign-ups."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from micromentor_desktop.storage.tables import (
    AlwaysPairRow,
    EventRow,
    ImportBatchRow,
    ImportRowRow,
    NeverPairRow,
    PlanRow,
    PrintedRow,
    SeatRow,
    SignUpRow,
    WishRow,
)


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A row of an imported file that is about the person; ``cells`` are (heading, cell)."""

    file_name: str
    imported_at: datetime
    row: int
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A place in one version of a plan; without a table they wait."""

    event: str
    version: str
    round: int
    table: int | None
    mentor: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class HeldPrint:
    """A piece of paper with their name that was printed; the program keeps no more than when it was."""

    event: str
    document: str
    printed_at: datetime


def imported_rows(session: Session, member_id: int) -> Iterator[HeldRow]:
    """Rows of imported files, as they were given."""
    rows = session.execute(
        select(ImportRowRow, ImportBatchRow.file_name, ImportBatchRow.imported_at, ImportBatchRow.mapping)
        .join(ImportBatchRow, ImportBatchRow.id == ImportRowRow.batch_id)
        .where(ImportRowRow.member_id == member_id)
        .order_by(ImportRowRow.batch_id, ImportRowRow.row)
    )
    for row, file_name, imported_at, mapping in rows:
        headings = [heading for heading, _ in mapping]
        cells = tuple((heading, cell) for heading, cell in zip(headings, row.cells, strict=False) if cell)
        yield HeldRow(file_name, imported_at, row.row, cells)


def seats(session: Session, member_id: int) -> Iterator[HeldSeat]:
    """Places in all versions of all plans."""
    rows = session.execute(
        select(EventRow.name, PlanRow.name, SeatRow)
        .join(PlanRow, PlanRow.id == SeatRow.plan_id)
        .join(EventRow, EventRow.id == PlanRow.event_id)
        .where(SeatRow.member_id == member_id)
        .order_by(PlanRow.id, SeatRow.round)
    )
    for event, version, seat in rows:
        yield HeldSeat(event, version, seat.round, seat.table_number, seat.mentor, seat.locked)


def prints(session: Session, member_id: int, documents: tuple[str, ...]) -> Iterator[HeldPrint]:
    """When which of these documents, whose pieces go by the member, was printed for them."""
    rows = session.execute(
        select(EventRow.name, PrintedRow.document, PrintedRow.printed_at)
        .join(EventRow, EventRow.id == PrintedRow.event_id)
        .where(PrintedRow.subject == member_id, PrintedRow.document.in_(documents))
        .order_by(PrintedRow.printed_at)
    )
    for event, document, printed_at in rows:
        yield HeldPrint(event, document, printed_at)


def rules_about(session: Session, member_id: int) -> int:
    """How many rules say whom they must or must not meet."""
    counts = (
        session.scalar(
            select(func.count())
            .select_from(table)
            .where(or_(table.first_id == member_id, table.second_id == member_id))
        )
        for table in (NeverPairRow, AlwaysPairRow)
    )
    return sum(count or 0 for count in counts)


def wished_by(session: Session, member_id: int) -> int:
    """How many sign-ups wish to meet them."""
    found = (
        select(func.count(func.distinct(SignUpRow.id)))
        .join(WishRow, WishRow.signup_id == SignUpRow.id)
        .where(WishRow.member_id == member_id)
    )
    return session.scalar(found) or 0

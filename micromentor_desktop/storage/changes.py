"""What a use case did to the rows about some members, so that exactly that can be taken back and done again."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage.tables import (
    AlwaysPairRow,
    Base,
    ConsentRow,
    ImportRowRow,
    MemberRow,
    MemberTopicRow,
    NeverPairRow,
    PlanRow,
    PrintedRow,
    SeatRow,
    SignUpRow,
    SignUpTopicRow,
    WishRow,
)
from micromentor_desktop.translate import tr

Row = Mapping[str, Any]
"""The columns of one row by their names."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it was not there."""

    table: str
    before: Row | None
    after: Row | None


@dataclass(slots=True)
class Changes:
    """What happened, row by row. ``inverse`` is what would take it back."""

    rows: tuple[RowChange, ...] = ()
    _added: set[int] = field(default_factory=set)

    @property
    def inverse(self) -> "Changes":
        """The same changes in the other direction."""
        return Changes(tuple(RowChange(row.table, row.after, row.before) for row in reversed(self.rows)))

    def also(self, member_id: int) -> None:
        """A member was added while the changes are being noted."""
        self._added.add(member_id)


@contextmanager
def noted(session: Session, member_ids: Collection[int]) -> Iterator[Changes]:
    """Note what happens inside the block to all rows about these members; the changes are complete after the block."""
    before = _snapshot(session, set(member_ids))
    changes = Changes()
    yield changes
    session.flush()
    after = _snapshot(session, set(member_ids) | changes._added)
    changes.rows = tuple(
        RowChange(table.name, then.get(key), now.get(key))
        for table in Base.metadata.sorted_tables
        if table.name in before or table.name in after
        for then, now in [(before.get(table.name, {}), after.get(table.name, {}))]
        for key in dict.fromkeys((*then, *now))
        if then.get(key) != now.get(key)
    )


def apply(session: Session, changes: Changes) -> None:
    """Bring the rows from what they were before to what they were after.

    Raises Trouble, and changes nothing, when one of them is another by now.
    """
    tables = Base.metadata.tables
    for change in changes.rows:
        present = change.before or change.after or {}
        if _stored(session, tables[change.table], present) != change.before:
            raise Trouble(
                tr("What this is about was changed since then, so it can no longer be taken back. Nothing was changed.")
            )
    by_table = {table.name: number for number, table in enumerate(Base.metadata.sorted_tables)}
    ordered = sorted(changes.rows, key=lambda change: by_table[change.table])
    gone = [change for change in reversed(ordered) if change.after is None]
    members = [change for change in gone if change.table == MemberRow.__tablename__]
    for change in gone:
        if change not in members:
            _delete(session, change)
    for change in ordered:
        table = tables[change.table]
        if change.after is not None:
            if change.before is None:
                session.execute(insert(table).values(**change.after))
            else:
                session.execute(update(table).where(_is(table, change.before)).values(**change.after))
    # Last, when nothing refers to them any more.
    for change in members:
        _refuse_in_use(session, change.before or {})
        _delete(session, change)


def _delete(session: Session, change: RowChange) -> None:
    table = Base.metadata.tables[change.table]
    session.execute(delete(table).where(_is(table, change.before or {})))


def _snapshot(session: Session, member_ids: set[int]) -> dict[str, dict[tuple[Any, ...], Row]]:
    return {
        table.name: {
            tuple(row[column.name] for column in table.primary_key): dict(row)
            for row in session.execute(wanted).mappings()
        }
        for table, wanted in _about(member_ids)
    }


def _about(member_ids: set[int]) -> Iterator[tuple[Table, Select[Any]]]:
    """Which rows are about members: theirs, and those that name them."""
    ids = list(member_ids)
    signups = select(SignUpRow.id).where(SignUpRow.member_id.in_(ids))
    plans = select(SeatRow.plan_id).where(SeatRow.member_id.in_(ids))
    conditions: dict[type[Base], ColumnElement[bool]] = {
        MemberRow: MemberRow.id.in_(ids),
        ConsentRow: ConsentRow.member_id.in_(ids),
        MemberTopicRow: MemberTopicRow.member_id.in_(ids),
        SignUpRow: SignUpRow.member_id.in_(ids),
        SignUpTopicRow: SignUpTopicRow.signup_id.in_(signups),
        WishRow: or_(WishRow.member_id.in_(ids), WishRow.signup_id.in_(signups)),
        NeverPairRow: or_(NeverPairRow.first_id.in_(ids), NeverPairRow.second_id.in_(ids)),
        AlwaysPairRow: or_(AlwaysPairRow.first_id.in_(ids), AlwaysPairRow.second_id.in_(ids)),
        PlanRow: PlanRow.id.in_(plans),
        # Of the whole plan, for who sat with them may have to wait.
        SeatRow: SeatRow.plan_id.in_(plans),
        ImportRowRow: ImportRowRow.member_id.in_(ids),
        PrintedRow: PrintedRow.subject.in_(ids),
    }
    for row, condition in conditions.items():
        table = Base.metadata.tables[row.__tablename__]
        yield table, select(table).where(condition)


def _is(table: Table, row: Row) -> ColumnElement[bool]:
    return and_(*(column == row[column.name] for column in table.primary_key))


def _stored(session: Session, table: Table, row: Row) -> Row | None:
    found = session.execute(select(table).where(_is(table, row))).mappings().first()
    return None if found is None else dict(found)


def _refuse_in_use(session: Session, member: Row) -> None:
    """Raise Trouble when a member who is to go is referred to by what came since."""
    columns = (SignUpRow.member_id, SeatRow.member_id, WishRow.member_id)
    if any(session.scalar(select(column).where(column == member["id"]).limit(1)) is not None for column in columns):
        raise Trouble(
            tr(
                "{name} signed up for an event since then, so this can no longer be taken back.",
                name=f"{member['given_name']} {member['family_name']}".strip(),
            )
        )

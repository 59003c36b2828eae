"""Taking a person out of the chapter's file, while past events keep their counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from micromentor_desktop.domain.event import Status
from micromentor_desktop.storage import crowd, imports, members
from micromentor_desktop.storage.tables import (
    AlwaysPairRow,
    EventRow,
    NeverPairRow,
    PlanRow,
    SeatRow,
    SignUpRow,
    WishRow,
)


@dataclass(frozen=True, slots=True)
class Stake:
    """An event in which a person has a part; ``seated``: they have a place in some version of its plan."""

    event_id: int
    event: str
    over: bool
    seated: bool


def stakes(session: Session, member_id: int, today: date) -> Iterator[Stake]:
    """The events that a member signed up for."""
    rows = session.execute(
        select(EventRow.id, EventRow.name, EventRow.held_on)
        .join(SignUpRow, SignUpRow.event_id == EventRow.id)
        .where(SignUpRow.member_id == member_id)
        .order_by(EventRow.id)
    )
    seated = select(PlanRow.event_id).join(SeatRow, SeatRow.plan_id == PlanRow.id).where(SeatRow.member_id == member_id)
    with_place = set(session.scalars(seated.distinct()))
    for event_id, name, on in rows.all():
        yield Stake(event_id, name, on is not None and on < today, event_id in with_place)


def remove(session: Session, member_id: int, name: str, today: date) -> None:
    """Take a member out.

    Where they are counted, in events that are over, a row stays that is called ``name`` and holds nothing else of them.
    From an event to come they are withdrawn: at once where it is not paired, else their place tells that they are gone
    until the plan is repaired or made anew. Rules and wishes about them are void.
    """
    for stake in tuple(stakes(session, member_id, today)):
        row = session.scalars(
            select(SignUpRow).where(SignUpRow.event_id == stake.event_id, SignUpRow.member_id == member_id)
        ).one()
        if not stake.over and not stake.seated:
            session.delete(row)
            continue
        row.answers = []
        row.wishes.clear()
        if not stake.over:
            row.status = Status.WITHDRAWN.value
    session.flush()
    session.execute(delete(WishRow).where(WishRow.member_id == member_id))
    for table in (NeverPairRow, AlwaysPairRow):
        session.execute(delete(table).where(or_(table.first_id == member_id, table.second_id == member_id)))
    session.expire_all()
    if imports.needed(session, [member_id]):
        members.empty(session, member_id, name)
    else:
        crowd.delete_members(session, [member_id])

"""Two records of one person become one: everything that refers to the one that goes refers to the one that stays."""

from collections.abc import Collection

from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.orm import Session, aliased

from micromentor_desktop.storage.tables import (
    AlwaysPairRow,
    ConsentRow,
    ImportRowRow,
    MemberRow,
    NeverPairRow,
    PlanRow,
    PrintedRow,
    SeatRow,
    SignUpRow,
    WishRow,
)


def carry_over(session: Session, gone: int, kept: int, documents: Collection[str]) -> None:
    """Hand everything of one member to another, and remove the one.

    Events for which both signed up must have been joined before, the sign-up of the one that goes being deleted.
    ``documents`` are those whose printed pieces go by the member. In a round in which both have a seat, the better one
    stays: a mentor's before a mentee's, a table before the waiting list.
    """
    _seats(session, gone, kept)
    session.execute(update(SignUpRow).where(SignUpRow.member_id == gone).values(member_id=kept))
    _wishes(session, gone, kept)
    _pairs(session, NeverPairRow, gone, kept)
    _pairs(session, AlwaysPairRow, gone, kept)
    session.execute(update(ImportRowRow).where(ImportRowRow.member_id == gone).values(member_id=kept))
    _printed(session, gone, kept, documents)
    agreed = select(ConsentRow.purpose).where(ConsentRow.member_id == kept)
    session.execute(
        update(ConsentRow)
        .where(ConsentRow.member_id == gone, ConsentRow.purpose.not_in(agreed.scalar_subquery()))
        .values(member_id=kept),
        execution_options={"synchronize_session": False},
    )
    added = [one for one in session.scalars(select(MemberRow.added_at).where(MemberRow.id.in_([gone, kept]))) if one]
    session.execute(update(MemberRow).where(MemberRow.id == kept).values(added_at=min(added, default=None)))
    session.execute(delete(MemberRow).where(MemberRow.id == gone))
    session.flush()
    # Everything above went past the objects that the session holds.
    session.expire_all()


def _seats(session: Session, gone: int, kept: int) -> None:
    seats = session.scalars(select(SeatRow).where(SeatRow.member_id.in_([gone, kept]))).all()
    by_place = {(seat.plan_id, seat.round, seat.member_id): seat for seat in seats}
    affected = {seat.plan_id for seat in seats if seat.member_id == gone}
    for seat in seats:
        if seat.member_id != gone:
            continue
        own = by_place.get((seat.plan_id, seat.round, kept))
        worse = None if own is None else min((seat, own), key=lambda one: (one.mentor, one.table_number is not None))
        if own is not None:
            session.delete(own if worse is own else seat)
            session.flush()
        if worse is not seat:
            place = (SeatRow.plan_id == seat.plan_id, SeatRow.round == seat.round, SeatRow.member_id == gone)
            session.execute(update(SeatRow).where(*place).values(member_id=kept))
    session.expire_all()
    for plan_id in affected:
        _seat_nobody_without_mentor(session, plan_id)
        _rename_in_plan(session, plan_id, gone, kept)


def _seat_nobody_without_mentor(session: Session, plan_id: int) -> None:
    """Where the one person mentored two tables, one of them has lost its mentor: its mentees wait."""
    mentor = aliased(SeatRow)
    hosted = select(mentor.member_id).where(
        mentor.plan_id == SeatRow.plan_id,
        mentor.round == SeatRow.round,
        mentor.table_number == SeatRow.table_number,
        mentor.mentor,
    )
    session.execute(
        update(SeatRow)
        .where(SeatRow.plan_id == plan_id, SeatRow.table_number.is_not(None), ~hosted.exists())
        .values(table_number=None),
        execution_options={"synchronize_session": False},
    )


def _rename_in_plan(session: Session, plan_id: int, gone: int, kept: int) -> None:
    plan = session.get_one(PlanRow, plan_id)
    plan.kept_locks = [
        [number, kept if member_id == gone else member_id, table] for number, member_id, table in plan.kept_locks
    ]
    plan.certificate = [
        {
            **part,
            **{
                side: [[kept if member_id == gone else member_id, *rest] for member_id, *rest in part[side]]
                for side in ("mentees", "mentors", "hosts")
            },
            "colleagues": [
                [employer, kept if member_id == gone else member_id, price]
                for employer, member_id, price in part["colleagues"]
            ],
        }
        for part in plan.certificate
    ]
    session.flush()


def _wishes(session: Session, gone: int, kept: int) -> None:
    session.execute(update(WishRow).where(WishRow.member_id == gone).values(member_id=kept))
    session.expire_all()
    seen: set[int] = set()
    rows = session.execute(
        select(WishRow, SignUpRow.member_id)
        .join(SignUpRow, SignUpRow.id == WishRow.signup_id)
        .where(WishRow.member_id == kept)
        .order_by(WishRow.signup_id, WishRow.rank)
    )
    for wish, wisher in rows.all():
        if wisher == kept or wish.signup_id in seen:
            session.delete(wish)
        seen.add(wish.signup_id)
    session.flush()


def _pairs(session: Session, table: type[NeverPairRow] | type[AlwaysPairRow], gone: int, kept: int) -> None:
    about = or_(table.first_id == gone, table.second_id == gone)
    found = session.execute(select(table.event_id, table.first_id, table.second_id).where(about)).all()
    session.execute(delete(table).where(about))
    for event_id, first, second in found:
        other = second if first == gone else first
        pair = {"event_id": event_id, "first_id": min(kept, other), "second_id": max(kept, other)}
        if other != kept:
            session.execute(insert(table).prefix_with("OR IGNORE").values(**pair))


def _printed(session: Session, gone: int, kept: int, documents: Collection[str]) -> None:
    for piece in session.scalars(
        select(PrintedRow).where(PrintedRow.subject == gone, PrintedRow.document.in_(list(documents)))
    ).all():
        place = (PrintedRow.event_id == piece.event_id, PrintedRow.document == piece.document)
        if session.get(PrintedRow, (piece.event_id, piece.document, kept)) is None:
            session.execute(update(PrintedRow).where(*place, PrintedRow.subject == gone).values(subject=kept))
        else:
            session.delete(piece)
        session.flush()
    session.expire_all()

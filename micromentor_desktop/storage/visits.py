"""Who was at which event, in what part, and with whom."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from micromentor_desktop.domain.event import Status
from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.person import told_apart
from micromentor_desktop.storage.tables import EventRow, MemberRow, PlanRow, SeatRow, SignUpRow, WishRow


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person's sign-up for one event, without what they answered."""

    member_id: int
    event_id: int
    on: date | None
    status: Status


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody at the same table in one round; both parts are told."""

    event_id: int
    round: int
    member_id: int
    mentor: bool
    own_mentor: bool


def attendances(session: Session) -> tuple[Attendance, ...]:
    """All sign-ups of all events."""
    rows = session.execute(
        select(SignUpRow.member_id, SignUpRow.event_id, EventRow.held_on, SignUpRow.status).join(
            EventRow, EventRow.id == SignUpRow.event_id
        )
    )
    return tuple(Attendance(member_id, event_id, on, Status(status)) for member_id, event_id, on, status in rows)


def mentors(session: Session) -> frozenset[tuple[int, int]]:
    """(event id, member id) of everybody who has a mentor's seat in an event's current plan."""
    rows = session.execute(
        select(PlanRow.event_id, SeatRow.member_id)
        .join(SeatRow, SeatRow.plan_id == PlanRow.id)
        .where(PlanRow.current, SeatRow.mentor)
        .distinct()
    )
    return frozenset((event_id, member_id) for event_id, member_id in rows)


def own_seats(session: Session, member_id: int) -> tuple[tuple[int, int, bool, bool], ...]:
    """(event id, round, waits, is mentor) for each round of the current plans in which a member is."""
    rows = session.execute(
        select(PlanRow.event_id, SeatRow.round, SeatRow.table_number.is_(None), SeatRow.mentor)
        .join(SeatRow, SeatRow.plan_id == PlanRow.id)
        .where(PlanRow.current, SeatRow.member_id == member_id)
        .order_by(PlanRow.event_id, SeatRow.round)
    )
    return tuple((event_id, number, bool(waits), bool(mentor)) for event_id, number, waits, mentor in rows)


def companions(session: Session, member_id: int) -> Iterator[Companion]:
    """Everybody who shares a table with a member in some round of an event's current plan."""
    own, other = aliased(SeatRow), aliased(SeatRow)
    rows = session.execute(
        select(PlanRow.event_id, other.round, other.member_id, other.mentor, own.mentor)
        .join(own, own.plan_id == PlanRow.id)
        .join(other, (other.plan_id == own.plan_id) & (other.round == own.round))
        .where(
            PlanRow.current,
            own.member_id == member_id,
            other.member_id != member_id,
            own.table_number == other.table_number,
        )
        .order_by(PlanRow.event_id, other.round)
    )
    for event_id, number, person, mentor, own_mentor in rows:
        yield Companion(event_id, number, person, mentor, own_mentor)


def names(session: Session) -> dict[int, str]:
    """What everybody is called by member id, namesakes told apart; who was erased has a made-up name."""
    rows = session.execute(
        select(MemberRow.id, MemberRow.given_name, MemberRow.family_name, MemberRow.email, MemberRow.employer)
    )
    return told_apart(Member(*row) for row in rows)


def wishing(session: Session, member_ids: Collection[int]) -> frozenset[int]:
    """Everybody who would like to meet one of these members at some event."""
    rows = session.scalars(
        select(SignUpRow.member_id)
        .join(WishRow, WishRow.signup_id == SignUpRow.id)
        .where(WishRow.member_id.in_(list(member_ids)))
    )
    return frozenset(rows)

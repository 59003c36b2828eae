"""Reading and writing plans: the versions of an event's pairing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session, aliased

from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import (
    Exemption,
    Group,
    Kept,
    Level,
    LevelKey,
    Lock,
    Plan,
    Prices,
    Round,
    Rule,
    Standing,
)
from micromentor_desktop.storage.tables import EventRow, PlanRow, SeatRow, TableTopicRow


def save_plan(session: Session, plan: Plan) -> int:
    """Write a new (id 0) or changed plan, make it the event's current version, and return its id."""
    row = (
        PlanRow(event_id=plan.event_id, made_at=plan.made_at or datetime.now())
        if plan.id == NEW
        else _row(session, plan.id)
    )
    row.name, row.standing = plan.name, plan.standing.value
    row.levels = [[level.key.value, level.value, level.bound, level.paired] for level in plan.levels]
    row.certificate = [asdict(prices) for prices in plan.certificate]
    row.question = plan.question
    row.kept_locks = [[one.round, one.member_id, {"mentor": one.mentor, "spare": one.spare}] for one in plan.kept]
    row.exemptions = [[one.round, one.rule.value, list(one.member_ids)] for one in plan.exemptions]
    row.repaired_from = plan.repaired_from
    session.execute(update(PlanRow).where(PlanRow.event_id == plan.event_id).values(current=False))
    row.current = True
    session.add(row)
    session.flush()
    locked = {(lock.round, lock.member_id) for lock in plan.locks}
    session.execute(delete(SeatRow).where(SeatRow.plan_id == row.id))
    session.execute(delete(TableTopicRow).where(TableTopicRow.plan_id == row.id))
    topics = {group.table: group.topic for a_round in plan.rounds for group in a_round.groups if group.topic}
    session.add_all(TableTopicRow(plan_id=row.id, table_number=table, topic=topic) for table, topic in topics.items())
    session.add_all(
        SeatRow(
            plan_id=row.id,
            round=a_round.number,
            member_id=member_id,
            table_number=table,
            mentor=mentor,
            locked=(a_round.number, member_id) in locked,
            spare=table is None and member_id in a_round.spare,
        )
        for a_round in plan.rounds
        for table, members, mentor in _seats(a_round)
        for member_id in members
    )
    session.flush()
    return row.id


def get_plan(session: Session, plan_id: int) -> Plan:
    """One version. Raises LookupError when there is none of that id."""
    return _to_plan(session, _row(session, plan_id))


def current_plan(session: Session, event_id: int) -> Plan | None:
    """The version that is shown and printed, None before the first pairing."""
    row = session.scalar(select(PlanRow).where(PlanRow.event_id == event_id, PlanRow.current))
    return _to_plan(session, row) if row else None


def make_current(session: Session, plan_id: int) -> None:
    """Show another version of the same event. Raises LookupError for an unknown id."""
    row = _row(session, plan_id)
    session.execute(update(PlanRow).where(PlanRow.event_id == row.event_id).values(current=False))
    row.current = True
    session.flush()


def _seats(a_round: Round) -> Sequence[tuple[int | None, tuple[int, ...], bool]]:
    seats: list[tuple[int | None, tuple[int, ...], bool]] = [(None, (*a_round.waiting, *a_round.spare), False)]
    for group in a_round.groups:
        seats += [(group.table, group.mentors, True), (group.table, group.mentees, False)]
    return seats


def _row(session: Session, plan_id: int) -> PlanRow:
    row = session.get(PlanRow, plan_id)
    if row is None:
        raise LookupError(f"no plan {plan_id}")
    return row


def _to_plan(session: Session, row: PlanRow) -> Plan:
    tables: defaultdict[int, dict[int, tuple[list[int], list[int]]]] = defaultdict(dict)
    waiting: defaultdict[int, list[int]] = defaultdict(list)
    spare: defaultdict[int, list[int]] = defaultdict(list)
    locks = []
    about = select(TableTopicRow.table_number, TableTopicRow.topic).where(TableTopicRow.plan_id == row.id)
    topics = {table: topic for table, topic in session.execute(about)}  # noqa: C416 (rows are no plain pairs)
    seats = session.scalars(
        select(SeatRow)
        .where(SeatRow.plan_id == row.id)
        .order_by(SeatRow.round, SeatRow.table_number, SeatRow.member_id)
    )
    for seat in seats:
        if seat.table_number is None:
            (spare if seat.spare else waiting)[seat.round].append(seat.member_id)
        else:
            mentors, mentees = tables[seat.round].setdefault(seat.table_number, ([], []))
            (mentors if seat.mentor else mentees).append(seat.member_id)
        if seat.locked:
            locks.append(Lock(seat.round, seat.member_id, seat.table_number))
    plan = Plan(
        id=row.id,
        event_id=row.event_id,
        name=row.name,
        rounds=tuple(
            Round(
                number=number,
                groups=tuple(
                    Group(table, tuple(mentors), tuple(mentees), topics.get(table, ""))
                    for table, (mentors, mentees) in tables[number].items()
                ),
                waiting=tuple(waiting[number]),
                spare=tuple(spare[number]),
            )
            for number in sorted(tables.keys() | waiting.keys() | spare.keys())
        ),
        levels=tuple(Level(LevelKey(key), *values) for key, *values in row.levels),
        standing=Standing(row.standing),
        locks=tuple(locks),
        made_at=row.made_at,
        certificate=tuple(_to_prices(part) for part in row.certificate),
        question=row.question,
        repaired_from=row.repaired_from,
        exemptions=tuple(Exemption(number, Rule(rule), tuple(who)) for number, rule, who in row.exemptions),
    )
    return replace(plan, kept=tuple(_to_kept(plan, *one) for one in row.kept_locks))


def _to_kept(plan: Plan, number: int, member_id: int, where: dict[str, Any] | int | None) -> Kept:
    """A lock as it was kept. Files of 0004 and before tell the table; mentors did not change tables then."""
    if isinstance(where, dict):
        return Kept(number, member_id, where["mentor"], where["spare"])
    groups = [group for a_round in plan.rounds if a_round.number == number for group in a_round.groups]
    mentor = next((group.mentors[0] for group in groups if group.table == where and group.mentors), None)
    serves = any(member_id in group.mentors for a_round in plan.rounds for group in a_round.groups)
    return Kept(number, member_id, member_id if serves else mentor)


def _to_prices(part: dict[str, Any]) -> Prices:
    return Prices(
        key=LevelKey(part["key"]),
        mentees=tuple((member_id, price) for member_id, price in part["mentees"]),
        mentors=tuple((member_id, price) for member_id, price in part["mentors"]),
        colleagues=tuple((employer, member_id, price) for employer, member_id, price in part["colleagues"]),
        hosts=tuple((member_id, price) for member_id, price in part["hosts"]),
    )


def met_before(session: Session, event_id: int) -> frozenset[tuple[int, int]]:
    """Pairs of (mentor id, mentee id) that shared a table in the current plan of an earlier event.

    Earlier means an earlier day where both events have one, else an event that was made before.
    """
    this = session.get_one(EventRow, event_id)
    earlier = [
        event.id
        for event in session.scalars(select(EventRow).where(EventRow.id != event_id))
        if (event.held_on < this.held_on if event.held_on and this.held_on else event.id < event_id)
    ]
    mentor, mentee = aliased(SeatRow), aliased(SeatRow)
    pairs = session.execute(
        select(mentor.member_id, mentee.member_id)
        .join(mentee, (mentee.plan_id == mentor.plan_id) & (mentee.round == mentor.round))
        .join(PlanRow, PlanRow.id == mentor.plan_id)
        .where(
            PlanRow.current,
            PlanRow.event_id.in_(earlier),
            mentor.mentor,
            ~mentee.mentor,
            mentor.table_number == mentee.table_number,
        )
    )
    return frozenset((first, second) for first, second in pairs)


def next_name(session: Session, event_id: int) -> str:
    """What the event's next version is called: "Pairing 1", "Pairing 2" ..."""
    count = session.scalar(select(func.count()).select_from(PlanRow).where(PlanRow.event_id == event_id))
    return f"Pairing {(count or 0) + 1}"

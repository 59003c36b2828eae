"""Reading and writing plans: the versions of an event's pairing."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, select, update
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
from micromentor_desktop.translate import mark, tr

_NUMBERED = mark("Pairing {number}")


def save_plan(session: Session, plan: Plan, *, current: bool = True) -> int:
    """Write a new (id 0) or changed plan and return its id; unless told, it becomes the event's current version."""
    row = (
        PlanRow(event_id=plan.event_id, made_at=plan.made_at or datetime.now())
        if plan.id == NEW
        else _row(session, plan.id)
    )
    row.name, row.standing = plan.name, plan.standing.value
    row.levels = [[level.key.value, level.value, level.bound, level.paired] for level in plan.levels]
    row.certificate = [asdict(prices) for prices in plan.certificate]
    row.question = plan.question
    row.answers = [list(pair) for pair in plan.answers]
    row.kept_locks = [[one.round, one.member_id, {"mentor": one.mentor, "spare": one.spare}] for one in plan.kept]
    row.exemptions = [[one.round, one.rule.value, list(one.member_ids)] for one in plan.exemptions]
    row.repaired_from = plan.repaired_from
    if current:
        session.execute(update(PlanRow).where(PlanRow.event_id == plan.event_id).values(current=False))
    row.current = current
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


def is_current(session: Session, plan_id: int) -> bool:
    """Whether this version is the one that is shown. Raises LookupError for an unknown id."""
    return _row(session, plan_id).current


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
        answers=tuple((member_id, digest) for member_id, digest in row.answers),
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
    earlier = [event.id for event in _earlier(session, event_id)]
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


def mentored_at(session: Session, event_id: int) -> dict[int, str]:
    """Who had a mentor's place with a mentee at an earlier event (as for :func:`met_before`): by member id, the name of
    the last one.
    """
    found: dict[int, str] = {}
    for event in sorted(_earlier(session, event_id), key=lambda one: (one.held_on or date.min, one.id)):
        mentor, mentee = aliased(SeatRow), aliased(SeatRow)
        at_table = (mentee.plan_id == mentor.plan_id) & (mentee.round == mentor.round)
        hosts = session.scalars(
            select(mentor.member_id)
            .join(mentee, at_table & (mentee.table_number == mentor.table_number))
            .join(PlanRow, PlanRow.id == mentor.plan_id)
            .where(PlanRow.current, PlanRow.event_id == event.id, mentor.mentor, ~mentee.mentor)
        )
        found.update(dict.fromkeys(hosts, event.name))
    return found


def _earlier(session: Session, event_id: int) -> list[EventRow]:
    this = session.get_one(EventRow, event_id)
    return [
        event
        for event in session.scalars(select(EventRow).where(EventRow.id != event_id))
        if (event.held_on < this.held_on if event.held_on and this.held_on else event.id < event_id)
    ]


def next_name(session: Session, event_id: int) -> str:
    """What the event's next pairing is called: "Pairing 1", "Pairing 2" ... A kept copy of one does not count.

    Those that were named while the program spoke English count, too.
    """
    names = session.scalars(select(PlanRow.name).where(PlanRow.event_id == event_id))
    words = {re.escape(text).replace(r"\{number\}", "([0-9]{1,9})") for text in (_NUMBERED, tr(_NUMBERED))}
    founds = [re.fullmatch(pattern, name) for name in names for pattern in words]
    return tr(_NUMBERED, number=max((int(found[1]) for found in founds if found), default=0) + 1)

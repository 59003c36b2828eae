"""Moving mentors by hand. They keep their table for the evening, so they move in all rounds that are still to come."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.plan import Group, Move, Plan, Round, Swap
from micromentor_desktop.errors import Trouble
from micromentor_desktop.translate import tr


def swap(plan: Plan, change: Swap, names: Mapping[int, str]) -> Plan:
    """Two mentors change tables, or one who has none takes the table of the other; the mentees stay."""
    one, other = change.member_id, change.other_id
    _refuse_past(plan, change.round)
    both = {"one": names.get(one, ""), "other": names.get(other, "")}
    if one == other or any(a_round.table_of(one) == a_round.table_of(other) for a_round in _with(plan, one)):
        raise Trouble(tr("{one} and {other} are already together.", **both))
    if _with(plan, one) != _with(plan, other):
        raise Trouble(tr("{one} and {other} do not come to the same rounds, so they cannot change tables.", **both))
    for member_id in (one, other):
        _refuse_locked(plan, member_id, names)
    exchange = {one: other, other: one}

    def changed(hosts: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(sorted(exchange.get(host, host) for host in hosts))

    def swapped(a_round: Round) -> Round:
        # Whatever stays the same must stay the same object: its price is not counted again.
        return replace(
            a_round,
            groups=tuple(
                replace(group, mentors=changed(group.mentors)) if exchange.keys() & set(group.mentors) else group
                for group in a_round.groups
            ),
            spare=changed(a_round.spare),
        )

    return _in_open_rounds(plan, swapped)


def move(plan: Plan, change: Move, names: Mapping[int, str]) -> Plan:
    """A mentor joins the mentors of a table, opens it where nobody hosts it, or (None) has no table any more.

    Mentees whose only mentor leaves wait in that round; one who is locked keeps the mentor where they are.
    """
    member_id, table = change.member_id, change.table
    _refuse_past(plan, change.round)
    _refuse_locked(plan, member_id, names)
    name = names.get(member_id, "")
    mine = _with(plan, member_id)
    if all(a_round.table_of(member_id) == table for a_round in mine):
        raise Trouble(tr("{name} is already there.", name=name))
    hosts = {
        host
        for a_round in plan.open_rounds
        for group in a_round.groups
        for host in group.mentors
        if group.table == table
    }
    for host in sorted(hosts - {member_id}):
        if _with(plan, host) != mine:
            both = {"one": name, "other": names.get(host, "")}
            raise Trouble(tr("{one} and {other} do not come to the same rounds, so they cannot share a table.", **both))
    topics = {group.table: group.topic for a_round in plan.rounds for group in a_round.groups}

    def moved(a_round: Round) -> Round:
        if member_id not in a_round.mentors or a_round.table_of(member_id) == table:
            return a_round
        left = _without(plan, a_round, member_id, names)
        if table is None:
            return replace(left, spare=tuple(sorted((*left.spare, member_id))))
        there = next((group for group in left.groups if group.table == table), None)
        if there is None:
            opened = Group(table, (member_id,), (), topics.get(table, ""))
            return replace(left, groups=tuple(sorted((*left.groups, opened), key=lambda group: group.table)))
        joined = replace(there, mentors=tuple(sorted((*there.mentors, member_id))))
        return replace(left, groups=tuple(joined if group is there else group for group in left.groups))

    return _in_open_rounds(plan, moved)


def _without(plan: Plan, a_round: Round, member_id: int, names: Mapping[int, str]) -> Round:
    """The round without a mentor; a table that had no other is closed, and its mentees wait."""
    group = next((one for one in a_round.groups if member_id in one.mentors), None)
    if group is None:
        return replace(a_round, spare=tuple(host for host in a_round.spare if host != member_id))
    others = tuple(host for host in group.mentors if host != member_id)
    if others:
        left = replace(group, mentors=others)
        return replace(a_round, groups=tuple(left if one is group else one for one in a_round.groups))
    locked = {lock.member_id for lock in plan.locks if lock.round == a_round.number}
    if held := [names.get(one, "") for one in group.mentees if one in locked]:
        mentor = names.get(member_id, "")
        raise Trouble(
            tr("{names} would lose {mentor}, but is locked. Unlock first.", names=listed(held), mentor=mentor)
        )
    return replace(
        a_round,
        groups=tuple(one for one in a_round.groups if one is not group),
        waiting=tuple(sorted((*a_round.waiting, *group.mentees))),
    )


def _with(plan: Plan, member_id: int) -> list[Round]:
    """The rounds to come in which somebody is there as a mentor."""
    return [a_round for a_round in plan.open_rounds if member_id in a_round.mentors]


def _refuse_past(plan: Plan, number: int) -> None:
    if number <= plan.past:
        raise Trouble(tr("Round {round} is over. Mentors can change tables in the rounds to come.", round=number))


def _refuse_locked(plan: Plan, member_id: int, names: Mapping[int, str]) -> None:
    numbers = {a_round.number for a_round in plan.open_rounds}
    if any(lock.member_id == member_id and lock.round in numbers for lock in plan.locks):
        raise Trouble(tr("{name} is locked here. Unlock first, then move.", name=names.get(member_id, "")))


def _in_open_rounds(plan: Plan, changed: Callable[[Round], Round]) -> Plan:
    rounds = (*plan.rounds[: plan.past], *map(changed, plan.open_rounds))
    return replace(plan, rounds=rounds)

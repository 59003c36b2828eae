"""Changing a plan by hand: each change returns the new plan and the change that takes it back."""

from collections.abc import Mapping
from dataclasses import replace

from micromentor_desktop.domain.plan import Lock, Move, Plan, Round, SetLock, Swap
from micromentor_desktop.errors import Trouble

BoardChange = Move | Swap | SetLock


def apply(
    plan: Plan, change: BoardChange, names: Mapping[int, str], group_word: str = "table"
) -> tuple[Plan, BoardChange, str]:
    """The changed plan (levels not yet counted afresh), the inverse, and what was done in words.

    ``names`` are full names by member id; ``group_word`` is what a group is called in the words. Raises Trouble when
    the change cannot be made: a locked person, somebody who is not in the round, a mentor (who stays at their table), a
    table that is not there.
    """
    match change:
        case Move():
            return _move(plan, change, names, group_word)
        case Swap():
            return _swap(plan, change, names)
        case SetLock():
            return _set_lock(plan, change, names)


def _move(plan: Plan, move: Move, names: Mapping[int, str], group_word: str) -> tuple[Plan, Move, str]:
    a_round = _round(plan, move.round)
    before = _place(plan, a_round, move.member_id, names)
    name = names[move.member_id]
    if before == move.table:
        raise Trouble(f"{name} is already there.")
    changed = _seat(_unseat(a_round, move.member_id), move.member_id, move.table)
    where = "the waiting list" if move.table is None else f"{group_word} {move.table}"
    return _with_round(plan, changed), Move(move.round, move.member_id, before), f"Move {name} to {where}"


def _swap(plan: Plan, swap: Swap, names: Mapping[int, str]) -> tuple[Plan, Swap, str]:
    a_round = _round(plan, swap.round)
    here = _place(plan, a_round, swap.member_id, names)
    there = _place(plan, a_round, swap.other_id, names)
    if here == there:
        raise Trouble(f"{names[swap.member_id]} and {names[swap.other_id]} are already together.")
    changed = _unseat(_unseat(a_round, swap.member_id), swap.other_id)
    changed = _seat(_seat(changed, swap.member_id, there), swap.other_id, here)
    return _with_round(plan, changed), swap, f"Swap {names[swap.member_id]} and {names[swap.other_id]}"


def _set_lock(plan: Plan, change: SetLock, names: Mapping[int, str]) -> tuple[Plan, SetLock, str]:
    a_round = _round(plan, change.round)
    present = {member_id for group in a_round.groups for member_id in group.people} | set(a_round.waiting)
    if change.member_id not in present:
        raise Trouble(f"{names.get(change.member_id, 'This person')} has no place in round {change.round}.")
    others = tuple(lock for lock in plan.locks if (lock.round, lock.member_id) != (change.round, change.member_id))
    was_locked = len(others) < len(plan.locks)
    lock = Lock(change.round, change.member_id, a_round.table_of(change.member_id))
    locks = (*others, lock) if change.locked else others
    word = "Lock" if change.locked else "Unlock"
    inverse = SetLock(change.round, change.member_id, was_locked)
    return replace(plan, locks=locks), inverse, f"{word} {names[change.member_id]}"


def _round(plan: Plan, number: int) -> Round:
    for a_round in plan.rounds:
        if a_round.number == number:
            return a_round
    raise Trouble(f"This plan has no round {number}.")


def _place(plan: Plan, a_round: Round, member_id: int, names: Mapping[int, str]) -> int | None:
    """The mentee's table, None for the waiting list. Raises Trouble when they cannot be moved."""
    name = names.get(member_id, "This person")
    if any(member_id in group.mentors for group in a_round.groups):
        raise Trouble(f"{name} is the mentor of this table and stays there. Move the mentees instead.")
    table = a_round.table_of(member_id)
    if table is None and member_id not in a_round.waiting:
        raise Trouble(f"{name} has no place in round {a_round.number}.")
    if any((lock.round, lock.member_id) == (a_round.number, member_id) for lock in plan.locks):
        raise Trouble(f"{name} is locked here. Unlock first, then move.")
    return table


def _unseat(a_round: Round, member_id: int) -> Round:
    return replace(
        a_round,
        groups=tuple(
            replace(group, mentees=tuple(other for other in group.mentees if other != member_id))
            if member_id in group.mentees
            else group
            for group in a_round.groups
        ),
        waiting=tuple(other for other in a_round.waiting if other != member_id),
    )


def _seat(a_round: Round, member_id: int, table: int | None) -> Round:
    if table is None:
        return replace(a_round, waiting=(*a_round.waiting, member_id))
    if all(group.table != table for group in a_round.groups):
        raise Trouble(f"There is no table {table} in round {a_round.number}.")
    return replace(
        a_round,
        groups=tuple(
            replace(group, mentees=(*group.mentees, member_id)) if group.table == table else group
            for group in a_round.groups
        ),
    )


def _with_round(plan: Plan, changed: Round) -> Plan:
    return replace(plan, rounds=tuple(changed if r.number == changed.number else r for r in plan.rounds))

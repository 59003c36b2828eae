"""Changing a plan by hand: each change returns the new plan and the change that takes it back."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from micromentor_desktop.domain.plan import Lock, Move, Plan, PutBack, Round, SetExemption, SetLock, Several, Swap
from micromentor_desktop.errors import Trouble
from micromentor_desktop.pairing import adjust_mentors
from micromentor_desktop.pairing.seats import round_of, seat, unseat
from micromentor_desktop.translate import mark, tr, trn

BoardChange = Move | Swap | SetLock | Several | SetExemption | PutBack

_GOES_TO = {
    "table": mark("Move {name} to table {table}"),
    "pair": mark("Move {name} to pair {table}"),
}


def apply(
    plan: Plan, change: BoardChange, names: Mapping[int, str], group_word: str = "table"
) -> tuple[Plan, PutBack, str]:
    """The changed plan (levels not yet counted afresh), what takes it back, and what was done in words.

    ``names`` are full names by member id; ``group_word`` ("table" or "pair") is what a group is called. Raises Trouble
    when the change cannot be made: a locked person, somebody who is not in the round, a mentor and a mentee who are to
    change places, a table that is not there.
    """
    back = PutBack(plan.rounds, plan.locks, plan.exemptions)
    match change:
        case Move():
            changed, said = _move(plan, change, names), _move_words(plan, change, names, group_word)
        case Swap():
            changed, said = _swap(plan, change, names), _swap_words(plan, change, names)
        case SetLock():
            changed, said = _set_lock(plan, change, names)
        case Several():
            changed, said = _several(plan, change, names, group_word)
        case SetExemption():
            changed, said = _set_exemption(plan, change, names)
        case PutBack():
            changed = replace(plan, rounds=change.rounds, locks=change.locks, exemptions=change.exemptions)
            said = tr("Put everybody back")
    return changed, back, said


def _move(plan: Plan, move: Move, names: Mapping[int, str]) -> Plan:
    a_round = round_of(plan, move.round)
    if move.member_id in a_round.mentors:
        return adjust_mentors.move(plan, move, names)
    if _place(plan, a_round, move.member_id, names) == move.table:
        raise Trouble(tr("{name} is already there.", name=names[move.member_id]))
    if move.table is not None and all(group.table != move.table for group in a_round.groups):
        raise Trouble(tr("There is no table {table} in round {round}.", table=move.table, round=a_round.number))
    return _with_round(plan, seat(unseat(a_round, move.member_id), move.member_id, move.table))


def _several(plan: Plan, several: Several, names: Mapping[int, str], group_word: str) -> tuple[Plan, str]:
    moves = [change for change in several.changes if isinstance(change, Move)]
    locks = [change for change in several.changes if isinstance(change, SetLock)]
    # Those whose mentor leaves are waiting already; so mentees go first.
    for move in sorted(moves, key=lambda move: move.member_id in round_of(plan, move.round).mentors):
        plan = _move(plan, move, names)
    for lock in locks:
        plan, _ = _set_lock(plan, lock, names)
    if locks and locks[0].locked:
        return plan, trn("Lock {n} person", "Lock {n} people", len(locks))
    if locks:
        return plan, trn("Unlock {n} person", "Unlock {n} people", len(locks))
    if not moves:
        raise Trouble(tr("Nobody is selected."))
    if moves[0].table is None:
        return plan, trn("Take {n} person off their table", "Take {n} people off their tables", len(moves))
    table = moves[0].table
    if group_word == "pair":
        return plan, trn("Move {n} person to pair {table}", "Move {n} people to pair {table}", len(moves), table=table)
    return plan, trn("Move {n} person to table {table}", "Move {n} people to table {table}", len(moves), table=table)


def _swap(plan: Plan, swap: Swap, names: Mapping[int, str]) -> Plan:
    a_round = round_of(plan, swap.round)
    as_mentors = {swap.member_id, swap.other_id} & a_round.mentors
    if len(as_mentors) == 2:
        return adjust_mentors.swap(plan, swap, names)
    if as_mentors:
        mentor, mentee = sorted((swap.member_id, swap.other_id), key=lambda one: one not in as_mentors)
        both = {"mentor": names.get(mentor, ""), "mentee": names.get(mentee, "")}
        raise Trouble(tr("{mentor} is a mentor and {mentee} a mentee: they cannot change places.", **both))
    here = _place(plan, a_round, swap.member_id, names)
    there = _place(plan, a_round, swap.other_id, names)
    if here == there:
        both = {"one": names[swap.member_id], "other": names[swap.other_id]}
        raise Trouble(tr("{one} and {other} are already together.", **both))
    changed = unseat(unseat(a_round, swap.member_id), swap.other_id)
    changed = seat(seat(changed, swap.member_id, there), swap.other_id, here)
    return _with_round(plan, changed)


def _set_lock(plan: Plan, change: SetLock, names: Mapping[int, str]) -> tuple[Plan, str]:
    a_round, who = round_of(plan, change.round), (change.round, change.member_id)
    if change.member_id not in a_round.everybody:
        name = names.get(change.member_id, tr("This person"))
        raise Trouble(tr("{name} has no place in round {round}.", name=name, round=change.round))
    others = tuple(lock for lock in plan.locks if (lock.round, lock.member_id) != who)
    lock = Lock(*who, a_round.table_of(change.member_id))
    name = names[change.member_id]
    said = tr("Lock {name}", name=name) if change.locked else tr("Unlock {name}", name=name)
    return replace(plan, locks=_in_order((*others, lock)) if change.locked else others), said


def _set_exemption(plan: Plan, change: SetExemption, names: Mapping[int, str]) -> tuple[Plan, str]:
    others = tuple(one for one in plan.exemptions if one != change.exemption)
    who = ", ".join(names.get(one, "") for one in change.exemption.member_ids)
    if change.allowed:
        changed, said = (*others, change.exemption), tr("Allow an exception for {names}", names=who)
    else:
        changed, said = others, tr("Take back the exception for {names}", names=who)
    return replace(plan, exemptions=changed), said


def _place(plan: Plan, a_round: Round, member_id: int, names: Mapping[int, str]) -> int | None:
    """The table at which a mentee is; Trouble where they cannot be moved."""
    name = names.get(member_id, tr("This person"))
    table = a_round.table_of(member_id)
    if table is None and member_id not in a_round.waiting:
        raise Trouble(tr("{name} has no place in round {round}.", name=name, round=a_round.number))
    if any((lock.round, lock.member_id) == (a_round.number, member_id) for lock in plan.locks):
        raise Trouble(tr("{name} is locked here. Unlock first, then move.", name=name))
    return table


def _move_words(plan: Plan, move: Move, names: Mapping[int, str], group_word: str) -> str:
    name = names[move.member_id]
    if move.table is not None:
        return tr(_GOES_TO[group_word], name=name, table=move.table)
    if move.member_id in round_of(plan, move.round).mentors:
        return tr("Leave {name} without a table", name=name)
    return tr("Move {name} to the waiting list", name=name)


def _swap_words(plan: Plan, swap: Swap, names: Mapping[int, str]) -> str:
    both = {"one": names[swap.member_id], "other": names[swap.other_id]}
    if swap.member_id in round_of(plan, swap.round).mentors:
        return tr("Let the mentors {one} and {other} change tables", **both)
    return tr("Swap {one} and {other}", **both)


def _in_order(locks: Iterable[Lock]) -> tuple[Lock, ...]:
    """As they are read back from the file."""
    return tuple(sorted(locks, key=lambda lock: (lock.round, lock.table or 0, lock.member_id)))


def _with_round(plan: Plan, changed: Round) -> Plan:
    return replace(plan, rounds=tuple(changed if r.number == changed.number else r for r in plan.rounds))

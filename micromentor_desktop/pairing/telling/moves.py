"""Saying in plain words who goes where between two plans."""

from collections.abc import Iterable, Mapping

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.plan import Plan, Round
from micromentor_desktop.translate import tr


def moves(event: Event, names: Mapping[int, str], before: Plan, after: Plan, who: Iterable[int]) -> tuple[str, ...]:
    """Where each of these people goes, a sentence a person; ``names`` are full names by member id."""
    return tuple(f"{names[member_id]}: {'; '.join(_ways(event, before, after, member_id))}." for member_id in who)


def moved_between(names: Mapping[int, str], before: Plan, after: Plan) -> tuple[int, ...]:
    """Who is in both plans, but at another place in some round; in alphabetical order."""
    old = {a_round.number: a_round for a_round in before.rounds}
    moved = {
        member_id
        for a_round in after.open_rounds
        if a_round.number in old
        for member_id in set(a_round.everybody) & set(old[a_round.number].everybody)
        if a_round.table_of(member_id) != old[a_round.number].table_of(member_id)
    }
    return tuple(sorted(moved, key=lambda one: (names[one].casefold(), one)))


def _ways(event: Event, before: Plan, after: Plan, member_id: int) -> list[str]:
    """The changes of one person, with the rounds in which they are the same told together."""
    old = {a_round.number: a_round for a_round in before.rounds}
    changes: dict[str, list[int]] = {}
    for a_round in after.open_rounds:
        number = a_round.number
        there = old[number].table_of(member_id) if number in old else None
        then = a_round.table_of(member_id)
        if there == then:
            continue
        goal = _list_of(a_round, member_id) if then is None else event.shape.place_inside(then)
        if there is None:
            way = tr("to {place}", place=goal)
        else:
            way = tr("from {old} to {place}", old=event.shape.place_inside(there), place=goal)
        changes.setdefault(way, []).append(number)
    if event.rules.rounds == 1:
        return list(changes)
    return [_in_rounds(numbers, way) for way, numbers in changes.items()]


def _list_of(a_round: Round, member_id: int) -> str:
    return tr("the mentors without a table") if member_id in a_round.spare else tr("the waiting list")


def _in_rounds(numbers: list[int], way: str) -> str:
    told = listed([str(number) for number in numbers])
    if len(numbers) == 1:
        return tr("in round {number} {way}", number=told, way=way)
    return tr("in rounds {numbers} {way}", numbers=told, way=way)

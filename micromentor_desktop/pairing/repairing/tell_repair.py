"""Saying in plain words what a repair changes, and for whom."""

from collections.abc import Mapping

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.plan import Plan, Repaired
from micromentor_desktop.translate import tr, trn


def sentence(found: Repaired) -> str:
    """The repair in a sentence: how many people move, and whether everybody has a place."""
    if not found.moved:
        moves = tr("Nobody moves")
    elif found.proved:
        moves = trn("{n} person moves", "{n} people move", len(found.moved))
    else:
        moves = trn(
            "{n} person moves (at least {fewest} must)",
            "{n} people move (at least {fewest} must)",
            len(found.moved),
            fewest=found.fewest,
        )
    if not found.unplaced:
        return tr("{moves}; everybody has a place.", moves=moves)
    without = len(found.unplaced)
    if len(found.plan.open_rounds) == 1:
        return trn("{moves}; {n} person has no place.", "{moves}; {n} people have no place.", without, moves=moves)
    return trn(
        "{moves}; {n} person has no place in some round.",
        "{moves}; {n} people have no place in some round.",
        without,
        moves=moves,
    )


def moves(event: Event, names: Mapping[int, str], before: Plan, found: Repaired) -> tuple[str, ...]:
    """Who goes where, a sentence for each person; ``names`` are full names by member id."""
    return tuple(
        f"{names[member_id]}: {'; '.join(_ways(event, before, found, member_id))}."
        for member_id in (*found.moved, *(one for one in found.newly_placed if one not in found.moved))
    )


def _ways(event: Event, before: Plan, found: Repaired, member_id: int) -> list[str]:
    """The changes of one person, with the rounds in which they are the same told together."""
    old = {a_round.number: a_round for a_round in before.rounds}
    changes: dict[str, list[int]] = {}
    for a_round in found.plan.open_rounds:
        number = a_round.number
        there = old[number].table_of(member_id) if number in old else None
        then = a_round.table_of(member_id)
        if there == then:
            continue
        goal = tr("the waiting list") if then is None else event.shape.place_inside(then)
        if there is None:
            way = tr("to {place}", place=goal)
        else:
            way = tr("from {old} to {place}", old=event.shape.place_inside(there), place=goal)
        changes.setdefault(way, []).append(number)
    if event.rules.rounds == 1:
        return list(changes)
    return [_in_rounds(numbers, way) for way, numbers in changes.items()]


def _in_rounds(numbers: list[int], way: str) -> str:
    told = listed([str(number) for number in numbers])
    if len(numbers) == 1:
        return tr("in round {number} {way}", number=told, way=way)
    return tr("in rounds {numbers} {way}", numbers=told, way=way)

"""Saying in plain words what a repair changes, and for whom."""

from collections.abc import Mapping

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.names import counted
from micromentor_desktop.domain.plan import Plan, Repaired

_WAITING = "the waiting list"


def sentence(found: Repaired) -> str:
    """The repair in a sentence: how many people move, and whether everybody has a place."""
    if not found.moved:
        moves = "Nobody moves"
    else:
        moves = counted(len(found.moved), "person moves", "people move")
        if not found.proved:
            moves += f" (at least {found.fewest} must)"
    if not found.unplaced:
        return f"{moves}; everybody has a place."
    waits = counted(len(found.unplaced), "person has", "people have")
    rounds = found.plan.open_rounds
    where = "no place" if len(rounds) == 1 else "no place in some round"
    return f"{moves}; {waits} {where}."


def moves(event: Event, names: Mapping[int, str], before: Plan, found: Repaired) -> tuple[str, ...]:
    """Who goes where, a sentence for each person; ``names`` are full names by member id."""
    word = event.shape.group_word.lower()
    return tuple(
        f"{names[member_id]}: {'; '.join(_ways(event, word, before, found, member_id))}."
        for member_id in (*found.moved, *(one for one in found.newly_placed if one not in found.moved))
    )


def _ways(event: Event, word: str, before: Plan, found: Repaired, member_id: int) -> list[str]:
    """The changes of one person, with the rounds in which they are the same told together."""
    old = {a_round.number: a_round for a_round in before.rounds}
    changes: dict[str, list[int]] = {}
    for a_round in found.plan.open_rounds:
        number = a_round.number
        there = old[number].table_of(member_id) if number in old else None
        then = a_round.table_of(member_id)
        if there == then:
            continue
        goal = _WAITING if then is None else f"{word} {then}"
        way = f"to {goal}" if there is None else f"from {word} {there} to {goal}"
        changes.setdefault(way, []).append(number)
    if event.rules.rounds == 1:
        return list(changes)
    return [f"in {_rounds(numbers)} {way}" for way, numbers in changes.items()]


def _rounds(numbers: list[int]) -> str:
    """Such as "round 2" and "rounds 1, 2 and 3"."""
    *most, last = map(str, numbers)
    return f"rounds {', '.join(most)} and {last}" if most else f"round {last}"

"""Saying in plain words what a repair changes, and for whom."""

from collections.abc import Mapping

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.names import counted
from micromentor_desktop.domain.plan import Plan, Repaired
from micromentor_desktop.pairing.telling import moves as tell_moves


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
    newly = (one for one in found.newly_placed if one not in found.moved)
    return tell_moves.moves(event, names, before, found.plan, (*found.moved, *newly))

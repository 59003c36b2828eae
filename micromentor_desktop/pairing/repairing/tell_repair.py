"""Saying in plain words what a repair changes, and for whom."""

from collections.abc import Mapping

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.plan import Plan, Repaired
from micromentor_desktop.pairing.telling import moves as tell_moves
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
    newly = (one for one in found.newly_placed if one not in found.moved)
    return tell_moves.moves(event, names, before, found.plan, (*found.moved, *newly))

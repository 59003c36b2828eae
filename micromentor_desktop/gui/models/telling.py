"""What is told about the people who are selected on the board."""

from collections.abc import Sequence

from micromentor_desktop.domain.plan import Move, Swap
from micromentor_desktop.gui.models.cards import Card, Seat, isolated
from micromentor_desktop.gui.models.wishes import place_of
from micromentor_desktop.translate import tr, trn

_NAMES_AT_MOST = 6


def facts_of(seat: Seat, card: Card) -> str:
    """The employer, the role, the place, and what else there is to know, in one line."""
    told = [
        isolated(seat.employer),
        tr("mentor") if seat.mentor else tr("mentee"),
        card.name,
        tr("locked") if seat.locked else "",
        seat.status_word,
    ]
    return " · ".join(filter(None, told))


def reasons_of(seat: Seat, card: Card) -> str:
    """What is wrong, why a mentee sits there, and of a mentor what each of the mentees finds there."""
    told = [*seat.warnings, *filter(None, [seat.reason])]
    if seat.mentor:
        told += [
            tr("{name}: {reason}", name=isolated(one.name), reason=one.reason) for one in card.mentees if one.reason
        ]
        if not card.mentees:
            told.append(tr("Nobody sits here yet."))
    return "\n".join(told)


def way_words(cards: Sequence[Card], change: Move | Swap) -> str:
    """What to do for somebody who waits, in the few words that a button has room for."""
    if isinstance(change, Swap):
        other = place_of(cards, change.other_id)
        return tr("Change places with {name}", name=isolated(other[1].name) if other else "")
    card = next(card for card in cards if card.table == change.table)
    if card.full:
        return tr("{place}, as one more", place=card.title)
    return tr("Seat at {place}", place=card.title)


def summary_of(places: Sequence[tuple[Card, Seat]]) -> tuple[str, str]:
    """How many of each kind are selected; then who is where, and what is wrong with any of them."""
    seats = [seat for _, seat in places]
    mentors, locked = sum(seat.mentor for seat in seats), sum(seat.locked for seat in seats)
    mentees = len(seats) - mentors
    counts = [
        trn("{n} mentor", "{n} mentors", mentors) if mentors else "",
        trn("{n} mentee", "{n} mentees", mentees) if mentees else "",
        trn("{n} locked", "{n} locked", locked) if locked else "",
    ]
    told = []
    for card in dict.fromkeys(card for card, _ in places):
        here = [isolated(seat.name) for one, seat in places if one is card]
        names = ", ".join(here[:_NAMES_AT_MOST])
        more = len(here) - _NAMES_AT_MOST
        if more > 0:
            names = trn("{names} and {n} more", "{names} and {n} more", more, names=names)
        told.append(tr("{place}: {names}", place=card.name, names=names))
    told += dict.fromkeys(warning for seat in seats for warning in seat.warnings)
    return " · ".join(filter(None, counts)), "\n".join(told)

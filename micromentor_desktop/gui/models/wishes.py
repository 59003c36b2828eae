"""What a drop or a "Move to…" means, as a change of the plan."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from micromentor_desktop.domain.plan import Move, MovePrices, Price, Several, Swap
from micromentor_desktop.gui.models.cards import Card, Kind, Seat
from micromentor_desktop.gui.models.wish_words import in_words
from micromentor_desktop.translate import tr

__all__ = ["MIME", "Wish", "choices", "from_mime", "in_words", "place_of", "price_of", "to_mime", "wish"]

MIME = "application/x-micromentor-members"

Wish = Move | Swap | Several


def to_mime(round_number: int, member_ids: Sequence[int]) -> QMimeData:
    """The people of a round, as they are dragged."""
    data = QMimeData()
    data.setData(MIME, json.dumps({"round": round_number, "members": list(member_ids)}).encode())
    return data


def from_mime(data: QMimeData) -> tuple[int, tuple[int, ...]]:
    """The round and the people that are dragged; nobody when it is something else."""
    if not data.hasFormat(MIME):
        return 0, ()
    content = json.loads(bytes(data.data(MIME).data()))
    return int(content["round"]), tuple(int(member_id) for member_id in content["members"])


def place_of(cards: Sequence[Card], member_id: int) -> tuple[Card, Seat] | None:
    """Where a person is in the round."""
    return next(((card, seat) for card in cards for seat in card.people if seat.member_id == member_id), None)


def price_of(prices: MovePrices, change: Wish | None) -> Price | None:
    """What a change would gain or cost, None where that is not known."""
    match change:
        case Move():
            return prices.places.get(change.table)
        case Swap():
            return prices.swaps.get(change.other_id)
        case Several(changes=(first, *_)) if isinstance(first, Move):
            return prices.places.get(first.table)
    return None


def wish(
    cards: Sequence[Card], round_number: int, member_ids: Sequence[int], target: Card, onto: Seat | None
) -> Wish | None:
    """The change that dropping people on a card, or onto somebody there, asks for; None when there is none.

    One mentee onto another one's seat changes places with them, anywhere else on a card takes a seat there; whoever
    waits keeps no seat. One mentor onto another changes tables with them, and so anywhere at a table that is not
    shared; else they join its mentors. Locked people stay, and so does whoever is there already.
    """
    found = [place for place in (place_of(cards, one) for one in member_ids) if place is not None]
    going = [seat for card, seat in found if not seat.locked and not _there(card, target)]
    if not going:
        return None
    mentors = [seat for seat in going if seat.mentor]
    if target.table is None or not mentors:
        return _mentees(round_number, going, target, onto)
    return _mentors(cards, round_number, going, target, onto) if len(mentors) == len(going) else None


def _there(card: Card, target: Card) -> bool:
    return card.table == target.table if target.table is not None else card.table is None


def _mentees(round_number: int, going: Sequence[Seat], target: Card, onto: Seat | None) -> Wish | None:
    """To a table; or anybody to the list of those without one."""
    if target.kind is Kind.NEW:
        return None
    if len(going) == 1 and onto is not None and not onto.mentor and target.table is not None:
        return None if onto.locked else Swap(round_number, going[0].member_id, onto.member_id)
    return _moves(round_number, going, target.table)


def _mentors(
    cards: Sequence[Card], round_number: int, going: Sequence[Seat], target: Card, onto: Seat | None
) -> Wish | None:
    if target.kind is Kind.NEW:
        # Whoever hosts a table alone would only leave their mentees behind.
        own = place_of(cards, going[0].member_id)
        free = own is not None and (own[0].kind is Kind.SPARE or sum(seat.mentor for seat in own[0].people) > 1)
        return _moves(round_number, going, target.table) if free and len(going) == 1 else None
    if target.shared and (onto is None or not onto.mentor):
        return _moves(round_number, going, target.table)
    host = onto if onto is not None and onto.mentor else next((one for one in target.people if one.mentor), None)
    if len(going) > 1 or host is None or host.locked:
        return None
    return Swap(round_number, going[0].member_id, host.member_id)


def _moves(round_number: int, going: Sequence[Seat], table: int | None) -> Move | Several:
    moves = tuple(Move(round_number, seat.member_id, table) for seat in going)
    return moves[0] if len(moves) == 1 else Several(moves)


def choices(cards: Sequence[Card], round_number: int, member_ids: Sequence[int]) -> tuple[tuple[str, Wish], ...]:
    """What can be done with people, in words: free seats, changing places, the lists, full tables."""
    free: list[tuple[str, Wish]] = []
    swaps: list[tuple[str, Wish]] = []
    lists: list[tuple[str, Wish]] = []
    crowded: list[tuple[str, Wish]] = []
    for card in cards:
        hosts = ", ".join(seat.name for seat in card.people if seat.mentor)
        title = f"{card.name} · {hosts}" if hosts and card.table is not None else card.name
        move = wish(cards, round_number, member_ids, card, None)
        if isinstance(move, Swap):
            swaps.append((tr("Change tables with {hosts} ({table})", hosts=hosts, table=card.name), move))
        elif move is not None and card.table is None:
            first = place_of(cards, member_ids[0])
            as_mentor = first is not None and first[1].mentor
            lists.append((tr("Mentors without a table") if as_mentor else tr("Waiting list"), move))
        elif move is not None and card.kind is Kind.NEW:
            free.append((tr("{table} · new", table=title), move))
        elif move is not None and not card.full:
            free.append((tr("{table} · {free} free", table=title, free=card.free), move))
        elif move is not None:
            crowded.append((tr("{table} · full, as one more", table=title), move))
        for seat in card.people if card.table is not None else ():
            swap = wish(cards, round_number, member_ids, card, seat)
            if isinstance(swap, Swap) and swap != move:
                swaps.append((tr("Change places with {name} ({table})", name=seat.name, table=title), swap))
    # Both lists lead to the same place.
    seen: dict[Wish, str] = {}
    for text, change in (*free, *swaps, *lists, *crowded):
        seen.setdefault(change, text)
    return tuple((text, change) for change, text in seen.items())

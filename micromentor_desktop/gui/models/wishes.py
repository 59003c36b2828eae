"""What a drop or a "Move to…" means, as a change of the plan."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData

from micromentor_desktop.domain.plan import Move, Swap
from micromentor_desktop.gui.models.cards import Card, Seat, isolated

MIME = "application/x-micromentor-members"


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


def wish(
    cards: Sequence[Card], round_number: int, member_id: int, target: Card, onto: Seat | None
) -> Move | Swap | None:
    """The change that dropping a person on a card, or onto somebody there, asks for; None when there is none.

    Onto a mentee at a full table means changing places with them; anywhere else on a card means a seat there.
    """
    found = place_of(cards, member_id)
    if found is None or found[1].mentor or found[1].locked or found[0].table == target.table:
        return None
    if target.full and onto is not None and not onto.mentor:
        return None if onto.locked else Swap(round_number, member_id, onto.member_id)
    return Move(round_number, member_id, target.table)


def choices(cards: Sequence[Card], round_number: int, member_id: int) -> tuple[tuple[str, Move | Swap], ...]:
    """What can be done with a person, in words: free seats, changing places, the waiting list, full tables."""
    waiting: list[tuple[str, Move | Swap]] = []
    free: list[tuple[str, Move | Swap]] = []
    swaps: list[tuple[str, Move | Swap]] = []
    crowded: list[tuple[str, Move | Swap]] = []
    for card in cards:
        move = wish(cards, round_number, member_id, card, None)
        if move is None:
            continue
        hosts = ", ".join(seat.name for seat in card.people if seat.mentor)
        title = f"{card.name} · {hosts}" if hosts else card.name
        if card.table is None:
            waiting.append((title, move))
        elif not card.full:
            free.append((_tr("{0} · {1} free").format(title, card.free), move))
        else:
            crowded.append((_tr("{0} · full, as one more").format(title), move))
            for seat in card.mentees:
                swap = wish(cards, round_number, member_id, card, seat)
                if swap is not None:
                    swaps.append((_tr("Change places with {0} ({1})").format(seat.name, title), swap))
    return (*free, *swaps, *waiting, *crowded)


def in_words(cards: Sequence[Card], change: Move | Swap) -> str:
    """What letting go here would do."""
    found = place_of(cards, change.member_id)
    name = isolated(found[1].name) if found else ""
    if isinstance(change, Swap):
        other = place_of(cards, change.other_id)
        return _tr("{0} and {1} change places").format(name, isolated(other[1].name) if other else "")
    target = next(card for card in cards if card.table == change.table)
    if target.full:
        return _tr("{0} to {1}: full, one more than planned").format(name, target.name)
    if target.table is None:
        return _tr("{0} to the waiting list").format(name)
    return _tr("{0} to {1}").format(name, target.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("wishes", text)

"""What is different between two pictures of the same cards."""

from collections.abc import Sequence

from micromentor_desktop.gui.models.cards import Card, Seat


def same_tables(before: Sequence[Card], after: Sequence[Card]) -> bool:
    """Whether the cards are the same ones, whoever sits there."""
    return bool(before) and [(one.kind, one.table) for one in before] == [(one.kind, one.table) for one in after]


def differences(before: Sequence[Seat], after: Sequence[Seat]) -> tuple[list[int], list[int]]:
    """The places of those who left, counted before, and of those who came, counted after; both ascending.

    Those who stay keep their order, or else everybody leaves and comes again.
    """
    old, new = [seat.member_id for seat in before], [seat.member_id for seat in after]
    stay = set(old) & set(new)
    if [one for one in old if one in stay] != [one for one in new if one in stay]:
        return list(range(len(old))), list(range(len(new)))
    gone = [place for place, one in enumerate(old) if one not in stay]
    return gone, [place for place, one in enumerate(new) if one not in stay]

"""Where each card and each person is painted: a flow of cards in rows. Pure arithmetic in viewport pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from micromentor_desktop.gui.models.cards import Card

MARGIN = 18
GAP = 12
PAD = 10
SEAT_GAP = 6
TOPIC_GAP = 2
NARROWEST = 11
"""The least width of a card, in lines of text, as long as the view has that much."""

Wrapped = Callable[[str, int], int]
"""How high a text is where it may be so wide, in pixels."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One card: its row in the model, its rectangle, its title's and that of the words below it, one a person, and that
    of the free seats.
    """

    row: int
    rect: QRect
    title: QRect
    topic: QRect | None
    seats: tuple[QRect, ...]
    free: QRect | None


def flow(
    cards: Sequence[tuple[int, Card]],
    width: int,
    line: int,
    wrapped: Wrapped,
    before: Sequence[tuple[Card, Placed]] = (),
) -> tuple[tuple[Placed, ...], int]:
    """Lay out (row, card) pairs into rows of equally wide cards; returns them and the whole height.

    ``line`` is the height of a line of text, so that everything grows with the font. Cards in one row are equally high,
    and so are their topics: the people begin on one line. ``before`` is the flow of the same cards at the same width
    and font; a row of cards that are as large as before is only pushed up or down.
    """
    room = max(width - 2 * MARGIN, NARROWEST * line // 2)
    narrowest = min(NARROWEST * line, room)
    columns = max(1, min(len(cards), (room + GAP) // (narrowest + GAP)))
    card_width = min((room - (columns - 1) * GAP) // columns, max(narrowest, min(room, 20 * line)))
    placed: list[Placed] = []
    top = MARGIN
    for start in range(0, len(cards), columns):
        in_row = cards[start : start + columns]
        if (kept := _as_before(in_row, before[start : start + columns], top)) is not None:
            placed += kept
            top += kept[0].rect.height() + GAP
            continue
        topic = max(_topic_height(card, card_width, wrapped) for _, card in in_row)
        height = max(_height(card, line) for _, card in in_row) + topic
        for column, (row, card) in enumerate(in_row):
            left = MARGIN + column * (card_width + GAP)
            placed.append(_place(row, card, QRect(left, top, card_width, height), topic, line))
        top += height + GAP
    return tuple(placed), top - GAP + MARGIN if cards else 0


def _as_before(
    in_row: Sequence[tuple[int, Card]], before: Sequence[tuple[Card, Placed]], top: int
) -> list[Placed] | None:
    """The row of cards where it was, or as far below as the others push it; None where a card has another size."""
    if len(before) != len(in_row) or any(
        _size(old) != _size(new) for (old, _), (_, new) in zip(before, in_row, strict=True)
    ):
        return None
    down = top - before[0][1].rect.top()
    return [placed if not down else _pushed(placed, down) for _, placed in before]


def _size(card: Card) -> tuple[object, ...]:
    return len(card.people), _shows_free(card), card.below


def _pushed(placed: Placed, down: int) -> Placed:
    return Placed(
        placed.row,
        placed.rect.translated(0, down),
        placed.title.translated(0, down),
        placed.topic.translated(0, down) if placed.topic is not None else None,
        tuple(seat.translated(0, down) for seat in placed.seats),
        placed.free.translated(0, down) if placed.free is not None else None,
    )


def seat_height(line: int) -> int:
    """Two lines of text with air around them."""
    return 2 * line + 8


def _free_height(line: int) -> int:
    return line + 10


def _shows_free(card: Card) -> bool:
    return card.free > 0 or not (card.people if card.table is None else card.mentees)


def _topic_height(card: Card, card_width: int, wrapped: Wrapped) -> int:
    return wrapped(card.below, card_width - 2 * PAD) + TOPIC_GAP if card.below else 0


def _height(card: Card, line: int) -> int:
    seats = len(card.people) * (seat_height(line) + SEAT_GAP)
    free = _free_height(line) + SEAT_GAP if _shows_free(card) else 0
    return 2 * PAD + line + SEAT_GAP + seats + free - SEAT_GAP


def _place(row: int, card: Card, rect: QRect, topic_height: int, line: int) -> Placed:
    left, width = rect.left() + PAD, rect.width() - 2 * PAD
    title = QRect(left, rect.top() + PAD, width, line)
    topic = QRect(left, title.bottom() + 1 + TOPIC_GAP, width, topic_height - TOPIC_GAP) if card.below else None
    top = title.bottom() + 1 + topic_height + SEAT_GAP
    seats = []
    for _ in card.people:
        seats.append(QRect(left, top, width, seat_height(line)))
        top += seat_height(line) + SEAT_GAP
    free = QRect(left, top, width, _free_height(line)) if _shows_free(card) else None
    return Placed(row, rect, title, topic, tuple(seats), free)

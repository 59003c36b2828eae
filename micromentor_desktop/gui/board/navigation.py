"""Which person the arrow keys go to: the nearest one in that direction."""

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView

_Move = QAbstractItemView.CursorAction


def neighbour(start: QRect, others: Iterable[tuple[int, QRect]], action: QAbstractItemView.CursorAction) -> int | None:
    """The key of the rectangle to go to from ``start``, None when there is nothing in that direction.

    Straight ahead counts before sideways, so that "down" stays in its column of cards as long as it can.
    """
    vertical = action in (_Move.MoveUp, _Move.MoveDown)
    sign = 1 if action in (_Move.MoveDown, _Move.MoveRight) else -1
    best: tuple[int, int] | None = None
    for key, rect in others:
        offset = rect.center() - start.center()
        ahead, aside = (offset.y(), offset.x()) if vertical else (offset.x(), offset.y())
        if ahead * sign <= 0:
            continue
        price = abs(ahead) + 4 * abs(aside)
        if best is None or price < best[0]:
            best = (price, key)
    return best[1] if best else None

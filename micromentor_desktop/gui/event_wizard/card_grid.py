"""Cards side by side in as many columns as there is room for: four, two, or one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from micromentor_desktop.gui.event_wizard.shape_card import ShapeCard

_SPACING = 14


class CardGrid(QScrollArea):
    """Keeps all cards of a row equally high; scrolls where even one column is too high, as with very large letters."""

    def __init__(self, cards: Sequence[ShapeCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._inside = QWidget()
        for card in cards:
            card.setParent(self._inside)
        self.setWidget(self._inside)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The wizard's own ground, not that of a list.
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)

    @property
    def columns(self) -> int:
        """In how many columns the cards stand."""
        return len({card.x() for card in self._cards})

    def sizeHint(self) -> QSize:
        """Qt: two columns, as a start."""
        card = self._cards[0]
        width = 2 * card.least_width(beside=True) + _SPACING
        return QSize(width, 2 * card.heightForWidth(width // 2) + _SPACING)

    def minimumSizeHint(self) -> QSize:
        """Qt: one column of which one card is seen."""
        card = self._cards[0]
        return QSize(card.least_width(beside=True) + 2 * _SPACING, card.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: place the cards anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: larger letters need other places."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        room = self.viewport().size()
        columns, beside = self._choose_columns(room.width())
        for card in self._cards:
            card.stand(beside=beside)
        width = (room.width() - (columns - 1) * _SPACING) // columns
        rows = [self._cards[first : first + columns] for first in range(0, len(self._cards), columns)]
        heights = [max(card.heightForWidth(width) for card in row) for row in rows]
        whole = sum(heights) + (len(rows) - 1) * _SPACING
        # A third of what is left stands above the cards: in the very middle they would seem to sink.
        top = max(0, (room.height() - whole) // 3)
        for row, height in zip(rows, heights, strict=True):
            for place, card in enumerate(row):
                card.setGeometry(QRect(place * (width + _SPACING), top, width, height))
            top += height + _SPACING
        self._inside.resize(room.width(), max(room.height(), whole))

    def _choose_columns(self, width: int) -> tuple[int, bool]:
        """How many columns there are, and whether the words stand beside the pictures."""
        for columns, beside in ((len(self._cards), False), (2, True)):
            least = max(card.least_width(beside=beside) for card in self._cards)
            if columns * least + (columns - 1) * _SPACING <= width:
                return columns, beside
        return 1, True

"""What could be done for somebody who waits: a button for each way, and below it what it gains or costs."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.plan import Move, Swap
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr

Offer = tuple[str, str, Move | Swap]
"""What to do in a few words, what it gains or costs, and the change itself."""


class _Way(QPushButton):
    """A button that cuts off a long name rather than widening the pane; the tooltip has it whole."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Qt: as narrow as it has to be."""
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: cut off what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * self.fontMetrics().height()
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(text.replace("&", "&&"))


class WaysInView(QWidget):
    """Offers the ways; hidden while there is nobody to offer them to."""

    change_wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._layout.setSpacing(4)
        self.offered = False
        self.buttons: list[QPushButton] = []
        self.hide()

    def clear(self) -> None:
        """Offer nothing."""
        self.offered = False
        self.buttons.clear()
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer these; none is told too."""
        self.clear()
        self.offered = True
        heading = QLabel(tr("What could be done") if offers else tr("No place can be given without breaking a rule."))
        heading.setWordWrap(True)
        self._layout.addWidget(heading)
        for text, price, change in offers:
            button = _Way(text)
            button.setAccessibleDescription(price)
            button.clicked.connect(partial(self.change_wished.emit, change))
            told = MutedLabel(price)
            told.setWordWrap(True)
            told.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._layout.addWidget(button)
            self._layout.addWidget(told)
            self.buttons.append(button)
        self.show()

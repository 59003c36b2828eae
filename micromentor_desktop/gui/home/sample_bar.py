"""The bar that tells, on every page, that the people are made up."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from micromentor_desktop.gui.notice import IconLabel
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr


class SampleBar(QWidget):
    """Hidden while there is no sample."""

    remove_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel(tr("This is the sample chapter: its people are made up."))
        self.remove_button = QPushButton(tr("&Remove it"))
        self.remove_button.setAccessibleName(tr("Remove the sample chapter"))
        self.remove_button.clicked.connect(self.remove_wished)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 18, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel("flask-conical", 20, Role.WARNING_TEXT))
        row.addWidget(words, 1)
        row.addWidget(self.remove_button)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a ground that is seen."""
        QPainter(self).fillRect(self.rect(), role_colour(Role.WARNING_FILL, self.palette()))

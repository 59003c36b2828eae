"""A page that has nothing to show yet, and says kindly what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.notice import IconLabel
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.gui.theme import Role


class EmptyState(QWidget):
    """An icon, a title, a sentence, and the buttons that lead on; the first one is the obvious one."""

    def __init__(self, icon_name: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = self.fontMetrics().height()
        picture = IconLabel(icon_name, 56, Role.ACCENT)
        heading = QLabel(title, textFormat=Qt.TextFormat.PlainText)
        enlarge(heading, 1.5, bold=True)
        explained = MutedLabel(sentence)
        for label in (picture, heading, explained):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(10)
        # A column of its own width: only so does a layout give a wrapping label the height that it needs.
        column = QWidget()
        column.setFixedWidth(28 * line)
        inside = QVBoxLayout(column)
        inside.setSpacing(12)
        inside.addStretch(2)
        for label in (picture, heading, explained):
            inside.addWidget(label)
        inside.addSpacing(8)
        inside.addLayout(self._buttons)
        inside.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch()
        layout.addWidget(column)
        layout.addStretch()

    def add_button(self, button: QPushButton) -> None:
        """Add a button below those that are there."""
        button.setMinimumSize(15 * self.fontMetrics().height(), 2 * self.fontMetrics().height() + 2)
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)


def nothing_here(sentence: str) -> QLabel:
    """What a small part of a page says while it has nothing to show; it may be as narrow as it must."""
    label = MutedLabel(sentence)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setMargin(12)
    return label

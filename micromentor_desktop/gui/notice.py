"""A sentence shown in place, with an icon that says of what kind it is, so that no dialog has to pop up."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.theme import Role, role_colour


class NoticeKind(StrEnum):
    """What a notice tells; the value is the icon that stands for it."""

    GOOD = "circle-check"
    NOTE = "info"
    WARNING = "triangle-alert"


_LOOK = {
    NoticeKind.GOOD: (Role.GOOD_FILL, Role.GOOD_TEXT),
    NoticeKind.NOTE: (Role.CHIP, Role.MUTED_TEXT),
    NoticeKind.WARNING: (Role.WARNING_FILL, Role.WARNING_TEXT),
}
"""The ground of a notice and the colour of its icon; the text keeps the window's text colour."""


class IconLabel(QLabel):
    """An icon that follows a change between light and dark."""

    def __init__(self, name: str, size: int, role: Role | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._role = role
        self._draw()

    def show_icon(self, name: str, role: Role | None = None) -> None:
        """Show another icon of the same size."""
        self._name, self._role = name, role
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: draw again in the new palette or for another screen."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(icon(self._name, self._role).pixmap(self._size, self._size))


class Notice(QWidget):
    """An icon and a sentence that wraps; hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = NoticeKind.NOTE
        self._icon = IconLabel(NoticeKind.NOTE, 20)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    def say(self, kind: NoticeKind, sentence: str) -> None:
        """Show the sentence; an empty one hides the notice."""
        self._kind = kind
        self._icon.show_icon(kind, _LOOK[kind][1])
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        # The labels repaint themselves; the ground around them belongs to this widget.
        self.update()
        self.setVisible(bool(sentence))

    def clear(self) -> None:
        """Say nothing."""
        self.say(NoticeKind.NOTE, "")

    def text(self) -> str:
        """The sentence that is shown, empty when there is none."""
        return self._text.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a rounded ground in the colour of the kind."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(role_colour(_LOOK[self._kind][0], self.palette()))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)

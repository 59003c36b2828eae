"""Labels and buttons in the few sizes and colours that the pages share."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from micromentor_desktop.gui.icons import paint_icon
from micromentor_desktop.gui.theme import Role, role_colour


def enlarge(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Set the widget's text larger than the system's font."""
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    widget.setFont(font)


class MutedLabel(QLabel):
    """A text of second rank, in light and dark."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # The theme gives this role the colour of muted text; a palette of its own would not follow the system's.
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


class PrimaryButton(QPushButton):
    """The one button of a page that leads on."""

    def __init__(self, picture: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._picture = picture
        self.setMinimumHeight(2 * self.fontMetrics().height() + 2)

    def show_icon(self, picture: str) -> None:
        """Another icon."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        """The icon, the text, and air."""
        metrics = self.fontMetrics()
        width = metrics.size(Qt.TextFlag.TextShowMnemonic.value, self.text()).width()
        return QSize(width + metrics.height() + 8 + 32, self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: flat, in the accent's colour; a second frame tells of the keyboard's focus."""
        palette = self.palette()
        fill, ink = role_colour(Role.ACCENT, palette), role_colour(Role.ON_ACCENT, palette)
        if not self.isEnabled():
            fill, ink = palette.color(QPalette.ColorRole.Button), palette.color(QPalette.ColorRole.ButtonText)
        elif self.isDown():
            fill = fill.darker(115)
        elif self.underMouse():
            fill = fill.lighter(110)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setPen(QPen(ink, 1.5))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 4, 4)
        side, flags = self.fontMetrics().height(), Qt.TextFlag.TextShowMnemonic.value
        width = side + 8 + self.fontMetrics().size(flags, self.text()).width()
        left = (self.width() - width) // 2
        paint_icon(painter, QRect(left, (self.height() - side) // 2, side, side), self._picture, ink)
        room = self.rect().adjusted(left + side + 8, 0, 0, 0)
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignVCenter.value, self.text())

"""The check-in list: rows high enough for a finger, with a sign for who is here."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from micromentor_desktop.domain.event import Status
from micromentor_desktop.gui.board.painting import box
from micromentor_desktop.gui.day.arrivals_model import ARRIVAL_ROLE
from micromentor_desktop.gui.icons import paint_icon
from micromentor_desktop.gui.models.status_words import status_word
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.on_the_day import Arrival

_PAD, _GAP = 12, 4
_LOOK = {
    Status.CHECKED_IN: ("circle-check", Role.GOOD_TEXT, Role.GOOD_FILL),
    Status.NO_SHOW: ("user-minus", Role.WARNING_TEXT, Role.WARNING_FILL),
}
_NAME = 1.2
"""How much larger than the rest a name is."""


class ArrivalsView(QListView):
    """A click, Space or Enter turns "here" on and off; N turns "no-show" on and off."""

    turned = Signal(object, object)
    """An :class:`Arrival`, and the :class:`Status` that they should have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_ArrivalDelegate(self))
        self.setAccessibleName(tr("Who is here"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.clicked.connect(self.turn_here)

    def turn_here(self, index: QModelIndex) -> None:
        """Check somebody in, or take that back."""
        self._turn(index, Status.CHECKED_IN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys of the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._turn(self.currentIndex(), Status.CHECKED_IN)
        elif event.key() == Qt.Key.Key_N:
            self._turn(self.currentIndex(), Status.NO_SHOW)
        else:
            super().keyPressEvent(event)

    def _turn(self, index: QModelIndex, status: Status) -> None:
        one = index.data(ARRIVAL_ROLE)
        if isinstance(one, Arrival):
            self.turned.emit(one, Status.EXPECTED if one.status is status else status)


class _ArrivalDelegate(QStyledItemDelegate):
    """Draws a card: the sign, the name, what they come as, and where they sit."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: two lines and air."""
        return QSize(200, round(2.4 * option.fontMetrics.height()) + 2 * _PAD + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: draw one person."""
        one = index.data(ARRIVAL_ROLE)
        if not isinstance(one, Arrival):
            return
        palette, line = option.palette, option.fontMetrics.height()
        rect = QRect(option.rect).adjusted(0, 0, 0, -_GAP)
        picture, ink, ground = _LOOK.get(one.status, ("circle-minus", Role.MUTED_TEXT, Role.CARD))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        fill = role_colour(Role.CHIP_HOVER if hovered and one.status not in _LOOK else ground, palette)
        border = role_colour(Role.ACCENT if selected or hovered else Role.CARD_BORDER, palette)
        box(painter, rect, fill, border, 2.0 if focused or selected else 1.0)
        sign = round(1.5 * line)
        place = QRect(rect.left() + _PAD, rect.center().y() - sign // 2, sign, sign)
        if one.status in _LOOK:
            paint_icon(painter, place, picture, role_colour(ink, palette))
        else:
            painter.setPen(role_colour(Role.FREE_SEAT, palette))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place.adjusted(3, 3, -3, -3))
        words = status_word(one.status)
        right = rect.right() - _PAD
        painter.setFont(option.font)
        for text in (words, one.place):
            if text:
                width = option.fontMetrics.horizontalAdvance(text)
                room = QRect(right - width, rect.top(), width, rect.height())
                painter.setPen(role_colour(ink if text == words else Role.MUTED_TEXT, palette))
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
                right -= width + 2 * _PAD
        left = place.right() + _PAD
        name = QFont(option.font)
        name.setBold(True)
        name.setPointSizeF(name.pointSizeF() * _NAME)
        height = QFontMetrics(name).height()
        top = rect.center().y() - (height + line) // 2
        for text, font, colour, at, high in (
            (one.name, name, palette.color(QPalette.ColorRole.Text), top, height),
            (one.about, option.font, role_colour(Role.MUTED_TEXT, palette), top + height, line),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, at, right - left, high), Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

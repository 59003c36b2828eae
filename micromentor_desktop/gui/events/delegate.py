"""How one event looks in the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from micromentor_desktop.gui.board.painting import box
from micromentor_desktop.gui.models.events_model import EventsModel, facts, interest
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr

_PAD = 14
_GAP = 8


class EventDelegate(QStyledItemDelegate):
    """A card with the event's name, its facts, its interest, and whether it is paired."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the event of this row."""
        model = index.model()
        if not isinstance(model, EventsModel):
            return
        summary = model.summary(index.row())
        palette = option.palette
        rect = QRect(option.rect).adjusted(0, 0, 0, -_GAP)
        lively = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = role_colour(Role.ACCENT if lively else Role.CARD_BORDER, palette)
        box(painter, rect, role_colour(Role.CARD, palette), border, 2.0 if focused else 1.0)
        line = option.fontMetrics.height()
        room = rect.adjusted(_PAD, _PAD - 2, -_PAD, 2 - _PAD)
        pill = self._pill(painter, option, room, summary.paired)
        name = QFont(option.font)
        name.setBold(True)
        name.setPointSizeF(name.pointSizeF() * 1.15)
        lines = [
            (summary.event.name, name, palette.color(QPalette.ColorRole.Text)),
            (facts(summary.event), option.font, role_colour(Role.MUTED_TEXT, palette)),
            (interest(summary.interest), option.font, role_colour(Role.MUTED_TEXT, palette)),
        ]
        top = room.top()
        for text, font, colour in lines:
            height = QFontMetrics(font).height()
            width = (pill.left() - 12 if text == summary.event.name else room.right()) - room.left()
            painter.setFont(font)
            painter.setPen(colour)
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(room.left(), top, width, height), Qt.AlignmentFlag.AlignVCenter, elided)
            top += height + max(2, line // 8)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Three lines, one of them larger."""
        line = option.fontMetrics.height()
        return QSize(320, round(3.2 * line) + 2 * (_PAD - 2) + 2 * max(2, line // 8) + _GAP)

    def _pill(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, paired: bool) -> QRect:
        text = tr("Paired") if paired else tr("Not paired yet")
        fill, ink = (Role.GOOD_FILL, Role.GOOD_TEXT) if paired else (Role.WARNING_FILL, Role.WARNING_TEXT)
        width = option.fontMetrics.horizontalAdvance(text) + 18
        pill = QRect(room.right() - width, room.top() - 1, width, option.fontMetrics.height() + 6)
        colour = role_colour(fill, option.palette)
        box(painter, pill, colour, colour)
        painter.setFont(option.font)
        painter.setPen(role_colour(ink, option.palette))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill

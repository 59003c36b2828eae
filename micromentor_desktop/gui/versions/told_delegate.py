"""Rows with a title in as many lines as it takes, and below it what else there is to say, in muted type."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from micromentor_desktop.gui.board.wrapping import wrapped
from micromentor_desktop.gui.models.when import BELOW_ROLE

_PAD = 6


class ToldDelegate(QStyledItemDelegate):
    """Paints such rows in a list that is as wide as its view."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: draw the row's ground, the title, and what stands below."""
        self.initStyleOption(option, index)
        title, below = self._texts(option, index, option.rect.width())
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        muted = ink if selected else palette.color(QPalette.ColorRole.PlaceholderText)
        top = QPointF(option.rect.topLeft()) + QPointF(_PAD, _PAD - 2)
        painter.save()
        painter.setClipRect(QRectF(option.rect))
        painter.setPen(ink)
        title.draw(painter, top)
        painter.setPen(muted)
        below.draw(painter, top + QPointF(0, title.boundingRect().height()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: as high as both texts are in the width of the view."""
        self.initStyleOption(option, index)
        view = option.widget
        width = view.viewport().width() - 2 * _PAD if isinstance(view, QAbstractItemView) else option.rect.width()
        heights = [text.boundingRect().height() for text in self._texts(option, index, width)]
        return QSize(max(1, width), ceil(sum(heights)) + 2 * (_PAD - 2))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: the title is edited where it stands."""
        height = option.fontMetrics.height() + 8
        editor.setGeometry(QRect(option.rect.topLeft(), QSize(option.rect.width(), height)))

    def _texts(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, width: int
    ) -> tuple[QTextLayout, QTextLayout]:
        plain = QFont(option.font)
        plain.setBold(False)
        room = max(20, width - 2 * _PAD)
        return wrapped(option.text, option.font, room), wrapped(str(index.data(BELOW_ROLE) or ""), plain, room)

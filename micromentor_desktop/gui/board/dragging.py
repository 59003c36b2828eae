"""Dragging people from card to card."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from micromentor_desktop.domain.plan import Swap
from micromentor_desktop.gui.board.cards_view import CardsView
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.gui.models.wishes import MIME, in_words


class DragView(CardsView):
    """Cards between which people can be dragged, also from one such view to another."""

    lifted = Signal(int)
    """The member who is dragged from now on; 0 when the drag has ended."""
    hint_changed = Signal(str, object)
    """What letting go of the dragged person here would do, in words (empty when nothing), and the Move or Swap."""

    def __init__(self, board: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(board, parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press where nobody is lets go of who is selected."""
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be taken; tell why a locked person cannot."""
        index = self.indexAt(event.position().toPoint())
        seat = self.board.seat(index)
        if event.buttons() & Qt.MouseButton.LeftButton:
            held = self.currentIndex()
            fixed = not held.flags() & Qt.ItemFlag.ItemIsDragEnabled
            if fixed and self.selectionModel().isSelected(held):
                QToolTip.showText(event.globalPosition().toPoint(), str(held.data(Qt.ItemDataRole.ToolTipRole)), self)
                return
        elif (seat.member_id if seat else 0) != self.hovered:
            self.hovered = seat.member_id if seat else 0
            movable = bool(index.flags() & Qt.ItemFlag.ItemIsDragEnabled)
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
            self.viewport().update()
        super().mouseMoveEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Take the person along, as a picture of their chip."""
        index = self.currentIndex()
        seat = self.board.seat(index)
        if seat is None or not index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            return
        drag = QDrag(self)
        drag.setMimeData(self.board.mimeData([index]))
        rect = self.visualRect(index)
        drag.setPixmap(self._picture(index, rect.size()))
        drag.setHotSpot(QPoint(rect.width() // 4, rect.height() // 2))
        self.seats.lifted = seat.member_id
        self.lifted.emit(seat.member_id)
        self.viewport().update()
        drag.exec(Qt.DropAction.MoveAction)
        self.seats.lifted = 0
        self.lifted.emit(0)
        self._aim(QModelIndex())

    def _picture(self, index: QModelIndex, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint_seat(painter, index, QRect(QPoint(0, 0), size))
        painter.end()
        return pixmap

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome people, nothing else."""
        event.setAccepted(event.mimeData().hasFormat(MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark where the person would land, and say what that does."""
        point = event.position().toPoint()
        target = self.target_at(point)
        change = self.board.wish_at(event.mimeData(), target)
        event.setAccepted(change is not None)
        self._aim(target if change else QModelIndex(), change.other_id if isinstance(change, Swap) else 0)
        self.hint_changed.emit(in_words(self.board.cards, change) if change else "", change)
        margin = self.autoScrollMargin()
        if not self.viewport().rect().adjusted(0, margin, 0, -margin).contains(point):
            self.startAutoScroll()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Forget the mark."""
        self._aim(QModelIndex())
        self.hint_changed.emit("", None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the wish to the model; what comes of it arrives as the next board."""
        target = self.target_at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.MoveAction)
        event.setAccepted(self.board.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, -1, -1, target))
        self._aim(QModelIndex())
        self.hint_changed.emit("", None)

    def _aim(self, target: QModelIndex, swap_with: int = 0) -> None:
        parent = target.parent()
        row = -1 if swap_with or not target.isValid() else (parent.row() if parent.isValid() else target.row())
        if (row, swap_with) != (self.target_row, self.seats.swap_target):
            self.target_row, self.seats.swap_target = row, swap_with
            self.viewport().update()

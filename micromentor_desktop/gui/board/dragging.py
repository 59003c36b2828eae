"""Dragging people from card to card."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
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
from PySide6.QtWidgets import QAbstractItemView, QRubberBand, QToolTip, QWidget

from micromentor_desktop.domain.plan import Swap
from micromentor_desktop.gui.board.cards_view import CardsView
from micromentor_desktop.gui.board.painting import paint_count
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.gui.models.wishes import MIME, Wish, in_words


class DragView(CardsView):
    """Cards between which people can be dragged, also from one such view to another."""

    lifted = Signal(object)
    """The members (a tuple of ids) who are dragged from now on; nobody when the drag has ended."""
    hint_changed = Signal(str, object)
    """What letting go of who is dragged here would do, in words (empty when nothing), and the change."""

    def __init__(self, board: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(board, parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._band_from: QPoint | None = None
        self._selected_before = QItemSelection()
        self._pointed_at: tuple[QModelIndex, Wish | None] = (QModelIndex(), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press where nobody is lets go of who is selected, and begins a rubber band."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.indexAt(point).isValid():
            adds = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
            self._band_from = point
            self._selected_before = self.selectionModel().selection() if adds else QItemSelection()
            if not adds:
                self.clearSelection()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be taken; tell why a locked person cannot; draw the rubber band."""
        point = event.position().toPoint()
        if self._band_from is not None:
            self._stretch_band(QRect(self._band_from, point).normalized())
            return
        index = self.indexAt(point)
        seat = self.board.seat(index)
        if event.buttons() & Qt.MouseButton.LeftButton:
            held = self.currentIndex()
            fixed = not held.flags() & Qt.ItemFlag.ItemIsDragEnabled
            if fixed and self.selectionModel().isSelected(held):
                QToolTip.showText(event.globalPosition().toPoint(), str(held.data(Qt.ItemDataRole.ToolTipRole)), self)
                return
        elif (seat.member_id if seat else 0) != self.hovered:
            before, self.hovered = self.hovered, seat.member_id if seat else 0
            movable = bool(index.flags() & Qt.ItemFlag.ItemIsDragEnabled)
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
            for member_id in (before, self.hovered):
                self.viewport().update(self.chip_rect(member_id))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The rubber band has done its work."""
        if self._band_from is not None:
            self._band_from = None
            self._band.hide()
            return
        super().mouseReleaseEvent(event)

    def _stretch_band(self, rect: QRect) -> None:
        self._band.setGeometry(rect)
        self._band.show()
        select = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self._selected_before, select.ClearAndSelect)
        self.selectionModel().select(self.touched(rect), select.Select)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Take the people selected along, as a picture of the chip that was gripped."""
        index = self.currentIndex()
        if self.board.seat(index) is None or not index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            return
        people = self.board.movable(self.selectionModel().selectedIndexes())
        drag = QDrag(self)
        drag.setMimeData(self.board.mimeData(self.selectionModel().selectedIndexes()))
        rect = self.visualRect(index)
        drag.setPixmap(self._picture(index, rect.size(), len(people)))
        drag.setHotSpot(QPoint(rect.width() // 4, rect.height() // 2))
        self.lifted.emit(people)
        drag.exec(Qt.DropAction.MoveAction)
        self.lifted.emit(())
        self.aim(QModelIndex())

    def _picture(self, index: QModelIndex, size: QSize, people: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint_seat(painter, index, QRect(QPoint(0, 0), size))
        if people > 1:
            paint_count(painter, QRect(QPoint(0, 0), size), people, self.palette(), self.font())
        painter.end()
        return pixmap

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome people, nothing else."""
        event.setAccepted(event.mimeData().hasFormat(MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark where the people would land, and say what that does."""
        point = event.position().toPoint()
        target = self.target_at(point)
        event.setAccepted(self.point_at(target, self.board.wish_at(event.mimeData(), target)))
        margin = self.autoScrollMargin()
        if not self.viewport().rect().adjusted(0, margin, 0, -margin).contains(point):
            self.startAutoScroll()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Forget the mark."""
        self.point_at(QModelIndex(), None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the wish to the model; what comes of it arrives as the next board."""
        target = self.target_at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.MoveAction)
        event.setAccepted(self.board.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, -1, -1, target))
        self.point_at(QModelIndex(), None)

    def point_at(self, target: QModelIndex, change: Wish | None) -> bool:
        """Mark the place and say what putting people down there does; whether it does anything."""
        if (target, change) != self._pointed_at:
            self._pointed_at = (target, change)
            self.aim(target if change else QModelIndex(), change)
            self.hint_changed.emit(in_words(self.board.cards, change) if change else "", change)
        return change is not None

    def tell_again(self) -> None:
        """Say once more what letting go here does: now its price is known."""
        change = self._pointed_at[1]
        if change is not None and self.board.lifted:
            self.hint_changed.emit(in_words(self.board.cards, change), change)

    def aim(self, target: QModelIndex, change: Wish | None = None) -> None:
        """Mark a card, or the person with whom somebody would change places."""
        swap_with = change.other_id if isinstance(change, Swap) and target.parent().isValid() else 0
        parent = target.parent()
        row = -1 if swap_with or not target.isValid() else (parent.row() if parent.isValid() else target.row())
        if not target.isValid():
            self._pointed_at = (QModelIndex(), None)
        if (row, swap_with) != (self.target_row, self.seats.swap_target):
            for old in (self.target_row, row):
                self.viewport().update(self.visualRect(self.board.index(old, 0)))
            for one in (self.seats.swap_target, swap_with):
                self.viewport().update(self.chip_rect(one))
            self.target_row, self.seats.swap_target = row, swap_with

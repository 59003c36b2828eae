"""Moving people with the keyboard as with the mouse: take them (Ctrl+X), go somewhere, put them down (Ctrl+V)."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from micromentor_desktop.gui.board.dragging import DragView
from micromentor_desktop.gui.board.navigation import neighbour
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.translate import tr

_Move = QAbstractItemView.CursorAction
_ARROWS = {
    Qt.Key.Key_Up: _Move.MoveUp,
    Qt.Key.Key_Down: _Move.MoveDown,
    Qt.Key.Key_Left: _Move.MoveLeft,
    Qt.Key.Key_Right: _Move.MoveRight,
}


class Carrier(QObject):
    """Watches the keys of the board's views. While people are carried, the arrows go over all seats and cards.

    ``views`` are side by side, from left to right.
    """

    refused = Signal(str)
    """Why nothing is taken or put down, in a sentence."""

    def __init__(self, board: BoardModel, views: tuple[DragView, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._views = views
        self._carrying = False
        self._target = QModelIndex()
        for view in views:
            view.installEventFilter(self)
        board.modelReset.connect(self._forget)
        board.moved.connect(self._forget)

    @property
    def carrying(self) -> bool:
        """Whether people were taken and not put down yet."""
        return self._carrying

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a key for one of the views."""
        view = next((one for one in self._views if one is watched), None)
        if view is None or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and self._is_mine(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            return self._press(view, event)
        return super().eventFilter(watched, event)

    def take(self) -> None:
        """Take the people selected along."""
        view = self._at_work()
        indexes = view.selectionModel().selectedIndexes()
        people = self._board.movable(indexes)
        if not people:
            locked = tr("Who is locked stays here. Press L to unlock first.")
            self.refused.emit(locked if indexes else tr("Select somebody first."))
            return
        self._carrying = True
        view.lifted.emit(people)
        self._go(view, view.currentIndex())

    def put_down(self) -> None:
        """Put them down where the mark is."""
        change = self._board.offer_at(self._target) if self._carrying else None
        if change is None:
            self.refused.emit(
                tr("They cannot be put down here. Go to another place, or press Esc.")
                if self._carrying
                else tr("Take somebody along first: select them and press Ctrl+X.")
            )
            return
        self.give_up()
        self._board.change_wished.emit(change)

    def give_up(self) -> None:
        """Leave everybody where they are."""
        if self._carrying:
            self._carrying = False
            for view in self._views:
                view.point_at(QModelIndex(), None)
            self._views[0].lifted.emit(())

    def _forget(self) -> None:
        """Another board is shown: who was carried may be elsewhere."""
        self.give_up()

    def _at_work(self) -> DragView:
        return next((view for view in self._views if view.hasFocus()), self._views[0])

    def _is_mine(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Cut) or (
            self._carrying and (event.matches(QKeySequence.StandardKey.Paste) or event.key() == Qt.Key.Key_Escape)
        )

    def _press(self, view: DragView, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Cut):
            self.take()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.put_down()
        elif not self._carrying:
            return False
        elif key == Qt.Key.Key_Escape:
            self.give_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.put_down()
        elif key in _ARROWS:
            self._walk(view, _ARROWS[key])
        else:
            return False
        return True

    def _walk(self, view: DragView, action: QAbstractItemView.CursorAction) -> None:
        places = view.targets()
        here = next((rect for index, rect in places if index == self._target), view.visualRect(self._target))
        others = [(number, rect) for number, (index, rect) in enumerate(places) if index != self._target]
        found = neighbour(here, others, action)
        if found is not None:
            self._go(view, places[found][0])
        elif action in (_Move.MoveLeft, _Move.MoveRight):
            self._cross(view, here, 1 if action is _Move.MoveRight else -1)

    def _cross(self, view: DragView, here: QRect, step: int) -> None:
        """Go over to the view beside, at the same height."""
        place = self._views.index(view) + step
        if not 0 <= place < len(self._views):
            return
        beside = self._views[place]
        height = beside.viewport().mapFromGlobal(view.viewport().mapToGlobal(here.center())).y()
        edge = 0 if step > 0 else beside.viewport().width()
        targets = beside.targets()
        if targets:
            near = min(targets, key=lambda one: _distance(one[1], QPoint(edge, height)))
            view.point_at(QModelIndex(), None)
            beside.setFocus(Qt.FocusReason.OtherFocusReason)
            self._go(beside, near[0])

    def _go(self, view: DragView, target: QModelIndex) -> None:
        self._target = target
        view.scrollTo(target)
        view.point_at(target, self._board.offer_at(target))


def _distance(rect: QRect, point: QPoint) -> int:
    away = rect.center() - point
    return abs(away.x()) + 4 * abs(away.y())

"""A flow of cards with people on them: where they are, how they are painted, and how the keyboard goes about them."""

from math import ceil

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QWidget

from micromentor_desktop.domain.plan import MovePrices, Price, Swap
from micromentor_desktop.gui.board.geometry import MARGIN, NARROWEST, Placed, flow
from micromentor_desktop.gui.board.navigation import neighbour
from micromentor_desktop.gui.board.painting import CardPainter, SeatDelegate
from micromentor_desktop.gui.board.wrapping import wrapped
from micromentor_desktop.gui.models.board_model import BoardModel, Index
from micromentor_desktop.gui.models.cards import Card
from micromentor_desktop.gui.models.wishes import price_of

_Move = QAbstractItemView.CursorAction
_FIRST = (_Move.MoveHome, _Move.MovePageUp)
_LAST = (_Move.MoveEnd, _Move.MovePageDown)


NO_PRICES = MovePrices({}, {})
"""While nobody is dragged, nothing has a price."""


class CardsView(QAbstractItemView):
    """Shows some of the cards of a :class:`BoardModel`; which ones, the subclasses say."""

    move_wished = Signal(object)
    """The members (a tuple of ids) whom the organizer wants to move to a place that is to be asked for."""
    lock_wished = Signal(object)
    """The members whose lock is to be turned."""
    table_lock_wished = Signal(object)
    """The :class:`Card` at which everybody is to be locked, or let go of."""
    off_wished = Signal(object)
    """The members who are to leave their tables for the lists."""

    def __init__(self, board: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self._placed: tuple[Placed, ...] = ()
        self._laid_out: tuple[Card, ...] = ()
        self._row_of: dict[int, Placed] = {}
        self._content_height = 0
        self.hovered = 0
        self.target_row = -1
        self.prices = NO_PRICES
        self.seats = SeatDelegate(self)
        self.setItemDelegate(self.seats)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setModel(board)
        board.moved.connect(self._follow)
        self.setMinimumWidth(NARROWEST * self.fontMetrics().height() + 2 * MARGIN)

    # --- what the subclasses say ---

    def shows(self, card: Card) -> bool:
        """Whether this view shows the card."""
        raise NotImplementedError

    def words(self, card: Card) -> tuple[str, str]:
        """The count at the card's top right, and the text in its free seats."""
        raise NotImplementedError

    # --- where things are ---

    def chip_rect(self, member_id: int) -> QRect:
        """Where a person is, in viewport pixels; empty when this view does not show them."""
        return self.visualRect(self.board.index_of(member_id))

    def card_rect(self, table: int | None) -> QRect:
        """Where a card is, in viewport pixels; empty when this view does not show it."""
        cards = self.board.cards
        return next((self._seen(one.rect) for one in self._placed if cards[one.row].table == table), QRect())

    def visualRect(self, index: Index) -> QRect:
        """A person's or card's rectangle in viewport pixels."""
        if not index.isValid():
            return QRect()
        parent = index.parent()
        row = parent.row() if parent.isValid() else index.row()
        placed = self._row_of.get(row)
        if placed is None:
            return QRect()
        if parent.isValid():
            # Between a change of the model and the next layout there may be more people than places.
            return self._seen(placed.seats[index.row()]) if index.row() < len(placed.seats) else QRect()
        return self._seen(placed.rect)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The person at this place, an invalid index where nobody is."""
        target = self.target_at(point)
        return target if target.parent().isValid() else QModelIndex()

    def target_at(self, point: QPoint) -> QModelIndex:
        """The person at this place, or else the card."""
        spot = point + QPoint(0, self.verticalOffset())
        for placed in self._placed:
            if placed.rect.contains(spot):
                card = self.board.index(placed.row, 0)
                seat = next((place for place, rect in enumerate(placed.seats) if rect.contains(spot)), None)
                return card if seat is None else self.board.index(seat, 0, card)
        return QModelIndex()

    def targets(self) -> list[tuple[QModelIndex, QRect]]:
        """Where somebody who is carried can be put down: on each person, and on each card's free seats or its title."""
        found = []
        for placed in self._placed:
            card = self.board.index(placed.row, 0)
            found += [(self.board.index(place, 0, card), self._seen(rect)) for place, rect in enumerate(placed.seats)]
            found.append((card, self._seen(placed.free if placed.free is not None else placed.title)))
        return found

    def selected_ids(self) -> tuple[int, ...]:
        """The members selected, the current one first."""
        current = self.currentIndex()
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index != current)
        return tuple(seat.member_id for seat in map(self.board.seat, indexes) if seat is not None)

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a person into sight, with a little of what surrounds them."""
        rect = self.visualRect(index).adjusted(0, -MARGIN, 0, MARGIN)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.isNull() or self.visualRect(index).isNull():
            return
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height)

    def show_card(self, table: int) -> None:
        """Bring a card into sight."""
        row = next((row for row, card in enumerate(self.board.cards) if card.table == table), -1)
        self.scrollTo(self.board.index(row, 0))

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled down."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Whether another view shows this person."""
        return self.visualRect(index).isNull()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What to repaint when the selection changes."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select everybody whom the rectangle touches."""
        self.selectionModel().select(self.touched(rect), command)

    def touched(self, rect: QRect) -> QItemSelection:
        """The people on the way of a rectangle in viewport pixels."""
        spot, selection = rect.normalized().translated(0, self.verticalOffset()), QItemSelection()
        for placed in self._placed:
            if placed.rect.intersects(spot):
                card = self.board.index(placed.row, 0)
                for place, seat in enumerate(placed.seats):
                    if seat.intersects(spot):
                        index = self.board.index(place, 0, card)
                        selection.select(index, index)
        return selection

    def sizeHint(self) -> QSize:
        """Room for a few cards."""
        return QSize(640, 420)

    def _seen(self, rect: QRect) -> QRect:
        return rect.translated(0, -self.verticalOffset())

    # --- keeping the layout ---

    def reset(self) -> None:
        """Lay out what the model shows now."""
        super().reset()
        self.hovered = 0
        self.relayout()

    def relayout(self) -> None:
        """Place the cards for the present width and font."""
        self._lay_out(())

    def _follow(self) -> None:
        """People moved: place anew only the rows of cards in which a card grew or shrank."""
        self._lay_out(tuple(zip(self._laid_out, self._placed, strict=True)))

    def _lay_out(self, before: tuple[tuple[Card, Placed], ...]) -> None:
        shown = [(row, card) for row, card in enumerate(self.board.cards) if self.shows(card)]
        line = self.fontMetrics().height()
        self._placed, self._content_height = flow(shown, self.viewport().width(), line, self._wrapped, before)
        self._laid_out = tuple(card for _, card in shown)
        self._row_of = {placed.row: placed for placed in self._placed}
        self.updateGeometries()
        self.viewport().update()

    def _wrapped(self, text: str, width: int) -> int:
        return ceil(wrapped(text, self.font(), width).boundingRect().height())

    def updateGeometries(self) -> None:
        """Set the scroll bar's range."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(2 * self.fontMetrics().height())
        bar.setRange(0, max(0, self._content_height - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Flow anew."""
        super().resizeEvent(event)
        self.relayout()

    def changeEvent(self, event: QEvent) -> None:
        """Flow anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.relayout()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards in sight, and the people on them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalOffset())
        visible = event.rect().translated(0, self.verticalOffset())
        model, cards = self.board, CardPainter(self.palette(), self.font())
        for placed in self._placed:
            if placed.rect.intersects(visible):
                card = model.cards[placed.row]
                price = price_of(self.prices, model.offer(placed.row)) if self.priced(card) else None
                cards.paint(painter, placed, card, self.words(card), target=placed.row == self.target_row, price=price)
                parent = model.index(placed.row, 0)
                for place, rect in enumerate(placed.seats):
                    if rect.intersects(visible):
                        self.paint_seat(painter, model.index(place, 0, parent), rect)

    def paint_seat(self, painter: QPainter, index: QModelIndex, rect: QRect) -> None:
        """Paint one person into the rectangle."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = rect
        seat = self.board.seat(index)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            option.state |= QStyle.StateFlag.State_HasFocus
        else:
            option.state &= ~QStyle.StateFlag.State_HasFocus
        if seat is not None and seat.member_id == self.hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        self.seats.price = self._swap_price(index)
        self.seats.paint(painter, option, index)

    def _swap_price(self, index: QModelIndex) -> Price | None:
        """What changing places with this person would do, while somebody is on the way."""
        if not self.board.lifted:
            return None
        change, seat = self.board.offer_at(index), self.board.seat(index)
        with_them = isinstance(change, Swap) and seat is not None and change.other_id == seat.member_id
        return price_of(self.prices, change) if with_them else None

    def priced(self, _card: Card) -> bool:
        """Whether the card is to show what letting go there would do."""
        return bool(self.board.lifted)

    # --- keyboard ---

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The person that a key goes to."""
        people = self._people()
        if not people:
            return QModelIndex()
        current = self.currentIndex()
        place = next((number for number, (index, _) in enumerate(people) if index == current), None)
        if place is None or action in _FIRST:
            return people[0][0]
        if action in _LAST:
            return people[-1][0]
        if action in (_Move.MoveNext, _Move.MovePrevious):
            step = 1 if action is _Move.MoveNext else -1
            return people[(place + step) % len(people)][0]
        others = ((number, rect) for number, (_, rect) in enumerate(people))
        found = neighbour(people[place][1], others, action)
        return current if found is None else people[found][0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M, F2 or Enter: move to…; L: lock or unlock, with Shift the whole table; Delete: to the lists; Space: select.

        Everything else as in every list.
        """
        card = self.board.card(self.currentIndex())
        selected = self.selected_ids()
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        wished = {
            **dict.fromkeys((Qt.Key.Key_M, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter), self.move_wished),
            Qt.Key.Key_L: self.lock_wished,
            **dict.fromkeys((Qt.Key.Key_Delete, Qt.Key.Key_Backspace), self.off_wished),
        }
        key = Qt.Key(event.key())
        if plain and selected and key in wished:
            wished[key].emit(selected)
        elif plain and key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Toggle)
        elif shifted and key == Qt.Key.Key_L and card is not None and card.table is not None:
            self.table_lock_wished.emit(card)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by the keyboard, the view begins at its own first person."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.visualRect(self.currentIndex()).isNull() and (people := self._people()):
            self.setCurrentIndex(people[0][0])
        self.viewport().update()

    def _people(self) -> list[tuple[QModelIndex, QRect]]:
        model = self.board
        return [
            (model.index(place, 0, model.index(placed.row, 0)), rect)
            for placed in self._placed
            for place, rect in enumerate(placed.seats)
        ]

"""One round of a board as a tree: the tables and the waiting list, and in each the people."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from micromentor_desktop.domain.plan import Move, Swap
from micromentor_desktop.gui.models.cards import Card, Seat, cards_of, round_of
from micromentor_desktop.gui.models.wishes import MIME, from_mime, to_mime, wish
from micromentor_desktop.workflow.board import Board

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CARD = 0
"""The internal id of a card; a seat's is its card's row plus one."""


class BoardModel(QAbstractItemModel):
    """Shows the last Board that a workflow returned, and nothing else.

    A drop changes nothing here: it becomes a wish, and what comes of it arrives as the next Board.
    """

    change_wished = Signal(object)
    """A :data:`domain.plan.Change` that the organizer asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._round = 1

    def show(self, board: Board | None, round_number: int = 1) -> None:
        """Show this round of the board; None shows nothing."""
        self.beginResetModel()
        self._round = round_of(board, round_number).number if board else 1
        self._cards = cards_of(board, self._round) if board else ()
        self.endResetModel()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards shown, the waiting list last."""
        return self._cards

    @property
    def round_number(self) -> int:
        """The round shown."""
        return self._round

    def card(self, index: Index) -> Card | None:
        """The card of an index, also of a seat's index."""
        if not index.isValid():
            return None
        return self._cards[index.row() if index.internalId() == _CARD else index.internalId() - 1]

    def seat(self, index: Index) -> Seat | None:
        """The person of an index, None for a card."""
        if not index.isValid() or index.internalId() == _CARD:
            return None
        return self._cards[index.internalId() - 1].people[index.row()]

    def index_of(self, member_id: int) -> QModelIndex:
        """Where a person is; an invalid index when they are not here."""
        for row, card in enumerate(self._cards):
            for place, seat in enumerate(card.people):
                if seat.member_id == member_id:
                    return self.createIndex(place, 0, row + 1)
        return QModelIndex()

    # --- the tree ---

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """A card at the top, a seat below a card."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _CARD)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The card of a seat."""
        if not index.isValid() or index.internalId() == _CARD:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _CARD)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many cards, or people in a card."""
        if not parent.isValid():
            return len(self._cards)
        return len(self._cards[parent.row()].people) if parent.internalId() == _CARD else 0

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Names, tooltips with the reason, and what a screen reader says."""
        seat, card = self.seat(index), self.card(index)
        if seat is not None:
            if role == Qt.ItemDataRole.DisplayRole:
                return seat.name
            if role == Qt.ItemDataRole.ToolTipRole:
                return "\n".join(_tooltip(self, seat))
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return seat.spoken
        elif card is not None and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.name
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """People can be selected, unlocked mentees dragged, everything dropped on."""
        seat = self.seat(index)
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if seat is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        movable = not seat.mentor and not seat.locked
        return flags | Qt.ItemFlag.ItemIsDragEnabled if movable else flags

    # --- drag and drop ---

    def supportedDropActions(self) -> Qt.DropAction:
        """People move; nobody is copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Our own type only."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The people of the indexes."""
        seats = [self.seat(index) for index in indexes]
        return to_mime(self._round, [seat.member_id for seat in seats if seat is not None])

    def wish_at(self, data: QMimeData, target: Index) -> Move | Swap | None:
        """What dropping the data on this card or person would ask for."""
        round_number, member_ids = from_mime(data)
        card = self.card(target)
        if card is None or round_number != self._round or len(member_ids) != 1:
            return None
        return wish(self._cards, round_number, member_ids[0], card, self.seat(target))

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Whether letting go here asks for anything."""
        return self.wish_at(data, parent) is not None

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Turn the drop into a wish."""
        change = self.wish_at(data, parent)
        if change is not None:
            self.change_wished.emit(change)
        return change is not None


def _tooltip(model: BoardModel, seat: Seat) -> list[str]:
    lines = [" · ".join(filter(None, [seat.name, seat.employer, seat.status_word])), *seat.warnings]
    if seat.reason:
        lines.append(seat.reason)
    if seat.locked:
        lines.append(model.tr("Locked here. Press L to unlock, then it can be moved."))
    elif seat.mentor:
        lines.append(model.tr("Mentors stay at their place; move the mentees."))
    return lines

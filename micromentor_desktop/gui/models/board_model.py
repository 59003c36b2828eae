"""One round of a board as a tree: the tables and the waiting list, and in each the people."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from micromentor_desktop.gui.models.card_changes import differences, same_tables
from micromentor_desktop.gui.models.cards import Card, Seat, cards_of, round_of
from micromentor_desktop.gui.models.wishes import MIME, Wish, from_mime, to_mime, wish
from micromentor_desktop.translate import tr
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
    moved = Signal()
    """People are at other places now, at the same tables as before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._round = 1
        self._rows: dict[int, tuple[int, int]] = {}
        self._lifted: tuple[int, ...] = ()
        self._offers: dict[tuple[int, int], Wish] = {}

    def show(self, board: Board | None, round_number: int = 1) -> None:
        """Show this round of the board; None shows nothing. Where the tables are the same, only who moved changes."""
        number = round_of(board, round_number).number if board else 1
        cards = cards_of(board, number) if board else ()
        self.lift(())
        if number == self._round and same_tables(self._cards, cards):
            self._exchange(cards)
            self.moved.emit()
            return
        self.beginResetModel()
        self._round, self._cards = number, cards
        self._index_people()
        self.endResetModel()

    def _exchange(self, cards: tuple[Card, ...]) -> None:
        """Take out who left a card and put in who came, each as Qt wants to be told."""
        for row, card in enumerate(cards):
            if self._cards[row] == card:
                continue
            parent = self.createIndex(row, 0, _CARD)
            gone, come = differences(self._cards[row].people, card.people)
            for place in reversed(gone):
                people = self._cards[row].people
                self.beginRemoveRows(parent, place, place)
                self._set_card(row, replace(self._cards[row], people=people[:place] + people[place + 1 :]))
                self.endRemoveRows()
            for place in come:
                people = self._cards[row].people
                self.beginInsertRows(parent, place, place)
                self._set_card(
                    row, replace(self._cards[row], people=(*people[:place], card.people[place], *people[place:]))
                )
                self.endInsertRows()
            self._set_card(row, card)
            self.dataChanged.emit(parent, parent)
            if card.people:
                last = len(card.people) - 1
                self.dataChanged.emit(self.createIndex(0, 0, row + 1), self.createIndex(last, 0, row + 1))

    def _set_card(self, row: int, card: Card) -> None:
        self._cards = (*self._cards[:row], card, *self._cards[row + 1 :])
        self._index_people()

    def _index_people(self) -> None:
        self._rows = {
            seat.member_id: (row, place)
            for row, card in enumerate(self._cards)
            for place, seat in enumerate(card.people)
        }

    # --- who is on the way ---

    @property
    def lifted(self) -> tuple[int, ...]:
        """The people who are dragged or carried just now."""
        return self._lifted

    def lift(self, member_ids: Sequence[int]) -> None:
        """Take these people along, and work out once what each place would mean for them; nobody puts them down."""
        self._lifted = tuple(member_ids)
        self._offers = {}
        for row, card in enumerate(self._cards) if member_ids else ():
            for onto in (None, *card.people):
                change = wish(self._cards, self._round, self._lifted, card, onto)
                if change is not None:
                    self._offers[row, onto.member_id if onto else 0] = change

    def offer(self, row: int, member_id: int = 0) -> Wish | None:
        """What letting go on this card, or on this person there, would ask for."""
        return self._offers.get((row, member_id))

    def offer_at(self, target: Index) -> Wish | None:
        """The same for an index."""
        if not target.isValid():
            return None
        seat = self.seat(target)
        if seat is None:
            return self.offer(target.row())
        return self.offer(target.internalId() - 1, seat.member_id)

    def movable(self, indexes: Sequence[QModelIndex]) -> tuple[int, ...]:
        """Those of these people who are not locked."""
        seats = [self.seat(index) for index in indexes]
        return tuple(seat.member_id for seat in seats if seat is not None and not seat.locked)

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
        if member_id not in self._rows:
            return QModelIndex()
        row, place = self._rows[member_id]
        return self.createIndex(place, 0, row + 1)

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
                return "\n".join(_tooltip(seat))
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return seat.spoken
        elif card is not None and role == Qt.ItemDataRole.DisplayRole:
            return card.name
        elif card is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """People can be selected, those who are not locked dragged, everything dropped on."""
        seat = self.seat(index)
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if seat is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return flags if seat.locked else flags | Qt.ItemFlag.ItemIsDragEnabled

    # --- drag and drop ---

    def supportedDropActions(self) -> Qt.DropAction:
        """People move; nobody is copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Our own type only."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The people of the indexes."""
        return to_mime(self._round, self.movable(indexes))

    def wish_at(self, data: QMimeData, target: Index) -> Wish | None:
        """What dropping the data on this card or person would ask for."""
        round_number, member_ids = from_mime(data)
        card = self.card(target)
        if card is None or round_number != self._round:
            return None
        if member_ids == self._lifted:
            return self.offer_at(target)
        return wish(self._cards, round_number, member_ids, card, self.seat(target))

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Whether letting go here asks for anything."""
        return self.wish_at(data, parent) is not None

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Turn the drop into a wish."""
        change = self.wish_at(data, parent)
        if change is not None:
            self.change_wished.emit(change)
        return change is not None


def _tooltip(seat: Seat) -> list[str]:
    lines = [" · ".join(filter(None, [seat.name, seat.employer, seat.status_word])), *seat.warnings, *seat.exceptions]
    if seat.reason:
        lines.append(seat.reason)
    if seat.locked:
        lines.append(tr("Locked here. Press L to unlock, then it can be moved."))
    return lines

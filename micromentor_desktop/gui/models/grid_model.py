"""Everybody by round: a row a person, a column a round."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.cards import Card, Seat, cards_of
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.gui.theme import Role
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
FIRST_ROUND = 2
"""The column of the first round."""
_WAITING, _NOT_HERE = 10**6, 10**6 + 1


@dataclass(frozen=True, slots=True)
class Cell:
    """Where somebody is in a round, in words; ``place`` orders the cells: tables by number, then waiting, then absent.

    ``here`` tells whether there is a card to go to.
    """

    text: str
    place: int
    here: bool = True
    locked: bool = False
    warned: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person with their cells, one a round."""

    member_id: int
    order: int
    name: str
    role: str
    cells: tuple[Cell, ...]


class GridModel(RowsModel[GridRow]):
    """One row for each person of the plan, in alphabetical order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds: tuple[int, ...] = ()
        self._icons = {"lock": icon("lock"), "warned": icon("triangle-alert", Role.WARNING)}

    def show(self, board: Board | None) -> None:
        """Show everybody of this board."""
        self.beginResetModel()
        self._rounds = tuple(one.number for one in board.plan.rounds) if board else ()
        self._rows = _rows(board) if board else ()
        self.endResetModel()

    def round_of(self, column: int) -> int | None:
        """The round of a column, None for a column that is about the person."""
        place = column - FIRST_ROUND
        return self._rounds[place] if 0 <= place < len(self._rounds) else None

    def cell_at(self, index: QModelIndex | QPersistentModelIndex) -> Cell | None:
        """Where the person is, None in a column that is about the person."""
        if not index.isValid() or self.round_of(index.column()) is None:
            return None
        return self.row_at(index.row()).cells[index.column() - FIRST_ROUND]

    def headings(self) -> tuple[str, ...]:
        """The person, their role, and the rounds."""
        return tr("Name"), tr("Role"), *(tr("Round {number}", number=number) for number in self._rounds)

    def texts(self, row: GridRow) -> tuple[str, ...]:
        """The texts of one person."""
        return row.name, row.role, *(cell.text for cell in row.cells)

    def cell(self, row: GridRow, column: int, role: int) -> object:
        """Adds the signs for a lock and a broken rule, what a screen reader says, and what a column is ordered by."""
        where = row.cells[column - FIRST_ROUND] if column >= FIRST_ROUND else None
        if role == SORT_ROLE:
            return row.order if column == 0 else row.role if where is None else where.place
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column, where)
        if where is not None and role == Qt.ItemDataRole.DecorationRole:
            return self._icons["warned"] if where.warned else self._icons["lock"] if where.locked else None
        if where is not None and role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(where.place == _WAITING)
            font.setItalic(where.place == _NOT_HERE)
            return font
        return super().cell(row, column, role)

    def _spoken(self, row: GridRow, column: int, where: Cell | None) -> str:
        if where is None:
            return self.texts(row)[column]
        said = [row.name, self.headings()[column], where.text]
        said += [tr("locked")] * where.locked + [tr("breaks a rule")] * where.warned
        return ", ".join(said)


class GridSearch(QSortFilterProxyModel):
    """Keeps those who were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: frozenset[int] | None = None
        self.setSortRole(SORT_ROLE)

    def keep(self, found: frozenset[int] | None) -> None:
        """Show these members only; None shows everybody."""
        self._found = found
        # Makes Qt ask filterAcceptsRow again; the ways that are meant for this change from release to release.
        self.setFilterFixedString("")

    def filterAcceptsRow(self, row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt: whether a row is shown."""
        model = self.sourceModel()
        return self._found is None or (isinstance(model, GridModel) and model.row_at(row).member_id in self._found)


def _rows(board: Board) -> tuple[GridRow, ...]:
    rounds = [_cells(cards_of(board, one.number)) for one in board.plan.rounds]
    people = sorted(board.people.values(), key=lambda one: one.member.sort_key)
    return tuple(
        GridRow(
            member_id=one.member.id,
            order=order,
            name=one.member.full_name,
            role=_role(one),
            cells=tuple(cells.get(one.member.id, Cell(tr("not here"), _NOT_HERE, here=False)) for cells in rounds),
        )
        for order, one in enumerate(people)
    )


def _role(one: SignUp) -> str:
    if one.mentor:
        return tr("both") if one.mentee else tr("mentor")
    return tr("mentee") if one.mentee else tr("neither")


def _cells(cards: tuple[Card, ...]) -> Mapping[int, Cell]:
    return {seat.member_id: _cell(card, seat) for card in cards for seat in card.people}


def _cell(card: Card, seat: Seat) -> Cell:
    warned = bool(seat.warnings)
    if card.table is None:
        return Cell(card.title if seat.mentor else tr("waiting"), _WAITING, locked=seat.locked, warned=warned)
    if seat.mentor:
        count = len(card.mentees)
        what = trn("{n} mentee", "{n} mentees", count) if count else tr("no mentee")
    else:
        what = ", ".join(one.name for one in card.people if one.mentor)
    return Cell(f"{card.title} · {what}", card.table, locked=seat.locked, warned=warned)

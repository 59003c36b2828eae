"""Mentors against mentees as a list: everybody, then each topic."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from micromentor_desktop.domain.interest import Balance, Row, Side
from micromentor_desktop.translate import tr, trn

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class BalanceModel(QAbstractListModel):
    """One row a bar; the words of each row say all that its bars show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self.most = 1

    def show(self, balance: Balance) -> None:
        """Show these figures."""
        self.beginResetModel()
        self._rows = balance.rows
        self.most = balance.most
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """The figures of a row."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Qt: what a row is about; a screen reader and the tooltip get its figures too."""
        if not index.isValid():
            return None
        row = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row_name(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row_sentence(row)
        return None


class Lacking(IntEnum):
    """What is short in a row."""

    MENTORS = 1
    NOTHING = 0
    MENTEES = -1


def lacking(row: Row) -> Lacking:
    """Which side of a row is smaller."""
    return Lacking((row.lacking > 0) - (row.lacking < 0))


def row_name(row: Row) -> str:
    """What a row is about."""
    if row.topic is None:
        return tr("Everybody")
    return row.topic or tr("No topic named")


def row_sentence(row: Row) -> str:
    """Everything that a row's bars show."""
    return tr(
        "{name}: {mentors}; {mentees}; {difference}.",
        name=row_name(row),
        mentors=_side(row.mentors, trn("{n} mentor", "{n} mentors", row.mentors.total)),
        mentees=_side(row.mentees, trn("{n} mentee", "{n} mentees", row.mentees.total)),
        difference=lacking_words(row),
    )


def lacking_words(row: Row) -> str:
    """Which side is larger, and by how much."""
    match lacking(row):
        case Lacking.MENTORS:
            return trn("{n} more mentee than mentors", "{n} more mentees than mentors", row.lacking)
        case Lacking.MENTEES:
            return trn("{n} more mentor than mentees", "{n} more mentors than mentees", -row.lacking)
        case _:
            return tr("as many mentors as mentees")


def _side(side: Side, counted: str) -> str:
    if not side.both:
        return counted
    return trn("{counted}, {n} of whom ticked both", "{counted}, {n} of whom ticked both", side.both, counted=counted)

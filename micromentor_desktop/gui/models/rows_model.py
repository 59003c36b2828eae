"""What the table models have in common: rows of one kind under fixed headings."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A table that is shown, not edited. A subclass says the headings and the texts of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        """What a row of the table stands for."""
        return self._rows[row]

    def headings(self) -> tuple[str, ...]:
        """The headings, as many as there are columns."""
        raise NotImplementedError

    def texts(self, row: Row) -> tuple[str, ...]:
        """The texts of a row, one a column."""
        raise NotImplementedError

    def cell(self, row: Row, column: int, role: int) -> object:
        """What a cell says in a role; a subclass adds icons and the like."""
        return self.texts(row)[column] if role in _TEXT_ROLES else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many columns there are."""
        return 0 if parent.isValid() else len(self.headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the headings of the table."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: one cell."""
        return self.cell(self._rows[index.row()], index.column(), role) if index.isValid() else None

"""The list of people who are typed in, with one empty line more at its end."""

from collections.abc import Sequence
from dataclasses import fields, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from micromentor_desktop.gui.models.rows_model import Index
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.typed_people import ROLES, TypedPerson

NAME, ROLE, TOPICS, EMPLOYER, YEARS = range(5)
_FIELDS = tuple(field.name for field in fields(TypedPerson))
_NOWHERE = QModelIndex()
_EMPTY = TypedPerson()


def role_text(role: str) -> str:
    """A role as it is shown, empty for one that was not chosen."""
    words = (tr("mentor"), tr("mentee"), tr("both"), tr("neither"))
    return dict(zip(ROLES[1:], words, strict=True)).get(role, "")


class TypedModel(QAbstractTableModel):
    """One row a person; every change can be undone."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: list[TypedPerson] = []
        self._before: list[list[TypedPerson]] = []

    @property
    def people(self) -> tuple[TypedPerson, ...]:
        """Everybody in the list, without the empty line at the end."""
        return tuple(self._people)

    @property
    def undoable(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def show_people(self, people: Sequence[TypedPerson]) -> None:
        """Show another list, with nothing to undo."""
        self._before.clear()
        self._set(list(people))

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._set(self._before.pop())
            self.edited.emit()

    def put(self, row: int, people: Sequence[TypedPerson]) -> None:
        """Write people over the rows from this one on, as a paste in a spreadsheet does."""
        if people:
            rest = self._people[row + len(people) :]
            self._change([*self._people[:row], *people, *rest])

    def remove(self, rows: Sequence[int]) -> None:
        """Take lines out."""
        gone = set(rows)
        kept = [person for row, person in enumerate(self._people) if row not in gone]
        if len(kept) < len(self._people):
            self._change(kept)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: everybody, and a line for the next."""
        return 0 if parent.isValid() else len(self._people) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: name, role, topics, employer, years."""
        return 0 if parent.isValid() else len(_FIELDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the headings, and the numbers of the lines."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return (tr("Name"), tr("Role"), tr("Topics"), tr("Employer"), tr("Years"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: everything can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: one cell."""
        if not index.isValid():
            return None
        person = self._people[index.row()] if index.row() < len(self._people) else _EMPTY
        text = str(getattr(person, _FIELDS[index.column()]))
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return role_text(text) if index.column() == ROLE else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return tr("line {n}, {heading}: {text}", n=index.row() + 1, heading=heading, text=text or tr("empty"))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: one cell was edited; writing into the empty line makes a new one below it."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or value == index.data(role):
            return False
        before, row = list(self._people), index.row()
        person = replace(before[row] if row < len(before) else _EMPTY, **{_FIELDS[index.column()]: str(value)})
        if row == len(before):
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._people.append(person)
            self.endInsertRows()
        else:
            self._people[row] = person
        self._before.append(before)
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def _change(self, people: list[TypedPerson]) -> None:
        self._before.append(list(self._people))
        self._set(people)
        self.edited.emit()

    def _set(self, people: list[TypedPerson]) -> None:
        self.beginResetModel()
        self._people = people
        self.endResetModel()

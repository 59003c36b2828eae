"""The chapter's topics as a list that can be edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from micromentor_desktop.workflow.edit_chapter import TopicEdit

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ChapterTopicsModel(QAbstractListModel):
    """Holds what is stored; a change is only wished for, and comes back with :meth:`show`."""

    wished = Signal(object)
    """Carries the whole list as it is to be: a tuple of :class:`TopicEdit`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._topics: tuple[str, ...] = ()
        self._used: dict[str, int] = {}

    def show(self, topics: Sequence[str], used: dict[str, int]) -> None:
        """Show the stored topics, and how many sign-ups name each."""
        self.beginResetModel()
        self._topics, self._used = tuple(topics), used
        self.endResetModel()

    def used(self, row: int) -> int:
        """How many sign-ups name the topic of this row."""
        return self._used.get(self._topics[row], 0)

    def add(self, name: str) -> None:
        """Wish for one more."""
        self.wished.emit((*self._kept(), TopicEdit("", name)))

    def remove(self, row: int) -> None:
        """Wish for one less."""
        self.wished.emit(tuple(edit for place, edit in enumerate(self._kept()) if place != row))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Qt: how many topics."""
        return 0 if parent.isValid() else len(self._topics)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Qt: every name can be changed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Qt: the name."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._topics[index.row()]
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: a name was typed."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or value == self._topics[index.row()]:
            return False
        edits = list(self._kept())
        edits[index.row()] = TopicEdit(self._topics[index.row()], str(value))
        self.wished.emit(tuple(edits))
        return True

    def _kept(self) -> tuple[TopicEdit, ...]:
        return tuple(TopicEdit(name, name) for name in self._topics)

"""Who may come through the door, as a list, and the search over it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from micromentor_desktop.domain.event import Status
from micromentor_desktop.domain.names import fold
from micromentor_desktop.gui.models.status_words import status_word
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.on_the_day import Arrival

Index = QModelIndex | QPersistentModelIndex
ARRIVAL_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class ArrivalsModel(QAbstractListModel):
    """One row a person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrivals: Sequence[Arrival] = ()

    @property
    def arrivals(self) -> Sequence[Arrival]:
        """Everybody, in their order."""
        return self._arrivals

    def show(self, arrivals: Sequence[Arrival]) -> None:
        """Show these people. Who stays in their row keeps being selected there."""
        same = [one.member_id for one in arrivals] == [one.member_id for one in self._arrivals]
        if same:
            self._arrivals = arrivals
            if arrivals:
                self.dataChanged.emit(self.index(0), self.index(len(arrivals) - 1))
        else:
            self.beginResetModel()
            self._arrivals = arrivals
            self.endResetModel()

    def count(self, status: Status) -> int:
        """How many people have this status."""
        return sum(one.status is status for one in self._arrivals)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many rows there are."""
        return 0 if parent.isValid() else len(self._arrivals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the name; a screen reader hears the whole row."""
        if not index.isValid():
            return None
        one = self._arrivals[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            status = status_word(one.status) or tr("not here yet")
            return ", ".join(filter(None, [one.name, status, one.about, one.place]))
        return one if role == ARRIVAL_ROLE else None


class ArrivalSearch(QSortFilterProxyModel):
    """Keeps those in whose name or employer every word is found, whatever the accents and case."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def search(self, text: str) -> None:
        """Show only people that match; an empty text shows everybody."""
        self._words = fold(text).split()
        # Makes Qt ask filterAcceptsRow again; the ways that are meant for this change from release to release.
        self.setFilterFixedString(text)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Qt: whether a row matches."""
        one = self.sourceModel().index(row, 0, parent).data(ARRIVAL_ROLE)
        text = fold(f"{one.name} {one.about}") if isinstance(one, Arrival) else ""
        return all(word in text for word in self._words)

"""Which members are shown: those in whom every word of the search is found, of the kind and topic that are chosen."""

from enum import Enum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from micromentor_desktop.domain.names import fold
from micromentor_desktop.domain.person import Person
from micromentor_desktop.gui.members.model import MembersModel


class Kind(Enum):
    """Which members are looked at. Archived ones are shown only where they are asked for."""

    EVERYBODY = "everybody"
    MENTORED = "mentored before"
    NEWCOMERS = "newcomers"
    GUESTS = "guests"
    ARCHIVED = "archived"

    def holds(self, person: Person) -> bool:
        """Whether somebody is of this kind."""
        if person.record.archived or self is Kind.ARCHIVED:
            return person.record.archived and self is Kind.ARCHIVED
        return {
            Kind.EVERYBODY: True,
            Kind.MENTORED: person.mentored,
            Kind.NEWCOMERS: person.newcomer,
            Kind.GUESTS: person.member.guest,
        }[self]


class MemberSearch(QSortFilterProxyModel):
    """Leaves members out; their order is the model's own."""

    def __init__(self, model: MembersModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: list[str] = []
        self._kind = Kind.EVERYBODY
        self._topic = ""
        self.setSourceModel(model)

    @property
    def kind(self) -> Kind:
        """Which members are looked at."""
        return self._kind

    def search(self, text: str) -> None:
        """Show only members in whom every word is found, in any column, whatever the accents and case."""
        # An address is one word although its dots fold to blanks.
        self._words = [folded for word in text.split() if (folded := fold(word))]
        self._ask_again()

    def choose(self, kind: Kind, topic: str) -> None:
        """Show only members of a kind who can help, or would like help, with the topic; an empty one is any."""
        self._kind, self._topic = kind, topic
        self._ask_again()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: the model sorts itself, by keys that it works out once."""
        self._model.sort(column, order)

    def filterAcceptsRow(self, row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt: whether a row matches."""
        person = self._model.row_at(row)
        if not self._kind.holds(person) or (self._topic and self._topic not in person.record.topics.all):
            return False
        text = self._model.found_by(row)
        return all(word in text for word in self._words)

    def _ask_again(self) -> None:
        # Makes Qt ask filterAcceptsRow again; the ways that are meant for this change from release to release.
        self.setFilterFixedString("")

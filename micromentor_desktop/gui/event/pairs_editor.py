"""Who must not meet, and who must: pairs of people, added and removed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr

Pair = tuple[int, int]
_Index = QModelIndex | QPersistentModelIndex


class PairsModel(QAbstractListModel):
    """The pairs of member ids, told by name."""

    def __init__(self, names: dict[int, str], pairs: Sequence[Pair], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.pairs = [pair for pair in pairs if set(pair) <= names.keys()]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Qt: a pair a row."""
        return 0 if parent is not None and parent.isValid() else len(self.pairs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: both names."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        first, second = self.pairs[index.row()]
        return tr("{first} and {second}", first=self._names[first], second=self._names[second])

    def add(self, pair: Pair) -> None:
        """Add a pair, unless it is there or is one person."""
        if len(set(pair)) == 2 and not any(set(pair) == set(known) for known in self.pairs):
            self.beginInsertRows(QModelIndex(), len(self.pairs), len(self.pairs))
            self.pairs.append(pair)
            self.endInsertRows()

    def remove(self, row: int) -> None:
        """Take a pair out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.pairs[row]
        self.endRemoveRows()


@dataclass(frozen=True, slots=True)
class PairsWords:
    """What a list of pairs is called, says of itself, and names its button for adding one."""

    title: str
    told: str
    add: str


def apart_words() -> PairsWords:
    """The words of the list of those who must not meet."""
    return PairsWords(
        title=tr("People who must not meet"),
        told=tr("These pairs never share a table. The list is private: it is never printed or shown to anybody."),
        add=tr("&Keep apart"),
    )


def together_words() -> PairsWords:
    """The words of the list of those who must meet."""
    return PairsWords(
        title=tr("People who must meet"),
        told=tr(
            "These pairs meet as mentor and mentee in one of the rounds, whatever the rules say. One of the two has to"
            " have signed up as a mentor, the other as a mentee. The list is private: it is never printed."
        ),
        add=tr("&Bring together"),
    )


class PairsEditor(QWidget):
    """Two names and a list. It is private: it shapes the plan and is never printed."""

    def __init__(
        self, words: PairsWords, signups: Sequence[SignUp], pairs: Sequence[Pair], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        names = {signup.member.id: signup.member.full_name for signup in signups}
        self.model = PairsModel(names, pairs, self)
        self.first, self.second = QComboBox(), QComboBox()
        for box, name in ((self.first, tr("First person")), (self.second, tr("Second person"))):
            box.setAccessibleName(name)
            # A long name must not push the button out of the dialog; the list of names opens as wide as it has to.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            for member_id, full_name in names.items():
                box.addItem(full_name, member_id)
        self.second.setCurrentIndex(min(1, self.second.count() - 1))
        self.add_button = QPushButton(icon("user-plus"), words.add)
        self.remove_button = QPushButton(icon("x"), tr("Take &out"))
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(words.title)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.add_button.setEnabled(len(names) > 1)
        self.view.selectionModel().selectionChanged.connect(self._refresh)
        self.model.rowsRemoved.connect(self._refresh)
        row = QHBoxLayout()
        for widget, stretch in ((self.first, 1), (QLabel(tr("and")), 0), (self.second, 1), (self.add_button, 0)):
            row.addWidget(widget, stretch)
        hint = MutedLabel(words.told if names else tr("Import the sign-ups first; then you can choose people here."))
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._refresh()

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs as they are in the list."""
        return tuple(self.model.pairs)

    def _add(self) -> None:
        self.model.add((self.first.currentData(), self.second.currentData()))

    def _remove(self) -> None:
        for index in self.view.selectedIndexes():
            self.model.remove(index.row())

    def _refresh(self) -> None:
        self.remove_button.setEnabled(bool(self.view.selectedIndexes()))

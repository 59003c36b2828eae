"""All keys in one list that can be searched, made from the actions themselves."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.translate import mark, tr

_NOWHERE = QModelIndex()
_NATIVE = QKeySequence.SequenceFormat.NativeText
_Index = QModelIndex | QPersistentModelIndex

_OF_VIEWS = (
    ("Tab", mark("Go to the next field or part of the page")),
    ("Alt+…", mark("Go to what has that letter underlined")),
    ("Enter", mark("Open what is selected in a list")),
    ("Esc", mark("Close a dialog; on the board, let go of what is being moved")),
    ("←  ↑  ↓  →", mark("On the board: go from person to person and from table to table")),
    ("Ctrl+V", mark("Where a file is imported: take the cells that were copied elsewhere")),
)
"""What pages and views do by themselves, without an action."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does."""

    keys: str
    words: str


def shortcuts_of(actions: Iterable[QAction]) -> tuple[Shortcut, ...]:
    """The keys of the actions in their order; those that views have by themselves follow."""
    found = []
    for action in actions:
        words, _, key = action.text().partition("\t")
        keys = key or action.shortcut().toString(_NATIVE)
        if keys:
            found.append(Shortcut(keys, words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")))
    return (*found, *(Shortcut(_named(keys), tr(words)) for keys, words in _OF_VIEWS))


def _named(keys: str) -> str:
    """A key as the user's language calls it; what is no single key stays as it is."""
    return QKeySequence(keys).toString(_NATIVE) or keys


class ShortcutsModel(QAbstractTableModel):
    """Two columns: the key, and what it does."""

    def __init__(self, shortcuts: tuple[Shortcut, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Qt: a row a key."""
        return 0 if parent.isValid() else len(self._shortcuts)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Qt: two."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Qt: the words."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        shortcut = self._shortcuts[index.row()]
        return shortcut.words if index.column() else shortcut.keys

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Qt: the headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr("What it does") if section else tr("Keys")
        return None


class ShortcutsDialog(QDialog):
    """Opened with the search ready to be typed into."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search for a key or for what it does"))
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(ShortcutsModel(shortcuts_of(actions), self))
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line = self.fontMetrics().height()
        self.table = quiet_table(self.proxy, tr("Keyboard shortcuts"), (9 * line,))
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.search.textChanged.connect(self.proxy.setFilterFixedString)
        self.resize(34 * line, 32 * line)

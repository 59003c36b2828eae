"""Whose pieces are printed: everybody's, those that changed, or some that are ticked."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QSpinBox, QVBoxLayout, QWidget

from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_event import Document, Pieces
from micromentor_desktop.workflow.print_job import Piece

_Index = QModelIndex | QPersistentModelIndex
_ROWS_SHOWN = 7


class PiecesModel(QAbstractListModel):
    """The pieces with a tick each."""

    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self.ticked: frozenset[int] = frozenset()

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show other pieces; ticks of those that are there no more are dropped."""
        self.beginResetModel()
        self._pieces = pieces
        self.ticked &= {piece.subject for piece in pieces}
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Qt: how many."""
        return 0 if parent is not None and parent.isValid() else len(self._pieces)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the name and the tick."""
        if not index.isValid():
            return None
        piece = self._pieces[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("{name} (changed)", name=piece.label) if piece.changed else piece.label
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if piece.subject in self.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: tick or untick; the value is the new state."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        subject = {self._pieces[index.row()].subject}
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.ticked = self.ticked | subject if ticked else self.ticked - subject
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Qt: every row can be ticked."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else usual


class PeopleOptions(QWidget):
    """Asks for the pieces; for blank badges it asks how many instead."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = QComboBox()
        self.model = PiecesModel(self)
        self._view = QListView()
        self._view.setModel(self.model)
        self._view.setAccessibleName(tr("What to print"))
        self._view.setFixedHeight(_ROWS_SHOWN * (self.fontMetrics().height() + 6))
        self.count = QSpinBox()
        self.count.setRange(0, 500)
        self.count.setSpecialValueText(tr("15 % of the people"))
        self._which_label = QLabel(tr("&People"))
        self._which_label.setBuddy(self.which)
        self._count_label = QLabel(tr("How &many"))
        self._count_label.setBuddy(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._which_label, self.which, self._view, self._count_label, self.count):
            column.addWidget(widget)
        for pieces in Pieces:
            self.which.addItem("", pieces)
        self.show_document(Document.BADGES)
        self.which.activated.connect(lambda _place: self._chosen())
        self.model.ticked_changed.connect(self.changed)
        self.count.valueChanged.connect(lambda _count: self.changed.emit())

    @property
    def pieces(self) -> Pieces:
        """Which are printed."""
        return Pieces(self.which.currentData())

    def choose(self, pieces: Pieces) -> None:
        """Choose which, without a word to anybody."""
        self.which.setCurrentIndex(list(Pieces).index(pieces))
        self._view.setVisible(pieces is Pieces.CHOSEN and self.which.isVisibleTo(self))

    def show_document(self, document: Document) -> None:
        """Ask what there is to ask for this document."""
        tables = document is Document.TABLE_CARDS
        words = {
            Pieces.ALL: tr("All tables") if tables else tr("Everybody"),
            Pieces.CHANGED: tr("Changed since the last print"),
            Pieces.CHOSEN: tr("Choose…"),
        }
        if document is Document.BRIEFINGS:
            words[Pieces.ALL] = tr("All mentors")
        for place, pieces in enumerate(Pieces):
            self.which.setItemText(place, words[pieces])
        self._which_label.setText(tr("&Tables") if tables else tr("&People"))
        self.which.setVisible(document.has_pieces)
        self._which_label.setVisible(document.has_pieces)
        for widget in (self.count, self._count_label):
            widget.setVisible(document is Document.BLANK_BADGES)
        self.choose(Pieces.ALL)
        self.setVisible(document.has_pieces or document is Document.BLANK_BADGES)

    def _chosen(self) -> None:
        self._view.setVisible(self.pieces is Pieces.CHOSEN)
        self.changed.emit()

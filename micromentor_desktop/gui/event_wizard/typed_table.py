"""The table in which people are typed in: Tab and Enter go on to the next field, pasted rows become people."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from micromentor_desktop.gui.event_wizard.typed_model import ROLE, TOPICS, TypedModel, role_text
from micromentor_desktop.gui.models.rows_model import Index
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.typed_people import ROLES, from_cells

_Trigger = QAbstractItemView.EditTrigger
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTHS = (200, 110, 270, 160)


class TypedTable(QTableView):
    """Edits a :class:`TypedModel`; a fresh field opens by typing, Enter, F2 or a click."""

    def __init__(self, model: TypedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(tr("People who are typed in"))
        self._fields = _Fields(self)
        self.setItemDelegate(self._fields)
        self.setEditTriggers(
            _Trigger.AnyKeyPressed | _Trigger.EditKeyPressed | _Trigger.DoubleClicked | _Trigger.SelectedClicked
        )
        # Tab leaves the table; only while a field is open it goes on to the next one.
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 14)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for section, width in enumerate(_WIDTHS):
            header.resizeSection(section, width)

    def offer_topics(self, topics: Sequence[str]) -> None:
        """Complete what is typed as a topic to one of these."""
        self._fields.topics.setStringList(list(topics))

    def start(self) -> None:
        """Go to the first free line and open its first field."""
        index = self._model.index(self._model.rowCount() - 1, 0)
        self.setFocus()
        self.setCurrentIndex(index)
        self.edit(index)

    def rows_selected(self) -> list[int]:
        """The lines in which anything is selected."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def paste(self) -> None:
        """Write the copied people over the lines from the current one on."""
        row = max(0, self.currentIndex().row())
        people = from_cells(QGuiApplication.clipboard().text())
        self._model.put(row, people)
        self.setCurrentIndex(self._model.index(min(row + len(people), self._model.rowCount() - 1), 0))

    def event(self, event: QEvent) -> bool:
        """Qt: pasting belongs to this table, not to the page around it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens a field, Delete takes lines out."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._model.undo()
        elif event.key() in _ENTER and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self._model.remove(self.rows_selected())
        else:
            super().keyPressEvent(event)


def _ours(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Undo)


class _Fields(QStyledItemDelegate):
    """A list for the role, a line with the chapter's topics for the topics, a plain line for the rest."""

    def __init__(self, table: TypedTable) -> None:
        super().__init__(table)
        self._table = table
        self.topics = QStringListModel(self)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Qt: the field, named for screen readers by its heading."""
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor: QWidget
        if index.column() == ROLE:
            combo = QComboBox(parent)
            for role in ROLES:
                combo.addItem(role_text(role) or tr("choose"), role)
            editor = combo
        else:
            line = QLineEdit(parent)
            if index.column() == TOPICS:
                line.setCompleter(_TopicCompleter(self.topics, line))
                line.setPlaceholderText(tr("several with ; between"))
            editor = line
        editor.setAccessibleName(str(heading))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt: begin with what is there."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(text))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt: hand over what was typed or chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip().rstrip(";"))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Qt: Enter goes on as Tab does, and several copied cells are several fields."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            if event.key() in _ENTER and not _choosing(editor):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.EditNextItem)
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and _several(QGuiApplication.clipboard().text()):
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
                self._table.paste()
                return True
        return super().eventFilter(editor, event)


def _choosing(editor: QWidget) -> bool:
    """Whether a list of completions is open, in which Enter chooses."""
    completer = editor.completer() if isinstance(editor, QLineEdit) else None
    popup = completer.popup() if completer is not None else None
    return popup is not None and popup.isVisible() and popup.currentIndex().isValid()


def _several(text: str) -> bool:
    return "\t" in text or "\n" in text.strip()


class _TopicCompleter(QCompleter):
    """Completes the last of several topics with semicolons between them."""

    def __init__(self, topics: QStringListModel, field: QLineEdit) -> None:
        super().__init__(topics, field)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """Qt: complete what comes after the last semicolon."""
        return [path.rpartition(";")[2].strip()]

    def pathFromIndex(self, index: Index) -> str:
        """Qt: the topics before stay."""
        field = self.parent()
        typed = field.text() if isinstance(field, QLineEdit) else ""
        before = typed.rpartition(";")[0].strip()
        topic = str(index.data())
        return f"{before}; {topic}" if before else topic

"""Draws a cell as the drop-down list that it is, and opens it with one click."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from micromentor_desktop.gui.models.rows_model import Index


class ChoiceDelegate(QStyledItemDelegate):
    """For a column in which something is chosen: ``choices`` says which texts and values there are for a cell."""

    def __init__(self, name: str, choices: Callable[[Index], Sequence[tuple[str, str]]], parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._choices = choices

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the cell's background, and a closed drop-down list on it."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, option.widget)
        box = QStyleOptionComboBox()
        box.rect = cell.rect.adjusted(2, 2, -2, -2)
        box.state = QStyle.StateFlag.State_Enabled
        box.palette = QPalette(cell.palette)
        box.fontMetrics = cell.fontMetrics
        box.currentText = text
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, box, painter, None)
        style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, box, painter, None)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: tall and wide enough for the list and its arrow."""
        return super().sizeHint(option, index) + QSize(36, 10)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Qt: the drop-down list, already open."""
        combo = QComboBox(parent)
        for text, value in self._choices(index):
            combo.addItem(text, value)
        combo.setMaxVisibleItems(combo.count())
        combo.setAccessibleName(self._name)
        combo.activated.connect(lambda: self._choose(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt: start at what the column is taken for now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt: hand the choice to the model."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def _choose(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)

"""What each column of the file was taken for, as a table in which that can be corrected."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from micromentor_desktop.gui.event_wizard.words import column_label, field_label, how_sure
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import Index, RowsModel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import Column, Draft, Field

HEADER, SAMPLES, TAKEN_FOR, SURE = range(4)


class ColumnsModel(RowsModel[Column]):
    """One row a column of the file.

    Editing wishes for a correction through ``corrected`` and changes nothing here: the table shows what the next
    reading of the file answers.
    """

    corrected = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_hand: frozenset[int] = frozenset()
        self._asked: frozenset[int] = frozenset()

    def show_draft(self, draft: Draft, by_hand: Collection[int]) -> None:
        """Show another understanding; the view keeps its place when the columns are the same as before."""
        columns = draft.columns
        self._by_hand = frozenset(by_hand)
        self._asked = frozenset(draft.question.columns if draft.question is not None else ())
        if [column.index for column in columns] != [column.index for column in self._rows]:
            self.show_rows(columns)
            return
        self._rows = columns
        if columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(columns) - 1, SURE))

    def headings(self) -> tuple[str, ...]:
        """Heading, samples, what it is, how sure."""
        return tr("Column in the file"), tr("For example"), tr("Taken for"), tr("How sure")

    def texts(self, row: Column) -> tuple[str, ...]:
        """The texts of one column of the file."""
        samples = "  ·  ".join(" ".join(sample.split()) for sample in row.samples)
        return " ".join(row.title.split()), samples, column_label(row), self._sure(row)[0]

    def cell(self, row: Column, column: int, role: int) -> object:
        """Adds the icon for how sure it is, and what the editor starts with."""
        if role == Qt.ItemDataRole.EditRole and column == TAKEN_FOR:
            return row.field.value
        if role == Qt.ItemDataRole.DecorationRole and column == SURE:
            return icon(self._sure(row)[1])
        if role == Qt.ItemDataRole.ToolTipRole and column == SAMPLES:
            return "\n".join(row.samples)
        return super().cell(row, column, role)

    def choices(self, index: Index) -> Sequence[tuple[str, str]]:
        """What a column can be taken for. A single box of a question cannot be chosen by hand."""
        now = self.row_at(index.row()).field
        return [(field_label(field), field.value) for field in Field if field is not Field.CHOICE or now is field]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: only "taken for" can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == TAKEN_FOR else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: passes the wish on; the table itself stays as it is until the file was read again."""
        if not index.isValid() or index.column() != TAKEN_FOR or role != Qt.ItemDataRole.EditRole:
            return False
        column, field = self.row_at(index.row()), Field(str(value))
        if field is not column.field:
            self.corrected.emit(column.index, field)
        return False

    def _sure(self, column: Column) -> tuple[str, str]:
        return how_sure(column, asked=column.index in self._asked, corrected=column.index in self._by_hand)

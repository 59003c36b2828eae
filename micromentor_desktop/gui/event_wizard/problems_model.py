"""What deserves a look in a sign-up file: doubtful cells, and rows that were set aside."""

from collections.abc import Mapping
from textwrap import shorten
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal

from micromentor_desktop.gui.event_wizard.words import places
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import Index, RowsModel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import Draft, Problem, SetAside

ROW, COLUMN, VALUE, REASON = range(4)
_LONGEST = 60
"""So many characters of a row that was set aside say which one it is."""


class ProblemsModel(RowsModel[Problem | SetAside]):
    """One row a finding, in the order of the spreadsheet's rows.

    What a cell says can be edited: that only wishes for another text, through ``written``.
    """

    written = Signal(object, str)
    """The cell's place (row, column index), and its new text."""

    _places: Mapping[int, str] = MappingProxyType({})

    def show_draft(self, draft: Draft) -> None:
        """Show what was found in another draft."""
        self._places = places(draft)
        self.show_rows(sorted([*draft.problems, *draft.set_aside], key=lambda finding: finding.row))

    def suggestions(self) -> list[Problem]:
        """The problems that can be mended as suggested."""
        return [row for row in self._rows if isinstance(row, Problem) and row.mend]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: the text of a cell of the file can be edited."""
        flags = super().flags(index)
        row = self.row_at(index.row()) if index.isValid() and index.column() == VALUE else None
        return flags | Qt.ItemFlag.ItemIsEditable if isinstance(row, Problem) and row.index is not None else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: passes the wish on; the table itself stays as it is until the file was read again."""
        row = self.row_at(index.row()) if index.isValid() and role == Qt.ItemDataRole.EditRole else None
        if isinstance(row, Problem) and row.index is not None and str(value) != row.value:
            self.written.emit((row.row, row.index), str(value))
        return False

    def headings(self) -> tuple[str, ...]:
        """Where it is, what it says, and what about it."""
        return tr("Row"), tr("Column"), tr("What it says"), tr("What about it")

    def texts(self, row: Problem | SetAside) -> tuple[str, ...]:
        """The texts of one finding."""
        if isinstance(row, SetAside):
            cells = shorten("  ·  ".join(filter(str.strip, row.cells)), _LONGEST, placeholder=" …")
            reason = tr("Set aside: {reason}", reason=row.reason)
            return self._place(row), tr("the whole row"), cells, reason
        column = " ".join(row.column.split()) or tr("the whole row")
        hint = tr(" Perhaps “{fix}”?", fix=row.fix) if row.fix else ""
        return self._place(row), column, row.value, row.reason + hint

    def cell(self, row: Problem | SetAside, column: int, role: int) -> object:
        """Adds an icon for the kind of the finding, and its words for a screen reader."""
        aside = isinstance(row, SetAside)
        if role == Qt.ItemDataRole.EditRole and column == VALUE and isinstance(row, Problem):
            return row.value
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, SetAside) and column == 2:
            return "\n".join(filter(str.strip, row.cells))
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return icon("circle-minus" if aside else "triangle-alert")
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            kind = tr("set aside") if aside else tr("please check")
            return tr("Row {row}, {kind}", row=self._place(row), kind=kind)
        return super().cell(row, column, role)

    def _place(self, row: Problem | SetAside) -> str:
        return self._places.get(row.row, str(row.row))

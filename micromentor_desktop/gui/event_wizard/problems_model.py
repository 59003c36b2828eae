"""What deserves a look in a sign-up file: doubtful cells, and rows that were set aside."""

from collections.abc import Mapping
from textwrap import shorten
from types import MappingProxyType

from PySide6.QtCore import Qt

from micromentor_desktop.gui.event_wizard.words import places
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.workflow.import_signups import Draft, Problem, SetAside

_LONGEST = 60
"""So many characters of a row that was set aside say which one it is."""


class ProblemsModel(RowsModel[Problem | SetAside]):
    """One row a finding, in the order of the spreadsheet's rows."""

    _places: Mapping[int, str] = MappingProxyType({})

    def show_draft(self, draft: Draft) -> None:
        """Show what was found in another draft."""
        self._places = places(draft)
        self.show_rows(sorted([*draft.problems, *draft.set_aside], key=lambda finding: finding.row))

    def headings(self) -> tuple[str, ...]:
        """Where it is, what it says, and what about it."""
        return self.tr("Row"), self.tr("Column"), self.tr("What it says"), self.tr("What about it")

    def texts(self, row: Problem | SetAside) -> tuple[str, ...]:
        """The texts of one finding."""
        if isinstance(row, SetAside):
            cells = shorten("  ·  ".join(filter(str.strip, row.cells)), _LONGEST, placeholder=" …")
            reason = self.tr("Set aside: {reason}").format(reason=row.reason)
            return self._place(row), self.tr("the whole row"), cells, reason
        column = " ".join(row.column.split()) or self.tr("the whole row")
        hint = self.tr(" Perhaps “{fix}”?").format(fix=row.fix) if row.fix else ""
        return self._place(row), column, row.value, row.reason + hint

    def cell(self, row: Problem | SetAside, column: int, role: int) -> object:
        """Adds an icon for the kind of the finding, and its words for a screen reader."""
        aside = isinstance(row, SetAside)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, SetAside) and column == 2:
            return "\n".join(filter(str.strip, row.cells))
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return icon("circle-minus" if aside else "triangle-alert")
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            kind = self.tr("set aside") if aside else self.tr("please check")
            return self.tr("Row {row}, {kind}").format(row=self._place(row), kind=kind)
        return super().cell(row, column, role)

    def _place(self, row: Problem | SetAside) -> str:
        return self._places.get(row.row, str(row.row))

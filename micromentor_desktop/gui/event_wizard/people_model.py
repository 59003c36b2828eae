"""The people of a sign-up file, as they will be in the event."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt

from micromentor_desktop.gui.event_wizard.words import places, role_label, topics_text
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.workflow.import_signups import Draft, DraftPerson


class PeopleModel(RowsModel[DraftPerson]):
    """One row a person, in the order of the file."""

    _places: Mapping[int, str] = MappingProxyType({})

    def show_draft(self, draft: Draft) -> None:
        """Show the people of another draft."""
        self._places = places(draft)
        self.show_rows(draft.people)

    def headings(self) -> tuple[str, ...]:
        """Who they are, and what they came for."""
        return (
            self.tr("Name"),
            self.tr("Role"),
            self.tr("Topics"),
            self.tr("Employer"),
            self.tr("Years"),
            self.tr("Email"),
        )

    def texts(self, row: DraftPerson) -> tuple[str, ...]:
        """The texts of one person."""
        years = row.years_text or ("" if row.years is None else str(row.years))
        return row.full_name, role_label(row), topics_text(row), row.employer, years, row.email

    def cell(self, row: DraftPerson, column: int, role: int) -> object:
        """Adds where in the file a person comes from."""
        if role == Qt.ItemDataRole.ToolTipRole and column == 0:
            rows = ", ".join(self._places.get(number, str(number)) for number in row.rows)
            return self.tr("{name}: row {rows} of the file").format(name=row.full_name, rows=rows)
        return super().cell(row, column, role)

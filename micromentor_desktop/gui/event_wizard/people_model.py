"""The people of a sign-up file, as they will be in the event; each can be corrected in its place."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal

from micromentor_desktop.gui.event_wizard.words import places, role_label
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import Index, RowsModel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import Draft, DraftPerson

# What the columns show, in the words of ``CORRECTABLE``.
ATTRIBUTES = ("name", "role", "topics_offered", "topics_wanted", "employer", "years", "email")
ROLE = ATTRIBUTES.index("role")


class PeopleModel(RowsModel[DraftPerson]):
    """One row a person, in the order of the file.

    Editing wishes for a correction through ``corrected`` and changes nothing here: the table shows what the next
    reading of the file answers.
    """

    corrected = Signal(object, str, str)
    """The rows of the file that tell of the person (numbers), the attribute, and its text."""

    _places: Mapping[int, str] = MappingProxyType({})

    def show_draft(self, draft: Draft) -> None:
        """Show the people of another draft; the view keeps its place when they come from the same rows as before."""
        self._places = places(draft)
        if [person.rows for person in draft.people] != [person.rows for person in self._rows]:
            self.show_rows(draft.people)
            return
        self._rows = draft.people
        if draft.people:
            self.dataChanged.emit(self.index(0, 0), self.index(len(draft.people) - 1, len(ATTRIBUTES) - 1))

    def headings(self) -> tuple[str, ...]:
        """Who they are, and what they came for."""
        return (
            tr("Name"),
            tr("Role"),
            tr("Topics offered"),
            tr("Topics wanted"),
            tr("Employer"),
            tr("Years"),
            tr("Email"),
        )

    def texts(self, row: DraftPerson) -> tuple[str, ...]:
        """The texts of one person."""
        years = row.years_text or ("" if row.years is None else str(row.years))
        offered, wanted = "; ".join(row.topics_offered), "; ".join(row.topics_wanted)
        return row.full_name, role_label(row), offered, wanted, row.employer, years, row.email

    def cell(self, row: DraftPerson, column: int, role: int) -> object:
        """Adds what the editor starts with, a pencil on what was corrected, and where in the file a person is."""
        if role == Qt.ItemDataRole.EditRole:
            return row.role_words if column == ROLE else self.texts(row)[column]
        corrected = ATTRIBUTES[column] in row.corrected
        if role == Qt.ItemDataRole.DecorationRole and corrected:
            return icon("pencil")
        if role == Qt.ItemDataRole.AccessibleTextRole and corrected:
            return tr("{text}, set by you", text=self.texts(row)[column])
        if role == Qt.ItemDataRole.ToolTipRole and column == 0:
            rows = ", ".join(self._places.get(number, str(number)) for number in row.rows)
            return tr("{name}: row {rows} of the file", name=row.full_name, rows=rows)
        return super().cell(row, column, role)

    def roles(self, _index: Index) -> Sequence[tuple[str, str]]:
        """What somebody can be."""
        return (tr("mentor"), "mentor"), (tr("mentee"), "mentee"), (tr("both"), "both"), (tr("neither"), "neither")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: everything can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: passes the wish on; nobody can be left without a name."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        person, attribute, text = self.row_at(index.row()), ATTRIBUTES[index.column()], str(value).strip()
        unanswered = attribute == "role" and not person.role_given
        same = text == self.cell(person, index.column(), Qt.ItemDataRole.EditRole) and not unanswered
        if not same and (text or attribute != "name"):
            self.corrected.emit(person.rows, attribute, text)
        return False

"""The chapter's members as a table, and the search over it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.names import fold
from micromentor_desktop.gui.models.rows_model import RowsModel

MEMBER_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
_NAME, _YEARS = 0, 4
_LAST = "\U0010ffff"
"""Sorts behind every text: empty cells do not push the filled ones out of sight."""


class MembersModel(RowsModel[Member]):
    """One row a member, as the workflow returned them."""

    def row_of(self, member_id: int) -> int | None:
        """The row of a member, None when they are not there."""
        return next((row for row, member in enumerate(self._rows) if member.id == member_id), None)

    def headings(self) -> tuple[str, ...]:
        """What is known of a member, the most looked-for first."""
        return (
            self.tr("Name"),
            self.tr("Email"),
            self.tr("Employer"),
            self.tr("Job title"),
            self.tr("Years"),
            self.tr("Languages"),
            self.tr("Mentored before"),
            self.tr("Phone"),
            self.tr("Note"),
        )

    def texts(self, row: Member) -> tuple[str, ...]:
        """The texts of one member."""
        return (
            row.full_name,
            row.email,
            row.employer,
            row.job_title,
            row.years_text or ("" if row.years is None else str(row.years)),
            ", ".join(row.languages),
            self.tr("yes") if row.mentored_before else "",
            row.phone,
            " ".join(row.note.split()),
        )

    def cell(self, row: Member, column: int, role: int) -> object:
        """Adds the whole member, and the text that a column is ordered by."""
        if role == MEMBER_ROLE:
            return row
        if role != SORT_ROLE:
            return super().cell(row, column, role)
        if column == _NAME:
            return "\0".join(map(str, row.sort_key))
        if column == _YEARS:
            return _LAST if row.years is None else f"{row.years:06d}"
        return fold(self.texts(row)[column]) or _LAST


class MemberSearch(QSortFilterProxyModel):
    """Keeps the members in whom every word of the search is found, in any column, whatever the accents and case."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setSortRole(SORT_ROLE)

    def search(self, text: str) -> None:
        """Show only members that match; an empty text shows everybody."""
        self._words = fold(text).split()
        # Makes Qt ask filterAcceptsRow again; the ways that are meant for this change from release to release.
        self.setFilterFixedString(text)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt: whether a row matches."""
        model = self.sourceModel()
        cells = (model.index(row, column, parent).data() for column in range(model.columnCount()))
        text = fold("  ".join(map(str, cells)))
        return all(word in text for word in self._words)

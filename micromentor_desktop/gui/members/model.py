"""The chapter's members as a table."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, Qt

from micromentor_desktop.domain.names import fold
from micromentor_desktop.domain.person import Person
from micromentor_desktop.gui.members.person_words import day_words
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.translate import tr

PERSON_ROLE = Qt.ItemDataRole.UserRole + 1
_LAST = "\U0010ffff"
"""Sorts behind every text: empty cells do not push the filled ones out of sight."""


class Column(IntEnum):
    """What is known of a member, the most looked-for first."""

    NAME = 0
    EMAIL = 1
    EMPLOYER = 2
    JOB_TITLE = 3
    OFFERED = 4
    WANTED = 5
    MENTORED = 6
    EVENTS = 7
    LAST_EVENT = 8
    YEARS = 9
    LANGUAGES = 10
    PHONE = 11
    STANDING = 12
    NOTE = 13


HIDDEN_AT_FIRST = (Column.WANTED, Column.YEARS, Column.LANGUAGES, Column.PHONE, Column.STANDING, Column.NOTE)
WIDTHS = (190, 200, 150, 150, 170, 170, 110, 70, 100, 70, 130, 120, 110, 160)
"""Pixels; one a column."""


class MembersModel(RowsModel[Person]):
    """One row a member, as the workflow returned them, in the order that was asked for."""

    def __init__(self, parent: QAbstractItemModel | None = None) -> None:
        super().__init__(parent)
        self._texts: list[tuple[str, ...]] = []
        self._found_by: list[str] = []
        self._by_row: dict[int, int] = {}

    def show_rows(self, rows: Sequence[Person]) -> None:
        """Show other members; what they are found and sorted by is worked out here, once."""
        texts = [_texts(person) for person in rows]
        self.beginResetModel()
        self._rows = rows
        self._texts = texts
        self._found_by = [fold("  ".join(cells)) for cells in texts]
        self._by_row = {person.member.id: row for row, person in enumerate(rows)}
        self.endResetModel()

    def row_of(self, member_id: int) -> int | None:
        """The row of a member, None when they are not there."""
        return self._by_row.get(member_id)

    def found_by(self, row: int) -> str:
        """All texts of a row, folded, to be searched."""
        return self._found_by[row]

    def headings(self) -> tuple[str, ...]:
        """One a column."""
        return (
            tr("Name"),
            tr("Email"),
            tr("Employer"),
            tr("Job title"),
            tr("Can help with"),
            tr("Would like help with"),
            tr("Mentored before"),
            tr("Events"),
            tr("Last event"),
            tr("Years"),
            tr("Languages"),
            tr("Phone"),
            tr("Standing"),
            tr("Note"),
        )

    def texts(self, row: Person) -> tuple[str, ...]:
        """The texts of one member."""
        return self._texts[self._by_row[row.member.id]]

    def cell(self, row: Person, column: int, role: int) -> object:
        """Adds the whole person."""
        return row if role == PERSON_ROLE else super().cell(row, column, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: put the rows in order; who has nothing in the column comes last, namesakes in order of their names."""
        if not self._rows:
            return
        keys = [_sort_key(person, texts, column) for person, texts in zip(self._rows, self._texts, strict=True)]
        new = sorted(range(len(keys)), key=lambda row: keys[row], reverse=order is Qt.SortOrder.DescendingOrder)
        new.sort(key=lambda row: keys[row][0] == _LAST)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._rows = [self._rows[row] for row in new]
        self._texts = [self._texts[row] for row in new]
        self._found_by = [self._found_by[row] for row in new]
        self._by_row = {person.member.id: row for row, person in enumerate(self._rows)}
        now = {old: row for row, old in enumerate(new)}
        self.changePersistentIndexList(before, [self.index(now[one.row()], one.column()) for one in before])
        self.layoutChanged.emit()


def _texts(person: Person) -> tuple[str, ...]:
    member, topics = person.member, person.record.topics
    return (
        person.shown_name,
        member.email,
        member.employer,
        member.job_title,
        ", ".join(topics.offered),
        ", ".join(topics.wanted),
        tr("yes") if person.mentored else "",
        str(person.events) if person.events else "",
        day_words(person.last_event) if person.last_event else "",
        member.years_text or ("" if member.years is None else str(member.years)),
        ", ".join(member.languages),
        member.phone,
        standing(person),
        " ".join(member.note.split()),
    )


def standing(person: Person) -> str:
    """Whether somebody belongs to the chapter, in a word: empty for the usual."""
    if person.record.archived:
        return tr("archived")
    return tr("guest") if person.member.guest else ""


def _sort_key(person: Person, texts: tuple[str, ...], column: int) -> tuple[str, tuple[str, str, str, int]]:
    member = person.member
    if column == Column.NAME:
        return "", member.sort_key
    if column == Column.YEARS:
        return _LAST if member.years is None else f"{member.years:06d}", member.sort_key
    if column == Column.EVENTS:
        return f"{person.events:06d}", member.sort_key
    if column == Column.LAST_EVENT:
        return person.last_event.isoformat() if person.last_event else _LAST, member.sort_key
    return fold(texts[column]) or _LAST, member.sort_key

"""Two versions side by side, as two tables: who is where, and how the goals are reached."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont

from micromentor_desktop.domain.version import Difference, GoalChange, Shift
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.compare_words import GOALS, goal_values, named, place_words, shift_words
from micromentor_desktop.workflow.keep_versions import Comparison

_SIGNS = {
    Shift.SAME: "=",
    Shift.MOVED: "\N{RIGHTWARDS ARROW}",
    Shift.PLACED: "\N{BLACK UP-POINTING TRIANGLE}",
    Shift.WAITS: "\N{BLACK DOWN-POINTING TRIANGLE}",
    Shift.CAME: "+",
    Shift.LEFT: "\N{MINUS SIGN}",
}
_BETTER = {1: "\N{BLACK UP-POINTING TRIANGLE}", 0: "=", -1: "\N{BLACK DOWN-POINTING TRIANGLE}"}
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
_SHIFTS = list(Shift)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person in one round: where they were and are, in words."""

    order: int
    difference: Difference
    texts: tuple[str, ...]


class PeopleCompared(RowsModel[PersonRow]):
    """One row for each person and round. What differs is in bold type, with a sign and a word."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Comparison | None = None

    def show(self, found: Comparison) -> None:
        """Show everybody, also those who stay."""
        self._found = found
        rows = [_row(found, one) for one in found.differences]
        self.show_rows(sorted(rows, key=lambda row: (row.difference.round, row.order)))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def headings(self) -> tuple[str, ...]:
        """The two places are under the names of the versions."""
        names = (self._found.before.name, self._found.after.name) if self._found else ("", "")
        return tr("Person"), tr("Round"), *names, tr("Difference")

    def texts(self, row: PersonRow) -> tuple[str, ...]:
        """The texts of a row."""
        return row.texts

    def cell(self, row: PersonRow, column: int, role: int) -> object:
        """Adds the bold type, and what a column is ordered by."""
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(row.difference.shift is not Shift.SAME and column > 1)
            return font
        if role != SORT_ROLE:
            return super().cell(row, column, role)
        places = (row.difference.before, row.difference.after)
        if column in (2, 3):
            place = places[column - 2]
            return -1 if place is None else place.table or 0
        return (row.order, row.difference.round, 0, 0, _SHIFTS.index(row.difference.shift))[column]


class Changed(QSortFilterProxyModel):
    """Leaves out who stays, unless everybody is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._everybody = False
        self.setSortRole(SORT_ROLE)

    def show_everybody(self, everybody: bool) -> None:
        """Show also those who stay."""
        self._everybody = everybody
        # Makes Qt ask filterAcceptsRow again; the ways that are meant for this change from release to release.
        self.setFilterFixedString("")

    def filterAcceptsRow(self, row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt: whether a row is shown."""
        model = self.sourceModel()
        if self._everybody or not isinstance(model, PeopleCompared):
            return True
        return model.row_at(row).difference.shift is not Shift.SAME


class GoalsCompared(RowsModel[GoalChange]):
    """One row a goal, the most important first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Comparison | None = None

    def show(self, found: Comparison) -> None:
        """Show the goals of both versions."""
        self._found = found
        self.show_rows(found.goals)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def headings(self) -> tuple[str, ...]:
        """The two values are under the names of the versions."""
        names = (self._found.before.name, self._found.after.name) if self._found else ("", "")
        return tr("Goal"), *names, tr("Difference")

    def texts(self, row: GoalChange) -> tuple[str, ...]:
        """The texts of a goal."""
        return tr(GOALS[row.key]), *goal_values(row), f"{_BETTER[row.better]} {_better(row)}"

    def cell(self, row: GoalChange, column: int, role: int) -> object:
        """Adds the bold type of what differs."""
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(bool(row.better) and column > 0)
            return font
        return super().cell(row, column, role)


def _better(goal: GoalChange) -> str:
    if not goal.better:
        return tr("as before")
    return tr("better") if goal.better > 0 else tr("worse")


def _row(found: Comparison, one: Difference) -> PersonRow:
    return PersonRow(
        found.order.get(one.member_id, len(found.order)),
        one,
        (
            *named(found, [one.member_id]),
            str(one.round),
            place_words(found, one.before),
            place_words(found, one.after),
            f"{_SIGNS[one.shift]} {shift_words(one.shift)}",
        ),
    )

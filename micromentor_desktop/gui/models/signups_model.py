"""An event's sign-ups as a table, and the search over it."""

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTime,
)

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.interest import names_topic
from micromentor_desktop.domain.names import fold
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.gui.models.status_words import status_word
from micromentor_desktop.translate import tr

SORT_ROLE, SIGNUP_ROLE = Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3
_NAME, _YEARS, _PLACES, _WHEN = 0, 5, 8, 11
_LAST = "\U0010ffff"


class SignUpsModel(RowsModel[SignUp]):
    """One row a sign-up, as the workflow returned them."""

    def row_of(self, member_id: int) -> int | None:
        """The row of a member's sign-up, None where there is none."""
        return next((row for row, one in enumerate(self._rows) if one.member.id == member_id), None)

    def headings(self) -> tuple[str, ...]:
        """What is known of a sign-up, the most looked-for first."""
        return (
            tr("Name"),
            tr("Role"),
            tr("Wants help with"),
            tr("Offers help with"),
            tr("Now"),
            tr("Years"),
            tr("Employer"),
            tr("Languages"),
            tr("Would take"),
            tr("Rounds"),
            tr("Email"),
            tr("Signed up"),
        )

    def texts(self, row: SignUp) -> tuple[str, ...]:
        """The texts of one sign-up."""
        member = row.member
        return (
            member.full_name,
            role_word(row),
            ", ".join(row.topics_wanted) if row.mentee else "",
            ", ".join(row.topics_offered) if row.mentor else "",
            status_word(row.status),
            "" if member.years is None else str(member.years),
            member.employer,
            ", ".join(member.languages),
            str(row.capacity) if row.mentor and row.capacity is not None else "",
            ", ".join(map(str, row.rounds)) or tr("all"),
            member.email,
            _moment(row.signed_up_at) if row.signed_up_at else "",
        )

    def cell(self, row: SignUp, column: int, role: int) -> object:
        """Adds the whole sign-up, and the text that a column is ordered by."""
        if role == SIGNUP_ROLE:
            return row
        if role != SORT_ROLE:
            return super().cell(row, column, role)
        if column == _NAME:
            return "\0".join(map(str, row.member.sort_key))
        if column == _WHEN:
            return row.signed_up_at.isoformat() if row.signed_up_at else _LAST
        if column in (_YEARS, _PLACES):
            number = self.texts(row)[column]
            return f"{int(number):06d}" if number else _LAST
        return fold(self.texts(row)[column]) or _LAST


def _moment(when: datetime) -> str:
    moment = QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def role_word(signup: SignUp) -> str:
    """The role, as it stands in a list."""
    if signup.mentor:
        return tr("both") if signup.mentee else tr("mentor")
    return tr("mentee") if signup.mentee else tr("neither")


class Part(Enum):
    """Which of the sign-ups are shown."""

    ALL = auto()
    MENTORS = auto()
    MENTEES = auto()
    BOTH = auto()
    NEITHER = auto()
    GONE = auto()


def part_words() -> dict[Part, str]:
    """What the parts are called."""
    return {
        Part.ALL: tr("Everybody"),
        Part.MENTORS: tr("Mentors"),
        Part.MENTEES: tr("Mentees"),
        Part.BOTH: tr("Ticked both"),
        Part.NEITHER: tr("Ticked neither"),
        Part.GONE: tr("Withdrawn or no-show"),
    }


def belongs(signup: SignUp, part: Part) -> bool:
    """Whether a sign-up is in a part; whoever ticked both is a mentor and a mentee."""
    return {
        Part.ALL: True,
        Part.MENTORS: signup.mentor,
        Part.MENTEES: signup.mentee,
        Part.BOTH: signup.mentor and signup.mentee,
        Part.NEITHER: not signup.mentor and not signup.mentee,
        Part.GONE: not signup.status.takes_part,
    }[part]


class SignUpSearch(QSortFilterProxyModel):
    """Keeps the sign-ups of a part and a topic in which every word of the search is found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._part = Part.ALL
        self._topic: str | None = None
        self.setSortRole(SORT_ROLE)

    def narrow(self, text: str, part: Part, topic: str | None) -> None:
        """Show only those of a part who named a topic (None: all; empty: who named none) and match the text."""
        self._part, self._topic = part, topic
        self._words = fold(text).split()
        # Makes Qt ask filterAcceptsRow again; the ways that are meant for this change from release to release.
        self.setFilterFixedString(text)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt: whether a row matches."""
        signup = self.sourceModel().index(row, 0, parent).data(SIGNUP_ROLE)
        if not isinstance(signup, SignUp) or not belongs(signup, self._part):
            return False
        if self._topic is not None and not names_topic(signup, self._topic):
            return False
        model = self.sourceModel()
        cells = (model.index(row, column, parent).data() for column in range(model.columnCount()))
        text = fold("  ".join(map(str, cells)))
        return all(word in text for word in self._words)

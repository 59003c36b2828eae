"""What an import is made of: columns, people, what was set aside, problems, and the draft holding them all."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Literal, Self

from micromentor_desktop.domain.event import role_words
from micromentor_desktop.translate import mark, tr


class Field(StrEnum):
    """What a column can be taken for; the value is the word used in ``inspect --json``."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    NAME_PARTICLE = "name_particle"
    NAME_SUFFIX = "name_suffix"
    EMAIL = "email"
    EMPLOYER = "employer"
    JOB_TITLE = "job_title"
    YEARS = "years"
    STAGE = "stage"
    FIELD = "field"
    TOPICS = "topics"
    TOPICS_OFFERED = "topics_offered"
    TOPICS_WANTED = "topics_wanted"
    ROLE = "role"
    IS_MENTOR = "is_mentor"
    IS_MENTEE = "is_mentee"
    CAPACITY = "capacity"
    LANGUAGES = "languages"
    PRONOUNS = "pronouns"
    PHONE = "phone"
    CONSENT = "consent"
    SIGNED_UP_AT = "signed_up_at"
    STATUS = "status"
    CHOICE = "choice"
    WISHES = "wishes"
    NEWCOMER = "newcomer"
    ROUNDS = "rounds"
    NOTE = "note"
    IGNORED = "ignored"


TOPIC_FIELDS = frozenset({Field.TOPICS, Field.TOPICS_OFFERED, Field.TOPICS_WANTED})
ROLE_FIELDS = frozenset({Field.ROLE, Field.IS_MENTOR, Field.IS_MENTEE})
CONTACT_FIELDS = frozenset(
    {
        Field.NAME,
        Field.GIVEN_NAME,
        Field.FAMILY_NAME,
        Field.EMAIL,
        Field.PHONE,
        Field.EMPLOYER,
        Field.JOB_TITLE,
    }
)

Listen = Callable[[float], None]
"""Called now and then with the share done (0 to 1); may raise to stop the work."""

UNNAMED = "Column "
"""What the headings of columns without one begin with. They are kept with the answers, and so have no language."""

NO_ROLE_COLUMN = mark("No column tells who is a mentor or a mentee. Say which one does.")
"""The reason (translated) of the one problem of a table in which nothing tells the roles."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of data.

    ``number`` is what a spreadsheet shows beside it, counted from 1; where two sheets were joined, the rows of the
    second go on counting, so that each number stays unique, and ``place`` says where a person finds the row.
    """

    number: int
    cells: tuple[str, ...]
    place: str = ""

    @property
    def where(self) -> str:
        """Where a person finds the row: "row 7", or "sheet “MENTEES”, row 36"."""
        return self.place or tr("row {number}", number=self.number)


@dataclass(frozen=True, slots=True)
class Column:
    """What one column was taken for.

    ``index`` counts from 0, ``confidence`` runs from 0 to 1, ``samples`` are up to three different values. A column of
    the kind CHOICE stands for one ``choice`` of the question that asks for ``choice_of``.
    """

    index: int
    header: str
    field: Field
    confidence: float
    samples: tuple[str, ...] = ()
    choice: str = ""
    choice_of: Field | None = None

    @property
    def title(self) -> str:
        """The heading as it is shown: one that the import made up ("Column C") is told in the reader's language."""
        letters = self.header.removeprefix(UNNAMED)
        made_up = letters != self.header and letters.isalpha() and letters.isupper()
        return tr("Column {letters}", letters=letters) if made_up else self.header


# Columns of these confidences are asked about (in ``questions``), unless others serve their field surely.
DOUBTED = 0.15  # the heading says name or email, the cells hold none
UNCLEAR = 0.3  # the heading asks for mentors and mentees, the cells say yes: to what?
STAND_IN = 0.7  # addresses of whoever ordered, read only where somebody's own is missing
SLIPPED = 0.5  # addresses under a heading that says something else


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a :class:`Question`: its words, and the corrections that choosing it means."""

    label: str
    corrections: tuple[tuple[int, Field], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What has to be asked about ``columns`` (indexes) before the file can be trusted."""

    text: str
    columns: tuple[int, ...]
    options: tuple[Option, ...]


CORRECTABLE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "name": ("given_name", "family_name"),
        "role": ("mentor", "mentee"),
        "topics_offered": ("topics_offered",),
        "topics_wanted": ("topics_wanted",),
        "employer": ("employer",),
        "years": ("years", "years_text"),
        "email": ("email",),
    }
)
"""What can be corrected about a person directly, and the attributes of a :class:`DraftPerson` that it decides."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the organizer decided about a file, beyond what it says by itself.

    ``corrections`` (column index, counted from 0, to field) overrule what a column was taken for and settle a question
    about it; ``sheet`` chooses a sheet of a workbook. Rows go by their numbers: those of ``keep_rows`` must not be set
    aside, those of ``leave_out`` are; ``cells`` (row number, column index) are read instead of what the file says;
    ``one_person`` holds pairs of rows that tell of one person. ``same_as`` (row to member id) says that a person is
    that member, ``apart`` (row, member id) that they are not, ``withdrawn`` which members of the event are to be marked
    as withdrawn because the file does not have them any more. ``topics`` says what an answer, compared as folded, is
    taken for (empty: no topic). ``people`` says of the person of a row what one attribute of :data:`CORRECTABLE` is,
    whatever the file says: ((row, attribute), text), and "mentor", "mentee", "both" or "neither" for the role.
    """

    corrections: Mapping[int, Field] = field(default_factory=dict)
    sheet: str | None = None
    keep_rows: frozenset[int] = frozenset()
    leave_out: frozenset[int] = frozenset()
    cells: Mapping[tuple[int, int], str] = field(default_factory=dict)
    one_person: frozenset[tuple[int, int]] = frozenset()
    same_as: Mapping[int, int] = field(default_factory=dict)
    apart: frozenset[tuple[int, int]] = frozenset()
    withdrawn: frozenset[int] = frozenset()
    topics: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[tuple[int, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at: a plain sentence on one cell (or row, when ``column`` is empty).

    ``row`` is the number of the :class:`Row`; where that is not what a spreadsheet shows, the reason starts with the
    place ("Sheet “MENTEES”, row 36: …"). ``index`` is the column's, None for a whole row. ``fix`` is a value that would
    mend it, empty when there is none, and ``mend`` the cells (column index, text) that this means. ``twin`` is the row
    of somebody who may be the same person, 0 if there is none.
    """

    row: int
    column: str
    value: str
    reason: str
    person: str = ""
    fix: str = ""
    index: int | None = None
    mend: tuple[tuple[int, str], ...] = ()
    twin: int = 0


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that is no sign-up, why, and its cells; it can be restored with ``keep_rows``.

    ``row`` and ``reason`` are as in a :class:`Problem`.
    """

    row: int
    reason: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftPerson:
    """One person as the file tells them, put together from one or more ``rows`` (their numbers, in file order).

    ``years`` is a lower bound in whole years. ``rounds`` are those they can come to, none meaning all. ``wishes`` are
    whom they would like to meet, as given. ``answers`` are (header, cell) as given, ``replaced`` the older cells that a
    later answer of the same person took the place of, ``corrected`` what the organizer said instead of the file (keys
    of :data:`CORRECTABLE`). ``role_given`` tells "neither" from "not answered";
    ``share_contact`` and ``newcomer`` are None when not answered.
    """

    given_name: str
    family_name: str = ""
    email: str = ""
    employer: str = ""
    job_title: str = ""
    field: str = ""
    years: int | None = None
    years_text: str = ""
    languages: tuple[str, ...] = ()
    pronouns: str = ""
    phone: str = ""
    share_contact: bool | None = None
    mentor: bool = False
    mentee: bool = False
    role_given: bool = False
    topics_offered: tuple[str, ...] = ()
    topics_wanted: tuple[str, ...] = ()
    capacity: int | None = None
    signed_up_at: datetime | None = None
    wishes: tuple[str, ...] = ()
    newcomer: bool | None = None
    rounds: tuple[int, ...] = ()
    status: str = ""
    rows: tuple[int, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()
    corrected: frozenset[str] = frozenset()

    @property
    def contact_on_badge(self) -> bool | None:
        """Forms ask one question for both ways of sharing; the organizer can take either back later."""
        return self.share_contact

    @property
    def full_name(self) -> str:
        """Given name, then family name, as it will be printed."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def role_words(self) -> str:
        """The role in words: "mentor", "mentee", "both" or "neither"."""
        return role_words(mentor=self.mentor, mentee=self.mentee)


@dataclass(frozen=True, slots=True)
class TopicAnswer:
    """One distinct answer to the questions about topics: how many people gave it, and the topic it was taken for.

    ``topic`` is empty when the answer counts as none. ``known`` tells whether the chapter has that topic already.
    """

    answer: str
    people: int
    topic: str
    known: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """Where the rows went; every row read is a person's first, a repeat of one, or set aside."""

    rows_read: int
    people: int
    repeats: int
    set_aside: int

    @classmethod
    def of(cls, rows_read: int, people: Sequence[DraftPerson], set_aside: Sequence[SetAside]) -> Self:
        """Count, and make sure that no row was lost or counted twice."""
        repeats = sum(len(person.rows) - 1 for person in people)
        counts = cls(rows_read, len(people), repeats, len(set_aside))
        assert rows_read == counts.people + counts.repeats + counts.set_aside, f"rows were lost: {counts}"
        return counts


@dataclass(frozen=True, slots=True)
class Draft:
    """How a file is understood; nothing of it is stored yet.

    ``outcome`` is "ask" when ``question`` must be answered first; the people are then a best guess. ``sheets`` are the
    sheets of a workbook that could be chosen instead of ``sheet``, empty for a text file. ``rows`` are all rows read,
    as they stand in the file, and ``content`` is the file itself, byte for byte: both are kept with the import.
    ``topics`` are the distinct answers about topics, the most frequent first, ``chapter_topics`` those
    that the chapter has, and ``decisions`` what was decided when
    the file was understood so; ``remembered`` tells that this was for an earlier file of the form.
    """

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    outcome: Literal["ready", "ask"]
    question: Question | None
    columns: tuple[Column, ...]
    people: tuple[DraftPerson, ...]
    set_aside: tuple[SetAside, ...]
    problems: tuple[Problem, ...]
    counts: Counts
    rows: tuple[Row, ...]
    content: bytes
    topics: tuple[TopicAnswer, ...] = ()
    chapter_topics: tuple[str, ...] = ()
    decisions: Decisions = Decisions()
    remembered: bool = False

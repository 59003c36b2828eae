"""What the print page asks for, and what it gets back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from micromentor_desktop.domain.print_options import BadgeLook
from micromentor_desktop.domain.sheet import Slot
from micromentor_desktop.translate import mark, tr


class Document(StrEnum):
    """What can be printed; the value is also the file's name without its ending."""

    BADGES = "badges"
    TABLE_CARDS = "table-cards"
    TABLE_LIST = "tables"
    POSTER = "find-your-table"
    CHECK_IN = "check-in"
    SLIPS = "slips"
    BRIEFINGS = "briefings"
    STARTERS = "starters"
    BLANK_BADGES = "blank-badges"
    CONTACTS = "contacts"
    REPORT = "report"

    @property
    def label(self) -> str:
        """The document's name in the interface."""
        return tr(_LABELS[self])

    @property
    def has_pieces(self) -> bool:
        """Whether it consists of pieces for people or tables, so that some of them can be chosen and remembered."""
        return self in (Document.BADGES, Document.TABLE_CARDS, Document.SLIPS, Document.BRIEFINGS)


_LABELS: Mapping[Document, str] = {
    Document.BADGES: mark("Name badges"),
    Document.TABLE_CARDS: mark("Table cards"),
    Document.TABLE_LIST: mark("Table list"),
    Document.POSTER: mark("Find your table, A to Z"),
    Document.CHECK_IN: mark("Check-in list"),
    Document.SLIPS: mark("Personal slips"),
    Document.BRIEFINGS: mark("Mentor briefings"),
    Document.STARTERS: mark("Conversation starters"),
    Document.BLANK_BADGES: mark("Blank badges for walk-ins"),
    Document.CONTACTS: mark("Contact exchange list"),
    Document.REPORT: mark("Report for the board"),
}

EVENING = (Document.BADGES, Document.TABLE_CARDS, Document.TABLE_LIST)
"""What every evening needs on paper."""


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """A sheet that a document can be printed on. ``sku`` is its number, ``label`` what the organizer reads.

    ``columns`` and ``per_page`` count labels; ``confirmed`` tells whether its measures need a test print ("confirmed"
    or "check with a test print", empty for ordinary paper), ``details`` size, source and doubts, ``own`` whether the
    organizer typed it.
    """

    sku: str
    label: str
    paper: str
    per_page: int
    columns: int
    confirmed: str
    details: str = ""
    own: bool = False


class Pieces(StrEnum):
    """Which pieces of a document are printed."""

    ALL = "all"
    CHANGED = "changed since the last print"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print: the document, the sheet's ``sku`` (for lists: "letter" or "a4"), the first free label.

    ``chosen`` are the subjects of the pieces to print when ``pieces`` is CHOSEN: member ids, or table numbers for
    table cards. ``count`` is how many blank badges are wanted (0: about as many as walk-ins come). ``printer`` and
    ``tray`` say whose calibration is applied; both empty: that of saved PDFs.
    """

    document: Document
    sheet: str
    start: int = 1
    look: BadgeLook = field(default_factory=BadgeLook)
    pieces: Pieces = Pieces.ALL
    chosen: frozenset[int] = frozenset()
    count: int = 0
    printer: str = ""
    tray: str = ""


class CheckKind(StrEnum):
    """What a line of the pre-flight list is about, in the order of their weight."""

    DOUBTFUL = "doubtful"
    CHANGED = "changed"
    BROKEN = "broken"
    ALLOWED = "allowed"
    UNPLACED = "unplaced"
    MISSING = "missing"
    SHRUNK = "shrunk"
    NAMESAKES = "namesakes"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Check:
    """Something to look at before printing; ``member_id`` is the person it is about, None when it is nobody's."""

    kind: CheckKind
    sentence: str
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """The PDF, its number of pages and pieces, what to look at before using it, and a good file name.

    ``outlines`` are the labels of the first page, and of its back where there is one, where they are in the PDF (that
    is, with the printer's calibration); ordinary paper has none.
    """

    pdf: bytes
    pages: int
    pieces: int
    checks: tuple[Check, ...]
    file_name: str
    outlines: tuple[tuple[Slot, ...], ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """The checks' sentences."""
        return tuple(check.sentence for check in self.checks)


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that can be chosen for printing: a person's badge, a table's card."""

    subject: int
    label: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Stale:
    """Pieces of one document that say something else than when they were printed, and where a reprint would go.

    ``subjects`` are changed or new, ``gone`` counts printed ones that are needed no longer; ``start`` is the next free
    label of the sheet used last, ``where`` tells all labels that the reprint takes (empty on ordinary paper).
    """

    document: Document
    subjects: frozenset[int]
    gone: int
    sheet: str
    start: int
    where: str

"""From an event's current plan to the PDFs that the organizer prints."""

from dataclasses import dataclass
from enum import StrEnum

from micromentor_desktop.storage.database import Database


class Document(StrEnum):
    """What can be printed; the value is also the file's name without its ending."""

    BADGES = "badges"
    TABLE_CARDS = "table-cards"
    TABLE_LIST = "tables"

    @property
    def label(self) -> str:
        """The document's name in the interface, in English."""
        return {"badges": "Name badges", "table-cards": "Table cards", "tables": "Table list"}[self.value]


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """A sheet that a document can be printed on. ``sku`` is its number, ``label`` what the organizer reads."""

    sku: str
    label: str
    paper: str
    per_page: int
    columns: int
    confirmed: str


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print: the document, the sheet's ``sku`` (for the table list: "letter" or "a4"), the first free label."""

    document: Document
    sheet: str
    start: int = 1


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """The PDF, its number of pages, warnings that name people, and a good file name."""

    pdf: bytes
    pages: int
    warnings: tuple[str, ...]
    file_name: str


class PrintEvent:
    """The use cases of the print page."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sheets(self, document: Document) -> tuple[SheetChoice, ...]:
        """The sheets that suit the document, those of the chapter's usual paper first."""
        raise NotImplementedError

    def make(self, event_id: int, job: PrintJob) -> PrintedDocument:
        """Draw the document. Raises Trouble when the event is not paired yet; writes nothing."""
        raise NotImplementedError

    def remember(self, event_id: int, job: PrintJob) -> None:
        """Keep what each badge or card of the job said, after it was saved or printed."""
        raise NotImplementedError

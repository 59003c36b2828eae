"""From an event's current plan to the PDFs that the organizer prints."""

from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from enum import StrEnum
from hashlib import sha256

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.plan import Group
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.cards import TableCard, table_cards_pdf
from micromentor_desktop.printing.document import Printed
from micromentor_desktop.printing.lists import RoundTables, TableEntry, table_list_pdf
from micromentor_desktop.printing.placing import Placing
from micromentor_desktop.printing.sheets import Sheet, find_sheet, load_sheets
from micromentor_desktop.storage import chapter, plans, printed
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.workflow.board import Board, read_board


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
    """A sheet that a document can be printed on. ``sku`` is its number, ``label`` what the organizer reads.

    ``columns`` and ``per_page`` count labels; ``confirmed`` tells whether its measures need a test print.
    """

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


# The first choice for each document: the sheets that most shops carry.
_USUAL = {
    (Document.BADGES, Paper.LETTER): "5395",
    (Document.BADGES, Paper.A4): "L4785",
    (Document.TABLE_CARDS, Paper.LETTER): "5305",
    (Document.TABLE_CARDS, Paper.A4): "32257",
}
_FOR_TABLES = ("tent", "table card", "index card", "postcard", "place card", "plain paper")
_NOT_FOR_PEOPLE = ("tent", "table card", "index card", "postcard")


class PrintEvent:
    """The use cases of the print page."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sheets(self, document: Document) -> tuple[SheetChoice, ...]:
        """The sheets that suit the document, the usual one of the chapter's paper first."""
        with self._database.transaction() as session:
            usual_paper = chapter.get_chapter(session).paper
        if document is Document.TABLE_LIST:
            papers = sorted(Paper, key=lambda paper: paper is not usual_paper)
            return tuple(
                SheetChoice(paper.value, f"Plain {_paper_name(paper)} paper", paper.value, 1, 1, "") for paper in papers
            )
        usual = find_sheet(_USUAL[document, usual_paper])
        suitable = [sheet for sheet in load_sheets() if _suits(sheet, document)]
        suitable.sort(
            key=lambda sheet: (sheet is not usual, _paper(sheet) is not usual_paper, not sheet.is_confirmed, sheet.name)
        )
        return tuple(
            SheetChoice(
                sku=sheet.sku,
                label=f"{sheet.name}, {sheet.kind}",
                paper=_paper(sheet).value,
                per_page=sheet.per_page,
                columns=sheet.cols,
                confirmed="confirmed" if sheet.is_confirmed else "check with a test print",
            )
            for sheet in suitable
        )

    def make(self, event_id: int, job: PrintJob) -> PrintedDocument:
        """Draw the document. Raises Trouble when the event is not paired yet; writes nothing."""
        with self._database.transaction() as session:
            board = _board(session, event_id)
        result = _draw(board, job)
        # Who signed up after the pairing is on no paper; the organizer must know before the paper is used.
        missing = tuple(finding.sentence for finding in board.changes)
        return PrintedDocument(result.pdf, result.pages, (*missing, *result.warnings), f"{job.document.value}.pdf")

    def remember(self, event_id: int, job: PrintJob) -> None:
        """Keep what each badge or card of the job said, after it was saved or printed."""
        with self._database.transaction() as session:
            board = _board(session, event_id)
            pieces: Mapping[int, Badge | TableCard]
            match job.document:
                case Document.BADGES:
                    pieces = _badges(board)
                case Document.TABLE_CARDS:
                    pieces = _table_cards(board)
                case Document.TABLE_LIST:
                    return
            digests = {subject: sha256(repr(astuple(piece)).encode()).hexdigest() for subject, piece in pieces.items()}
            printed.save_printed(session, event_id, job.document.value, digests)


def _board(session: Session, event_id: int) -> Board:
    plan = plans.current_plan(session, event_id)
    if plan is None:
        raise PairingTrouble("There is nothing to print before the pairing. Press Pair first.")
    return read_board(session, plan)


def _draw(board: Board, job: PrintJob) -> Printed:
    event = board.event
    match job.document:
        case Document.BADGES:
            badges = tuple(_badges(board).values())
            return badges_pdf(badges, find_sheet(job.sheet), event=event.name, placing=Placing(start=job.start))
        case Document.TABLE_CARDS:
            cards = tuple(_table_cards(board).values())
            return table_cards_pdf(cards, find_sheet(job.sheet), event=event.name, placing=Placing(start=job.start))
        case Document.TABLE_LIST:
            day = f"{event.on:%A} {event.on.day} {event.on:%B %Y}" if event.on else ""
            subtitle = ", ".join(part for part in (day, event.place) if part)
            return table_list_pdf(_rounds(board), paper=Paper(job.sheet).value, event=event.name, subtitle=subtitle)


# --- what the pieces say; nothing private (who must not meet whom, notes) ever gets here ---


def _badges(board: Board) -> dict[int, Badge]:
    """A badge for everybody in the plan, by member id, in alphabetical order."""
    mentors = {member_id for a_round in board.plan.rounds for group in a_round.groups for member_id in group.mentors}
    people = sorted(board.people.values(), key=lambda signup: signup.member.sort_key)
    badges = {}
    for signup in people:
        member = signup.member
        role = "mentor" if member.id in mentors else "mentee"
        badges[member.id] = Badge(
            first_name=member.badge_name,
            full_name=member.full_name,
            pronouns=member.pronouns,
            employer=member.employer,
            job_title=member.job_title,
            role=role,
            role_text=role.capitalize(),
            rounds_line=_places(board, member.id),
        )
    return badges


def _places(board: Board, member_id: int) -> str:
    """Where somebody sits: "Table 3", or round by round where it changes; who sits nowhere is sent to the desk."""
    word = board.event.shape.group_word
    tables = [(a_round.number, a_round.table_of(member_id)) for a_round in board.plan.rounds]
    if len({table for _, table in tables}) == 1:
        return f"{word} {tables[0][1]}" if tables[0][1] is not None else "Please see the desk"
    return " · ".join(f"Round {number}: {word} {table}" for number, table in tables if table is not None)


def _table_cards(board: Board) -> dict[int, TableCard]:
    """A card for each table, by its number."""
    groups: dict[int, list[tuple[int, Group]]] = {}
    for a_round in board.plan.rounds:
        for group in a_round.groups:
            groups.setdefault(group.table, []).append((a_round.number, group))
    cards = {}
    for table, seatings in sorted(groups.items()):
        host_ids = list(dict.fromkeys(member_id for _, group in seatings for member_id in group.mentors))
        lines = []
        for number, group in seatings:
            names = ", ".join(_names(board, group.mentees))
            if names:
                lines.append(names if len(board.plan.rounds) == 1 else f"Round {number}: {names}")
        cards[table] = TableCard(
            number=table,
            group_word=board.event.shape.group_word,
            mentors=_names(board, host_ids),
            topics=_topics(board, host_ids),
            rounds=tuple(lines),
        )
    return cards


def _rounds(board: Board) -> list[RoundTables]:
    several = len(board.plan.rounds) > 1
    return [
        RoundTables(
            title=f"Round {a_round.number}" if several else "",
            tables=tuple(
                TableEntry(
                    number=group.table,
                    group_word=board.event.shape.group_word,
                    mentors=_names(board, group.mentors),
                    mentees=_names(board, group.mentees),
                    topics=_topics(board, group.mentors),
                )
                for group in a_round.groups
            ),
            waiting=_names(board, a_round.waiting),
        )
        for a_round in board.plan.rounds
    ]


def _names(board: Board, member_ids: Iterable[int]) -> tuple[str, ...]:
    members = sorted((board.people[member_id].member for member_id in member_ids), key=lambda member: member.sort_key)
    return tuple(member.full_name for member in members)


def _topics(board: Board, mentor_ids: Iterable[int]) -> str:
    topics = dict.fromkeys(topic for member_id in mentor_ids for topic in board.people[member_id].topics_offered)
    return " · ".join(topics)


# --- sheets ---


def _suits(sheet: Sheet, document: Document) -> bool:
    kind = sheet.kind.lower()
    if document is Document.TABLE_CARDS:
        return any(word in kind for word in _FOR_TABLES)
    return not any(word in kind for word in _NOT_FOR_PEOPLE)


def _paper(sheet: Sheet) -> Paper:
    return Paper.A4 if sheet.page.startswith("A4") else Paper.LETTER


def _paper_name(paper: Paper) -> str:
    return "A4" if paper is Paper.A4 else "Letter"

"""Which sheets suit a document, and the sheets that the organizer adds."""

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.names import tidy
from micromentor_desktop.domain.sheet import PAGES_MM, PORTRAIT, Sheet
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.sheet_kinds import kind_words
from micromentor_desktop.printing.sheet_search import search_sheets
from micromentor_desktop.printing.sheets import find_sheet, load_sheets, validate
from micromentor_desktop.storage import chapter, printers
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_job import Document, SheetChoice

# The first choice for each document: the sheets that most shops carry.
_USUAL = {
    (Document.BADGES, Paper.LETTER): "5395",
    (Document.BADGES, Paper.A4): "L4785",
    (Document.BLANK_BADGES, Paper.LETTER): "5395",
    (Document.BLANK_BADGES, Paper.A4): "L4785",
    (Document.TABLE_CARDS, Paper.LETTER): "5305",
    (Document.TABLE_CARDS, Paper.A4): "32257",
    (Document.SLIPS, Paper.LETTER): "quarter letter x4",
    (Document.SLIPS, Paper.A4): "A6 x4",
}
_FOR_TABLES = ("tent", "table card", "index card", "postcard", "place card", "plain paper", "own measures")
_NOT_FOR_PEOPLE = ("tent", "table card", "index card", "postcard")
_FOR_READING_MM = {Document.SLIPS: (95.0, 65.0), Document.STARTERS: (140.0, 100.0)}
"""Both hold many words: the smallest label that they are offered on, longer and shorter side."""

_PAGE_MARGIN_MM = 10.0


class OwnSheets:
    """The organizer's own sheets."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Sheet, ...]:
        """By name."""
        with self._database.transaction() as session:
            return printers.own_sheets(session)

    def save(self, sheet: Sheet) -> Sheet:
        """Check the sheet and keep it under its ``sku``, the name that the organizer gave it.

        Raises Trouble when it has no name, or the name of a sheet in the shops, or cannot be printed as described.
        """
        name = tidy(sheet.sku)
        if not name:
            raise Trouble(tr("The sheet needs a name, for example the number on its packet."))
        if any(name == known.sku for known in load_sheets()):
            raise Trouble(tr("“{name}” is a sheet that the program knows already. Give yours another name.", name=name))
        validate(sheet)
        with self._database.transaction() as session:
            printers.save_own_sheet(session, sheet)
            return next(own for own in printers.own_sheets(session) if own.sku == sheet.sku)

    def delete(self, name: str) -> None:
        """Forget one."""
        with self._database.transaction() as session:
            printers.delete_own_sheet(session, name)


def offered(session: Session, document: Document, search: str = "") -> tuple[SheetChoice, ...]:
    """The sheets that suit the document, the usual one of the chapter's paper first, then the organizer's own.

    ``search`` narrows them by number, brand, kind or size.
    """
    usual_paper = chapter.get_chapter(session).paper
    papers = sorted(Paper, key=lambda paper: paper is not usual_paper)
    pages = [_page_choice(paper) for paper in papers] if document in _ON_PAGES else []
    if document not in _ON_SHEETS:
        return tuple(pages)
    usual = _USUAL.get((document, usual_paper), "")
    own = printers.own_sheets(session)
    suitable = [sheet for sheet in (*own, *load_sheets()) if _suits(sheet, document)]
    suitable.sort(
        key=lambda sheet: (
            not usual or sheet is not find_sheet(usual),
            sheet not in own,
            sheet.paper is not usual_paper,
            not sheet.is_confirmed,
            sheet.name,
        )
    )
    return (*pages, *(_choice(sheet, own=sheet in own) for sheet in search_sheets(suitable, search)))


_ON_SHEETS = (
    Document.BADGES,
    Document.BLANK_BADGES,
    Document.TABLE_CARDS,
    Document.SLIPS,
    Document.STARTERS,
)
_ON_PAGES = (
    Document.TABLE_LIST,
    Document.POSTER,
    Document.CHECK_IN,
    Document.BRIEFINGS,
    Document.STARTERS,
    Document.CONTACTS,
    Document.REPORT,
)


def sheet_of(session: Session, sku: str) -> Sheet:
    """The sheet of a print job: one of the organizer's own, one from the shops, or a whole page ("a4", "letter")."""
    own = next((sheet for sheet in printers.own_sheets(session) if sheet.sku == sku), None)
    if own is not None:
        return own
    return _whole_page(Paper(sku)) if sku in list(Paper) else find_sheet(sku)


def paper_name(paper: Paper) -> str:
    """A paper's name as it stands on the packet."""
    return "A4" if paper is Paper.A4 else tr("Letter")


def _whole_page(paper: Paper) -> Sheet:
    """Ordinary paper as a sheet with one label inside the margins that every printer keeps."""
    width, height = PAGES_MM[PORTRAIT[paper]]
    margin = _PAGE_MARGIN_MM
    inner = (width - 2 * margin, height - 2 * margin)
    return Sheet("", paper.value, "whole page", PORTRAIT[paper], 1, 1, *inner, margin, margin, *inner)


def _page_choice(paper: Paper) -> SheetChoice:
    return SheetChoice(paper.value, tr("Plain {paper} paper", paper=paper_name(paper)), paper.value, 1, 1, "")


def _choice(sheet: Sheet, *, own: bool) -> SheetChoice:
    size = f"{sheet.width_mm:.0f} × {sheet.height_mm:.0f} mm"
    grid = f"{sheet.cols} × {sheet.rows}"
    details = [tr("{size}, {grid} on {paper}", size=size, grid=grid, paper=paper_name(sheet.paper))]
    details += [tr("Source: {source}", source=sheet.source)] if sheet.source else []
    details += [tr("Confirmed: {confirmed}", confirmed=sheet.confirmed)] if sheet.confirmed else []
    return SheetChoice(
        sku=sheet.sku,
        label=f"{sheet.name}, {size}, {kind_words(sheet.kind)}",
        paper=sheet.paper.value,
        per_page=sheet.per_page,
        columns=sheet.cols,
        confirmed="confirmed" if sheet.is_confirmed else "check with a test print",
        details="\n".join(details),
        own=own,
    )


def _suits(sheet: Sheet, document: Document) -> bool:
    kind = sheet.kind.lower()
    if document is Document.TABLE_CARDS:
        return any(word in kind for word in _FOR_TABLES)
    if document in _FOR_READING_MM:
        least_longer, least_shorter = _FOR_READING_MM[document]
        longer, shorter = max(sheet.width_mm, sheet.height_mm), min(sheet.width_mm, sheet.height_mm)
        return not sheet.is_tent and longer >= least_longer and shorter >= least_shorter
    return not any(word in kind for word in _NOT_FOR_PEOPLE)

"""From an event's current plan to the PDFs that the organizer prints."""

from micromentor_desktop.storage import plans, printed
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.workflow.calibrate_printer import CalibratePrinter
from micromentor_desktop.workflow.chapter_logo import ChapterLogo
from micromentor_desktop.workflow.preflight import checks
from micromentor_desktop.workflow.print_job import (
    EVENING,
    Document,
    Piece,
    Pieces,
    PrintedDocument,
    PrintJob,
    SheetChoice,
    Stale,
)
from micromentor_desktop.workflow.print_sheets import OwnSheets, offered
from micromentor_desktop.workflow.print_state import choices_of, digest, job_of, where_to
from micromentor_desktop.workflow.print_work import Work

__all__ = [
    "EVENING",
    "Document",
    "Pieces",
    "PrintEvent",
    "PrintJob",
    "PrintedDocument",
    "SheetChoice",
]


class PrintEvent:
    """The use cases of the print page; beside them, the printers, the organizer's own sheets and the logo."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.printers = CalibratePrinter(database)
        self.own_sheets = OwnSheets(database)
        self.logo = ChapterLogo(database)

    def sheets(self, document: Document, search: str = "") -> tuple[SheetChoice, ...]:
        """The sheets that suit the document and the search, the usual one of the chapter's paper first."""
        with self._database.transaction() as session:
            return offered(session, document, search)

    def make(self, event_id: int, job: PrintJob) -> PrintedDocument:
        """Draw the document. Raises Trouble when the event is not paired yet; writes nothing."""
        with self._database.transaction() as session:
            work = Work.read(session, event_id, job)
        result = work.draw()
        return PrintedDocument(
            pdf=result.pdf,
            pages=result.pages,
            pieces=work.count,
            checks=checks(work.board, result.notes),
            file_name=f"{job.document.value}.pdf",
            outlines=work.outlines(),
        )

    def remember(self, event_id: int, job: PrintJob) -> None:
        """Keep what each piece of the job said and how it was printed, after it was saved or printed."""
        with self._database.transaction() as session:
            work = Work.read(session, event_id, job)
            if job.document.has_pieces:
                everything = work.all_pieces()
                wanted = work.pieces
                digests = {subject: digest(piece) for subject, piece in everything.items() if subject in wanted}
                before = printed.printed_digests(session, event_id, job.document.value)
                printed.save_printed(session, event_id, job.document.value, digests)
                printed.forget_printed(session, event_id, job.document.value, set(before) - set(everything))
            printed.save_choices(session, event_id, job.document.value, choices_of(job, work.next_label()))

    def last_jobs(self, event_id: int) -> dict[Document, PrintJob]:
        """How each document of the event was printed last, from the next free label on."""
        with self._database.transaction() as session:
            return _last_jobs(session, event_id)

    def pieces(self, event_id: int, job: PrintJob) -> tuple[Piece, ...]:
        """What can be chosen of the job's document: its pieces in their order. Raises Trouble before the pairing."""
        with self._database.transaction() as session:
            work = Work.read(session, event_id, job)
            return work.choosable()

    def stale(self, event_id: int) -> tuple[Stale, ...]:
        """The documents with pieces that say something else than when they were printed, as they were printed last."""
        with self._database.transaction() as session:
            if plans.current_plan(session, event_id) is None:
                return ()
            found = []
            for document, job in _last_jobs(session, event_id).items():
                if document.has_pieces:
                    work = Work.read(session, event_id, job)
                    gone = len(set(work.before) - set(work.all_pieces()))
                    if work.changed or gone:
                        where = where_to(job.start, len(work.changed), work.per_page)
                        found.append(Stale(document, work.changed, gone, job.sheet, job.start, where))
            return tuple(found)


def _last_jobs(session: Session, event_id: int) -> dict[Document, PrintJob]:
    stored = printed.last_choices(session, event_id)
    return {document: job_of(document, stored[document]) for document in Document if document.value in stored}

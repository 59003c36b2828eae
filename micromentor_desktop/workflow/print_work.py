"""One print job with everything that it needs, read once and then drawn without the database."""

from collections.abc import Mapping
from typing import Any

from micromentor_desktop.domain.chapter import Chapter
from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.print_options import BadgeField, Sides
from micromentor_desktop.domain.sheet import EXACT, Calibration, Sheet, Slot
from micromentor_desktop.errors import PairingTrouble, Trouble
from micromentor_desktop.printing.badges import badges_pdf
from micromentor_desktop.printing.blank_badges import blank_badges_pdf
from micromentor_desktop.printing.briefings import briefings_pdf
from micromentor_desktop.printing.cards import table_cards_pdf
from micromentor_desktop.printing.desk_lists import check_in_pdf, contacts_pdf
from micromentor_desktop.printing.document import Printed, chapter_ground
from micromentor_desktop.printing.lists import table_list_pdf
from micromentor_desktop.printing.logo import Logo
from micromentor_desktop.printing.placing import Placing, places
from micromentor_desktop.printing.poster import poster_pdf
from micromentor_desktop.printing.report import report_pdf
from micromentor_desktop.printing.slips import slips_pdf
from micromentor_desktop.printing.starters import starters_pdf
from micromentor_desktop.storage import plans, printed, printers, signups
from micromentor_desktop.storage.chapter import get_chapter
from micromentor_desktop.storage.database import Session
from micromentor_desktop.translate import long_day, tr
from micromentor_desktop.workflow import print_content as content
from micromentor_desktop.workflow.board import Board, read_board
from micromentor_desktop.workflow.print_job import Document, Piece, Pieces, PrintJob
from micromentor_desktop.workflow.print_sheets import sheet_of
from micromentor_desktop.workflow.print_state import changed, digest
from micromentor_desktop.workflow.report_content import report


class Work:
    """``pieces`` are those that the job asks for, ``changed`` those that differ from ``before``, what was printed."""

    def __init__(
        self,
        board: Board,
        job: PrintJob,
        sheet: Sheet,
        *,
        chapter: Chapter,
        logo: bytes | None,
        calibration: Calibration,
        before: Mapping[int, str],
        everybody: tuple[SignUp, ...] = (),
    ) -> None:
        self.board, self.job, self.sheet = board, job, sheet
        self.before = before
        self._topics = chapter.topics
        self._ground = chapter_ground(chapter.colour)
        self._everybody = everybody
        self._logo = Logo(logo) if logo else None
        self._calibration = calibration
        everything = self.all_pieces()
        self.changed = changed({subject: digest(piece) for subject, piece in everything.items()}, before)
        self.pieces = {subject: piece for subject, piece in everything.items() if self._wanted(subject)}

    @classmethod
    def read(cls, session: Session, event_id: int, job: PrintJob) -> "Work":
        """Raises PairingTrouble before the pairing, Trouble for a sheet that is not known."""
        plan = plans.current_plan(session, event_id)
        if plan is None:
            raise PairingTrouble(tr("There is nothing to print before the pairing. Press Pair first."))
        wants_logo = BadgeField.LOGO in job.look.shown
        return cls(
            read_board(session, plan),
            job,
            sheet_of(session, job.sheet),
            chapter=get_chapter(session),
            logo=printers.get_logo(session) if wants_logo else None,
            calibration=printers.calibration_of(session, job.printer, job.tray) or EXACT,
            before=printed.printed_digests(session, event_id, job.document.value),
            everybody=signups.event_signups(session, event_id) if job.document is Document.REPORT else (),
        )

    def all_pieces(self) -> Mapping[int, Any]:
        """The pieces of the document by their subject; nothing for lists."""
        match self.job.document:
            case Document.BADGES:
                return content.badges(self.board, self.job.look)
            case Document.TABLE_CARDS:
                return content.table_cards(self.board)
            case Document.SLIPS:
                return content.slips(self.board)
            case Document.BRIEFINGS:
                return content.briefings(self.board)
        return {}

    def _wanted(self, subject: int) -> bool:
        match self.job.pieces:
            case Pieces.ALL:
                return True
            case Pieces.CHANGED:
                return subject in self.changed
            case Pieces.CHOSEN:
                return subject in self.job.chosen

    @property
    def placing(self) -> Placing:
        """How the pieces are put on their sheet."""
        sides = self.job.look.sides if self.job.document is Document.BADGES else Sides.ONE
        return Placing(self.job.start, sides, calibration=self._calibration)

    @property
    def per_page(self) -> int:
        """How many pieces a page of the sheet holds."""
        return len(places(self.sheet, self.placing.sides))

    @property
    def count(self) -> int:
        """How many pieces are drawn; 0 for lists."""
        if self.job.document is Document.BLANK_BADGES:
            return self.job.count or content.blank_count(self.board)
        if self.job.document is Document.STARTERS:
            return len(content.starters(self.board, self._topics))
        return len(self.pieces)

    def next_label(self) -> int:
        """The first free label of the last sheet, 1 when it is full."""
        return (self.job.start - 1 + self.count) % self.per_page + 1

    def outlines(self) -> tuple[tuple[Slot, ...], ...]:
        """The labels of the front page, and of the back page, where they are in the PDF."""
        if self.sheet.kind == "whole page":
            return ()
        faces = [face for piece in places(self.sheet, self.placing.sides) for face in piece]
        sides = [
            tuple(self._calibration.sent(face.slot) for face in faces if face.back is back) for back in (False, True)
        ]
        return tuple(side for side in sides if side)

    def choosable(self) -> tuple[Piece, ...]:
        """The document's pieces in their order."""
        people = self.board.people
        shape = self.board.event.shape
        return tuple(
            Piece(
                subject,
                shape.place(subject) if self.job.document is Document.TABLE_CARDS else people[subject].member.full_name,
                subject in self.changed,
            )
            for subject in self.all_pieces()
        )

    def draw(self) -> Printed:
        """Raises Trouble when there is nothing to draw or it cannot be drawn on this sheet."""
        if self.job.document.has_pieces and not self.pieces and self.job.pieces is not Pieces.ALL:
            raise Trouble(
                tr("Nothing changed since this was printed, so nothing has to be printed again.")
                if self.job.pieces is Pieces.CHANGED
                else tr("Nobody is chosen. Tick at least one.")
            )
        return self._draw_on_sheet() or self._draw_list()

    def _draw_on_sheet(self) -> Printed | None:
        event, sheet, placing = self.board.event.name, self.sheet, self.placing
        pieces = tuple(self.pieces.values())
        match self.job.document:
            case Document.BADGES:
                return badges_pdf(pieces, sheet, event=event, look=self.job.look, logo=self._logo, placing=placing)
            case Document.BLANK_BADGES:
                word = self.board.event.shape.group_word
                return blank_badges_pdf(
                    self.count, sheet, event=event, group_word=word, logo=self._logo, placing=placing
                )
            case Document.TABLE_CARDS:
                return table_cards_pdf(pieces, sheet, event=event, placing=placing, ground=self._ground)
            case Document.SLIPS:
                return slips_pdf(pieces, sheet, event=event, placing=placing)
            case Document.STARTERS:
                return starters_pdf(content.starters(self.board, self._topics), sheet, event=event, placing=placing)
        return None

    def _draw_list(self) -> Printed:
        board, miss, paper = self.board, self._calibration, self.sheet.paper
        event, subtitle = board.event.name, self._subtitle
        match self.job.document:
            case Document.POSTER:
                people, rounds = content.findable(board)
                word = board.event.shape.group_word
                return poster_pdf(
                    people,
                    rounds=rounds,
                    group_word=word,
                    paper=paper,
                    event=event,
                    calibration=miss,
                    ground=self._ground,
                )
            case Document.CHECK_IN:
                return check_in_pdf(
                    content.guests(board), paper=paper, event=event, subtitle=subtitle, calibration=miss
                )
            case Document.BRIEFINGS:
                pieces = tuple(self.pieces.values())
                return briefings_pdf(pieces, paper=paper, event=event, subtitle=subtitle, calibration=miss)
            case Document.CONTACTS:
                return contacts_pdf(
                    content.contacts(board), paper=paper, event=event, subtitle=subtitle, calibration=miss
                )
            case Document.REPORT:
                told = report(board, self._everybody)
                return report_pdf(told, paper=paper, event=event, subtitle=subtitle, calibration=miss)
            case _:
                return table_list_pdf(
                    content.round_tables(board), paper=paper, event=event, subtitle=subtitle, calibration=miss
                )

    @property
    def _subtitle(self) -> str:
        """Day and place."""
        event = self.board.event
        day = long_day(event.on) if event.on else ""
        return ", ".join(part for part in (day, event.place) if part)

"""Everything that is held on one person, to be handed to them as JSON or PDF."""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from micromentor_desktop.domain.dossier import Dossier, DossierPart
from micromentor_desktop.domain.event import Status
from micromentor_desktop.domain.person import Purpose, Record, Visit
from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.printing.person_pages import person_pdf
from micromentor_desktop.storage import chapter, held, members, signups
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import mark, tr, trn
from micromentor_desktop.workflow.member_history import history
from micromentor_desktop.workflow.merge_members import BY_MEMBER
from micromentor_desktop.workflow.print_job import Document

ROLES = {
    "mentor": mark("mentor"),
    "mentee": mark("mentee"),
    "both": mark("mentor and mentee"),
    "neither": mark("neither role ticked"),
}
"""The role words of a sign-up, as they are told."""

_STATUS = {
    Status.EXPECTED: mark("expected"),
    Status.CHECKED_IN: mark("came"),
    Status.NO_SHOW: mark("did not come"),
    Status.WITHDRAWN: mark("withdrew"),
}
_PURPOSES = {
    Purpose.CONTACT: mark("Contact details may be given to those they met"),
    Purpose.BADGE: mark("Contact details may be on the badge as a code"),
    Purpose.DIRECTORY: mark("May be listed in the directory of members"),
}


class PersonFiles:
    """The use case behind "Everything held on this person"."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def gather(self, member_id: int, today: date | None = None) -> Dossier:
        """All that is held, in words. Raises Trouble when the person was deleted meanwhile."""
        now = today or date.today()
        with self._database.transaction() as session:
            record = members.records(session).get(member_id)
            if record is None:
                raise Trouble(tr("This person was deleted meanwhile, so nothing is held on them."))
            found = history(session, member_id, now)
            parts = (
                DossierPart(tr("Their record"), tuple(_record(record))),
                DossierPart(tr("What they agreed to"), tuple(_consents(record))),
                DossierPart(tr("Topics"), tuple(_topics(record))),
                *(_event(session, member_id, visit) for visit in found),
                DossierPart(tr("Places in all versions of plans"), tuple(_seats(session, member_id))),
                *_imports(session, member_id),
                DossierPart(tr("What was printed for them"), tuple(_prints(session, member_id))),
                DossierPart(tr("Beside that"), tuple(_beside(session, member_id))),
            )
            name = chapter.get_chapter(session).name
        return Dossier(record.member.full_name, name, now.isoformat(), tuple(part for part in parts if part.lines))

    def save(self, member_id: int, path: Path, today: date | None = None) -> Dossier:
        """Write it as PDF where the file's name ends so, else as JSON. Raises FileTrouble when it cannot be written."""
        dossier = self.gather(member_id, today)
        with self._database.transaction() as session:
            paper = chapter.get_chapter(session).paper
        content = person_pdf(dossier, paper).pdf if path.suffix.lower() == ".pdf" else to_json(dossier).encode()
        try:
            path.write_bytes(content)
        except OSError as error:
            raise FileTrouble(
                tr(
                    "The file {path} could not be written ({reason}). Close it where it is open, or choose another"
                    " place.",
                    path=path,
                    reason=error.strerror,
                )
            ) from error
        return dossier


def to_json(dossier: Dossier) -> str:
    """The same for programs: each part with its lines, in order, since a label may come more than once."""
    document: dict[str, Any] = {
        "person": dossier.name,
        "chapter": dossier.chapter,
        "made_on": dossier.made_on,
        "held": [
            {"part": part.title, "lines": [{"what": label, "is": text} for label, text in part.lines]}
            for part in dossier.parts
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


_Lines = Iterator[tuple[str, str]]


def _told(pairs: Iterable[tuple[str, object]]) -> _Lines:
    """Only what is there."""
    return ((label, str(value)) for label, value in pairs if value not in (None, "", ()))


def _record(record: Record) -> _Lines:
    member = record.member
    return _told(
        (
            (tr("First name"), member.given_name),
            (tr("Last name"), member.family_name),
            (tr("Pronouns"), member.pronouns),
            (tr("Email"), member.email),
            (tr("Phone"), member.phone),
            (tr("Employer"), member.employer),
            (tr("Job title"), member.job_title),
            (tr("Field of work"), member.field),
            (tr("Years of experience"), member.years),
            (tr("Experience in their words"), member.years_text),
            (tr("Languages"), ", ".join(member.languages)),
            (tr("Note by the organizers"), member.note),
            (tr("Mentored before"), tr("yes") if member.mentored_before else tr("no")),
            (tr("Belongs to the chapter"), tr("no, a guest") if member.guest else tr("yes")),
            (tr("Added on"), _moment(record.added_at)),
            (tr("Archived on"), _moment(record.archived_at)),
            (tr("Number in the chapter's file"), member.id),
        )
    )


def _consents(record: Record) -> _Lines:
    for purpose, words in _PURPOSES.items():
        since = record.consents.get(purpose)
        yield tr(words), tr("yes, since {moment}", moment=_moment(since)) if since else tr("no")


def _topics(record: Record) -> _Lines:
    return _told(
        (
            (tr("Can help with"), ", ".join(record.topics.offered)),
            (tr("Would like help with"), ", ".join(record.topics.wanted)),
        )
    )


def _event(session: Session, member_id: int, visit: Visit) -> DossierPart:
    signup = signups.signup_of(session, visit.event_id, member_id)
    lines = [
        (tr("Day"), visit.on.isoformat() if visit.on else ""),
        (tr("Signed up as"), tr(ROLES[visit.role])),
        (tr("Status"), tr(_STATUS[visit.status])),
        (tr("Offered help with"), ", ".join(visit.topics.offered)),
        (tr("Wanted help with"), ", ".join(visit.topics.wanted)),
    ]
    if signup is not None:
        lines += [
            (tr("Signed up on"), _moment(signup.signed_up_at)),
            (tr("Mentees they would take at once"), "" if signup.capacity is None else str(signup.capacity)),
            (tr("First event"), tr("yes") if signup.newcomer else ""),
            (tr("Rounds they can come to"), ", ".join(map(str, signup.rounds))),
            (tr("Came without a sign-up"), tr("yes") if signup.walk_in else ""),
            (tr("People they wished to meet"), str(len(signup.wishes)) if signup.wishes else ""),
        ]
    for one in visit.met:
        rounds = ", ".join(map(str, one.rounds))
        lines.append((tr("Same table"), tr("{name}, in round {rounds}", name=one.name, rounds=rounds)))
    if signup is not None:
        lines += [(tr("Answer to “{question}”", question=question), answer) for question, answer in signup.answers]
    return DossierPart(tr("Event: {name}", name=visit.event), tuple(_told(lines)))


def _seats(session: Session, member_id: int) -> _Lines:
    for seat in held.seats(session, member_id):
        if seat.table is None:
            place = tr("round {round}: waiting", round=seat.round)
        elif seat.mentor:
            place = tr("round {round}: mentor at table {table}", round=seat.round, table=seat.table)
        else:
            place = tr("round {round}: mentee at table {table}", round=seat.round, table=seat.table)
        yield f"{seat.event}, {seat.version}", place


def _imports(session: Session, member_id: int) -> Iterator[DossierPart]:
    for row in held.imported_rows(session, member_id):
        title = tr("Row {row} of the file {file}", row=row.row, file=row.file_name)
        yield DossierPart(title, ((tr("Imported on"), _moment(row.imported_at)), *row.cells))


def _prints(session: Session, member_id: int) -> _Lines:
    for piece in held.prints(session, member_id, BY_MEMBER):
        known = piece.document in list(Document)
        document = Document(piece.document).label if known else piece.document
        yield f"{piece.event}, {document}", _moment(piece.printed_at)


def _beside(session: Session, member_id: int) -> _Lines:
    # Whom these name is not told: that is about somebody else.
    if rules := held.rules_about(session, member_id):
        yield tr("Rules"), trn("{n} about whom to meet or not", "{n} about whom to meet or not", rules)
    if wished := held.wished_by(session, member_id):
        yield tr("Wishes"), trn("{n} person wished to meet them", "{n} people wished to meet them", wished)


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M}"

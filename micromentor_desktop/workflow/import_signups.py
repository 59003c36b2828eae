"""Bringing a sign-up file into an event: understanding it first, writing it only on request, taking it back."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.merge import Merged, Similar, merge
from micromentor_desktop.importing.records import (
    Column,
    Counts,
    Decisions,
    Draft,
    DraftPerson,
    Field,
    Option,
    Problem,
    Question,
    SetAside,
    TopicAnswer,
)
from micromentor_desktop.importing.vanished import Vanished, of_one_form, vanished
from micromentor_desktop.importing.wishes import resolve
from micromentor_desktop.storage import chapter, crowd, events, imports, members, signups
from micromentor_desktop.storage.database import Database, Session, Why
from micromentor_desktop.storage.imports import ImportedRow, PersonChange, Profile
from micromentor_desktop.workflow.progress import Progress, unheard
from micromentor_desktop.workflow.undo_import import Undone, from_the_archive, person_change, undo

__all__ = [
    "Column",
    "Comparison",
    "Counts",
    "Decisions",
    "Draft",
    "DraftPerson",
    "Field",
    "ImportSignups",
    "Imported",
    "Merged",
    "Option",
    "PastImport",
    "Problem",
    "Question",
    "SetAside",
    "Similar",
    "TopicAnswer",
    "Undone",
    "Vanished",
    "record",
]


_MEMBERS, _STORED = 0.35, 0.8
"""The shares of the work that are done when the members, and their sign-ups, are written."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A draft beside what is stored: everybody as they will be, and who came with an earlier export but is gone now."""

    people: tuple[Merged, ...] = ()
    vanished: tuple[Vanished, ...] = ()

    def count(self, change: str) -> int:
        """How many people are "new", "changed" or the "same"."""
        return sum(1 for one in self.people if one.change == change)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: how many people are new to the event, changed and the same. ``batch_id`` names it.

    ``withdrawn`` counts those who vanished from the file and were marked so.
    """

    batch_id: int
    new: int
    changed: int
    same: int
    withdrawn: int = 0


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import that can be undone, and what it brought."""

    batch_id: int
    file_name: str
    imported_at: datetime
    new: int
    changed: int


class ImportSignups:
    """The use cases of the import step."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def understand(
        self,
        path: Path,
        *,
        event: Event | None = None,
        decisions: Decisions | None = None,
        content: bytes | None = None,
        progress: Progress = unheard,
    ) -> Draft:
        """Read the file and say how it is understood; nothing is written.

        ``decisions`` are the organizer's; without them, those that were taken for an earlier file of the form are
        used. ``content`` is what was read before, or was pasted. Raises FileTrouble with a sentence when the file
        cannot be read or is no table of people.
        """
        with self._database.transaction() as session:
            topics = chapter.get_chapter(session).topics
            known = imports.profiles(session)
        return understand(
            path,
            decisions,
            event_date=event.on if event else None,
            topics=topics,
            content=content,
            recall=lambda headers: _recalled(known, headers),
            listen=progress,
        )

    def compare(self, event_id: int, draft: Draft) -> Comparison:
        """Who of a draft is new, changed and the same, and who vanished; an event that is not stored has the id 0."""
        with self._database.transaction() as session:
            return _compared(session, event_id, draft)

    def commit(self, event_id: int, draft: Draft, progress: Progress = unheard) -> Imported:
        """Write the draft's people as members and sign-ups of the event, in one transaction.

        Raises Stopped when the user stopped it; nothing is written then.
        """
        self._database.back_up(Why.IMPORT)
        with self._database.transaction() as session:
            return record(session, events.get_event(session, event_id), draft, progress)

    def history(self, event_id: int) -> tuple[PastImport, ...]:
        """The imports of an event that were not undone, the latest first."""
        with self._database.transaction() as session:
            return tuple(
                PastImport(
                    batch.id,
                    batch.file_name,
                    batch.imported_at,
                    new=sum(1 for change in batch.changes if change.signup_before is None),
                    changed=sum(1 for change in batch.changes if change.signup_before is not None),
                )
                for batch in imports.event_batches(session, event_id)
                if not batch.undone
            )

    def undo(self, batch_id: int) -> Undone:
        """Take an import back as a whole, in one transaction; what was edited since stays. See :func:`undo`."""
        self._database.back_up(Why.DELETE)
        with self._database.transaction() as session:
            return undo(session, batch_id)


def record(session: Session, event: Event, draft: Draft, progress: Progress = unheard) -> Imported:
    """Write a draft inside a running transaction: members, sign-ups, the file and the fate of each row.

    Who is the same as before is left untouched. ``progress`` hears the share of the people done.
    """
    compared = _compared(session, event.id, draft)
    topics_before = set(chapter.get_chapter(session).topics)
    before = _state(session, event.id)
    id_of_row: dict[int, int] = {}
    wished: dict[int, tuple[str, ...]] = {}
    anew = [one for one in compared.people if one.change != "same"]
    ids = crowd.save_members(session, [one.member for one in anew], lambda share: progress(_MEMBERS * share))
    id_of = {id(one): number for one, number in zip(anew, ids, strict=True)}
    crowd.save_signups(
        session,
        [replace(one.signup, member=replace(one.member, id=number)) for one, number in zip(anew, ids, strict=True)],
        lambda share: progress(_MEMBERS + (_STORED - _MEMBERS) * share),
    )
    progress(_STORED)
    for one in compared.people:
        member_id = id_of.get(id(one), one.member.id)
        id_of_row |= dict.fromkeys(one.person.rows, member_id)
        wished[member_id] = one.wishes
    returned = frozenset(one.member.id for one in compared.people if one.returns)
    members.archive(session, returned, archived=False)
    withdrawn = [one.signup for one in compared.vanished if one.signup.member.id in draft.decisions.withdrawn]
    for signup in withdrawn:
        signups.save_signup(session, replace(signup, status=Status.WITHDRAWN))
    _save_wishes(session, event.id, wished)
    remember(session, draft)
    batch_id = imports.save_batch(
        session,
        event_id=event.id,
        file_name=draft.path.name,
        content=draft.content,
        mapping=[(column.header, column.field.value) for column in draft.columns],
        rows=_fates(draft, id_of_row),
        changes=_changes(before, _state(session, event.id), returned),
        topics_added=[topic for topic in chapter.get_chapter(session).topics if topic not in topics_before],
    )
    new, changed, same = (compared.count(change) for change in ("new", "changed", "same"))
    return Imported(batch_id, new, changed, same, len(withdrawn))


def _compared(session: Session, event_id: int, draft: Draft) -> Comparison:
    everybody = signups.event_signups(session, event_id)
    people = merge(draft, members.all_members(session), everybody, event_id, archived=members.archived_members(session))
    headers = [column.header for column in draft.columns]
    expected: set[int] = set()
    for batch in imports.event_batches(session, event_id):
        if not batch.undone and of_one_form(headers, batch.headers):
            expected |= batch.member_ids
    found = {one.member.id for one in people}
    return Comparison(people, vanished(draft, everybody, expected, found))


_State = tuple[Mapping[int, Member], Mapping[int, SignUp]]
"""The members (archived ones too), and the event's sign-ups, by member id."""


def _state(session: Session, event_id: int) -> _State:
    return (
        {member.id: member for member in members.all_members(session, archived=True)},
        {signup.member.id: signup for signup in signups.event_signups(session, event_id)},
    )


def _changes(before: _State, after: _State, returned: Collection[int]) -> Iterator[PersonChange]:
    """What happened to everybody whose sign-up or record is another one now; the ``returned`` were archived."""
    for member_id, signup in after[1].items():
        was = before[0].get(member_id), before[1].get(member_id)
        if was != (signup.member, signup):
            change = person_change(was, (signup.member, signup), (member_id, signup.id))
            yield from_the_archive(change) if member_id in returned else change


def _save_wishes(session: Session, event_id: int, wished: Mapping[int, tuple[str, ...]]) -> None:
    """Store whom people would like to meet, now that everybody has a record; unclear names stay in the answers."""
    if not any(wished.values()):
        return
    everybody = signups.event_signups(session, event_id)
    names = {signup.member.id: signup.member.full_name for signup in everybody}
    for signup in everybody:
        own = {member_id: name for member_id, name in names.items() if member_id != signup.member.id}
        wishes = resolve(wished.get(signup.member.id, ()), own)
        if wishes and wishes != signup.wishes:
            signups.save_signup(session, replace(signup, wishes=wishes))


def remember(session: Session, draft: Draft) -> None:
    """Keep the corrections of columns and topics for the next file of the form."""
    decided = draft.decisions
    if decided.corrections or decided.topics:
        header = {column.index: column.header for column in draft.columns}
        fields = {header[index]: field.value for index, field in decided.corrections.items() if index in header}
        imports.save_profile(session, list(header.values()), fields, decided.topics)


def _recalled(known: Iterable[Profile], headers: tuple[str, ...]) -> Decisions | None:
    """What was decided for the latest file of the same form, as far as its columns are there again."""
    for profile in known:
        if of_one_form(headers, profile.headers):
            index = {fold(header): at for at, header in enumerate(headers)}
            corrections = {
                index[fold(header)]: Field(field)
                for header, field in profile.fields.items()
                if fold(header) in index and field in list(Field)
            }
            return Decisions(corrections=corrections, topics=profile.topics)
    return None


def _fates(draft: Draft, id_of_row: Mapping[int, int]) -> Iterator[ImportedRow]:
    """What became of each row that was read, in the file's order."""
    first_rows = {person.rows[0] for person in draft.people}
    reasons = {aside.row: aside.reason for aside in draft.set_aside}
    for raw in draft.rows:
        if raw.number in reasons:
            yield ImportedRow(raw.number, raw.cells, "set aside", reasons[raw.number])
        else:
            outcome = "person" if raw.number in first_rows else "repeat"
            yield ImportedRow(raw.number, raw.cells, outcome, member_id=id_of_row[raw.number])

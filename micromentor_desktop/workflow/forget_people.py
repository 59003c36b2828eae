"""Erasing people for good, and offering to forget those who do not belong to the chapter any more."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.person import Person
from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.storage import chapter, copies, members, removal, scrub, visits
from micromentor_desktop.storage.copies import OldCopy
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.edit_members import named
from micromentor_desktop.workflow.member_facts import everybody
from micromentor_desktop.workflow.merge_members import BY_MEMBER
from micromentor_desktop.workflow.progress import Progress, unheard
from micromentor_desktop.workflow.remove_members import former_name

__all__ = ["MOST_MONTHS", "Due", "DuePerson", "Erased", "ForgetPeople", "Forgotten", "OldCopy"]

MOST_MONTHS = 120


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What erasing would do: who, and what happens to what, in sentences."""

    who: str
    consequences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: how many people, and the backups that still hold some of them or cannot be read."""

    count: int
    copies: tuple[OldCopy, ...]


DuePerson = tuple[Person, date]
"""Somebody, and the last day on which something happened with them."""


@dataclass(frozen=True, slots=True)
class Due:
    """Who is offered to be forgotten under the chapter's setting of ``months`` (None: nobody, ever), and since when."""

    months: int | None
    people: tuple[DuePerson, ...]


class ForgetPeople:
    """The use cases of forgetting. None of them can be undone, so the window asks before each."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def preview(self, member_ids: Collection[int], today: date | None = None) -> Forgotten:
        """What erasing these members would do; nothing is changed."""
        with self._database.transaction() as session:
            who = named(session, member_ids)
            found = [one for each in member_ids for one in removal.stakes(session, each, today or date.today())]
            files = scrub.files_about(session, member_ids)
        said = [tr("Name, contact details, notes, answers, consents and topics are wiped out of the chapter's file.")]
        if past := len({one.event_id for one in found if one.over}):
            said.append(
                trn(
                    "{n} past event keeps its counts; there “{name}” stands in their place.",
                    "{n} past events keep their counts; there “{name}” stands in their place.",
                    past,
                    name=former_name(next(iter(member_ids))),
                )
            )
        if coming := [f"“{name}”" for name in dict.fromkeys(one.event for one in found if not one.over)]:
            said.append(tr("They no longer take part in {events}.", events=listed(coming)))
        if files:
            said.append(
                tr(
                    "These original sign-up files are kept no longer, for one row cannot be cut out of them: {files}.",
                    files=", ".join(dict.fromkeys(files)),
                )
            )
        said.append(tr("This cannot be undone."))
        return Forgotten(who, tuple(said))

    def erase(self, member_ids: Collection[int], today: date | None = None, progress: Progress = unheard) -> Erased:
        """Erase members everywhere in the chapter's file, then look which backups still hold them.

        Raises Stopped when the user stopped it; nothing is erased then.
        """
        words: list[str] = []
        with self._database.transaction() as session:
            named(session, member_ids)
            kept = members.all_members(session, archived=True)
            going = set(member_ids)
            for number, member in enumerate(one for one in kept if one.id in going):
                progress(number / len(going))
                known_by = scrub.words_of(member, (one for one in kept if one.id not in going))
                words += known_by or (member.full_name,)
                instead = former_name(member.id)
                scrub.wipe(session, member.id, known_by, instead, BY_MEMBER)
                removal.remove(session, member.id, instead, today or date.today())
        self._database.settle()
        return Erased(len(going), copies.copies_holding(self._database.path, words))

    def delete_copies(self, paths: Collection[Path]) -> int:
        """Delete backups; returns how many. Raises FileTrouble for the first that cannot be deleted."""
        for done, path in enumerate(paths):
            try:
                # A damaged file was kept with its log.
                for end in ("", "-wal", "-shm"):
                    path.with_name(path.name + end).unlink(missing_ok=True)
            except OSError as error:
                raise FileTrouble(
                    tr(
                        "{done} of {all} backups were deleted. {path} could not be ({reason}); delete it by hand.",
                        done=done,
                        all=len(paths),
                        path=path,
                        reason=error.strerror,
                    )
                ) from error
        return len(paths)

    def months(self) -> int | None:
        """After how many months people are offered to be forgotten; None for never."""
        with self._database.transaction() as session:
            return chapter.forget_after(session)

    def set_months(self, months: int | None) -> None:
        """Change that; nobody is forgotten by it. Raises Trouble for a number that makes no sense."""
        if months is not None and not 1 <= months <= MOST_MONTHS:
            raise Trouble(tr("Choose between 1 and {most} months.", most=MOST_MONTHS))
        with self._database.transaction() as session:
            chapter.save_forget_after(session, months)

    def due(self, months: int | None = None, today: date | None = None) -> Due:
        """Who would be forgotten after so many months (None: as the chapter set it); nothing is changed.

        These are guests and archived members for whom the months are over since they were added or archived and since
        the last event they signed up for. Whoever signed up for an event that is not over is not among them.
        """
        now = today or date.today()
        with self._database.transaction() as session:
            months = months or chapter.forget_after(session)
            if months is None:
                return Due(None, ())
            people = everybody(session, now)
            events: dict[int, list[date | None]] = {}
            for one in visits.attendances(session):
                events.setdefault(one.member_id, []).append(one.on)
        limit = months_before(now, months)
        found = []
        for person in people:
            since = _last_trace(person, events.get(person.member.id, []), now)
            if (person.member.guest or person.record.archived) and since is not None and since < limit:
                found.append((person, since))
        return Due(months, tuple(sorted(found, key=lambda one: (one[1], one[0].member.sort_key))))


def months_before(day: date, months: int) -> date:
    """The day so many months earlier; the last of a month that is too short for it."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise ValueError(f"no month has fewer than 28 days: {day}")


def _last_trace(person: Person, events: Collection[date | None], today: date) -> date | None:
    """The last day on which something happened with a person; None where something is still to come or unknown."""
    if any(on is None or on >= today for on in events):
        return None
    record = person.record
    dates = [on for on in events if on is not None]
    dates += [moment.date() for moment in (record.added_at, record.archived_at) if moment is not None]
    return max(dates, default=None)

"""Bringing a list of members into the chapter, without an event."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.importing.merge import Merged, merge
from micromentor_desktop.importing.records import Draft
from micromentor_desktop.storage import members
from micromentor_desktop.storage.database import Database, Why
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import remember
from micromentor_desktop.workflow.member_steps import Step, noted
from micromentor_desktop.workflow.progress import Progress, unheard

_NO_EVENT = 0


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """One person of a list: ``change`` tells what storing it would do; the topics are theirs as the list tells them."""

    member: Member
    topics: Topics
    change: Literal["new", "changed", "same"]


@dataclass(frozen=True, slots=True)
class MembersImported:
    """What an import did, how it is taken back, and the ids of those of the chapter who are not on the list."""

    new: int
    changed: int
    same: int
    step: Step
    missing: tuple[int, ...]


class ImportMembers:
    """The use cases behind "Import members"."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def compare(self, draft: Draft) -> tuple[MemberDraft, ...]:
        """What storing the people of a draft would do, in the file's order; nothing is written."""
        with self._database.transaction() as session:
            known = {record.member.id: record for record in members.records(session).values()}
        before = {member_id: (record.member, record.topics) for member_id, record in known.items()}
        return tuple(_compared(draft, before))

    def commit(self, draft: Draft, progress: Progress = unheard) -> MembersImported:
        """Add the people of a draft who are new, and bring the others up to date, in one transaction.

        A blank replaces nothing, and nobody is removed. A backup is made first, but the file itself is not kept. Raises
        Stopped when the user stopped it; nothing is written then.
        """
        self._database.back_up(Why.IMPORT)
        with self._database.transaction() as session:
            known = members.records(session)
            people = tuple(_compared(draft, {one: (record.member, record.topics) for one, record in known.items()}))
            touched = {one.member.id for one in people if one.member.id != NEW}
            with noted(session, touched, tr("Import members from {file}", file=draft.path.name)) as step:
                for number, one in enumerate(people):
                    progress(number / len(people))
                    if one.change != "same":
                        member_id = members.save_member(session, one.member)
                        members.save_topics(session, member_id, one.topics)
                        members.archive(session, [member_id], archived=False)
                        step.changes.also(member_id)
            remember(session, draft)
        new, changed, same = (sum(one.change == change for one in people) for change in ("new", "changed", "same"))
        missing = tuple(
            member_id
            for member_id, record in known.items()
            if member_id not in touched and not record.archived and not record.member.guest
        )
        return MembersImported(new, changed, same, step, missing)


def _compared(draft: Draft, known: dict[int, tuple[Member, Topics]]) -> Iterable[MemberDraft]:
    everybody = [member for member, _ in known.values()]
    for one in merge(draft, everybody, (), _NO_EVENT):
        before, topics = known.get(one.member.id, (None, Topics()))
        # Whoever is on the list of members belongs to the chapter.
        member = replace(one.member, guest=False)
        now = _topics(one, topics)
        if before is None:
            yield MemberDraft(member, now, "new")
        else:
            yield MemberDraft(member, now, "same" if (member, now) == (before, topics) else "changed")


def _topics(one: Merged, known: Topics) -> Topics:
    """The topics as the list tells them; a blank replaces those known only where the organizer emptied it."""
    told = Topics(one.person.topics_offered, one.person.topics_wanted)
    now = known.updated(told)
    corrected = [side for side in ("offered", "wanted") if f"topics_{side}" in one.person.corrected]
    return replace(now, **{side: getattr(told, side) for side in corrected})

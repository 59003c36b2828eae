"""Bringing a list of members into the chapter, without an event."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.importing.merge import merge
from micromentor_desktop.storage import imports, members
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.import_signups import Draft
from micromentor_desktop.workflow.progress import Progress, unheard

_NO_SIGNUPS: tuple[SignUp, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedMembers:
    """What an import did, so that it can be taken back: who was added, and who was known but is different now.

    ``changed`` holds each of them (before, after) by id; ``same`` counts those of whom nothing new was told.
    """

    added: tuple[Member, ...]
    changed: Mapping[int, tuple[Member, Member]]
    same: int


class ImportMembers:
    """The use cases around a file of members. It is understood as a sign-up file is."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def commit(self, draft: Draft, progress: Progress = unheard) -> ImportedMembers:
        """Write the draft's people as members, in one transaction. Raises Stopped when the user stopped it."""
        added: list[Member] = []
        changed: dict[int, tuple[Member, Member]] = {}
        with self._database.transaction() as session:
            known = {member.id: member for member in members.all_members(session)}
            merged = merge(draft, known.values(), _NO_SIGNUPS, NEW)
            for number, one in enumerate(merged):
                progress(number / len(merged))
                before = known.get(one.member.id)
                if before is None:
                    added.append(replace(one.member, id=members.save_member(session, one.member)))
                elif before != one.member:
                    members.save_member(session, one.member)
                    changed[before.id] = (before, one.member)
        return ImportedMembers(tuple(added), changed, len(merged) - len(added) - len(changed))

    def take_back(self, imported: ImportedMembers) -> int:
        """Undo an import; returns how many stay as they are, because they were changed or needed since."""
        kept = 0
        with self._database.transaction() as session:
            now = {member.id: member for member in members.all_members(session)}
            for member in imported.added:
                if now.get(member.id) != member or imports.needed(session, member.id):
                    kept += member.id in now
                else:
                    imports.delete_member(session, member.id)
            for member_id, (before, after) in imported.changed.items():
                if now.get(member_id) == after:
                    members.save_member(session, before)
                else:
                    kept += member_id in now
        return kept

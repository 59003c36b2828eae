"""Deleting members, and saying before what that does to their events."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from micromentor_desktop.domain.names import listed
from micromentor_desktop.storage import removal, scrub
from micromentor_desktop.storage.database import Database, Why
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.edit_members import named
from micromentor_desktop.workflow.member_steps import Step, noted


@dataclass(frozen=True, slots=True)
class Removal:
    """What deleting people would do. ``who`` are they in words, ``consequences`` sentences, the gravest first."""

    who: str
    consequences: tuple[str, ...]


class RemoveMembers:
    """The use cases around deleting."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def preview(self, member_ids: Collection[int], today: date | None = None) -> Removal:
        """What deleting these members would do; nothing is changed."""
        with self._database.transaction() as session:
            who = named(session, member_ids)
            found = [one for each in member_ids for one in removal.stakes(session, each, today or date.today())]
            files = scrub.files_about(session, member_ids)
        said = []
        if seated := _events([one for one in found if not one.over and one.seated]):
            said.append(
                tr(
                    "They have a place in the plan of {events}. There they are marked as withdrawn; repair that plan or"
                    " pair again.",
                    events=seated,
                )
            )
        if signed_up := _events([one for one in found if not one.over and not one.seated]):
            said.append(tr("Their sign-up for {events} is deleted, too.", events=signed_up))
        if past := len({one.event_id for one in found if one.over}):
            said.append(
                trn(
                    "{n} past event keeps its counts and its plan, but shows “{name}” in their place.",
                    "{n} past events keep their counts and plans, but show “{name}” in their place.",
                    past,
                    name=former_name(next(iter(member_ids))),
                )
            )
        if not found:
            said.append(tr("They were at no event, so nothing else changes."))
        if files:
            said.append(
                tr(
                    "The sign-up files that were imported still hold them. To wipe them out there too, erase them for"
                    " good."
                )
            )
        return Removal(who, tuple(said))

    def delete(self, member_ids: Collection[int], today: date | None = None) -> Step:
        """Delete members; see :func:`removal.remove`. A backup is made first."""
        self._database.back_up(Why.DELETE)
        with (
            self._database.transaction() as session,
            noted(session, member_ids, tr("Delete {who}", who=named(session, member_ids))) as step,
        ):
            for member_id in member_ids:
                removal.remove(session, member_id, former_name(member_id), today or date.today())
        return step


def former_name(member_id: int) -> str:
    """What is shown where somebody who is gone is still counted."""
    return tr("Former member {number}", number=member_id)


def _events(found: Collection[removal.Stake]) -> str:
    names = list(dict.fromkeys(f"“{one.event}”" for one in found))
    return listed(names) if names else ""

"""Taking an import back as a whole, and leaving alone whatever was changed since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.domain.member import Member
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import crowd, imports, members, signups
from micromentor_desktop.storage.database import Session
from micromentor_desktop.storage.imports import Batch, PersonChange, Values
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import unheard

T = TypeVar("T", Member, SignUp)

_OF_MEMBER = (
    "given_name", "family_name", "email", "employer", "job_title", "field", "years", "years_text", "languages",
    "pronouns", "phone", "share_contact", "note", "mentored_before", "contact_on_badge",
)  # fmt: skip
_OF_SIGNUP = (
    "mentor", "mentee", "topics_offered", "topics_wanted", "capacity", "newcomer", "rounds", "wishes", "signed_up_at",
    "status", "answers",
)  # fmt: skip


_ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back did: how many people left the event, were put back as they were, and stayed.

    Of those who had a place in a pairing, ``withdrawn`` keep it until the event is paired again. ``kept`` stayed
    because of something that was done since, by hand or by another import.
    """

    removed: int
    restored: int
    withdrawn: int
    kept: int


def person_change(
    before: tuple[Member | None, SignUp | None], after: tuple[Member, SignUp], ids: tuple[int, int]
) -> PersonChange:
    """The change between two states of a person, ready to be stored; ``ids`` are the member's and the sign-up's."""
    member_before, member_after = _difference(before[0], after[0], _OF_MEMBER)
    signup_before, signup_after = _difference(before[1], after[1], _OF_SIGNUP)
    return PersonChange(ids[0], ids[1], member_before, member_after, signup_before, signup_after)


def from_the_archive(change: PersonChange) -> PersonChange:
    """The change of somebody whom the import took out of the archive, too."""
    before, after = change.member_before or {}, change.member_after
    return replace(change, member_before={**before, _ARCHIVED: True}, member_after={**after, _ARCHIVED: False})


def undo(session: Session, batch_id: int) -> Undone:
    """Take an import back inside a running transaction.

    A value is put back only where it still is what the import made it. Raises Trouble when that was done already.
    """
    batch = imports.get_batch(session, batch_id)
    if batch.undone:
        raise Trouble(tr("The import of “{file}” was undone already.", file=batch.file_name))
    others = [one for one in imports.event_batches(session, batch.event_id) if one.id != batch_id and not one.undone]
    elsewhere = frozenset().union(*(one.member_ids for one in others))
    undoing = _Undoing(session, batch, elsewhere)
    outcomes = [undoing.person(change) for change in batch.changes]
    undoing.write()
    imports.delete_unused_topics(session, batch.topics_added)
    imports.mark_undone(session, batch_id)
    return Undone(*(outcomes.count(outcome) for outcome in ("removed", "restored", "withdrawn", "kept")))


class _Undoing:
    """What has to be known to take one import back."""

    def __init__(self, session: Session, batch: Batch, elsewhere: frozenset[int]) -> None:
        self._session = session
        self._signups = {signup.id: signup for signup in signups.event_signups(session, batch.event_id)}
        self._members = {member.id: member for member in members.all_members(session, archived=True)}
        self._seated = imports.seated(session, batch.event_id)
        self._elsewhere = elsewhere
        self._signups_back: list[SignUp] = []
        self._members_back: list[Member] = []
        self._signups_gone: list[int] = []
        self._members_gone: list[int] = []
        self._archived_again: list[int] = []

    def person(self, change: PersonChange) -> str:
        """See how to take back what was done to one person, and say what becomes of them."""
        signup = self._signups.get(change.signup_id)
        outcome = self._signup(signup, change) if signup else ""
        member = self._members.get(change.member_id)
        if member is not None and outcome != "kept":
            self._member(member, change)
            if outcome == "removed" and (change.member_before or {}).get(_ARCHIVED):
                self._archived_again.append(member.id)
        return outcome

    def write(self) -> None:
        """Take everything back that was seen."""
        crowd.save_members(self._session, self._members_back, unheard)
        crowd.save_signups(self._session, self._signups_back, unheard)
        crowd.delete_signups(self._session, self._signups_gone)
        crowd.delete_members(self._session, self._members_gone)
        members.archive(self._session, self._archived_again, archived=True)

    def _signup(self, signup: SignUp, change: PersonChange) -> str:
        if change.signup_before is not None:
            back = _put_back(signup, change.signup_before, change.signup_after, _OF_SIGNUP)
            if back != signup:
                self._signups_back.append(back)
            return "restored"
        touched = _values(signup, _OF_SIGNUP) != change.signup_after
        if touched or change.member_id in self._elsewhere:
            return "kept"
        if change.member_id in self._seated:
            self._signups_back.append(replace(signup, status=Status.WITHDRAWN))
            return "withdrawn"
        self._signups_gone.append(signup.id)
        return "removed"

    def _member(self, member: Member, change: PersonChange) -> None:
        if change.member_before is not None:
            back = _put_back(member, change.member_before, change.member_after, _OF_MEMBER)
            if back != member:
                self._members_back.append(back)
        elif _values(member, change.member_after) == change.member_after:
            self._members_gone.append(member.id)


def _difference(
    before: Member | SignUp | None, after: Member | SignUp, names: tuple[str, ...]
) -> tuple[Values | None, Values]:
    """The values that differ, before and after; all of them, and None, for who was not there before."""
    now = _values(after, names)
    if before is None:
        return None, now
    then = _values(before, names)
    changed = [name for name in names if then[name] != now[name]]
    return {name: then[name] for name in changed}, {name: now[name] for name in changed}


def _values(one: Member | SignUp, names: Iterable[str]) -> Values:
    return {name: _as_json(getattr(one, name)) for name in names}


def _as_json(value: object) -> object:
    if isinstance(value, tuple):
        return [_as_json(part) for part in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, Status) else value


def _from_json(name: str, value: object) -> object:
    if isinstance(value, list):
        return tuple(_from_json("", part) for part in value)
    if name == "signed_up_at" and value is not None:
        return datetime.fromisoformat(str(value))
    return Status(str(value)) if name == "status" else value


def _put_back(one: T, before: Mapping[str, Any], after: Mapping[str, Any], names: tuple[str, ...]) -> T:
    """One with the earlier values where it still has those that the import gave it."""
    now = _values(one, names)
    back: dict[str, Any] = {
        name: _from_json(name, value) for name, value in before.items() if name in now and now[name] == after[name]
    }
    return replace(one, **back)

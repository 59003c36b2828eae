"""Taking an import back as a whole, and leaving alone whatever was changed since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.domain.member import Member
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import imports, members, signups
from micromentor_desktop.storage.database import Session
from micromentor_desktop.storage.imports import Batch, PersonChange, Values

T = TypeVar("T", Member, SignUp)

_OF_MEMBER = (
    "given_name", "family_name", "email", "employer", "job_title", "field", "years", "years_text", "languages",
    "pronouns", "phone", "share_contact", "note", "mentored_before", "contact_on_badge",
)  # fmt: skip
_OF_SIGNUP = (
    "mentor", "mentee", "topics_offered", "topics_wanted", "capacity", "newcomer", "rounds", "wishes", "signed_up_at",
    "status", "answers",
)  # fmt: skip


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


def undo(session: Session, batch_id: int) -> Undone:
    """Take an import back inside a running transaction.

    A value is put back only where it still is what the import made it. Raises Trouble when that was done already.
    """
    batch = imports.get_batch(session, batch_id)
    if batch.undone:
        raise Trouble(f"The import of “{batch.file_name}” was undone already.")
    others = [one for one in imports.event_batches(session, batch.event_id) if one.id != batch_id and not one.undone]
    elsewhere = frozenset().union(*(one.member_ids for one in others))
    undoing = _Undoing(session, batch, elsewhere)
    outcomes = [undoing.person(change) for change in batch.changes]
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

    def person(self, change: PersonChange) -> str:
        """Take back what was done to one person, and say what became of them."""
        signup = self._signups.get(change.signup_id)
        outcome = self._signup(signup, change) if signup else ""
        member = self._members.get(change.member_id)
        if member is not None and outcome != "kept":
            self._member(member, change)
        return outcome

    def _signup(self, signup: SignUp, change: PersonChange) -> str:
        if change.signup_before is not None:
            back = _put_back(signup, change.signup_before, change.signup_after, _OF_SIGNUP)
            if back != signup:
                signups.save_signup(self._session, back)
            return "restored"
        touched = _values(signup, _OF_SIGNUP) != change.signup_after
        if touched or change.member_id in self._elsewhere:
            return "kept"
        if change.member_id in self._seated:
            signups.save_signup(self._session, replace(signup, status=Status.WITHDRAWN))
            return "withdrawn"
        signups.delete_signup(self._session, signup.id)
        return "removed"

    def _member(self, member: Member, change: PersonChange) -> None:
        if change.member_before is not None:
            back = _put_back(member, change.member_before, change.member_after, _OF_MEMBER)
            if back != member:
                members.save_member(self._session, back)
        elif _values(member, change.member_after) == change.member_after and not imports.needed(
            self._session, member.id
        ):
            imports.delete_member(self._session, member.id)


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
    back: dict[str, Any] = {name: _from_json(name, value) for name, value in before.items() if now[name] == after[name]}
    return replace(one, **back)

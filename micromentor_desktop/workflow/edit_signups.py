"""Looking after the sign-ups of an event one by one: changing an answer, adding somebody late, taking that back."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TypeVar

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.member import NEW, Member, identity
from micromentor_desktop.domain.names import listed
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import crowd, events, imports, members, signups
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import mark, tr
from micromentor_desktop.workflow.edit_members import checked_member

T = TypeVar("T", Member, SignUp)

_WORDS = {
    "mentor": mark("role"),
    "mentee": mark("role"),
    "topics_wanted": mark("topics"),
    "topics_offered": mark("topics"),
    "capacity": mark("places"),
    "newcomer": mark("first event"),
    "rounds": mark("rounds"),
    "wishes": mark("wishes"),
    "given_name": mark("name"),
    "family_name": mark("name"),
    "email": mark("email"),
    "employer": mark("employer"),
    "field": mark("field of work"),
    "years": mark("years"),
    "languages": mark("languages"),
}
"""What a change of a field is called."""


@dataclass(frozen=True, slots=True)
class SignUpEdit:
    """One person's sign-up (with the member) before and after; the other way round it is the way back."""

    before: SignUp
    after: SignUp

    @property
    def inverse(self) -> "SignUpEdit":
        """What takes the edit back."""
        return SignUpEdit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class SignUpEdited:
    """What was stored, and what that is called, as in "Undo: Change Ana Ruiz (topics)"; empty where nothing changed."""

    edit: SignUpEdit
    said: str


class EditSignUps:
    """The use cases around the list of an event's sign-ups."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def change(self, edit: SignUpEdit) -> SignUpEdited:
        """Store what differs between the edit's two states; everything else stays as it is stored.

        Raises Trouble when the answers make no sense, or when one of them was changed elsewhere meanwhile.
        """
        with self._database.transaction() as session:
            event = events.get_event(session, edit.before.event_id)
            stored = _stored(session, event.id, edit.before.member.id)
            member = checked_member(_merged(stored.member, edit.before.member, edit.after.member))
            signup = _merged(replace(stored, member=member), edit.before, edit.after)
            signup = replace(signup, rounds=_rounds(event, signup))
            if signup == stored:
                return SignUpEdited(SignUpEdit(stored, stored), "")
            if member != stored.member:
                members.save_member(session, member)
            signups.save_signup(session, signup)
            done = SignUpEdit(stored, signup)
            return SignUpEdited(done, tr("Change {name} ({what})", name=signup.member.full_name, what=_what(done)))

    def add(self, event_id: int, signup: SignUp) -> SignUp:
        """Sign somebody up by hand; raises as :func:`sign_up` does."""
        with self._database.transaction() as session:
            return sign_up(session, events.get_event(session, event_id), signup)

    def take_back(self, event_id: int, member_id: int) -> SignUp:
        """Undo that somebody was added: the sign-up is removed, and its member stays.

        Who has a place in some version of the plan is marked as withdrawn instead. Returns the sign-up as it was.
        """
        with self._database.transaction() as session:
            stored = _stored(session, event_id, member_id)
            if member_id in imports.seated(session, event_id):
                signups.save_signup(session, replace(stored, status=Status.WITHDRAWN))
            else:
                crowd.delete_signups(session, [stored.id])
            return stored

    def put_back(self, signup: SignUp) -> SignUp:
        """Add somebody again whose sign-up was taken back."""
        with self._database.transaction() as session:
            found = _of_member(session, signup.event_id, signup.member.id)
            again = replace(signup, id=found.id if found else NEW)
            return replace(again, id=signups.save_signup(session, again))


def sign_up(session: Session, event: Event, signup: SignUp) -> SignUp:
    """Store a new sign-up in a running transaction; a new member has the id 0.

    Who has the same name and email as a member is that member. Raises Trouble when the name or the role is missing, the
    email is none, or the person signed up already.
    """
    member = checked_member(signup.member)
    if not (signup.mentor or signup.mentee):
        raise Trouble(tr("Is {name} here as a mentor or as a mentee? Tick at least one.", name=member.full_name))
    if member.id == NEW:
        member = _known(session, member)
    found = _of_member(session, event.id, member.id)
    if found is not None and found.status.takes_part:
        raise Trouble(tr("{name} signed up already. Check them in instead.", name=member.full_name))
    if found is not None:
        name = member.full_name
        raise Trouble(
            tr(
                "{name} signed up, but is not expected any more. Set them back to expected among the sign-ups.",
                name=name,
            )
        )
    if member.id == NEW:
        member = replace(member, id=members.save_member(session, member))
    new = replace(signup, id=NEW, event_id=event.id, member=member, signed_up_at=signup.signed_up_at or datetime.now())
    new = replace(new, rounds=_rounds(event, new))
    return replace(new, id=signups.save_signup(session, new))


def _stored(session: Session, event_id: int, member_id: int) -> SignUp:
    found = _of_member(session, event_id, member_id)
    if found is None:
        raise Trouble(tr("This person is not signed up any more. Add them again."))
    return found


def _of_member(session: Session, event_id: int, member_id: int) -> SignUp | None:
    return next((one for one in signups.event_signups(session, event_id) if one.member.id == member_id), None)


def _known(session: Session, member: Member) -> Member:
    """The member whom the chapter knows by this name and email, or else the new one."""
    who = identity(member.full_name, member.email)
    return next(
        (one for one in members.all_members(session, archived=True) if identity(one.full_name, one.email) == who),
        member,
    )


def _merged(stored: T, before: T, after: T) -> T:
    """What is stored, with the fields that an edit changes; the member of a sign-up is looked at by itself."""
    changed = {name: getattr(after, name) for name in _differing(before, after)}
    if any(getattr(stored, name) not in (getattr(before, name), changed[name]) for name in changed):
        raise Trouble(tr("This answer was changed elsewhere since then. Look at it in the list of sign-ups again."))
    return replace(stored, **changed)


def _differing(before: T, after: T) -> Iterator[str]:
    return (
        field.name
        for field in fields(before)
        if field.name not in ("id", "member") and getattr(before, field.name) != getattr(after, field.name)
    )


def _rounds(event: Event, signup: SignUp) -> tuple[int, ...]:
    """The rounds somebody comes to; all of them are told by naming none."""
    every = tuple(range(1, event.rules.rounds + 1))
    return () if set(every) <= set(signup.rounds) else signup.rounds


def _what(edit: SignUpEdit) -> str:
    names = [*_differing(edit.before, edit.after), *_differing(edit.before.member, edit.after.member)]
    words = dict.fromkeys(tr(_WORDS[name]) for name in names if name in _WORDS)
    return listed(list(words) or [tr("answers")])

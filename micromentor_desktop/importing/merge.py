"""A draft against what is already stored: who is new, who changed, who is the same. Writes nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.member import NEW, Member, identity
from micromentor_desktop.domain.names import employer_key, fold
from micromentor_desktop.importing.likeness import SUGGEST, likeness
from micromentor_desktop.importing.records import CORRECTABLE, Draft, DraftPerson, Field

_OF_A_NAME = frozenset({Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.NAME_PARTICLE, Field.NAME_SUFFIX})
# Which questions feed which attribute: an attribute changes only when one of its questions was answered anew.
_FED_BY: Mapping[str, frozenset[Field]] = {
    "given_name": _OF_A_NAME,
    "family_name": _OF_A_NAME,
    "email": frozenset({Field.EMAIL}),
    "employer": frozenset({Field.EMPLOYER}),
    "job_title": frozenset({Field.JOB_TITLE}),
    "field": frozenset({Field.FIELD}),
    "newcomer": frozenset({Field.NEWCOMER}),
    "rounds": frozenset({Field.ROUNDS}),
    "years": frozenset({Field.YEARS, Field.STAGE}),
    "years_text": frozenset({Field.YEARS, Field.STAGE}),
    "languages": frozenset({Field.LANGUAGES, Field.CHOICE}),
    "pronouns": frozenset({Field.PRONOUNS}),
    "phone": frozenset({Field.PHONE}),
    "share_contact": frozenset({Field.CONSENT}),
    "contact_on_badge": frozenset({Field.CONSENT}),
    "mentor": frozenset({Field.ROLE, Field.IS_MENTOR, Field.IS_MENTEE, Field.CHOICE}),
    "mentee": frozenset({Field.ROLE, Field.IS_MENTOR, Field.IS_MENTEE, Field.CHOICE}),
    "topics_offered": frozenset({Field.TOPICS, Field.TOPICS_OFFERED, Field.CHOICE}),
    "topics_wanted": frozenset({Field.TOPICS, Field.TOPICS_WANTED, Field.CHOICE}),
    "capacity": frozenset({Field.CAPACITY}),
    "signed_up_at": frozenset({Field.SIGNED_UP_AT}),
}
_NAME_PARTS = ("given_name", "family_name")
_MOST_SIMILAR = 3
_OF_MEMBER = tuple(field.name for field in fields(Member) if field.name in _FED_BY)
_OF_SIGNUP = tuple(field.name for field in fields(SignUp) if field.name in _FED_BY)


@dataclass(frozen=True, slots=True)
class Similar:
    """A member who may be the same person, with a confidence from 0 to 1."""

    member: Member
    confidence: float


@dataclass(frozen=True, slots=True)
class Merged:
    """One person of the draft as they will be stored.

    ``member`` and ``signup`` have the id 0 when new. ``changed_fields`` names the attributes that differ from what is
    stored ("answers" when only other cells do), ``replaced`` gives the
    values that they had (none for "answers"). ``similar`` are members who may be the same person, the likeliest
    first; they were not merged. ``wishes`` are names of people to be met that are not stored yet. ``returns`` tells
    that the member was archived until now.
    """

    person: DraftPerson
    member: Member
    signup: SignUp
    change: Literal["new", "changed", "same"]
    changed_fields: tuple[str, ...] = ()
    replaced: tuple[object, ...] = ()
    similar: tuple[Similar, ...] = ()
    wishes: tuple[str, ...] = ()
    returns: bool = False


def merge(
    draft: Draft,
    members: Iterable[Member],
    signups: Iterable[SignUp],
    event_id: int,
    archived: Iterable[Member] = (),
) -> tuple[Merged, ...]:
    """Match the people of a draft with the members and with the event's sign-ups.

    The same email and name is the same person; so is whoever gave exactly these answers for name and email before,
    even if a name was mended by hand since. A later export updates what was answered anew, never overwrites with a
    blank, and never takes back what was edited by hand. What the organizer decided about members (``same_as`` and
    ``apart`` of the draft's decisions) is kept to; the member's own name stays then. ``signups`` of other events are
    left out of account. ``archived`` members are matched as well, after the others: they come back.
    """
    known = _Known(draft, members, archived, [signup for signup in signups if signup.event_id == event_id])
    return tuple(known.merged(person, event_id) for person in draft.people)


class _Known:
    """What is stored, ready to be looked up."""

    def __init__(
        self, draft: Draft, members: Iterable[Member], archived: Iterable[Member], signups: Iterable[SignUp]
    ) -> None:
        self._headers = {
            name: tuple(column.header for column in draft.columns if column.field in fed_by)
            for name, fed_by in _FED_BY.items()
        }
        self._wishing = tuple(column.header for column in draft.columns if column.field is Field.WISHES)
        self._asked = self._headers["given_name"] + self._headers["email"]
        self._members: dict[tuple[str, str], Member] = {}
        self._by_id: dict[int, Member] = {}
        self._decided = draft.decisions
        self._by_word: dict[str, set[int]] = defaultdict(set)
        self._in_draft = {identity(person.full_name, person.email) for person in draft.people}
        kept_away = tuple(archived)
        self._archived = frozenset(member.id for member in kept_away)
        for member in (*members, *kept_away):
            self._members.setdefault(identity(member.full_name, member.email), member)
            self._by_id[member.id] = member
            for word in (*fold(member.full_name).split(), *filter(None, [member.email])):
                self._by_word[word].add(member.id)
        self._signups = {signup.member.id: signup for signup in signups}
        self._answered: dict[tuple[str, ...], Member] = {}
        for signup in self._signups.values():
            told = self._told(signup.answers)
            if any(told):
                self._answered.setdefault(told, self._by_id.get(signup.member.id, signup.member))

    def merged(self, person: DraftPerson, event_id: int) -> Merged:
        """One person beside what is stored of them."""
        one = self._beside(person, event_id)
        return replace(one, returns=True) if one.member.id in self._archived else one

    def _beside(self, person: DraftPerson, event_id: int) -> Merged:
        member = self._member(person)
        if member is None:
            fresh = replace(Member(NEW, ""), **_given(person, _OF_MEMBER))
            signup = _new_signup(person, fresh, event_id)
            return Merged(person, fresh, signup, "new", similar=self._similar(person), wishes=person.wishes)
        before = self._signups.get(member.id)
        changes = self._changes(person, member, _OF_MEMBER, before)
        updated = replace(member, **changes)
        if before is None:
            signup = _new_signup(person, updated, event_id)
            return Merged(person, updated, signup, "new", tuple(changes), wishes=person.wishes)
        told_anew = self._changes(person, before, _OF_SIGNUP, before)
        answers = _all_answers(before.answers, person.answers)
        signup = replace(before, member=updated, answers=answers, **told_anew)
        changed = (*changes, *told_anew) or (("answers",) if before.answers != answers else ())
        cells, earlier = dict(person.answers), dict(before.answers)
        wished_anew = any(cells.get(header, "") != earlier.get(header, "") for header in self._wishing)
        wishes = person.wishes if wished_anew or not before.wishes else ()
        replaced = (*(getattr(member, name) for name in changes), *(getattr(before, name) for name in told_anew))
        change: Literal["changed", "same"] = "changed" if changed else "same"
        return Merged(person, updated, signup, change, changed, replaced, wishes=wishes)

    def _told(self, answers: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
        """The cells given for name and email."""
        cells = dict(answers)
        return tuple(cells.get(header, "") for header in self._asked)

    def _member(self, person: DraftPerson) -> Member | None:
        if decided := self._said_to_be(person):
            return decided
        same = self._members.get(identity(person.full_name, person.email))
        if same is not None and any((row, same.id) in self._decided.apart for row in person.rows):
            same = None
        renamed = self._answered.get(self._told(person.answers))
        if same is None and renamed and identity(renamed.full_name, renamed.email) not in self._in_draft:
            return renamed
        return same

    def _said_to_be(self, person: DraftPerson) -> Member | None:
        """The member whom the organizer named for this person."""
        named = (self._decided.same_as[row] for row in person.rows if row in self._decided.same_as)
        return next((self._by_id[member_id] for member_id in named if member_id in self._by_id), None)

    def _similar(self, person: DraftPerson) -> tuple[Similar, ...]:
        """Members who may be this person, of whom it is not known that they are somebody else."""
        words = (*fold(person.full_name).split(), *filter(None, [person.email]))
        found = []
        for member_id in set().union(*(self._by_word.get(word, set()) for word in words)):
            member = self._by_id[member_id]
            apart = any((row, member_id) in self._decided.apart for row in person.rows)
            if apart or identity(member.full_name, member.email) in self._in_draft:
                continue
            confidence = likeness(person.full_name, person.email, member.full_name, member.email)
            if confidence >= SUGGEST:
                found.append(Similar(member, confidence))
        found.sort(key=lambda one: (-one.confidence, one.member.sort_key))
        return tuple(found[:_MOST_SIMILAR])

    def _changes(
        self, person: DraftPerson, stored: Member | SignUp, names: tuple[str, ...], before: SignUp | None
    ) -> dict[str, Any]:
        """The attributes that the person answered anew, and differently from what is stored."""
        cells, earlier = dict(person.answers), dict(before.answers) if before else {}
        said = _said(person)

        def answered_anew(name: str) -> bool:
            anew = any(cells.get(header, "") != earlier.get(header, "") for header in self._headers[name])
            return anew or name in said

        changes: dict[str, Any] = {}
        own_name = self._said_to_be(person) is not None
        for name, value in _given(person, names).items():
            if own_name and name in _NAME_PARTS and name not in said:
                continue
            if name == "employer" and isinstance(stored, Member) and employer_key(value) == stored.employer_key != "":
                continue
            # Topics asked without a direction count for the roles, so a new role brings them along.
            with_role = name.startswith("topics_") and not getattr(stored, name) and answered_anew("mentor")
            if (before is None or answered_anew(name) or with_role) and value != getattr(stored, name):
                changes[name] = value
        return changes


def _said(person: DraftPerson) -> frozenset[str]:
    """The attributes that the organizer corrected: even a blank counts."""
    return frozenset(name for key in person.corrected for name in CORRECTABLE[key])


def _given(person: DraftPerson, names: tuple[str, ...]) -> dict[str, Any]:
    """The attributes that the person told; a blank tells nothing, and "No" only where a question was answered."""
    values = {name: getattr(person, name) for name in names}
    said = _said(person)
    if not person.role_given:
        values.pop("mentor", None)
        values.pop("mentee", None)
    if not person.years_text and "years" not in said:
        values.pop("years", None)
    return {
        name: value
        for name, value in values.items()
        if name in said
        or value not in ("", (), None)
        or (name == "family_name" and person.given_name)
        or name == "years"
    }


def _all_answers(
    earlier: tuple[tuple[str, str], ...], later: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """All that a person answered: a blank replaces nothing, and the questions of another form stay."""
    answers = dict(earlier)
    answers.update((header, cell) for header, cell in later if cell or header not in answers)
    return tuple(answers.items())


def _new_signup(person: DraftPerson, member: Member, event_id: int) -> SignUp:
    return SignUp(
        id=NEW,
        event_id=event_id,
        member=member,
        mentor=person.mentor,
        mentee=person.mentee,
        topics_offered=person.topics_offered,
        topics_wanted=person.topics_wanted,
        capacity=person.capacity,
        newcomer=person.newcomer is True,
        rounds=person.rounds,
        signed_up_at=person.signed_up_at,
        answers=person.answers,
    )

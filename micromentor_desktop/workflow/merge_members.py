"""Making one member of two records of one person."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.errors import Trouble
from micromentor_desktop.importing.likeness import SUGGEST, likeness, pairs_sharing_a_word
from micromentor_desktop.storage import crowd, members, merging, signups, visits
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.edit_members import Edited, checked_member, named
from micromentor_desktop.workflow.member_history import history
from micromentor_desktop.workflow.member_steps import noted
from micromentor_desktop.workflow.print_job import Document
from micromentor_desktop.workflow.progress import Progress, unheard

BY_MEMBER = tuple(document.value for document in Document if document is not Document.TABLE_CARDS)
"""The documents whose pieces go by the member."""
_RANK: Mapping[Status, int] = {Status.CHECKED_IN: 0, Status.EXPECTED: 1, Status.NO_SHOW: 2, Status.WITHDRAWN: 3}


@dataclass(frozen=True, slots=True)
class Alike:
    """Two members who may be one person, with a confidence from 0 to 1."""

    first: Member
    second: Member
    confidence: float


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging would do beside the values that are chosen, in sentences."""

    consequences: tuple[str, ...]


class MergeMembers:
    """The use cases around people who are in the chapter's file twice."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def alike(self, progress: Progress = unheard) -> tuple[Alike, ...]:
        """Members who may be one person, the likeliest first. Raises Stopped when the user stopped it."""
        with self._database.transaction() as session:
            everybody = members.all_members(session, archived=True)
        names = [member.full_name for member in everybody]
        by_email: dict[str, list[int]] = {}
        for at, member in enumerate(everybody):
            if member.email:
                by_email.setdefault(member.email.casefold(), []).append(at)
        pairs = {
            (first, second)
            for shared in by_email.values()
            for number, first in enumerate(shared)
            for second in shared[number + 1 :]
        }
        pairs |= set(pairs_sharing_a_word(names))
        found = []
        for number, (first, second) in enumerate(sorted(pairs)):
            if number % 500 == 0:
                progress(number / len(pairs))
            one, other = everybody[first], everybody[second]
            confidence = likeness(one.full_name, one.email.casefold(), other.full_name, other.email.casefold())
            if confidence >= SUGGEST:
                found.append(Alike(one, other, confidence))
        return tuple(sorted(found, key=lambda pair: (-pair.confidence, pair.first.sort_key, pair.second.sort_key)))

    def preview(self, kept: int, gone: int, today: date | None = None) -> MergePreview:
        """What merging one member into another would carry over; nothing is changed."""
        with self._database.transaction() as session:
            named(session, (kept, gone))
            theirs = history(session, gone, today or date.today())
            own = {visit.event_id: visit for visit in history(session, kept, today or date.today())}
            met = sum(len(visit.met) for visit in theirs)
        said = []
        if theirs:
            said.append(trn("{n} event is carried over.", "{n} events are carried over.", len(theirs)))
        if met:
            said.append(trn("{n} meeting is carried over.", "{n} meetings are carried over.", met))
        for visit in theirs:
            if visit.event_id in own:
                said.append(tr("Both signed up for “{event}”. Their two sign-ups become one there.", event=visit.event))
        if not theirs:
            said.append(tr("The record that goes was at no event."))
        return MergePreview(tuple(said))

    def merge(self, member: Member, gone: int) -> Edited:
        """Store the member, who keeps their id, with all that was another's, who goes.

        Their events, seats, wishes, topics, consents and rules about pairs are handed over. Raises Trouble when the two
        are one already, or there is no name.
        """
        member = checked_member(member)
        if member.id == gone:
            raise Trouble(tr("These are one record already."))
        with self._database.transaction() as session:
            named(session, (member.id, gone))
            said = tr("Merge {name} with their other record", name=member.full_name)
            with noted(session, self._touched(session, member.id, gone), said) as step:
                topics = [members.topics_of(session, one) for one in (member.id, gone)]
                _join_signups(session, member.id, gone)
                merging.carry_over(session, gone, member.id, BY_MEMBER)
                members.save_member(session, member)
                members.save_topics(
                    session,
                    member.id,
                    Topics(
                        tuple(dict.fromkeys(topics[0].offered + topics[1].offered)),
                        tuple(dict.fromkeys(topics[0].wanted + topics[1].wanted)),
                    ),
                )
        return Edited(member, step)

    @staticmethod
    def _touched(session: Session, kept: int, gone: int) -> frozenset[int]:
        """The two, and those who wished for either: of two wishes for one person, one is left."""
        return frozenset({kept, gone}) | visits.wishing(session, (kept, gone))


def _join_signups(session: Session, kept: int, gone: int) -> None:
    for one in visits.attendances(session):
        own = signups.signup_of(session, one.event_id, kept) if one.member_id == gone else None
        other = signups.signup_of(session, one.event_id, gone) if own else None
        if own and other:
            crowd.delete_signups(session, [other.id])
            signups.save_signup(session, joined(own, other))


def joined(own: SignUp, other: SignUp) -> SignUp:
    """Two sign-ups of one person for one event as one: each role and topic that either told; the earlier one's turn."""
    dates = [when for when in (own.signed_up_at, other.signed_up_at) if when is not None]
    answers = dict(other.answers) | {question: answer for question, answer in own.answers if answer}
    return replace(
        own,
        mentor=own.mentor or other.mentor,
        mentee=own.mentee or other.mentee,
        topics_offered=tuple(dict.fromkeys(own.topics_offered + other.topics_offered)),
        topics_wanted=tuple(dict.fromkeys(own.topics_wanted + other.topics_wanted)),
        capacity=other.capacity if own.capacity is None else own.capacity,
        newcomer=own.newcomer and other.newcomer,
        rounds=tuple(sorted({*own.rounds, *other.rounds})) if own.rounds and other.rounds else (),
        wishes=tuple(
            wished
            for wished in dict.fromkeys(own.wishes + other.wishes)
            if wished not in (own.member.id, other.member.id)
        ),
        signed_up_at=min(dates, default=None),
        status=min(own.status, other.status, key=lambda status: _RANK[status]),
        walk_in=own.walk_in and other.walk_in,
        answers=tuple(answers.items()),
    )

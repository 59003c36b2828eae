"""Writing many members with their sign-ups at once, in a few statements for some hundred people each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.storage.chapter import topic_row
from micromentor_desktop.storage.imports import needed
from micromentor_desktop.storage.members import AGREED, all_topics, archive, member_values
from micromentor_desktop.storage.signups import signup_values, topic_places
from micromentor_desktop.storage.tables import (
    ConsentRow,
    MemberRow,
    MemberTopicRow,
    SignUpRow,
    SignUpTopicRow,
    TopicRow,
    WishRow,
)

AT_ONCE = 250
"""So many people are written between two reports of progress, and parameters of a statement stay far below SQLite's."""

T = TypeVar("T")
Progress = Callable[[float], None]


def save_members(session: Session, people: Sequence[Member], progress: Progress) -> tuple[int, ...]:
    """Write new (id 0) and changed members, and return their ids in the order given."""
    last = session.scalar(select(func.max(MemberRow.id))) or 0
    ids = []
    for member in people:
        last += member.id == NEW
        ids.append(last if member.id == NEW else member.id)
    numbered = [replace(member, id=number) for member, number in zip(people, ids, strict=True)]
    fresh = [one for member, one in zip(people, numbered, strict=True) if member.id == NEW]
    known = [one for member, one in zip(people, numbered, strict=True) if member.id != NEW]
    for share, some in _portions(fresh):
        progress(share * len(fresh) / len(people))
        session.execute(insert(MemberRow), [{"id": one.id, **member_values(one)} for one in some])
        _consent(session, some, frozenset())
    for share, some in _portions(known):
        progress((len(fresh) + share * len(known)) / len(people))
        session.execute(update(MemberRow), [{"id": one.id, **member_values(one)} for one in some])
        given = select(ConsentRow.member_id, ConsentRow.purpose).where(
            ConsentRow.member_id.in_([one.id for one in some])
        )
        _consent(session, some, frozenset((member_id, purpose) for member_id, purpose in session.execute(given)))
    session.expire_all()
    return tuple(ids)


def save_signups(session: Session, people: Sequence[SignUp], progress: Progress) -> None:
    """Write new (id 0) and changed sign-ups (not their members), as :func:`signups.save_signup` writes one.

    Topics that the chapter lacks are added to it, those told anew become the members' own, and whoever signs up is
    archived no longer.
    """
    topics = _topic_ids(session, people)
    last = session.scalar(select(func.max(SignUpRow.id))) or 0
    fresh = [replace(one, id=last + at) for at, one in enumerate((one for one in people if one.id == NEW), start=1)]
    known = [one for one in people if one.id != NEW]
    for share, some in _portions(fresh):
        progress(share * len(fresh) / len(people))
        rows = [{**signup_values(one), "event_id": one.event_id, "member_id": one.member.id} for one in some]
        session.execute(insert(SignUpRow), [{"id": one.id, **row} for one, row in zip(some, rows, strict=True)])
        _attach(session, some, topics)
        _tell_topics(session, some, {}, topics)
        archive(session, [one.member.id for one in some], archived=False)
    for share, some in _portions(known):
        progress((len(fresh) + share * len(known)) / len(people))
        session.execute(update(SignUpRow), [{"id": one.id, **signup_values(one)} for one in some])
        ids = [one.id for one in some]
        before = _told_before(session, ids)
        for table in (SignUpTopicRow, WishRow):
            session.execute(delete(table).where(table.signup_id.in_(ids)))
        _attach(session, some, topics)
        _tell_topics(session, some, before, topics)
    session.expire_all()


def delete_signups(session: Session, ids: Sequence[int]) -> None:
    """Remove sign-ups; their members stay."""
    for _, some in _portions(ids):
        session.execute(delete(SignUpRow).where(SignUpRow.id.in_(some)))
    session.expire_all()


def delete_members(session: Session, ids: Sequence[int]) -> None:
    """Remove those of the members to whom nothing but imports refers; rows of imports then name nobody."""
    for _, some in _portions(ids):
        used = needed(session, some)
        session.execute(delete(MemberRow).where(MemberRow.id.in_([one for one in some if one not in used])))
    session.expire_all()


def _portions(everybody: Sequence[T]) -> Iterator[tuple[float, Sequence[T]]]:
    """Everybody in portions, each with the share that came before it."""
    for start in range(0, len(everybody), AT_ONCE):
        yield start / len(everybody), everybody[start : start + AT_ONCE]


def _consent(session: Session, some: Sequence[Member], given: frozenset[tuple[int, str]]) -> None:
    """Note who agreed to what, and who no longer does; ``given`` (member id, purpose) is what is stored."""
    now = datetime.now()
    for attribute, purpose in AGREED.items():
        told = {one.id: getattr(one, attribute) for one in some}
        agreed = [one for one, yes in told.items() if yes and (one, purpose.value) not in given]
        gone = [one for one, yes in told.items() if not yes and (one, purpose.value) in given]
        if agreed:
            rows = [{"member_id": one, "purpose": purpose.value, "given_at": now} for one in agreed]
            session.execute(insert(ConsentRow), rows)
        if gone:
            of_purpose = ConsentRow.purpose == purpose.value
            session.execute(delete(ConsentRow).where(of_purpose, ConsentRow.member_id.in_(gone)))


def _topic_ids(session: Session, people: Sequence[SignUp]) -> Mapping[str, int]:
    """The ids of all topics by name, those of these people among them."""
    for name in dict.fromkeys(name for one in people for name in (*one.topics_offered, *one.topics_wanted)):
        topic_row(session, name)
    return {topic.name: topic.id for topic in session.scalars(select(TopicRow))}


def _attach(session: Session, some: Sequence[SignUp], topics: Mapping[str, int]) -> None:
    """Add the topics and wishes of sign-ups that have none in the file."""
    links: list[dict[str, Any]] = [
        {"signup_id": one.id, "side": side, "topic_id": topics[name], "position": position}
        for one in some
        for side, name, position in topic_places(one)
    ]
    wishes: list[dict[str, Any]] = [
        {"signup_id": one.id, "rank": rank, "member_id": wished}
        for one in some
        for rank, wished in enumerate(one.wishes, start=1)
    ]
    if links:
        session.execute(insert(SignUpTopicRow), links)
    if wishes:
        session.execute(insert(WishRow), wishes)


def _told_before(session: Session, ids: Sequence[int]) -> Mapping[int, Topics]:
    """The topics of stored sign-ups, by sign-up id."""
    links = (
        select(SignUpTopicRow.signup_id, SignUpTopicRow.side, TopicRow.name)
        .join(TopicRow, TopicRow.id == SignUpTopicRow.topic_id)
        .where(SignUpTopicRow.signup_id.in_(ids))
        .order_by(SignUpTopicRow.position)
    )
    told: dict[int, Topics] = {}
    for signup_id, side, name in session.execute(links):
        before = told.get(signup_id, Topics())
        told[signup_id] = replace(before, **{side: (*getattr(before, side), name)})
    return told


def _tell_topics(
    session: Session, some: Sequence[SignUp], before: Mapping[int, Topics], topics: Mapping[str, int]
) -> None:
    """Make topics that sign-ups tell anew the members' own."""
    told = [(one, Topics(_once(one.topics_offered), _once(one.topics_wanted))) for one in some]
    anew = {one.member.id: now for one, now in told if now.all and now != before.get(one.id, Topics())}
    known = all_topics(session, list(anew))
    session.execute(delete(MemberTopicRow).where(MemberTopicRow.member_id.in_(list(anew))))
    links: list[dict[str, Any]] = [
        {"member_id": member_id, "side": side, "topic_id": topics[name]}
        for member_id, now in anew.items()
        for side in ("offered", "wanted")
        for name in getattr(known.get(member_id, Topics()).updated(now), side)
    ]
    if links:
        session.execute(insert(MemberTopicRow), links)


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))

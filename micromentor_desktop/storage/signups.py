"""Reading and writing sign-ups."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.storage.chapter import topic_row
from micromentor_desktop.storage.members import archive, save_topics, to_member, topics_of
from micromentor_desktop.storage.tables import (
    MemberRow,
    SignUpRow,
    SignUpTopicRow,
    WishRow,
)

_SIDES = ("offered", "wanted")


def event_signups(session: Session, event_id: int) -> tuple[SignUp, ...]:
    """Everybody who signed up for the event, in alphabetical order, whatever became of it."""
    rows = session.scalars(
        select(SignUpRow)
        .where(SignUpRow.event_id == event_id)
        .options(
            selectinload(SignUpRow.member).selectinload(MemberRow.consents),
            selectinload(SignUpRow.topics),
            selectinload(SignUpRow.wishes),
        )
    )
    return tuple(sorted(map(_to_signup, rows), key=lambda signup: signup.member.sort_key))


def signup_of(session: Session, event_id: int, member_id: int) -> SignUp | None:
    """A member's sign-up for one event, None where they did not sign up."""
    row = session.scalar(select(SignUpRow).where(SignUpRow.event_id == event_id, SignUpRow.member_id == member_id))
    return None if row is None else _to_signup(row)


def get_signup(session: Session, signup_id: int) -> SignUp:
    """One sign-up. Raises LookupError when there is none of that id."""
    row = session.get(SignUpRow, signup_id)
    if row is None:
        raise LookupError(f"no sign-up {signup_id}")
    return _to_signup(row)


def save_signup(session: Session, signup: SignUp) -> int:
    """Write a new (id 0) or changed sign-up (not its member) and return the id.

    Topics that the chapter does not have yet are added to it. Topics told anew become the member's own, and whoever
    signs up is archived no longer. Raises LookupError when the id is unknown.
    """
    row = (
        SignUpRow(event_id=signup.event_id, member_id=signup.member.id)
        if signup.id == NEW
        else session.get(SignUpRow, signup.id)
    )
    if row is None:
        raise LookupError(f"no sign-up {signup.id}")
    before = _topics(row)
    for name, value in signup_values(signup).items():
        setattr(row, name, value)
    session.add(row)
    row.topics.clear()
    row.wishes.clear()
    session.flush()
    row.wishes += [WishRow(rank=rank, member_id=wished) for rank, wished in enumerate(signup.wishes, start=1)]
    for side, name, position in topic_places(signup):
        row.topics.append(SignUpTopicRow(side=side, topic=topic_row(session, name), position=position))
    session.flush()
    _tell_topics(session, row, before)
    if signup.id == NEW:
        archive(session, [row.member_id], archived=False)
    return row.id


def signup_values(signup: SignUp) -> dict[str, Any]:
    """What the table holds of a sign-up, without its ids, topics and wishes."""
    return {
        "mentor": signup.mentor,
        "mentee": signup.mentee,
        "capacity": signup.capacity,
        "newcomer": signup.newcomer,
        "rounds": list(signup.rounds),
        "signed_up_at": signup.signed_up_at,
        "status": signup.status.value,
        "walk_in": signup.walk_in,
        "answers": [list(pair) for pair in signup.answers],
    }


def topic_places(signup: SignUp) -> Iterator[tuple[str, str, int]]:
    """Each topic of a sign-up once, as (side, name, position)."""
    for side, names in zip(_SIDES, (signup.topics_offered, signup.topics_wanted), strict=True):
        yield from ((side, name, position) for position, name in enumerate(dict.fromkeys(names)))


def _topics(row: SignUpRow) -> Topics:
    offered, wanted = (tuple(link.topic.name for link in row.topics if link.side == side) for side in _SIDES)
    return Topics(offered, wanted)


def _tell_topics(session: Session, row: SignUpRow, before: Topics) -> None:
    now = _topics(row)
    if now != before and now.all:
        save_topics(session, row.member_id, topics_of(session, row.member_id).updated(now))


def _to_signup(row: SignUpRow) -> SignUp:
    topics = _topics(row)
    return SignUp(
        id=row.id,
        event_id=row.event_id,
        member=to_member(row.member),
        mentor=row.mentor,
        mentee=row.mentee,
        topics_offered=topics.offered,
        topics_wanted=topics.wanted,
        capacity=row.capacity,
        newcomer=row.newcomer,
        rounds=tuple(row.rounds),
        wishes=tuple(wish.member_id for wish in row.wishes),
        signed_up_at=row.signed_up_at,
        status=Status(row.status),
        walk_in=row.walk_in,
        answers=tuple((question, answer) for question, answer in row.answers),
    )

"""Reading and writing sign-ups."""

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.storage.chapter import topic_row
from micromentor_desktop.storage.members import to_member
from micromentor_desktop.storage.tables import (
    MemberRow,
    SignUpRow,
    SignUpTopicRow,
    WishRow,
)


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


def get_signup(session: Session, signup_id: int) -> SignUp:
    """One sign-up. Raises LookupError when there is none of that id."""
    row = session.get(SignUpRow, signup_id)
    if row is None:
        raise LookupError(f"no sign-up {signup_id}")
    return _to_signup(row)


def save_signup(session: Session, signup: SignUp) -> int:
    """Write a new (id 0) or changed sign-up (not its member) and return the id.

    Topics that the chapter does not have yet are added to it. Raises LookupError when the id is unknown.
    """
    row = (
        SignUpRow(event_id=signup.event_id, member_id=signup.member.id)
        if signup.id == NEW
        else session.get(SignUpRow, signup.id)
    )
    if row is None:
        raise LookupError(f"no sign-up {signup.id}")
    row.mentor, row.mentee, row.capacity = signup.mentor, signup.mentee, signup.capacity
    row.newcomer, row.rounds = signup.newcomer, list(signup.rounds)
    row.signed_up_at, row.status, row.walk_in = signup.signed_up_at, signup.status.value, signup.walk_in
    row.answers = [list(pair) for pair in signup.answers]
    session.add(row)
    row.topics.clear()
    row.wishes.clear()
    session.flush()
    row.wishes += [WishRow(rank=rank, member_id=wished) for rank, wished in enumerate(signup.wishes, start=1)]
    for side, names in (("offered", signup.topics_offered), ("wanted", signup.topics_wanted)):
        for position, name in enumerate(dict.fromkeys(names)):
            row.topics.append(SignUpTopicRow(side=side, topic=topic_row(session, name), position=position))
    session.flush()
    return row.id


def delete_signup(session: Session, signup_id: int) -> None:
    """Remove a sign-up; its member stays. Raises LookupError when the id is unknown."""
    row = session.get(SignUpRow, signup_id)
    if row is None:
        raise LookupError(f"no sign-up {signup_id}")
    session.delete(row)
    session.flush()


def _to_signup(row: SignUpRow) -> SignUp:
    return SignUp(
        id=row.id,
        event_id=row.event_id,
        member=to_member(row.member),
        mentor=row.mentor,
        mentee=row.mentee,
        topics_offered=tuple(link.topic.name for link in row.topics if link.side == "offered"),
        topics_wanted=tuple(link.topic.name for link in row.topics if link.side == "wanted"),
        capacity=row.capacity,
        newcomer=row.newcomer,
        rounds=tuple(row.rounds),
        wishes=tuple(wish.member_id for wish in row.wishes),
        signed_up_at=row.signed_up_at,
        status=Status(row.status),
        walk_in=row.walk_in,
        answers=tuple((question, answer) for question, answer in row.answers),
    )

"""Reading and writing the chapter's members."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session, selectinload

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Purpose, Record, Topics
from micromentor_desktop.storage.chapter import topic_row
from micromentor_desktop.storage.tables import ConsentRow, MemberRow, MemberTopicRow, TopicRow

AGREED: Mapping[str, Purpose] = {
    "share_contact": Purpose.CONTACT,
    "contact_on_badge": Purpose.BADGE,
    "in_directory": Purpose.DIRECTORY,
}
"""Which attribute of a member tells of which consent."""


def all_members(session: Session, *, archived: bool = False) -> tuple[Member, ...]:
    """Everybody who is not archived (or everybody), in alphabetical order; never those who were erased."""
    wanted = select(MemberRow).where(MemberRow.erased_at.is_(None)).options(selectinload(MemberRow.consents))
    if not archived:
        wanted = wanted.where(MemberRow.archived.is_(False))
    return tuple(sorted(map(to_member, session.scalars(wanted)), key=lambda member: member.sort_key))


def records(session: Session) -> dict[int, Record]:
    """What is kept about each member beside what they told, by member id; those who were erased are not there."""
    topics = all_topics(session)
    return {
        row.id: _to_record(row, topics.get(row.id, Topics()))
        for row in session.scalars(
            select(MemberRow).where(MemberRow.erased_at.is_(None)).options(selectinload(MemberRow.consents))
        )
    }


def get_member(session: Session, member_id: int) -> Member:
    """One member, archived or not. Raises LookupError when there is none of that id, or they were erased."""
    return to_member(_row(session, member_id))


def archived_members(session: Session) -> tuple[Member, ...]:
    """Everybody who is archived, in alphabetical order; never those who were erased."""
    wanted = select(MemberRow).where(MemberRow.archived.is_(True), MemberRow.erased_at.is_(None))
    rows = session.scalars(wanted.options(selectinload(MemberRow.consents)))
    return tuple(sorted(map(to_member, rows), key=lambda member: member.sort_key))


def save_member(session: Session, member: Member) -> int:
    """Write a new (id 0) or changed member and return the id. Raises LookupError when the id is unknown."""
    row = MemberRow() if member.id == NEW else _row(session, member.id)
    for name, value in member_values(member).items():
        setattr(row, name, value)
    for name, purpose in AGREED.items():
        agreed = [consent for consent in row.consents if consent.purpose == purpose.value]
        if getattr(member, name) and not agreed:
            row.consents.append(ConsentRow(purpose=purpose.value, given_at=datetime.now()))
        elif not getattr(member, name):
            for consent in agreed:
                row.consents.remove(consent)
    session.add(row)
    session.flush()
    return row.id


def member_values(member: Member) -> dict[str, Any]:
    """What the table holds of a member, without the id and the consents."""
    return {
        "given_name": member.given_name,
        "family_name": member.family_name,
        "email": member.email,
        "employer": member.employer,
        "job_title": member.job_title,
        "field": member.field,
        "years": member.years,
        "years_text": member.years_text,
        "languages": list(member.languages),
        "pronouns": member.pronouns,
        "phone": member.phone,
        "note": member.note,
        "mentored_before": member.mentored_before,
        "guest": member.guest,
    }


def archive(session: Session, member_ids: Iterable[int], *, archived: bool) -> None:
    """Put members away, or take them back."""
    session.execute(
        update(MemberRow)
        .where(MemberRow.id.in_(list(member_ids)), MemberRow.archived.is_not(archived))
        .values(archived=archived, archived_at=datetime.now() if archived else None)
    )


def topics_of(session: Session, member_id: int) -> Topics:
    """What a member can help with and wants help with."""
    return all_topics(session, [member_id]).get(member_id, Topics())


def all_topics(session: Session, member_ids: Sequence[int] | None = None) -> dict[int, Topics]:
    """What members (all of them, or some hundred) can help with and want help with; who told nothing is left out."""
    wanted = (
        select(MemberTopicRow.member_id, MemberTopicRow.side, TopicRow.name)
        .join(TopicRow, TopicRow.id == MemberTopicRow.topic_id)
        .order_by(TopicRow.id)
    )
    if member_ids is not None:
        wanted = wanted.where(MemberTopicRow.member_id.in_(member_ids))
    told: defaultdict[int, dict[str, list[str]]] = defaultdict(lambda: {"offered": [], "wanted": []})
    for person, side, name in session.execute(wanted):
        told[person][side].append(name)
    return {person: Topics(tuple(sides["offered"]), tuple(sides["wanted"])) for person, sides in told.items()}


def save_topics(session: Session, member_id: int, topics: Topics) -> None:
    """Write what a member can help with and wants help with; topics that the chapter does not have are added to it."""
    session.execute(delete(MemberTopicRow).where(MemberTopicRow.member_id == member_id))
    session.add_all(
        MemberTopicRow(member_id=member_id, side=side, topic_id=topic_row(session, name).id)
        for side, names in (("offered", topics.offered), ("wanted", topics.wanted))
        for name in dict.fromkeys(names)
    )
    session.flush()


def empty(session: Session, member_id: int, name: str) -> None:
    """Take everything out that is known of a member, and leave a row of that name for past events to count."""
    row = _row(session, member_id)
    row.given_name, row.family_name = name, ""
    row.email = row.employer = row.job_title = row.field = row.years_text = row.pronouns = row.phone = row.note = ""
    row.years, row.languages, row.consents = None, [], []
    row.mentored_before = row.guest = False
    row.archived, row.archived_at, row.added_at, row.erased_at = True, None, None, datetime.now()
    session.execute(delete(MemberTopicRow).where(MemberTopicRow.member_id == member_id))
    session.flush()


def to_member(row: MemberRow) -> Member:
    """The row as the rest of the program knows it."""
    agreed = {consent.purpose for consent in row.consents}
    return Member(
        id=row.id,
        given_name=row.given_name,
        family_name=row.family_name,
        email=row.email,
        employer=row.employer,
        job_title=row.job_title,
        field=row.field,
        years=row.years,
        years_text=row.years_text,
        languages=tuple(row.languages),
        pronouns=row.pronouns,
        phone=row.phone,
        note=row.note,
        mentored_before=row.mentored_before,
        guest=row.guest,
        share_contact=Purpose.CONTACT.value in agreed,
        contact_on_badge=Purpose.BADGE.value in agreed,
        in_directory=Purpose.DIRECTORY.value in agreed,
    )


def _to_record(row: MemberRow, topics: Topics) -> Record:
    return Record(
        member=to_member(row),
        topics=topics,
        archived=row.archived,
        added_at=row.added_at,
        archived_at=row.archived_at,
        consents={Purpose(consent.purpose): consent.given_at for consent in row.consents},
    )


def _row(session: Session, member_id: int) -> MemberRow:
    row = session.get(MemberRow, member_id)
    if row is None or row.erased_at is not None:
        raise LookupError(f"no member {member_id}")
    return row

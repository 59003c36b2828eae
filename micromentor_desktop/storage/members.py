"""Reading and writing the chapter's members."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.storage.tables import ConsentRow, MemberRow

_CONTACT = "contact exchange"


def all_members(session: Session) -> tuple[Member, ...]:
    """Everybody who is not archived, in alphabetical order."""
    rows = session.scalars(
        select(MemberRow).where(MemberRow.archived.is_(False)).options(selectinload(MemberRow.consents))
    )
    return tuple(sorted(map(to_member, rows), key=lambda member: member.sort_key))


def save_member(session: Session, member: Member) -> int:
    """Write a new (id 0) or changed member and return the id. Raises LookupError when the id is unknown."""
    row = MemberRow() if member.id == NEW else session.get(MemberRow, member.id)
    if row is None:
        raise LookupError(f"no member {member.id}")
    row.given_name, row.family_name = member.given_name, member.family_name
    row.email, row.employer, row.job_title = member.email, member.employer, member.job_title
    row.field = member.field
    row.years, row.years_text = member.years, member.years_text
    row.languages = list(member.languages)
    row.pronouns, row.phone, row.note = member.pronouns, member.phone, member.note
    row.mentored_before = member.mentored_before
    agreed = [consent for consent in row.consents if consent.purpose == _CONTACT]
    if member.share_contact and not agreed:
        row.consents.append(ConsentRow(purpose=_CONTACT, given_at=datetime.now()))
    elif not member.share_contact:
        for consent in agreed:
            row.consents.remove(consent)
    session.add(row)
    session.flush()
    return row.id


def to_member(row: MemberRow) -> Member:
    """The row as the rest of the program knows it."""
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
        share_contact=any(consent.purpose == _CONTACT for consent in row.consents),
        mentored_before=row.mentored_before,
    )

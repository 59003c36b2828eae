"""Reading and writing the chapter's members."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.storage.tables import ConsentRow, MemberRow

CONTACT = "contact exchange"
"""The purpose of the consent that :attr:`Member.share_contact` tells."""


def all_members(session: Session) -> tuple[Member, ...]:
    """Everybody who is not archived, in alphabetical order."""
    rows = session.scalars(
        select(MemberRow).where(MemberRow.archived.is_(False)).options(selectinload(MemberRow.consents))
    )
    return tuple(sorted(map(to_member, rows), key=lambda member: member.sort_key))


def archived_members(session: Session) -> tuple[Member, ...]:
    """Everybody who is archived, in alphabetical order."""
    rows = session.scalars(
        select(MemberRow).where(MemberRow.archived.is_(True)).options(selectinload(MemberRow.consents))
    )
    return tuple(sorted(map(to_member, rows), key=lambda member: member.sort_key))


def set_archived(session: Session, member_ids: Collection[int], *, archived: bool) -> None:
    """Archive members, or take them out of the archive again."""
    for member_id in member_ids:
        row = session.get(MemberRow, member_id)
        if row is not None:
            row.archived = archived
    session.flush()


def save_member(session: Session, member: Member) -> int:
    """Write a new (id 0) or changed member and return the id. Raises LookupError when the id is unknown."""
    row = MemberRow() if member.id == NEW else session.get(MemberRow, member.id)
    if row is None:
        raise LookupError(f"no member {member.id}")
    for name, value in member_values(member).items():
        setattr(row, name, value)
    agreed = [consent for consent in row.consents if consent.purpose == CONTACT]
    if member.share_contact and not agreed:
        row.consents.append(ConsentRow(purpose=CONTACT, given_at=datetime.now()))
    elif not member.share_contact:
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
    }


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
        share_contact=any(consent.purpose == CONTACT for consent in row.consents),
        mentored_before=row.mentored_before,
    )

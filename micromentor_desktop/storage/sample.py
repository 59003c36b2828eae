"""Which event and which members belong to the sample chapter."""

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from micromentor_desktop.storage.tables import ChapterRow, MemberRow, SampleMemberRow


def mark_sample(session: Session, event_id: int, member_ids: Iterable[int]) -> None:
    """Note that this event and these members are the sample. The chapter must have been read before."""
    _chapter(session).sample_event = event_id
    session.add_all(SampleMemberRow(member_id=member_id) for member_id in member_ids)
    session.flush()


def sample_event(session: Session) -> int | None:
    """The id of the sample's event, None when it is gone or never was."""
    row = session.get(ChapterRow, 1)
    return row.sample_event if row is not None else None


def sample_members(session: Session) -> frozenset[int]:
    """The ids of the sample's people."""
    return frozenset(session.scalars(select(SampleMemberRow.member_id)))


def delete_sample_members(session: Session, member_ids: Iterable[int]) -> None:
    """Remove these people; the others of the sample are ordinary members from now on."""
    session.execute(delete(MemberRow).where(MemberRow.id.in_(list(member_ids))))
    session.execute(delete(SampleMemberRow))
    session.flush()


def _chapter(session: Session) -> ChapterRow:
    return session.get_one(ChapterRow, 1)

"""What was printed and how: so that badges and cards that say something else by now can be listed and reprinted."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from micromentor_desktop.storage.tables import PrintChoiceRow, PrintedRow


def save_printed(session: Session, event_id: int, document: str, digests: Mapping[int, str]) -> None:
    """Keep a digest of the words on each printed piece, by its subject (member id or table number)."""
    for subject, digest in digests.items():
        session.merge(
            PrintedRow(
                event_id=event_id, document=document, subject=subject, content_hash=digest, printed_at=datetime.now()
            )
        )
    session.flush()


def printed_digests(session: Session, event_id: int, document: str) -> dict[int, str]:
    """The digest of each piece when it was printed last, by its subject."""
    rows = session.execute(
        select(PrintedRow.subject, PrintedRow.content_hash).where(
            PrintedRow.event_id == event_id, PrintedRow.document == document
        )
    )
    return {row.subject: row.content_hash for row in rows}


def forget_printed(session: Session, event_id: int, document: str, subjects: Collection[int]) -> None:
    """Forget pieces that are needed no longer."""
    session.execute(
        delete(PrintedRow).where(
            PrintedRow.event_id == event_id, PrintedRow.document == document, PrintedRow.subject.in_(subjects)
        )
    )


def save_choices(session: Session, event_id: int, document: str, choices: Mapping[str, Any]) -> None:
    """Keep how a document was printed."""
    session.merge(PrintChoiceRow(event_id=event_id, document=document, choices=dict(choices)))
    session.flush()


def last_choices(session: Session, event_id: int) -> dict[str, dict[str, Any]]:
    """How each document of the event was printed last, by document; those never printed are not there."""
    rows = session.scalars(select(PrintChoiceRow).where(PrintChoiceRow.event_id == event_id))
    return {row.document: dict(row.choices) for row in rows}

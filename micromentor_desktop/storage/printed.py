"""What was printed: so that badges and cards that say something else by now can be listed."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from micromentor_desktop.storage.tables import PrintedRow


def save_printed(session: Session, event_id: int, document: str, digests: Mapping[int, str]) -> None:
    """Keep a digest of the words on each printed piece, by its subject (member id or table number)."""
    for subject, digest in digests.items():
        session.merge(
            PrintedRow(
                event_id=event_id, document=document, subject=subject, content_hash=digest, printed_at=datetime.now()
            )
        )
    session.flush()

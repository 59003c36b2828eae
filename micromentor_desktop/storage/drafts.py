"""Reading and writing the new event that was begun and not made yet: at most one."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from micromentor_desktop.domain.event import Event, Gap, Mix, Must, Rules, Shape, Weights
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.storage.tables import EventDraftRow

_ONLY = 1


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A begun event, as it is stored. ``source`` and ``people`` are JSON of the workflow's own making.

    ``page`` is how far the organizer came, counted from 0; ``content`` is the sign-up file, None without one.
    """

    event: Event
    page: int
    saved_at: datetime
    content: bytes | None
    source: Mapping[str, Any]
    people: tuple[Mapping[str, str], ...]


def get_draft(session: Session) -> StoredDraft | None:
    """The begun event, None when there is none."""
    row = session.get(EventDraftRow, _ONLY)
    if row is None:
        return None
    return StoredDraft(_event(row.event), row.page, row.saved_at, row.content, row.source, tuple(row.people))


def save_draft(session: Session, draft: StoredDraft) -> None:
    """Put this begun event in the place of the one before."""
    row = session.get(EventDraftRow, _ONLY) or EventDraftRow(id=_ONLY)
    row.event, row.page, row.saved_at = _json(draft.event), draft.page, draft.saved_at
    row.content, row.source = draft.content, dict(draft.source)
    row.people = [dict(person) for person in draft.people]
    session.add(row)
    session.flush()


def delete_draft(session: Session) -> None:
    """Forget the begun event; nothing happens when there is none."""
    row = session.get(EventDraftRow, _ONLY)
    if row is not None:
        session.delete(row)
        session.flush()


def _json(event: Event) -> dict[str, Any]:
    rules = asdict(event.rules)
    return {
        "name": event.name,
        "shape": event.shape.value,
        "on": event.on.isoformat() if event.on else None,
        "place": event.place,
        "span": event.span,
        "rules": {**rules, "musts": sorted(event.rules.musts), "mix": sorted(event.rules.mix)},
    }


def _event(stored: Mapping[str, Any]) -> Event:
    rules = stored["rules"]
    return Event(
        id=NEW,
        name=stored["name"],
        shape=Shape(stored["shape"]),
        on=date.fromisoformat(stored["on"]) if stored["on"] else None,
        place=stored["place"],
        span=stored["span"],
        rules=Rules(
            **{
                **rules,
                "musts": frozenset(map(Must, rules["musts"])),
                "mix": frozenset(map(Mix, rules["mix"])),
                "gap": Gap(**rules["gap"]),
                "weights": Weights(**rules["weights"]),
                "never_pairs": tuple((first, second) for first, second in rules["never_pairs"]),
                "always_pairs": tuple((first, second) for first, second in rules["always_pairs"]),
            }
        ),
    )

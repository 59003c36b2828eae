"""An email that the program proposes and the organizer copies, changes and sends."""

from collections.abc import Iterable
from dataclasses import dataclass

from micromentor_desktop.domain.member import Member


@dataclass(frozen=True, slots=True)
class Letter:
    """Whom to (each address once), about what, and what it says. ``without`` are those who have no address."""

    addresses: tuple[str, ...]
    without: tuple[str, ...]
    subject: str
    body: str

    @classmethod
    def to(cls, people: Iterable[Member], subject: str, paragraphs: Iterable[str]) -> "Letter":
        """A letter to these people; empty paragraphs are left out."""
        everybody = list(people)
        return cls(
            addresses=tuple(dict.fromkeys(one.email for one in everybody if one.email)),
            without=tuple(one.full_name for one in everybody if not one.email),
            subject=subject,
            body="\n\n".join(filter(None, paragraphs)),
        )

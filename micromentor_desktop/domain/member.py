"""A member of the chapter, or a guest who signed up."""

from dataclasses import dataclass
from enum import IntEnum

from micromentor_desktop.domain.names import employer_key, fold

NEW = 0
"""The id of anything that is not stored yet."""


class Stage(IntEnum):
    """Where somebody stands in their career, by years of experience; the value is the first year of the stage."""

    STARTING = 0
    EARLY = 3
    MIDDLE = 8
    SENIOR = 15


@dataclass(frozen=True, slots=True)
class Member:
    """One person as the chapter knows them.

    ``field`` is what they work in ("civil engineering"), as they put it. ``years`` is the lower bound of their
    professional experience in whole years, None when unknown; ``years_text`` is what they wrote ("5-7", "VP").
    ``languages`` are names as given, none meaning "not told". ``share_contact`` is their consent to hand their contact
    details to those they meet, ``contact_on_badge`` to print them on the badge as a code, ``in_directory`` to be listed
    for the other members. A ``guest`` came to an event and does not belong to the chapter.
    """

    id: int
    given_name: str
    family_name: str = ""
    email: str = ""
    employer: str = ""
    job_title: str = ""
    years: int | None = None
    years_text: str = ""
    languages: tuple[str, ...] = ()
    pronouns: str = ""
    phone: str = ""
    note: str = ""
    share_contact: bool = False
    mentored_before: bool = False
    field: str = ""
    contact_on_badge: bool = False
    in_directory: bool = False
    guest: bool = False

    @property
    def full_name(self) -> str:
        """Given name, then family name, as it is printed."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def badge_name(self) -> str:
        """What is printed largest on the badge: the given name, or the only name there is."""
        return self.given_name or self.family_name

    @property
    def sort_key(self) -> tuple[str, str, str, int]:
        """Alphabetical by family name, then given name; the id decides between namesakes."""
        return (fold(self.family_name or self.given_name), fold(self.given_name), self.email, self.id)

    @property
    def stage(self) -> Stage | None:
        """The career stage, None where the years are unknown."""
        years = self.years
        return None if years is None else max(stage for stage in Stage if stage <= years)

    @property
    def employer_key(self) -> str:
        """Equal for colleagues, empty for those without an employer; see :func:`names.employer_key`."""
        return employer_key(self.employer)


def identity(full_name: str, email: str) -> tuple[str, str]:
    """What makes two records the same person: the same email *and* the same name.

    An email alone is not enough, since families and colleagues share mailboxes. A person without an email has an empty
    first part and matches only another record without one.
    """
    return (email.strip().casefold(), fold(full_name))

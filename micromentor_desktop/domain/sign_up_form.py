"""What a sign-up form asks, whichever tool or paper it is made with."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a question is answered."""

    LINE = "one line"
    NUMBER = "a number"
    ONE = "one choice"
    MANY = "any number of choices"
    TEXT = "a longer text"


class Asks(StrEnum):
    """What a question is for; the paper form puts some of them side by side."""

    GIVEN_NAME = "first name"
    FAMILY_NAME = "last name"
    EMAIL = "email"
    EMPLOYER = "employer"
    ROLE = "role"
    OFFERED = "topics offered"
    WANTED = "topics wanted"
    YEARS = "years of experience"
    CAPACITY = "mentees at once"
    LANGUAGES = "languages"
    NEWCOMER = "first event"
    CONSENT = "contact details"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """One question; ``options`` are its choices, ``hint`` is the small print below it, ``needed`` that it is a must."""

    asks: Asks
    text: str
    kind: Kind
    options: tuple[str, ...] = ()
    hint: str = ""
    needed: bool = False

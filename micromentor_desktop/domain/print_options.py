"""What an organizer can choose about printed badges: the design, what they tell, and how many sides they have."""

from dataclasses import dataclass
from enum import StrEnum


class Design(StrEnum):
    """How a badge looks."""

    BAND = "band"
    """Everything centred above a coloured band with the role and the seats."""
    HEADER = "header"
    """The role across the top in colour, the name below it, the seats at the foot."""
    EDGE = "edge"
    """A coloured edge at the left and otherwise white: saves ink, and is readable on any printer."""


class BadgeField(StrEnum):
    """What a badge can tell beside the first name."""

    EVENT = "event"
    LOGO = "logo"
    FULL_NAME = "full name"
    PRONOUNS = "pronouns"
    JOB_TITLE = "job title"
    COMPANY = "company"
    ROLE = "role"
    SEATS = "seats"
    CONTACT = "contact"
    """A QR code with name, company, email and telephone, only for people who agreed to share them."""


class Sides(StrEnum):
    """Which sides of a badge carry the name."""

    ONE = "one side"
    LONG_EDGE = "both sides, turned over the long edge"
    SHORT_EDGE = "both sides, turned over the short edge"
    FOLD = "fold-over"


USUAL_FIELDS = frozenset(BadgeField) - {BadgeField.CONTACT}
"""The contact code is an extra that the organizer asks for."""


@dataclass(frozen=True, slots=True)
class BadgeLook:
    """The badges' design, what they tell, and their sides."""

    design: Design = Design.BAND
    shown: frozenset[BadgeField] = USUAL_FIELDS
    sides: Sides = Sides.ONE

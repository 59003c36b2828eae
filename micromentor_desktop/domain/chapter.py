"""The chapter that runs the events."""

from dataclasses import dataclass
from enum import StrEnum

STARTER_TOPICS: tuple[str, ...] = (
    "Job application and interview preparation",
    "Soft skills",
    "Hard skills",
    "Career goals",
    "Workplace challenges",
    "Learning to mentor",
    "Making the most of the association's benefits",
)
"""The topics a new chapter starts with; it adds its own."""


class Paper(StrEnum):
    """The paper that the chapter's printer holds."""

    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class Chapter:
    """The chapter's name as it is printed, its usual paper, and its topics in the order in which they are offered.

    ``colour`` is "#rrggbb", or empty for the program's own.
    """

    name: str
    paper: Paper
    topics: tuple[str, ...]
    colour: str = ""

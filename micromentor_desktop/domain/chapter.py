"""The chapter that runs the events."""

from dataclasses import dataclass
from enum import StrEnum

from micromentor_desktop.translate import mark

STARTER_TOPICS: tuple[str, ...] = (
    mark("Job application and interview preparation"),
    mark("Soft skills"),
    mark("Hard skills"),
    mark("Career goals"),
    mark("Workplace challenges"),
    mark("Learning to mentor"),
    mark("Making the most of the association's benefits"),
)
"""The topics that a new chapter starts with, in the language of who starts it; it adds its own."""


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

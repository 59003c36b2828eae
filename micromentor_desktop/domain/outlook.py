"""Whether the seats will do for the mentees, before anybody is paired."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from micromentor_desktop.domain.event import Rules


class Interested(Protocol):
    """What matters here of a person who signed up."""

    @property
    def mentor(self) -> bool:
        """Whether they offered to mentor."""

    @property
    def mentee(self) -> bool:
        """Whether they asked for a mentor."""

    @property
    def capacity(self) -> int | None:
        """How many mentees at once they would take, None when not told."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """The seats of one round against the mentees, with people who ticked both used where they are needed most.

    ``helpers`` of the ``both`` take the mentor's part; ``waiting`` mentees have no seat even then.
    """

    mentors: int
    mentees: int
    both: int
    neither: int
    seats: int
    helpers: int
    waiting: int


def outlook(people: Iterable[Interested], rules: Rules) -> Outlook:
    """Count the people and the seats that the mentors among them have to give in one round."""
    everybody = tuple(people)
    mentors = [person for person in everybody if person.mentor and not person.mentee]
    both = [person for person in everybody if person.mentor and person.mentee]
    mentees = sum(person.mentee and not person.mentor for person in everybody)
    seats = sum(rules.places(person.capacity) for person in mentors)
    seekers = mentees + len(both)
    helpers = 0
    for given in sorted((rules.places(person.capacity) for person in both), reverse=True):
        if seats >= seekers:
            break
        helpers, seats, seekers = helpers + 1, seats + given, seekers - 1
    return Outlook(
        mentors=len(mentors),
        mentees=mentees,
        both=len(both),
        neither=len(everybody) - len(mentors) - len(both) - mentees,
        seats=seats,
        helpers=helpers,
        waiting=max(0, seekers - seats),
    )

"""Whom somebody would like to meet: from names as typed to people of the event."""

from collections.abc import Iterable, Mapping

from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.contact import name as read_name
from micromentor_desktop.importing.likeness import likeness

_SURE = 0.88


def resolve(wished: Iterable[str], people: Mapping[int, str]) -> tuple[int, ...]:
    """The ids (of ``people``, id to full name) of those who are clearly meant, in the order given, each once.

    A name is clear when exactly one person has it, or else exactly one has a name much like it.
    """
    found: dict[int, None] = {}
    for text in wished:
        name = read_name(text).full
        same = [person for person, other in people.items() if fold(other) == fold(name)]
        alike = same or [person for person, other in people.items() if likeness(name, "", other, "") >= _SURE]
        if len(alike) == 1:
            found[alike[0]] = None
    return tuple(found)

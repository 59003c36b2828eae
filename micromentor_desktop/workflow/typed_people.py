"""People whom the organizer types in, one by one, instead of a sign-up file."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields

from micromentor_desktop.domain.event import role_words
from micromentor_desktop.domain.names import fold, tidy
from micromentor_desktop.importing.answers import role
from micromentor_desktop.importing.experience import years
from micromentor_desktop.importing.records import Field
from micromentor_desktop.importing.words import heading
from micromentor_desktop.translate import tr

ROLES = ("", "mentor", "mentee", "both", "neither")
"""What can be chosen; the first stands for nothing chosen yet."""

_HEADINGS = ("Name", "Role", "Topics", "Employer", "Years of experience")
"""Headings that the import knows for sure, in the order of the fields of :class:`TypedPerson`."""

_PLACES = {
    Field.NAME: "name",
    Field.ROLE: "role",
    Field.TOPICS: "topics",
    Field.TOPICS_OFFERED: "topics",
    Field.TOPICS_WANTED: "topics",
    Field.EMPLOYER: "employer",
    Field.YEARS: "years",
}


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """One line of the list, as typed; ``role`` is one of :data:`ROLES`, ``topics`` are separated by semicolons."""

    name: str = ""
    role: str = ""
    topics: str = ""
    employer: str = ""
    years: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return self == TypedPerson()


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in which line (counted from 0); ``stops`` tells that it has to be mended first."""

    line: int
    sentence: str
    stops: bool


def faults(people: Sequence[TypedPerson]) -> tuple[Fault, ...]:
    """What should be looked at, from the first line to the last."""
    seen: dict[str, int] = {}
    found: list[Fault] = []
    for line, person in enumerate(people):
        if not person.empty:
            found += _faults(line, person, seen)
    return tuple(sorted(found, key=lambda fault: not fault.stops))


def _faults(line: int, person: TypedPerson, seen: dict[str, int]) -> Iterator[Fault]:
    number, name = line + 1, tidy(person.name)
    if not name:
        yield Fault(line, tr("Line {number} has no name. Type one, or remove the line.", number=number), stops=True)
        return
    if (first := seen.setdefault(fold(name), line)) != line:
        sentence = tr(
            "Lines {first} and {number} are both called {name} and count as one person. Are they two? Then add"
            " something to one of the names.",
            first=first + 1,
            number=number,
            name=name,
        )
        yield Fault(line, sentence, stops=False)
    if not person.role:
        yield Fault(line, tr("Line {number}: is {name} a mentor or a mentee?", number=number, name=name), stops=False)
    if person.years.strip() and years(person.years).value is None:
        sentence = tr(
            "Line {number}: “{years}” is no number of years, such as 12. It is kept, but does not count.",
            number=number,
            years=person.years.strip(),
        )
        yield Fault(line, sentence, stops=False)


def as_file(people: Iterable[TypedPerson]) -> bytes:
    """The list as a sign-up file, for the import to read like any other; empty lines are left out."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_HEADINGS)
    for person in people:
        if not person.empty:
            writer.writerow([person.name, person.role, person.topics, person.employer, person.years])
    return text.getvalue().encode()


def from_cells(text: str) -> tuple[TypedPerson, ...]:
    """The people of some copied cells or lines, in the order of the list's columns unless they have headings."""
    lines = [line for line in text.splitlines() if line.strip()]
    rows = [[tidy(cell) for cell in line.split("\t")] for line in lines]
    places: Sequence[str] = [field.name for field in fields(TypedPerson)]
    if rows and (named := _named(rows[0])):
        places, rows = named, rows[1:]
    return tuple(_person(dict(zip(places, row, strict=False))) for row in rows)


def _named(row: Sequence[str]) -> list[str]:
    """Which field each heading names (empty: none of ours); nothing at all when the row holds no headings."""
    known = [heading(cell) for cell in row]
    named = [_PLACES.get(found[0], "") if found else "" for found in known]
    return named if "name" in named and len(row) > 1 and all(known) else []


def _person(cells: dict[str, str]) -> TypedPerson:
    cells.pop("", None)
    answer = cells.pop("role", "")
    told = role(answer)
    understood = bool(answer) and (told.sure or told.mentor or told.mentee)
    return TypedPerson(**cells, role=role_words(mentor=told.mentor, mentee=told.mentee) if understood else "")

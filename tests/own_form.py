"""People who fill in the program's own sign-up form, and the files that form tools make of their answers."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass

import openpyxl

from micromentor_desktop.domain.sign_up_form import Asks, FormQuestion, Kind
from micromentor_desktop.importing.records import Draft


@dataclass(frozen=True)
class Person:
    """Somebody who fills in the form; the answers are what the organizer should find afterwards."""

    given: str
    family: str
    role: tuple[int, ...] = ()
    offered: tuple[int, ...] = ()
    wanted: tuple[int, ...] = ()
    years: int | None = None
    capacity: int | None = None
    languages: tuple[str, ...] = ()
    newcomer: bool | None = None
    consent: bool | None = None
    employer: str = ""
    note: str = ""

    def answer(self, question: FormQuestion) -> list[str]:
        """The line that is typed, or the choices that are ticked."""
        ticks = {Asks.ROLE: self.role, Asks.OFFERED: self.offered, Asks.WANTED: self.wanted}
        if question.asks in ticks:
            return [question.options[number] for number in ticks[question.asks]]
        said = {
            Asks.GIVEN_NAME: self.given,
            Asks.FAMILY_NAME: self.family,
            Asks.EMAIL: f"{self.given}@example.org".lower(),
            Asks.EMPLOYER: self.employer,
            Asks.YEARS: "" if self.years is None else str(self.years),
            Asks.CAPACITY: "" if self.capacity is None else str(self.capacity),
            Asks.LANGUAGES: ", ".join(self.languages),
            Asks.NEWCOMER: _of_two(question, self.newcomer),
            Asks.CONSENT: _of_two(question, self.consent),
            Asks.NOTE: self.note,
        }[question.asks]
        return [said] if said else []


def _of_two(question: FormQuestion, yes: bool | None) -> str:
    return "" if yes is None or not question.options else question.options[not yes]


PEOPLE = (
    Person(
        "Ana", "Ruiz", (0,), (0, 7), (), 21, 2, ("English", "Spanish"), False, True, "Contoso", "Not with Jo, please"
    ),
    Person(
        "Li", "Wei", (1,), (), (3, 8, 9), 0, None, ("English",), True, False, note="I would like a mentor from my trade"
    ),
    Person("Sam", "Oduya", (0, 1), (1, 2), (5,), 9, 1, (), None, None, "Harbour High School"),
    Person("Kim", "de la Cruz"),
    Person("Jo", "Brandt", (1,), (), (7,), 3, None, ("German", "English"), True, True, "Fabrikam", "I come by train"),
    Person("Tom", "Li", (0,), (4, 9, 8), (), 15, None, ("English",), False, True, "Adatum"),
)


Export = Callable[..., tuple[str, bytes]]

STAMPS = {"en": "Timestamp", "de": "Zeitstempel", "es": "Marca temporal", "fr": "Horodateur"}
"""How the first column of Google's answers is headed."""

FIVE = {
    "en": ("Id", "Start time", "Completion time", "Email", "Name"),
    "de": ("ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"),
    "es": ("ID", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre"),
    "fr": ("ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"),
}
"""The columns that Microsoft Forms puts before the questions."""


def google(questions: tuple[FormQuestion, ...], people: tuple[Person, ...], language: str = "en") -> tuple[str, bytes]:
    """What “Download responses (.csv)” gives: a time first, choices joined by a comma and a blank."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([STAMPS[language], *(question.text for question in questions)])
    for number, person in enumerate(people):
        answers = [", ".join(person.answer(question)) for question in questions]
        writer.writerow([f"2027/02/{number + 1:02} 9:30:00 AM GMT+1", *answers])
    return "responses.csv", text.getvalue().encode()


def microsoft(
    questions: tuple[FormQuestion, ...], people: tuple[Person, ...], language: str = "en"
) -> tuple[str, bytes]:
    """What “Open in Excel” gives: five columns of its own, choices each with a semicolon behind it."""
    book = openpyxl.Workbook()
    book.active.append([*FIVE[language], *(one.text for one in questions)])
    for number, person in enumerate(people):
        answers = [
            "".join(f"{choice};" for choice in person.answer(question))
            if question.kind is Kind.MANY
            else "".join(person.answer(question))
            for question in questions
        ]
        book.active.append(
            [number + 1, f"2/{number + 1}/27 9:30:00", f"2/{number + 1}/27 9:34:00", "anonymous", "", *answers]
        )
    data = io.BytesIO()
    book.save(data)
    return "Spring evening(1-6).xlsx", data.getvalue()


def assert_understood(
    draft: Draft, people: tuple[Person, ...], topics: tuple[str, ...], *, asked_capacity: bool
) -> None:
    """Everybody's answers were read as they were meant, and nothing is left to correct."""
    assert draft.outcome == "ready", draft.question
    assert [(one.column, one.value, one.reason) for one in draft.problems if one.value] == []
    assert all(answer.known for answer in draft.topics), draft.topics
    for person, found in zip(people, draft.people, strict=True):
        assert (found.given_name, found.family_name) == (person.given, person.family)
        assert found.email == f"{person.given}@example.org".lower()
        assert found.employer == person.employer
        assert (found.mentor, found.mentee) == (0 in person.role, 1 in person.role)
        assert found.topics_offered == tuple(topics[number] for number in person.offered)
        assert found.topics_wanted == tuple(topics[number] for number in person.wanted)
        assert found.years == person.years
        assert found.capacity == (person.capacity if asked_capacity else None)
        assert found.languages == person.languages
        assert bool(found.newcomer) == bool(person.newcomer)
        assert bool(found.share_contact) == bool(person.consent)
        assert not person.note or person.note in dict(found.answers).values()
        assert found.signed_up_at is not None

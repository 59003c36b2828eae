"""Sixty made-up people who filled in the form that the program itself suggests, as Google Forms exports it."""

import csv
from collections.abc import Sequence
from pathlib import Path

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.event import USUAL_RULES, Event, Shape
from micromentor_desktop.domain.sign_up_form import Asks, FormQuestion
from micromentor_desktop.workflow.form_questions import form_questions

MENTORS, MENTEES, BOTH = 11, 42, 4
"""The other three of the sixty tick neither."""

_GIVEN = "Ana Ben Cleo Dov Eva Finn Gia Hal Ida Jo Kim Lou Mia Noa Oli Pia Quin Rae Sam Tia".split()
_FAMILY = ("Stone", "Marsh", "Adeyemi")
_EMPLOYERS = ("Contoso", "Fabrikam", "Harbour High School", "", "Northwind", "Adatum", "Tailspin")
_ROLES = ((0,),) * MENTORS + ((1,),) * MENTEES + ((0, 1),) * BOTH + ((),) * 3


def write(path: Path) -> None:
    """Write the sixty rows."""
    event = Event(0, "Evening", Shape.ROUNDTABLES, USUAL_RULES[Shape.ROUNDTABLES])
    questions = form_questions(event, STARTER_TOPICS)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Timestamp", *(question.text for question in questions)])
        for number in range(60):
            # Mentors and mentees do not come in order.
            answers = [_answer(question, number, _ROLES[number * 7 % 60]) for question in questions]
            writer.writerow([f"2026/11/{1 + number // 3:02} {9 + number % 9}:30:00 AM GMT+1", *answers])


def _answer(question: FormQuestion, number: int, role: Sequence[int]) -> str:
    ticked = [question.options[(number * step) % 7] for step in (1, 3)] if question.options[6:] else []
    yes_no = ("Yes", "No")
    given, family = _GIVEN[number % 20], _FAMILY[number // 20]
    return {
        Asks.GIVEN_NAME: given,
        Asks.FAMILY_NAME: family,
        Asks.EMAIL: f"{given}.{family}@example.org".lower(),
        Asks.EMPLOYER: _EMPLOYERS[number % 7],
        Asks.ROLE: ", ".join(question.options[choice] for choice in role) if question.asks is Asks.ROLE else "",
        Asks.OFFERED: ", ".join(dict.fromkeys(ticked)) if 0 in role else "",
        Asks.WANTED: ", ".join(dict.fromkeys(ticked)) if 1 in role else "",
        Asks.YEARS: str(12 + number % 20 if 0 in role else number % 8),
        Asks.LANGUAGES: "English",
        Asks.NEWCOMER: yes_no[number % 2],
        Asks.CONSENT: yes_no[number % 3 == 0],
        Asks.NOTE: "",
    }[question.asks]

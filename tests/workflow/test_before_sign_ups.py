"""What is handed out before sign-ups exist; the answers to it come back through the import without a correction."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.event import USUAL_RULES, Event, Rules, Shape
from micromentor_desktop.domain.sign_up_form import Asks, FormQuestion, Kind
from micromentor_desktop.gui.languages import TRANSLATED
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.translate import tr, use_translator
from micromentor_desktop.workflow.announcement import Known, announcement
from micromentor_desktop.workflow.form_questions import form_questions
from micromentor_desktop.workflow.form_text import Platform, steps
from micromentor_desktop.workflow.workflows import Workflows
from tests import translations

OWN_TOPICS = (*STARTER_TOPICS, "Writing, editing and publishing", "Working abroad (visa, moving)", "Money; and taxes")
EVENT = Event(
    0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2, 20), on=date(2027, 3, 11), place="Library", span="two hours"
)


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
        yes, no = tr("Yes"), tr("No")
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
            Asks.NEWCOMER: {True: yes, False: no, None: ""}[self.newcomer],
            Asks.CONSENT: {True: yes, False: no, None: ""}[self.consent],
            Asks.NOTE: self.note,
        }[question.asks]
        return [said] if said else []


PEOPLE = (
    Person(
        "Ana", "Ruiz", (0,), (0, 7), (), 21, 2, ("English", "Spanish"), False, True, "Contoso", "Not with Jo, please"
    ),
    Person("Li", "Wei", (1,), (), (3, 8, 9), 0, None, ("English",), True, False),
    Person("Sam", "Oduya", (0, 1), (1, 2), (5,), 9, 1, (), None, None, "Harbour High School"),
    Person("Kim", "de la Cruz"),
    Person("Jo", "Brandt", (1,), (), (7,), 3, None, ("German", "English"), True, True, "Fabrikam", "I come by train"),
    Person("Tom", "Li", (0,), (4, 9, 8), (), 15, None, ("English",), False, True, "Adatum"),
)


Export = Callable[[tuple[FormQuestion, ...], tuple[Person, ...]], tuple[str, bytes]]


def google(questions: tuple[FormQuestion, ...], people: tuple[Person, ...]) -> tuple[str, bytes]:
    """What “Download responses (.csv)” gives: a time first, choices joined by a comma and a blank."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["Timestamp", *(question.text for question in questions)])
    for number, person in enumerate(people):
        answers = [", ".join(person.answer(question)) for question in questions]
        writer.writerow([f"2027/02/{number + 1:02} 9:30:00 AM GMT+1", *answers])
    return "responses.csv", text.getvalue().encode()


def microsoft(questions: tuple[FormQuestion, ...], people: tuple[Person, ...]) -> tuple[str, bytes]:
    """What “Open in Excel” gives: five columns of its own, choices each with a semicolon behind it."""
    book = openpyxl.Workbook()
    book.active.append(["Id", "Start time", "Completion time", "Email", "Name", *(one.text for one in questions)])
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


@pytest.fixture(params=["en", *TRANSLATED])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """Every language that the program speaks, by turns."""
    words = translations.read(request.param)

    def translated(text: str, _count: int) -> str:
        found = words.get(text, text)
        return found if isinstance(found, str) else found[-1]

    use_translator(translated)
    yield request.param
    use_translator(None)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("export", [google, microsoft])
@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.usefixtures("spoken")
def test_the_answers_to_the_form_are_read_without_a_correction(shape: Shape, export: Export, most: int) -> None:
    event = Event(0, "Spring evening", shape, Rules(min(most, shape.max_mentees)))
    topics = (*map(tr, STARTER_TOPICS), *OWN_TOPICS[len(STARTER_TOPICS) :])
    questions = form_questions(event, topics)
    name, content = export(questions, PEOPLE)
    draft = understand(Path(name), content=content, topics=topics)
    assert draft.outcome == "ready"
    assert [(one.column, one.value) for one in draft.problems if one.value] == []
    assert all(answer.known for answer in draft.topics)
    asked_capacity = any(question.asks is Asks.CAPACITY for question in questions)
    assert asked_capacity == (shape in (Shape.BUDDIES, Shape.DROP_IN) and most > 1)
    for person, found in zip(PEOPLE, draft.people, strict=True):
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


def test_every_question_is_in_the_text_with_the_words_of_the_form_tool(workflows: Workflows) -> None:
    material = workflows.before.material(EVENT, "Thursday, 11 March 2027")
    for platform, many in ((Platform.ANY, "tick any number"), (Platform.GOOGLE, "Checkboxes")):
        text = material.form_text(platform)
        assert text.startswith("Spring evening: sign-up for mentors and mentees\n")
        assert "Thursday, 11 March 2027 · Library · two hours" in text
        assert "Pairing depends on the interest received." in text
        assert f"How would you like to take part?\n   [{many}; not required]" in text
        for question in material.questions:
            assert f". {question.text}\n" in text
            assert all(f"\n   - {option}\n" in text for option in question.options)
    assert "Multiple answers" in material.form_text(Platform.MICROSOFT)
    assert any("Download responses (.csv)" in step for step in steps(Platform.GOOGLE))
    assert any("Open in Excel" in step for step in steps(Platform.MICROSOFT))


def test_the_announcement_is_honest_and_filled_in(workflows: Workflows) -> None:
    workflows.chapter.save("Harbour Chapter", workflows.prepare.chapter().paper, "")
    material = workflows.before.material(EVENT, "Thursday, 11 March 2027")
    plain = material.announcement(link="", until="", mail=False)
    assert plain.subject == "Spring evening, Thursday, 11 March 2027: sign up as a mentor or a mentee"
    assert "Thursday, 11 March 2027 · Library · two hours" in plain.text
    assert "One mentor sits at a table with up to 4 mentees, in 2 rounds of 20 minutes." in plain.text
    assert "Pairing depends on the interest received." in plain.text
    assert "we cannot promise everybody a mentor" in plain.text
    assert "- Career goals\n- Workplace challenges\n" in plain.text
    assert "[the link to the form]" in plain.text
    assert plain.text.endswith("\nHarbour Chapter\n")
    mail = material.announcement(link=" https://example.org/form ", until="1 March", mail=True)
    assert mail.text.startswith("Dear members,\n\nSpring evening\n")
    assert "Fill in the form by 1 March: https://example.org/form. " in mail.text
    assert "Kind regards\n\nHarbour Chapter" in mail.text
    assert "[" not in mail.text


def test_the_mail_keeps_its_headings_and_list_and_escapes_names() -> None:
    event = Event(0, "Q&A <live>", Shape.DROP_IN, USUAL_RULES[Shape.DROP_IN])
    html = announcement(event, Known("Us & them", ("CV", "Law & order")), mail=True).html
    assert "<h2>Q&amp;A &lt;live&gt;</h2>" in html
    assert "<ul><li>CV</li><li>Law &amp; order</li></ul>" in html
    assert "<p>Us &amp; them</p>" in html


@pytest.mark.parametrize(
    ("shape", "rules", "words"),
    [
        (Shape.BUDDIES, Rules(1), "paired with one person for the time of the conference"),
        (Shape.BUDDIES, Rules(2), "two newcomers are looked after by a mentor"),
        (Shape.ONE_ON_ONE, Rules(1, 1, 30), "talk one-on-one for 30 minutes."),
        (Shape.ONE_ON_ONE, Rules(1, 5, 10), "in 5 rounds of 10 minutes, each time with somebody else"),
        (Shape.ROUNDTABLES, Rules(1, 1, 20), "at a table with 1 mentee for 20 minutes"),
        (Shape.DROP_IN, Rules(2), "one topic of your choice"),
    ],
)
def test_each_shape_is_told_in_its_own_words(shape: Shape, rules: Rules, words: str) -> None:
    event = Event(0, "Spring evening", shape, rules)
    text = announcement(event, Known()).text
    assert words in text
    assert "when it is over, it is over" in text
    assert "[the name of your chapter]" in text


@pytest.mark.parametrize("shape", Shape)
def test_the_form_of_a_single_person_is_read_too(shape: Shape) -> None:
    event = Event(0, "Spring evening", shape, USUAL_RULES[shape])
    name, content = google(form_questions(event, STARTER_TOPICS), PEOPLE[2:3])
    (found,) = understand(Path(name), content=content).people
    assert (found.full_name, found.role_words) == ("Sam Oduya", "both")
    assert found.topics_offered == (STARTER_TOPICS[1], STARTER_TOPICS[2])
    assert found.topics_wanted == (STARTER_TOPICS[5],)

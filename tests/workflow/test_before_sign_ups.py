"""What is handed out before sign-ups exist; the answers to it come back through the import without a correction."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.event import USUAL_RULES, Event, Rules, Shape
from micromentor_desktop.domain.sign_up_form import Asks
from micromentor_desktop.gui.languages import TRANSLATED
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.translate import tr, use_translator
from micromentor_desktop.workflow.announcement import Known, announcement
from micromentor_desktop.workflow.form_questions import form_questions
from micromentor_desktop.workflow.form_text import Platform, steps
from micromentor_desktop.workflow.workflows import Workflows
from tests import translations
from tests.own_form import PEOPLE, Export, assert_understood, google, microsoft

OWN_TOPICS = (*STARTER_TOPICS, "Writing, editing and publishing", "Working abroad (visa, moving)", "Money; and taxes")
EVENT = Event(
    0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2, 20), on=date(2027, 3, 11), place="Library", span="two hours"
)


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
def test_the_answers_to_the_form_are_read_without_a_correction(
    shape: Shape, export: Export, most: int, spoken: str
) -> None:
    event = Event(0, "Spring evening", shape, Rules(min(most, shape.max_mentees)))
    topics = (*map(tr, STARTER_TOPICS), *OWN_TOPICS[len(STARTER_TOPICS) :])
    questions = form_questions(event, topics)
    name, content = export(questions, PEOPLE, spoken)
    draft = understand(Path(name), content=content, topics=topics)
    asked_capacity = any(question.asks is Asks.CAPACITY for question in questions)
    assert asked_capacity == (shape in (Shape.BUDDIES, Shape.DROP_IN) and most > 1)
    assert_understood(draft, PEOPLE, topics, asked_capacity=asked_capacity)


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

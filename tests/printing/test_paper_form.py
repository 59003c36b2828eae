"""The sign-up form on paper, checked from the finished PDF."""

import io
from dataclasses import replace

import pdfplumber
import pytest

from micromentor_desktop.domain.chapter import STARTER_TOPICS, Paper
from micromentor_desktop.domain.sign_up_form import Asks, FormQuestion, Kind
from micromentor_desktop.printing.paper_form import BOX, LEAST_SIZE, WRITING, PaperForm, paper_form_pdf
from tests.printing.hard_names import HARD
from tests.printing.reading import MM, inks, overlaps, text_of

SIZES = {Paper.LETTER: (612.0, 792.0), Paper.A4: (210 * MM, 297 * MM)}


def form(topics: tuple[str, ...] = STARTER_TOPICS) -> PaperForm:
    yes_no = ("Yes", "No")
    return PaperForm(
        title="Spring mentoring evening",
        subtitle="Thursday, 11 March 2027 · Harbour Library, room 2 · one evening",
        intro="One mentor sits at a table with up to 4 mentees, in 2 rounds of 20 minutes.",
        questions=(
            FormQuestion(Asks.GIVEN_NAME, "First name", Kind.LINE, needed=True),
            FormQuestion(Asks.FAMILY_NAME, "Last name", Kind.LINE, needed=True),
            FormQuestion(Asks.EMAIL, "Email address", Kind.LINE, needed=True),
            FormQuestion(Asks.EMPLOYER, "Employer or school", Kind.LINE),
            FormQuestion(Asks.ROLE, "How would you like to take part?", Kind.MANY, ("As a mentor", "As a mentee")),
            FormQuestion(Asks.OFFERED, "Topics offered", Kind.MANY, topics),
            FormQuestion(Asks.WANTED, "Topics wanted", Kind.MANY, topics),
            FormQuestion(Asks.YEARS, "Years of experience", Kind.NUMBER),
            FormQuestion(Asks.LANGUAGES, "Languages you speak", Kind.LINE),
            FormQuestion(Asks.NEWCOMER, "Is this your first event with us?", Kind.ONE, yes_no),
            FormQuestion(
                Asks.CONSENT, "May we pass your details on?", Kind.ONE, yes_no, hint="Only to those who agree."
            ),
            FormQuestion(Asks.NOTE, "Anything else?", Kind.TEXT),
        ),
        note="Pairing depends on the interest received. We cannot promise everybody a mentor.",
        foot="Harbour Chapter",
    )


@pytest.mark.parametrize("paper", list(Paper))
def test_the_form_is_one_page_of_that_paper_with_everything_on_it(paper: Paper) -> None:
    printed = paper_form_pdf(form(), paper)
    assert printed.pages == 1
    assert printed.notes == ()
    with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
        (page,) = pdf.pages
        assert (page.width, page.height) == pytest.approx(SIZES[paper], abs=0.01)
        boxes = [rect for rect in page.rects if abs(rect["width"] - BOX) < 0.1 and abs(rect["height"] - BOX) < 0.1]
    # Two roles, two yes-or-no questions, and two boxes for each topic and for one more.
    assert len(boxes) == 2 + 2 * 2 + 2 * (len(STARTER_TOPICS) + 1)
    text = text_of(printed.pdf)
    shown = form()
    for words in (shown.title, shown.subtitle, shown.note, shown.foot, *STARTER_TOPICS, "I would like help"):
        assert words.replace("’", "'") in text.replace("’", "'")
    assert all(question.text in text for question in shown.questions if question.kind is not Kind.MANY)
    assert text.count("Career goals") == 1


@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_is_too_small_or_overlaps_or_leaves_the_page(paper: Paper) -> None:
    topics = (*STARTER_TOPICS, *(f"{first} {full}" for first, full in HARD), "A very long topic " * 9)
    for shown in (form(), form(topics), replace(form(), title="Conference of the association " * 5)):
        for glyphs in inks(paper_form_pdf(shown, paper).pdf):
            assert overlaps(glyphs) == []
            assert min(ink.size for ink in glyphs) >= LEAST_SIZE - 0.01
            assert min(ink.left for ink in glyphs) >= 17 * MM
            assert max(ink.right for ink in glyphs) <= SIZES[paper][0] - 17 * MM
            assert min(ink.bottom for ink in glyphs) >= 17 * MM
            assert max(ink.top for ink in glyphs) <= SIZES[paper][1] - 17 * MM


def test_many_topics_go_on_over_a_second_page_and_none_is_lost() -> None:
    topics = tuple(f"Topic number {number:03}" for number in range(60))
    printed = paper_form_pdf(form(topics), Paper.LETTER)
    assert printed.pages == 3
    text = text_of(printed.pdf)
    assert all(topic in text for topic in topics)
    assert text.count("Harbour Chapter") == printed.pages


def test_there_is_room_to_write_on_every_line() -> None:
    with pdfplumber.open(io.BytesIO(paper_form_pdf(form(), Paper.A4).pdf)) as pdf:
        (page,) = pdf.pages
        label = next(word for word in page.extract_words() if word["text"] == "Email")
        below = min(line["top"] for line in page.lines if line["top"] > label["bottom"])
    assert below - label["bottom"] >= WRITING - 4


def test_what_no_font_can_write_is_noted() -> None:
    printed = paper_form_pdf(replace(form(), title="Spring \U0001f331 evening"), Paper.A4)
    assert [note.sentence for note in printed.notes] == [
        "The form: the character \U0001f331 is in none of the fonts and is left out."
    ]

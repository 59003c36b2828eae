"""Every document: as it looked when somebody looked at it, the same bytes each time, and never scaled."""

import re

import numpy as np
import pytest
from PIL import Image

from micromentor_desktop.domain.chapter import STARTER_TOPICS, Paper
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.blank_badges import blank_badges_pdf
from micromentor_desktop.printing.briefings import Briefing, Session, Visitor, briefings_pdf
from micromentor_desktop.printing.desk_lists import ContactEntry, Guest, check_in_pdf, contacts_pdf
from micromentor_desktop.printing.poster import Findable, poster_pdf
from micromentor_desktop.printing.sheets import find_sheet
from micromentor_desktop.printing.slips import Sitting, Slip, slips_pdf
from micromentor_desktop.printing.starter_texts import starters_for
from micromentor_desktop.printing.starters import starters_pdf
from tests.printing.crowd import CROWD
from tests.printing.documents import DOCUMENTS, EVENT, GOLDEN, golden_picture
from tests.printing.reading import MM, inks, overlaps, text_of


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_looks_as_it_did_when_it_was_looked_at(name: str) -> None:
    with Image.open(GOLDEN / f"{name}.png") as golden:
        expected = np.asarray(golden, dtype=np.int16)
    seen = np.asarray(golden_picture(DOCUMENTS[name][1]()), dtype=np.int16)
    assert seen.shape == expected.shape
    # A name that moved by a letter's width changes hundreds of pixels; another version of the renderer only shades.
    assert np.abs(seen - expected).mean() < 0.3
    assert (np.abs(seen - expected) > 96).sum() < 12


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_has_the_same_bytes_each_time_and_is_not_scaled(name: str) -> None:
    make = DOCUMENTS[name][1]
    first = make()
    DOCUMENTS["poster"][1]()
    assert make() == first
    assert b"/PrintScaling /None" in first.pdf


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_text_of_a_document_crosses_another(name: str) -> None:
    for glyphs in inks(DOCUMENTS[name][1]().pdf):
        assert overlaps(glyphs) == []


def test_check_in_lists_everybody_once_with_a_box_and_lines_for_walk_ins() -> None:
    guests = [Guest(f"Person Number{i}", "P", "Mentee", f"Table {i}") for i in range(120)]
    printed = check_in_pdf(guests, paper=Paper.A4, event=EVENT)
    text = text_of(printed.pdf)
    assert sorted(re.findall(r"Number\d+", text)) == sorted(f"Number{i}" for i in range(120))
    assert text.count("Walk-ins") == 1
    assert re.findall(r"Page (\d+) of (\d+)", text)[-1] == (str(printed.pages),) * 2
    with pytest.raises(Trouble, match="nobody has signed up"):
        check_in_pdf([], paper=Paper.A4, event=EVENT)


def test_the_poster_names_the_letters_of_each_page_and_the_tables_beside_the_names() -> None:
    people = [Findable(f"{letter}{i:02} Person", letter, (str(i), "")) for letter in "ABCDEFGH" for i in range(1, 13)]
    printed = poster_pdf(people, rounds=("Round 1", "Round 2"), group_word="Pair", paper=Paper.LETTER, event=EVENT)
    text = text_of(printed.pdf)
    assert "Find your pair" in text
    for person in people:
        assert re.search(rf"{person.name} {person.tables[0]} desk", text), person
    assert re.findall(r"^[A-H] – [A-H]$", text, re.MULTILINE)[0].startswith("A – ")
    # The names are read from afar.
    assert all(ink.size >= 18 for glyphs in inks(printed.pdf) for ink in glyphs if ink.char == "P" and ink.size > 14)


def test_only_contacts_that_were_given_are_listed() -> None:
    printed = contacts_pdf([ContactEntry("Ana Lima", "Contoso", "ana@example.org")], paper=Paper.A4, event=EVENT)
    assert "ana@example.org" in text_of(printed.pdf)
    with pytest.raises(Trouble, match="nobody has agreed"):
        contacts_pdf([], paper=Paper.A4, event=EVENT)


def test_a_briefing_begins_on_a_page_of_its_own_and_names_co_hosts_and_wishes() -> None:
    visitors = tuple(Visitor(f"Mentee {i}", "Analyst", "Career goals" if i else "") for i in range(3))
    briefings = [
        Briefing(name, (Session("Table 3", "Bo Chen", visitors), Session("Table 4")), ("Why?",))
        for name in ("Ana", "Eve")
    ]
    printed = briefings_pdf(briefings, paper=Paper.LETTER, event=EVENT)
    text = text_of(printed.pdf)
    assert printed.pages == 2
    for words in ("Together with Bo Chen", "Mentee 2", "Career goals", "anything: please ask", "Nobody is seated"):
        assert text.count(words) >= 2
    with pytest.raises(Trouble, match="no mentor"):
        briefings_pdf([], paper=Paper.LETTER, event=EVENT)


def test_a_slip_tells_its_person_everything_and_names_those_whose_slip_is_too_small() -> None:
    sittings = (Sitting("Round 1: Table 3", "Mentors: Ana, Bo", "With Chen", "Topics: Soft skills"),)
    text = text_of(slips_pdf([Slip("Eve Fox", "Mentee", sittings)], find_sheet("A6 x4"), event=EVENT).pdf)
    assert all(words in text for words in ("Eve Fox", "Round 1: Table 3", "Mentors: Ana, Bo", "With Chen", EVENT))
    long = (Sitting("Round 1: Table 3", "Mentors: " + ", ".join(full for _, full in CROWD[:40])),) * 3
    crowded = slips_pdf([Slip("Eve Fox", "Mentee", long)], find_sheet("5388"), event=EVENT)
    assert any(warning.startswith("Eve Fox: the slip had to shrink") for warning in crowded.warnings)
    assert overlaps(inks(crowded.pdf)[0]) == []


def test_every_starter_topic_has_questions_of_its_own_for_both_and_a_parting() -> None:
    starters = starters_for((*STARTER_TOPICS, "Gardening", "Soft skills (public speaking, interviewing)"))
    assert len(starters) == 9
    own = starters[:7]
    questions = [question for one in own for question in (*one.mentees_ask, *one.mentors_ask, one.parting)]
    assert len(questions) == len(set(questions))
    assert all(len(one.mentees_ask) >= 3 and len(one.mentors_ask) >= 3 and one.parting for one in starters)
    assert starters[8].mentees_ask == starters[1].mentees_ask
    assert starters[7].mentees_ask not in [one.mentees_ask for one in own]


def test_starters_are_large_on_a_page_and_told_when_too_small() -> None:
    starters = starters_for(STARTER_TOPICS)
    printed = starters_pdf(starters, find_sheet("tent A4 x2"), event=EVENT)
    assert printed.pages == 4
    small = starters_pdf(starters, find_sheet("L7165"), event=EVENT)
    assert all("Choose larger cards" in warning for warning in small.warnings)
    assert small.warnings


@pytest.mark.parametrize("sku", ["5395", "L4785", "5392", "4784", "74558"])
def test_blank_badges_keep_clear_of_the_cuts(sku: str) -> None:
    sheet = find_sheet(sku)
    printed = blank_badges_pdf(sheet.per_page, sheet, event=EVENT, group_word="Table")
    [glyphs] = inks(printed.pdf)
    safe, height = 3 * MM - 0.02, sheet.page_mm[1] * MM
    for ink in glyphs:
        assert any(
            slot.left_mm * MM + safe <= ink.left
            and ink.right <= (slot.left_mm + slot.width_mm) * MM - safe
            and height - (slot.top_mm + slot.height_mm) * MM + safe <= ink.bottom
            and ink.top <= height - slot.top_mm * MM - safe
            for slot in sheet.slots
        ), ink
    assert overlaps(glyphs) == []
    assert text_of(printed.pdf).count("Mentee") == sheet.per_page

"""The table list, checked from the finished PDF."""

import re

import pypdfium2
import pytest

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.lists import RoundTables, TableEntry, table_list_pdf
from tests.printing.hard_names import HARD, ORDINARY
from tests.printing.reading import MM, inks, overlaps, text_of

EVENT = "Spring Micro-Mentoring Evening 2026"
NAMES = [full or first for first, full in HARD + ORDINARY]


def tables(count: int, mentees: int) -> tuple[TableEntry, ...]:
    return tuple(
        TableEntry(
            i + 1,
            "Table",
            (NAMES[i % len(NAMES)],),
            tuple(NAMES[(i + k) % len(NAMES)] for k in range(1, mentees + 1)),
            "Career goals · Workplace challenges" if i % 2 else "",
        )
        for i in range(count)
    )


@pytest.mark.parametrize("paper", list(Paper))
def test_hard_names_stay_on_the_page_and_apart(paper: Paper) -> None:
    rounds = [RoundTables("Round 1", tables(44, 3), tuple(NAMES)), RoundTables("Round 2", tables(2, 40))]
    pdf = table_list_pdf(rounds, paper=paper, event=EVENT, subtitle="12 May, Town hall").pdf
    width, height = {Paper.LETTER: (612, 792), Paper.A4: (210 * MM, 297 * MM)}[paper]
    for glyphs in inks(pdf):
        assert overlaps(glyphs) == []
        assert min(ink.left for ink in glyphs) >= 15 * MM
        assert max(ink.right for ink in glyphs) <= width - 15 * MM
        assert min(ink.bottom for ink in glyphs) >= 15 * MM
        assert max(ink.top for ink in glyphs) <= height - 15 * MM


def test_everybody_is_listed_with_pages_numbered() -> None:
    people = tuple(f"Person Number{i}" for i in range(200))
    rounds = [
        RoundTables(
            "Round 1",
            tuple(TableEntry(i + 1, "Table", (people[i],), people[40 + 3 * i : 43 + 3 * i]) for i in range(40)),
            people[160:],
        ),
        RoundTables("Round 2", (TableEntry(1, "Pair", ("Ana Lima",), ("Bo Chen",)),)),
    ]
    printed = table_list_pdf(rounds, paper=Paper.A4, event=EVENT)
    text = text_of(printed.pdf)
    assert sorted(re.findall(r"Person Number\d+", text)) == sorted(people)
    assert re.findall(r"Page (\d+) of (\d+)", text) == [(str(i + 1), str(printed.pages)) for i in range(printed.pages)]
    assert text.count("On the waiting list: please see the desk") == 1
    assert "Pair 1" in text


def test_a_table_is_not_split_over_pages() -> None:
    rounds = [
        RoundTables(
            "Round 1",
            tuple(
                TableEntry(i, "Table", (f"Mentor{i}",), tuple(f"Mentee{i}x{k}" for k in range(5))) for i in range(1, 30)
            ),
        )
    ]
    document = pypdfium2.PdfDocument(table_list_pdf(rounds, paper=Paper.LETTER, event=EVENT).pdf)
    for page in document:
        text = page.get_textpage().get_text_range()
        for number in re.findall(r"Mentor(\d+)", text):
            assert len(re.findall(rf"Mentee{number}x\d", text)) == 5


def test_nobody_vanishes_when_no_font_has_their_name() -> None:
    printed = table_list_pdf([RoundTables("Round 1", (), ("🙂", "Ana"))], paper=Paper.A4, event=EVENT)
    assert printed.warnings == ("🙂: the character 🙂 is in none of the fonts and is left out.",)
    assert "(a name that cannot be printed)" in text_of(printed.pdf)


def test_an_empty_list_is_refused() -> None:
    with pytest.raises(Trouble, match="nobody is at a table"):
        table_list_pdf([RoundTables("Round 1")], paper=Paper.A4, event=EVENT)


def test_same_list_same_bytes_and_never_scaled() -> None:
    rounds = [RoundTables("Round 1", tables(9, 4))]
    first = table_list_pdf(rounds, paper=Paper.A4, event=EVENT)
    assert table_list_pdf(rounds, paper=Paper.A4, event=EVENT) == first
    assert b"/PrintScaling /None" in first.pdf

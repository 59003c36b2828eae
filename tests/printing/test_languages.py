"""Documents speak the language that is chosen: with every word of ours crossed out, none is left in English."""

import re
from collections.abc import Callable, Iterator

import pytest

from micromentor_desktop.domain.chapter import STARTER_TOPICS, Paper
from micromentor_desktop.domain.sheet import Sheet
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.blank_badges import blank_badges_pdf
from micromentor_desktop.printing.briefings import Briefing, Session, Visitor, briefings_pdf
from micromentor_desktop.printing.calibration_page import calibration_from, calibration_pdf
from micromentor_desktop.printing.cards import TableCard, table_cards_pdf
from micromentor_desktop.printing.desk_lists import ContactEntry, Guest, check_in_pdf, contacts_pdf
from micromentor_desktop.printing.document import Printed
from micromentor_desktop.printing.lists import RoundTables, TableEntry, table_list_pdf
from micromentor_desktop.printing.logo import check_svg, tidy_picture
from micromentor_desktop.printing.placing import Placing
from micromentor_desktop.printing.poster import Findable, poster_pdf
from micromentor_desktop.printing.report import Report, report_pdf
from micromentor_desktop.printing.sheet_search import search_sheets
from micromentor_desktop.printing.sheets import find_sheet, load_sheets, validate
from micromentor_desktop.printing.slips import Sitting, Slip, slips_pdf
from micromentor_desktop.printing.starter_texts import starters_for
from micromentor_desktop.printing.starters import starters_pdf
from micromentor_desktop.translate import Manner, mark, tr, use_manner, use_translator
from tests.printing.documents import DOCUMENTS
from tests.printing.reading import inks, overlaps, text_of

FIELDS = re.compile(r"({\w+})")
GERMAN = {"Soft skills": "Umgang mit Menschen", "Before you part": "Zum Abschied", "adhesive name badge": "Klebeschild"}
UNKNOWN = "\U0010fffd\U0010fffc"
NARROW = Sheet("", "7", mark("own measures"), "A4", 1, 1, 100.0, 16.0, 10.0, 10.0, 100.0, 16.0)


def crossed_out(text: str, _count: int = -1) -> str:
    """Every letter as an x; what goes into the fields is left alone."""
    return "".join(part if FIELDS.fullmatch(part) else re.sub("[A-Za-z]", "x", part) for part in FIELDS.split(text))


def stretched(text: str, _count: int = -1) -> str:
    """Every word a good third longer, as German and French are."""
    return "".join(
        part
        if FIELDS.fullmatch(part)
        else re.sub("[A-Za-z]{3,}", lambda word: word[0] + word[0][: -(-len(word[0]) // 3)], part)
        for part in FIELDS.split(text)
    )


@pytest.fixture
def foreign() -> Iterator[None]:
    use_translator(crossed_out)
    yield
    use_translator(None)
    use_manner(None)


def _lists(event: str) -> list[Printed]:
    table = tr("Table")
    rounds = [RoundTables("1", (TableEntry(1, table, ("11",), ("12", "13")),), ("14",))]
    people = [Findable("21", "2", ("1",)), Findable("22", "2", ("",))]
    briefing = [Briefing("31", (Session("32", "33", (Visitor("34"),)), Session("35")), ("36",))]
    return [
        table_list_pdf(rounds, paper=Paper.A4, event=event),
        poster_pdf(people, rounds=("1",), group_word=table, paper=Paper.A4, event=event),
        poster_pdf(people, rounds=("1",), group_word=tr("Pair"), paper=Paper.A4, event=event),
        briefings_pdf(briefing, paper=Paper.A4, event=event),
        check_in_pdf([Guest("41", "4", "42", "43")], paper=Paper.A4, event=event),
        contacts_pdf([ContactEntry("51", "52", "53", "54")], paper=Paper.A4, event=event),
        report_pdf(Report("61", ("62",), ()), paper=Paper.A4, event=event),
    ]


def _pieces(event: str) -> list[Printed]:
    name = f"7{UNKNOWN}"
    many = tuple(Sitting(str(number), "8 " * 30, "9 " * 30) for number in range(20))
    return [
        badges_pdf([Badge(name, full_name=name), Badge("", "")], find_sheet("5395"), event=event),
        badges_pdf([Badge("7" * 90, "8" * 200)], find_sheet("5395"), event=event),
        blank_badges_pdf(1, find_sheet("5395"), event=event, group_word=tr("Table")),
        table_cards_pdf([TableCard(1, tr("Table"), ("7" * 200,) * 3)], find_sheet("5302"), event=event),
        table_cards_pdf([TableCard(1, tr("Pair"), ("7" * 200,) * 3, UNKNOWN)], find_sheet("5302"), event=event),
        slips_pdf([Slip("1", "2", (Sitting("3"),))], find_sheet("A6 x4"), event=event),
        slips_pdf([Slip("1", "2", many)], find_sheet("A6 x4"), event=event),
        starters_pdf(starters_for(map(crossed_out, STARTER_TOPICS)), find_sheet("A6 x4"), event=event),
        starters_pdf(starters_for(["1"]), find_sheet("L7165"), event=event),
    ]


@pytest.mark.usefixtures("foreign")
@pytest.mark.parametrize("make", [_lists, _pieces])
def test_no_english_word_of_ours_is_printed_or_noted(make: Callable[[str], list[Printed]]) -> None:
    for printed in make(f"99{UNKNOWN}"):
        text = "\n".join([text_of(printed.pdf), *printed.warnings]).replace("U+10FFFD", "").replace("U+10FFFC", "")
        assert "x" in text
        assert re.findall("[A-Za-wyz]+ ?", text) == []


@pytest.mark.usefixtures("foreign")
def test_the_test_page_has_its_four_letters_alone() -> None:
    text = text_of(calibration_pdf(Paper.A4, NARROW).pdf)
    assert sorted(re.findall("[A-Za-wyz]+", text)) == ["A", "B", "C", "D"]


def _impossible(**lengths: float) -> Sheet:
    usual = {"cols": 2, "rows": 2, "width_mm": 90.0, "height_mm": 60.0, "left_mm": 10.0, "top_mm": 10.0}
    found = {**usual, "pitch_x_mm": 95.0, "pitch_y_mm": 65.0, **lengths}
    return Sheet("", "7", "", "A4", **found)  # type: ignore[arg-type] # cols and rows are whole numbers


@pytest.mark.usefixtures("foreign")
@pytest.mark.parametrize(
    "wrong",
    [
        lambda: validate(_impossible(left_mm=-3.0)),
        lambda: validate(_impossible(top_mm=-3.0)),
        lambda: validate(_impossible(pitch_x_mm=80.0)),
        lambda: validate(_impossible(pitch_y_mm=50.0)),
        lambda: validate(_impossible(left_mm=60.0)),
        lambda: validate(_impossible(top_mm=250.0)),
        lambda: validate(_impossible(cols=0)),
        lambda: validate(_impossible(left_mm=float("nan"))),
        lambda: find_sheet("0"),
        lambda: badges_pdf([], NARROW, event="1"),
        lambda: badges_pdf([Badge("1")], NARROW, event="1", placing=Placing(start=9)),
        lambda: badges_pdf([Badge("1")], _impossible(height_mm=9.0), event="1"),
        lambda: table_list_pdf([], paper=Paper.A4, event="1"),
        lambda: poster_pdf([], rounds=(), group_word="1", paper=Paper.A4, event="1"),
        lambda: briefings_pdf([], paper=Paper.A4, event="1"),
        lambda: check_in_pdf([], paper=Paper.A4, event="1"),
        lambda: contacts_pdf([], paper=Paper.A4, event="1"),
        lambda: calibration_from(float("nan"), 20, 100, 100),
        lambda: calibration_from(20, 20, 90, 100),
        lambda: calibration_from(50, 20, 100, 100),
        lambda: calibration_from(20, 50, 100, 100),
        lambda: tidy_picture(b"1", "1"),
        lambda: check_svg(b"1", "1"),
        lambda: check_svg(b"<a/>", "1"),
        lambda: check_svg(b"<svg><script/></svg>", "1"),
        lambda: check_svg(b"<svg onload='1'/>", "1"),
        lambda: check_svg(b"<svg><image href='http://1'/></svg>", "1"),
        lambda: check_svg(b"<!ENTITY", "1"),
    ],
)
def test_what_is_wrong_is_told_in_the_language_too(wrong: Callable[[], object]) -> None:
    with pytest.raises(Trouble) as trouble:
        wrong()
    assert "x" in str(trouble.value)
    assert re.findall("[A-Za-wyz]+", str(trouble.value)) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_longer_words_lie_on_nothing(foreign: None, name: str) -> None:
    assert foreign is None
    use_translator(stretched)
    for page in inks(DOCUMENTS[name][1]().pdf):
        assert overlaps(page) == []


@pytest.mark.usefixtures("foreign")
def test_longer_steps_leave_the_letters_of_the_test_page_free() -> None:
    use_translator(stretched)
    [page] = inks(calibration_pdf(Paper.A4, find_sheet("5395")).pdf)
    letter = next(ink for ink in page if ink.char == "C" and ink.size == pytest.approx(18, abs=1))
    words = [ink for ink in page if 7 <= ink.size <= 10 and ink.bottom > letter.bottom]
    assert min(ink.bottom for ink in words) > letter.top


def test_sheets_are_found_by_their_kind_in_both_languages(foreign: None) -> None:
    assert foreign is None
    use_translator(lambda text, _count: GERMAN.get(text, text))
    german, english = search_sheets(load_sheets(), "klebeschild"), search_sheets(load_sheets(), "adhesive badge")
    assert german == tuple(sheet for sheet in english if sheet.kind == "adhesive name badge")
    assert german


def test_topics_find_their_questions_whatever_language_they_were_written_in(foreign: None) -> None:
    assert foreign is None
    use_translator(lambda text, _count: GERMAN.get(text, text))
    english, german = starters_for(["Soft skills", "Umgang mit Menschen (Reden)"])
    assert english.mentees_ask == german.mentees_ask != starters_for(["Gardening"])[0].mentees_ask
    assert "Zum Abschied" in text_of(starters_pdf([german], find_sheet("A6 x4"), event="1").pdf)


@pytest.mark.usefixtures("foreign")
def test_numbers_and_the_documents_language_follow_the_users() -> None:
    use_manner(Manner(",", language="de"))
    with pytest.raises(Trouble, match="80,0 xx"):
        validate(_impossible(pitch_x_mm=80.0))
    assert b"/Lang (de)" in blank_badges_pdf(1, find_sheet("5395"), event="1", group_word="1").pdf

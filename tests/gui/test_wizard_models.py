"""The tables of the import preview: what they say, and that they are proper models."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Rules, Shape
from micromentor_desktop.domain.member import Member
from micromentor_desktop.gui.event_wizard.columns_model import SURE, TAKEN_FOR, ColumnsModel
from micromentor_desktop.gui.event_wizard.people_model import PeopleModel
from micromentor_desktop.gui.event_wizard.problems_model import ProblemsModel
from micromentor_desktop.gui.event_wizard.stored_tab import StoredTab
from micromentor_desktop.gui.event_wizard.words import (
    column_label,
    counts_sentence,
    duration_words,
    field_label,
    rules_sentence,
)
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.merge import merge
from micromentor_desktop.workflow.import_signups import Column, Comparison, Counts, Decisions, Draft, Field

SIGNUPS = """\
Timestamp,Email Address,Your full name,Company,Mentor or mentee?,Topics,Years of experience
2026/10/01 9:00:00,ana@example.org,Ana Ruiz,Contoso,Mentor,Career goals;Soft skills,15
2026/10/01 9:10:00,li@example.org,Li Wei,Fabrikam,Mentee,Career goals,5-7
2026/10/02 9:10:00,sam@example.org,Sam Oduya,Northwind,Mentee,Career goals,2
2026/10/02 9:20:00,jo@example.org,Jo Brandt,,Both,Soft skills,8
2026/10/03 9:10:00,li@example.org,Li Wei,Fabrikam,Mentee,Soft skills,5-7
2026/10/03 9:30:00,kim@example.org,Kim Roe,Tailspin,Not this time,,1
2026/10/04 9:30:00,tom@example,Tom Li,Adatum,Mentee,Hard skills,4
"""


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    path = tmp_path / "signups.csv"
    path.write_text(SIGNUPS, "utf-8")
    return understand(path)


def picture(model: QAbstractItemModel, columns: Iterable[int] | None = None) -> str:
    """The model as a person sees it: a line a row."""
    shown = range(model.columnCount()) if columns is None else columns
    rows = range(model.rowCount())
    return "\n".join(" | ".join(str(model.index(row, column).data()) for column in shown) for row in rows)


def test_the_columns_say_what_they_were_taken_for(qtmodeltester: ModelTester, draft: Draft) -> None:
    model = ColumnsModel()
    model.show_draft(draft, by_hand=())
    qtmodeltester.check(model)
    assert picture(model, (0, TAKEN_FOR)) == (
        "Timestamp | Date of signing up\n"
        "Email Address | Email\n"
        "Your full name | Full name\n"
        "Company | Employer\n"
        "Mentor or mentee? | Mentor, mentee or both\n"
        "Topics | Topics\n"
        "Years of experience | Years of experience"
    )


def test_a_corrected_column_says_who_decided(draft: Draft) -> None:
    model = ColumnsModel()
    model.show_draft(draft, by_hand=())
    before = model.index(3, SURE).data()
    model.show_draft(draft, by_hand=(3,))
    assert (before, model.index(3, SURE).data()) == ("sure", "set by you")


def test_editing_a_column_is_only_a_wish(draft: Draft) -> None:
    model = ColumnsModel()
    model.show_draft(draft, by_hand=())
    wishes: list[tuple[int, Field]] = []
    model.corrected.connect(lambda column, field: wishes.append((column, field)))
    index = model.index(3, TAKEN_FOR)
    assert index.flags() & Qt.ItemFlag.ItemIsEditable
    model.setData(index, Field.NOTE.value)
    model.setData(index, Field.EMPLOYER.value)
    assert wishes == [(3, Field.NOTE)]
    assert index.data() == "Employer"


def test_the_people_are_shown_as_they_will_be(qtmodeltester: ModelTester, draft: Draft) -> None:
    model = PeopleModel()
    model.show_draft(draft)
    qtmodeltester.check(model)
    assert picture(model, (0, 1, 4, 5)) == (
        "Ana Ruiz | mentor | Contoso | 15\n"
        "Li Wei | mentee | Fabrikam | 5-7\n"
        "Sam Oduya | mentee | Northwind | 2\n"
        "Jo Brandt | both |  | 8\n"
        "Kim Roe | neither | Tailspin | 1\n"
        "Tom Li | mentee | Adatum | 4"
    )
    assert "row 3, 6 of the file" in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_problems_are_told_by_row(qtmodeltester: ModelTester, draft: Draft) -> None:
    model = ProblemsModel()
    model.show_draft(draft)
    qtmodeltester.check(model)
    assert "8 | Email Address | tom@example |" in picture(model)
    assert "please check" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_every_field_has_its_own_words(qapp: object) -> None:
    assert qapp is not None
    assert len({field_label(field) for field in Field}) == len(Field)
    choice = Column(2, "Topics: soft skills", Field.CHOICE, 1.0, (), "soft skills", Field.TOPICS)
    assert column_label(choice) == "One box of: Topics"


def test_counts_and_durations_in_words() -> None:
    assert counts_sentence(Counts(64, 60, 3, 1)) == "64 rows = 60 people + 3 repeats + 1 set aside"
    assert counts_sentence(Counts(1, 1, 0, 0)) == "1 row = 1 person"
    assert [duration_words(minutes) for minutes in (5, 42, 58, 88)] == [
        "5 minutes",
        "45 minutes",
        "1 hour",
        "1 hour 30 minutes",
    ]


@pytest.mark.parametrize(
    ("shape", "rules", "sentence"),
    [
        (
            Shape.ROUNDTABLES,
            Rules(4, 2, 20),
            "Each mentor sits with up to 4 mentees, for 2 rounds of 20 minutes: about 45 minutes in all.",
        ),
        (Shape.ROUNDTABLES, Rules(1, 1, 20), "Each mentor sits with one mentee, for 20 minutes."),
        (Shape.ONE_ON_ONE, Rules(1, 1, 1), "Each mentor meets one mentee, for 1 minute."),
        (
            Shape.ONE_ON_ONE,
            Rules(1, 5, 10),
            "Each mentor meets one mentee at a time, for 5 rounds of 10 minutes: about 1 hour in all.",
        ),
        (Shape.BUDDIES, Rules(1), "Each mentor looks after one mentee for the whole conference."),
        (Shape.BUDDIES, Rules(2), "Each mentor looks after up to 2 mentees, who also get to know each other."),
    ],
)
def test_the_rules_are_read_back(shape: Shape, rules: Rules, sentence: str) -> None:
    assert rules_sentence(shape, rules) == sentence


def test_an_archived_member_is_told_to_come_back_unless_it_is_somebody_else(qtbot: QtBot, draft: Draft) -> None:
    archived = Member(7, "Ana", "Ruiz", email="ana@example.org")
    tab = StoredTab()
    qtbot.addWidget(tab)
    tab.show_comparison(Comparison(merge(draft, [], [], 1, archived=[archived])), Decisions())
    assert picture(tab.model) == (
        "Ana Ruiz | was archived | comes back into the members’ list as Ana Ruiz (ana@example.org)"
    )
    assert not tab.other.isHidden()
    assert tab.same.isHidden()
    with qtbot.waitSignal(tab.decided) as decided:
        tab.other.click()
    apart = decided.args[0](Decisions(same_as={2: 7}))
    assert apart == Decisions(apart=frozenset({(2, 7)}))
    tab.show_comparison(Comparison(merge(replace(draft, decisions=apart), [], [], 1, archived=[archived])), apart)
    assert tab.model.rowCount() == 0

"""The members page: search, filters, sorting, what is remembered, the details, and what can be done and undone."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Person, Record, Topics
from micromentor_desktop.gui.members.ask_dialog import AskDialog
from micromentor_desktop.gui.members.duplicates_dialog import AlikeModel, DuplicatesDialog
from micromentor_desktop.gui.members.import_members_dialog import ImportMembersDialog
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.members.merge_dialog import MergeDialog
from micromentor_desktop.gui.members.model import Column, MembersModel
from micromentor_desktop.gui.members.page import MembersPage
from micromentor_desktop.gui.members.privacy_dialog import DueModel, PrivacyDialog
from micromentor_desktop.gui.members.search import Kind, MemberSearch
from micromentor_desktop.gui.members.topics_dialog import TopicsDialog
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.storage.backup import Why, back_up
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.tables import MemberRow
from micromentor_desktop.workflow.merge_members import Alike
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.hands import click, press, write
from tests.workflow.chapters import add, add_event, sign_up

TOMORROW = date.today() + timedelta(days=1)
YESTERDAY = date.today() - timedelta(days=1)
PEOPLE = (
    Member(NEW, "Zoë", "Álvarez", "zoe@example.org", "Contoso", "Engineer", 12, "12", ("English", "Español")),
    Member(NEW, "Ana", "Brandt", "ana@example.org", "", "Nurse", 3, "", ("English",), note="allergic to cats"),
    Member(NEW, "Li", "Wei", "li@example.org", "Fabrikam"),
)
OpenPage = Callable[..., MembersPage]
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def open_page(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> OpenPage:
    def make(*people: Member) -> MembersPage:
        for member in people:
            workflows.members.save(member)
        page = MembersPage(workflows, tasks, settings)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.reload()
        settle(qtbot, tasks)
        return page

    return make


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def names(page: MembersPage) -> list[str]:
    return [person.member.full_name for person in page.shown()]


def choose(page: MembersPage, *wanted: str) -> None:
    selection = page.table.selectionModel()
    selection.clearSelection()
    for row, name in enumerate(names(page)):
        if name in wanted:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            selection.select(page.proxy.index(row, 0), flags)
    assert {one.member.full_name for one in page.selected()} == set(wanted)


def dialog_of(page: QWidget, kind: type[D]) -> D:
    [found] = [one for one in page.findChildren(kind) if one.isVisible()]
    return found


def found_people() -> tuple[Person, ...]:
    return tuple(
        Person(Record(replace(member, id=number)), member.full_name) for number, member in enumerate(PEOPLE, start=1)
    )


def test_the_models_are_proper_ones(qtmodeltester: ModelTester) -> None:
    model = MembersModel()
    search = MemberSearch(model)
    model.show_rows(found_people())
    alike, due = AlikeModel(), DueModel()
    alike.show_rows([Alike(PEOPLE[0], PEOPLE[1], 0.9)])
    due.show_rows([(found_people()[0], YESTERDAY)])
    for one in (model, search, alike, due):
        qtmodeltester.check(one)
    model.sort(Column.EMPLOYER, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(search)


def test_empty_at_first(open_page: OpenPage) -> None:
    page = open_page()
    assert page.count.text() == ""
    assert not page.table.isVisible()
    assert not page.head.isVisible()


def test_search_as_you_type_in_all_columns(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(*PEOPLE)
    assert page.count.text() == "3 members"
    qtbot.keyClicks(page.head.search, "espanol")
    assert (names(page), page.count.text()) == (["Zoë Álvarez"], "3 members, 1 shown")
    for text, found in (
        ("cats ana", ["Ana Brandt"]),
        ("ALVAREZ contoso", ["Zoë Álvarez"]),
        ("li@example", ["Li Wei"]),
        ("nobody at all", []),
    ):
        page.head.search.setText(text)
        assert names(page) == found
    assert not page.table.isVisible()
    page.head.search.clear()
    assert len(names(page)) == 3


def test_filters_by_kind_and_topic(
    qtbot: QtBot, open_page: OpenPage, workflows: Workflows, database: Database, tasks: Tasks
) -> None:
    past = add_event(workflows, "Spring", YESTERDAY)
    sign_up(database, past, add(workflows, "Mo Adler", mentored_before=True), "mentor", topics_offered=("Hard skills",))
    sign_up(database, past, add(workflows, "Ana Ruiz"), "mentee", topics_wanted=("Soft skills",))
    add(workflows, "Gus Guest", guest=True)
    left = add(workflows, "Lea Left")
    workflows.members.archive([left.id], archived=True)
    page = open_page()
    assert page.count.text() == "4 members, 3 shown"
    for kind, found in (
        (Kind.MENTORED, ["Mo Adler"]),
        (Kind.NEWCOMERS, ["Gus Guest"]),
        (Kind.GUESTS, ["Gus Guest"]),
        (Kind.ARCHIVED, ["Lea Left"]),
        (Kind.EVERYBODY, ["Mo Adler", "Gus Guest", "Ana Ruiz"]),
    ):
        page.head.kind.setCurrentIndex(page.head.kind.findData(kind))
        assert names(page) == found
    for topic, found in (("Hard skills", ["Mo Adler"]), ("Soft skills", ["Ana Ruiz"]), ("Career goals", [])):
        page.head.topic.setCurrentIndex(page.head.topic.findData(topic))
        assert names(page) == found
    page.reload()
    settle(qtbot, tasks)
    assert (page.head.topic.currentData(), names(page)) == ("Career goals", [])


def test_sorted_by_each_column_with_empty_cells_last(open_page: OpenPage) -> None:
    page = open_page(*PEOPLE)
    assert names(page) == ["Zoë Álvarez", "Ana Brandt", "Li Wei"]
    for column, rising, falling in (
        (Column.NAME, ["Zoë Álvarez", "Ana Brandt", "Li Wei"], ["Li Wei", "Ana Brandt", "Zoë Álvarez"]),
        (Column.YEARS, ["Ana Brandt", "Zoë Álvarez", "Li Wei"], ["Zoë Álvarez", "Ana Brandt", "Li Wei"]),
        (Column.EMPLOYER, ["Zoë Álvarez", "Li Wei", "Ana Brandt"], ["Li Wei", "Zoë Álvarez", "Ana Brandt"]),
        (Column.NOTE, ["Ana Brandt", "Zoë Álvarez", "Li Wei"], ["Ana Brandt", "Li Wei", "Zoë Álvarez"]),
    ):
        page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert names(page) == rising
        page.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        assert names(page) == falling


def test_a_selection_outlives_sorting_and_reloading(qtbot: QtBot, open_page: OpenPage, tasks: Tasks) -> None:
    page = open_page(*PEOPLE)
    choose(page, "Li Wei", "Zoë Álvarez")
    page.table.sortByColumn(Column.EMAIL, Qt.SortOrder.DescendingOrder)
    assert {one.member.full_name for one in page.selected()} == {"Li Wei", "Zoë Álvarez"}
    page.reload()
    settle(qtbot, tasks)
    assert {one.member.full_name for one in page.selected()} == {"Li Wei", "Zoë Álvarez"}
    assert "2 people selected" in page.details.shown_text()


def test_enter_edits_and_the_row_stays_selected(
    qtbot: QtBot, open_page: OpenPage, workflows: Workflows, tasks: Tasks
) -> None:
    page = open_page(*PEOPLE)
    page.table.setCurrentIndex(page.proxy.index(1, 0))
    press(page.table, Qt.Key.Key_Return)
    form = dialog_of(page, MemberForm)
    form.family_name.setText("Zimmer")
    form.languages.setText("English,  Deutsch ,")
    form.in_directory.setChecked(True)
    form.topics.offered["Career goals"].setChecked(True)
    with qtbot.waitSignal(form.saved):
        click(form.save_button)
    qtbot.waitUntil(lambda: not tasks.busy and "Ana Zimmer" in names(page))
    [person] = page.selected()
    member = person.member
    assert (member.full_name, member.languages, member.note, member.in_directory) == (
        "Ana Zimmer",
        ("English", "Deutsch"),
        "allergic to cats",
        True,
    )
    assert person.record.topics == Topics(("Career goals",), ())
    assert len(workflows.members.all()) == 3


def test_adding_a_member(qtbot: QtBot, open_page: OpenPage, workflows: Workflows, tasks: Tasks) -> None:
    page = open_page()
    page.add()
    form = dialog_of(page, MemberForm)
    write(form.given_name, "Kim")
    form.years.setValue(7)
    form.share_contact.click()
    with qtbot.waitSignal(form.saved):
        press(form.given_name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not tasks.busy and names(page) == ["Kim"])
    stored = workflows.members.all()[0]
    assert (stored.given_name, stored.years, stored.share_contact) == ("Kim", 7, True)
    assert page.history.undo_text == "Add Kim"


def test_a_member_without_a_name_is_told_in_place(qtbot: QtBot, workflows: Workflows, tasks: Tasks) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form = MemberForm(workflows, tasks, None, window)
    form.show()
    form.accept()
    qtbot.waitUntil(lambda: "needs a name" in form.trouble_text())
    assert form.isVisible()
    assert form.save_button.isDefault()
    assert workflows.members.all() == ()


def test_a_form_that_is_not_touched_changes_nothing(qtbot: QtBot, workflows: Workflows, tasks: Tasks) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for member in (*PEOPLE, replace(PEOPLE[0], field="Law", guest=True, contact_on_badge=True)):
        assert MemberForm(workflows, tasks, member, window).edited() == member


def test_columns_are_chosen_moved_and_remembered(open_page: OpenPage) -> None:
    page = open_page(*PEOPLE)
    header = page.table.horizontalHeader()
    assert header.isSectionHidden(Column.NOTE)
    header.resizeSection(Column.EMAIL, 333)
    header.moveSection(header.visualIndex(Column.EMAIL), 4)
    for action in page.columns_menu.actions():
        if action.text() in ("Note", "Employer"):
            action.trigger()
    again = open_page().table.horizontalHeader()
    assert again.sectionSize(Column.EMAIL) == 333
    assert again.visualIndex(Column.EMAIL) == 4
    assert not again.isSectionHidden(Column.NOTE)
    assert again.isSectionHidden(Column.EMPLOYER)


def test_the_details_tell_events_and_whom_they_met(
    qtbot: QtBot, open_page: OpenPage, workflows: Workflows, database: Database, tasks: Tasks
) -> None:
    past = add_event(workflows, "Spring <evening>", YESTERDAY)
    sign_up(database, past, add(workflows, "Mo Adler", employer="A & B"), "mentor", topics_offered=("Hard skills",))
    for employer in ("Crane", "Dune"):
        sign_up(database, past, add(workflows, "Ana Ruiz", employer=employer), "mentee")
    workflows.pair.pair(past.id)
    page = open_page()
    choose(page, "Mo Adler")
    settle(qtbot, tasks)
    text = page.details.shown_text()
    for words in (
        "Mo Adler",
        "A & B",
        "Spring <evening>",
        "mentor",
        "Hard skills",
        "Mentees they met:",
        # Two of one name are told apart here as in the table.
        "Ana Ruiz (Crane) (round 1)",
        "Ana Ruiz (Dune) (round 1)",
        "Contact code on the badge: no",
    ):
        assert words in text
    assert [person.shown_name for person in page.shown()] == ["Mo Adler", "Ana Ruiz (Crane)", "Ana Ruiz (Dune)"]


def test_each_step_is_undone_and_done_again_with_its_name(
    qtbot: QtBot, open_page: OpenPage, workflows: Workflows, tasks: Tasks
) -> None:
    page = open_page(*PEOPLE)
    before = workflows.members.people().people
    choose(page, "Ana Brandt", "Li Wei")
    page.actions_offered.archive.trigger()
    settle(qtbot, tasks)
    assert (names(page), page.history.undo_text) == (["Zoë Álvarez"], "Archive 2 people")
    choose(page, "Zoë Álvarez")
    page.actions_offered.guest.trigger()
    settle(qtbot, tasks)
    after = workflows.members.people().people
    assert page.history.undo_text == "Mark Zoë Álvarez as a guest"
    for _ in range(2):
        page.history.undo()
        settle(qtbot, tasks)
    assert workflows.members.people().people == before
    assert (len(names(page)), page.history.undo_text, page.history.redo_text) == (3, "", "Archive 2 people")
    for _ in range(2):
        page.history.redo()
        settle(qtbot, tasks)
    assert workflows.members.people().people == after


def test_what_was_changed_elsewhere_is_told_and_nothing_is_undone(
    qtbot: QtBot, open_page: OpenPage, workflows: Workflows, tasks: Tasks
) -> None:
    page = open_page(*PEOPLE)
    choose(page, "Li Wei")
    page.actions_offered.guest.trigger()
    settle(qtbot, tasks)
    [li] = [member for member in workflows.members.all() if member.given_name == "Li"]
    workflows.members.save(replace(li, employer="Elsewhere"))
    with qtbot.waitSignal(page.history.failed) as told:
        page.history.undo()
    assert told.args is not None
    assert "changed since" in told.args[1]
    settle(qtbot, tasks)
    assert page.history.undo_text == "Mark Li Wei as a guest"


def test_topics_of_a_selection(qtbot: QtBot, open_page: OpenPage, workflows: Workflows, tasks: Tasks) -> None:
    page = open_page(*PEOPLE)
    [zoe] = [member for member in workflows.members.all() if member.given_name == "Zoë"]
    workflows.members.edit(zoe, Topics(("Soft skills", "Hard skills"), ()))
    page.reload()
    settle(qtbot, tasks)
    choose(page, "Zoë Álvarez", "Li Wei")
    page.actions_offered.topics.trigger()
    dialog = dialog_of(page, TopicsDialog)
    half = dialog.ticks.offered["Soft skills"]
    assert half.checkState() is Qt.CheckState.PartiallyChecked
    dialog.ticks.offered["Hard skills"].setCheckState(Qt.CheckState.Unchecked)
    dialog.ticks.wanted["Career goals"].setChecked(True)
    click(dialog.save_button)
    settle(qtbot, tasks)
    topics = {person.member.given_name: person.record.topics for person in page.shown()}
    assert topics == {
        "Zoë": Topics(("Soft skills",), ("Career goals",)),
        "Li": Topics((), ("Career goals",)),
        "Ana": Topics(),
    }


def test_delete_asks_says_what_it_does_and_is_undone(
    qtbot: QtBot, open_page: OpenPage, workflows: Workflows, database: Database, tasks: Tasks
) -> None:
    past = add_event(workflows, "Spring", YESTERDAY)
    sign_up(database, past, add(workflows, "Mo Adler"), "mentor")
    page = open_page(*PEOPLE)
    choose(page, "Mo Adler")
    press(page.table, Qt.Key.Key_Delete)
    settle(qtbot, tasks)
    ask = dialog_of(page, AskDialog)
    assert ask.windowTitle() == "Delete Mo Adler?"
    assert "1 past event keeps its counts" in ask.words.text()
    assert ask.back_button.isDefault()
    ask.reject()
    settle(qtbot, tasks)
    assert "Mo Adler" in names(page)
    page.actions_offered.delete.trigger()
    settle(qtbot, tasks)
    click(dialog_of(page, AskDialog).action_button)
    settle(qtbot, tasks)
    assert "Mo Adler" not in names(page)
    page.history.undo()
    settle(qtbot, tasks)
    assert "Mo Adler" in names(page)


def test_erasing_cannot_be_undone_and_offers_to_delete_the_backups(
    qtbot: QtBot, open_page: OpenPage, database: Database, tasks: Tasks
) -> None:
    page = open_page(*PEOPLE)
    choose(page, "Li Wei")
    page.actions_offered.guest.trigger()
    settle(qtbot, tasks)
    kept = back_up(database.path, Why.DAILY)
    page.actions_offered.erase.trigger()
    settle(qtbot, tasks)
    ask = dialog_of(page, AskDialog)
    assert "This cannot be undone." in ask.words.text()
    click(ask.action_button)
    settle(qtbot, tasks)
    assert "Li Wei" not in names(page)
    assert (page.history.undo_text, page.history.redo_text) == ("", "")
    more = dialog_of(page, AskDialog)
    assert "1 backup still holds what was erased" in more.words.text()
    click(more.action_button)
    settle(qtbot, tasks)
    assert not kept.exists()


def test_merging_two_records(qtbot: QtBot, open_page: OpenPage, tasks: Tasks) -> None:
    page = open_page(
        Member(NEW, "Ana", "Duarte", "ana@example.org", "Acme", share_contact=True),
        Member(NEW, "Ana Paula", "Duarte", "ana@example.org", phone="555", guest=True),
        PEOPLE[2],
    )
    page.actions_offered.find_twice.trigger()
    settle(qtbot, tasks)
    dialog = dialog_of(page, DuplicatesDialog)
    assert dialog.model.rowCount() == 1
    click(dialog.compare_button)
    settle(qtbot, tasks)
    merging = dialog_of(page, MergeDialog)
    assert set(merging.choices) == {"given_name"}
    assert {name: tick.isChecked() for name, tick in merging.ticks.items()} == {"guest": False, "share_contact": True}
    assert "was at no event" in merging.told.text()
    for button in merging.choices["given_name"].buttons():
        if button.text() == "Ana Paula":
            button.click()
    click(merging.merge_button)
    settle(qtbot, tasks)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0 and not tasks.busy)
    dialog.reject()
    assert names(page) == ["Ana Paula Duarte", "Li Wei"]
    [one] = page.selected()
    assert (one.member.email, one.member.employer, one.member.phone) == ("ana@example.org", "Acme", "555")
    page.history.undo()
    settle(qtbot, tasks)
    assert len(names(page)) == 3


def test_importing_members_and_archiving_who_is_not_on_the_list(
    qtbot: QtBot, open_page: OpenPage, workflows: Workflows, tasks: Tasks, tmp_path: Path
) -> None:
    path = tmp_path / "members.csv"
    path.write_text("Name,Email\nLi Wei,li@example.org\nBen Cole,ben@example.org\n", encoding="utf-8")
    page = open_page(*PEOPLE)
    click(page.head.import_button)
    dialog = dialog_of(page, ImportMembersDialog)
    dialog.panel.read(path)
    qtbot.waitUntil(lambda: dialog.panel.ready)
    click(dialog.import_button)
    settle(qtbot, tasks)
    assert "1 member was added." in dialog.told()
    assert "2 people of your chapter are not on this list" in dialog.told()
    click(dialog.undo_button)
    settle(qtbot, tasks)
    assert len(workflows.members.all()) == 3
    click(dialog.import_button)
    settle(qtbot, tasks)
    click(dialog.archive_button)
    settle(qtbot, tasks)
    assert names(page) == ["Ben Cole", "Li Wei"]
    assert page.history.undo_text == "Archive 2 people"
    for _ in range(2):
        page.history.undo()
        settle(qtbot, tasks)
    assert len(names(page)) == 3


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_exporting_who_is_shown(
    qtbot: QtBot, open_page: OpenPage, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    page = open_page(*PEOPLE)
    page.head.search.setText("example.org english")
    path = tmp_path / f"out{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(page.history.said) as told:
        page.actions_offered.export.trigger()
    assert told.args == ["2 people were exported."]
    assert path.stat().st_size > 0
    with qtbot.waitSignal(page.history.failed) as failed:
        page.actions_offered.export_directory.trigger()
    assert failed.args is not None
    assert "agreed to be in the directory" in failed.args[1]
    settle(qtbot, tasks)


def test_everything_held_is_saved_with_the_ending_that_was_chosen(
    qtbot: QtBot, open_page: OpenPage, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(*PEOPLE)
    choose(page, "Li Wei")
    for kind, ending in (("JSON, for other programs (*.json)", ".json"), ("", ".pdf")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, kind=kind: (str(tmp_path / "li"), kind))
        with qtbot.waitSignal(page.history.said):
            page.actions_offered.everything.trigger()
        assert (tmp_path / f"li{ending}").exists()
    settle(qtbot, tasks)


def test_privacy_shows_who_would_be_forgotten_and_forgets_only_when_asked(
    qtbot: QtBot, open_page: OpenPage, workflows: Workflows, database: Database, tasks: Tasks
) -> None:
    for name in ("Gus Guest", "Gil Guest"):
        add(workflows, name, guest=True)
    with database.transaction() as session:
        session.execute(update(MemberRow).values(added_at=datetime(2020, 1, 1)))
    page = open_page(*PEOPLE)
    page.actions_offered.privacy.trigger()
    settle(qtbot, tasks)
    dialog = dialog_of(page, PrivacyDialog)
    assert "Nothing is sent anywhere." in dialog.words.toPlainText()
    assert not dialog.forget_button.isVisible()
    dialog.months.setValue(24)
    settle(qtbot, tasks)
    assert [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())] == ["Gil Guest", "Gus Guest"]
    assert workflows.forgetting.months() == 24
    assert len(names(page)) == 5
    assert page.due.text() == ""
    page.reload()
    settle(qtbot, tasks)
    assert page.due.text().startswith("2 guests or archived members were at no event for 24 months.")
    click(dialog.forget_button)
    settle(qtbot, tasks)
    click(dialog_of(page, AskDialog).action_button)
    settle(qtbot, tasks)
    assert len(names(page)) == 3
    assert dialog.model.rowCount() == 0
    assert page.due.text() == ""
    dialog.reject()


def test_every_widget_has_a_name_and_no_mnemonics_clash(open_page: OpenPage) -> None:
    page = open_page(*PEOPLE)
    choose(page, "Li Wei")
    for menu in (page.head.more_button.menu(), page.details.more_button.menu()):
        assert not clashing(action.text() for action in menu.actions())
    buttons = [page.head.add_button, page.head.import_button, page.head.more_button]
    buttons += [page.details.first_button, page.details.second_button, page.details.more_button]
    window = ["&File", "&Edit", "E&vent", "Vie&w", "&Help", "Eve&nts", "&Members"]
    assert not clashing([*window, *(button.text() for button in buttons)])
    for widget in (page.head.search, page.head.kind, page.head.topic, page.table, page.details.text):
        assert widget.accessibleName()
    assert all(isinstance(action, QAction) for action in page.table.actions())


def clashing(texts: Iterable[str]) -> list[str]:
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]
    return [letter for letter in letters if letters.count(letter) > 1]

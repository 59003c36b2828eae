"""The members page: search, sort, add, edit, and what it remembers."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.members.model import MemberSearch, MembersModel
from micromentor_desktop.gui.members.page import MembersPage
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.workflows import Workflows

PEOPLE = (
    Member(NEW, "Zoë", "Álvarez", "zoe@example.org", "Contoso", "Engineer", 12, "12", ("English", "Español")),
    Member(NEW, "Ana", "Brandt", "ana@example.org", "", "Nurse", 3, "", ("English",), note="allergic to cats"),
    Member(NEW, "Li", "Wei", "li@example.org", "Fabrikam"),
)


@pytest.fixture
def open_page(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> Callable[..., MembersPage]:
    def make(*people: Member) -> MembersPage:
        for member in people:
            workflows.members.save(member)
        page = MembersPage(workflows, tasks, settings)
        qtbot.addWidget(page)
        page.show()
        page.reload()
        qtbot.waitUntil(lambda: not tasks.busy)
        return page

    return make


def names(page: MembersPage) -> list[str]:
    return [page.proxy.index(row, 0).data() for row in range(page.proxy.rowCount())]


def test_the_models_are_proper_ones(qtmodeltester: ModelTester) -> None:
    model, search = MembersModel(), MemberSearch()
    model.show_rows(PEOPLE)
    search.setSourceModel(model)
    qtmodeltester.check(model)
    qtmodeltester.check(search)


def test_empty_at_first(open_page: Callable[..., MembersPage]) -> None:
    page = open_page()
    assert page.count.text() == ""
    assert not page.table.isVisible()
    assert not page.search.isVisible()


def test_search_as_you_type_in_all_columns(qtbot: QtBot, open_page: Callable[..., MembersPage]) -> None:
    page = open_page(*PEOPLE)
    assert page.count.text() == "3 members"
    qtbot.keyClicks(page.search, "espanol")
    assert (names(page), page.count.text()) == (["Zoë Álvarez"], "3 members, 1 shown")
    page.search.setText("cats ana")
    assert names(page) == ["Ana Brandt"]
    page.search.setText("nobody at all")
    assert names(page) == []
    assert not page.table.isVisible()
    page.search.clear()
    assert len(names(page)) == 3


def test_sorted_by_family_name_and_by_number(open_page: Callable[..., MembersPage]) -> None:
    page = open_page(*PEOPLE)
    assert names(page) == ["Zoë Álvarez", "Ana Brandt", "Li Wei"]
    page.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert names(page) == ["Ana Brandt", "Zoë Álvarez", "Li Wei"]


def test_enter_edits_and_the_row_stays_selected(
    qtbot: QtBot, open_page: Callable[..., MembersPage], workflows: Workflows, tasks: Tasks
) -> None:
    page = open_page(*PEOPLE)
    page.table.setCurrentIndex(page.proxy.index(1, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    form = page.findChild(MemberForm)
    assert form is not None
    form.family_name.setText("Zimmer")
    form.languages.setText("English,  Deutsch ,")
    with qtbot.waitSignal(form.saved):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tasks.busy and "Ana Zimmer" in names(page))
    selected = page.selected()
    assert selected is not None
    assert (selected.full_name, selected.languages, selected.note) == (
        "Ana Zimmer",
        ("English", "Deutsch"),
        "allergic to cats",
    )
    assert len(workflows.members.all()) == 3


def test_adding_a_member(
    qtbot: QtBot, open_page: Callable[..., MembersPage], workflows: Workflows, tasks: Tasks
) -> None:
    page = open_page()
    page.add()
    form = page.findChild(MemberForm)
    assert form is not None
    qtbot.keyClicks(form.given_name, "Kim")
    form.years.setValue(7)
    form.share_contact.click()
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form.given_name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not tasks.busy and names(page) == ["Kim"])
    stored = workflows.members.all()[0]
    assert (stored.given_name, stored.years, stored.share_contact) == ("Kim", 7, True)


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


def test_an_unknown_number_of_years_stays_unknown(qtbot: QtBot, workflows: Workflows, tasks: Tasks) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for member in PEOPLE:
        assert MemberForm(workflows, tasks, member, window).edited() == member


def test_column_sizes_are_remembered(open_page: Callable[..., MembersPage]) -> None:
    page = open_page(*PEOPLE)
    page.table.horizontalHeader().resizeSection(1, 333)
    again = open_page()
    assert again.table.horizontalHeader().sectionSize(1) == 333

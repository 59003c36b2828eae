"""People are typed in by the keyboard alone, pasted, taken out, undone, and end up in the event."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget, QWizard
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.gui.event_wizard import import_dialog as import_dialog_module
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.import_panel import State
from micromentor_desktop.gui.event_wizard.typed_model import NAME, ROLE, YEARS, TypedModel
from micromentor_desktop.gui.event_wizard.typing_page import TypingPage
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.typed_people import TypedPerson
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.hands import click, press, write
from tests.gui.test_wizard_access import nameless

ANA, LI = TypedPerson("Ana Ruiz", "mentor", "Soft skills", "Contoso", "12"), TypedPerson("Li Wei", "mentee")


@pytest.fixture
def page(qtbot: QtBot) -> TypingPage:
    shown = TypingPage()
    qtbot.addWidget(shown)
    shown.resize(820, 400)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    shown.table.offer_topics(("Soft skills", "Career goals"))
    return shown


def field(page: TypingPage) -> QWidget:
    """The field that is open in the table."""
    found = [one for one in page.table.viewport().findChildren(QWidget) if isinstance(one, QLineEdit | QComboBox)]
    (shown,) = [one for one in found if one.isVisible() and not isinstance(one.parent(), QComboBox)]
    return shown


def test_the_list_is_a_proper_model(qtmodeltester: ModelTester) -> None:
    model = TypedModel()
    qtmodeltester.check(model)
    model.show_people([ANA, LI])
    qtmodeltester.check(model)
    assert model.rowCount() == 3
    assert [model.index(0, column).data() for column in range(5)] == [
        "Ana Ruiz",
        "mentor",
        "Soft skills",
        "Contoso",
        "12",
    ]
    assert "line 3, Name: empty" in str(model.index(2, NAME).data(Qt.ItemDataRole.AccessibleTextRole))


def test_writing_into_the_empty_line_makes_a_person_and_every_change_can_be_undone() -> None:
    model = TypedModel()
    edits: list[None] = []
    model.edited.connect(lambda: edits.append(None))
    assert not model.setData(model.index(0, NAME), "")
    assert model.setData(model.index(0, NAME), "Ana Ruiz")
    assert model.setData(model.index(0, ROLE), "mentor")
    assert (model.people, model.rowCount()) == ((TypedPerson("Ana Ruiz", "mentor"),), 2)
    model.put(1, [LI, ANA])
    model.put(0, [LI])
    model.remove([1, 2, 7])
    assert list(model.people) == [LI]
    for before in ((LI, LI, ANA), (TypedPerson("Ana Ruiz", "mentor"), LI, ANA), (TypedPerson("Ana Ruiz", "mentor"),)):
        model.undo()
        assert model.people == before
    model.undo()
    model.undo()
    assert list(model.people) == []
    assert not model.undoable
    assert len(edits) == 10


def test_tab_and_enter_go_on_from_field_to_field(qtbot: QtBot, page: TypingPage) -> None:
    page.table.start()
    write(field(page), "Ana Ruiz")
    press(field(page), Qt.Key.Key_Tab)
    role = field(page)
    assert isinstance(role, QComboBox)
    write(role, "mentor")
    press(role, Qt.Key.Key_Return)
    write(field(page), "soft skills")
    press(field(page), Qt.Key.Key_Tab)
    write(field(page), "Contoso")
    press(field(page), Qt.Key.Key_Return)
    write(field(page), "12")
    press(field(page), Qt.Key.Key_Return)
    write(field(page), "Li Wei")
    press(field(page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.table.currentIndex().row() == 1)
    assert page.model.people == (TypedPerson("Ana Ruiz", "mentor", "soft skills", "Contoso", "12"),)
    assert page.table.currentIndex().column() == NAME
    press(page.table, Qt.Key.Key_Return)
    assert isinstance(field(page), QLineEdit)


def test_a_topic_is_completed_after_the_last_semicolon(page: TypingPage) -> None:
    page.table.edit(page.model.index(0, 2))
    line = field(page)
    assert isinstance(line, QLineEdit)
    write(line, "Soft skills; goal")
    completer = line.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Soft skills; Career goals"


def test_rows_are_pasted_in_and_over(page: TypingPage) -> None:
    QGuiApplication.clipboard().setText("Ana Ruiz\tMentor\tSoft skills\tContoso\t12\nLi Wei\tmentee\n")
    page.table.start()
    press(field(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.model.people == (ANA, LI)
    assert page.table.currentIndex().row() == 2
    page.table.setCurrentIndex(page.model.index(1, NAME))
    QGuiApplication.clipboard().setText("Jo Brandt")
    press(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.model.people == (ANA, TypedPerson("Jo Brandt"))
    press(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.model.people == (ANA, LI)


def test_a_copied_word_is_pasted_into_its_field_only(page: TypingPage) -> None:
    QGuiApplication.clipboard().setText("Contoso")
    page.model.show_people([LI])
    page.table.edit(page.model.index(0, 3))
    press(field(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(field(page), Qt.Key.Key_Return)
    assert page.model.people == (TypedPerson("Li Wei", "mentee", employer="Contoso"),)


def test_lines_are_taken_out_and_what_is_wrong_is_told(page: TypingPage) -> None:
    page.model.put(0, [ANA, TypedPerson(role="mentee"), TypedPerson("Jo", years="many")])
    assert page.told() == "Line 2 has no name. Type one, or remove the line. 2 more to look at."
    assert page.stops is True
    assert not page.preview_button.isEnabled()
    page.table.setCurrentIndex(page.model.index(1, NAME))
    click(page.remove_button)
    assert page.told().startswith("Line 2: is Jo a mentor or a mentee?")
    assert bool(page.stops) is False
    page.table.setCurrentIndex(page.model.index(1, YEARS))
    press(page.table, Qt.Key.Key_Delete)
    assert page.model.people == (ANA,)
    assert page.told() == ""
    click(page.undo_button)
    assert len(page.model.people) == 2


@pytest.fixture
def wizard(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> Iterator[EventWizard]:
    window = EventWizard(workflows, tasks, settings)
    qtbot.addWidget(window)
    window.show()
    click(window.shape_page.cards[Shape.ROUNDTABLES])
    for _ in range(3):
        click(window.button(QWizard.WizardButton.NextButton))
    yield window
    qtbot.waitUntil(lambda: not tasks.busy)


def test_typed_people_come_into_the_event(qtbot: QtBot, wizard: EventWizard, workflows: Workflows) -> None:
    panel, forward = wizard.panel, wizard.button(QWizard.WizardButton.NextButton)
    click(panel.drop_zone.type_button)
    assert panel.state == int(State.TYPING)
    assert forward.text() == "&Skip for now"
    assert nameless(wizard) == []
    panel.typing.model.put(0, [ANA, LI])
    qtbot.waitUntil(forward.isEnabled)
    assert forward.text() == "&Next"
    click(panel.typing.preview_button)
    assert panel.state == int(State.PREVIEW)
    assert panel.preview.counts_text() == "2 rows = 2 people"
    click(panel.back_button)
    assert panel.state == int(State.TYPING)
    panel.typing.model.put(2, [TypedPerson("Sam Oduya", "both"), TypedPerson()])
    qtbot.waitUntil(lambda: panel.ready and len(panel.draft.people) == 3)  # type: ignore[union-attr]
    click(forward)
    qtbot.waitUntil(lambda: not wizard.summary_page.seats_text().endswith("…"))
    with qtbot.waitSignal(wizard.created) as created:
        click(wizard.button(QWizard.WizardButton.FinishButton))
    people = {one.member.full_name: one.role_words for one in workflows.prepare.signups(created.args[0].event.id)}
    assert people == {"Ana Ruiz": "mentor", "Li Wei": "mentee", "Sam Oduya": "both"}


def test_a_file_instead_keeps_the_list_for_later(qtbot: QtBot, wizard: EventWizard) -> None:
    panel = wizard.panel
    panel.type_people()
    panel.typing.model.put(0, [ANA])
    qtbot.waitUntil(lambda: panel.ready)
    click(panel.typing.file_button)
    assert panel.state is State.EMPTY
    assert wizard.interest() is None
    click(panel.drop_zone.type_button)
    qtbot.waitUntil(lambda: panel.ready)
    assert panel.typing.model.people == (ANA,)


def test_enter_in_the_table_opens_a_field_and_does_not_leave_the_page(wizard: EventWizard) -> None:
    wizard.panel.type_people()
    press(field(wizard.panel.typing), Qt.Key.Key_Escape)
    QTest.keyClick(wizard.panel.typing.table, Qt.Key.Key_Return)
    assert wizard.currentPage() is wizard.import_page
    assert isinstance(field(wizard.panel.typing), QLineEdit)


def test_late_sign_ups_are_typed_into_an_event_that_is_there(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = workflows.prepare.create(Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2))).event
    asked: list[object] = []
    monkeypatch.setattr(import_dialog_module, "confirm", lambda *words: bool(asked.append(words)))  # type: ignore[func-returns-value]
    dialog = ImportDialog(workflows, tasks, settings, event)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.panel.type_people()
    dialog.panel.typing.model.put(0, [ANA, LI])
    qtbot.waitUntil(dialog.import_button.isEnabled)
    assert dialog.import_button.text() == "&Import 2 people"
    dialog.reject()
    assert len(asked) == 1
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.imported):
        click(dialog.import_button)
    assert [one.member.full_name for one in workflows.prepare.signups(event.id)] == ["Ana Ruiz", "Li Wei"]

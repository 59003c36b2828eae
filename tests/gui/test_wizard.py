"""The new-event wizard from the first card to the stored event, and the import dialog."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget, QWizard
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.event_wizard import import_dialog as import_dialog_module
from micromentor_desktop.gui.event_wizard import wizard as wizard_module
from micromentor_desktop.gui.event_wizard.columns_model import TAKEN_FOR
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.import_panel import State
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.import_signups import Field
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.test_wizard_models import SIGNUPS

TWO_EMAILS = """\
Name,Email,Email,Mentor or mentee
Ana Ruiz,ana@example.org,anaruiz@work.example.com,mentor
Li Wei,li@example.org,li.wei@work.example.com,mentee
Sam Oduya,sam@example.org,sam@work.example.com,mentee
"""


@pytest.fixture
def wizard(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[EventWizard]:
    # The question on leaving would wait for a person when the test closes its windows.
    monkeypatch.setattr(wizard_module, "confirm", lambda *_: True)
    window = EventWizard(workflows, tasks, settings)
    qtbot.addWidget(window)
    window.show()
    yield window
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "signups.csv"
        path.write_text(text, "utf-8")
        return path

    return write


def press(wizard: EventWizard, which: QWizard.WizardButton, qtbot: QtBot) -> None:
    qtbot.mouseClick(wizard.button(which), Qt.MouseButton.LeftButton)


def go_to_import(wizard: EventWizard, qtbot: QtBot, shape: Shape = Shape.ROUNDTABLES) -> None:
    qtbot.mouseClick(wizard.shape_page.cards[shape], Qt.MouseButton.LeftButton)
    for _ in range(3):
        press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert wizard.currentPage() is wizard.import_page


def read(wizard: EventWizard, path: Path, qtbot: QtBot) -> None:
    wizard.panel.read(path)
    qtbot.waitUntil(lambda: wizard.panel.state is not State.READING)


def test_a_whole_evening(
    qtbot: QtBot, wizard: EventWizard, workflows: Workflows, written: Callable[[str], Path]
) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written(SIGNUPS), qtbot)
    assert wizard.panel.preview.counts_text() == "7 rows = 6 people + 1 repeat"
    assert workflows.prepare.events() == ()
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    qtbot.waitUntil(lambda: not wizard.summary_page.seats_text().endswith("…"))
    assert wizard.summary_page.seats_text() == (
        "All 3 mentees can have a mentor in every round. Jo Brandt, who ticked both, is needed as a mentor."
    )
    assert not wizard.summary_page.ways.isVisible()
    with qtbot.waitSignal(wizard.created) as created:
        press(wizard, QWizard.WizardButton.FinishButton, qtbot)
    assert not wizard.isVisible()
    event = created.args[0].event
    assert (event.shape, event.rules.mentees_per_mentor, event.rules.rounds) == (Shape.ROUNDTABLES, 4, 2)
    roles = {signup.member.full_name: signup.role_words for signup in workflows.prepare.signups(event.id)}
    assert roles == {
        "Ana Ruiz": "mentor",
        "Jo Brandt": "both",
        "Kim Roe": "neither",
        "Li Wei": "mentee",
        "Sam Oduya": "mentee",
        "Tom Li": "mentee",
    }


def test_without_sign_ups(qtbot: QtBot, wizard: EventWizard, workflows: Workflows) -> None:
    go_to_import(wizard, qtbot, Shape.BUDDIES)
    assert wizard.button(QWizard.WizardButton.NextButton).text() == "&Skip for now"
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert "No sign-ups yet" in wizard.summary_page.seats_text()
    with qtbot.waitSignal(wizard.created) as created:
        press(wizard, QWizard.WizardButton.FinishButton, qtbot)
    assert created.args[0].imported is None
    assert [summary.event.shape for summary in workflows.prepare.events()] == [Shape.BUDDIES]


def test_the_first_page_needs_a_choice_and_a_double_click_goes_on(qtbot: QtBot, wizard: EventWizard) -> None:
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    card = wizard.shape_page.cards[Shape.ONE_ON_ONE]
    qtbot.mouseDClick(card, Qt.MouseButton.LeftButton)
    assert wizard.currentPage() is wizard.details_page
    assert wizard.details_page.event_name.startswith("One-on-one ")


def test_the_cards_by_keyboard(qtbot: QtBot, wizard: EventWizard) -> None:
    cards = wizard.shape_page.cards
    cards[Shape.BUDDIES].setFocus()
    qtbot.keyClick(cards[Shape.BUDDIES], Qt.Key.Key_Space)
    assert cards[Shape.BUDDIES].isChecked()
    qtbot.keyClick(cards[Shape.BUDDIES], Qt.Key.Key_Right)
    assert wizard.shape_page.shape is Shape.ONE_ON_ONE


def test_enter_on_a_card_goes_on(qtbot: QtBot, wizard: EventWizard) -> None:
    qtbot.keyClick(wizard.shape_page.cards[Shape.ROUNDTABLES], Qt.Key.Key_Return)
    assert wizard.currentPage() is wizard.details_page
    qtbot.keyClick(wizard.details_page._name, Qt.Key.Key_Return)
    assert wizard.currentPage() is wizard.rules_page
    assert wizard.windowTitle() == "New event: step 3 of 5"


def test_leaving_half_way_asks_first(
    qtbot: QtBot, wizard: EventWizard, workflows: Workflows, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(wizard_module, "confirm", lambda *_: answers.pop(0))
    go_to_import(wizard, qtbot)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    press(wizard, QWizard.WizardButton.CancelButton, qtbot)
    assert not wizard.isVisible()
    assert workflows.prepare.events() == ()


def test_leaving_at_once_does_not_ask(qtbot: QtBot, wizard: EventWizard) -> None:
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()


def test_another_shape_brings_its_own_rules_and_typed_words_stay(qtbot: QtBot, wizard: EventWizard) -> None:
    go_to_import(wizard, qtbot, Shape.ROUNDTABLES)
    wizard.details_page._name.setText("Spring evening")
    for _ in range(3):
        press(wizard, QWizard.WizardButton.BackButton, qtbot)
    qtbot.mouseClick(wizard.shape_page.cards[Shape.ONE_ON_ONE], Qt.MouseButton.LeftButton)
    for _ in range(3):
        press(wizard, QWizard.WizardButton.NextButton, qtbot)
    planned = wizard.planned()
    assert (planned.name, planned.rules) == ("Spring evening", Rules(1, 5, 10))


def test_day_undecided_chosen_and_past(qtbot: QtBot, wizard: EventWizard) -> None:
    qtbot.mouseClick(wizard.shape_page.cards[Shape.BUDDIES], Qt.MouseButton.LeftButton)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    page = wizard.details_page
    assert page.day is None
    page._undecided.click()
    page._day.setDate(QDate(2031, 5, 6))
    assert (str(page.day), page.event_name) == ("2031-05-06", "Conference buddies May 2031")
    assert page._past.text() == ""
    page._day.setDate(QDate(2001, 5, 6))
    assert "already past" in page._past.text()


def test_a_correction_shows_its_effect_at_once(
    qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]
) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written(SIGNUPS), qtbot)
    preview = wizard.panel.preview
    index = preview.columns.index(3, TAKEN_FOR)
    table = preview.columns_table
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    combo = table.findChild(QComboBox)
    assert combo is not None
    combo.setCurrentIndex(combo.findData(Field.IGNORED.value))
    combo.activated.emit(combo.currentIndex())
    assert not wizard.import_page.isComplete()
    qtbot.waitUntil(lambda: index.data() == "Not used")
    assert preview.people.index(0, 3).data() == ""
    assert wizard.import_page.isComplete()


def test_another_day_reads_the_file_again(qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written("Name,Role,Years of experience\nAna Ruiz,mentor,since 2011\nLi Wei,mentee,3\n"), qtbot)
    for _ in range(2):
        press(wizard, QWizard.WizardButton.BackButton, qtbot)
    wizard.details_page._undecided.click()
    wizard.details_page._day.setDate(QDate(2031, 5, 6))
    for _ in range(2):
        press(wizard, QWizard.WizardButton.NextButton, qtbot)
    qtbot.waitUntil(lambda: wizard.panel.ready)
    draft = wizard.interest()
    assert draft is not None
    assert draft.people[0].years == 20


def test_an_impossible_correction_is_taken_back(
    qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]
) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written("Name,Role\nAna Ruiz,mentor\nLi Wei,mentee\n"), qtbot)
    wizard.panel.preview.corrected.emit(0, Field.IGNORED)
    qtbot.waitUntil(lambda: bool(wizard.panel.preview._notice.text()))
    assert wizard.panel.state is State.PREVIEW
    assert wizard.panel.ready
    assert len(wizard.panel.draft.people) == 2  # type: ignore[union-attr]


def test_a_question_has_to_be_answered(qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written(TWO_EMAILS), qtbot)
    question = wizard.panel.preview.question
    assert question.isVisible()
    assert not wizard.import_page.isComplete()
    answers = question.findChildren(QPushButton)
    qtbot.mouseClick(answers[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(wizard.import_page.isComplete)
    assert not question.isVisible()
    assert wizard.panel.draft.people[0].email == "anaruiz@work.example.com"  # type: ignore[union-attr]


def test_a_refused_file_is_told_in_place(
    qtbot: QtBot, wizard: EventWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: Callable[[str], Path]
) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, tmp_path / "missing.csv", qtbot)
    assert wizard.import_page.isComplete()
    assert "missing.csv" in wizard.panel.refusal()
    good = written(SIGNUPS)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    wizard.panel.choose()
    qtbot.waitUntil(lambda: wizard.panel.ready)
    wizard.panel.preview.removed.emit()
    assert wizard.panel.state is State.EMPTY
    assert wizard.interest() is None


def test_a_file_is_dropped(qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]) -> None:
    go_to_import(wizard, qtbot)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(written(SIGNUPS)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, mime, buttons, keys)
    wizard.panel.dragEnterEvent(enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys, QEvent.Type.Drop)
    wizard.panel.dropEvent(drop)
    qtbot.waitUntil(lambda: wizard.panel.ready)


def test_a_link_from_a_browser_is_not_taken(wizard: EventWizard) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/signups.csv")])
    enter = QDragEnterEvent(
        QPointF(9, 9).toPoint(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    wizard.panel.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_a_trouble_at_the_end_keeps_the_wizard_open(
    qtbot: QtBot, wizard: EventWizard, workflows: Workflows, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Trouble("The disk is full.")

    monkeypatch.setattr(type(workflows.prepare), "create", full)
    go_to_import(wizard, qtbot)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    press(wizard, QWizard.WizardButton.FinishButton, qtbot)
    qtbot.waitUntil(lambda: wizard.summary_page.trouble_text() == "The disk is full.")
    assert wizard.isVisible()
    assert wizard.button(QWizard.WizardButton.FinishButton).isEnabled()


def test_importing_twice_into_an_event(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, written: Callable[[str], Path]
) -> None:
    event = workflows.prepare.create(Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2))).event
    window = QWidget()
    qtbot.addWidget(window)
    outcomes = []
    for _ in range(2):
        dialog = ImportDialog(workflows, tasks, settings, event, window)
        dialog.show()
        assert not dialog.import_button.isEnabled()
        dialog.panel.read(written(SIGNUPS))
        qtbot.waitUntil(dialog.import_button.isEnabled)
        assert dialog.import_button.text() == "&Import 6 people"
        with qtbot.waitSignal(dialog.imported) as imported:
            qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
        outcomes.append((imported.args[0].new, imported.args[0].same))
        assert not dialog.isVisible()
    assert outcomes == [(6, 0), (0, 6)]


def test_corrections_are_not_dropped_unasked(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    settings: Settings,
    written: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def confirm(_parent: object, title: str, *_: str) -> bool:
        asked.append(title)
        return len(asked) > 1

    monkeypatch.setattr(import_dialog_module, "confirm", confirm)
    event = workflows.prepare.create(Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2))).event
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ImportDialog(workflows, tasks, settings, event, window)
    dialog.show()
    dialog.panel.read(written(SIGNUPS))
    qtbot.waitUntil(dialog.import_button.isEnabled)
    dialog.panel.preview.corrected.emit(3, Field.NOTE)
    qtbot.waitUntil(dialog.import_button.isEnabled)
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()
    assert asked == ["Leave without importing?"] * 2

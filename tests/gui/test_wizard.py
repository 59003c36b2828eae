"""The new-event wizard from the first card to the stored event, and the import dialog."""

import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QDate, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QPushButton, QWidget, QWizard
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules, Shape, Status
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.event_wizard import earlier_imports as earlier_module
from micromentor_desktop.gui.event_wizard import import_dialog as import_dialog_module
from micromentor_desktop.gui.event_wizard.columns_model import TAKEN_FOR
from micromentor_desktop.gui.event_wizard.findings_tab import FindingsTab
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.import_panel import State
from micromentor_desktop.gui.event_wizard.people_model import ROLE
from micromentor_desktop.gui.event_wizard.stored_tab import StoredTab
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
def wizard(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> Iterator[EventWizard]:
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


def test_an_arrow_key_chooses_at_once(qtbot: QtBot, wizard: EventWizard) -> None:
    wizard.resize(900, 660)
    cards = wizard.shape_page.cards
    qtbot.waitUntil(cards[Shape.BUDDIES].hasFocus)
    qtbot.keyClick(cards[Shape.BUDDIES], Qt.Key.Key_Down)
    assert wizard.shape_page.shape is Shape.ROUNDTABLES
    assert cards[Shape.ROUNDTABLES].hasFocus()


def test_enter_on_a_card_goes_on(qtbot: QtBot, wizard: EventWizard) -> None:
    qtbot.keyClick(wizard.shape_page.cards[Shape.ROUNDTABLES], Qt.Key.Key_Return)
    assert wizard.currentPage() is wizard.details_page
    qtbot.keyClick(wizard.details_page._name, Qt.Key.Key_Return)
    assert wizard.currentPage() is wizard.rules_page
    assert wizard.windowTitle() == "New event: step 3 of 5"


def test_leaving_at_once_keeps_nothing(qtbot: QtBot, wizard: EventWizard, workflows: Workflows) -> None:
    wizard.shape_page.cards[Shape.ROUNDTABLES].click()
    assert wizard.buttonText(QWizard.WizardButton.CancelButton) == "Cancel"
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert workflows.drafts.kept() is None


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
    year = QDate.currentDate().year() + 1
    page._day.setDate(QDate(year, 5, 6))
    assert (str(page.day), page.event_name) == (f"{year}-05-06", f"Conference buddies May {year}")
    assert page._past.text() == ""
    page._day.setDate(QDate(2001, 5, 6))
    assert "already past" in page._past.text()


def test_a_past_day_is_asked_about_once_and_allowed(qtbot: QtBot, wizard: EventWizard) -> None:
    qtbot.mouseClick(wizard.shape_page.cards[Shape.BUDDIES], Qt.MouseButton.LeftButton)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    page = wizard.details_page
    page._undecided.click()
    page._day.setDate(QDate.currentDate().addDays(-1))
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert wizard.currentPage() is page
    assert "already past" in page._past.text()
    assert "press Next once more to keep it" in page._past.text()
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert wizard.currentPage() is wizard.rules_page
    press(wizard, QWizard.WizardButton.BackButton, qtbot)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert wizard.currentPage() is wizard.rules_page
    page._day.setDate(QDate.currentDate().addYears(30))
    assert "30 years ahead" in page._past.text()


def test_an_event_without_a_name_and_one_whose_name_is_taken(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings
) -> None:
    workflows.prepare.create(Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2)))
    window = EventWizard(workflows, tasks, settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    qtbot.mouseClick(window.shape_page.cards[Shape.ROUNDTABLES], Qt.MouseButton.LeftButton)
    press(window, QWizard.WizardButton.NextButton, qtbot)
    page, forward = window.details_page, window.button(QWizard.WizardButton.NextButton)
    assert page._named.text() == ""
    page._name.setText("  ")
    assert "needs a name" in page._named.text()
    assert not forward.isEnabled()
    page._name.setText("x" * 121)
    assert "121 letters" in page._named.text()
    assert not forward.isEnabled()
    page._name.setText("SPRING evening")
    assert "has this name already" in page._named.text()
    assert forward.isEnabled()
    for _ in range(3):
        press(window, QWizard.WizardButton.NextButton, qtbot)
    with qtbot.waitSignal(window.created):
        press(window, QWizard.WizardButton.FinishButton, qtbot)
    assert [summary.event.name for summary in workflows.prepare.events()] == ["SPRING evening", "Spring evening"]


def test_rules_that_cannot_be_held_are_told_in_place(qtbot: QtBot, wizard: EventWizard) -> None:
    qtbot.mouseClick(wizard.shape_page.cards[Shape.ROUNDTABLES], Qt.MouseButton.LeftButton)
    for _ in range(2):
        press(wizard, QWizard.WizardButton.NextButton, qtbot)
    page, forward = wizard.rules_page, wizard.button(QWizard.WizardButton.NextButton)
    for box, number, told in (
        (page._minutes, 0, "at least one minute"),
        (page._minutes, 999, "at most 480 minutes, not 999"),
        (page._rounds, 0, "between 1 and 20 rounds, not 0"),
        (page._rounds, 500, "between 1 and 20 rounds, not 500"),
        (page._mentees, 0, "between 1 and 12 at once, not 0"),
        (page._mentees, 99, "between 1 and 12 at once, not 99"),
    ):
        usual = box.value()
        box.setValue(number)
        assert told in page._sentence.text()
        assert not forward.isEnabled()
        box.setValue(usual)
        assert forward.isEnabled()
    page._minutes.setValue(2)
    assert "hardly get beyond their names" in page._sentence.text()
    assert forward.isEnabled()


def test_rounds_that_do_not_fit_into_the_event_are_told(qtbot: QtBot, wizard: EventWizard) -> None:
    qtbot.mouseClick(wizard.shape_page.cards[Shape.ONE_ON_ONE], Qt.MouseButton.LeftButton)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    wizard.details_page._span.setEditText("one hour")
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert "5 rounds of 10 minutes" in wizard.rules_page._sentence.text()
    wizard.rules_page._rounds.setValue(6)
    # 6 rounds of 10 minutes with 5 moves of 2 minutes
    assert "take 70 minutes" in wizard.rules_page._sentence.text()
    assert "lasts 60 minutes" in wizard.rules_page._sentence.text()
    assert wizard.button(QWizard.WizardButton.NextButton).isEnabled()


@pytest.mark.parametrize(("width", "points", "columns"), [(1240, 0, 4), (900, 0, 2), (640, 0, 1), (900, 18, 1)])
def test_the_cards_take_as_many_columns_as_there_is_room_for(
    qtbot: QtBot, wizard: EventWizard, width: int, points: int, columns: int
) -> None:
    if points:
        font = wizard.font()
        font.setPointSize(points)
        wizard.setFont(font)
    wizard.resize(width, 660)
    cards = list(wizard.shape_page.cards.values())
    qtbot.waitUntil(lambda: wizard.shape_page.grid.columns == columns)
    for one, other in pairwise(cards):
        assert not one.geometry().intersects(other.geometry())
    for card in cards:
        assert card.geometry().right() < wizard.shape_page.grid.viewport().width()
        assert card.height() >= card.heightForWidth(card.width())


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
    assert preview.people.index(0, 4).data() == ""
    assert wizard.import_page.isComplete()


def test_a_person_is_corrected_in_the_table_and_back(
    qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]
) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written(SIGNUPS), qtbot)
    preview, model = wizard.panel.preview, wizard.panel.preview.people
    tab = preview.people_tab
    employer, role = (model.index(0, column) for column in (4, ROLE))

    def shown(*texts: str) -> None:
        qtbot.waitUntil(lambda: (employer.data(), role.data()) == texts)

    model.setData(employer, "  Contoso Labs ")
    shown("Contoso Labs", "mentor")
    model.setData(role, "both")
    shown("Contoso Labs", "both")
    assert wizard.panel.draft.people[0].corrected == {"employer", "role"}  # type: ignore[union-attr]
    assert not employer.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert employer.data(Qt.ItemDataRole.AccessibleTextRole) == "Contoso Labs, set by you"
    # The earlier of the two is taken back by itself; the later one stays.
    tab.table.setCurrentIndex(employer)
    assert tab.back.isEnabled()
    tab.back.click()
    shown("Contoso", "both")
    assert not tab.back.isEnabled()
    # Undo goes back step by step, first over the taking back.
    for texts in (("Contoso Labs", "both"), ("Contoso Labs", "mentor"), ("Contoso", "mentor")):
        preview.undo.click()
        shown(*texts)
    assert not preview.undo.isVisible()


def test_nobody_is_left_without_a_name(qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written(SIGNUPS), qtbot)
    model = wizard.panel.preview.people
    with qtbot.assertNotEmitted(model.corrected):
        model.setData(model.index(0, 0), "   ")
        model.setData(model.index(0, 0), model.index(0, 0).data())


def test_another_day_reads_the_file_again(qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written("Name,Role,Years of experience\nAna Ruiz,mentor,since 2011\nLi Wei,mentee,3\n"), qtbot)
    for _ in range(2):
        press(wizard, QWizard.WizardButton.BackButton, qtbot)
    wizard.details_page._undecided.click()
    year = QDate.currentDate().year() + 1
    wizard.details_page._day.setDate(QDate(year, 5, 6))
    for _ in range(2):
        press(wizard, QWizard.WizardButton.NextButton, qtbot)
    qtbot.waitUntil(lambda: wizard.panel.ready)
    draft = wizard.interest()
    assert draft is not None
    assert draft.people[0].years == year - 2011


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
    def full(*_: object, **__: object) -> None:
        raise Trouble("The disk is full.")

    monkeypatch.setattr(type(workflows.prepare), "create", full)
    go_to_import(wizard, qtbot)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    press(wizard, QWizard.WizardButton.FinishButton, qtbot)
    qtbot.waitUntil(lambda: wizard.summary_page.trouble_text() == "The disk is full.")
    assert wizard.isVisible()
    assert wizard.button(QWizard.WizardButton.FinishButton).isEnabled()


def endless(*arguments: object, **_: object) -> None:
    """A use case that goes on until it is stopped; the progress is its last argument."""
    progress = arguments[-1]
    assert callable(progress)
    while True:
        progress(0.5)
        time.sleep(0.01)


def test_stop_while_the_event_is_created_keeps_the_wizard_open(
    qtbot: QtBot, wizard: EventWizard, workflows: Workflows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(workflows.prepare), "create", endless)
    go_to_import(wizard, qtbot)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    press(wizard, QWizard.WizardButton.FinishButton, qtbot)
    assert wizard.buttonText(QWizard.WizardButton.CancelButton) == "Stop"
    press(wizard, QWizard.WizardButton.CancelButton, qtbot)
    qtbot.waitUntil(lambda: wizard.summary_page.trouble_text() == "Stopped; nothing was stored.")
    assert wizard.isVisible()
    assert wizard.buttonText(QWizard.WizardButton.CancelButton) == "Leave for now"


def test_stop_while_people_are_imported_keeps_the_dialog_open(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    settings: Settings,
    written: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    event = workflows.prepare.create(Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2))).event
    monkeypatch.setattr(type(workflows.imports), "commit", endless)
    dialog = ImportDialog(workflows, tasks, settings, event)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.panel.read(written(SIGNUPS))
    qtbot.waitUntil(dialog.import_button.isEnabled)
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    cancel = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.text() == "Stop"
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cancel.text() == "Cancel")
    assert dialog.isVisible()
    assert dialog.import_button.isEnabled()


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


def choose(tab: FindingsTab | StoredTab, row: int) -> None:
    tab.table.selectRow(row)


MESSY = """\
Timestamp,Email Address,Your full name,Company,Mentor or mentee?,Topics,Years of experience
2026/10/01 9:00:00,ana@example.org,ANA RUIZ,Contoso,Mentor,Career goals;CV,15
2026/10/01 9:10:00,li@example.org,li wei,Fabrikam,Mentee,Gardening,5-7
2026/10/02 9:10:00,liwei@example.net,Li Wei,Fabrikam,Mentee,Gardening,5-7
2026/10/04 9:30:00,tom@example,Tom Li,Adatum,Mentee,Gardening,4
2026/10/04 9:40:00,test@example.org,Test Test,,Mentee,,4
"""


def test_problems_are_mended_in_place(qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]) -> None:
    go_to_import(wizard, qtbot)
    path = written(MESSY)
    read(wizard, path, qtbot)
    panel, tab = wizard.panel, wizard.panel.preview.findings
    path.unlink()  # what was read is kept, so that the file may go

    def people() -> list[str]:
        assert panel.draft is not None
        return [f"{person.full_name} {person.email}".strip() for person in panel.draft.people]

    def press_and_wait(button: QPushButton) -> None:
        assert button.isVisibleTo(tab)
        button.click()
        qtbot.waitUntil(lambda: panel.ready)

    rows = [tab.model.row_at(row).row for row in range(tab.model.rowCount())]
    assert tab.use_all.text() == "Use a&ll 2 suggestions"
    press_and_wait(tab.use_all)
    assert people()[:2] == ["Ana Ruiz ana@example.org", "Li Wei li@example.org"]
    rows = [tab.model.row_at(row).row for row in range(tab.model.rowCount())]
    choose(tab, rows.index(4))
    press_and_wait(tab.join)
    assert people() == ["Ana Ruiz ana@example.org", "Li Wei liwei@example.net", "Tom Li"]
    rows = [tab.model.row_at(row).row for row in range(tab.model.rowCount())]
    assert tab.model.setData(tab.model.index(rows.index(5), 2), "tom@example.com") is False
    qtbot.waitUntil(lambda: panel.ready)
    assert people()[2] == "Tom Li tom@example.com"
    choose(tab, tab.model.rowCount() - 1)
    press_and_wait(tab.back)
    assert people()[3] == "Test Test test@example.org"
    panel.preview.afresh_wanted.emit()
    qtbot.waitUntil(lambda: panel.ready and not panel.corrected)
    assert people()[0] == "ANA RUIZ ana@example.org"


def test_what_an_answer_means_can_be_changed(qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]) -> None:
    go_to_import(wizard, qtbot)
    read(wizard, written(MESSY), qtbot)
    topics = wizard.panel.preview.topics
    assert [topics.index(row, 2).data() for row in range(3)] == [
        "new topic: Gardening",
        "Career goals",
        "Job application and interview preparation",
    ]
    texts = [text for text, _ in topics.choices(topics.index(0, 2))]
    assert texts[0] == "new topic: Gardening"
    assert texts[-1] == "no topic"
    topics.setData(topics.index(0, 2), "Hard skills")
    qtbot.waitUntil(lambda: wizard.panel.ready)
    assert wizard.panel.draft is not None
    assert wizard.panel.draft.people[1].topics_wanted == ("Hard skills",)


def test_copied_cells_are_pasted(qtbot: QtBot, wizard: EventWizard) -> None:
    go_to_import(wizard, qtbot)
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(wizard.panel.drop_zone.paste_button, Qt.MouseButton.LeftButton)
    assert "Nothing was copied" in wizard.panel.refusal()
    QGuiApplication.clipboard().setText("Name\tRole\nAna Ruiz\tmentor\nLi Wei\tmentee\n")
    qtbot.keyClick(wizard.panel, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wizard.panel.ready)
    assert wizard.panel.preview.counts_text() == "2 rows = 2 people"


def test_another_sheet_is_chosen(qtbot: QtBot, wizard: EventWizard, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "March"
    other = book.create_sheet("October")
    for sheet, name in ((book.active, "Ana Ruiz"), (other, "Li Wei")):
        sheet.append(["Name", "Email", "Role"])
        sheet.append([name, "x@example.org", "mentor"])
    book.save(tmp_path / "book.xlsx")
    go_to_import(wizard, qtbot)
    read(wizard, tmp_path / "book.xlsx", qtbot)
    wizard.panel.preview.sheet_chosen.emit("October")
    qtbot.waitUntil(lambda: wizard.panel.ready)
    assert wizard.panel.draft is not None
    assert [person.full_name for person in wizard.panel.draft.people] == ["Li Wei"]
    assert not wizard.panel.corrected


def test_reading_is_stopped(qtbot: QtBot, wizard: EventWizard, written: Callable[[str], Path]) -> None:
    go_to_import(wizard, qtbot)
    lines = "".join(f"Person N{n},n{n}@example.org,mentee\n" for n in range(20_000))
    wizard.panel.read(written("Name,Email,Role\n" + lines))
    stop = next(button for button in wizard.panel.findChildren(QPushButton) if button.text() == "&Stop")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.panel.state is State.EMPTY)
    assert wizard.panel.draft is None


def test_a_later_export_and_an_undo_in_the_dialog(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    settings: Settings,
    written: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(earlier_module, "confirm", lambda *_: True)
    event = workflows.prepare.create(
        Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2)), workflows.imports.understand(written(SIGNUPS))
    ).event
    later = [line for line in SIGNUPS.splitlines() if "Jo Brandt" not in line]
    later = [line.replace("Contoso", "Orchard").replace("sam@example.org", "sam.o@example.net") for line in later]
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ImportDialog(workflows, tasks, settings, event, window)
    dialog.show()
    qtbot.waitUntil(dialog.earlier.isVisible)
    dialog.panel.read(written("\n".join(later) + "\n"))
    qtbot.waitUntil(dialog.import_button.isEnabled)
    assert not dialog.earlier.isVisible()
    stored = dialog.panel.preview.stored
    assert "1 new, 1 changed, 3 as before, 2 no longer in the file" in dialog.panel.preview.counts_text()
    shown = [tuple(stored.model.index(row, c).data() for c in (0, 1)) for row in range(stored.model.rowCount())]
    assert shown == [
        ("Sam Oduya", "may be a member, 90 %"),
        ("Jo Brandt", "no longer in the file"),
        ("Ana Ruiz", "changed"),
    ]
    assert stored.model.index(2, 2).data() == "Employer: Contoso → Orchard"
    choose(stored, 0)
    stored.same.click()
    qtbot.waitUntil(dialog.import_button.isEnabled)
    choose(stored, 0)
    stored.gone.click()
    qtbot.waitUntil(dialog.import_button.isEnabled)
    assert stored.model.index(0, 1).data() == "will be marked as withdrawn"
    with qtbot.waitSignal(dialog.imported) as imported:
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    told = imported.args[0]
    assert (told.new, told.changed, told.withdrawn) == (0, 2, 1)
    again = ImportDialog(workflows, tasks, settings, event, window)
    again.show()
    qtbot.waitUntil(again.earlier.isVisible)
    with qtbot.waitSignal(again.undone) as undone:
        again.earlier.button.click()
    assert (undone.args[0].removed, undone.args[0].restored) == (0, 3)
    people = {signup.member.given_name: signup for signup in workflows.prepare.signups(event.id)}
    assert people["Ana"].member.employer == "Contoso"
    assert people["Jo"].status is Status.EXPECTED
    qtbot.waitUntil(lambda: again.earlier.model.rowCount() == 1)
    again.reject()

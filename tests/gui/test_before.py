"""What is handed out before sign-ups exist, as the organizer sees, copies, saves and prints it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.gui.before.dialog import BeforeDialog
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.hands import click
from tests.gui.test_wizard_access import nameless
from tests.printing.reading import text_of

EVENT = Event(
    0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2), on=date(2027, 3, 11), place="Library", span="one evening"
)


@pytest.fixture
def dialog(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> Iterator[BeforeDialog]:
    workflows.chapter.save("Harbour Chapter", Paper.A4, "")
    window = BeforeDialog(workflows, tasks, settings, EVENT)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not tasks.busy and window.paper.preview.view.page_count > 0)
    yield window
    window.reject()


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_the_questions_are_copied_with_the_words_of_the_form_tool(dialog: BeforeDialog) -> None:
    form = dialog.form
    click(form.copy_button)
    assert copied() == form.text.toPlainText()
    assert "[tick any number; not required]" in copied()
    assert form.copy_button.text() == "Copied"
    form.platform.setCurrentIndex(form.platform.findText("Google Forms"))
    click(form.copy_button)
    assert "[Checkboxes; not required]" in copied()
    assert "Download responses (.csv)" in form.steps_text()
    assert "March" in copied()


def test_a_copied_button_offers_itself_again(qtbot: QtBot, dialog: BeforeDialog) -> None:
    button = dialog.form.copy_button
    button._back.setInterval(1)
    click(button)
    qtbot.waitUntil(lambda: button.text() == "&Copy the questions")


def test_the_announcement_takes_the_link_and_goes_into_an_email(
    dialog: BeforeDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = dialog.announcement
    dialog.tabs.setCurrentWidget(tab)
    click(tab.copy_button)
    assert "[the link to the form]" in copied()
    assert QGuiApplication.clipboard().mimeData().hasHtml() is False
    assert not tab.subject.isVisible()
    tab.link.setText("https://example.org/form?a=1&b=2")
    tab.until.setText("1 March")
    tab.use.setCurrentIndex(1)
    click(tab.copy_button)
    assert "Fill in the form by 1 March: https://example.org/form?a=1&b=2." in copied()
    assert "<h2>Spring evening</h2>" in QGuiApplication.clipboard().mimeData().html()
    click(tab.copy_subject)
    assert copied() == tab.subject.text()
    assert copied().startswith("Spring evening, ")
    opened: list[QUrl] = []

    def refuse(url: QUrl) -> bool:
        opened.append(url)
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    click(tab.mail_button)
    (url,) = opened
    assert url.scheme() == "mailto"
    decoded = QUrl.fromPercentEncoding(url.query(QUrl.ComponentFormattingOption.FullyEncoded).encode())
    assert "a=1&b=2" in decoded
    assert "body=Dear members," in decoded
    assert "%26" in url.query(QUrl.ComponentFormattingOption.FullyEncoded)
    assert "No email program answered" in tab._told.text()


def test_the_paper_form_is_shown_and_saved_on_the_chosen_paper(
    qtbot: QtBot, dialog: BeforeDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = dialog.paper
    dialog.tabs.setCurrentWidget(tab)
    assert tab.paper.currentText() == "A4"
    before = tab._pdf
    tab.paper.setCurrentIndex(1)
    qtbot.waitUntil(lambda: tab._pdf != before)
    target = tmp_path / "the form"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(tab.save_button)
    qtbot.waitUntil(lambda: bool(tab.told()))
    assert tab.told() == f"Saved as “the form.pdf” in “{tmp_path}”."
    pdf = (tmp_path / "the form.pdf").read_bytes()
    document = pypdfium2.PdfDocument(pdf)
    assert document[0].get_size() == pytest.approx((612, 792), abs=0.5)
    document.close()
    assert "Harbour Chapter" in text_of(pdf)
    assert "I offer to be a mentor" in text_of(pdf)


def test_a_folder_that_cannot_be_written_to_is_told(
    qtbot: QtBot, dialog: BeforeDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "form.pdf"), ""))
    dialog.tabs.setCurrentWidget(dialog.paper)
    click(dialog.paper.save_button)
    qtbot.waitUntil(lambda: "could not be saved" in dialog.paper.told())


def test_the_paper_form_is_printed(qtbot: QtBot, dialog: BeforeDialog, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.tabs.setCurrentWidget(dialog.paper)
    dialog.paper.send_to(printer)
    assert not dialog.paper.print_button.isEnabled()
    qtbot.waitUntil(lambda: bool(dialog.paper.told()))
    assert dialog.paper.told() == "Sent to the printer at 100 %."
    assert dialog.paper.print_button.isEnabled()
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert document[0].get_size() == pytest.approx((595, 842), abs=1.5)
    document.close()


def test_every_control_has_a_name(dialog: BeforeDialog) -> None:
    for tab in (dialog.form, dialog.paper, dialog.announcement):
        dialog.tabs.setCurrentWidget(tab)
        assert nameless(dialog) == []


def test_the_wizard_and_the_event_page_lead_there(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings
) -> None:
    wizard = EventWizard(workflows, tasks, settings)
    qtbot.addWidget(wizard)
    wizard.show()
    click(wizard.shape_page.cards[Shape.BUDDIES])
    for _ in range(3):
        click(wizard.button(QWizard.WizardButton.NextButton))
    click(wizard.import_page.before_button)
    opened = wizard.findChild(BeforeDialog)
    assert opened is not None
    qtbot.waitUntil(lambda: "Conference buddies" in opened.form.text.toPlainText())
    opened.reject()
    event = workflows.prepare.create(EVENT).event
    window = MainWindow(workflows, tasks, settings, workflows.sample)
    qtbot.addWidget(window)
    window.show()
    window.open_event(event.id)
    qtbot.waitUntil(lambda: window.event_page.event_shown is not None)
    buttons = [button for button in window.event_page.findChildren(QPushButton) if button.isVisible()]
    (before,) = [button for button in buttons if "announcement" in button.text()]
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    there = window.findChild(BeforeDialog)
    assert there is not None
    assert "Spring evening" in there.windowTitle()
    qtbot.waitUntil(lambda: not tasks.busy)
    there.reject()

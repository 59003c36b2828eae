"""The File menu's backups, copies and opening; the dialog for a damaged file; the bar that warns about a place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.gui.chapter_file.backups_dialog import BackupsDialog, BackupsModel
from micromentor_desktop.gui.chapter_file.caution_bar import CautionBar
from micromentor_desktop.gui.chapter_file.damaged_dialog import DamagedDialog
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.storage.database import Database, Why
from micromentor_desktop.workflow.repair_file import Repaired
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.conftest import MakeEvent
from tests.gui.hands import click

GO, STAY = QMessageBox.ButtonRole.DestructiveRole, QMessageBox.ButtonRole.RejectRole


@pytest.fixture
def window(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, make_event: MakeEvent
) -> Iterator[MainWindow]:
    window = MainWindow(workflows, tasks, settings, lambda _progress: make_event())
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, tasks)
    yield window
    settle(qtbot, tasks)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def answer(monkeypatch: pytest.MonkeyPatch, role: QMessageBox.ButtonRole) -> list[str]:
    """Press the button of this role in each question; the questions are told."""
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return asked


def names(workflows: Workflows) -> list[str]:
    return [member.full_name for member in workflows.members.all()]


def test_the_model_is_a_proper_one(qtmodeltester: ModelTester, workflows: Workflows, database: Database) -> None:
    database.back_up(Why.IMPORT)
    model = BackupsModel()
    model.show_rows(workflows.backups.all())
    qtmodeltester.check(model)
    assert model.index(0, 1).data() == "before an import"


def test_without_backups_the_dialog_says_when_they_come(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings
) -> None:
    dialog = BackupsDialog(workflows, tasks, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, tasks)
    assert not dialog.table.isVisible()
    assert not dialog.take_button.isEnabled()


def test_an_earlier_state_is_looked_at_and_comes_back_without_a_restart(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    window: MainWindow,
    make_event: MakeEvent,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    event = make_event()
    workflows.pair.pair(event.id)
    window.open_event(event.id)
    settle(qtbot, tasks)
    workflows.prepare.delete(event.id)  # its backup holds the event
    workflows.members.save(Member(NEW, "Late"))
    window.actions_offered.backups.trigger()
    settle(qtbot, tasks)
    dialog = window.findChild(BackupsDialog)
    assert dialog is not None
    assert dialog.model.rowCount() == 1
    assert "1 event and 20 people" in dialog.holds.text()
    assert dialog.events.model().index(0, 0).data() == "Spring evening"
    answer(monkeypatch, STAY)
    click(dialog.take_button)
    settle(qtbot, tasks)
    assert workflows.prepare.events() == (), "the organizer stayed"
    asked = answer(monkeypatch, GO)
    click(dialog.take_button)
    settle(qtbot, tasks)
    assert "kept as a backup first" in asked[0]
    assert [summary.event.name for summary in workflows.prepare.events()] == ["Spring evening"]
    assert "Late" not in names(workflows)
    assert window.navigation.isEnabled()
    assert window.event_page.event_shown is None
    assert window.status.currentMessage().startswith("Gone back")
    # And forth again: what was there before is the latest backup.
    latest = workflows.backups.all()[0]
    assert latest.why == "before going back to another state"
    workflows.backups.take(latest.path)
    assert "Late" in names(workflows)


def test_a_backup_that_cannot_be_read_is_told_in_place(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, database: Database
) -> None:
    database.back_up(Why.DAILY)
    workflows.backups.all()[0].path.write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    dialog = BackupsDialog(workflows, tasks, settings)
    qtbot.addWidget(dialog)
    settle(qtbot, tasks)
    assert "is damaged" in dialog.notice.text()
    assert not dialog.take_button.isEnabled()


def test_a_copy_moves_to_another_computer(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workflows.members.save(Member(NEW, "Ana"))
    copy = tmp_path / "stick" / "copy.micromentor"
    copy.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    window.actions_offered.save_copy.trigger()
    settle(qtbot, tasks)
    assert window.status.currentMessage().startswith("Saved as")
    assert [path.name for path in copy.parent.iterdir()] == ["copy.micromentor"]
    before = copy.read_bytes()
    workflows.members.save(Member(NEW, "Ben"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    asked = answer(monkeypatch, GO)
    window.actions_offered.open_file.trigger()
    settle(qtbot, tasks)
    qtbot.waitUntil(lambda: names(workflows) == ["Ana"])
    assert "0 events and 1 person" in asked[0]
    assert copy.read_bytes() == before
    settle(qtbot, tasks)


def test_what_is_no_chapter_is_refused_with_a_sentence(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text("Dear Ana")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "letter.txt"), ""))
    told = answer(monkeypatch, QMessageBox.ButtonRole.AcceptRole)
    window.actions_offered.open_file.trigger()
    settle(qtbot, tasks)
    assert [sentence.endswith("letter.txt is not a chapter's file of MicroMentor Desktop.") for sentence in told] == [
        True
    ]


def test_the_damaged_file_is_repaired_on_request_only(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[str] = []

    def repair() -> Repaired:
        done.append("repaired")
        return Repaired(("Lost: 2 sign-ups.", "The damaged file is kept."), good=False)

    dialog = DamagedDialog("It is damaged.", repair, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.notice.text() == "It is damaged."
    assert done == []
    click(dialog.go_button)
    settle(qtbot, tasks)
    assert done == ["repaired"]
    assert "Lost: 2 sign-ups." in dialog.told.text()
    assert dialog.isVisible()
    click(dialog.go_button)
    assert dialog.result() == DamagedDialog.DialogCode.Accepted


def test_a_file_beyond_repair_leaves_only_quitting(qtbot: QtBot, tasks: Tasks) -> None:
    def repair() -> Repaired:
        raise FileTrouble("Nothing can be read.")

    dialog = DamagedDialog("It is damaged.", repair, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    click(dialog.go_button)
    settle(qtbot, tasks)
    assert dialog.notice.text() == "Nothing can be read."
    assert not dialog.go_button.isEnabled()
    click(dialog.quit_button)
    assert dialog.result() == DamagedDialog.DialogCode.Rejected


def test_a_caution_that_was_read_is_not_said_again(qtbot: QtBot, settings: Settings) -> None:
    for expected in (True, False):
        bar = CautionBar(settings)
        qtbot.addWidget(bar)
        bar.say(["The file is in a folder that Dropbox keeps in step."])
        assert bar.isHidden() is not expected
        bar.read_button.click()

"""What nobody plans for: a second start, a crash, a file that goes away, odd days and numbers."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from micromentor_desktop import app
from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.navigation import Navigation
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.single import SingleInstance
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.hands import click, press

MAIN = Path(__file__).parent.parent.parent / "main.py"


@pytest.fixture
def window(qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings) -> Iterator[MainWindow]:
    workflows.members.save(Member(NEW, "Ana"))
    found = MainWindow(workflows, tasks, settings, workflows.sample)
    qtbot.addWidget(found)
    found.show()
    settle(qtbot, tasks)
    yield found
    settle(qtbot, tasks)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


# --- a second start ---


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Starts the real program over one file."""
    running: list[subprocess.Popen[bytes]] = []
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)}

    def started() -> subprocess.Popen[bytes]:
        command = [sys.executable, str(MAIN), "--data", str(tmp_path / "chapter.micromentor")]
        running.append(subprocess.Popen(command, env=environment, cwd=MAIN.parent, stderr=subprocess.PIPE))
        return running[-1]

    yield started
    for process in running:
        process.kill()
        process.communicate()


def test_a_second_start_shows_the_first_window_and_ends(
    qtbot: QtBot, tmp_path: Path, start: Callable[[], subprocess.Popen[bytes]]
) -> None:
    ours = SingleInstance(tmp_path / "chapter.micromentor")
    assert not ours.shows_elsewhere()
    ours.listen()
    second = start()
    with qtbot.waitSignal(ours.show_wished, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert not (tmp_path / "chapter.micromentor").exists()
    ours.close()


def test_after_a_crash_the_program_starts_as_ever(
    qtbot: QtBot, tmp_path: Path, start: Callable[[], subprocess.Popen[bytes]]
) -> None:
    path = tmp_path / "chapter.micromentor"
    after = SingleInstance(path)
    first = start()
    # It answers as soon as its window is there.
    qtbot.waitUntil(after.shows_elsewhere, timeout=20_000)
    with pytest.raises(FileTrouble, match="is open in MicroMentor Desktop already"):
        Database.open(path)
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert path.with_name("chapter.micromentor.lock").exists()
    # Neither the socket nor the lock of the dead one is a hindrance: the next start opens, and later ones are answered.
    assert not after.shows_elsewhere()
    second = start()
    qtbot.waitUntil(after.shows_elsewhere, timeout=20_000)
    assert second.poll() is None


def test_a_program_that_does_not_answer_is_told(
    qtbot: QtBot, tmp_path: Path, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qtbot is not None
    path = tmp_path / "chapter.micromentor"
    silent = Database.open(path)
    assert not SingleInstance(path).shows_elsewhere()
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.informativeText()))
    assert app._open(path, tasks) is None
    silent.close()
    assert len(told) == 1
    assert "is open in MicroMentor Desktop already" in told[0]


def test_two_files_are_two_programs(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot is not None
    one, other = (SingleInstance(tmp_path / name / "chapter.micromentor") for name in ("one", "two"))
    one.listen()
    assert not other.shows_elsewhere()
    one.close()


def test_the_window_comes_to_the_front_even_when_it_was_put_away(window: MainWindow) -> None:
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()
    assert window.isVisible()


# --- the file goes away ---


def test_a_file_that_is_gone_is_put_back_with_everything(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, window: MainWindow
) -> None:
    workflows.file.path.unlink()
    form = MemberForm(workflows, tasks, None, window)
    form.given_name.setText("Ben")
    form.show()
    form.accept()
    settle(qtbot, tasks)
    box = window.file_guard.box
    assert box is not None
    assert box.isVisible()
    assert [button.text() for button in box.buttons()] == ["&Put it back", "&Save it elsewhere…"]
    # The form is still there, with what was typed.
    assert "was moved, deleted or replaced" in form.trouble_text()
    click(box.buttons()[0])
    settle(qtbot, tasks)
    assert window.status.currentMessage() == f"The chapter is in {workflows.file.path} again."
    form.accept()
    settle(qtbot, tasks)
    assert [member.given_name for member in workflows.members.all()] == ["Ana", "Ben"]


def test_going_to_another_page_notices_it_too_and_asks_once(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, window: MainWindow
) -> None:
    workflows.file.path.rename(workflows.file.path.with_name("moved.micromentor"))
    for place in (Navigation.MEMBERS, Navigation.EVENTS, Navigation.HOME):
        window.go(place)
    settle(qtbot, tasks)
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    press(boxes[0], Qt.Key.Key_Escape)
    settle(qtbot, tasks)
    assert workflows.file.path.exists()


def test_where_it_cannot_be_put_back_another_place_is_offered(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = tmp_path / "kept.micromentor"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(kept), ""))
    workflows.file.path.unlink()
    workflows.file.path.with_name("chapter.micromentor.part").mkdir()
    window.file_guard.look()
    settle(qtbot, tasks)
    box = window.file_guard.box
    assert box is not None
    box.buttons()[0].click()
    settle(qtbot, tasks)
    box = window.file_guard.box
    assert box is not None
    assert "cannot be written" in box.informativeText()
    box.buttons()[1].click()
    settle(qtbot, tasks)
    assert workflows.file.path == kept
    assert [member.given_name for member in workflows.members.all()] == ["Ana"]


# --- odd days and numbers ---


@pytest.mark.parametrize("minutes", [0, -5])
def test_a_round_without_time_is_refused_with_a_sentence(workflows: Workflows, minutes: int) -> None:
    event = Event(NEW, "Evening", Shape.ROUNDTABLES, Rules(2, minutes_per_round=minutes))
    with pytest.raises(Trouble, match=r"^A round lasts at least one minute\.$"):
        workflows.prepare.create(event)
    assert workflows.prepare.events() == ()

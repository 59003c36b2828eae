"""A bug of ours: told in a sentence with the log's place, and logged without a word about people."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from micromentor_desktop import app
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.report import bug_report
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.workflows import Workflows


def fail(name: str) -> None:
    row = {"name": name}
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(f"cannot use {row}") from error


def test_the_report_says_where_and_nothing_about_people() -> None:
    name = "Ana Ruiz"
    with pytest.raises(ValueError, match=name) as caught:
        fail(name)
    report = bug_report(caught.value)
    assert "test_report.py" in report
    assert "in fail" in report
    assert "builtins.ValueError" in report
    assert "Caused by KeyError" in report
    assert name not in report


def test_an_error_that_reaches_the_window_is_one_sentence_and_work_goes_on(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[str] = []

    def exec_box(box: QMessageBox) -> int:
        told.append(box.informativeText())
        # While the dialog is open, the next error must not open a second one.
        hook(ValueError, ValueError("again"), None)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_box)
    window = MainWindow(workflows, tasks, settings, lambda _progress: workflows.sample())
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: not tasks.busy)
    log = tmp_path / "micromentor.log"
    hook = app._excepthook(app._reporter(window, log))
    secret = "ana@example.org"
    with caplog.at_level(logging.ERROR):
        try:
            fail(secret)
        except ValueError:
            kind, error, trace = sys.exc_info()
            hook(kind, error, trace)
    assert len(told) == 1
    assert "everything before it is saved" in told[0]
    assert str(log) in told[0]
    assert secret not in caplog.text
    assert "An error reached the window" in caplog.text

"""The log and the crash reports say where something went wrong, and nothing about people or the computer's user."""

import logging
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import IntegrityError

from micromentor_desktop import app
from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import Level, LevelKey
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.report import bug_report
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.tables import MemberRow, PlanRow
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import add, sign_up

SECRETS = ("Zoë", "Álvarez", "zoe@private.example", "5550100", "Contoso")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The program's own log, as it starts it."""
    root = logging.getLogger()
    level, before = root.level, list(root.handlers)
    path = app._start_log(tmp_path / "logs" / "log.txt")
    assert path is not None
    yield path
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def written(log: Path) -> str:
    for handler in logging.getLogger().handlers:
        if isinstance(handler, RotatingFileHandler):
            handler.flush()
    return log.read_text(encoding="utf-8")


def test_a_report_holds_no_message_and_no_home_folder() -> None:
    try:
        try:
            raise ValueError("Zoë Álvarez <zoe@private.example>")
        except ValueError as error:
            raise RuntimeError("5550100 of Contoso") from error
    except RuntimeError as error:
        report = bug_report(error)
    assert not any(
        secret
        in report.replace('raise ValueError("Zoë Álvarez <zoe@private.example>")', "").replace(
            'raise RuntimeError("5550100 of Contoso") from error', ""
        )
        for secret in SECRETS
    )
    assert "builtins.RuntimeError" in report
    assert "Caused by ValueError" in report
    assert "gui/test_report.py" in report
    assert str(Path.cwd()) not in report
    assert str(Path.home()) not in report


def test_a_failed_statement_with_a_whole_row_in_its_message_is_logged_without_it(
    qtbot: QtBot, database: Database, log: Path
) -> None:
    def work(_progress: Progress) -> None:
        with database.transaction() as session:
            for _ in range(2):
                session.add(MemberRow(id=7, given_name=SECRETS[0], family_name=SECRETS[1], email=SECRETS[2]))
                session.flush()
                session.expunge_all()

    with pytest.raises(IntegrityError) as refused:
        work(lambda _share: None)
    assert SECRETS[2] in str(refused.value)
    tasks = Tasks()
    with qtbot.waitSignal(tasks.bug):
        tasks.run(work, lambda _nothing: None)
    tasks.shutdown()
    text = written(log)
    assert "IntegrityError" in text
    assert not any(secret in text for secret in SECRETS)


def test_an_error_that_reaches_the_window_is_told_and_logged_without_people(
    qtbot: QtBot,
    workflows: Workflows,
    tasks: Tasks,
    settings: Settings,
    log: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = MainWindow(workflows, tasks, settings, workflows.sample)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: not tasks.busy)
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.informativeText()))
    hook = app._excepthook(app._reporter(lambda: window, log))
    try:
        int("".join(SECRETS))
    except ValueError:
        kind, error, trace = sys.exc_info()
        hook(kind, error, trace)
    text = written(log)
    assert "builtins.ValueError" in text
    assert len(told) == 1
    assert not any(secret in text + told[0] for secret in SECRETS)


def test_a_damaged_plan_is_logged_by_numbers_only(workflows: Workflows, database: Database, log: Path) -> None:
    event = workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(mentees_per_mentor=2))).event
    for name, role in (("Zoë Álvarez", "mentor"), ("Ana Ruiz", "mentee")):
        sign_up(database, event, add(workflows, name, employer="Contoso " + name), role)
    plan = workflows.pair.pair(event.id).board.plan
    with database.transaction() as session:
        row = session.get_one(PlanRow, plan.id)
        row.levels = [[Level(LevelKey.WAITING, 9, 9, 9).key.value, 9, 9, 9], *row.levels[1:]]
    board = workflows.pair.current(event.id)
    assert board is not None
    assert board.doubts
    text = written(log)
    assert f"plan {plan.id}" in text
    assert not any(secret in text for secret in SECRETS)

"""The composition root of the window: wires everything, shows it, and lets go of it again."""

import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from micromentor_desktop import __version__
from micromentor_desktop.errors import DamagedFile, FileTrouble
from micromentor_desktop.gui.chapter_file.damaged_dialog import DamagedDialog
from micromentor_desktop.gui.dialogs import show_trouble
from micromentor_desktop.gui.icons import app_icon
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.report import bug_report
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.theme import apply_theme
from micromentor_desktop.paths import APP_NAME, log_file
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.repair_file import repair_file
from micromentor_desktop.workflow.workflows import Workflows

_log = logging.getLogger(__name__)


def run(data: Path, argv: Sequence[str]) -> int:
    """Show the window over the chapter's file until it is closed; returns the exit code."""
    app = QApplication(list(argv))
    app.setOrganizationName("MicroMentor")
    app.setApplicationName("MicroMentor")
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("micromentor-desktop")
    app.setWindowIcon(app_icon())
    apply_theme(app)
    log = _start_log(log_file())
    tasks = Tasks()
    database = _open(data, tasks)
    if database is None:
        tasks.shutdown()
        return 2
    workflows = Workflows.over(database)
    window = MainWindow(workflows, tasks, Settings(QSettings()), workflows.sample)
    report = _reporter(window, log)
    tasks.bug.connect(report)
    sys.excepthook = _excepthook(report)
    window.show()
    window.caution_bar.say(database.cautions)
    window.chapter_file.back_up()
    code = app.exec()
    tasks.shutdown()
    database.close()
    sys.excepthook = sys.__excepthook__
    return code


def _open(data: Path, tasks: Tasks) -> Database | None:
    """The chapter, repaired first where the user wants it to be; None when it cannot be opened, which was told."""
    while True:
        try:
            return Database.open(data)
        except DamagedFile as trouble:
            if not DamagedDialog(str(trouble), partial(repair_file, data), tasks).exec():
                return None
        except FileTrouble as trouble:
            show_trouble(None, _tr("The chapter cannot be opened"), str(trouble))
            return None


def _start_log(path: Path) -> Path | None:
    """Write the log to its file; without one (a full disk, a forbidden folder) the program works all the same."""
    logging.getLogger().setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=2, encoding="utf-8")
    except OSError as error:
        _log.warning("There will be no log file: %s", error)
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    _log.info("%s %s starts", APP_NAME, __version__)
    return path


def _reporter(window: MainWindow, log: Path | None) -> Callable[[str], None]:
    """Tells about a bug of ours in a sentence, once at a time."""
    telling = False

    def report(_traceback: str) -> None:
        nonlocal telling
        if telling:
            return
        telling = True
        where = _tr(" What happened is written in {0}; send that file to whoever helps you.").format(log) if log else ""
        show_trouble(
            window,
            _tr("Something went wrong inside the program"),
            _tr("Your last step was not done, everything before it is saved, and you can go on.") + where,
        )
        telling = False

    return report


def _excepthook(report: Callable[[str], None]) -> Callable[..., None]:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        text = bug_report(error.with_traceback(trace))
        _log.error("An error reached the window:\n%s", text)
        report(text)

    return hook


def _tr(text: str) -> str:
    return QCoreApplication.translate("app", text)

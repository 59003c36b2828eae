"""The composition root of the window: wires everything, shows it, and lets go of it again."""

import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from micromentor_desktop import __version__
from micromentor_desktop.errors import DamagedFile, FileTrouble
from micromentor_desktop.gui.appearance import Appearance
from micromentor_desktop.gui.chapter_file.damaged_dialog import DamagedDialog
from micromentor_desktop.gui.dialogs import show_trouble
from micromentor_desktop.gui.help.key import HelpKey
from micromentor_desktop.gui.icons import app_icon
from micromentor_desktop.gui.languages import Speech, language_of
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.report import bug_report
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.single import SingleInstance
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.usual_paper import usual_paper
from micromentor_desktop.paths import APP_NAME, log_file
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.edit_chapter import EditChapter
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
    log = _start_log(log_file())
    single = SingleInstance(data)
    if single.shows_elsewhere():
        return 0
    settings = Settings(QSettings())
    # Before anything is shown, the trouble of opening the chapter too.
    speech = Speech(app)
    speech.speak(language_of(settings.language))
    appearance = Appearance(app, settings)
    tasks = Tasks()
    database = _open(data, tasks)
    if database is None:
        tasks.shutdown()
        return 2
    single.listen()
    program = Program(app, database, tasks, settings, appearance, speech=speech)
    single.show_wished.connect(program.come_to_front)
    report = _reporter(lambda: program.window, log)
    tasks.bug.connect(report)
    sys.excepthook = _excepthook(report)
    program.open()
    code = app.exec()
    tasks.shutdown()
    single.close()
    rescue(database)
    database.close()
    sys.excepthook = sys.__excepthook__
    return code


_LOOK = 100
"""Milliseconds between two looks whether the window can be made anew."""


class Program(QObject):
    """The window over an open chapter, made anew when all text gets another size or another language is chosen.

    Widgets have their words and sizes from when they were made, so a new window is the way to be sure of all of them.
    It is made when nothing is running, no dialog is open, and what was being typed is stored: at once as a rule, after
    the pairing when that is under way. It shows what the old one showed, and undo goes on (:mod:`gui.reopening`).
    """

    def __init__(
        self,
        app: QApplication,
        database: Database,
        tasks: Tasks,
        settings: Settings,
        appearance: Appearance,
        *,
        speech: Speech,
    ) -> None:
        super().__init__(app)
        self._workflows = Workflows.over(database)
        self._cautions = database.cautions
        self._tasks = tasks
        self._settings = settings
        self._appearance = appearance
        self._speech = speech
        self._spoken = settings.language
        self.help = HelpKey(app, settings, self)
        self.window: MainWindow | None = None
        self._patience = QTimer(self, singleShot=True, interval=_LOOK)
        self._patience.timeout.connect(self._reopen_when_idle)

    def open(self) -> None:
        """Show the window; one that is there makes way for it."""
        before = self.window
        if self._spoken != self._settings.language:
            self._spoken = self._settings.language
            self._speech.speak(language_of(self._spoken))
        window = MainWindow(self._workflows, self._tasks, self._settings, self._workflows.sample, before)
        window.chapter_seen.connect(lambda chapter: self._appearance.use_colour(chapter.colour))
        window.help_wished.connect(self.help.open)
        window.appearance_changed.connect(self._appearance.apply)
        # Not from inside the old window's own slot.
        window.reopen_wished.connect(self.reopen, Qt.ConnectionType.QueuedConnection)
        window.closed.connect(self.help.close)
        self.window = window
        window.show()
        window.caution_bar.say(self._cautions)
        if before is None:
            window.chapter_file.back_up()
        else:
            topic = self.help.topic
            before.close()
            before.deleteLater()
            self.help.renew(topic)

    def reopen(self) -> None:
        """Make the window anew, as soon as that disturbs nothing."""
        if self.window is not None:
            self.window.keep_typed()
            self._reopen_when_idle()

    def _reopen_when_idle(self) -> None:
        if self._tasks.busy or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self._patience.start()
        elif self.window is not None and self.window.isVisible():
            self.open()

    def come_to_front(self) -> None:
        """The program was started a second time."""
        if self.window is not None:
            self.window.come_to_front()


def rescue(database: Database) -> None:
    """The file is gone and nobody answered: write it where it was, rather than losing it with the program's end."""
    if database.lost:
        try:
            database.put_back()
        except FileTrouble:
            _log.exception("The chapter could not be put back")


def _open(data: Path, tasks: Tasks) -> Database | None:
    """The chapter, repaired first where the user wants it to be; None when it cannot be opened, which was told."""
    while True:
        try:
            database = Database.open(data)
        except DamagedFile as trouble:
            if not DamagedDialog(str(trouble), partial(repair_file, data), tasks).exec():
                return None
        except FileTrouble as trouble:
            show_trouble(None, tr("The chapter cannot be opened"), str(trouble))
            return None
        else:
            begin(database)
            return database


def begin(database: Database) -> None:
    """A new chapter prints on the paper of this country, as the system tells it, whatever language is spoken."""
    try:
        EditChapter(database).begin(usual_paper(QLocale.system()))
    except FileTrouble:
        # Nothing is lost by it; at the first step, the window tells what is wrong with the file.
        _log.exception("The chapter could not be begun")


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


def _reporter(window: Callable[[], QWidget | None], log: Path | None) -> Callable[[str], None]:
    """Tells about a bug of ours in a sentence, once at a time."""
    telling = False

    def report(_traceback: str) -> None:
        nonlocal telling
        if telling:
            return
        telling = True
        said = [tr("Your last step was not done, everything before it is saved, and you can go on.")]
        if log:
            said.append(tr("What happened is written in {file}; send that file to whoever helps you.", file=log))
        show_trouble(window(), tr("Something went wrong inside the program"), " ".join(said))
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

"""The home page: at first a welcome, later the next event and the last ones."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from micromentor_desktop.gui.home.overview import Overview
from micromentor_desktop.gui.home.welcome import WelcomePage
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.home import Home
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class HomePage(QStackedWidget):
    """Asks the workflow, and shows one of the two."""

    looked = Signal(object)
    """Carries the :class:`Home` that is shown now."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self.welcome = WelcomePage(workflows, tasks, settings)
        self.overview = Overview()
        self.addWidget(QWidget())
        self.addWidget(self.welcome)
        self.addWidget(self.overview)
        self.welcome.form.changed.connect(lambda _chapter: self.reload())

    def reload(self) -> None:
        """Ask again what there is to tell."""
        today = date.today()

        def work(_progress: Progress) -> Home:
            return self._workflows.home(today)

        self._tasks.run(work, self._show, topic="home")

    def _show(self, home: Home) -> None:
        if home.fresh:
            self.welcome.show_home(home)
            self.setCurrentWidget(self.welcome)
        else:
            self.overview.show_home(home, date.today())
            self.setCurrentWidget(self.overview)
        self.looked.emit(home)

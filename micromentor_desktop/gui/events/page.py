"""The page with all events; in an empty chapter, the first run."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.gui.empty_state import EmptyState
from micromentor_desktop.gui.events.delegate import EventDelegate
from micromentor_desktop.gui.models.events_model import EventsModel
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import PrimaryButton, enlarge
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.prepare_event import EventSummary
from micromentor_desktop.workflow.workflows import Workflows


class EventsPage(QStackedWidget):
    """Lists the events; opening one is the main window's business."""

    event_wished = Signal(int)
    """The id of the event to open."""
    new_wished = Signal()
    sample_wished = Signal()

    def __init__(self, workflows: Workflows, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self.model = EventsModel(self)
        self.addWidget(QWidget())
        self.addWidget(self._first_run())
        self.addWidget(self._list())

    def reload(self) -> None:
        """Ask for the events again."""
        self._tasks.run(lambda _progress: self._workflows.prepare.events(), self._show, topic="events")

    def _show(self, summaries: tuple[EventSummary, ...]) -> None:
        self.model.show(summaries)
        self.setCurrentIndex(2 if summaries else 1)

    def _first_run(self) -> QWidget:
        page = EmptyState(
            "messages-square",
            tr("Welcome! Let us bring people together."),
            tr(
                "An event takes your sign-up file, finds the best pairs of mentors and mentees, and prints their badges"
                " and table cards. Everything stays on this computer."
            ),
        )
        self.start_button = PrimaryButton("calendar-plus", tr("&Start my first event"))
        self.start_button.clicked.connect(self.new_wished)
        self.sample_button = QPushButton(tr("&Try it with a sample chapter"))
        self.sample_button.clicked.connect(self.sample_wished)
        page.add_button(self.start_button)
        page.add_button(self.sample_button)
        return page

    def _list(self) -> QWidget:
        page = QWidget()
        title = QLabel(tr("Events"))
        enlarge(title, 1.6, bold=True)
        new = PrimaryButton("plus", tr("New event…"))
        new.setToolTip(tr("Ctrl+N"))
        new.clicked.connect(self.new_wished)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(EventDelegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(tr("Events"))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.view.clicked.connect(self._open)
        self.view.activated.connect(self._open)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(18, 16, 18, 8)
        layout.setSpacing(14)
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch()
        row.addWidget(new)
        layout.addLayout(row)
        layout.addWidget(self.view)
        return page

    def _open(self, index: QModelIndex) -> None:
        self.event_wished.emit(self.model.summary(index.row()).event.id)

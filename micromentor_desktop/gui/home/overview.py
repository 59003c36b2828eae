"""The home page of a chapter that has begun: the next event, and the last ones."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QVBoxLayout, QWidget

from micromentor_desktop.gui.chapter.logo_row import logo_pixmap
from micromentor_desktop.gui.events.delegate import EventDelegate
from micromentor_desktop.gui.home.choice_card import ChoiceCard
from micromentor_desktop.gui.home.next_event import NextEvent
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.events_model import EventsModel
from micromentor_desktop.gui.text import enlarge
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.home import Home


class Overview(QScrollArea):
    """Shows what the workflow told; going anywhere is the main window's business."""

    start_wished = Signal()
    event_wished = Signal(int)
    step_wished = Signal(int, object)
    """The event's id and the step's kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._logo = QLabel()
        self.title = QLabel()
        enlarge(self.title, 1.6, bold=True)
        self.new_button = QPushButton(icon("plus"), tr("New even&t…"))
        self.new_button.setMinimumHeight(2 * self.fontMetrics().height() + 2)
        self.new_button.clicked.connect(self.start_wished)
        self.ahead = NextEvent()
        self.ahead.open_wished.connect(self.event_wished)
        self.ahead.step_wished.connect(self.step_wished)
        self.nothing_ahead = ChoiceCard(
            "calendar-plus",
            tr("&Plan the next event"),
            tr("No event is planned. Choose its shape and its day; the sign-ups can come later."),
        )
        self.nothing_ahead.clicked.connect(self.start_wished)
        self._past_title = QLabel(tr("The last events"))
        enlarge(self._past_title, 1.2, bold=True)
        self.model = EventsModel(self)
        self.past = QListView()
        self.past.setModel(self.model)
        self.past.setItemDelegate(EventDelegate(self.past))
        self.past.setFrameShape(QFrame.Shape.NoFrame)
        self.past.setAccessibleName(tr("The last events"))
        self.past.setMouseTracking(True)
        self.past.setResizeMode(QListView.ResizeMode.Adjust)
        self.past.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.past.clicked.connect(self._open)
        self.past.activated.connect(self._open)
        self.setWidget(self._page())

    def show_home(self, home: Home, today: date) -> None:
        """Show what is known, as of this day."""
        self._logo.setVisible(home.logo is not None)
        if home.logo is not None:
            height = round(2.4 * self.fontMetrics().height())
            self._logo.setPixmap(logo_pixmap(home.logo, height, self.devicePixelRatioF()))
        self.title.setText((home.chapter.name or tr("Your chapter")).replace("&", "&&"))
        self.ahead.setVisible(home.ahead is not None)
        self.nothing_ahead.setVisible(home.ahead is None)
        if home.ahead is not None:
            self.ahead.show_event(home.ahead, home.steps, today)
        self.model.show(home.past)
        for widget in (self._past_title, self.past):
            widget.setVisible(bool(home.past))
        rows = sum(self.past.sizeHintForRow(row) for row in range(len(home.past)))
        self.past.setFixedHeight(rows + 4)

    def _open(self, index: QModelIndex) -> None:
        self.event_wished.emit(self.model.summary(index.row()).event.id)

    def _page(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._logo)
        head.addWidget(self.title, 1)
        head.addWidget(self.new_button)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(18, 16, 18, 8)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(self.ahead)
        layout.addWidget(self.nothing_ahead)
        layout.addSpacing(4)
        layout.addWidget(self._past_title)
        layout.addWidget(self.past)
        layout.addStretch(1)
        return page

"""The first run: whose chapter this is, and three ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from micromentor_desktop.gui.chapter.chapter_form import ChapterForm
from micromentor_desktop.gui.home.choice_card import ChoiceCard
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.home import Home
from micromentor_desktop.workflow.workflows import Workflows

_WIDTH = 44
"""The column's width in lines' heights."""


class WelcomePage(QScrollArea):
    """Nothing has to be filled in: each way to begin works at once."""

    start_wished = Signal()
    import_wished = Signal()
    sample_wished = Signal()

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = ChapterForm(workflows, tasks, settings)
        self.start = ChoiceCard(
            "calendar-plus",
            tr("&Start my first event"),
            tr("Choose its shape, drop the sign-up file, and get the best pairs there are."),
        )
        self.import_members = ChoiceCard(
            "users",
            tr("&Import my members"),
            tr("From any list with names: a spreadsheet or an export of your website."),
        )
        self.sample = ChoiceCard(
            "flask-conical",
            tr("&Try the sample chapter"),
            tr("Sixty made-up people to play with. One click takes them out again."),
        )
        self.start.clicked.connect(self.start_wished)
        self.import_members.clicked.connect(self.import_wished)
        self.sample.clicked.connect(self.sample_wished)
        self.setWidget(self._page())

    def show_home(self, home: Home) -> None:
        """Show what is known of the chapter."""
        self.form.show_chapter(home.chapter, home.logo)

    def _page(self) -> QWidget:
        heading = QLabel(tr("Welcome! Let us bring people together."))
        enlarge(heading, 1.7, bold=True)
        heading.setWordWrap(True)
        about = MutedLabel(
            tr(
                "Everything stays on this computer. What you fill in here is saved at once; you can also leave it for"
                " later."
            )
        )
        about.setWordWrap(True)
        begin = QLabel(tr("How would you like to begin?"))
        enlarge(begin, 1.2, bold=True)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in (self.start, self.import_members, self.sample):
            cards.addWidget(card, 1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH * self.fontMetrics().height())
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(heading)
        column.addWidget(about)
        column.addSpacing(8)
        column.addWidget(self.form)
        column.addSpacing(12)
        column.addWidget(begin)
        column.addLayout(cards)
        column.addStretch(3)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        return page

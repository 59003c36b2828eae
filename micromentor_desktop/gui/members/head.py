"""The head of the members page: search, filters, and what can be done with the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.members.actions import MemberActions
from micromentor_desktop.gui.members.columns_menu import ColumnsMenu
from micromentor_desktop.gui.members.search import Kind
from micromentor_desktop.gui.text import enlarge
from micromentor_desktop.translate import mark, tr

_KINDS = {
    Kind.EVERYBODY: mark("Everybody"),
    Kind.MENTORED: mark("Mentored before"),
    Kind.NEWCOMERS: mark("Newcomers"),
    Kind.GUESTS: mark("Guests"),
    Kind.ARCHIVED: mark("Archived"),
}


class Head(QWidget):
    """Tells what is looked for; the page does the looking."""

    filtered = Signal(object, str)
    """Carries the :class:`Kind` and the topic (empty: any)."""

    def __init__(self, actions: MemberActions, columns: ColumnsMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(tr("Members"))
        enlarge(title, 1.5, bold=True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search members"))
        self.search.setAccessibleName(tr("Search members"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Which members"))
        for kind, words in _KINDS.items():
            self.kind.addItem(tr(words), kind)
        self.topic = QComboBox()
        self.topic.setAccessibleName(tr("Topic"))
        self.topic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.topic.setMinimumContentsLength(16)
        self.topic.addItem(tr("Any topic"), "")
        self.add_button = QPushButton(icon("user-plus"), tr("&Add member…"))
        self.import_button = QPushButton(icon("file-up"), tr("&Import…"))
        self.more_button = QPushButton(tr("More for the &list"))
        menu = QMenu(self.more_button)
        menu.addActions([actions.find_twice, actions.export, actions.export_directory])
        menu.addMenu(columns)
        menu.addSeparator()
        menu.addAction(actions.privacy)
        self.more_button.setMenu(menu)
        for box in (self.kind, self.topic):
            box.currentIndexChanged.connect(self._tell)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(title)
        first.addStretch(1)
        for button in (self.add_button, self.import_button, self.more_button):
            first.addWidget(button)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.search, 2)
        second.addWidget(self.kind)
        second.addWidget(self.topic, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(first)
        layout.addLayout(second)

    def offer_topics(self, topics: Sequence[str]) -> None:
        """Offer the chapter's topics; the one that is chosen stays while it is among them."""
        offered = [self.topic.itemData(row) for row in range(1, self.topic.count())]
        if offered == list(topics):
            return
        chosen = self.topic.currentData()
        self.topic.blockSignals(True)
        while self.topic.count() > 1:
            self.topic.removeItem(1)
        for topic in topics:
            self.topic.addItem(topic, topic)
        self.topic.setCurrentIndex(max(0, self.topic.findData(chosen)))
        self.topic.blockSignals(False)
        if self.topic.currentData() != chosen:
            self._tell()

    def go_to_search(self) -> None:
        """Let the next letters be searched for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _tell(self) -> None:
        self.filtered.emit(self.kind.currentData(), self.topic.currentData())

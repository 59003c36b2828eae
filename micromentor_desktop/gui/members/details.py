"""The pane beside the table: one person with their history, or what can be done with several."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from micromentor_desktop.domain.person import Person, Visit
from micromentor_desktop.gui.members.person_words import about, line_below_name, several
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.translate import tr, trn


class Details(QWidget):
    """Shows what the page tells it; its buttons stand for the page's actions."""

    def __init__(
        self, first: QAction, second: QAction, more: Sequence[QAction | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._name = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        enlarge(self._name, 1.3, bold=True)
        self._below = MutedLabel()
        self._below.setWordWrap(True)
        self.text = QTextBrowser(openLinks=False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.viewport().setAutoFillBackground(False)
        self.first_button, self.second_button = QPushButton(), QPushButton()
        self.more_button = QPushButton(tr("Mo&re"))
        menu = QMenu(self.more_button)
        for action in more:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        self.more_button.setMenu(menu)
        buttons = QHBoxLayout()
        for button, action in ((self.first_button, first), (self.second_button, second)):
            button.clicked.connect(action.trigger)
            action.changed.connect(self._follow)
            buttons.addWidget(button)
        buttons.addWidget(self.more_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self._name, self._below):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self.text, 1)
        self._follow()
        self.show_people(())

    def show_people(self, people: Sequence[Person], visits: Iterable[Visit] | None = None) -> None:
        """Show the selection; ``visits`` belong to the one person that is selected, None while they are looked up."""
        for widget in (self.first_button, self.second_button, self.more_button, self._below):
            widget.setVisible(bool(people))
        if not people:
            self._name.setText(tr("Nobody selected"))
            self.text.setHtml(tr("Click on somebody to see their events and whom they met."))
        elif len(people) == 1:
            self._name.setText(people[0].shown_name)
            self._below.setText(line_below_name(people[0]))
            self._below.setVisible(bool(self._below.text()))
            self.text.setHtml(about(people[0], visits))
        else:
            self._name.setText(trn("{n} person selected", "{n} people selected", len(people)))
            self._below.setText(tr("What you choose now is done for all of them."))
            self.text.setHtml(several(people))
        self.text.setAccessibleName(self._name.text())

    def shown_text(self) -> str:
        """Everything that is told, for tests and screen readers."""
        return "\n".join((self._name.text(), self._below.text(), self.text.toPlainText()))

    def _follow(self) -> None:
        for button, action in ((self.first_button, self._first), (self.second_button, self._second)):
            button.setText(action.text())
            button.setIcon(action.icon())
            button.setEnabled(action.isEnabled())

"""What would help where mentors are short: a line for each way, and a button where the program can take it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Rules
from micromentor_desktop.domain.outlook import Outlook, Way, WayOut
from micromentor_desktop.translate import tr, trn


class WaysView(QWidget):
    """The most helpful way of each kind, or all of them; hidden while there is nothing to tell."""

    rules_wished = Signal(object, str)
    """The :class:`Rules` of the way that was chosen, and what they change in words."""
    asking_wished = Signal()
    """Who are the people that a way needs?"""

    def __init__(self, *, offer: bool, parent: QWidget | None = None) -> None:
        """With ``offer``, ways that are only a matter of rules have a button."""
        super().__init__(parent)
        self._offer = offer
        self._outlook = Outlook("")
        self._all = False
        self._unfolded = True
        self.fold_button = QToolButton()
        self.fold_button.setText(tr("What would help"))
        self.fold_button.setAutoRaise(True)
        self.fold_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold_button.clicked.connect(lambda: self.unfold(not self._unfolded))
        self.more_button = QPushButton()
        self.more_button.clicked.connect(self._show_all_or_best)
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        # Below the title's words, not its arrow.
        self._grid.setContentsMargins(20, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._lines)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.unfold(True)
        self.hide()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the ways of this outlook, the most helpful of each kind first."""
        self._outlook = outlook
        self._all = False
        self._fill()
        self.setVisible(bool(outlook.ways))

    def unfold(self, unfolded: bool) -> None:
        """Show the lines, or only the title over them."""
        self._unfolded = unfolded
        self.fold_button.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self._lines.setVisible(unfolded)
        self._offer_more()

    def _offer_more(self) -> None:
        count = len(self._outlook.ways)
        self.more_button.setText(tr("Show fewer") if self._all else tr("Show all {count}", count=count))
        self.more_button.setVisible(self._unfolded and count > len(self._outlook.best_ways))

    def _show_all_or_best(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._outlook.ways if self._all else self._outlook.best_ways
        for row, out in enumerate(shown):
            self._add(row, out)
        self._offer_more()

    def _add(self, row: int, out: WayOut) -> None:
        words = QLabel(out.sentence, textFormat=Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(words, row, 0)
        rules = out.rules
        if not self._offer:
            return
        if rules is None:
            button = QPushButton(tr("Who to ask"))
            button.clicked.connect(self.asking_wished)
        else:
            button = QPushButton(self._said(out.way, rules))
            button.clicked.connect(lambda: self.rules_wished.emit(rules, button.text()))
        button.setAccessibleDescription(out.sentence)
        self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)

    def _said(self, way: Way, rules: Rules) -> str:
        """What the button does, in a few words; they are also what undo would take back."""
        match way:
            case Way.PLACES:
                return trn("Set {n} mentee per mentor", "Set {n} mentees per mentor", rules.mentees_per_mentor)
            case Way.ROUND:
                return trn("Set {n} round", "Set {n} rounds", rules.rounds)
            case Way.TABLE:
                return trn("Set {n} table", "Set {n} tables", rules.tables or 0)
            case Way.COLLEAGUES:
                return tr("Let colleagues sit together")
            case _:
                return tr("Drop this rule")

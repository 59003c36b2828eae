"""Who could be asked to mentor: a list to choose from, their addresses to copy, and an email to start from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.names import listed
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.who_to_ask import Askable

_WIDTHS = (140, 200, 150)
_ROWS_SHOWN = 9


class AskModel(RowsModel[Askable]):
    """One row a person, the most promising first."""

    def headings(self) -> tuple[str, ...]:
        """Who, why, and where to write."""
        return (tr("Name"), tr("Why"), tr("Email"))

    def texts(self, row: Askable) -> tuple[str, ...]:
        """The texts of one person."""
        return (row.member.full_name, row.sentence, row.member.email or tr("no address"))


class AskView(QWidget):
    """Those selected, or everybody where nobody is, are meant by the buttons."""

    letter_wished = Signal(object)
    """A sequence of :class:`Askable` to write to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = AskModel(self)
        title = QLabel(tr("Who could be asked"))
        enlarge(title, 1.1, bold=True)
        self.hint = MutedLabel()
        self.hint.setWordWrap(True)
        self.table = quiet_table(self.model, tr("Who could be asked"), _WIDTHS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(4 * rows)
        self.table.setMaximumHeight((_ROWS_SHOWN + 1) * rows)
        self.copy_button = QPushButton(icon("clipboard-paste"), tr("&Copy addresses"))
        self.letter_button = QPushButton(icon("pencil"), tr("Write an emai&l…"))
        self.told = Notice()
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.letter_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (title, self.hint, self.table):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self.told)
        self.copy_button.clicked.connect(self._copy)
        self.letter_button.clicked.connect(lambda: self.letter_wished.emit(self.meant))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._suit())
        self.show_people(())

    @property
    def meant(self) -> tuple[Askable, ...]:
        """Whom the buttons are about."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(map(self.model.row_at, rows or range(self.model.rowCount())))

    def show_people(self, people: Sequence[Askable]) -> None:
        """Show these people."""
        self.model.show_rows(people)
        self.told.clear()
        self.hint.setText(
            tr("A personal word brings most. Choose some of them, or write to all.")
            if people
            else tr("Nobody ticked both, and no other member is known to have mentored before.")
        )
        for widget in (self.table, self.copy_button, self.letter_button):
            widget.setVisible(bool(people))
        rows = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(rows * (1 + min(_ROWS_SHOWN, max(1, len(people)))) + rows // 2)
        self._suit()

    def _suit(self) -> None:
        can = any(one.member.email for one in self.meant)
        self.copy_button.setEnabled(can)
        self.copy_button.setToolTip("" if can else tr("None of them has an address."))

    def _copy(self) -> None:
        people = self.meant
        addresses = tuple(dict.fromkeys(one.member.email for one in people if one.member.email))
        QGuiApplication.clipboard().setText("; ".join(addresses))
        words = trn(
            "{n} address is on the clipboard. Paste it into the Bcc line of an email.",
            "{n} addresses are on the clipboard. Paste them into the Bcc line of an email.",
            len(addresses),
        )
        self.told.say(NoticeKind.GOOD, f"{words} {without_words([one for one in people if not one.member.email])}")


def without_words(people: Sequence[Askable]) -> str:
    """Who of them has no address, empty where all have."""
    if not people:
        return ""
    names = listed([one.member.full_name for one in people])
    return trn("{names} has no address.", "{names} have no address.", len(people), names=names)

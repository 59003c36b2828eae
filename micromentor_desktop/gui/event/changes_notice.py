"""Tells, away from the board, that the plan does not know about the latest sign-ups, with what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board


class ChangesNotice(QWidget):
    """Hidden while the plan knows everybody, and before there is a plan."""

    pair_wished = Signal()
    repair_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self.pair_button = QPushButton(icon("shuffle"), tr("Pair again"))
        self.repair_button = QPushButton(icon("wrench"), tr("Repair…"))
        self.pair_button.clicked.connect(self.pair_wished)
        self.repair_button.clicked.connect(self.repair_wished)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.notice, 1)
        layout.addWidget(self.repair_button)
        layout.addWidget(self.pair_button)
        self.hide()

    def show_board(self, board: Board | None) -> None:
        """Tell how many sign-ups changed since the pairing."""
        changes = board.changes if board else ()
        people = {member_id for change in changes for member_id in change.member_ids}
        if people:
            words = trn(
                "{n} sign-up changed since the pairing. Pair again, or repair the plan to move as few people as"
                " possible.",
                "{n} sign-ups changed since the pairing. Pair again, or repair the plan to move as few people as"
                " possible.",
                len(people),
            )
            self.notice.setToolTip("\n".join(change.sentence for change in changes))
        else:
            words = changes[0].sentence if changes else ""
        self.notice.say(NoticeKind.WARNING, words)
        self.setVisible(bool(words))

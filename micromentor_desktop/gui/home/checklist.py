"""What is left to do for the next event, each line with a button that goes there."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from micromentor_desktop.gui.notice import IconLabel
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.gui.theme import Role
from micromentor_desktop.translate import mark, tr
from micromentor_desktop.workflow.home import Step, StepKind, StepState

_SIGNS = {
    StepState.DONE: ("circle-check", Role.GOOD_TEXT, mark("Done")),
    StepState.TO_DO: ("circle", Role.ACCENT, mark("To do")),
    StepState.LATER: ("clock", Role.MUTED_TEXT, mark("Later")),
}
_BUTTONS = {
    StepKind.SIGNUPS: mark("Import sign-ups…"),
    StepKind.PAIR: mark("Go to pairing"),
    StepKind.WAITING: mark("See who waits"),
    StepKind.PRINT: mark("Print…"),
}


class Checklist(QWidget):
    """The lines of the page, made anew when they are others."""

    wished = Signal(object)
    """The :class:`StepKind` that somebody wants to get on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.buttons: dict[StepKind, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these lines; the buttons of the same lines stay, and with them the keyboard's focus."""
        if steps == self._steps:
            return
        self._steps = steps
        self.buttons.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, step in enumerate(steps):
            self._add(row, step)

    def _add(self, row: int, step: Step) -> None:
        picture, role, said = _SIGNS[step.state]
        sign = IconLabel(picture, round(1.2 * self.fontMetrics().height()), role)
        sign.setAccessibleName(tr(said))
        sign.setToolTip(tr(said))
        words = MutedLabel(step.sentence) if step.state is StepState.LATER else QLabel(step.sentence)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # As high with a button as without.
        self._grid.setRowMinimumHeight(row, round(1.8 * self.fontMetrics().height()))
        self._grid.addWidget(sign, row, 0)
        self._grid.addWidget(words, row, 1)
        if step.state is StepState.TO_DO:
            button = QPushButton(tr(_BUTTONS[step.kind]))
            button.setMinimumHeight(round(1.8 * self.fontMetrics().height()))
            button.clicked.connect(partial(self.wished.emit, step.kind))
            self._grid.addWidget(button, row, 2)
            self.buttons[step.kind] = button

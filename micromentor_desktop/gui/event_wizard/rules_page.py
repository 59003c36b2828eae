"""The wizard's third page: the rules in plain words."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QSpinBox, QWidget, QWizardPage

from micromentor_desktop.domain.event import USUAL_RULES, Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.gui.event_wizard.words import large, rules_sentence
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.check_event import length_doubt
from micromentor_desktop.workflow.check_rules import first_fault

_MOST = 999
"""Whatever is typed is answered by a sentence; a box that silently changes it would only puzzle."""


class RulesPage(QWizardPage):
    """Asks only what matters for the shape, and reads the answer back in a sentence."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(large(tr("The rules")))
        self.setSubTitle(tr("These are the usual numbers. Change what is different at your event."))
        self._shape: Shape | None = None
        self._kept = Rules()
        self._span_minutes: int | None = None
        self._mentees = QSpinBox()
        self._rounds = QSpinBox()
        self._minutes = QSpinBox()
        self._minutes.setSuffix(tr(" minutes"))
        self._apart = QCheckBox(tr("&Keep people from the same employer apart"))
        self._apart.toggled.connect(self.edited)
        self._sentence = Notice()
        self._form = QFormLayout(self)
        self._form.setVerticalSpacing(14)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._form.addRow(tr("&Mentees with one mentor, at most:"), self._mentees)
        self._form.addRow(tr("Number of &rounds:"), self._rounds)
        self._form.addRow(tr("A round &lasts:"), self._minutes)
        self._form.addRow("", self._apart)
        self._form.addRow(self._sentence)
        for box in (self._mentees, self._rounds, self._minutes):
            box.setRange(0, _MOST)
            box.setMinimumWidth(130)
            box.valueChanged.connect(self._read_back)

    def offer(self, shape: Shape, span_minutes: int | None = None) -> None:
        """Show the shape's rules; for another shape than before they start at its defaults.

        ``span_minutes`` is how long the event lasts, None where that is not known.
        """
        self._span_minutes = span_minutes
        if shape is self._shape:
            self._read_back()
        else:
            self.show_rules(shape, USUAL_RULES[shape])

    def show_rules(self, shape: Shape, rules: Rules) -> None:
        """Show these rules; what the page does not ask for is kept as it is."""
        self._shape = shape
        self._kept = rules
        self._mentees.setValue(rules.mentees_per_mentor)
        self._rounds.setValue(rules.rounds)
        self._minutes.setValue(rules.minutes_per_round)
        self._apart.setChecked(rules.keep_employers_apart)
        self._form.setRowVisible(self._mentees, shape is not Shape.ONE_ON_ONE)
        # Buddies, and those who get help, stay together for the span: there is nothing to change seats for.
        self._form.setRowVisible(self._rounds, shape.has_rounds)
        self._form.setRowVisible(self._minutes, shape.has_rounds)
        self._read_back()

    @property
    def rules(self) -> Rules:
        """The rules as they are on the page."""
        return replace(
            self._kept,
            mentees_per_mentor=self._mentees.value(),
            rounds=self._rounds.value(),
            minutes_per_round=self._minutes.value(),
            keep_employers_apart=self._apart.isChecked(),
        )

    def rules_for(self, shape: Shape) -> Rules:
        """The rules of the page; the usual ones as long as it was not shown for this shape."""
        return self.rules if shape is self._shape else USUAL_RULES[shape]

    def isComplete(self) -> bool:
        """Qt: rules that cannot be held are told at once."""
        return not self._fault()

    def _fault(self) -> str:
        return "" if self._shape is None else first_fault(Event(NEW, "", self._shape, self.rules))

    def _read_back(self) -> None:
        if self._shape is not None:
            doubt = self._fault() or length_doubt(self._shape, self.rules, self._span_minutes)
            kind = NoticeKind.WARNING if doubt else NoticeKind.NOTE
            self._sentence.say(kind, doubt or rules_sentence(self._shape, self.rules))
        self.completeChanged.emit()
        self.edited.emit()

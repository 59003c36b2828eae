"""The wizard's third page: the rules in plain words."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QFormLayout, QSpinBox, QWidget, QWizardPage

from micromentor_desktop.domain.event import MAX_ROUNDS, USUAL_RULES, Rules, Shape
from micromentor_desktop.gui.event_wizard.words import large, rules_sentence
from micromentor_desktop.gui.notice import Notice, NoticeKind

_LONGEST_ROUND = 480


class RulesPage(QWizardPage):
    """Asks only what matters for the shape, and reads the answer back in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(large(self.tr("The rules")))
        self.setSubTitle(self.tr("These are the usual numbers. Change what is different at your event."))
        self._shape: Shape | None = None
        self._kept = Rules()
        self._mentees = QSpinBox()
        self._rounds = QSpinBox()
        self._rounds.setRange(1, MAX_ROUNDS)
        self._minutes = QSpinBox()
        self._minutes.setRange(1, _LONGEST_ROUND)
        self._minutes.setSuffix(self.tr(" minutes"))
        self._apart = QCheckBox(self.tr("&Keep people from the same employer apart"))
        self._sentence = Notice()
        self._form = QFormLayout(self)
        self._form.setVerticalSpacing(14)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._form.addRow(self.tr("&Mentees with one mentor, at most:"), self._mentees)
        self._form.addRow(self.tr("Number of &rounds:"), self._rounds)
        self._form.addRow(self.tr("A round &lasts:"), self._minutes)
        self._form.addRow("", self._apart)
        self._form.addRow(self._sentence)
        for box in (self._mentees, self._rounds, self._minutes):
            box.setMinimumWidth(130)
            box.valueChanged.connect(self._read_back)

    def offer(self, shape: Shape) -> None:
        """Show the shape's rules; for another shape than before they start at its defaults."""
        if shape is self._shape:
            return
        self.show_rules(shape, USUAL_RULES[shape])

    def show_rules(self, shape: Shape, rules: Rules) -> None:
        """Show these rules; what the page does not ask for is kept as it is."""
        self._shape = shape
        self._kept = rules
        self._mentees.setRange(1, shape.max_mentees)
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

    def _read_back(self) -> None:
        if self._shape is not None:
            self._sentence.say(NoticeKind.NOTE, rules_sentence(self._shape, self.rules))

"""The rules that most events leave as they are: what must hold, how tables are made up, what counts how much."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.event import Gap, Mix, Must, Rules, Shape, Weights

_MOST_YEARS, _MOST_WEIGHT, _MOST_TABLES, _MOST_COLLEAGUES = 60, 100, 500, 12


class MoreRules(QScrollArea):
    """Shows only what matters for the event's shape; what it does not show stays as it was."""

    def __init__(self, shape: Shape, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._shape = rules, shape
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(14)
        layout.addWidget(self._musts(rules))
        layout.addWidget(self._tables(rules))
        layout.addWidget(self._weights(rules.weights))
        layout.addStretch(1)
        self.setWidget(page)
        self.experience.toggled.connect(self._refresh)
        self.has_most.toggled.connect(self._refresh)
        self._refresh()

    @property
    def rules(self) -> Rules:
        """The rules as they are on the page."""
        least = self.least.value()
        gap = Gap(least, max(self._kept.gap.good, least), self.most.value() if self.has_most.isChecked() else None)
        if gap.most is not None and gap.most < gap.good:
            gap = replace(gap, good=max(gap.most, least))
        shown = replace(
            self._kept,
            musts=frozenset(must for must, box in self.musts.items() if box.isChecked()),
            mix=frozenset(mix for mix, box in self.mixes.items() if box.isChecked()),
            gap=gap,
            colleagues_at_table=self.colleagues.value(),
            new_faces_percent=self.new_faces.value(),
            weights=Weights(**{name: box.value() for name, box in self.weights.items()}),
        )
        if not self._shape.has_tables:
            return shown
        tables = self.tables.value() or None
        return replace(shown, tables=tables, topic_tables=self.topic_tables.isChecked())

    # --- what must hold ---

    def _musts(self, rules: Rules) -> QGroupBox:
        box = QGroupBox(self.tr("What must hold for everybody who is paired"))
        words = {
            Must.LANGUAGE: self.tr("They speak a &language in common"),
            Must.TOPIC: self.tr("The mentor offers a &topic that the mentee wants"),
            Must.FIELD: self.tr("They work in the same &field"),
            Must.NOT_MET: self.tr("They did not meet at an &earlier event"),
            Must.EXPERIENCE: self.tr("The mentor has &more years of experience:"),
        }
        self.musts = {must: QCheckBox(text) for must, text in words.items()}
        layout = QVBoxLayout(box)
        for must, check in self.musts.items():
            check.setChecked(must in rules.musts)
            layout.addWidget(check)
        self.experience = self.musts[Must.EXPERIENCE]
        self.least, self.most = _number(0, _MOST_YEARS), _number(0, _MOST_YEARS)
        self.least.setValue(rules.gap.least)
        self.least.setAccessibleName(self.tr("Years ahead, at least"))
        self.most.setValue(rules.gap.most if rules.gap.most is not None else 25)
        self.most.setAccessibleName(self.tr("Years ahead, at most"))
        self.has_most = QCheckBox(self.tr("at m&ost"))
        self.has_most.setChecked(rules.gap.most is not None)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        for widget in (QLabel(self.tr("at least")), self.least, self.has_most, self.most, QLabel(self.tr("years"))):
            row.addWidget(widget)
        row.addStretch(1)
        layout.addLayout(row)
        return box

    # --- how tables are made up ---

    def _tables(self, rules: Rules) -> QGroupBox:
        box = QGroupBox(
            self.tr("Who sits with whom") if self._shape.has_tables else self.tr("Who meets beside the mentor")
        )
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.tables = _number(0, _MOST_TABLES)
        self.tables.setSpecialValueText(self.tr("one for each mentor"))
        self.tables.setMinimumWidth(170)
        self.tables.setValue(rules.tables or 0)
        self.topic_tables = QCheckBox(self.tr("Each table has &one topic"))
        self.topic_tables.setChecked(rules.topic_tables)
        self.colleagues = _number(1, _MOST_COLLEAGUES)
        self.colleagues.setValue(rules.colleagues_at_table)
        self.colleagues.setToolTip(
            self.tr("Where people of the same employer are kept apart; never with their mentor.")
        )
        self.new_faces = _number(0, 100)
        self.new_faces.setSuffix(self.tr(" %"))
        self.new_faces.setValue(rules.new_faces_percent)
        self.mixes = {
            Mix.EMPLOYERS: QCheckBox(self.tr("Mix em&ployers")),
            Mix.STAGES: QCheckBox(self.tr("Mix career &stages")),
            Mix.NEWCOMERS: QCheckBox(self.tr("Put newcomers to&gether, so that none is alone")),
        }
        form.addRow(self.tr("N&umber of tables:"), self.tables)
        form.addRow("", self.topic_tables)
        form.addRow(self.tr("Most of one employer at a &table:"), self.colleagues)
        for mix, check in self.mixes.items():
            check.setChecked(mix in rules.mix)
            form.addRow("", check)
        form.addRow(self.tr("Fit to give up so that people meet &new faces:"), self.new_faces)
        at_tables: tuple[QWidget, ...] = (self.tables, self.topic_tables)
        in_company: tuple[QWidget, ...] = (self.colleagues, *self.mixes.values())
        for widget in at_tables:
            form.setRowVisible(widget, self._shape.has_tables)
        for widget in in_company:
            form.setRowVisible(widget, self._shape.max_mentees > 1)
        form.setRowVisible(self.new_faces, self._shape.has_rounds)
        return box

    # --- what counts how much ---

    def _weights(self, weights: Weights) -> QGroupBox:
        box = QGroupBox(self.tr("What counts how much for a good pair (0: not at all)"))
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        words = {
            "shared_topic": self.tr("Each shared topic:"),
            "experience_gap": self.tr("Each of three steps of experience:"),
            "not_met_before": self.tr("That they have not met before:"),
            "same_field": self.tr("The same field of work:"),
            "wish": self.tr("A wish (first choice three times):"),
        }
        self.weights = {name: _number(0, _MOST_WEIGHT) for name in words}
        for name, spin in self.weights.items():
            spin.setValue(getattr(weights, name))
            form.addRow(words[name], spin)
        return box

    def _refresh(self) -> None:
        self.has_most.setEnabled(self.experience.isChecked())
        self.least.setEnabled(self.experience.isChecked())
        self.most.setEnabled(self.experience.isChecked() and self.has_most.isChecked())


def _number(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setMinimumWidth(80)
    return box

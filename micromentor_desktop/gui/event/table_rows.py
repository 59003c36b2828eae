"""Who sits together: tables and their topics, colleagues, mixing, and new faces."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QFormLayout

from micromentor_desktop.domain.event import Mix, Rules, Shape
from micromentor_desktop.gui.event.form import CalmSpinBox, Rows
from micromentor_desktop.translate import tr

_MOST_TABLES = 200


def mix_labels() -> dict[Mix, str]:
    """How the company at a table may be mixed, in plain words."""
    return {
        Mix.EMPLOYERS: tr("Mix employers"),
        Mix.STAGES: tr("Mix career stages"),
        Mix.NEWCOMERS: tr("Seat newcomers together, so that none is the only one"),
    }


class TableRows:
    """The rules about more than two people; those that do not matter for the event are not shown."""

    def __init__(self, form: QFormLayout, shape: Shape, changed: Callable[[], None]) -> None:
        self._shape, self._first = shape, Rules()
        self._tables = Rows(form, tr("Tables"))
        self.tables = CalmSpinBox(0, _MOST_TABLES, none=tr("one for each mentor"))
        self.topics = QCheckBox(tr("Give each table one topic"))
        self._tables.add(tr("How many tables:"), self.tables)
        self._tables.add_tick(self.topics)
        self._company = Rows(
            form,
            tr("Who sits together") if shape.has_tables else tr("Mentees of one mentor"),
            tr("Mixing never costs anybody a seat."),
        )
        self.colleagues = CalmSpinBox(1, max(shape.max_mentees, 2))
        self._company.add(tr("Mentees of one employer, at most:"), self.colleagues)
        self.mixes = {mix: QCheckBox(label) for mix, label in mix_labels().items()}
        for tick in self.mixes.values():
            self._company.add_tick(tick)
        self._faces = Rows(
            form,
            tr("What company may cost"),
            tr(
                "How much of all points may be given up so that people see new faces in later rounds and sit in a mixed"
                " company."
            ),
        )
        self.new_faces = CalmSpinBox(0, 100, units=lambda _number: " %", none=tr("nothing"))
        self._faces.add(tr("At most:"), self.new_faces)
        for box in (self.tables, self.colleagues, self.new_faces):
            box.valueChanged.connect(changed)
        for tick in (self.topics, *self.mixes.values()):
            tick.toggled.connect(changed)
        for tick in self.mixes.values():
            tick.toggled.connect(self._offer_cost)

    def show_rules(self, rules: Rules) -> None:
        """Show these rules."""
        self.tables.setValue(rules.tables or 0)
        self.topics.setChecked(rules.topic_tables)
        self.colleagues.setValue(rules.colleagues_at_table)
        for mix, tick in self.mixes.items():
            tick.setChecked(mix in rules.mix)
        self.new_faces.setValue(rules.new_faces_percent)

    def suit(self, rules: Rules) -> None:
        """Show only what matters under the first rules: how many sit together, and how often they change seats."""
        self._first = rules
        company = self._shape.has_tables or rules.mentees_per_mentor > 1
        self._tables.show(self._shape.has_tables)
        self._company.show(company)
        self._company.form.setRowVisible(self.colleagues, company and rules.keep_employers_apart)
        self._offer_cost()

    def applied(self, rules: Rules) -> Rules:
        """The rules with what is ticked and typed here."""
        return replace(
            rules,
            tables=self.tables.value() or None,
            topic_tables=self.topics.isChecked(),
            colleagues_at_table=self.colleagues.value(),
            mix=frozenset(mix for mix, tick in self.mixes.items() if tick.isChecked()),
            new_faces_percent=self.new_faces.value(),
        )

    def _offer_cost(self) -> None:
        again = self._shape.has_rounds and self._first.rounds > 1
        self._faces.show(again or any(tick.isChecked() for tick in self.mixes.values()))

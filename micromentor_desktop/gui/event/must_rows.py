"""What two people have to meet to be paired, and how far a mentor should be ahead."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QFormLayout

from micromentor_desktop.domain.event import Gap, Must, Rules
from micromentor_desktop.gui.event.form import CalmSpinBox, Rows
from micromentor_desktop.translate import tr, trn

_MOST_YEARS = 60


def must_labels() -> dict[Must, str]:
    """What has to hold, in plain words."""
    return {
        Must.LANGUAGE: tr("They have a language in common"),
        Must.TOPIC: tr("The mentor offers a topic that the mentee wants"),
        Must.EXPERIENCE: tr("The mentor is ahead by the years below"),
        Must.FIELD: tr("They work in the same field, and both told which"),
        Must.NOT_MET: tr("They did not meet at an earlier event"),
    }


class MustRows:
    """A box to tick for each rule that can be a must, and the years of experience."""

    def __init__(self, form: QFormLayout, changed: Callable[[], None]) -> None:
        musts = Rows(
            form,
            tr("What must hold"),
            tr("Two people are only paired where everything ticked here holds. Somebody may wait because of it."),
        )
        self.ticks = {must: QCheckBox(label) for must, label in must_labels().items()}
        for tick in self.ticks.values():
            musts.add_tick(tick)
            tick.toggled.connect(changed)
        years = Rows(
            form,
            tr("Years of experience"),
            tr(
                "By how many years a mentor should be ahead of a mentee."
                " Where the years are not known, nothing is ruled out."
            ),
        )
        self.least = CalmSpinBox(0, _MOST_YEARS, units=_years)
        self.good = CalmSpinBox(0, _MOST_YEARS, units=_years)
        self.most = CalmSpinBox(0, _MOST_YEARS, units=_years, none=tr("no limit"))
        for label, box in (
            (tr("At least:"), self.least),
            (tr("Ideally, or more:"), self.good),
            (tr("At most:"), self.most),
        ):
            years.add(label, box)
            box.valueChanged.connect(changed)

    def show_rules(self, rules: Rules) -> None:
        """Show these rules."""
        for must, tick in self.ticks.items():
            tick.setChecked(must in rules.musts)
        self.least.setValue(rules.gap.least)
        self.good.setValue(rules.gap.good)
        self.most.setValue(rules.gap.most or 0)

    def applied(self, rules: Rules) -> Rules:
        """The rules with what is ticked and typed here."""
        return replace(
            rules,
            musts=frozenset(must for must, tick in self.ticks.items() if tick.isChecked()),
            gap=Gap(self.least.value(), self.good.value(), self.most.value() or None),
        )


def _years(number: int) -> str:
    return trn(" year", " years", number)

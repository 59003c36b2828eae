"""What counts how much."""

from collections.abc import Callable
from dataclasses import fields, replace

from PySide6.QtWidgets import QFormLayout

from micromentor_desktop.domain.event import Rules, Weights
from micromentor_desktop.gui.event.form import CalmSpinBox, Rows
from micromentor_desktop.translate import tr, trn

_MOST_POINTS = 100


def weight_labels() -> dict[str, str]:
    """What the points are for, by the names of the weights."""
    return {
        "shared_topic": tr("Each topic in common:"),
        "experience_gap": tr("Years ahead (up to three times):"),
        "not_met_before": tr("They have not met before:"),
        "same_field": tr("The same field of work:"),
        "wish": tr("A mentor wished for (up to three times):"),
    }


class WeightRows:
    """A number of points for each soft rule."""

    def __init__(self, form: QFormLayout, changed: Callable[[], None]) -> None:
        rows = Rows(
            form,
            tr("What counts how much"),
            tr("Each pair earns points for what it has of these. The plan earns as many points in all as can be."),
        )
        self.boxes: dict[str, CalmSpinBox] = {}
        for name, label in weight_labels().items():
            self.boxes[name] = CalmSpinBox(0, _MOST_POINTS, units=_points, none=tr("does not count"))
            rows.add(label, self.boxes[name])
            self.boxes[name].valueChanged.connect(changed)

    def show_rules(self, rules: Rules) -> None:
        """Show these rules."""
        for field in fields(Weights):
            self.boxes[field.name].setValue(getattr(rules.weights, field.name))

    def applied(self, rules: Rules) -> Rules:
        """The rules with the points typed here."""
        return replace(rules, weights=Weights(**{name: box.value() for name, box in self.boxes.items()}))


def _points(number: int) -> str:
    return trn(" point", " points", number)

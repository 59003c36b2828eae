"""The wizard's first page: what kind of event it will be."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget, QWizardPage

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.gui.event_wizard.shape_card import ShapeCard
from micromentor_desktop.gui.event_wizard.words import large, shape_label


class ShapePage(QWizardPage):
    """A picture card for each shape, one of which is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(large(self.tr("How shall mentors and mentees meet?")))
        self.setSubTitle(self.tr("Choose a shape. All the numbers can be changed later."))
        sentences = {
            Shape.BUDDIES: self.tr("A mentor looks after one or two newcomers for the span of a conference."),
            Shape.ONE_ON_ONE: self.tr("One mentor talks with one mentee. In several rounds, all change partners."),
            Shape.ROUNDTABLES: self.tr("One mentor sits with several mentees. Good when there are few mentors."),
            Shape.DROP_IN: self.tr("A few hours, days or weeks of help with one topic, such as a job interview."),
        }
        self.cards = {shape: ShapeCard(shape, shape_label(shape), sentences[shape]) for shape in sentences}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout()
        row.setSpacing(14)
        for card in self.cards.values():
            self._group.addButton(card)
            row.addWidget(card)
            card.settled.connect(self._go_on)
        self._group.buttonToggled.connect(lambda _button, _checked: self.completeChanged.emit())
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(2)

    @property
    def shape(self) -> Shape:
        """The chosen shape; only asked for after the page is complete."""
        return next(shape for shape, card in self.cards.items() if card.isChecked())

    def isComplete(self) -> bool:
        """Qt: something has to be chosen."""
        return self._group.checkedButton() is not None

    def _go_on(self) -> None:
        self.wizard().next()

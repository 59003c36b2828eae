"""The wizard's first page: what kind of event it will be."""

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget, QWizardPage

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.gui.event_wizard.card_grid import CardGrid
from micromentor_desktop.gui.event_wizard.shape_card import ShapeCard
from micromentor_desktop.gui.event_wizard.words import large
from micromentor_desktop.translate import tr


class ShapePage(QWizardPage):
    """A picture card for each shape, one of which is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(large(tr("How shall mentors and mentees meet?")))
        self.setSubTitle(tr("Choose a shape. All the numbers can be changed later."))
        sentences = {
            Shape.BUDDIES: tr("A mentor looks after one or two newcomers for the span of a conference."),
            Shape.ONE_ON_ONE: tr("One mentor talks with one mentee. In several rounds, all change partners."),
            Shape.ROUNDTABLES: tr("One mentor sits with several mentees. Good when there are few mentors."),
            Shape.DROP_IN: tr("A few hours, days or weeks of help with one topic, such as a job interview."),
        }
        self.cards = {shape: ShapeCard(shape, shape.label, sentences[shape]) for shape in sentences}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for card in self.cards.values():
            self._group.addButton(card)
            card.settled.connect(self._go_on)
        self.grid = CardGrid(list(self.cards.values()))
        self._group.buttonToggled.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.addWidget(self.grid)

    @property
    def shape(self) -> Shape:
        """The chosen shape; only asked for after the page is complete."""
        return next(shape for shape, card in self.cards.items() if card.isChecked())

    def choose(self, shape: Shape) -> None:
        """Choose a shape, as a click on its card does."""
        self.cards[shape].setChecked(True)

    def isComplete(self) -> bool:
        """Qt: something has to be chosen."""
        return self._group.checkedButton() is not None

    def initializePage(self) -> None:
        """Qt: let the arrow keys choose at once."""
        (self._group.checkedButton() or next(iter(self.cards.values()))).setFocus()

    def _chosen(self, card: QAbstractButton, checked: bool) -> None:
        if checked:
            self.grid.ensureWidgetVisible(card)
        self.completeChanged.emit()

    def _go_on(self) -> None:
        self.wizard().next()

"""How badges look: design, sides, what they tell, and the chapter's logo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.print_options import BadgeField, BadgeLook, Design, Sides
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.print.words import design_name, field_name, sides_name
from micromentor_desktop.translate import tr


class LookOptions(QWidget):
    """Reads and shows a :class:`BadgeLook`."""

    changed = Signal()
    logo_wished = Signal()
    logo_unwished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.design = QComboBox()
        for design in Design:
            self.design.addItem(design_name(design), design)
        self.sides = QComboBox()
        for sides in Sides:
            self.sides.addItem(sides_name(sides), sides)
        self.fields = {field: QCheckBox(field_name(field)) for field in BadgeField}
        self.fields[BadgeField.CONTACT].setToolTip(tr("Only on the badges of people who agreed to share it."))
        self.logo_button = QPushButton(icon("file-up"), tr("Choose l&ogo…"))
        self.remove_logo_button = QPushButton(tr("Remove"))
        self._lay_out()
        self.show_look(BadgeLook())
        for combo in (self.design, self.sides):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(18)
            combo.activated.connect(lambda _place: self.changed.emit())
        for box in self.fields.values():
            box.clicked.connect(lambda _checked: self.changed.emit())
        self.logo_button.clicked.connect(self.logo_wished)
        self.remove_logo_button.clicked.connect(self.logo_unwished)

    def look(self) -> BadgeLook:
        """What is chosen."""
        shown = frozenset(field for field, box in self.fields.items() if box.isChecked())
        return BadgeLook(Design(self.design.currentData()), shown, Sides(self.sides.currentData()))

    def show_look(self, look: BadgeLook) -> None:
        """Choose all that, without a word to anybody."""
        self.design.setCurrentIndex(list(Design).index(look.design))
        self.sides.setCurrentIndex(list(Sides).index(look.sides))
        for field, box in self.fields.items():
            box.setChecked(field in look.shown)

    def show_logo(self, *, there: bool) -> None:
        """Whether the chapter has a logo."""
        self.logo_button.setText(tr("Another l&ogo…") if there else tr("Choose l&ogo…"))
        self.remove_logo_button.setVisible(there)
        self.fields[BadgeField.LOGO].setEnabled(there)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for words, widget in ((tr("&Design"), self.design), (tr("S&ides"), self.sides)):
            label = QLabel(words)
            label.setBuddy(widget)
            column.addWidget(label)
            column.addWidget(widget)
        column.addWidget(QLabel(tr("Beside the first name, show")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, box in enumerate(self.fields.values()):
            grid.addWidget(box, place // 2, place % 2)
        column.addLayout(grid)
        logo = QHBoxLayout()
        logo.addWidget(self.logo_button)
        logo.addWidget(self.remove_logo_button)
        logo.addStretch(1)
        for button in (self.logo_button, self.remove_logo_button):
            button.setAutoDefault(False)
        column.addLayout(logo)

"""The chapter's colour, chosen among a few or from all."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QColorDialog, QHBoxLayout, QPushButton, QWidget

from micromentor_desktop.domain.colour import contrast, parse
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import mark, tr

_OFFERED = (
    ("", mark("MicroMentor's own teal")),
    ("#1d4ed8", mark("Blue")),
    ("#6d28d9", mark("Violet")),
    ("#be185d", mark("Pink")),
    ("#b91c1c", mark("Red")),
    ("#b45309", mark("Orange")),
    ("#15803d", mark("Green")),
    ("#374151", mark("Grey")),
)
"""The colours that are offered, with their names; each can be read on white as it is."""
_OWN = "#0f766e"
_TICK = (QPointF(-3, 0), QPointF(-1, 2.5), QPointF(3.5, -2.5))
"""The corners of a tick, in twentieths of the button."""


class _Swatch(QAbstractButton):
    """A round button in a colour; a ring and a tick tell that it is chosen."""

    def __init__(self, colour: str, name: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As large as a finger needs."""
        side = max(28, 2 * self.fontMetrics().height())
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        if self.hasFocus():
            painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
            painter.drawEllipse(edge)
        shown = self.colour or _OWN
        # A ring around all of them, as some colours are hardly seen on a dark ground.
        ring = QPen(text, 2) if self.isChecked() else QPen(role_colour(Role.FREE_SEAT, self.palette()), 1)
        painter.setPen(ring)
        painter.setBrush(QColor(shown))
        painter.drawEllipse(edge.adjusted(3, 3, -3, -3))
        if self.isChecked():
            light = contrast(parse(shown), parse("#ffffff")) >= contrast(parse(shown), parse("#000000"))
            painter.setPen(QPen(QColor("white" if light else "black"), 2))
            middle, unit = edge.center(), edge.width() / 20
            painter.drawPolyline([middle + step * unit for step in _TICK])


class ColourRow(QWidget):
    """Tells each choice at once."""

    chosen = Signal(str)
    """"#rrggbb", or empty for the program's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = ""
        self.swatches = QButtonGroup(self)
        self.swatches.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for place, (colour, name) in enumerate(_OFFERED):
            swatch = _Swatch(colour, tr(name))
            self.swatches.addButton(swatch, place)
            row.addWidget(swatch)
        # Shown once another colour is chosen.
        self._other = _Swatch(_OWN, tr("The colour you chose"))
        self.swatches.addButton(self._other, len(_OFFERED))
        row.addWidget(self._other)
        self.other_button = QPushButton(tr("Other colo&ur…"))
        self.other_button.setAutoDefault(False)
        self.other_button.clicked.connect(self._ask)
        row.addSpacing(8)
        row.addWidget(self.other_button)
        row.addStretch(1)
        self.swatches.idClicked.connect(self._clicked)
        self.show_colour("")

    @property
    def colour(self) -> str:
        """What is chosen."""
        return self._colour

    def show_colour(self, colour: str) -> None:
        """Show this colour as chosen."""
        self._colour = colour
        offered = [one for one, _name in _OFFERED]
        known = colour in offered
        if not known:
            self._other.colour = colour
            self._other.setToolTip(colour)
        self._other.setVisible(not known)
        self.swatches.button(offered.index(colour) if known else len(offered)).setChecked(True)

    def choose(self, colour: str) -> None:
        """Choose a colour, and tell it."""
        self.show_colour(colour)
        self.chosen.emit(colour)

    def _clicked(self, place: int) -> None:
        swatch = self.swatches.button(place)
        if isinstance(swatch, _Swatch):
            self.choose(swatch.colour)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._colour or _OWN), self)
        # The program's own, which is translated and can be reached by the tests.
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(tr("The chapter's colour"))
        dialog.colorSelected.connect(lambda colour: self.choose(colour.name()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

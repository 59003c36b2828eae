"""The rules that most events leave as they are, in plain words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Rules, Shape
from micromentor_desktop.gui.event.must_rows import MustRows
from micromentor_desktop.gui.event.rules_words import more_rules_sentence
from micromentor_desktop.gui.event.table_rows import TableRows
from micromentor_desktop.gui.event.weight_rows import WeightRows
from micromentor_desktop.gui.notice import Notice, NoticeKind


class MoreRules(QWidget):
    """One form that scrolls, and below it what the rules come to."""

    def __init__(self, shape: Shape, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._first = shape, rules
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(12, 2, 12, 12)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._sentence = Notice()
        self.musts = MustRows(form, self._read_back)
        self.tables = TableRows(form, shape, self._read_back)
        self.weights = WeightRows(form, self._read_back)
        self._parts = (self.musts, self.tables, self.weights)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(page)
        # The form stands on the ground of its tab, as the other tabs do.
        for ground in (self.area.viewport(), page):
            ground.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(12, 8, 12, 12)
        below.addWidget(self._sentence)
        layout.addLayout(below)
        for part in self._parts:
            part.show_rules(rules)
        self.suit(rules)
        # It scrolls one way only, so it is never narrower than what is in it.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.area.setMinimumWidth(page.minimumSizeHint().width() + bar)

    def suit(self, rules: Rules) -> None:
        """Show only what matters under the first rules as they are now."""
        self._first = rules
        self.tables.suit(rules)
        self._read_back()

    def applied(self, rules: Rules) -> Rules:
        """The rules with everything that is told here."""
        for part in self._parts:
            rules = part.applied(rules)
        return rules

    @property
    def sentence(self) -> str:
        """What the rules come to."""
        return self._sentence.text()

    def _read_back(self) -> None:
        self._sentence.say(NoticeKind.NOTE, more_rules_sentence(self._shape, self.applied(self._first)))

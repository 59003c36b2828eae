"""The chart of mentors against mentees: bars to both sides of a middle line, a row for each topic."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from micromentor_desktop.domain.interest import Balance, Side
from micromentor_desktop.gui.board.wrapping import wrapped
from micromentor_desktop.gui.models.balance_model import BalanceModel, Lacking, lacking
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr

_PAD = 8
_NAME_SHARE = 0.32
"""How much of the width the names take."""


class BalanceChart(QListView):
    """A list that draws its rows as bars. The arrow keys go through the rows, Enter shows who is behind one."""

    row_chosen = Signal(object)
    """The topic of the row that was activated; None for everybody, empty for those who named none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BalanceModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_BarsDelegate(self))
        self.setAccessibleName(tr("Mentors against mentees, by topic"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.activated.connect(self._activated)

    def show_balance(self, balance: Balance) -> None:
        """Draw these figures."""
        kept = self.currentIndex().row()
        self._model.show(balance)
        if 0 <= kept < self._model.rowCount():
            self.setCurrentIndex(self._model.index(kept))
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: names that wrap otherwise need another height."""
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        # The page scrolls as a whole, not each of its parts.
        self.doItemsLayout()
        rows = range(self._model.rowCount())
        self.setFixedHeight(sum(self.sizeHintForIndex(self._model.index(row)).height() for row in rows) + 2)

    def _activated(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self._model.row(index).topic)


class _BarsDelegate(QStyledItemDelegate):
    """Draws the name, the mentors' bar left of the middle and the mentees' right of it, each with its figure."""

    def __init__(self, chart: BalanceChart) -> None:
        super().__init__(chart)
        self._chart = chart

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: as high as the wrapped name."""
        width = self._chart.viewport().width()
        name = wrapped(str(index.data()), _font(option, index), round(width * _NAME_SHARE) - 2 * _PAD)
        return QSize(width, max(round(name.boundingRect().height()), option.fontMetrics.height()) + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: draw one row."""
        model = index.model()
        if not isinstance(model, BalanceModel):
            return
        row, palette, rect = model.row(index), option.palette, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, rect)
        split = rect.left() + round(rect.width() * _NAME_SHARE)
        name = wrapped(str(index.data()), _font(option, index), split - rect.left() - 2 * _PAD)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        top = rect.top() + (rect.height() - name.boundingRect().height()) / 2
        name.draw(painter, QRectF(rect.left() + _PAD, top, 0, 0).topLeft())
        bars = QRect(split, rect.top(), rect.right() - split - _PAD, rect.height())
        middle = bars.center().x()
        # Room for the figure at the end of the longest bar.
        reach = bars.width() // 2 - QFontMetrics(_bold(option.font)).horizontalAdvance("0000!")
        height = min(option.fontMetrics.height() + 2, rect.height() - _PAD)
        band = QRect(0, rect.center().y() - height // 2, 0, height)
        short = lacking(row)
        for side, left in ((row.mentors, True), (row.mentees, False)):
            colour = role_colour(Role.ACCENT if left else Role.MENTEES, palette)
            length = side.total * reach / model.most
            bar = QRectF(middle - 1 - length if left else middle + 1, band.top(), length, height)
            _bar(painter, bar, side, colour, palette.color(QPalette.ColorRole.Window), left=left)
            scarce = short is (Lacking.MENTORS if left else Lacking.MENTEES)
            painter.setFont(_bold(option.font) if scarce else option.font)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            end = QRectF(bar.left() - 206, bar.top(), 200, height) if left else bar.translated(length + 6, 0)
            end.setWidth(200)
            align = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
            painter.drawText(end, Qt.AlignmentFlag.AlignVCenter | align, str(side.total))
        painter.setPen(QPen(role_colour(Role.FREE_SEAT, palette), 1))
        painter.drawLine(middle, rect.top(), middle, rect.bottom())
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        ground = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(role_colour(Role.TARGET_FILL, option.palette))
            painter.drawRoundedRect(ground, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(role_colour(Role.ACCENT, option.palette), 1.5))
            painter.drawRoundedRect(ground, 5, 5)


class BalanceLegend(QWidget):
    """Above the chart: which side is which, and what the stripes mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(round(1.6 * self.fontMetrics().height()))
        self.setAccessibleName(
            tr("Mentors are drawn to the left, mentees to the right; the striped part of a bar ticked both.")
        )

    def paintEvent(self, _event: object) -> None:
        """Qt: the two words at the middle line, and a striped sample with its meaning in the names' column."""
        palette, rect = self.palette(), self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        split = round(rect.width() * _NAME_SHARE)
        middle = QRect(split, 0, rect.right() - split - _PAD, rect.height()).center().x()
        line = self.fontMetrics().height()
        sample = QRectF(_PAD, (rect.height() - 0.7 * line) / 2, 1.4 * line, 0.7 * line)
        ink = role_colour(Role.MUTED_TEXT, palette)
        _bar(painter, sample, Side(0, 1), ink, palette.color(QPalette.ColorRole.Window), left=False)
        painter.setPen(ink)
        words = QRectF(sample.right() + 6, 0, split - sample.right() - 6, rect.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tr("ticked both"))
        painter.setFont(_bold(self.font()))
        for text, role, left in ((tr("Mentors"), Role.ACCENT, True), (tr("Mentees"), Role.MENTEES, False)):
            painter.setPen(role_colour(role, palette))
            room = QRectF(middle - 308 if left else middle + 8, 0, 300, rect.height())
            align = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | align, text)


def _bar(painter: QPainter, bar: QRectF, side: Side, colour: QColor, ground: QColor, *, left: bool) -> None:
    """A bar whose inner part is those of one role only; the outer, striped part those who ticked both."""
    if not side.total:
        return
    only = bar.width() * side.only / side.total
    inner = QRectF(bar.right() - only if left else bar.left(), bar.top(), only, bar.height())
    outer = QRectF(bar.left() if left else bar.left() + only, bar.top(), bar.width() - only, bar.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(inner, colour)
    if side.both:
        painter.fillRect(outer, ground)
        painter.fillRect(outer, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(outer.adjusted(0.5, 0.5, -0.5, -0.5))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _font(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QFont:
    """The row of everybody stands out."""
    return _bold(option.font) if index.row() == 0 else QFont(option.font)

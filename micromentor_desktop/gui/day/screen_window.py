"""The big screen: who sits where in this round, and how long it still lasts, to be read from the back of the room."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.day.clock import RoundClock, clock_words
from micromentor_desktop.gui.day.screen_layout import PlacedCard, pages
from micromentor_desktop.gui.icons import app_icon
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.on_the_day import Screen

_TURN = 12_000
"""Milliseconds that a page stays, where the tables need several."""
_HIDE = 3_000
"""Milliseconds after the last movement until the buttons go."""
_MARGIN = 0.025
_HEAD = 0.16
_FOOT = 0.05
"""Parts of the window's height."""
_LAST_MINUTE = 60


class ScreenWindow(QWidget):
    """A window of its own, so that it can go to the projector. Its keys are told at its foot while the mouse moves."""

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._screen = screen
        self.page = 0
        self._pages: list[list[PlacedCard]] = [[]]
        self.setWindowTitle(tr("Big screen: {event}", event=screen.event))
        self.setWindowIcon(app_icon())
        self.setMouseTracking(True)
        self.clock = RoundClock(len(screen.rounds), 60 * (screen.minutes or 0), self)
        self.clock.changed.connect(self._show)
        self.clock.over.connect(QApplication.beep)
        self._turner = QTimer(self, interval=_TURN)
        self._turner.timeout.connect(lambda: self.turn_page(1))
        self._hider = QTimer(self, singleShot=True, interval=_HIDE)
        self._hider.timeout.connect(self._hide_controls)
        self._build()
        self._show()

    def show_screen(self, screen: Screen) -> None:
        """Show another plan of the event, in the same round and with the clock as it is."""
        self._screen = screen
        self._lay_out()

    def turn_page(self, by: int) -> None:
        """Show another page of the round's tables."""
        self.page = (self.page + by) % len(self._pages)
        self._show()

    def go(self, number: int) -> None:
        """Turn to a round."""
        self.clock.go(number)
        self.page = 0
        self._lay_out()

    def turn_full(self) -> None:
        """Fill the whole screen, or be a window again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the whole can be led by keys alone."""
        clocked = self._screen.minutes is not None
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_F11 | Qt.Key.Key_F:
                self.turn_full()
            case Qt.Key.Key_Space if clocked:
                self.clock.start_or_pause()
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown:
                self.go(self.clock.number + 1)
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self.go(self.clock.number - 1)
            case Qt.Key.Key_Up if clocked:
                self.clock.add(60)
            case Qt.Key.Key_Down if clocked:
                self.clock.add(-60)
            case Qt.Key.Key_R if clocked:
                self.clock.restart()
            case Qt.Key.Key_P:
                self.turn_page(1)
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the buttons come with the mouse."""
        super().mouseMoveEvent(event)
        self._controls.show()
        self._hider.start()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Qt: as video players do."""
        self.turn_full()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: everything grows with the window."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the head with the clock, then the tables."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Window))
        text, muted = palette.color(QPalette.ColorRole.WindowText), role_colour(Role.MUTED_TEXT, palette)
        self._paint_head(painter, text, muted)
        for card in self._pages[min(self.page, len(self._pages) - 1)]:
            painter.setPen(QPen(role_colour(Role.CARD_BORDER, palette), 1))
            painter.setBrush(role_colour(Role.CARD, palette))
            painter.drawRoundedRect(card.rect, 8, 8)
            for line in card.lines:
                colours = {"title": role_colour(Role.ACCENT, palette), "topic": muted}
                painter.setPen(colours.get(line.part, text))
                line.text.draw(painter, line.at.topLeft())
        painter.setPen(muted)
        painter.setFont(self._font(0.022))
        foot = QRectF(self._side, self.height() * (1 - _FOOT), self.width() - 2 * self._side, self.height() * _FOOT)
        if not self._controls.isVisible():
            painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, tr("You do not find your name? Please see the desk."))
        if len(self._pages) > 1:
            words = tr("{page} of {pages}", page=self.page + 1, pages=len(self._pages))
            painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _hide_controls(self) -> None:
        self._controls.hide()

    @property
    def clock_text(self) -> str:
        """What is told beside the round: the time left, or what to do."""
        if self._screen.minutes is None:
            return ""
        if self.clock.seconds == 0:
            last = self.clock.number == len(self._screen.rounds)
            return tr("Time is up. Thank you!") if last else tr("Time is up: please change tables")
        return clock_words(self.clock.seconds)

    @property
    def round_text(self) -> str:
        """Which round it is, empty where there is only one."""
        if len(self._screen.rounds) == 1:
            return ""
        return tr("Round {number} of {rounds}", number=self.clock.number, rounds=len(self._screen.rounds))

    @property
    def _side(self) -> float:
        return self.height() * _MARGIN

    def _paint_head(self, painter: QPainter, text: QColor, muted: QColor) -> None:
        head = QRectF(self._side, self._side, self.width() - 2 * self._side, self.height() * _HEAD - self._side)
        if not self.round_text and not self.clock_text:
            self._fit(painter, head, self._screen.event, 0.08, text)
            return
        left = QRectF(head.topLeft(), QPointF(head.left() + head.width() * 0.52, head.bottom()))
        right = QRectF(QPointF(left.right() + self._side, head.top()), head.bottomRight())
        upper, lower = QRectF(left), QRectF(left)
        upper.setHeight(left.height() * 0.36)
        lower.setTop(upper.bottom())
        self._fit(painter, upper, self._screen.event, 0.036, muted)
        self._fit(painter, lower, self.round_text or self._screen.event, 0.075, text)
        ending = self._screen.minutes is not None and self.clock.begun and self.clock.seconds <= _LAST_MINUTE
        ink = role_colour(Role.WARNING, self.palette()) if ending else text
        words = self.clock_text
        if words and self.clock.seconds and not self.clock.running:
            words = tr("{time} – paused", time=words) if self.clock.begun else words
        self._fit(painter, right, words, 0.12, ink, right=True)

    def _fit(
        self, painter: QPainter, room: QRectF, words: str, share: float, ink: QColor, *, right: bool = False
    ) -> None:
        """A line of text as large as its share of the height, or smaller where it would not fit."""
        font = self._font(share)
        font.setBold(True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words)
        if width > room.width():
            font.setPixelSize(max(8, int(font.pixelSize() * room.width() / width)))
            painter.setFont(font)
        painter.setPen(ink)
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, words)

    def _font(self, share: float) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(8, round(self.height() * share)))
        return font

    def _lay_out(self) -> None:
        top = self.height() * _HEAD + self._side / 2
        area = QRectF(
            self._side, top, self.width() - 2 * self._side, self.height() * (1 - _FOOT) - top - self._side / 2
        )
        self._pages = pages(self._screen.rounds[self.clock.number - 1].tables, area, self.font())
        self.page = min(self.page, len(self._pages) - 1)
        if len(self._pages) > 1:
            self._turner.start()
        else:
            self._turner.stop()
        self._show()

    def _show(self) -> None:
        spoken = " ".join(filter(None, [self._screen.event, self.round_text]))
        self.setAccessibleName(spoken)
        running = self.clock.running
        self.start_button.setText(tr("Pause (Space)") if running else tr("Start (Space)"))
        self.start_button.setEnabled(self.clock.seconds > 0)
        self.back_button.setEnabled(self.clock.number > 1)
        self.next_button.setEnabled(self.clock.number < len(self._screen.rounds))
        self.update()

    def _build(self) -> None:
        self._controls = QWidget()
        self.start_button = QPushButton()
        self.back_button, self.next_button = QPushButton(tr("Round before (←)")), QPushButton(tr("Next round (→)"))
        more, less = QPushButton(tr("+1 minute (↑)")), QPushButton(tr("−1 minute (↓)"))
        full, leave = QPushButton(tr("Full screen (F11)")), QPushButton(tr("Close (Esc)"))
        row = QHBoxLayout(self._controls)
        row.addStretch()
        clocked, several = self._screen.minutes is not None, len(self._screen.rounds) > 1
        for button, wanted, slot in (
            (self.start_button, clocked, self.clock.start_or_pause),
            (self.back_button, several, lambda: self.go(self.clock.number - 1)),
            (self.next_button, several, lambda: self.go(self.clock.number + 1)),
            (more, clocked, lambda: self.clock.add(60)),
            (less, clocked, lambda: self.clock.add(-60)),
            (full, True, self.turn_full),
            (leave, True, self.close),
        ):
            # Space and the arrows are the window's own.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(slot)
            button.setVisible(wanted)
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch()
        layout.addWidget(self._controls)
        self._controls.hide()

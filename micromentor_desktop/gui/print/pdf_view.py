"""Shows a PDF: pages below one another, zoom, and which page is in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from micromentor_desktop.domain.sheet import Slot
from micromentor_desktop.gui.print.pdf_pages import PdfPages
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0)
_POINTS_PER_MM = 72 / 25.4
_OUTLINE = QColor("#0f766e")
_GAP = 14
_KEPT_IMAGES = 12
_WHOLE_TURN = 120


class PdfView(QAbstractScrollArea):
    """The paper on a quiet ground. At 100 % an inch of paper is an inch of the screen, as far as the screen tells."""

    page_changed = Signal(int, int)
    """The page in sight (from 1), and how many there are."""
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._message = ""
        self._outlines: Sequence[Sequence[Slot]] = ()
        self._outlines_shown = True
        self._zoom = 1.0
        self._fit_width = True
        self._rects: list[QRect] = []
        self._images: dict[tuple[int, float], QImage] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the printed pages"))
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pdf(self, pdf: bytes, outlines: Sequence[Sequence[Slot]] = ()) -> None:
        """Show other pages, at the same zoom and, if it still exists, the same place.

        ``outlines`` are the labels of the first page, of the second, and so on again and again; where the paper itself
        has no edges, they show on the screen where its labels are.
        """
        place = self.verticalScrollBar().value()
        self._let_go()
        self._message = ""
        self._outlines = outlines
        self._pages = PdfPages(pdf)
        self._arrange()
        self.verticalScrollBar().setValue(place)
        self._tell_page()
        self.viewport().update()

    def show_message(self, sentence: str) -> None:
        """Show a sentence instead of pages."""
        self._let_go()
        self._message = sentence
        self._arrange()
        self._tell_page()
        self.viewport().update()

    def close_pdf(self) -> None:
        """Let go of the PDF; nothing is shown."""
        self.show_message("")

    @property
    def has_outlines(self) -> bool:
        """Whether the pages have labels."""
        return bool(self._outlines)

    def show_outlines(self, shown: bool) -> None:
        """Show or hide the edges of the labels."""
        self._outlines_shown = shown
        self.viewport().update()

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper."""
        return self._zoom

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._rects)

    def page_rect(self, page: int) -> QRect:
        """Where a page (from 0) is now, in coordinates of the viewport."""
        return self._rects[page].translated(-self._origin())

    def zoom_in(self) -> None:
        """To the next larger step."""
        self._zoom_to(next((step for step in ZOOMS if step > self._zoom + 0.005), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """To the next smaller step."""
        self._zoom_to(next((step for step in reversed(ZOOMS) if step < self._zoom - 0.005), ZOOMS[0]))

    def fit_width(self) -> None:
        """As wide as the view, also when that changes."""
        self._fit_width = True
        self._arrange()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: arrange the pages anew."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: with Ctrl the wheel zooms, as in every viewer."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turn = event.angleDelta().y()
        if turn >= _WHOLE_TURN // 2:
            self.zoom_in()
        elif turn <= -_WHOLE_TURN // 2:
            self.zoom_out()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw what is in sight."""
        painter = QPainter(self.viewport())
        palette = self.palette()
        painter.fillRect(event.rect(), role_colour(Role.NAVIGATION, palette))
        if self._message:
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            room = self.viewport().rect().adjusted(40, 0, -40, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message)
        for page in range(len(self._rects)):
            rect = self.page_rect(page)
            if rect.intersects(event.rect()):
                # At its own size: stretched by a part of a pixel, letters would blur.
                painter.drawImage(rect.topLeft(), self._image(page))
                painter.setPen(role_colour(Role.CARD_BORDER, palette))
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
                if self._outlines and self._outlines_shown:
                    self._draw_outlines(painter, page, rect)

    def _draw_outlines(self, painter: QPainter, page: int, rect: QRect) -> None:
        """Dashed, and in the same colour in light and dark, since paper is always white."""
        scale = self._pixels_per_point() * _POINTS_PER_MM
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(QPen(_OUTLINE, 1, Qt.PenStyle.DashLine))
        for slot in self._outlines[page % len(self._outlines)]:
            left, top = rect.left() + slot.left_mm * scale, rect.top() + slot.top_mm * scale
            painter.drawRoundedRect(QRectF(left, top, slot.width_mm * scale, slot.height_mm * scale), 4, 4)
        painter.restore()

    def _image(self, page: int) -> QImage:
        scale = self._pixels_per_point() * self.devicePixelRatioF()
        key = (page, scale)
        if key not in self._images and self._pages is not None:
            while len(self._images) >= _KEPT_IMAGES:
                del self._images[next(iter(self._images))]
            self._images[key] = self._pages.image(page, scale)
            self._images[key].setDevicePixelRatio(self.devicePixelRatioF())
        return self._images[key]

    def _pixels_per_point(self) -> float:
        return self._zoom * self.logicalDpiX() / 72

    def _zoom_to(self, zoom: float) -> None:
        """Zoom with the middle of the view as the fixed point."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [(bar.value() + bar.pageStep() / 2) / self._zoom for bar in bars]
        self._fit_width = False
        self._zoom = zoom
        self._arrange()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * zoom - bar.pageStep() / 2))
        self.viewport().update()

    def _arrange(self) -> None:
        room = self.viewport().size()
        sizes = self._pages.sizes if self._pages is not None else ()
        if self._fit_width and sizes:
            widest = max(size.width() for size in sizes) * self.logicalDpiX() / 72
            self._zoom = max(ZOOMS[0], min(ZOOMS[-1], (room.width() - 2 * _GAP) / widest))
        scale = self._pixels_per_point()
        width = max([room.width(), *(round(size.width() * scale) + 2 * _GAP for size in sizes)])
        self._rects, top = [], _GAP
        for size in sizes:
            rect = QRect(0, top, round(size.width() * scale), round(size.height() * scale))
            rect.moveLeft((width - rect.width()) // 2)
            self._rects.append(rect)
            top += rect.height() + _GAP
        self._set_bars(width, top)
        self.zoom_changed.emit(self._zoom)

    def _set_bars(self, width: int, height: int) -> None:
        room = self.viewport().size()
        for bar, whole, part in (
            (self.horizontalScrollBar(), width, room.width()),
            (self.verticalScrollBar(), height, room.height()),
        ):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
            bar.setSingleStep(max(1, part // 12))

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _tell_page(self) -> None:
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        above = sum(rect.top() - _GAP <= line for rect in self._rects)
        self.page_changed.emit(max(above, 1) if self._rects else 0, len(self._rects))

    def _let_go(self) -> None:
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        self._outlines = ()
        self._images.clear()

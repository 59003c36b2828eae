"""The right side of the print dialog: the PDF with its zoom buttons and page number."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.print.pdf_view import ZOOMS, PdfView
from micromentor_desktop.translate import tr


class PrintPreview(QWidget):
    """A thin bar above the pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PdfView()
        self._page = QLabel()
        self._zoom = QLabel()
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance(tr("{percent} %", percent=400)) + 8)
        self._busy = QLabel(tr("Drawing…"))
        self._busy.hide()
        self._out = self._action("zoom-out", tr("Zoom out"), QKeySequence.StandardKey.ZoomOut)
        self._in = self._action("zoom-in", tr("Zoom in"), QKeySequence.StandardKey.ZoomIn)
        self._fit = self._action("move-horizontal", tr("Fit to width"), "Ctrl+0")
        self._out.triggered.connect(self.view.zoom_out)
        self._in.triggered.connect(self.view.zoom_in)
        self._fit.triggered.connect(self.view.fit_width)
        self.outlines = QCheckBox(tr("Label &edges"))
        self.outlines.setChecked(True)
        self.outlines.setToolTip(tr("Only on the screen: where the labels of the sheet are."))
        self.outlines.toggled.connect(self.view.show_outlines)
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(self._page)
        bar.addSpacing(12)
        bar.addWidget(self._busy)
        bar.addStretch(1)
        bar.addWidget(self.outlines)
        bar.addSpacing(12)
        for widget in (self._button(self._out), self._zoom, self._button(self._in), self._button(self._fit)):
            bar.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(self._show_zoom)
        self._show_page(0, 0)

    def set_busy(self, busy: bool) -> None:
        """Say that other pages are on their way."""
        self._busy.setVisible(busy)

    def page_text(self) -> str:
        """Which page is in sight, in words."""
        return self._page.text()

    def _show_page(self, page: int, pages: int) -> None:
        self._page.setText(tr("Page {page} of {pages}", page=page, pages=pages) if pages else "")
        for action in (self._out, self._in, self._fit):
            action.setEnabled(bool(pages))
        self._zoom.setVisible(bool(pages))
        self.outlines.setVisible(self.view.has_outlines)

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(tr("{percent} %", percent=round(zoom * 100)))
        if self.view.page_count:
            self._in.setEnabled(zoom < ZOOMS[-1])
            self._out.setEnabled(zoom > ZOOMS[0])

    def _action(self, symbol: str, text: str, shortcut: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(icon(symbol), text, self)
        action.setShortcut(QKeySequence(shortcut))
        action.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        self.addAction(action)
        return action

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

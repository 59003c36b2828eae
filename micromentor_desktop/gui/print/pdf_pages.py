"""The pages of a PDF as pictures, by PDFium. Used on the main thread only: PDFium is not thread-safe."""

from pypdfium2 import PdfDocument
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage


class PdfPages:
    """An open PDF. ``close`` it before its bytes are replaced."""

    def __init__(self, pdf: bytes) -> None:
        self._document = PdfDocument(pdf)
        self.sizes: tuple[QSizeF, ...] = tuple(
            QSizeF(*self._document.get_page_size(number)) for number in range(len(self._document))
        )
        """The pages' sizes in points (1/72 inch)."""

    def image(self, page: int, pixels_per_point: float) -> QImage:
        """One page, counted from 0, as it will be printed, on white."""
        handle = self._document[page]
        try:
            bitmap = handle.render(scale=pixels_per_point, prefer_bgrx=True)
            image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
            # The copy owns its pixels; the bitmap's memory goes with the bitmap.
            return image.copy()
        finally:
            handle.close()

    def strip(self, page: int, pixels_per_point: float, top: int, rows: int) -> QImage:
        """Some rows of pixels of one page, from the row ``top`` on, without drawing the rest."""
        size = self.sizes[page]
        height = round(size.height() * pixels_per_point)
        handle = self._document[page]
        try:
            bitmap = handle.render(
                scale=pixels_per_point,
                crop=(0, max(0, height - top - rows) / pixels_per_point, 0, top / pixels_per_point),
                prefer_bgrx=True,
            )
            image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
            return image.copy()
        finally:
            handle.close()

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()

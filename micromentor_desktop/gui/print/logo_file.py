"""From the file that somebody chose as the logo to the picture that is kept."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.chapter_logo import ChapterLogo

_SIDE = 1000
"""Pixels of a drawing's longer side."""


def keep_logo(logo: ChapterLogo, path: Path) -> bytes:
    """Read, check and keep the file. Raises FileTrouble with a sentence; a picture that is kept already stays then."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size < 100_000_000 else b""
    except OSError as error:
        raise FileTrouble(
            tr("“{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror or error)
        ) from error
    if size and not data:
        raise FileTrouble(tr("“{name}” is too large for a logo. Save it smaller, as a PNG.", name=path.name))
    if path.suffix.lower() == ".svg" or data.lstrip()[:5].lower() in (b"<?xml", b"<svg "):
        logo.check_svg(data, path.name)
        data = _drawn(data, path.name)
    return logo.save(data, path.name)


def _drawn(svg: bytes, name: str) -> bytes:
    """An SVG that was checked, as a PNG."""
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise FileTrouble(tr("“{name}” cannot be drawn. Save the logo as a PNG.", name=name))
    size.scale(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # PySide annotates bytes, which it then refuses
    return bytes(buffer.data().data())

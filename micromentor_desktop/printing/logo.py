"""The chapter's logo: a picture that somebody found on a disk, so it is looked at before it is trusted."""

import re
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from warnings import catch_warnings
from xml.etree import ElementTree

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.printing.document import Box
from micromentor_desktop.translate import mark, tr

_MOST_BYTES = 20_000_000
_MOST_PIXELS = 60_000_000
_KEPT_PIXELS = 1000
"""On the longer side: enough for 8 cm at 300 dpi, more than any badge gives it."""

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF")
_OUTSIDE = re.compile(r"\s*(?!#|data:image/(png|jpe?g|gif|webp);)\S", re.IGNORECASE)
_STYLE_OUTSIDE = re.compile(r"@import|url\((?!\s*['\"]?\s*(#|data:image/))", re.IGNORECASE)
_ACTIVE = frozenset(("script", "foreignobject", "iframe", "object", "embed", "handler", "listener"))
_FOREIGN = mark("“{name}” holds a script or foreign content, so it is not used. Save the logo as a PNG.")
_SCRIPT = mark("“{name}” holds a script, so it is not used. Save the logo as a PNG.")
_LOADS = mark("“{name}” loads something from outside the file, so it is not used. Save the logo as a PNG.")


@dataclass(frozen=True)
class Logo:
    """A picture as :func:`tidy_picture` returned it."""

    png: bytes

    @cached_property
    def _reader(self) -> ImageReader:
        return ImageReader(BytesIO(self.png))

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """The largest size (points) with the picture's own proportions inside ``width`` by ``height``."""
        has_width, has_height = self._reader.getSize()
        factor = min(width / has_width, height / has_height)
        return has_width * factor, has_height * factor

    def draw(self, canvas: Canvas, box: Box) -> None:
        """Draw the picture over the whole box."""
        canvas.drawImage(self._reader, box.x, box.y, box.width, box.height, mask="auto")


def tidy_picture(data: bytes, name: str) -> bytes:
    """The picture as a PNG of at most 1000 pixels a side, with nothing of the file but its pixels.

    ``name`` is the file's, for the sentence of the FileTrouble that tells why it cannot be used.
    """
    if len(data) > _MOST_BYTES:
        raise FileTrouble(
            tr(
                "“{name}” is too large for a logo ({size} MB). Save it smaller, as a PNG.",
                name=name,
                size=round(len(data) / 1e6),
            )
        )
    try:
        with catch_warnings(action="ignore", category=Image.DecompressionBombWarning):
            picture = Image.open(BytesIO(data), formats=_FORMATS)
        with picture:
            width, height = picture.size
            if width * height > _MOST_PIXELS:
                raise Image.DecompressionBombError
            tidy = picture.convert("RGBA")
    except UnidentifiedImageError as error:
        raise FileTrouble(
            tr("“{name}” is no picture that can be read. Choose a PNG, a JPEG or an SVG file.", name=name)
        ) from error
    except Image.DecompressionBombError as error:
        raise FileTrouble(
            tr("“{name}” is too large for a logo. Save it with at most 4000 pixels a side.", name=name)
        ) from error
    except (OSError, ValueError, SyntaxError) as error:
        raise FileTrouble(
            tr("“{name}” is damaged and cannot be read. Save the logo once more, as a PNG.", name=name)
        ) from error
    tidy.thumbnail((_KEPT_PIXELS, _KEPT_PIXELS))
    out = BytesIO()
    tidy.save(out, "PNG")
    return out.getvalue()


def check_svg(data: bytes, name: str) -> None:
    """Refuse a drawing that does more than draw. Raises FileTrouble telling what is in it."""
    if len(data) > _MOST_BYTES // 10:
        raise FileTrouble(
            tr(
                "“{name}” is too large for a logo ({size} MB). Save it smaller, as a PNG.",
                name=name,
                size=round(len(data) / 1e6),
            )
        )
    if re.search(rb"<!ENTITY|<!DOCTYPE[^>]*\[", data, re.IGNORECASE):
        raise FileTrouble(
            tr("“{name}” defines text of its own (entities), which a logo need not. Save it as a PNG.", name=name)
        )
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 # what makes XML dangerous (entities) was refused above
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise FileTrouble(
            tr("“{name}” is damaged and cannot be read. Save the logo once more, as a PNG.", name=name)
        ) from error
    if _bare(root.tag) != "svg":
        raise FileTrouble(tr("“{name}” is no SVG drawing. Choose a PNG, a JPEG or an SVG file.", name=name))
    for element in root.iter():
        reason = _does_more(element)
        if reason:
            raise FileTrouble(tr(reason, name=name))


def _does_more(element: ElementTree.Element) -> str:
    """The sentence on what is wrong with it, not yet translated; empty when it only draws."""
    if _bare(element.tag) in _ACTIVE:
        return _FOREIGN
    styles = [element.text or ""] if _bare(element.tag) == "style" else []
    for key, value in element.attrib.items():
        if _bare(key).startswith("on"):
            return _SCRIPT
        if _bare(key) in ("href", "src") and _OUTSIDE.match(value):
            return _LOADS
        styles.append(value)
    return _LOADS if any(_STYLE_OUTSIDE.search(style) for style in styles) else ""


def _bare(tag: object) -> str:
    """A tag or attribute without its namespace; comments have no tag."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""

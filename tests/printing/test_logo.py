"""The logo: pictures are tidied, everything else is refused with a sentence."""

import io
import zlib

import pytest
from PIL import Image

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.printing.logo import Logo, check_svg, tidy_picture
from tests.printing.pictures import picture

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">%b</svg>'


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF"])
def test_a_picture_of_any_usual_kind_becomes_a_small_png(kind: str) -> None:
    tidy = tidy_picture(picture(kind, (2400, 960)), "logo")
    with Image.open(io.BytesIO(tidy)) as image:
        assert image.format == "PNG"
        assert image.size == (1000, 400)
    assert Logo(tidy).fitted(50, 50) == pytest.approx((50, 20))


def test_nothing_but_pixels_is_kept() -> None:
    content = io.BytesIO()
    with Image.open(io.BytesIO(picture("JPEG"))) as image:
        exif = image.getexif()
        exif[0x010E] = "taken at home by Ana"
        image.save(content, "JPEG", exif=exif)
    assert b"Ana" in content.getvalue()
    assert b"Ana" not in tidy_picture(content.getvalue(), "logo.jpg")


def huge(side: int) -> bytes:
    """A small file that says it holds so many by so many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = side.to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 10)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no picture"),
        (b"just text", "no picture"),
        (b"%PDF-1.4", "no picture"),
        (picture()[:200], "damaged"),
        (picture()[:60] + b"\xff" * 400, "damaged"),
        (huge(40_000), "too large"),
        (huge(11_000), "too large"),
        (huge(8_000), "too large"),
        (b"x" * 20_000_001, "too large"),
    ],
    ids=["empty", "text", "pdf", "cut off", "overwritten", "bomb", "half a bomb", "large", "heavy"],
)
def test_what_is_no_usable_picture_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(FileTrouble, match=reason) as told:
        tidy_picture(data, "logo.png")
    assert "“logo.png”" in str(told.value)


@pytest.mark.parametrize(
    "inside",
    [
        b'<rect width="10" height="10" fill="#f00"/>',
        b'<defs><linearGradient id="g"/></defs><path fill="url(#g)" d="M0 0h5v5z"/>',
        b'<style>.a { fill: url("#g") }</style><use href="#x"/>',
        b"<!-- a comment --><title>Logo</title>",
    ],
)
def test_a_drawing_that_only_draws_is_taken(inside: bytes) -> None:
    check_svg(SVG % inside, "logo.svg")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (SVG % b"<script>alert(1)</script>", "script"),
        (SVG % b'<rect onload="alert(1)"/>', "script"),
        (SVG % b"<foreignObject/>", "script or foreign"),
        (SVG % b'<image href="file:///etc/passwd"/>', "outside"),
        (SVG % b'<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://example.org/a.png"/>', "outside"),
        (SVG % b'<a href="javascript:alert(1)"/>', "outside"),
        (SVG % b'<rect style="fill: url(http://example.org/x)"/>', "outside"),
        (SVG % b"<style>@import 'http://example.org/x.css';</style>", "outside"),
        (b'<!DOCTYPE svg [<!ENTITY a "ha">]>' + SVG % b"&a;", "entities"),
        (SVG % b"<rect>", "damaged"),
        (b"", "damaged"),
        (b"<html></html>", "no SVG"),
        (SVG % (b" " * 2_000_001), "too large"),
    ],
)
def test_a_drawing_that_does_more_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(FileTrouble, match=reason):
        check_svg(data, "logo.svg")

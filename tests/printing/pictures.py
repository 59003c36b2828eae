"""A logo for tests, drawn here so that none has to be kept."""

import io

from PIL import Image, ImageDraw

from micromentor_desktop.printing.logo import Logo


def picture(kind: str = "PNG", size: tuple[int, int] = (600, 240)) -> bytes:
    """A red disc and a blue bar as a file's content."""
    image = Image.new("RGB" if kind == "JPEG" else "RGBA", size, "white" if kind == "JPEG" else (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((10, 10, size[1] - 10, size[1] - 10), fill=(200, 40, 60))
    draw.rectangle((size[1] + 20, size[1] // 3, size[0] - 10, size[1] * 2 // 3), fill=(30, 60, 120))
    content = io.BytesIO()
    image.save(content, kind)
    return content.getvalue()


def logo() -> Logo:
    """The logo as badges take it."""
    return Logo(picture())

"""The pictures of the help, in every language: ``python -m tests.gallery.help_pictures [LANGUAGE …]``.

Taken of the sample chapter by the gallery, made as wide as the help's page and as small as 256 colours allow, and put
beside the pages that show them.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from micromentor_desktop.gui.languages import LANGUAGES
from micromentor_desktop.paths import resource

PICTURES = {
    "board": "event-board-selected",
    "import": "import-preview",
    "home": "home-signed-up",
    "day": "event-day",
    "print": "print-badges",
    "backups": "backups",
}
"""Each picture's name, and the place of the gallery that it shows."""

_WIDTH = 720
"""Pixels: the help's window, as it opens first, has room for so many beside its list of pages."""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        for language in sys.argv[1:] or LANGUAGES:
            for name, place in PICTURES.items():
                gallery = [sys.executable, "-m", "tests.gallery", folder, "--language", language, "--only", place]
                subprocess.run([*gallery, "--scheme", "light", "--scale", "100"], check=True)
                _shrink(Path(folder) / language / f"{place}-light-100.png", resource("help", language, f"{name}.png"))
    return 0


def _shrink(source: Path, target: Path) -> None:
    with Image.open(source) as taken:
        height = round(taken.height * _WIDTH / taken.width)
        small = taken.convert("RGB").resize((_WIDTH, height), Image.Resampling.LANCZOS)
    small.quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)


if __name__ == "__main__":
    sys.exit(main())

"""Pictures of everything: ``python -m tests.gallery FOLDER [--language de] [--only NAME] [--text 150] …``.

Each place of :data:`tests.gallery.places.PLACES`, light and dark, at 100 and 200 percent, drawn without a screen, and
one page ``index.html`` that shows them all. A scale is the whole process's, so each has a process of its own.
"""

import argparse
import html
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from micromentor_desktop.gui.languages import LANGUAGES

_SCHEMES = ("light", "dark")
_SIZES = {100: (1180, 780), 200: (960, 600)}
"""The window in points: at 200 percent, that of a small laptop."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en", choices=LANGUAGES, help="what everything speaks")
    parser.add_argument("--only", default="", help="places whose name begins so")
    parser.add_argument("--text", type=int, default=100, help="size of all text in percent, as the settings offer it")
    parser.add_argument("--scale", type=int, action="append", choices=sorted(_SIZES), help="100 and 200 unless told")
    parser.add_argument("--scheme", action="append", choices=_SCHEMES, help="both unless told")
    parser.add_argument("--colour", default="", help="the chapter's, as #rrggbb")
    asked = parser.parse_args()
    asked.scale, asked.scheme = asked.scale or sorted(_SIZES), asked.scheme or list(_SCHEMES)
    folder: Path = asked.folder / asked.language
    folder.mkdir(parents=True, exist_ok=True)
    if len(asked.scale) > 1:
        given = [argument for argument in sys.argv[1:] if argument]
        for scale in asked.scale:
            subprocess.run([sys.executable, "-m", "tests.gallery", *given, "--scale", str(scale)], check=True)
    else:
        take(asked, folder)
    _index(folder)
    return 0


def take(asked: argparse.Namespace, folder: Path) -> None:
    """Take the pictures of one scale."""
    (scale,) = asked.scale
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale / 100)
    from PySide6.QtWidgets import QApplication  # after the scale is known

    from micromentor_desktop.gui.appearance import Appearance
    from micromentor_desktop.gui.languages import Speech
    from micromentor_desktop.gui.settings import Scheme
    from tests.gallery.places import PLACES
    from tests.gallery.stage import Stage, fresh_settings, with_stage

    app = QApplication([])
    speech = Speech(app)  # held: Qt drops a translator that nobody holds
    speech.speak(asked.language)
    with tempfile.TemporaryDirectory() as temporary:
        settings = fresh_settings(Path(temporary))
        settings.text_percent = asked.text
        appearance = Appearance(app, settings)
        appearance.use_colour(asked.colour)
        for place in PLACES:
            if not place.name.startswith(asked.only):
                continue
            for scheme in asked.scheme:
                settings.scheme = Scheme(scheme)
                appearance.apply()
                name = f"{place.name}-{scheme}-{scale}.png"

                def show(stage: Stage, name: str = name) -> None:
                    stage.window.resize(*_SIZES[scale])
                    stage.settle()
                    if not place.go(stage).grab().save(str(folder / name)):  # noqa: B023 - called at once
                        raise OSError(f"{name} cannot be written")

                with_stage(place.state, Path(temporary), settings, show)
                print(name, flush=True)


def _index(folder: Path) -> None:
    """One page with all pictures that are there."""
    pictures = sorted(folder.glob("*.png"))
    figures = "\n".join(
        f'<figure><img src="{name}.png" loading="lazy"><figcaption>{name}</figcaption></figure>'
        for name in (html.escape(one.stem) for one in pictures)
    )
    style = "body{font:14px sans-serif}figure{display:inline-block;margin:8px}img{width:560px;border:1px solid #888}"
    page = f'<!doctype html><meta charset="utf-8"><title>Gallery</title><style>{style}</style>\n{figures}\n'
    (folder / "index.html").write_text(page, "utf-8")


if __name__ == "__main__":
    sys.exit(main())

"""The program as PyInstaller built it does the main job by mouse.

``python -m tests.desktop.frozen dist/MicroMentor PICTURES``

What was built cannot be asked where its buttons are. So the way from the first start to printed badges is rehearsed
with the sources on a screen of its own; then the built program, copied to another folder and given nothing of the
environment but a home, a screen and a language, gets the same clicks at the same places on a screen of the same kind,
each as soon as the picture is at rest. What came of it is read from the files: the chapter, the plan, the badges.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageGrab

from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import Database
from tests.desktop import sixty
from tests.desktop.screen import screen

_REST = 0.7
"""Seconds for which the picture must not change."""
_CURSOR = 3
"""Pixels that a blinking text cursor is wide, at most."""
_PATIENCE = 30.0
"""Seconds after which a screen that should be at rest is not."""


def rehearse(shots: Path) -> tuple[list[str], list[tuple[int, int]]]:
    """Play the way with the sources; give what was clicked, and where."""
    with tempfile.TemporaryDirectory() as folder:
        home = _home(Path(folder) / "home")
        with screen(Path(folder)) as environment:
            bare = _bare(environment, home) | {"PATH": os.environ["PATH"]}
            chapter = Path(folder) / "rehearsal.micromentor"
            words = ["mouse", str(chapter), str(shots), str(home / "responses.csv")]
            command = [sys.executable, "-m", "tests.desktop.quick", *words]
            result = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=120, check=False)
        if result.returncode != 0:
            raise RuntimeError(result.stderr)
        seen = json.loads(result.stdout.splitlines()[-1])
        return seen["acts"], [(x, y) for x, y in seen["places"]]


def perform(program: Path, places: list[tuple[int, int]], shots: Path) -> dict[str, object]:
    """Give the built program the clicks; tell what it left on the disk, and how long its window took in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        elsewhere = Path(folder) / "some other folder"
        shutil.copytree(program, elsewhere, symlinks=True)
        home = _home(Path(folder) / "home")
        with screen(Path(folder)) as environment:
            started = time.monotonic()
            running = subprocess.Popen([str(elsewhere / "MicroMentor")], env=_bare(environment, home), cwd=folder)
            try:
                _xdotool(environment, "search", "--sync", "--onlyvisible", "--name", "MicroMentor")
                window_after = time.monotonic() - started
                for number, (x, y) in enumerate(places):
                    _at_rest(environment["DISPLAY"]).save(shots / f"frozen {number:02}.png")
                    _xdotool(environment, "mousemove", str(x), str(y), "click", "1")
                    time.sleep(0.3)
                _at_rest(environment["DISPLAY"]).save(shots / f"frozen {len(places):02}.png")
                if running.poll() is not None:
                    raise RuntimeError(f"the program ended with {running.returncode}")
            finally:
                running.terminate()
                running.wait(20)
        return {"window after": round(window_after, 2)} | _left(home)


def _home(path: Path) -> Path:
    """A home that holds nothing but the sign-up file."""
    path.mkdir()
    sixty.write(path / "responses.csv")
    return path


def _bare(environment: dict[str, str], home: Path) -> dict[str, str]:
    return {"HOME": str(home), "DISPLAY": environment["DISPLAY"], "LANG": "C.UTF-8"}


def _xdotool(environment: dict[str, str], *words: str) -> None:
    subprocess.run(["xdotool", *words], env=environment, check=True, stdout=subprocess.DEVNULL, timeout=_PATIENCE)


def _at_rest(display: str) -> Image.Image:
    """The picture of the screen, as soon as it stays the same for a while."""
    deadline = time.monotonic() + _PATIENCE
    last, since = ImageGrab.grab(xdisplay=display), time.monotonic()
    while time.monotonic() - since < _REST:
        if time.monotonic() > deadline:
            raise TimeoutError("the screen does not come to rest")
        time.sleep(0.1)
        now = ImageGrab.grab(xdisplay=display)
        if not _alike(now, last):
            last, since = now, time.monotonic()
    return last


def _alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether nothing differs but a thin upright line: the text cursor goes on blinking."""
    box = ImageChops.difference(one, other).getbbox()
    return box is None or box[2] - box[0] <= _CURSOR


def _left(home: Path) -> dict[str, object]:
    """What is on the disk: people, who has a place, and how many of their names are on the badges."""
    (chapter,) = [path for path in home.rglob("*.micromentor") if "backups" not in path.parts]
    database = Database.open(chapter)
    with database.transaction() as session:
        (event,) = events.all_events(session)
        people = signups.event_signups(session, event.id)
        plan = plans.current_plan(session, event.id)
    database.close()
    if plan is None:
        raise RuntimeError("nobody was paired")
    badges = pypdfium2.PdfDocument(home / "badges.pdf")
    text = " ".join("".join(page.get_textpage().get_text_range() for page in badges).split())
    badges.close()
    placed = {member for group in plan.rounds[0].groups for member in (*group.mentors, *group.mentees)}
    named = [one for one in people if one.member.full_name in text]
    return {"people": len(people), "placed": len(placed), "on badges": len(named), "chapter": chapter.name}


def main() -> int:
    program, shots = Path(sys.argv[1]), Path(sys.argv[2])
    shots.mkdir(parents=True, exist_ok=True)
    acts, places = rehearse(shots)
    if len(acts) != len(places):
        raise RuntimeError("something was done that was no click")
    found = perform(program.resolve(), places, shots)
    print("\n".join(acts))
    print(json.dumps(found, indent=1))
    taking_part = sixty.MENTORS + sixty.MENTEES + sixty.BOTH
    return 0 if (found["people"], found["on badges"]) == (60, taking_part) else 1


if __name__ == "__main__":
    sys.exit(main())

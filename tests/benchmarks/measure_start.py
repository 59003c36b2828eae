"""How long the window takes to come: ``python -m tests.benchmarks.measure_start [RUNS]``.

Against a bare PySide6 window whose process imports SQLAlchemy, run in turns with ours, each in a process of its own and
without a screen. Ours opens a chapter of one paired event, and counts as usable when it is shown, painted, and has read
what its first page shows. Prints medians of wall clock and processor time in seconds, their ratios, and the memory.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_RUNS = 11
_MIB = 1024
"""Kibibytes, in which Linux tells the most memory that a process had."""


def bare() -> None:
    """A window with a word in it."""
    import sqlalchemy  # noqa: F401 - that is what is measured
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("MicroMentor"))
    window.show()
    app.processEvents()
    window.grab()


def ours(data: Path) -> None:
    """The program, ended as soon as its window can be used."""
    from PySide6.QtWidgets import QApplication

    from micromentor_desktop import app
    from micromentor_desktop.gui.main_window import MainWindow

    def usable() -> int:
        (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        while window._tasks.busy or not window.isVisible():
            QApplication.processEvents()
        window.grab()
        return 0

    QApplication.exec = staticmethod(usable)  # type: ignore[method-assign]
    app.run(data, ["MicroMentor"])


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else _RUNS
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "chapter.micromentor"
        subprocess.run([sys.executable, "-m", "tests.benchmarks.measure_start", "--prepare", str(data)], check=True)
        found: dict[str, list[tuple[float, float, int]]] = {"bare": [], "ours": []}
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": folder, "XDG_CONFIG_HOME": folder}
        for run in range(runs + 1):
            for kind, figures in found.items():
                command = [sys.executable, "-m", "tests.benchmarks.measure_start", f"--{kind}", str(data)]
                started = time.perf_counter()
                told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
                if run:  # the first reads everything from the disk
                    figures.append((time.perf_counter() - started, *json.loads(told.splitlines()[-1])))
    medians = {kind: [statistics.median(one) for one in zip(*every, strict=True)] for kind, every in found.items()}
    for kind, (wall, cpu, memory) in medians.items():
        print(f"{kind}: {wall:.2f} s, processor {cpu:.2f} s, {memory / _MIB:.0f} MiB")
    print(
        f"ratio: {medians['ours'][0] / medians['bare'][0]:.2f}, processor {medians['ours'][1] / medians['bare'][1]:.2f}"
    )
    return 0


def prepare(data: Path) -> None:
    """A chapter with the sample's event, paired."""
    from tests.gallery.stage import State, set_up

    set_up(State.PAIRED, data.parent)
    (data.parent / f"{State.PAIRED.name}.micromentor").rename(data)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--bare", _]:
            bare()
        case ["--ours", path]:
            ours(Path(path))
        case ["--prepare", path]:
            prepare(Path(path))
            sys.exit(0)
        case _:
            sys.exit(main())
    print(json.dumps([time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]))

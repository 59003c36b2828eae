"""Lets the disk fail at random writes, and sees that nothing confirmed is lost and nothing half done is kept.

As a program: ``python -m tests.crash.faults 100``. A full disk stays full: the program gives up with a sentence. An
error that passes: the same action is done again and must succeed, and so must everything after it.
"""

import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.crash.kills import Count, Course, begin, look_after, run_through
from tests.crash.script import Evening

SOURCE = Path(__file__).with_name("failing_disk.c")
FULL, BROKEN, READ_ONLY = 28, 5, 30
_ALWAYS = 1_000_000
_VERSION = "0004"


def compiler() -> str | None:
    """The C compiler, where there is one and libraries can be loaded before the others."""
    return shutil.which("gcc") if sys.platform == "linux" else None


def build(folder: Path) -> Path:
    """Compile the failing file system."""
    library = folder / "failing_disk.so"
    gcc = compiler()
    assert gcc
    subprocess.run([gcc, "-shared", "-fPIC", "-O1", "-o", str(library), str(SOURCE), "-ldl"], check=True)
    return library


def play(library: Path, path: Path, seed: int, mode: str, **fault: int) -> tuple[list[str], int]:
    """Play the script over a file on a disk that fails; what it told, and how many calls there were."""
    counted = path.parent.parent / "calls"
    counted.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "LD_PRELOAD": str(library),
        "FAULT_FOLDER": str(path.parent),
        "FAULT_COUNT": str(counted),
        **{f"FAULT_{name.upper()}": str(value) for name, value in fault.items()},
    }
    command = [sys.executable, "-m", "tests.crash.script", str(path), str(seed), mode]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines(), int(counted.read_text()) if counted.exists() else 0


@dataclass
class Faults:
    """What came of all faults."""

    outcomes: Counter[str] = field(default_factory=Counter)
    count: Count = field(default_factory=Count)


def fail_once(
    library: Path, folder: Path, seed: int, course: Course, calls: int, dice: random.Random, faults: Faults
) -> None:
    """One run with one fault, and a look at what is left."""
    path = begin(folder / "work", _VERSION)
    full = dice.random() < 0.5
    error = FULL if full else dice.choice((BROKEN, BROKEN, READ_ONLY))
    times = _ALWAYS if full else dice.choice((1, 1, 2, 5))
    at = dice.randrange(1, calls + 1)
    mode = "stop" if full else "again"
    lines, _ = play(library, path, seed, mode, at=at, times=times, errno=error, half=dice.randrange(2))
    last = max((int(line.split()[1]) for line in lines if line.startswith("done")), default=0)
    troubles = [line for line in lines if line.startswith("trouble")]
    assert all(line.endswith(".") for line in troubles), troubles
    assert full or last == len(Evening.names), f"gave up although the disk works again: {troubles}"
    look_after(path, last, course, faults.count)
    faults.count.confirmed += last
    kind = "disk full from then on" if full else "errors that pass"
    faults.outcomes[f"{kind}: {'told in a sentence' if troubles else 'nothing came of it'}"] += 1


def fail_often(folder: Path, times: int, seed: int) -> Faults:
    """So many runs with a fault each."""
    library = build(folder)
    dice = random.Random(seed)
    course = run_through(folder / "course", _VERSION, seed)
    _, calls = play(library, begin(folder / "work", _VERSION), seed, "stop", at=0)
    faults = Faults()
    for _ in range(times):
        fail_once(library, folder, seed, course, calls, dice, faults)
    return faults


def main() -> None:
    """Run, and print the counts."""
    times, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    start = time.perf_counter()
    with TemporaryDirectory() as folder:
        faults = fail_often(Path(folder), times, seed)
    print(f"{times} failing disks in {time.perf_counter() - start:.0f} s: every file opened, was whole, and held")
    print(f"all {faults.count.confirmed} confirmed actions;")
    print(f"{faults.count.unconfirmed} times an action was kept although the program had said that it was not saved.")
    for name, number in sorted(faults.outcomes.items()):
        print(f"  {number:>4}  {name}")


if __name__ == "__main__":
    main()

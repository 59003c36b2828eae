"""Kills the program at random moments of its work, and sees whether the file holds everything that was confirmed.

As a program: ``python -m tests.crash.kills 300``. Each kill is a SIGKILL in the middle of a random action; the file
must then open, be whole (SQLite's check and the digest of every row), and be in the state after the last confirmed
action, or after the one that was going on: never between two.
"""

import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.look import look_into
from micromentor_desktop.workflow.workflows import Workflows
from tests.crash.contents import state_of
from tests.crash.script import Evening, play

OLD = Path(__file__).parent.parent / "storage" / "old"
VERSIONS = sorted(path.stem for path in OLD.glob("*.sql"))
EVERYTHING = range(1, len(Evening.names) + 1)


@dataclass
class Course:
    """One run that nobody interrupted: the state after each action, and how long each took. The first is before all."""

    states: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


@dataclass
class Count:
    """What happened over all kills. ``unconfirmed`` counts actions that were stored although nobody was told yet."""

    kills: Counter[str] = field(default_factory=Counter)
    unconfirmed: int = 0
    confirmed: int = 0


def begin(folder: Path, version: str) -> Path:
    """A file of an old schema in an empty folder: the first action migrates it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    path = folder / "chapter.micromentor"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript((OLD / f"{version}.sql").read_text(encoding="utf-8"))
    return path


def _start(path: Path, seed: int, *, states: bool = False) -> tuple[int, int]:
    """Play in a process of its own; the pipe tells "begin N" and "done N", and the state where that is wanted."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, reading
    try:
        os.close(reading)

        def tell(what: str, number: int) -> None:
            state = state_of(path) if states and what == "done" else ""
            os.write(writing, f"{what} {number} {time.perf_counter()} {state}\n".encode())

        play(path, seed, tell)
        os._exit(0)
    except BaseException:  # noqa: BLE001 (this process ends here, in any case)
        sys.excepthook(*sys.exc_info())
        os._exit(1)


def run_through(folder: Path, version: str, seed: int) -> Course:
    """Play without interruption."""
    path = begin(folder, version)
    process, pipe = _start(path, seed, states=True)
    course = Course([""])
    started = 0.0
    with open(pipe, encoding="utf-8") as lines:  # noqa: PTH123 (a descriptor)
        for line in lines:
            what, _, at, *state = line.split()
            if what == "begin":
                started = float(at)
            else:
                course.seconds.append(float(at) - started)
                course.states += state
    assert os.waitpid(process, 0)[1] == 0, "the script itself does not run"
    assert len(course.seconds) == len(Evening.names)
    return course


def kill_once(
    folder: Path, version: str, seed: int, course: Course, dice: random.Random, count: Count, targets: Sequence[int]
) -> None:
    """Kill in the middle of one action, and look at what is left."""
    path = begin(folder, version)
    target = dice.choice(targets)
    wait = dice.uniform(0, 1.05 * course.seconds[target - 1])
    process, pipe = _start(path, seed)
    told = b""
    wanted = f"begin {target} ".encode()
    while wanted not in told:
        piece = os.read(pipe, 65536)
        assert piece, "the script ended by itself"
        told += piece
    time.sleep(wait)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    while piece := os.read(pipe, 65536):
        told += piece
    os.close(pipe)
    done = [int(line.split()[1]) for line in told.decode().splitlines() if line.startswith("done")]
    last = max(done, default=0)
    name = "after all" if last == len(Evening.names) else Evening.names[last]
    look_after(path, last, course, count)
    count.kills[name] += 1
    count.confirmed += last


def look_after(path: Path, last: int, course: Course, count: Count) -> None:
    """The file after an interruption, of which ``last`` was the last confirmed action."""
    database = Database.open(path)
    try:
        state = state_of(path)
        # Opening is the first action: it is done now in any case.
        expected = course.states[max(last, 1) : last + 2]
        assert state in expected, f"not the state after action {last} or {last + 1}"
        count.unconfirmed += last >= 1 and state != expected[0]
        workflows = Workflows.over(database)
        workflows.members.save(Member(NEW, "Afterwards"))
        for kept in workflows.backups.all():
            look_into(kept.path)
        copy = path.with_name("copy.micromentor")
        if copy.exists():
            look_into(copy)
    finally:
        database.close()


def kill_often(folder: Path, times: int, seed: int, versions: Sequence[str], targets: Sequence[int]) -> Count:
    """Kill so many times during one of the ``targets`` (action numbers), over files of these schemas in turn."""
    dice = random.Random(seed)
    courses: dict[str, Course] = {}
    count = Count()
    for number in range(times):
        version = versions[number % len(versions)]
        if version not in courses:
            courses[version] = run_through(folder / "course", version, seed)
        kill_once(folder / "work", version, seed, courses[version], dice, count, targets)
    return count


def main() -> None:
    """Run, and print the counts."""
    times, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    # Further words limit the kills to the actions of these names, such as "open", which migrates.
    targets = [number for number, name in enumerate(Evening.names, 1) if name in (sys.argv[3:] or Evening.names)]
    start = time.perf_counter()
    with TemporaryDirectory() as folder:
        count = kill_often(Path(folder), times, seed, VERSIONS, targets)
    print(f"{times} kills in {time.perf_counter() - start:.0f} s: every file opened, was whole, and held")
    print(f"all {count.confirmed} confirmed actions; {count.unconfirmed} times one more that was not confirmed yet.")
    for name, times in sorted(count.kills.items()):
        print(f"  {times:>4}  during: {name}")


if __name__ == "__main__":
    main()

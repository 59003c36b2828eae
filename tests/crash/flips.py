"""Flips bytes of a chapter's file at random places, and sees what opening it comes to.

As a program: ``python -m tests.crash.flips 1000``. Each file is either opened with every row as it was, or refused with
a sentence and then repaired; of a repaired file, every row that is not as it was must have been told.
"""

import random
import shutil
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.storage.backup import Why, back_up
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.rescue import Rescued, rescue
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.workflows import Workflows
from tests.crash.contents import Rows, rows_of

IDENTICAL = "opened, every row as it was"
HEALED = "repaired, every row as it was"
TOLD = "repaired, what is wrong or lost was told"
FROM_BACKUP = "unreadable, a backup took its place and said so"
REFUSED = "unreadable, refused with a sentence"


def make_chapter(path: Path) -> None:
    """A chapter with two events, both paired, one of them printed."""
    database = Database.open(path, keep_backups=False)
    workflows = Workflows.over(database)
    for name in ("Spring", "Autumn"):
        draft = workflows.imports.understand(SAMPLE_FILE)
        event = workflows.prepare.create(Event(0, name, Shape.ROUNDTABLES, Rules(mentees_per_mentor=4)), draft).event
        workflows.pair.pair(event.id)
    workflows.printing.remember(event.id, PrintJob(Document.BADGES, "5395"))
    database.close()


def flipped(path: Path, where: int, how: int) -> None:
    """Change one byte."""
    with path.open("rb+") as file:
        file.seek(where)
        (byte,) = file.read(1)
        file.seek(where)
        file.write(bytes([byte ^ how]))


def outcome(path: Path, before: Rows) -> str:
    """Open the file, repair it where it is refused, use it, and say what came of it. Raises what must not happen."""
    try:
        use(path)
    except FileTrouble as trouble:
        assert str(trouble).endswith("."), trouble
    else:
        assert rows_of(path) == before, "silently wrong"
        return IDENTICAL
    try:
        rescued = rescue(path)
    except FileTrouble as trouble:
        assert str(trouble).endswith("."), trouble
        return REFUSED
    use(path)
    after = rows_of(path)
    if rescued.backup:
        assert after == before, "the backup is not what it was"
        return FROM_BACKUP
    return _told(before, after, rescued)


def _told(before: Rows, after: Rows, rescued: Rescued) -> str:
    gone = Counter(table for table, _ in before.keys() - after.keys())
    changed = Counter(key[0] for key in before.keys() & after.keys() if before[key] != after[key])
    new = Counter(table for table, _ in after.keys() - before.keys())
    lost, doubts = Counter(dict(rescued.lost)), Counter(doubt.table for doubt in rescued.doubts)
    for table in (gone | changed | new).keys() - set(rescued.unreadable):
        told = lost[table] + doubts[table] + _mended(table, lost)
        assert gone[table] + changed[table] + new[table] <= told, f"{table}: wrong without a word"
    return TOLD if rescued.unreadable or gone or changed or new or lost or doubts else HEALED


def _mended(table: str, lost: Counter[str]) -> int:
    """Rows that are not as they were because what they referred to was lost, which was told."""
    return lost["members"] * 10 if table == "import_rows" else 0


def use(path: Path) -> None:
    """Open the file and look at everything in it, as the window does."""
    database = Database.open(path, keep_backups=False)
    try:
        workflows = Workflows.over(database)
        workflows.members.all()
        for summary in workflows.prepare.events():
            workflows.pair.current(summary.event.id)
            workflows.imports.history(summary.event.id)
            workflows.printing.last_jobs(summary.event.id)
    finally:
        database.close()


def flip_many(folder: Path, times: int, seed: int, *, backups: bool) -> Counter[str]:
    """Flip a byte in a fresh copy so many times; how often each outcome came."""
    whole = folder / "whole" / "chapter.micromentor"
    make_chapter(whole)
    before = rows_of(whole)
    dice = random.Random(seed)
    size = whole.stat().st_size
    outcomes: Counter[str] = Counter()
    for number in range(times):
        place = folder / "one"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        path = place / whole.name
        shutil.copyfile(whole, path)
        if backups:
            back_up(path, Why.DAILY)
        # Most of the file is rows; its first page, with the definitions, gets its share.
        where = dice.randrange(4096) if number % 10 == 0 else dice.randrange(size)
        how = dice.randrange(1, 256)
        flipped(path, where, how)
        try:
            outcomes[outcome(path, before)] += 1
        except Exception as error:
            raise AssertionError(f"byte {where} ^ {how}: {error}") from error
    return outcomes


def main() -> None:
    """Run, and print the counts."""
    times, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for backups in {"both": (True, False), "yes": (True,), "no": (False,)}[
        sys.argv[3] if len(sys.argv) > 3 else "both"
    ]:
        start = time.perf_counter()
        with TemporaryDirectory() as folder:
            outcomes = flip_many(Path(folder), times, seed, backups=backups)
        print(f"{times} flipped bytes, {'a' if backups else 'no'} backup, {time.perf_counter() - start:.0f} s:")
        for name, count in outcomes.most_common():
            print(f"  {count:>5}  {name}")


if __name__ == "__main__":
    main()

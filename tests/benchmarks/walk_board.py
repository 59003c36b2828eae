"""A long walk over a board: ``python -m tests.benchmarks.walk_board [OPERATIONS] [SEED]``, 10,000 unless told.

Random moves, swaps, several at once, mentors, locks, exceptions, pairing again, undo and redo on one event after the
other, with everything that must hold checked after each; prints how many of each kind were done.
"""

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.walk import Walk, crowd

_ON_ONE_BOARD = 250


def main() -> int:
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    chance = Random(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    counts: Counter[str] = Counter()
    started, number = time.perf_counter(), 0
    while number < operations:
        with tempfile.TemporaryDirectory() as folder:
            database = Database.open(Path(folder) / "chapter.micromentor")
            workflows = Workflows.over(database)
            event = crowd(database, workflows, tables=chance.choice([None, 3]), rounds=chance.choice([1, 2, 3]))
            walk = Walk(workflows, event)
            for _ in range(min(_ON_ONE_BOARD, operations - number)):
                walk.step(chance.choice(walk.kinds), chance.randrange)
                number += 1
            counts.update(walk.counts)
            database.close()
    print(f"{number:,} operations in {time.perf_counter() - started:.0f} s, all invariants held after each")
    print(", ".join(f"{kind} {count:,}" for kind, count in sorted(counts.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())

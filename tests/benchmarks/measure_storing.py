"""How long it takes to store the people of a large workbook, and to store them again from a later export.

``python -m tests.benchmarks.measure_storing [ROWS]`` (10,000 without it) stores the people of
:mod:`.measure_import_speed` in a new chapter's file, counts how often the progress was told (which is when Stop is
heard), then changes an answer of each and stores them once more, and takes that back.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows
from tests.benchmarks.measure_import_speed import write

T = TypeVar("T")


def _timed(name: str, work: Callable[[], T]) -> T:
    clock, started = time.perf_counter(), time.process_time()
    done = work()
    took, worked = time.perf_counter() - clock, time.process_time() - started
    print(f"{name:<28}{worked:>7.2f} s of the processor {took:>7.2f} s by the clock")
    return done


def main(arguments: list[str]) -> int:
    """Print the times."""
    rows = int(arguments[0]) if arguments else 10_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.xlsx"
        write(path, rows)
        database = Database.open(Path(folder) / "chapter.micromentor")
        workflows = Workflows.over(database)
        heard: list[float] = []
        draft = workflows.imports.understand(path)
        event = workflows.prepare.create(Event(NEW, "Large", Shape.ROUNDTABLES, Rules(mentees_per_mentor=2))).event
        _timed("stored", lambda: workflows.imports.commit(event.id, draft, heard.append))
        print(f"{len(draft.people):,} people, progress told {len(heard):,} times")
        moved = replace(
            draft,
            people=tuple(
                replace(
                    person,
                    job_title="Director",
                    answers=tuple((head, "Director" if head == "Job title" else cell) for head, cell in person.answers),
                )
                for person in draft.people
            ),
        )
        again = _timed("changed by a later export", lambda: workflows.imports.commit(event.id, moved))
        print(f"{again.changed:,} changed")
        _timed("taken back", lambda: workflows.imports.undo(again.batch_id))
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

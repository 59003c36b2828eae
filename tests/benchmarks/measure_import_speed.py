"""How long the preview of a large workbook takes, beside the bare reading of it, and what memory it needs.

``python -m tests.benchmarks.measure_import_speed [ROWS]`` (10,000 without it) writes a workbook of people with ten
columns, reads it three times each way in processes of their own, and prints the best times: of the processor, which a
busy machine does not disturb, and of the clock. The aim: a preview in at most three times what python-calamine alone
needs to hand over the rows, plus one second.
"""

import random
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

_TOPICS = ("Career goals", "Soft skills (public speaking, interviewing)", "CV review", "Hard skills", "finding clients")
_GIVEN = "Ana Ben Cy Di Ed Fay Gus Hal Ida Jo Kim Lou Mia Noa Oli Pia Quin Rae Sam Tia Uma Val Wes Xu Yara Zoe".split()
_READERS = {
    "python-calamine alone": (
        "from python_calamine import CalamineWorkbook\n"
        "rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)"
    ),
    "preview": "from micromentor_desktop.importing.draft import understand\nrows = understand(Path(path)).people",
}
_PROGRAM = """\
import resource, sys, time
from pathlib import Path
import micromentor_desktop.importing.draft
path = sys.argv[1]
started, clock = time.process_time(), time.perf_counter()
{reader}
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(time.process_time() - started, time.perf_counter() - clock, peak)
"""


def write(path: Path, rows: int) -> None:
    """Write a workbook of made-up people, the same for the same number of rows."""
    draw = random.Random(rows)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Responses")
    headers = "Timestamp,Email Address,Full name,Company,Job title,Years of experience,Mentor or mentee?,Topics"
    sheet.append([*headers.split(","), "Languages", "Anything else?"])
    for number in range(rows):
        family = "".join(draw.choice("aeiou" if at % 2 else "bdfglmnrst") for at in range(7)).capitalize()
        chosen = ", ".join(draw.sample(_TOPICS, draw.randint(1, 3)))
        sheet.append(
            [
                f"10/{draw.randint(1, 28)}/2025 {draw.randint(8, 20)}:{draw.randint(10, 59)}:00",
                f"{family.lower()}{number}@example.org",
                f"{draw.choice(_GIVEN)} {family}",
                f"Firm {draw.randint(1, 400)} Ltd",
                draw.choice(("Analyst", "Engineer", "Nurse manager")),
                draw.choice(("5-7", "10+", "fifteen", 3)),
                draw.choice(("Mentor", "Mentee", "Mentee", "Both")),
                chosen,
                "English, Spanish",
                "Looking forward to it" if number % 3 else None,
            ]
        )
    book.save(path)


def main(arguments: list[str]) -> int:
    """Print the times; the exit code tells whether the aim was met."""
    rows = int(arguments[0]) if arguments else 10_000
    best: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.xlsx"
        write(path, rows)
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:.1f} MB")
        for name, reader in _READERS.items():
            command = [sys.executable, "-c", _PROGRAM.format(reader=reader), str(path)]
            runs = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(3)]
            told = [run.stdout.split() for run in runs]
            best[name] = min(float(seconds) for seconds, *_ in told)
            clock, peak = min(float(run[1]) for run in told), max(int(run[2]) for run in told)
            print(f"{name:<24}{best[name]:>6.2f} s of the processor {clock:>6.2f} s by the clock {peak:>5} MB")
    bare, preview = best.values()
    aim = 3 * bare + 1
    print(f"aim: {aim:.2f} s; {'met' if preview <= aim else 'MISSED'}")
    return 0 if preview <= aim else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Fuzzes the import, guided by what the code covers: ``python -m tests.benchmarks.fuzz_importing [libFuzzer options]``.

Needs ``pip install atheris``, which is no dependency of the tests. Each case is either raw bytes under the name of a
known kind of file, or a table put together from headings and cells that mean something, read again with random
decisions. Anything but a :class:`FileTrouble`, and rows that do not add up, is a find.
"""

import csv
import io
import sys
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["micromentor_desktop"]):
    from micromentor_desktop.errors import FileTrouble
    from micromentor_desktop.importing.draft import understand
    from micromentor_desktop.importing.merge import merge
    from micromentor_desktop.importing.records import Decisions, Draft, Field

_HEADINGS = (
    "Timestamp|Name|First name|Last name|Email|Role|Mentor|Mentee|Topics|Topics [CV]|Years|Status|Languages|Company"
    "|How many mentees?|Who would you like to meet?|Is this your first event?|Möchten Sie Mentor/in sein?||Notes"
).split("|")
_CELLS = (
    "|Ana Duarte|Duarte, Ana|ANA DUARTE|ana@example.org|ana@example.org; b@example.org|Both|x|maybe|Mentor(a)"
    "|not a mentor|Career goals, CV|a; b|5-7|since 2011|fifteen|2025-05-07 00:00:00|cancelled|Total|test|Mentors|=1+1"
    "|王小明|c / d|Info Requested|* a remark|10/06/2025 09:00|1|no|“”|(|\\,|\0|\u202e|é"
).split("|")
_NAMES = ["a.csv", "a.xlsx", "a.xls", "a.ods", "a.zip", "a.txt"]
_STARTS = [
    b"",
    b"PK\x03\x04",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"sep=;\n",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"Name,Email\n",
]


def _table(data: atheris.FuzzedDataProvider) -> bytes:
    """A table of known and unknown texts as CSV, in one of several encodings."""
    width = data.ConsumeIntInRange(1, 8)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=data.PickValueInList([",", ";", "\t", "|"]))
    writer.writerow([data.PickValueInList(_HEADINGS) for _ in range(width)])
    for _ in range(data.ConsumeIntInRange(0, 12)):
        writer.writerow(
            [
                data.PickValueInList(_CELLS) if data.ConsumeBool() else data.ConsumeUnicodeNoSurrogates(10)
                for _ in range(width)
            ]
        )
    encoding = data.PickValueInList(["utf-8", "utf-16", "cp1252", "mac_roman", "cp1251", "shift_jis"])
    return out.getvalue().replace("\0", "").encode(encoding, errors="replace")


def _decisions(data: atheris.FuzzedDataProvider) -> Decisions:
    """Whatever an organizer could say about a file, sensible or not."""
    rows = [data.ConsumeIntInRange(1, 16) for _ in range(4)]
    fields = list(Field)
    return Decisions(
        corrections={data.ConsumeIntInRange(0, 9): data.PickValueInList(fields) for _ in range(2)},
        keep_rows=frozenset(rows[:1]),
        leave_out=frozenset(rows[1:2]),
        cells={(rows[2], data.ConsumeIntInRange(0, 9)): data.ConsumeUnicodeNoSurrogates(8)},
        one_person=frozenset({(rows[2], rows[3])}),
        topics={"cv": data.PickValueInList(["", "Career goals"])},
    )


def _check(draft: Draft) -> None:
    """Every row is in exactly one place, and the draft goes together with an empty event."""
    rows = [row for person in draft.people for row in person.rows] + [aside.row for aside in draft.set_aside]
    assert sorted(rows) == [row.number for row in draft.rows], "rows were lost or counted twice"
    assert len(merge(draft, (), (), 1)) == len(draft.people)


def one_case(case: bytes) -> None:
    """Read one file, twice if it can be read."""
    data = atheris.FuzzedDataProvider(case)
    name = data.PickValueInList(_NAMES)
    if data.ConsumeBool():
        content = _table(data)
        decided = _decisions(data)
    else:
        decided = _decisions(data)
        content = data.PickValueInList(_STARTS) + data.ConsumeBytes(4_096)
    with suppress(FileTrouble):
        _check(understand(Path(name), content=content))
        _check(understand(Path(name), decided, content=content))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_case)
    atheris.Fuzz()

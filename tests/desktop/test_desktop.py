"""A real window on a real screen, driven by the mouse: the evening from the wizard to the saved badges."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from micromentor_desktop.storage import events, plans
from micromentor_desktop.storage import signups as stored_signups
from micromentor_desktop.storage.database import Database
from tests.desktop import sixty
from tests.desktop.screen import require_screen, screen

PROJECT = Path(__file__).parent.parent.parent
SAMPLE = PROJECT / "resources" / "samples" / "signups.csv"

pytestmark = pytest.mark.desktop


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    require_screen()
    with screen(tmp_path) as ready:
        yield ready


@pytest.fixture
def shots(tmp_path: Path) -> Path:
    """Where the pictures go: test-artifacts/ in the project when it is asked for, to be looked at."""
    folder = PROJECT / "test-artifacts" if os.environ.get("KEEP_PICTURES") else tmp_path / "pictures"
    folder.mkdir(exist_ok=True)
    (folder / "badges.pdf").unlink(missing_ok=True)
    return folder


def play(
    name: str,
    data: Path,
    shots: Path,
    environment: dict[str, str],
    *,
    code: int = 0,
    module: str = "tests.desktop.scenario",
    signups: Path = SAMPLE,
) -> dict[str, Any]:
    """Play a scenario in a process of its own and give what was seen."""
    result = subprocess.run(
        [sys.executable, "-m", module, name, str(data), str(shots), str(signups)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == code, result.stderr
    seen: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return seen


def stored_tables(data: Path) -> dict[str, list[int]]:
    database = Database.open(data)
    with database.transaction() as session:
        (event,) = events.all_events(session)
        plan = plans.current_plan(session, event.id)
    database.close()
    assert plan is not None
    tables = {str(group.table): sorted(group.mentees) for group in plan.rounds[0].groups}
    return tables | {"None": sorted(plan.rounds[0].waiting)}


def in_order(tables: dict[str, list[int]]) -> dict[str, list[int]]:
    return {table: sorted(members) for table, members in tables.items()}


def test_an_evening_with_the_mouse(tmp_path: Path, shots: Path, environment: dict[str, str]) -> None:
    data = tmp_path / "chapter.micromentor"
    seen = play("evening", data, shots, environment)
    mentee, source, target = seen["moved"]
    assert mentee in seen["paired"][str(source)]
    assert mentee not in seen["dragged"][str(source)]
    assert mentee in seen["dragged"][str(target)]
    assert "full, one more than planned" in seen["hint"]
    assert "fit" in seen["hint"]
    assert seen["undone"] == seen["paired"]
    assert seen["redone"] == seen["dragged"]
    assert in_order(seen["redone"]) == stored_tables(data)
    assert (shots / "badges.pdf").read_bytes().startswith(b"%PDF")


def test_a_drag_outlives_being_killed(tmp_path: Path, shots: Path, environment: dict[str, str]) -> None:
    data = tmp_path / "chapter.micromentor"
    before = play("killed", data, shots, environment, code=-9)
    assert before["dragged"] != before["paired"]
    after = play("look", data, shots, environment)
    assert in_order(after["found"]) == in_order(before["dragged"])


def test_a_begun_event_outlives_being_killed(tmp_path: Path, shots: Path, environment: dict[str, str]) -> None:
    data = tmp_path / "chapter.micromentor"
    play("begun", data, shots, environment, code=-9)
    seen = play("go on", data, shots, environment)
    assert seen == {"name": "Autumn", "page": 1}


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_from_the_start_to_printed_badges_in_fifteen_acts(
    way: str, tmp_path: Path, shots: Path, environment: dict[str, str]
) -> None:
    """Counted are clicks, keys, and letters typed into a field: at most fifteen, each of them named."""
    signups = tmp_path / "responses.csv"
    sixty.write(signups)
    data = tmp_path / "quick.micromentor"
    acts = play(way, data, shots, environment, module="tests.desktop.quick", signups=signups)["acts"]
    (shots / f"acts {way}.txt").write_text("\n".join(acts) + "\n", "utf-8")
    assert {act.split()[0] for act in acts} == {"click" if way == "mouse" else "key"}
    assert len(acts) <= 15, acts
    badges = pypdfium2.PdfDocument(tmp_path / "badges.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in badges)
    badges.close()
    database = Database.open(data)
    with database.transaction() as session:
        (event,) = events.all_events(session)
        people = stored_signups.event_signups(session, event.id)
    database.close()
    assert len(people) == 60
    assert [one.role_words for one in people].count("mentor") == sixty.MENTORS
    assert [one.role_words for one in people].count("mentee") == sixty.MENTEES
    for one in people:
        assert one.member.full_name in " ".join(text.split()) or one.role_words == "neither"


def test_several_a_mentor_and_a_swap_are_dragged(tmp_path: Path, shots: Path, environment: dict[str, str]) -> None:
    data = tmp_path / "chapter.micromentor"
    seen = play("drags", data, shots, environment)
    assert seen["outside"][0] == seen["outside"][1]
    one, other, first, second, swapped = seen["swap"]
    assert one in swapped[str(second)]
    assert other in swapped[str(first)]
    assert "change places" in seen["swap hint"]
    hosts, hosts_then, tables, tables_then = seen["mentor"]
    assert tables_then == tables
    assert [hosts_then["1"], hosts_then["2"]] == [hosts["2"], hosts["1"]]
    assert "the mentees stay" in seen["mentor hint"]
    two, before, after = seen["several"]
    assert not set(two) & set(before["None"])
    assert set(two) <= set(after["None"])
    assert "2 people to the waiting list" in seen["several hint"]
    assert in_order(after) == stored_tables(data)

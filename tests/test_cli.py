"""The command line keeps its promises: the demo's numbers, any file, and one sentence for every bad input."""

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from micromentor_desktop.cli import main
from micromentor_desktop.domain.names import employer_key

PROJECT = Path(__file__).parent.parent
SAMPLE = PROJECT / "resources" / "samples" / "signups.csv"
RESULTS = ["badges.pdf", "event.micromentor", "pairs.csv", "plan.json", "table-cards.pdf", "tables.pdf"]

PLAIN = """Name,Email,Company,Role
Mo Adler,mo@example.org,Acme,mentor
Ana Ruiz,ana@example.org,Bolt,mentee
Ben Cole,ben@example.org,Acme,mentee
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo") / "results"
    assert main(["demo", "--out", str(out)]) == 0
    return out


def plan_of(folder: Path) -> dict[str, Any]:
    plan: dict[str, Any] = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
    return plan


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_the_demo_leaves_everything(demo: Path) -> None:
    assert sorted(path.name for path in demo.iterdir()) == RESULTS


def test_each_person_who_ticked_a_role_is_exactly_once_in_each_round(demo: Path) -> None:
    plan = plan_of(demo)
    # Counted by hand in the sample file: 11 mentors, 39 mentees, 6 both, 4 neither.
    assert plan["people"] == {"mentors": 11, "mentees": 39, "both": 6, "neither": 4}
    everybody = None
    for a_round in plan["rounds"]:
        there = [
            (person["name"], person["email"])
            for group in a_round["groups"]
            for person in group["mentors"] + group["mentees"]
        ] + [(person["name"], person["email"]) for person in a_round["waiting"]]
        assert max(Counter(there).values()) == 1
        assert len(there) == 11 + 39 + 6
        assert everybody in (None, set(there))
        everybody = set(there)


def test_nobody_sits_with_their_own_employer_and_every_level_is_proved(demo: Path) -> None:
    plan = plan_of(demo)
    for a_round in plan["rounds"]:
        for group in a_round["groups"]:
            employers = [employer_key(person["company"]) for person in group["mentors"] + group["mentees"]]
            assert not [one for one, other in combinations(employers, 2) if one == other != ""]
    assert plan["status"] == "best possible (proved)"
    assert [level["key"] for level in plan["levels"]] == [
        "waiting", "first_come", "roles", "alone", "uneven", "off_topic", "fit", "repeats",
    ]  # fmt: skip
    assert all(level["value"] == level["bound"] for level in plan["levels"][:-1])


def test_the_table_of_pairs_says_the_same_as_the_plan(demo: Path) -> None:
    with (demo / "pairs.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    met = {(int(row["Round"]), int(row["Table"]), row["Mentor"], row["Mentee"]) for row in rows if row["Table"]}
    planned = {
        (a_round["round"], group["table"], mentor["name"], mentee["name"])
        for a_round in plan_of(demo)["rounds"]
        for group in a_round["groups"]
        for mentor in group["mentors"]
        for mentee in group["mentees"] or [{"name": ""}]
    }
    assert met == planned
    waiting = Counter(row["Round"] for row in rows if not row["Table"])
    assert waiting == Counter(str(r["round"]) for r in plan_of(demo)["rounds"] for _ in r["waiting"])


def test_every_latin_name_stands_whole_on_a_badge_and_in_the_list(demo: Path) -> None:
    """Names in other scripts are checked glyph by glyph in the tests of printing."""
    first_round = plan_of(demo)["rounds"][0]
    people = [p for group in first_round["groups"] for p in group["mentors"] + group["mentees"]]
    people += first_round["waiting"]
    for document in ("badges.pdf", "tables.pdf"):
        with pdfplumber.open(demo / document) as pdf:
            text = " ".join(" ".join((page.extract_text() or "").split()) for page in pdf.pages)
        for person in people:
            if person["name"].isascii():
                assert person["name"] in text, f"{person['name']} in {document}"


def test_the_demo_can_be_run_again_and_keeps_the_earlier_database(demo: Path) -> None:
    before = (demo / "plan.json").read_bytes()
    assert main(["demo", "--out", str(demo)]) == 0
    assert sorted(path.name for path in demo.iterdir()) == sorted([*RESULTS, "previous-event.micromentor"])
    assert (demo / "plan.json").read_bytes() == before


def test_what_would_help_is_told_where_somebody_waits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people = ["Mo,mentor", *(f"{name},mentee" for name in ("Ana", "Ben", "Caro"))]
    path = write(tmp_path / "signups.csv", "Name,Role\n" + "\n".join(people) + "\n")
    assert main(["pair", str(path), "--shape", "buddies", "--out", str(tmp_path / "out")]) == 0
    sentence = "With one more mentor, 1 more mentee has a mentor and 1 still waits."
    other = "With up to 2 mentees per mentor, 1 more mentee has a mentor and 1 still waits."
    plan = plan_of(tmp_path / "out")
    assert plan["outlook"] == (
        "1 of 3 mentees can have a mentor, 2 have to wait. With 2 more mentors, nobody would wait."
    )
    assert plan["missing_mentors"] == 2
    assert [way["sentence"] for way in plan["ways_out"]] == [other, sentence]
    assert plan["ways_out"][1] == {
        "way": "one more mentor",
        "subject": "",
        "before": {"without_mentor": 2, "missed_rounds": 2},
        "after": {"without_mentor": 1, "missed_rounds": 1},
        "more_on_topic": 0,
        "sentence": sentence,
    }
    assert f"What would help: {other}" in capsys.readouterr().out
    assert main(["pair", str(path), "--shape", "roundtables", "--out", str(tmp_path / "out")]) == 0
    plan = plan_of(tmp_path / "out")
    assert (plan["outlook"], plan["ways_out"]) == ("All 3 mentees can have a mentor.", [])
    assert "What would help" not in capsys.readouterr().out


def test_the_summary_is_short(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--out", str(tmp_path), "--paper", "a4"]) == 0
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) <= 10
    assert "11 mentors, 39 mentees, 6 both, 4 neither" in printed.out
    assert "64 rows = 60 people + 3 repeats + 1 set aside" in printed.out
    assert "Best possible (proved)" in printed.out
    assert printed.err == ""
    with pdfplumber.open(tmp_path / "badges.pdf") as pdf:
        assert pdf.pages[0].height == pytest.approx(297 * 72 / 25.4, abs=0.5)


@pytest.mark.parametrize(
    ("arguments", "groups"),
    [
        (["--shape", "buddies"], [["Ana Ruiz"]]),
        (["--shape", "one-on-one"], [["Ana Ruiz"]]),
        (["--mentees-per-mentor", "2", "--allow-same-employer"], [["Ana Ruiz", "Ben Cole"]]),
    ],
)
def test_any_file_can_be_paired(tmp_path: Path, arguments: list[str], groups: list[list[str]]) -> None:
    source = write(tmp_path / "people.csv", PLAIN)
    assert main(["pair", str(source), *arguments, "--out", str(tmp_path / "out")]) == 0
    seated = plan_of(tmp_path / "out")["rounds"][0]["groups"]
    assert [[person["name"] for person in group["mentees"]] for group in seated] == groups


FULL = """Name,Email,Role,Topics wanted,Topics offered,Which rounds can you attend?,Preferred mentor,First event?,Field
Ana Ruiz,ana@example.org,Mentor,,Career goals,all,,no,Law
Ben Cole,ben@example.org,Mentor,,Soft skills,Round 1,,no,Art
Cem Ay,cem@example.org,Mentee,Career goals,,Round 2,Ben Cole,yes,Law
Dina Bo,dina@example.org,Mentee,Soft skills,,1-2,Ana Ruiz,yes,Art
Eli Fox,eli@example.org,Mentee,Soft skills,,,Ben Cole,no,Art
"""


ONE_ROUND = FULL.replace("Round 2", "all")


def paired(tmp_path: Path, *arguments: str, text: str = ONE_ROUND) -> dict[str, Any]:
    file = write(tmp_path / "people.csv", text)
    assert main(["pair", str(file), *arguments, "--out", str(tmp_path / "out")]) == 0
    return plan_of(tmp_path / "out")


def test_rounds_wishes_and_fields_of_a_file_are_taken_in(tmp_path: Path) -> None:
    """Ben comes to the first round only, Cem to the second: neither is anywhere in the other one."""
    plan = paired(tmp_path, "--rounds", "2", "--mentees-per-mentor", "2", text=FULL)
    there = [
        {person["name"] for group in a_round["groups"] for person in group["mentors"] + group["mentees"]}
        | {person["name"] for person in a_round["waiting"]}
        for a_round in plan["rounds"]
    ]
    everybody = {"Ana Ruiz", "Ben Cole", "Cem Ay", "Dina Bo", "Eli Fox"}
    assert there == [everybody - {"Cem Ay"}, everybody - {"Ben Cole"}]
    why = {mentee["name"]: mentee["why"] for group in plan["rounds"][0]["groups"] for mentee in group["mentees"]}
    assert "Ben was Eli's first choice" in why["Eli Fox"]


def test_mentors_share_tables_and_tables_have_topics(tmp_path: Path) -> None:
    shared = paired(tmp_path, "--tables", "1", "--mentees-per-mentor", "3")
    (group,) = shared["rounds"][0]["groups"]
    assert [mentor["name"] for mentor in group["mentors"]] == ["Ana Ruiz", "Ben Cole"]
    by_topic = paired(tmp_path, "--topic-tables", "--mentees-per-mentor", "3")
    topics = [group["topic"].split(" (")[0] for group in by_topic["rounds"][0]["groups"]]
    assert topics == ["Career goals", "Soft skills"]
    assert by_topic["rules"]["topic_tables"] is True


def test_musts_and_mixing_are_asked_for_by_name(tmp_path: Path) -> None:
    strict = paired(tmp_path, "--must", "field", "--mentees-per-mentor", "3")
    assert strict["rules"]["musts"] == ["language", "field"]
    fields = {"Ana Ruiz": "Law", "Cem Ay": "Law"}
    for group in strict["rounds"][0]["groups"]:
        assert len({fields.get(one["name"], "Art") for one in group["mentors"] + group["mentees"]}) == 1
    mixed = paired(tmp_path, "--mix", "newcomers", "--mentees-per-mentor", "3")
    assert mixed["rules"]["mix"] == ["newcomers"]
    assert "mixing" in [level["key"] for level in mixed["levels"]]


def test_drop_in_help_is_by_topic(tmp_path: Path) -> None:
    plan = paired(tmp_path, "--shape", "drop-in")
    assert plan["rules"]["musts"] == ["language", "topic"]
    assert all("offers what" in mentee["why"] for group in plan["rounds"][0]["groups"] for mentee in group["mentees"])


MORE = """Name,Email,Company,Role,Topics,Languages
Mo Adler,mo@example.org,Acme,mentor,Career goals,English
Mia Berg,mia@example.org,Bolt,mentor,Soft skills,English
Max Cho,max@example.org,Crane,mentor,Career goals,English
Ana Ruiz,ana@example.org,Dune,mentee,Career goals,English
Ben Cole,ben@example.org,Elm,mentee,Career goals,English
Caro Diaz,caro@example.org,Fern,mentee,Soft skills,English
Dan Eck,dan@example.org,Fern,mentee,Soft skills,English
"""


def test_mentors_share_the_tables_there_are_and_each_has_a_topic(tmp_path: Path) -> None:
    source = write(tmp_path / "people.csv", MORE)
    arguments = ["--tables", "2", "--topic-tables", "--colleagues", "2", "--mix", "employers", "--must", "topic"]
    assert main(["pair", str(source), *arguments, "--out", str(tmp_path / "out")]) == 0
    plan = plan_of(tmp_path / "out")
    groups = plan["rounds"][0]["groups"]
    assert sorted(len(group["mentors"]) for group in groups) == [1, 2]
    # Two tables, two topics: everybody sits where their only topic is talked about.
    seated = {group["topic"]: sorted(person["name"] for person in group["mentees"]) for group in groups}
    assert seated == {"Career goals": ["Ana Ruiz", "Ben Cole"], "Soft skills": ["Caro Diaz", "Dan Eck"]}
    rules = plan["rules"]
    assert (rules["tables"], rules["topic_tables"], rules["colleagues_at_table"]) == (2, True, 2)
    assert (rules["musts"], rules["mix"]) == (["language", "topic"], ["employers"])
    assert "mixing" in [level["key"] for level in plan["levels"]]


def test_what_is_not_told_is_as_the_shape_usually_is(tmp_path: Path) -> None:
    source = write(tmp_path / "people.csv", MORE)
    for shape, musts in (("drop-in", ["language", "topic"]), ("buddies", ["language"])):
        assert main(["pair", str(source), "--shape", shape, "--out", str(tmp_path / shape)]) == 0
        assert plan_of(tmp_path / shape)["rules"]["musts"] == musts
    only = ["--must", "none", "--must", "not-met-before", "--shape", "drop-in"]
    assert main(["pair", str(source), *only, "--out", str(tmp_path / "only")]) == 0
    rules = plan_of(tmp_path / "only")["rules"]
    assert rules == {
        "mentees_per_mentor": 1,
        "rounds": 1,
        "minutes_per_round": 20,
        "tables": None,
        "topic_tables": False,
        "keep_employers_apart": True,
        "colleagues_at_table": 1,
        "musts": ["not met before"],
        "mix": [],
        "gap": {"least": 1, "good": 5, "most": None},
        "new_faces_percent": 2,
        "weights": {"shared_topic": 10, "experience_gap": 6, "not_met_before": 8, "same_field": 4, "wish": 5},
    }


def test_a_file_without_a_role_column_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write(tmp_path / "people.csv", "Name,Email\nAna Ruiz,ana@example.org\nBen Cole,ben@example.org\n")
    assert "No column tells who is a mentor" in refused(["pair", str(source), "--out", str(tmp_path / "out")], capsys)


def test_several_files_make_one_event(tmp_path: Path) -> None:
    mentors = write(tmp_path / "mentors.csv", "Name,Email,Role\nMo Adler,mo@example.org,mentor\n")
    mentees = write(tmp_path / "mentees.csv", "Name,Email,Role\nAna Ruiz,ana@example.org,mentee\n")
    assert main(["pair", str(mentors), str(mentees), "--out", str(tmp_path / "out")]) == 0
    assert plan_of(tmp_path / "out")["people"] == {"mentors": 1, "mentees": 1, "both": 0, "neither": 0}


def test_a_formula_in_a_name_is_made_harmless(tmp_path: Path) -> None:
    source = write(tmp_path / "people.csv", PLAIN.replace("Ana Ruiz", '"=HYPERLINK(""http://example.org"")"'))
    assert main(["pair", str(source), "--out", str(tmp_path / "out")]) == 0
    with (tmp_path / "out" / "pairs.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_inspecting_tells_everything_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write(tmp_path / "people.csv", PLAIN + "Mo Adler,mo@example.org,Acme,mentor\nTotal,,,3\n")
    assert main(["inspect", str(source), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["outcome"] == "ready"
    assert [column["taken_for"] for column in told["columns"]] == ["name", "email", "employer", "role"]
    assert [(person["name"], person["roles"], person["rows"]) for person in told["people"]] == [
        ("Mo Adler", ["mentor"], [2, 5]),
        ("Ana Ruiz", ["mentee"], [3]),
        ("Ben Cole", ["mentee"], [4]),
    ]
    assert told["counts"] == {"rows_read": 5, "people": 3, "repeats": 1, "set_aside": 1}
    assert [aside["row"] for aside in told["set_aside"]] == [6]
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


# --- bad input: a sentence on stderr, exit code 2, nothing half written ---

HEADS = "Name,Email,Role\n"
BAD_FILES = {
    "empty.csv": b"",
    "picture.csv": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "document.csv": b"%PDF-1.7\n" + bytes(200),
    "nobody.csv": b"Colour,Size\nred,4\nblue,5\n",
    "headings only.csv": HEADS.encode(),
    "no mentors.csv": f"{HEADS}Ana Ruiz,ana@example.org,mentee\nBen Cole,ben@example.org,mentee\n".encode(),
    "no mentees.csv": f"{HEADS}Ana Ruiz,ana@example.org,mentor\nBen Cole,ben@example.org,mentor\n".encode(),
    "nobody ticked.csv": f"{HEADS}Ana Ruiz,ana@example.org,neither\nBen Cole,ben@example.org,neither\n".encode(),
    "broken.xlsx": b"PK\x03\x04" + bytes(300),
    "locked.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    + bytes(600)
    + "EncryptedPackage".encode("utf-16-le")
    + bytes(600),
}


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.err.strip()
    assert "Traceback" not in printed.err
    assert len(printed.err.strip().splitlines()) == 1
    return printed.err


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_refused_with_a_sentence(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / name
    source.write_bytes(BAD_FILES[name])
    out = tmp_path / "out"
    refused(["pair", str(source), "--out", str(out)], capsys)
    assert not out.exists()


def test_a_missing_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "gone.csv" in refused(["pair", str(tmp_path / "gone.csv"), "--out", str(tmp_path / "out")], capsys)
    assert not (tmp_path / "out").exists()


def test_one_bad_file_of_several_leaves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = write(tmp_path / "good.csv", PLAIN)
    refused(["pair", str(good), str(tmp_path / "gone.csv"), "--out", str(tmp_path / "out")], capsys)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--rounds", "0"],
        ["--rounds", "99"],
        ["--mentees-per-mentor", "0"],
        ["--shape", "one-on-one", "--mentees-per-mentor", "3"],
        ["--name", "  "],
        ["--tables", "0"],
        ["--tables", "many"],
        ["--tables", "3", "--shape", "buddies"],
        ["--topic-tables", "--shape", "drop-in"],
        ["--colleagues", "0"],
        ["--must", "friendship"],
        ["--mix", "language"],
        ["--shape", "carousel"],
        ["--no-such-option"],
    ],
)
def test_rules_that_make_no_sense_are_refused(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write(tmp_path / "people.csv", PLAIN)
    refused(["pair", str(source), *arguments, "--out", str(tmp_path / "out")], capsys)
    assert not (tmp_path / "out").exists()


def test_an_output_folder_that_cannot_be_written_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "file", "in the way")
    refused(["demo", "--out", str(tmp_path / "file" / "out")], capsys)
    refused(["demo", "--out", str(tmp_path / "file")], capsys)
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_result_that_cannot_be_replaced_leaves_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tables.pdf" / "in the way").mkdir(parents=True)
    refused(["demo", "--out", str(tmp_path)], capsys)
    assert [path.name for path in tmp_path.iterdir()] == ["tables.pdf"]


def test_a_refusal_is_also_told_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(tmp_path / "gone.csv"), "--json"]) == 2
    printed = capsys.readouterr()
    told = json.loads(printed.out)
    assert told["outcome"] == "refused"
    assert told["reason"] == printed.err.strip()
    assert told["people"] == told["columns"] == told["problems"] == told["set_aside"] == []
    assert set(told["counts"].values()) == {0}


def test_without_a_screen_the_window_says_so() -> None:
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and not key.startswith("QT")}
    result = subprocess.run(
        [sys.executable, "main.py"], cwd=PROJECT, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert "main.py demo --out" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_help_documents_the_plan(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    printed = capsys.readouterr().out
    assert all(
        word in printed for word in ("plan.json", "levels", "bound", "waiting", "groups", "status", "demo", "inspect")
    )

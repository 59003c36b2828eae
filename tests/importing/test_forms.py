"""Each imitation of a platform's export, against its truth."""

from pathlib import Path

import pytest

from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.records import DraftPerson
from tests.benchmarks.measure_importing import ALL_FORMS, score

from .forms import FORMS, Form

# What is still read otherwise than written down.
NOT_YET: dict[str, tuple[str, ...]] = {
    # "Tor?" and "Tee?" over two columns of ticks: nothing in the file tells what they are short for.
    "handmade_ticks.xlsx": (
        "June Blackwood: role neither instead of mentor",
        "Vito Castellano: role neither instead of mentee",
        "Nomsa Dube: role neither instead of both",
    ),
}


def _line(person: DraftPerson) -> str:
    """A person in the words of a truth line."""
    topics = "; ".join(dict.fromkeys(person.topics_offered + person.topics_wanted))
    years = "" if person.years is None else str(person.years)
    return " | ".join([person.full_name, person.email, person.role_words, topics, years])


def _tidied(truth: str) -> list[str]:
    lines = [line.split("|") for line in truth.strip().splitlines()]
    return [" | ".join(part.strip() for part in line) for line in lines]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_people_are_as_written_down_by_hand(form: Form, tmp_path: Path) -> None:
    draft = understand(form.write(tmp_path))
    assert draft.outcome == "ready", draft.question
    assert [_line(person) for person in draft.people] == _tidied(form.truth)
    assert tuple(aside.row for aside in draft.set_aside) == form.set_aside
    assert draft.counts.rows_read == draft.counts.people + draft.counts.repeats + draft.counts.set_aside


@pytest.mark.parametrize("form", ALL_FORMS[len(FORMS) :], ids=lambda form: form.name)
def test_messier_files_are_read_as_written_down_by_hand(form: Form, tmp_path: Path) -> None:
    assert score(form, tmp_path).wrong == NOT_YET.get(form.name, ())

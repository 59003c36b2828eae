"""What the import says to people is said in their language."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing import contact
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.guard import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, TOO_BIG
from micromentor_desktop.translate import use_translator
from tests.benchmarks.measure_importing import ALL_FORMS

from .forms import Form

REFUSED = {
    "list.pdf": b"%PDF-1.7",
    "empty.csv": b"",
    "photo.csv": b"\x89PNG",
    "film.csv": b"\0\0\0\x18ftypmp42",
    "data.json": b'{"a": 1}',
    "page.html": b"<html>",
    "broken.zip": b"PK\x03\x04xx",
    "other.csv": b"foo,bar\n1,2\n",
    "binary.csv": b"\0\0abc" * 100,
}


@pytest.fixture
def marked() -> Iterator[None]:
    """Every translated text stands between ‹ ›."""
    use_translator(lambda text, _count: f"‹{text}›")
    yield
    use_translator(None)


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.name)
def test_what_is_said_about_a_file_is_translated(form: Form, tmp_path: Path) -> None:
    draft = understand(form.write(tmp_path))
    said = [problem.reason for problem in draft.problems] + [aside.reason for aside in draft.set_aside]
    if draft.question:
        said += [draft.question.text, *(option.label for option in draft.question.options)]
    assert [sentence for sentence in said if not (sentence.startswith("‹") and sentence.endswith("›"))] == []


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_said_of_a_file_that_is_refused_is_translated(name: str) -> None:
    with pytest.raises(FileTrouble, match=r"^‹.*›$"):
        understand(Path(name), content=REFUSED[name])


@pytest.mark.usefixtures("marked")
def test_a_file_that_is_not_there_is_told_in_a_translated_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.csv", tmp_path):
        with pytest.raises(FileTrouble, match=r"^‹.*›$"):
            understand(path)


def test_a_sentence_follows_the_language_even_where_its_cell_was_read_before() -> None:
    try:
        assert contact.email("nothing").trouble == "This is no email address."
        use_translator(lambda text, _count: f"‹{text}›")
        assert contact.email("nothing").trouble == "‹This is no email address.›"
        assert contact.email("a@b.org, c@d.org").trouble == "‹There are 2 addresses; the first one is used.›"
    finally:
        use_translator(None)


def test_a_heading_that_the_import_made_up_is_shown_in_the_language_and_kept_without_one() -> None:
    try:
        use_translator(lambda text, _count: {"Column {letters}": "Spalte {letters}"}.get(text, text))
        columns = understand(Path("list.csv"), content=b"Name,,Column\nAna Ruiz,x,y\nBo Li,z,y\n").columns
        shown = [(column.header, column.title) for column in columns]
    finally:
        use_translator(None)
    assert shown == [("Name", "Name"), ("Column B", "Spalte B"), ("Column", "Column")]


def test_the_sentence_on_size_tells_the_sizes() -> None:
    assert all(f"{most:,}" in TOO_BIG for most in (MOST_ROWS, MOST_COLUMNS, MOST_CELLS))

"""Each translation is complete, fits its English text, and is compiled from what is in the repository.

``python -m tests.translations`` tells what is missing, takes it over, and brings the files in step.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from micromentor_desktop.gui.languages import TRANSLATED
from micromentor_desktop.paths import resource
from tests import translations
from tests.translations import Text

pytestmark = pytest.mark.parametrize("language", TRANSLATED)

_FIELD = re.compile(r"\{(\w*)[^}]*\}")
_LETTER = re.compile(r"&(?=[^&\s])")


@pytest.fixture(scope="module")
def texts() -> dict[str, Text]:
    return translations.texts()


def pairs(language: str, texts: dict[str, Text]) -> Iterator[tuple[str, str]]:
    """Each translation beside its English text, what is counted form by form: the first form is that of one."""
    for source, words in translations.read(language).items():
        forms = (words,) if isinstance(words, str) else words
        for number, form in enumerate(forms):
            yield (texts[source].singular if number == 0 else "") or source, form


def fields(text: str) -> set[str]:
    return set(_FIELD.findall(text))


def ending(text: str) -> str:
    """What a text ends with; commas are each language's own."""
    found = re.search(r"[.:;…!?]*$", text)
    assert found is not None
    return found.group()


def outer_space(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_no_text_is_without_its_translation(language: str) -> None:
    assert list(translations.missing(language)) == []


def test_every_translation_has_the_fields_of_its_text(language: str, texts: dict[str, Text]) -> None:
    """Whoever speaks of one alone need not give the number, and may give it."""
    wrong = []
    for source, words in translations.read(language).items():
        text, forms = texts[source], (words,) if isinstance(words, str) else words
        for number, form in enumerate(forms):
            free = {"n"} if text.singular and number == 0 else set[str]()
            if fields(form) - free != fields(source) - free:
                wrong.append((source, form))
    assert wrong == []


def test_every_translation_has_an_alt_key_where_its_text_has_one(language: str, texts: dict[str, Text]) -> None:
    wrong = [
        (text, found)
        for text, found in pairs(language, texts)
        if len(_LETTER.findall(text.replace("&&", ""))) != len(_LETTER.findall(found.replace("&&", "")))
    ]
    assert wrong == []


def test_every_translation_begins_and_ends_as_its_text(language: str, texts: dict[str, Text]) -> None:
    wrong = [
        (text, found)
        for text, found in pairs(language, texts)
        # Spanish greets with a colon, German with an exclamation mark where a capital follows.
        if (ending(text), outer_space(text), text.count("\t")) != (ending(found), outer_space(found), found.count("\t"))
        and not (text.endswith(",") and ending(found) in (":", "!"))
    ]
    assert wrong == []


def test_the_files_are_in_step_with_the_code(
    language: str, texts: dict[str, Text], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is missing in them and nothing left over, and what the program reads is compiled from them."""
    name, shipped = f"micromentor_{language}", translations.FOLDER
    known = translations.read(language)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.write(language, texts, known)
    compiled = translations.compile_to(tmp_path, language)
    in_step = [
        (tmp_path / f"{name}.ts").read_text("utf-8") == (shipped / f"{name}.ts").read_text("utf-8"),
        compiled.read_bytes() == (shipped / f"{name}.qm").read_bytes(),
    ]
    assert in_step == [True, True], "run python -m tests.translations update"


def test_every_page_of_the_help_is_there(language: str) -> None:
    """Under the names of the English ones, and not the English text itself."""
    english, own = resource("help", "en"), resource("help", language)
    assert {page.name for page in own.rglob("*")} == {page.name for page in english.rglob("*")}
    for page in own.glob("*.md"):
        text = page.read_text("utf-8")
        assert text.startswith("# ")
        assert text != (english / page.name).read_text("utf-8")
        links = [re.findall(r"\]\(([^)]*)\)", one) for one in (text, (english / page.name).read_text("utf-8"))]
        assert sorted(links[0]) == sorted(links[1]), page.name

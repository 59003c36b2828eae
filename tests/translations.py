"""Keeps ``resources/translations`` in step with the code: ``python -m tests.translations``.

    update          collect every text from the code into the .ts files, and compile these into the .qm files
    missing LANG    print the texts without a translation as JSON: {English: "" or, for what is counted, ["", ...]}
    fill LANG FILE  take the translations of such a file over, then update

The .ts files are Qt Linguist's; all texts are in one context, and what is counted is found by its plural.
"""

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from micromentor_desktop.gui.languages import CONTEXT, FORMS, TRANSLATED

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "micromentor_desktop"
FOLDER = ROOT / "resources" / "translations"

Words = str | tuple[str, ...]
"""A translation: one text, or one for each of the language's plural forms."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text in the code: ``source`` is what is looked up, ``singular`` is not empty for what is counted."""

    source: str
    singular: str = ""


class NotALiteral(Exception):
    """A text that no tool can find, as it is put together while the program runs."""


def texts() -> dict[str, Text]:
    """Every text that the code gives to ``tr``, ``trn`` and ``mark``, by its source; alphabetical."""
    found: dict[str, Text] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name != "translate.py":
            for text in _texts_of(path):
                if found.setdefault(text.source, text) != text:
                    raise NotALiteral(f"{path}: {text.source!r} is counted in one place and not in another")
    return dict(sorted(found.items()))


def _texts_of(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            match node.func.id, node.args:
                case "mark", [text]:
                    yield Text(_literal(text, path))
                case "tr", [ast.Constant(value=str(text))]:
                    yield Text(text)
                case "tr", [ast.JoinedStr() as text, *_]:
                    raise NotALiteral(f"{path}:{text.lineno}: an f-string cannot be looked up")
                case "trn", [one, many, _]:
                    yield Text(_literal(many, path), _literal(one, path))


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotALiteral(f"{path}:{node.lineno}: only a literal can be looked up")


def read(language: str) -> dict[str, Words]:
    """The translations of a language that are there and not empty, by their source."""
    path = FOLDER / f"micromentor_{language}.ts"
    if not path.exists():
        return {}
    found: dict[str, Words] = {}
    for message in ET.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        words: Words = forms or translation.text or ""
        if words and (isinstance(words, str) or all(words)):
            found[source] = words
    return found


def write(language: str, collected: dict[str, Text], known: dict[str, Words]) -> None:
    """Write a language's .ts file with exactly the collected texts."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in collected.values():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.singular else {})
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        words = known.get(text.source)
        if text.singular:
            ET.SubElement(message, "extracomment").text = f"For one: {text.singular}"
            forms = words if isinstance(words, tuple) else ("",) * FORMS[language]
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        elif isinstance(words, str):
            translation.text = words
        if words is None or isinstance(words, tuple) != bool(text.singular):
            translation.set("type", "unfinished")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    (FOLDER / f"micromentor_{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def compile_to(folder: Path, language: str) -> Path:
    """Compile a language's .ts file into a .qm file in this folder."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    target = folder / f"micromentor_{language}.qm"
    source = FOLDER / f"micromentor_{language}.ts"
    subprocess.run([tool, "-silent", str(source), "-qm", str(target)], check=True)
    return target


def update() -> None:
    """Bring all files in step with the code."""
    collected = texts()
    for language in TRANSLATED:
        write(language, collected, read(language))
        compile_to(FOLDER, language)


def missing(language: str) -> dict[str, str | list[str]]:
    """What has no translation yet, with an empty place for each form."""
    known = read(language)
    return {
        text.source: [""] * FORMS[language] if text.singular else ""
        for text in texts().values()
        if not isinstance(known.get(text.source), tuple if text.singular else str)
    }


def fill(language: str, translations: dict[str, str | list[str]]) -> None:
    """Take these translations over; an empty one is left out."""
    known = read(language)
    for source, words in translations.items():
        if words and (isinstance(words, str) or all(words)):
            known[source] = words if isinstance(words, str) else tuple(words)
    write(language, texts(), known)


def main(arguments: list[str]) -> None:
    """What the module's docstring says."""
    match arguments:
        case ["missing", language]:
            sys.stdout.write(json.dumps(missing(language), ensure_ascii=False, indent=1) + "\n")
        case ["fill", language, file]:
            fill(language, json.loads(Path(file).read_text(encoding="utf-8")))
            update()
        case ["update"]:
            update()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Writes docs/dependencies.md: what is shipped with the program, in which version, under which licence, on which day.

``python .ci/list_dependencies.py``, in the environment that a release is made in. It lists what pyproject.toml asks for
and everything that asks for in turn, without what only the tests need. It is no audit: run pip-audit where its data is.
"""

import re
import tomllib
from datetime import date
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "dependencies.md"


def named(requirement: str) -> str:
    """The package that a requirement names."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def licence(found: Distribution) -> str:
    """The licence as the package states it."""
    meta = found.metadata
    stated = meta.get("License-Expression") or ""
    classified = [line.split(" :: ")[-1] for line in meta.get_all("Classifier") or [] if line.startswith("License ::")]
    text = (meta.get("License") or "").strip().splitlines()
    return stated or ", ".join(classified) or (text[0] if text else "see the package")


def main() -> None:
    """Write the list."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting, found = [named(requirement) for requirement in project["dependencies"]], dict[str, Distribution]()
    while waiting:
        try:
            package = distribution(waiting.pop())
        except ModuleNotFoundError:
            # For another system, or for another Python.
            continue
        if package.metadata["Name"] not in found:
            found[package.metadata["Name"]] = package
            waiting += [named(one) for one in package.requires or [] if "extra ==" not in one]
    rows = [
        f"| {name} | {package.version} | {licence(package)} |"
        for name, package in sorted(found.items(), key=lambda item: item[0].lower())
    ]
    head = f"""# What is shipped with the program

Made by `python .ci/list_dependencies.py` on {date.today().isoformat()}, from what `.ci/constraints.txt` pins.
Beside them: Python itself with SQLite, and the fonts and icons of `resources/`, whose licences are beside them.

Not audited yet: where this list was made, pip-audit had no data on any of these packages. Run
`pip-audit -r .ci/constraints.txt` on a computer with internet before each release.

| package | version | licence, as the package states it |
|---|---|---|
"""
    TARGET.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

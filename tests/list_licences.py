"""Writes what the program ships, with its licences, for Help > About: ``python -m tests.list_licences``.

A bundled program no longer carries the descriptions of its packages, so they are kept in ``resources/licences.json``.
"""

import json
import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from micromentor_desktop.paths import resource

_PROJECT = Path(__file__).parent.parent / "pyproject.toml"
_ITSELF = {
    "Noto fonts": ("", "OFL-1.1", "https://notofonts.github.io"),
    "WenQuanYi Micro Hei": ("", "Apache-2.0", "https://wenq.org"),
    "Lucide icons": ("1.62.0", "ISC AND MIT", "https://lucide.dev"),
}
"""What comes with the resources: version, licence, address."""
_CLASSIFIERS = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0",
    "GNU Library or Lesser General Public License (LGPL)": "LGPL-3.0",
    "Apache Software License": "Apache-2.0",
}


def shipped() -> list[dict[str, str]]:
    """Name, version, licence and address of each part, the packages first, in the order of the alphabet."""
    found: dict[str, Distribution] = {}
    _gather(tomllib.loads(_PROJECT.read_text("utf-8"))["project"]["dependencies"], found)
    packages = [
        {
            "name": part.metadata["Name"],
            "version": part.version,
            "licence": _licence(part),
            "address": _address(part),
        }
        for _key, part in sorted(found.items())
    ]
    fixed = [
        {"name": name, "version": version, "licence": licence, "address": address}
        for name, (version, licence, address) in _ITSELF.items()
    ]
    return [*packages, *fixed]


def written(parts: list[dict[str, str]]) -> str:
    """The file's text."""
    return json.dumps(parts, indent=1, ensure_ascii=False) + "\n"


def _gather(requirements: Iterable[str], found: dict[str, Distribution]) -> None:
    for text in requirements:
        needed = Requirement(text)
        key = re.sub(r"[-_.]+", "-", needed.name).lower()
        if key not in found and (needed.marker is None or needed.marker.evaluate({"extra": ""})):
            found[key] = distribution(needed.name)
            _gather(found[key].requires or (), found)


def _licence(part: Distribution) -> str:
    told = _told(part, "License-Expression")
    if not told:
        classified = [
            line.rpartition(" :: ")[2] for line in part.metadata.get_all("Classifier") or () if "License ::" in line
        ]
        told = " AND ".join(_CLASSIFIERS.get(one, one) for one in classified if one != "OSI Approved")
    return told or _told(part, "License").splitlines()[0]


def _told(part: Distribution, name: str) -> str:
    return next(iter(part.metadata.get_all(name) or ()), "")


def _address(part: Distribution) -> str:
    links = dict(line.split(", ", 1) for line in part.metadata.get_all("Project-URL") or ())
    home = next((links[name] for name in links if name.lower() in ("homepage", "home", "source", "repository")), "")
    return _told(part, "Home-page") or home or next(iter(links.values()), "")


if __name__ == "__main__":
    resource("licences.json").write_text(written(shipped()), "utf-8")

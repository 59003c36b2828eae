"""Names and email addresses as people type them, to the parts that a badge and a letter need."""

import re
from typing import NamedTuple

from micromentor_desktop.domain.names import fold, tidy

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]]+@[^\s@<>,;:\"()\[\]]+\.[^\s@<>,;:\"()\[\]]{2,}")
_NO_VALUE = frozenset(
    {"", "n a", "na", "none", "no", "nil", "anonymous", "info requested", "anonym", "anonyme", "unknown", "tbd", "x"}
)

# Dropped in front of a name and behind it: they are no part of who somebody is, and they cost room on a badge.
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor herr frau m mme mlle sra srta don dona dra eng ing dipl rev sir".split()
)
_CREDENTIALS = frozenset(
    "phd md mba ma msc bsc ms ba bs cpa pmp esq jd rn pe mph med edd dds llm sphr shrm cp scp cfa pharmd aprn"
    " dphil msw lcsw".split()
)
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTICLES = frozenset(
    "de da do dos das del della der den di du la le las los van von vom zu zum zur ten ter bin ibn ben al el"
    " abu mac st saint san dela y e".split()
)
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


class Email(NamedTuple):
    """An address in lower case (empty when there is none), and what is wrong with the cell (empty when nothing is)."""

    address: str
    trouble: str


class Name(NamedTuple):
    """A name in two parts; the family name is empty for those who gave one name only."""

    given: str
    family: str

    @property
    def full(self) -> str:
        """Given name, then family name."""
        return f"{self.given} {self.family}".strip()


def email(cell: str) -> Email:
    """The address in a cell: without ``mailto:``, angle brackets or trailing dots; the first of several."""
    plain = re.sub("mailto:", " ", cell, flags=re.IGNORECASE)
    found = list(dict.fromkeys(match.strip(".'`*").casefold() for match in _ADDRESS.findall(plain)))
    if found:
        return Email(found[0], f"There are {len(found)} addresses; the first one is used." if len(found) > 1 else "")
    if fold(cell) in _NO_VALUE or not cell.strip(" -–—."):
        return Email("", "")
    return Email("", "This is no email address.")


def name(full: str) -> Name:
    """A name typed into one cell: "García, Ana", "Dr. Ana M. García", "VAN DER BERG, Jan", 王小明."""
    plain = tidy(re.sub(r"\([^)]*@[^)]*\)|<[^>]*>", " ", full)).strip(" ,;")
    parts = [tidy(part) for part in plain.split(",") if tidy(part)]
    after = [part for part in parts[1:] if not _is_suffix(part)]
    generation = next((part for part in parts[1:] if fold(part) in _GENERATIONS), "")
    if len(after) == 1 and parts:
        given = " ".join(_without_titles(after[0].split()))
        return Name(given, tidy(f"{parts[0]} {generation}")) if given else Name(parts[0], "")
    if len(after) > 1:  # a list of something: kept as typed
        return Name(plain, "")
    words = _without_titles(parts[0].split()) if parts else []
    if not words or _CJK.search(words[0]):
        return Name(" ".join(words), "")
    tail: list[str] = []
    while len(words) > 1 and fold(words[-1]) in _GENERATIONS:
        tail.insert(0, words.pop())
    tail += [generation] if generation else []
    if len(words) == 1:
        return Name(words[0], " ".join(tail))
    cut = len(words) - 1
    while cut > 1 and fold(words[cut - 1]) in _PARTICLES:
        cut -= 1
    return Name(" ".join(words[:cut]), " ".join(words[cut:] + tail))


def name_parts(given: str, family: str) -> Name:
    """A name typed into two cells, as given, without titles and degrees."""
    first, last = given.strip(" ,;"), family.strip(" ,;")
    words = _without_titles(first.split())
    return Name(" ".join(words) or first, " ".join(_without_titles(last.split()) or [last]))


def name_from_address(address: str) -> Name:
    """A stand-in for a missing name: "ana.garcia7@example.org" is Ana Garcia."""
    words = [word for word in re.split(r"[._+\d-]+", address.partition("@")[0]) if word]
    return name(" ".join(word.capitalize() for word in words) or address)


def mended_case(full: str) -> str:
    """The name in usual case if it was typed all in capitals or all in small letters, else empty."""
    letters = [letter for letter in full if letter.isalpha()]
    if len(letters) < 4 or not all(letter.upper() != letter.lower() for letter in letters):
        return ""
    if not (full.isupper() or full.islower()):
        return ""
    words = re.split(r"([\s'’-]+)", full.lower())
    fixed = "".join(word if word in _PARTICLES else word[:1].upper() + word[1:] for word in words)
    return fixed[:1].upper() + fixed[1:]


def _is_suffix(part: str) -> bool:
    words = fold(part.replace(".", "")).split()
    return all(word in _CREDENTIALS or word in _GENERATIONS for word in words)


def _without_titles(words: list[str]) -> list[str]:
    """The words of a name without titles in front and degrees behind, but never without any word."""
    kept = list(words)
    while len(kept) > 1 and fold(kept[0].replace(".", "")) in _TITLES:
        kept.pop(0)
    while (
        len(kept) > 2
        and fold(kept[-1].replace(".", "")) in _CREDENTIALS
        and kept[-1].replace(".", "")[1:] != kept[-1][1:].lower()
    ):
        kept.pop()
    return kept

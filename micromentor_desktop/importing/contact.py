"""Names and email addresses as people type them, to the parts that a badge and a letter need."""

import re
from functools import lru_cache
from typing import NamedTuple

from micromentor_desktop.domain.names import fold, tidy
from micromentor_desktop.translate import tr, trn

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]]+@[^\s@<>,;:\"()\[\]]+\.[^\s@<>,;:\"()\[\]]{2,}")
_BESIDE = re.compile(r"([^@<>\d]*[^\W\d_][^@<>\d]*)[<(\[]\s*(?:mailto:)?[^\s@]+@[^\s@]+[>)\]]")
_NO_VALUE = frozenset(
    {"", "n a", "na", "none", "no", "nil", "anonymous", "info requested", "anonym", "anonyme", "unknown", "tbd", "x"}
)

# Dropped in front of a name and behind it: they are no part of who somebody is, and they cost room on a badge.
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor herr frau m mme mlle sr sra srta don dona dra eng ing dipl rev sir".split()
)
_TITLES_BEHIND = frozenset("mr mrs ms dr prof professor herr frau mme dra rev".split())  # "Kim, Mei Dr."; no initial
_CREDENTIALS = frozenset(
    "phd md mba ma msc bsc ms ba bs cpa pmp esq jd rn pe mph med edd dds llm sphr shrm cp scp cfa pharmd aprn"
    " dphil msw lcsw".split()
)
_NO_NAMES = frozenset({"phd", "msc", "bsc", "dphil", "pharmd"})  # degrees in any case
_NUMERALS = frozenset({"ii", "iii", "iv"})
_GENERATIONS = _NUMERALS | {"jr", "sr"}
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
    found = _addresses(cell)
    if len(found) > 1:
        trouble = trn("There is {n} address.", "There are {n} addresses; the first one is used.", len(found))
        return Email(found[0], trouble)
    if found:
        return Email(found[0], "")
    if fold(cell) in _NO_VALUE or not cell.strip(" -–—."):
        return Email("", "")
    return Email("", tr("This is no email address."))


# What is kept from call to call is the addresses alone: a sentence about them has a language, which can change.
@lru_cache(maxsize=4096)
def _addresses(cell: str) -> tuple[str, ...]:
    """The different addresses in a cell, in small letters."""
    plain = re.sub("mailto:", " ", cell, flags=re.IGNORECASE)
    return tuple(dict.fromkeys(match.strip(".'`*").casefold() for match in _ADDRESS.findall(plain)))


@lru_cache(maxsize=4096)
def name(full: str) -> Name:
    """A name typed into one cell: "García, Ana", "Dr. Ana M. García", "VAN DER BERG, Jan", 王小明."""
    plain = tidy(re.sub(r"\([^)]*@[^)]*\)|<[^>]*>", " ", full)).strip(" ,;")
    parts = [tidy(part) for part in plain.split(",") if tidy(part)]
    after = [part for part in parts[1:] if not _is_suffix(part)]
    generation = [part for part in parts[1:] if fold(part) in _GENERATIONS][:1]
    if len(after) == 1 and parts:
        return _of_two(after[0], parts[0], generation)
    if len(after) > 1:  # a list of something: kept as typed
        return Name(plain, "")
    words, tail = _apart(_without_titles(parts[0].split()) if parts else [])
    tail += generation
    if not words or _CJK.search(words[0]):
        return Name(" ".join(words + tail), "")
    if len(words) == 1:
        return Name(words[0], " ".join(tail))
    cut = len(words) - 1
    while cut > 1 and fold(words[cut - 1]) in _PARTICLES:
        cut -= 1
    return Name(" ".join(words[:cut]), " ".join(words[cut:] + tail))


def name_parts(given: str, family: str) -> Name:
    """A name typed into two cells, without titles and degrees; "Jr." goes to the family name."""
    return _of_two(given.strip(" ,;"), family.strip(" ,;"), [])


def generation(suffix: str) -> str:
    """What of a suffix in a cell of its own belongs to a name: "Jr." and "III", but no degree."""
    return " ".join(word for word in re.split(r"[\s,;]+", suffix) if fold(word) in _GENERATIONS)


def beside_address(cell: str) -> str:
    """The name that stands beside the address in "Ana Duarte <ana@example.org>"; empty if none does."""
    found = _BESIDE.fullmatch(tidy(cell))
    return found.group(1).strip(" \"'") if found else ""


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
    return usual_case(full)


def usual_case(text: str) -> str:
    """A name with a capital at the start of each word, but for particles ("de la Cruz") and numerals ("III")."""
    words = re.split(r"([\s'’-]+)", text.lower())
    fixed = "".join(
        word if word in _PARTICLES else word.upper() if word in _NUMERALS else word[:1].upper() + word[1:]
        for word in words
    )
    return fixed[:1].upper() + fixed[1:]


def _is_suffix(part: str) -> bool:
    words = fold(part.replace(".", "")).split()
    return all(word in _CREDENTIALS or word in _GENERATIONS for word in words)


def _of_two(first: str, last: str, generation: list[str]) -> Name:
    """The name whose parts are told apart: "Zoë Jr." and "de la Cruz" are Zoë, de la Cruz Jr."""
    given, behind_given = _apart(_without_titles(first.split(), least=1))
    family, behind_family = _apart(_without_titles(last.split(), least=1))
    return Name(" ".join(given), " ".join(family + (behind_family or behind_given or generation)))


def _apart(words: list[str]) -> tuple[list[str], list[str]]:
    """The words of a name, and apart from them its "Jr." or "III", which belongs behind the family name."""
    behind = [word for word in words[1:] if fold(word) in _GENERATIONS]
    return words[:1] + [word for word in words[1:] if fold(word) not in _GENERATIONS], behind


def _without_titles(words: list[str], least: int = 2) -> list[str]:
    """The words of a name without titles in front and degrees behind.

    A degree goes as long as ``least`` words stay: of a name in one cell "Yo MA" is a whole one.
    """
    kept = list(words)
    while len(kept) > 1 and fold(kept[0].replace(".", "")) in _TITLES:
        kept.pop(0)
    while len(kept) > least and _stands_behind(kept[-1]):
        kept.pop()
    return kept


def _stands_behind(word: str) -> bool:
    """Whether a word is a degree in capitals ("MA"; "Ma" is a name), or a title typed behind a name."""
    plain = word.replace(".", "")
    degree = fold(plain) in _CREDENTIALS and (plain[1:] != word[1:].lower() or fold(plain) in _NO_NAMES)
    return degree or fold(plain) in _TITLES_BEHIND

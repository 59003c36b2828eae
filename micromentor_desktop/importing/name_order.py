"""Whether the names of a column begin with the family name, as its heading says and the addresses bear out."""

import re
from collections.abc import Iterable

from micromentor_desktop.domain.names import fold

FAMILY_FIRST = (
    r"(?:(?:your|votre|ton|dein|ihr|tu|su|seu|sua|je|uw|ditt|dit|il tuo) )*"
    r"(?:naam|achternaam|nom(?: de famille)?|nachname|familienname|apellidos?|cognome|surname|last name|family name"
    r"|sobrenome|apelido|etternavn|efternamn|efternavn)"
    r"(?: (?:et|en|und|y|e|and|og|och|\+|&))? (?:votre )?"
    r"(?:voornaam|prenoms?|vorname|nombres?|nome|first name|given name|fornavn|fornamn)"
)
_HEADING = re.compile(FAMILY_FIRST)
_WORDS = re.compile(r"[._+\d-]+")


def family_first(header: str, named: Iterable[tuple[str, str]]) -> bool:
    """Whether "Nom et prénom" was heeded: more addresses begin with the last word of the name than with its first.

    ``named`` are the cells of the column, each with the address beside it. People do not always heed a heading, so it
    alone decides nothing; neither do addresses, which may begin with either part.
    """
    if not _HEADING.fullmatch(fold(header)):
        return False
    first = last = 0
    for name, address in named:
        words = fold(name).split()
        box = _WORDS.split(fold(address.partition("@")[0]) or " ")[0].split(" ")[0]
        if len(words) > 1 and "," not in name and box:
            first += box == words[0]
            last += box == words[-1]
    return last > first


def turned(name: str) -> str:
    """A name typed with the family name first, as "family, given"; one with a comma tells its parts already."""
    family, _, given = name.strip().rpartition(" ")
    return f"{family}, {given}" if family and "," not in name else name

"""Everything that is held on one person, as it is handed to them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DossierPart:
    """One part: what it is, and what it says line by line as (label, text)."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """All parts that hold something; ``name`` is whom they are about."""

    name: str
    chapter: str
    made_on: str
    parts: tuple[DossierPart, ...]

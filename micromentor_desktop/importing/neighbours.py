"""What a column is, judged from the columns beside it: each step takes the columns and gives them back, mended."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.evidence import Evidence
from micromentor_desktop.importing.looks import employer, job, languages
from micromentor_desktop.importing.records import (
    CONTACT_FIELDS,
    DOUBTED,
    ROLE_FIELDS,
    SLIPPED,
    STAND_IN,
    TOPIC_FIELDS,
    UNCLEAR,
    Column,
    Field,
)
from micromentor_desktop.importing.topics import known_topics
from micromentor_desktop.importing.words import phrase

_SURE = 0.75
_GUESSED = 0.6
_MOSTLY = 0.8
_NAMES = frozenset({Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME})
_OWN = re.compile(
    r"\b(?:attendees?|participants?|guests?|teilnehmer\w*|asistentes?|participantes?|partecipant[ei]|deelnemers?"
    r"|deltak\w+|deltag\w+)\b"
)
_SECOND = re.compile(r"\b(?:secondary|second|alternat\w+|other|previous|old|additional|backup|cc)\b")
# One column of each of these is enough; a second is kept only where it fills gaps of the first (branches of a form).
_ONCE = frozenset(
    {
        *(CONTACT_FIELDS - {Field.EMAIL}),
        Field.YEARS,
        Field.STAGE,
        Field.CAPACITY,
        Field.FIELD,
        Field.NEWCOMER,
        Field.ROUNDS,
        Field.PRONOUNS,
        Field.CONSENT,
        Field.SIGNED_UP_AT,
        Field.STATUS,
    }
)


def other_part_named_name(
    columns: list[Column], values: Sequence[Sequence[str]], corrections: Mapping[int, Field]
) -> list[Column]:
    """Beside one part of the name, a column "Name" ("Nom", "Nombre") that does not repeat it is the other part."""
    # Microsoft's own column "Nom" or "Nombre", before the questions, is mostly empty.
    filled = [column for column in columns if any(values[column.index])]
    by_field = {column.field: column for column in reversed(filled)}
    full, given, family = (by_field.get(field) for field in (Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME))
    part = given or family
    if full is None or part is None or (given and family) or full.index in corrections:
        return columns
    both = [(a, b) for a, b in zip(values[part.index], values[full.index], strict=True) if a and b]
    repeats = sum(1 for a, b in both if fold(a) in fold(b))
    if not both or repeats * 2 > len(both):
        return columns
    other = Field.FAMILY_NAME if given else Field.GIVEN_NAME
    return [replace(column, field=other, confidence=0.85) if column is full else column for column in columns]


def second_address(
    columns: list[Column],
    values: Sequence[Sequence[str]],
    evidence: Sequence[Evidence],
    corrections: Mapping[int, Field],
) -> list[Column]:
    """Of several columns of addresses, the people's own: "secondary" or "previous" ones are notes.

    Beside one that says "attendee" or "participant", or where another holds one address for people of different
    names, that other one is whoever ordered: it is only asked where somebody's own is missing.
    """
    emails = [column for column in columns if column.field is Field.EMAIL and evidence[column.index].addresses >= 0.5]
    if len(emails) < 2 or any(column.index in corrections for column in emails):
        return columns
    others = [column for column in emails if _SECOND.search(fold(column.header))]
    if others and len(others) < len(emails):
        return [
            replace(column, field=Field.NOTE, confidence=0.85) if column in others else column for column in columns
        ]
    own = [column for column in emails if _OWN.search(fold(column.header))]
    if not own or len(own) == len(emails):
        shared = [column for column in emails if _shared(columns, column, values)]
        own = [column for column in emails if column not in shared] if shared else []
    if not own:
        return columns
    return [
        replace(column, confidence=STAND_IN) if column in emails and column not in own else column for column in columns
    ]


def _shared(columns: Sequence[Column], email: Column, values: Sequence[Sequence[str]]) -> bool:
    """Whether a column holds one address for people of different names."""
    named = [column.index for column in columns if column.field in _NAMES]
    names: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
    for at, address in enumerate(values[email.index]):
        if address:
            names[fold(address)].add(tuple(fold(values[index][at]) for index in named))
    return bool(named) and any(len(different) > 1 for different in names.values())


def served_by_others(
    columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> list[Column]:
    """What would have to be asked about a column is not worth a question when others surely serve its field."""
    sure = {
        column.choice_of or column.field
        for column in columns
        if column.confidence >= _SURE or column.field is Field.CHOICE
    }
    names = Field.NAME in sure or {Field.GIVEN_NAME, Field.FAMILY_NAME} <= sure
    kept = []
    for column in columns:
        field, confidence = column.field, column.confidence
        if column.index not in corrections:
            if field is Field.NAME and confidence == DOUBTED and names:
                field, confidence = Field.IGNORED, 0.8
            # A column with addresses in some cells still fills the gaps of the other.
            no_address = confidence == DOUBTED and evidence[column.index].addresses < 0.3
            if field is Field.EMAIL and Field.EMAIL in sure and names and (no_address or confidence == SLIPPED):
                field, confidence = Field.NOTE, 0.6
            if field is Field.ROLE and confidence == UNCLEAR and sure & ROLE_FIELDS:
                field, confidence = Field.NOTE, 0.6
        kept.append(replace(column, field=field, confidence=confidence))
    return kept


def by_look(columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]) -> list[Column]:
    """What no heading says is taken from the column of an unknown heading that looks most like it.

    Names where none are; then the employer and the job, which many people have in common.
    """
    kept = _names_by_look(columns, evidence, corrections)
    for field, look, least in (
        (Field.EMPLOYER, employer, 0.4),
        (Field.JOB_TITLE, job, 0.6),
    ):
        if any(column.field is field and evidence[column.index].filled for column in kept):
            continue
        likely = [
            (seen.share(look) + (0.2 if seen.different < seen.filled else 0.0), -column.index)
            for column, seen in zip(kept, evidence, strict=True)
            if _unknown(column, corrections) and seen.filled
            if seen.longest < 80 and seen.yes_no < 0.5
        ]
        share, index = max(likely, default=(0.0, 0))
        if share >= least:
            kept[-index] = replace(kept[-index], field=field, confidence=0.6)
    if not any({column.field, column.choice_of} & TOPIC_FIELDS for column in kept):
        likely = [
            (seen.share(known_topics), -column.index)
            for column, seen in zip(kept, evidence, strict=True)
            if column.field is Field.NOTE and column.index not in corrections and seen.filled and seen.yes_no < 0.5
        ]
        share, index = max(likely, default=(0.0, 0))
        if share >= _MOSTLY:
            kept[-index] = replace(kept[-index], field=Field.TOPICS, confidence=0.6)
    return kept


def _unknown(column: Column, corrections: Mapping[int, Field]) -> bool:
    """Whether nothing is known yet of a column, neither by its heading nor by its values."""
    unsure = column.confidence <= _GUESSED and phrase(column.header) is None
    return column.field is Field.NOTE and column.index not in corrections and unsure


def _names_by_look(
    columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> list[Column]:
    """If no heading says name, the first column of an unknown heading that looks like names is taken for them."""
    kept = list(columns)
    if any(column.field in _NAMES and evidence[column.index].filled for column in columns):
        return kept
    for column, seen in zip(columns, evidence, strict=True):
        looks = seen.names >= 0.7 and seen.different > 0.7 * seen.filled and seen.longest < 60
        if looks and _unknown(column, corrections) and seen.share(employer) < 0.5 and seen.share(languages) < 0.5:
            kept[column.index] = replace(column, field=Field.NAME, confidence=0.55)
            break
    return kept


def only_once(columns: list[Column], values: Sequence[Sequence[str]], corrections: Mapping[int, Field]) -> list[Column]:
    """Demote to notes what repeats a surer column of the same field, unless it fills the gaps of that one."""
    kept = list(columns)
    for field in _ONCE:
        same = sorted(
            (column for column in kept if column.field is field),
            key=lambda column: (-column.confidence, column.index),
        )
        filled = [bool(value) for value in values[same[0].index]] if same else []
        for column in same[1:]:
            own = [bool(value) for value in values[column.index]]
            clashes = sum(1 for a, b in zip(filled, own, strict=True) if a and b)
            if column.index not in corrections and (clashes > 0.1 * sum(own) or not any(own)):
                # Another moment of the same answering ("Start time") is no answer that could differ.
                instead = Field.IGNORED if field is Field.SIGNED_UP_AT else Field.NOTE
                kept[column.index] = replace(column, field=instead, confidence=0.5)
            else:
                filled = [a or b for a, b in zip(filled, own, strict=True)]
    return kept

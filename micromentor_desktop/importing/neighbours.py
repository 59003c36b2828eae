"""What a column is, judged from the columns beside it: each step takes the columns and gives them back, mended."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.answers import role
from micromentor_desktop.importing.evidence import Evidence
from micromentor_desktop.importing.records import (
    CONTACT_FIELDS,
    DOUBTED,
    ROLE_FIELDS,
    SLIPPED,
    TOPIC_FIELDS,
    UNCLEAR,
    Column,
    Field,
)
from micromentor_desktop.importing.topics import topic_of
from micromentor_desktop.importing.words import heading

_SURE = 0.75
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


def choices_of_one_question(
    columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> list[Column]:
    """Columns that hold nothing but their own header: choices of a question whose text the export left out."""
    kept = list(columns)
    for column, seen in zip(columns, evidence, strict=True):
        same = seen.filled and seen.different == 1 and fold(seen.samples[0]) == fold(column.header) != ""
        if not same or column.index in corrections or column.field is Field.CHOICE:
            continue
        if column.field not in {Field.IS_MENTOR, Field.IS_MENTEE}:
            told = role(column.header)
            asked = Field.ROLE if told.sure and (told.mentor or told.mentee) else Field.TOPICS
            kept[column.index] = replace(
                column, field=Field.CHOICE, confidence=0.7, choice=column.header, choice_of=asked
            )
    return _ticked_topics(kept, evidence, corrections)


def _ticked_topics(
    columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> list[Column]:
    """Several columns headed by a starter topic each, with nothing but ticks in them: choices of one question."""
    ticked = [
        column.index
        for column, seen in zip(columns, evidence, strict=True)
        if column.field in {Field.NOTE, *TOPIC_FIELDS}
        and column.index not in corrections
        and seen.yes_no == 1
        and topic_of(column.header) in STARTER_TOPICS
    ]
    kept = list(columns)
    for index in ticked if len(ticked) > 1 else ():
        kept[index] = replace(
            columns[index], field=Field.CHOICE, confidence=0.8, choice=columns[index].header, choice_of=Field.TOPICS
        )
    return kept


def other_part_named_name(
    columns: list[Column], values: Sequence[Sequence[str]], corrections: Mapping[int, Field]
) -> list[Column]:
    """Beside one part of the name, a column "Name" ("Nom", "Nombre") that does not repeat it is the other part."""
    by_field = {column.field: column for column in reversed(columns)}
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
    columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> list[Column]:
    """Beside a column of addresses, one whose heading says "secondary", "alternate" or "previous" is a note."""
    emails = [column for column in columns if column.field is Field.EMAIL and evidence[column.index].addresses >= 0.5]
    others = [column for column in emails if _SECOND.search(fold(column.header)) and column.index not in corrections]
    if not others or len(others) == len(emails):
        return columns
    return [replace(column, field=Field.NOTE, confidence=0.85) if column in others else column for column in columns]


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


def names_by_look(
    columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> list[Column]:
    """If no heading says name, the first column of an unknown heading that looks like names is taken for them."""
    named = {Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME}
    if any(column.field in named and evidence[column.index].filled for column in columns):
        return columns
    for column, seen in zip(columns, evidence, strict=True):
        unknown = column.field is Field.NOTE and column.index not in corrections and heading(column.header) is None
        if unknown and seen.names >= 0.7 and seen.different > 0.7 * seen.filled and seen.longest < 60:
            return [replace(one, field=Field.NAME, confidence=0.55) if one is column else one for one in columns]
    return columns


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

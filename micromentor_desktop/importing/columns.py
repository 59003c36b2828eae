"""What each column of a table is, judged from its header and its values together."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.answers import yes_no
from micromentor_desktop.importing.evidence import Evidence, gather
from micromentor_desktop.importing.neighbours import (
    choices_of_one_question,
    names_by_look,
    only_once,
    other_part_named_name,
    second_address,
    served_by_others,
)
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
from micromentor_desktop.importing.roles import coded, codes
from micromentor_desktop.importing.table import Table
from micromentor_desktop.importing.topics import topic_of
from micromentor_desktop.importing.words import heading, role_heading

_CHOICE = re.compile(r"(.+) \[(.+)\]")
_TITLE_VALUES = frozenset("mr mrs ms miss mx dr prof herr frau m mme sr sra".split())


def recognise(table: Table, corrections: Mapping[int, Field]) -> tuple[tuple[Column, ...], tuple[Evidence, ...]]:
    """What each column was taken for, and what its values say; ``corrections`` (by column index) are kept."""
    values = [[row.cells[index] for row in table.rows] for index in range(len(table.headers))]
    evidence = tuple(gather(column) for column in values)
    columns = [
        Column(index, header, corrections[index], 1.0, seen.samples)
        if index in corrections
        else _one(index, header, seen, values[index])
        for index, (header, seen) in enumerate(zip(table.headers, evidence, strict=True))
    ]
    columns = choices_of_one_question(columns, evidence, corrections)
    columns = other_part_named_name(columns, values, corrections)
    columns = names_by_look(columns, evidence, corrections)
    columns = second_address(columns, evidence, corrections)
    columns = served_by_others(columns, evidence, corrections)
    columns = only_once(columns, values, corrections)
    return tuple(columns), evidence


def _one(index: int, header: str, seen: Evidence, values: Sequence[str]) -> Column:
    """A column by itself."""
    choice = _CHOICE.fullmatch(header[:1_000])
    if choice:
        found = _choice(choice.group(1), choice.group(2), seen, values)
        if found is not None:
            return replace(found, index=index, header=header, samples=seen.samples)
    explained = codes(header)
    if explained and seen.filled and all(coded(value, explained) for value in values if value):
        return Column(index, header, Field.ROLE, 0.95, seen.samples)
    known = heading(header)
    field, confidence = _by_header(known[0], known[1], seen, header) if known else _by_values(seen)
    return Column(index, header, field, round(confidence, 2), seen.samples)


def _by_values(seen: Evidence) -> tuple[Field, float]:
    """A column whose header says nothing."""
    if seen.filled == 0:
        return Field.IGNORED, 0.9
    if seen.addresses >= 0.6:
        return Field.EMAIL, 0.85
    if seen.roles >= 0.6 and seen.different <= 15:
        return Field.ROLE, 0.8
    return Field.NOTE, 0.5


def _by_header(field: Field, weight: float, seen: Evidence, header: str) -> tuple[Field, float]:
    """A column whose header is known: its values confirm that, leave it open, or contradict."""
    if seen.filled == 0:
        return field, weight * 0.7
    if field is Field.EMAIL:
        return field, 0.99 if seen.addresses >= 0.5 else DOUBTED
    if seen.addresses >= 0.6 and field not in {Field.NOTE, Field.IGNORED}:
        return Field.EMAIL, SLIPPED
    if field in ROLE_FIELDS:
        return _asks_role(seen, header) if field is Field.ROLE else _asks_one_role(field, seen, header)
    if field in TOPIC_FIELDS and seen.yes_no >= 0.8 and (asked := role_heading(header)):
        return _asks_role(seen, header) if asked is Field.ROLE else _asks_one_role(asked, seen, header)
    return _contradicted(field, seen) or (field, weight)


def _contradicted(field: Field, seen: Evidence) -> tuple[Field, float] | None:
    """What a column is whose values cannot be what the header says; None if they can."""
    no_name = max(seen.numbers, seen.dates, seen.ids) >= 0.8
    instead = {
        Field.NAME: (
            (seen.placeholders > 0.8, Field.IGNORED, 0.7),
            (no_name, Field.NAME, DOUBTED),
        ),
        Field.GIVEN_NAME: ((no_name, Field.IGNORED, 0.7),),
        Field.FAMILY_NAME: ((no_name, Field.IGNORED, 0.7),),
        Field.STATUS: ((seen.statuses < 0.5, Field.NOTE, 0.6),),
        Field.SIGNED_UP_AT: ((seen.dates < 0.5, Field.NOTE, 0.5),),
        Field.JOB_TITLE: ((all(fold(sample) in _TITLE_VALUES for sample in seen.samples), Field.IGNORED, 0.8),),
        **dict.fromkeys(
            TOPIC_FIELDS,
            (
                (seen.roles >= 0.8 and seen.different <= 6, Field.ROLE, 0.85),
                (max(seen.yes_no, seen.numbers) >= 0.8, Field.NOTE, 0.5),
            ),
        ),
    }
    return next(((other, sure) for holds, other, sure in instead.get(field, ()) if holds), None)


def _asks_role(seen: Evidence, header: str) -> tuple[Field, float]:
    """A header that asks which role: the answers may name it, say only yes or no, or be about a job."""
    if seen.roles >= 0.4:
        return Field.ROLE, 0.97
    if seen.yes_no >= 0.7:
        return Field.ROLE, UNCLEAR
    return (Field.JOB_TITLE, 0.6) if "rol" in fold(header) else (Field.NOTE, 0.5)


def _asks_one_role(field: Field, seen: Evidence, header: str) -> tuple[Field, float]:
    """A header that asks about one role: it may be ticked, name the role, list topics, or name a person."""
    if seen.yes_no >= 0.5 or all(fold(sample) == fold(header) for sample in seen.samples):
        return field, 0.95
    if seen.roles >= 0.5 and seen.different <= 15:
        return Field.ROLE, 0.85
    topics = [sample for sample in seen.samples if topic_of(sample) != sample]
    if len(topics) * 2 > len(seen.samples):
        return (Field.TOPICS_OFFERED if field is Field.IS_MENTOR else Field.TOPICS_WANTED), 0.6
    return Field.NOTE, 0.5


def _choice(base: str, choice: str, seen: Evidence, values: Sequence[str]) -> Column | None:
    """A column "question [choice]": one choice of topics or roles, or one field of a contact block; None if neither."""
    part, question = heading(choice), heading(base)
    asked = question[0] if question else None
    if part and part[0] in CONTACT_FIELDS | {Field.IGNORED} and asked not in TOPIC_FIELDS:
        field, confidence = _by_header(part[0], part[1], seen, choice)
        return Column(0, "", field, round(confidence, 2))
    if asked in ROLE_FIELDS:
        asked = Field.ROLE
    if asked is None and topic_of(choice) in STARTER_TOPICS:
        asked = Field.TOPICS
    if asked not in TOPIC_FIELDS | {Field.ROLE, Field.LANGUAGES}:
        return None
    filled = [value for value in values if value]
    ticks = sum(1 for value in filled if fold(value) == fold(choice) or yes_no(value) is not None)
    write_in = fold(choice).startswith(("other", "otro", "autre", "sonstige", "andere", "outro"))
    if ticks * 2 < len(filled) and not write_in:
        return None
    return Column(0, "", Field.CHOICE, 0.9, choice=choice, choice_of=asked)

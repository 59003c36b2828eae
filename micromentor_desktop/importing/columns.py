"""What each column of a table is, judged from its header and its values together."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.aside import is_gone
from micromentor_desktop.importing.evidence import Evidence, gather, names_role
from micromentor_desktop.importing.groups import asked_together, choices_of_one_question, question_and_choice
from micromentor_desktop.importing.leaning import leaning, opposite
from micromentor_desktop.importing.looks import job, languages, machine, phone, years
from micromentor_desktop.importing.neighbours import (
    by_look,
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
from micromentor_desktop.importing.scales import degree, numbered
from micromentor_desktop.importing.table import Table
from micromentor_desktop.importing.topics import known_topics, topic_of
from micromentor_desktop.importing.words import heading, role_heading

_UNNAMED = re.compile(r"Column [A-Z]{1,3}|\W*")
_REACHED = re.compile(r"\b(?:contact|kontakt|contact[oe]|contato|contatto|reach\w*|address|adresse?|erreich\w*)\b")
_MOST_ROLES, _FEW_ANSWERS = 15, 6
_BOTH_TICKED = 200
_WRITE_IN = ("other", "otro", "autre", "sonstige", "andere", "outro", "altro", "annet", "annat", "andet", "anders")
_TITLE_VALUES = frozenset(
    "mr mrs ms miss mx dr prof herr frau m mme sr sra phd cpa mba cfa pmp esq jr ii iii md jd rn pe".split()
)


def recognise(table: Table, corrections: Mapping[int, Field]) -> tuple[tuple[Column, ...], tuple[Evidence, ...]]:
    """What each column was taken for, and what its values say; ``corrections`` (by column index) are kept."""
    values = [[row.cells[index] for row in table.rows] for index in range(len(table.headers))]
    evidence = tuple(gather(column) for column in values)
    together = asked_together(table.headers)
    columns = [
        Column(index, header, corrections[index], 1.0, seen.samples)
        if index in corrections
        else _one(index, header, seen, together)
        for index, (header, seen) in enumerate(zip(table.headers, evidence, strict=True))
    ]
    columns = choices_of_one_question(columns, evidence, corrections)
    columns = other_part_named_name(columns, values, corrections)
    columns = by_look(columns, evidence, corrections)
    columns = second_address(columns, values, evidence, corrections)
    columns = served_by_others(columns, evidence, corrections)
    columns = only_once(columns, values, corrections)
    return tuple(columns), evidence


def _one(index: int, header: str, seen: Evidence, together: Mapping[str, Field | None]) -> Column:
    """A column by itself."""
    parts = question_and_choice(header)
    if parts:
        found = _choice(together[parts[0]], parts[1], seen)
        if found is not None:
            return replace(found, index=index, header=header, samples=seen.samples)
    explained = codes(header)
    if explained and seen.filled and seen.share(lambda value: coded(value, explained)) == 1:
        return Column(index, header, Field.ROLE, 0.95, seen.samples)
    known = heading(header)
    field, confidence = _by_header(known[0], known[1], seen, header) if known else _by_values(header, seen)
    return Column(index, header, field, round(confidence, 2), seen.samples)


def _by_values(header: str, seen: Evidence) -> tuple[Field, float]:
    """A column whose header says nothing: what all of its values look like, and a note if they look like nothing."""
    if seen.filled == 0:
        return Field.IGNORED, 0.9
    if seen.addresses >= 0.6:
        return Field.EMAIL, 0.85
    if seen.roles >= 0.6 and seen.different <= 15:
        return Field.ROLE, 0.8
    unnamed = _UNNAMED.fullmatch(header) is not None
    if _two_ways(seen):
        return Field.ROLE, 0.65
    looks: tuple[tuple[Callable[[], bool], Field, float], ...] = (
        (lambda: seen.dates >= 0.9 and seen.different > 0.5 * seen.filled, Field.SIGNED_UP_AT, 0.5),
        (lambda: seen.share(machine) >= 0.9, Field.IGNORED, 0.6),
        (lambda: seen.share(phone) >= 0.8, Field.PHONE, 0.6),
        (lambda: seen.yes_no >= 0.9, Field.NOTE, 0.5),
        (lambda: seen.share(languages) >= 0.8, Field.LANGUAGES, 0.7),
        (lambda: unnamed and seen.share(years) >= 0.9, Field.YEARS, 0.5),
        (lambda: seen.share(known_topics) >= 0.5, Field.TOPICS, 0.65),
    )
    return next(((field, sure) for holds, field, sure in looks if holds()), (Field.NOTE, 0.5))


def _two_ways(seen: Evidence) -> bool:
    """Whether few different answers say who gives and who receives, or name a role."""
    told = seen.different <= _FEW_ANSWERS and seen.share(lambda cell: any(leaning(cell)) or names_role(cell)) >= 0.8
    return told and opposite([*seen.cells])


def _by_header(field: Field, weight: float, seen: Evidence, header: str) -> tuple[Field, float]:
    """A column whose header is known: its values confirm that, leave it open, or contradict."""
    if seen.filled == 0:
        return field, weight * 0.7
    if field is Field.EMAIL:
        return field, 0.99 if seen.addresses >= 0.5 else DOUBTED
    if seen.addresses >= 0.6 and field not in {Field.NOTE, Field.IGNORED}:
        return Field.EMAIL, 0.9 if _REACHED.search(fold(header)) else SLIPPED
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
        Field.STATUS: ((seen.statuses < 0.5 and not seen.share(is_gone), Field.NOTE, 0.6),),
        Field.SIGNED_UP_AT: ((seen.dates < 0.5, Field.NOTE, 0.5),),
        Field.JOB_TITLE: ((all(fold(sample) in _TITLE_VALUES for sample in seen.samples), Field.IGNORED, 0.8),),
        **dict.fromkeys(
            TOPIC_FIELDS,
            (
                (seen.roles >= 0.8 and seen.different <= 6, Field.ROLE, 0.85),
                (_two_ways(seen), Field.ROLE, 0.8),
                (max(seen.yes_no, seen.numbers) >= 0.8, Field.NOTE, 0.5),
            ),
        ),
    }
    return next(((other, sure) for holds, other, sure in instead.get(field, ()) if holds), None)


def _asks_role(seen: Evidence, header: str) -> tuple[Field, float]:
    """A header that asks which role: the answers may name it, say only yes or no, or be about a job."""
    # Two choices that were both ticked are a long answer.
    if seen.roles >= 0.4 or seen.share(lambda value: names_role(value, _BOTH_TICKED)) >= 0.4:
        return Field.ROLE, 0.97
    if seen.yes_no >= 0.7:
        way = leaning(header)
        if way.gives == way.receives:
            return Field.ROLE, UNCLEAR
        return (Field.IS_MENTOR if way.gives else Field.IS_MENTEE), 0.75
    if seen.different <= _MOST_ROLES and seen.share(lambda value: any(leaning(value))) >= 0.5:
        return Field.ROLE, 0.8
    return (Field.JOB_TITLE, 0.6) if "rol" in fold(header) or seen.share(job) >= 0.5 else (Field.NOTE, 0.5)


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


def _choice(asked: Field | None, choice: str, seen: Evidence) -> Column | None:
    """A column "question [choice]": one choice of topics or roles, or one field of a contact block; None if neither."""
    part = heading(choice)
    if part and part[0] in CONTACT_FIELDS | {Field.IGNORED} and asked not in TOPIC_FIELDS | {Field.ROLE}:
        field, confidence = _by_header(part[0], part[1], seen, choice)
        return Column(0, "", field, round(confidence, 2))
    if asked not in TOPIC_FIELDS | {Field.ROLE, Field.LANGUAGES}:
        return None
    ticks = seen.share(lambda value: fold(value) == fold(choice) or degree(value) is not None)
    write_in = fold(choice).startswith(_WRITE_IN)
    if ticks < 0.5 and not numbered(seen.cells) and not write_in:
        return None
    return Column(0, "", Field.CHOICE, 0.9, choice=choice, choice_of=asked)

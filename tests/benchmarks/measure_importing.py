"""How much of the imitated exports is understood without any correction.

``python -m tests.benchmarks.measure_importing`` prints a table. People: the share of the people in the truths who were
found under exactly that name, email address and role. Fields: the share of the facts about them (topics, years,
employer, languages, capacity, as far as the truth tells them) that are exactly as written down by hand; a person who
was not found has none of them right. "Aside" says whether exactly the right rows were set aside.
"""

import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from micromentor_desktop.domain.names import tidy
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.records import DraftPerson
from tests.importing.eighth_forms import EIGHTH_FORMS
from tests.importing.fifth_forms import FIFTH_FORMS
from tests.importing.forms import FORMS, Form
from tests.importing.fourth_forms import FOURTH_FORMS
from tests.importing.more_forms import MORE_FORMS
from tests.importing.seventh_forms import SEVENTH_FORMS
from tests.importing.sixth_forms import SIXTH_FORMS
from tests.importing.third_forms import THIRD_FORMS

ALL_FORMS = (
    *(*FORMS, *MORE_FORMS, *THIRD_FORMS, *FOURTH_FORMS),
    *(*FIFTH_FORMS, *SIXTH_FORMS, *SEVENTH_FORMS, *EIGHTH_FORMS),
)


@dataclass(frozen=True, slots=True)
class Score:
    """How one file was understood: people and facts that are right, out of how many, and what was wrong."""

    people: int
    people_right: int
    facts: int
    facts_right: int
    aside_right: bool
    wrong: tuple[str, ...]


def score(form: Form, folder: Path) -> Score:
    """Read a form and compare it with its truth."""
    truths = [[tidy(part) for part in line.split("|")] for line in form.truth.strip().splitlines()]
    wrong: list[str] = []
    try:
        draft = understand(form.write(folder))
    except FileTrouble as trouble:
        return Score(len(truths), 0, sum(len(truth) - 3 for truth in truths), 0, False, (str(trouble),))
    if draft.question is not None:
        wrong.append(f"asks: {draft.question.text}")
    found = {(person.full_name, person.email): person for person in draft.people}
    people_right = facts_right = 0
    for name, email, role, *facts in truths:
        person = found.pop((name, email), None)
        if person is None:
            wrong.append(f"{name} {email}: not found")
            continue
        if person.role_words == role:
            people_right += 1
        else:
            wrong.append(f"{name}: role {person.role_words} instead of {role}")
        told = _facts(person)
        for fact, is_told in zip(facts, told, strict=False):
            if fact == is_told:
                facts_right += 1
            else:
                wrong.append(f"{name}: “{is_told}” instead of “{fact}”")
    wrong += [f"{name} {email}: nobody" for name, email in found]
    aside = tuple(one.row for one in draft.set_aside)
    if aside != form.set_aside:
        wrong.append(f"aside {aside} instead of {form.set_aside}")
    all_facts = sum(len(truth) - 3 for truth in truths)
    return Score(len(truths), people_right, all_facts, facts_right, aside == form.set_aside, tuple(wrong))


def _facts(person: DraftPerson) -> tuple[str, ...]:
    """What the truth lines tell beside name, email and role."""
    return (
        "; ".join(dict.fromkeys(person.topics_offered + person.topics_wanted)),
        "" if person.years is None else str(person.years),
        person.employer,
        ", ".join(person.languages),
        "" if person.capacity is None else str(person.capacity),
    )


def main(forms: Sequence[Form] = ALL_FORMS) -> int:
    """Print the table and what was wrong; the exit code tells whether the aims (99 % and 97 %) are met."""
    print(f"{'file':<34}{'people':>12}{'fields':>12}  aside")
    scores = []
    with tempfile.TemporaryDirectory() as folder:
        for form in forms:
            one = score(form, Path(folder))
            scores.append(one)
            found, told = f"{one.people_right} of {one.people}", f"{one.facts_right} of {one.facts}"
            print(f"{form.name:<34}{found:>12}{told:>12}  {'right' if one.aside_right else 'WRONG'}")
            for line in one.wrong:
                print(f"    {line}")
    people = sum(one.people_right for one in scores) / sum(one.people for one in scores)
    facts = sum(one.facts_right for one in scores) / sum(one.facts for one in scores)
    print(f"{len(scores)} files: {people:.1%} of people and {facts:.1%} of fields are right without any correction")
    return 0 if people >= 0.99 and facts >= 0.97 else 1


if __name__ == "__main__":
    sys.exit(main())

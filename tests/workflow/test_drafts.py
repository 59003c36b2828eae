"""An event that was begun outlives the program, and people who are typed in are read like a file."""

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from micromentor_desktop.domain.event import Event, Gap, Mix, Must, Rules, Shape, Weights
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.importing.records import Decisions, Field
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.draft_event import EventDraft, Source, decisions_from, decisions_json
from micromentor_desktop.workflow.typed_people import TypedPerson, as_file, faults, from_cells
from micromentor_desktop.workflow.workflows import Workflows

EVENT = Event(
    0,
    "Spring evening",
    Shape.ROUNDTABLES,
    Rules(
        5,
        3,
        25,
        tables=4,
        topic_tables=True,
        musts=frozenset({Must.TOPIC, Must.FIELD}),
        mix=frozenset({Mix.STAGES}),
        gap=Gap(2, 6, 30),
        never_pairs=((1, 2),),
        always_pairs=((3, 4), (5, 6)),
        weights=Weights(wish=9),
    ),
    on=date(2027, 3, 11),
    place="Library",
    span="two hours",
)
DECISIONS = Decisions(
    corrections={3: Field.EMPLOYER, 12: Field.NOTE},
    sheet="March",
    keep_rows=frozenset({4, 11}),
    leave_out=frozenset({7}),
    cells={(5, 2): "ana@example.org", (11, 0): "Ana"},
    one_person=frozenset({(4, 9)}),
    same_as={4: 17},
    apart=frozenset({(5, 18)}),
    withdrawn=frozenset({19, 3}),
    topics={"gardening": "", "cv": "Career goals"},
    people={(5, "role"): "both", (4, "employer"): ""},
)
DRAFT = EventDraft(
    EVENT,
    3,
    Source("signups.csv", b"Name,Role\nAna Ruiz,mentor\n", DECISIONS),
    (TypedPerson("Ana Ruiz", "mentor", "Career goals; Soft skills", "Contoso", "12"), TypedPerson("Li Wei")),
)


def test_a_draft_is_the_same_after_the_program_was_closed(workflows: Workflows, database: Database) -> None:
    assert workflows.drafts.kept() is None
    workflows.drafts.keep(DRAFT)
    database.close()
    again = Workflows.over(reopened := Database.open(database.path))
    kept = again.drafts.kept()
    assert kept == DRAFT
    assert kept is not None
    assert kept.saved_at == DRAFT.saved_at
    assert again.prepare.events() == ()
    reopened.close()


def test_the_last_draft_takes_the_place_of_the_one_before(workflows: Workflows) -> None:
    workflows.drafts.keep(DRAFT)
    other = EventDraft(Event(0, "", Shape.BUDDIES, Rules()), 1)
    workflows.drafts.keep(other)
    assert workflows.drafts.kept() == other
    workflows.drafts.throw_away()
    assert workflows.drafts.kept() is None
    workflows.drafts.throw_away()


def test_the_draft_goes_when_its_event_is_made_and_only_then(workflows: Workflows) -> None:
    workflows.drafts.keep(DRAFT)
    workflows.prepare.create(Event(0, "Another", Shape.BUDDIES, Rules()))
    assert workflows.drafts.kept() == DRAFT
    with pytest.raises(Trouble, match="needs a name"):
        workflows.prepare.create(Event(0, "", Shape.BUDDIES, Rules()), drafted=True)
    draft = workflows.imports.understand(Path("x.csv"), content=b"Name,Role\nAna Ruiz,mentor\n")

    def stop(_share: float) -> None:
        raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        workflows.prepare.create(Event(0, "Spring", Shape.BUDDIES, Rules()), draft, stop, drafted=True)
    assert workflows.drafts.kept() == DRAFT
    workflows.prepare.create(Event(0, "Spring", Shape.BUDDIES, Rules()), draft, drafted=True)
    assert workflows.drafts.kept() is None


def test_every_decision_about_a_file_is_kept() -> None:
    stored = decisions_json(DECISIONS)
    assert set(stored) == {field.name for field in fields(Decisions)}
    assert all(getattr(DECISIONS, name) != getattr(Decisions(), name) for name in stored)
    assert decisions_from(stored) == DECISIONS


def test_typed_people_are_read_as_typed(workflows: Workflows) -> None:
    topic = "Job application and interview preparation"
    people = (
        TypedPerson("Ana María Ruiz", "mentor", f"{topic}; Soft skills", "Contoso, Ltd", "21"),
        TypedPerson(),
        TypedPerson("Li Wei", "mentee", "Career goals", "", "0"),
        TypedPerson("Sam Oduya", "both", "", "Fabrikam"),
        TypedPerson("Kim Roe", "neither"),
        TypedPerson("Jo"),
    )
    draft = workflows.imports.understand(Path("People typed in"), content=as_file(people))
    assert draft.outcome == "ready"
    told = [(one.full_name, one.role_words, one.employer, one.years) for one in draft.people]
    assert told == [
        ("Ana María Ruiz", "mentor", "Contoso, Ltd", 21),
        ("Li Wei", "mentee", "", 0),
        ("Sam Oduya", "both", "Fabrikam", None),
        ("Kim Roe", "neither", "", None),
        ("Jo", "neither", "", None),
    ]
    assert draft.people[0].topics_offered == (topic, "Soft skills")
    assert draft.people[1].topics_wanted == ("Career goals",)


def test_one_typed_person_is_enough(workflows: Workflows) -> None:
    draft = workflows.imports.understand(Path("x"), content=as_file([TypedPerson("Ana Ruiz", "mentor")]))
    assert [(one.full_name, one.role_words) for one in draft.people] == [("Ana Ruiz", "mentor")]


@pytest.mark.parametrize(
    ("people", "told", "stops"),
    [
        ([TypedPerson("Ana", "mentor"), TypedPerson(employer="Contoso")], "Line 2 has no name", True),
        ([TypedPerson("Ana", "mentor"), TypedPerson(), TypedPerson("ANA", "mentee")], "Lines 1 and 3", False),
        ([TypedPerson("Ana")], "is Ana a mentor or a mentee?", False),
        ([TypedPerson("Ana", "mentor", years="many")], "“many” is no number of years", False),
        ([TypedPerson("Ana", "mentor", years="400")], "“400” is no number of years", False),
    ],
)
def test_what_is_wrong_is_told_by_line(people: list[TypedPerson], told: str, stops: bool) -> None:
    (fault,) = faults(people)
    assert told in fault.sentence
    assert fault.stops is stops


def test_what_stops_is_told_first_and_empty_lines_are_none() -> None:
    found = faults([TypedPerson("Ana"), TypedPerson(), TypedPerson(role="mentor")])
    assert [fault.line for fault in found] == [2, 0]
    assert faults([TypedPerson(), TypedPerson("Ana", "mentor", years="ten")]) == ()


def test_copied_cells_become_people() -> None:
    assert from_cells("Ana Ruiz\tMentor\tSoft skills\tContoso\t12\nLi Wei\tI would like a mentor\n\n") == (
        TypedPerson("Ana Ruiz", "mentor", "Soft skills", "Contoso", "12"),
        TypedPerson("Li Wei", "mentee"),
    )
    assert from_cells("Company\tName\tRole\tPhone\nContoso\tAna Ruiz\tboth\t12345\n") == (
        TypedPerson("Ana Ruiz", "both", "", "Contoso"),
    )
    assert from_cells("Ana Ruiz\tNot this time\nLi Wei\tperhaps") == (
        TypedPerson("Ana Ruiz", "neither"),
        TypedPerson("Li Wei"),
    )
    assert from_cells("Ana Ruiz\nLi Wei") == (TypedPerson("Ana Ruiz"), TypedPerson("Li Wei"))
    assert from_cells(" \n") == ()

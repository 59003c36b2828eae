"""Two records of one person become one: nothing of either is lost, and it can be taken back."""

from dataclasses import replace
from datetime import datetime

import pytest

from micromentor_desktop.domain.event import Status
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.errors import Stopped
from micromentor_desktop.pairing.checking.findings import findings
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import COMING, PAST, TODAY, add, add_event, dump, everybody, find, sign_up

EARLY, LATE = datetime(2026, 4, 1, 9), datetime(2026, 4, 2, 9)


def test_suggestions_are_the_alike_the_likeliest_first(workflows: Workflows) -> None:
    for name, email in (
        ("Ana Duarte", "ana@example.org"),
        ("Ana Paula Duarte", "ana@work.example"),
        ("Jo Silva", "jo@example.org"),
        ("Joana Silva", "jo@example.org"),
        ("Mo Adler", ""),
        ("Kim Reed", "family@example.org"),
        ("Lou Reed", "family@example.org"),
    ):
        add(workflows, name, email=email)
    found = [(pair.first.full_name, pair.second.full_name) for pair in workflows.merging.alike()]
    assert found == [("Jo Silva", "Joana Silva"), ("Ana Duarte", "Ana Paula Duarte")]


def test_looking_for_suggestions_can_be_stopped(workflows: Workflows) -> None:
    for name in ("Ana Duarte", "Ana Paula Duarte"):
        add(workflows, name)

    def stop(_share: float) -> None:
        raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        workflows.merging.alike(stop)


def test_everything_is_carried_over_and_can_be_taken_back(workflows: Workflows, database: Database) -> None:
    spring, winter = add_event(workflows, "Spring", PAST), add_event(workflows, "Winter", COMING)
    ana = add(workflows, "Ana Duarte", email="ana@example.org", in_directory=True)
    twin = add(workflows, "Ana P Duarte", employer="Acme", phone="555 0100", share_contact=True)
    mo, ben = add(workflows, "Mo Adler"), add(workflows, "Ben Cole")
    sign_up(database, spring, mo, "mentor")
    sign_up(database, spring, twin, "mentee", topics_wanted=("Soft skills",), signed_up_at=EARLY)
    sign_up(database, winter, mo, "mentor")
    sign_up(database, winter, ben, "mentee", wishes=(twin.id, ana.id))
    sign_up(
        database, winter, ana, "mentee", topics_wanted=("Career goals",), signed_up_at=LATE, status=Status.WITHDRAWN
    )
    sign_up(database, winter, twin, "mentor", topics_offered=("Hard skills",), signed_up_at=EARLY, capacity=3)
    rules = replace(winter.rules, never_pairs=((ana.id, twin.id), (twin.id, mo.id)), always_pairs=((twin.id, ben.id),))
    workflows.prepare.change(replace(winter, rules=rules))
    workflows.pair.pair(spring.id)
    workflows.printing.remember(spring.id, PrintJob(Document.BADGES, "5395"))
    before = dump(database)

    told = workflows.merging.preview(ana.id, twin.id, TODAY).consequences
    assert told == (
        "2 events are carried over.",
        "1 meeting is carried over.",
        "Both signed up for “Winter”. Their two sign-ups become one there.",
    )
    edited = workflows.merging.merge(replace(ana, employer="Acme", phone="555 0100", share_contact=True), twin.id)
    after = dump(database)

    assert everybody(database) == {"Ana Duarte", "Mo Adler", "Ben Cole"}
    stored = find(workflows, "Ana Duarte")
    assert (stored.id, stored.email, stored.employer, stored.phone) == (ana.id, "ana@example.org", "Acme", "555 0100")
    assert (stored.share_contact, stored.in_directory) == (True, True)
    history = workflows.members.history(ana.id, TODAY)
    assert [visit.event for visit in history] == ["Winter", "Spring"]
    assert [one.name for one in history[1].met] == ["Mo Adler"]
    [joined] = [one for one in workflows.prepare.signups(winter.id) if one.member.id == ana.id]
    assert (joined.role_words, joined.capacity, joined.status, joined.signed_up_at) == (
        "both",
        3,
        Status.EXPECTED,
        EARLY,
    )
    assert (joined.topics_offered, joined.topics_wanted) == (("Hard skills",), ("Career goals",))
    [bens] = [one for one in workflows.prepare.signups(winter.id) if one.member.id == ben.id]
    assert bens.wishes == (ana.id,)
    now = workflows.prepare.event(winter.id).rules
    assert now.never_pairs == (tuple(sorted((ana.id, mo.id))),)
    assert now.always_pairs == (tuple(sorted((ana.id, ben.id))),)
    # The badge that was printed under the other record is known to be stale, not forgotten.
    [stale] = [one for one in workflows.printing.stale(spring.id) if one.document is Document.BADGES]
    assert (stale.subjects, stale.gone) == (frozenset({ana.id}), 0)
    [person] = [one for one in workflows.members.people(TODAY).people if one.member.id == ana.id]
    assert person.record.topics == Topics(("Hard skills",), ("Soft skills", "Career goals"))

    workflows.taking_back.undo(edited.step)
    assert dump(database) == before
    workflows.taking_back.redo(edited.step)
    assert dump(database) == after


def test_one_person_with_two_seats_keeps_the_better_one(workflows: Workflows, database: Database) -> None:
    event = add_event(workflows, "Spring", PAST, rounds=2)
    mo, twin = add(workflows, "Mo Adler"), add(workflows, "Moritz Adler")
    for mentor in (mo, twin):
        sign_up(database, event, mentor, "mentor")
    for name in ("Ana Ruiz", "Ben Cole", "Caro Diaz", "Dan Eck"):
        sign_up(database, event, add(workflows, name), "mentee")
    before = workflows.pair.pair(event.id).board.plan
    workflows.merging.merge(mo, twin.id)
    board = workflows.pair.current(event.id)
    assert board is not None
    for old, new in zip(before.rounds, board.plan.rounds, strict=True):
        kept = next(group for group in old.groups if mo.id in group.mentors)
        lost = next(group for group in old.groups if twin.id in group.mentors)
        assert new.groups == (kept,)
        assert set(new.waiting) == {*old.waiting, *lost.mentees}
    people = workflows.prepare.signups(event.id)
    told = findings(board.event, board.people, people, board.plan, frozenset())
    assert not any("twice" in finding.sentence for finding in told)

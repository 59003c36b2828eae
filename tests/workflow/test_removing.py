"""Deleting members: what is said before, what stays, and the plan in which they had a place."""

from dataclasses import replace
from datetime import date

from micromentor_desktop.domain.event import Interest, Status
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import COMING, PAST, TODAY, add, add_event, dump, everybody, find, sign_up


def fill(workflows: Workflows, database: Database, name: str, on: date | None) -> int:
    event = add_event(workflows, name, on)
    for who, role in (("Mo Adler", "mentor"), ("Ana Ruiz", "mentee"), ("Ben Cole", "mentee")):
        known = {one.member.full_name: one.member for one in workflows.members.people(TODAY).people}
        member = known.get(who) or add(workflows, who, employer=f"{who} Ltd", email=f"{who[:2].lower()}@example.org")
        sign_up(database, event, member, role, answers=(("Name", who),))
    return event.id


def ana(workflows: Workflows) -> int:
    return next(one.member.id for one in workflows.members.people(TODAY).people if one.member.given_name == "Ana")


def test_past_events_keep_their_counts_and_plans(workflows: Workflows, database: Database) -> None:
    event = fill(workflows, database, "Spring", PAST)
    board = workflows.pair.pair(event).board
    before = Interest.of(workflows.prepare.signups(event))
    who = ana(workflows)
    told = workflows.removing.preview([who], TODAY)
    assert told.who == "Ana Ruiz"
    assert told.consequences == (
        f"1 past event keeps its counts and its plan, but shows “Former member {who}” in their place.",
    )
    workflows.removing.delete([who], TODAY)
    assert Interest.of(workflows.prepare.signups(event)) == before
    after = workflows.pair.current(event)
    assert after is not None
    assert after.plan.rounds == board.plan.rounds
    former = after.people[who].member
    assert (former.full_name, former.email, former.employer) == (f"Former member {who}", "", "")
    assert everybody(database) == {"Mo Adler", "Ben Cole"}
    assert not any("Ruiz" in line for line in dump(database))
    # Whom the others met is still told, without the name.
    mo = next(one.member.id for one in workflows.members.people(TODAY).people if one.member.given_name == "Mo")
    [visit] = workflows.members.history(mo, TODAY)
    assert {one.name for one in visit.met} == {"Ben Cole", f"Former member {who}"}


def test_somebody_deleted_who_is_still_in_a_plan_is_told_and_can_be_repaired(
    workflows: Workflows, database: Database
) -> None:
    event = fill(workflows, database, "Winter", COMING)
    workflows.pair.pair(event)
    who = ana(workflows)
    [sentence] = workflows.removing.preview([who], TODAY).consequences
    assert sentence == (
        "They have a place in the plan of “Winter”. There they are marked as withdrawn; repair that plan or pair again."
    )
    workflows.removing.delete([who], TODAY)
    board = workflows.pair.current(event)
    assert board is not None
    assert board.people[who].status is Status.WITHDRAWN
    assert not board.up_to_date
    assert any(f"Former member {who}" in finding.sentence for finding in board.findings)
    assert workflows.printing.make(event, PrintJob(Document.BADGES, "5395")).pdf
    repaired = workflows.repair.apply(event).board
    assert who not in repaired.people
    assert repaired.up_to_date


def test_a_sign_up_without_a_place_goes_and_with_it_the_row(workflows: Workflows, database: Database) -> None:
    event = fill(workflows, database, "Winter", COMING)
    who = ana(workflows)
    assert workflows.removing.preview([who], TODAY).consequences == ("Their sign-up for “Winter” is deleted, too.",)
    workflows.removing.delete([who], TODAY)
    assert {one.member.full_name for one in workflows.prepare.signups(event)} == {"Mo Adler", "Ben Cole"}
    assert not any("Former" in line for line in dump(database))


def test_rules_and_wishes_about_them_are_void(workflows: Workflows, database: Database) -> None:
    event_id = fill(workflows, database, "Winter", COMING)
    event = workflows.prepare.event(event_id)
    who = ana(workflows)
    others = [one.member for one in workflows.members.people(TODAY).people if one.member.id != who]
    workflows.prepare.change(
        replace(event, rules=replace(event.rules, never_pairs=((who, others[0].id), (others[0].id, others[1].id))))
    )
    workflows.removing.delete([who], TODAY)
    [pair] = workflows.prepare.event(event_id).rules.never_pairs
    assert set(pair) == {others[0].id, others[1].id}


def test_nobody_who_was_nowhere_leaves_a_trace(workflows: Workflows, database: Database) -> None:
    before = dump(database)
    mo = add(workflows, "Mo Adler")
    assert workflows.removing.preview([mo.id], TODAY).consequences == (
        "They were at no event, so nothing else changes.",
    )
    workflows.removing.delete([mo.id], TODAY)
    assert dump(database) == before


def test_namesakes_are_told_apart_before_one_is_deleted(workflows: Workflows) -> None:
    one = add(workflows, "Kim Reed", employer="Acme")
    add(workflows, "Kim Reed", employer="Bolt")
    assert workflows.removing.preview([one.id], TODAY).who == "Kim Reed (Acme)"
    assert workflows.removing.delete([one.id], TODAY).said == "Delete Kim Reed (Acme)"


def test_a_backup_from_before_has_them(workflows: Workflows, database: Database) -> None:
    mo = add(workflows, "Mo Adler")
    workflows.removing.delete([mo.id], TODAY)
    [kept] = workflows.backups.all()
    assert kept.why == "before something was deleted"
    workflows.backups.take(kept.path)
    assert find(workflows, "Mo Adler").id == mo.id
    assert database.path.exists()

"""The outlook of a file's people is that of the event made of them, and pairing keeps what it says."""

from pathlib import Path

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE, sample_event
from micromentor_desktop.workflow.workflows import Workflows


def test_a_file_before_and_after_it_is_an_event(workflows: Workflows) -> None:
    event = sample_event()
    draft = workflows.imports.understand(SAMPLE_FILE, event=event)
    before = workflows.ahead.at_draft(event, draft)
    stored = workflows.prepare.create(event, draft).event
    after = workflows.ahead.at_event(stored.id)
    assert before == after
    assert after.short
    assert after.lack is not None
    plan = workflows.pair.pair(stored.id).board.plan
    waits = [member_id for a_round in plan.rounds for member_id in a_round.waiting]
    assert after.lack.missed == len(waits)


def test_a_way_out_taken_gives_what_was_said(workflows: Workflows, tmp_path: Path) -> None:
    path = tmp_path / "signups.csv"
    rows = ["Ada,mentor", "Ben,mentor", *(f"Mentee {number},mentee" for number in range(5))]
    path.write_text("Name,Role\n" + "\n".join(rows) + "\n", encoding="utf-8")
    event = Event(NEW, "Spring evening", Shape.BUDDIES, Rules(mentees_per_mentor=1))
    draft = workflows.imports.understand(path)
    stored = workflows.prepare.create(event, draft).event
    way = workflows.ahead.at_event(stored.id).ways[0]
    assert way.sentence == "With up to 2 mentees per mentor, 2 more mentees have a mentor and 1 still waits."
    assert way.rules is not None
    workflows.prepare.exchange_rules(stored.id, stored.rules, way.rules)
    assert len(workflows.pair.pair(stored.id).board.plan.rounds[0].waiting) == 1

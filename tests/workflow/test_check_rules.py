"""Rules that make no sense are refused with a sentence that says which, and who."""

from dataclasses import replace

import pytest

from micromentor_desktop.domain.event import USUAL_RULES, Event, Gap, Rules, Shape, Weights
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import members, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.prepare_event import checked
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup


def event_with(rules: Rules, shape: Shape = Shape.ROUNDTABLES) -> Event:
    return Event(NEW, "Spring", shape, rules)


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (Rules(gap=Gap(least=-1)), "0 years or more"),
        (Rules(gap=Gap(least=6, good=5)), "at least 6 years and ideally 5"),
        (Rules(gap=Gap(least=1, good=5, most=4)), "ideally by 5 years and at most 4"),
        (Rules(tables=0), "at least one table, not 0"),
        (Rules(colleagues_at_table=0), "not 0"),
        (Rules(weights=Weights(wish=-1)), "between 0 and 100 points, not -1"),
        (Rules(weights=Weights(shared_topic=101)), "not 101"),
        (Rules(minutes_per_round=0), "at least one minute"),
        (Rules(new_faces_percent=101), "not 101 %"),
    ],
)
def test_a_number_out_of_order_is_named(rules: Rules, words: str) -> None:
    with pytest.raises(Trouble, match=words):
        checked(event_with(rules))


@pytest.mark.parametrize("rules", [Rules(tables=5), Rules(topic_tables=True)])
def test_only_roundtables_have_tables(rules: Rules) -> None:
    assert checked(event_with(replace(rules, mentees_per_mentor=4))).rules.mentees_per_mentor == 4
    with pytest.raises(Trouble, match="Only the shape"):
        checked(event_with(rules, Shape.BUDDIES))


@pytest.mark.parametrize(
    "rules",
    [
        Rules(gap=Gap(least=0, good=0, most=0)),
        Rules(gap=Gap(least=3, good=3, most=3)),
        Rules(tables=1, colleagues_at_table=1),
        Rules(weights=Weights(0, 0, 0, 0, 100)),
    ],
)
def test_the_narrowest_rules_are_allowed(rules: Rules) -> None:
    assert checked(event_with(rules)).rules == rules


@pytest.mark.parametrize("shape", list(Shape))
def test_the_usual_rules_are_allowed(shape: Shape) -> None:
    assert checked(event_with(USUAL_RULES[shape], shape)).rules == USUAL_RULES[shape]


def test_a_pair_on_both_lists_is_named(workflows: Workflows, database: Database) -> None:
    event = workflows.prepare.create(event_with(Rules())).event
    with database.transaction() as session:
        for number, name in enumerate(("Mo Adler", "Ana Ruiz"), start=1):
            member = replace(signup(number, name=name).member, id=NEW)
            member = replace(member, id=members.save_member(session, member))
            signups.save_signup(session, replace(signup(number), id=NEW, event_id=event.id, member=member))
    mo, ana = sorted(one.member.id for one in workflows.prepare.signups(event.id))
    rules = replace(event.rules, never_pairs=((mo, ana),), always_pairs=((ana, mo),))
    with pytest.raises(Trouble, match="Ana Ruiz and Mo Adler must meet and must not meet"):
        workflows.prepare.change(replace(event, rules=rules))
    assert workflows.prepare.event(event.id) == event
    workflows.prepare.change(replace(event, rules=replace(rules, never_pairs=())))
    assert workflows.prepare.event(event.id).rules.always_pairs == ((mo, ana),)

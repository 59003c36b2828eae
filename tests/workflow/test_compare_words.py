"""What two versions have different, in words: over plans made by hand, so that each sentence can be checked by eye."""

from datetime import datetime

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.plan import Group, Level, LevelKey, Move, MovePrices, Plan, Price, Round, Standing, Swap
from micromentor_desktop.domain.version import Version, VersionState, WhyKept
from micromentor_desktop.pairing.comparing import differences, goal_changes
from micromentor_desktop.workflow.compare_words import place_words, summary
from micromentor_desktop.workflow.keep_versions import Comparison
from micromentor_desktop.workflow.ways_in import MOST, ways_in

NAMES = ("", "Ada", "Ben", "Cem", "Dina", "Eli", "Fay", "Gus", "Hal", "Ida")


def plan(rounds: tuple[Round, ...], fit: int = 100, off_topic: int = 0) -> Plan:
    levels = (Level(LevelKey.OFF_TOPIC, off_topic, 0, 0), Level(LevelKey.FIT, fit, 100, 100))
    return Plan(1, 1, "Any", rounds, levels, Standing.BY_HAND)


def compared(before: Plan, after: Plan, *, same_question: bool = True, shape: Shape = Shape.ROUNDTABLES) -> Comparison:
    at = datetime(2026, 3, 1, 20, 15)
    return Comparison(
        event=Event(1, "Spring", shape, Rules()),
        before=Version(VersionState(1, "Before", WhyKept.BY_HAND), at, False, before.levels),
        after=Version(VersionState(2, "After", WhyKept.NO), at, True, after.levels),
        differences=differences(before, after),
        goals=goal_changes(before, after),
        names={number: name for number, name in enumerate(NAMES) if name},
        order={number: number for number in range(1, len(NAMES))},
        same_question=same_question,
    )


START = (Round(1, (Group(1, (1,), (3, 4)), Group(2, (2,), (5,))), (6,)),)


def test_the_same_twice() -> None:
    found = compared(plan(START), plan(START))
    assert summary(found) == ("Everybody sits where they sat.", "Every goal is reached as well as before.")


def test_each_kind_of_difference_has_its_sentence() -> None:
    after = (Round(1, (Group(1, (1,), (4,)), Group(2, (2,), (3, 6))), (7,)),)
    assert summary(compared(plan(START), plan(after, fit=90, off_topic=1))) == (
        "1 person sits elsewhere: Cem.",
        "1 person has a place now who waited: Fay.",
        "1 person is new: Gus.",
        "1 person is not there any more: Eli.",
        "Worse: Pairs without a wanted topic (0 before, 1 now); Fit of all pairs, in points (100 before, 90 now).",
    )
    back = summary(compared(plan(after, fit=90, off_topic=1), plan(START)))
    assert back[1] == "1 person waits now who had a place: Fay."
    assert back[-1].startswith("Better: Pairs without a wanted topic (1 before, 0 now)")


def test_many_names_are_cut_short() -> None:
    before = (Round(1, (Group(1, (1,), (3, 4, 5, 6, 7, 8)), Group(2, (2,), ())), ()),)
    after = (Round(1, (Group(1, (1,), ()), Group(2, (2,), (3, 4, 5, 6, 7, 8))), ()),)
    assert summary(compared(plan(before), plan(after)))[0] == (
        "6 people sit elsewhere: Cem, Dina, Eli, Fay and 2 more."
    )


def test_who_gains_a_round_and_loses_another_is_told_once() -> None:
    table, waits = (Group(1, (1,), (3,)),), (Group(1, (1,), (4,)),)
    before = (Round(1, table, (4,)), Round(2, waits, (3,)))
    after = (Round(1, waits, (3,)), Round(2, table, (4,)))
    assert summary(compared(plan(before), plan(after)))[0] == (
        "2 people have a place in another round than before: Cem, Dina."
    )


def test_figures_under_other_rules_are_not_compared() -> None:
    told = summary(compared(plan(START, fit=90), plan(START), same_question=False))
    assert told[-1] == "Sign-ups or rules changed between the two, so their figures cannot be compared."


def test_a_place_in_words() -> None:
    found = compared(plan(START), plan(START))
    told = {each.member_id: place_words(found, each.before) for each in found.differences}
    assert told == {
        1: "Table 1 as mentor",
        2: "Table 2 as mentor",
        3: "Table 1 · Ada",
        4: "Table 1 · Ada",
        5: "Table 2 · Ben",
        6: "waiting",
    }
    assert place_words(found, None) == "not in this version"
    pairs = compared(plan(START), plan(START), shape=Shape.BUDDIES)
    assert place_words(pairs, pairs.differences[0].before) == "Pair 1 as mentor"


def test_ways_in_break_no_rule_and_the_best_come_first() -> None:
    prices = MovePrices(
        places={None: Price(1, ""), 1: Price(-1, "a"), 2: Price(1, "b"), 3: Price(1, "c", broken=("rule",))},
        swaps={5: Price(1, "d"), 6: Price(0, "e"), 7: Price(1, "waits too")},
    )
    ways = ways_in(prices, 1, 4, {5: 1, 6: 2, 7: None})
    assert [way.change for way in ways] == [Move(1, 4, 2), Swap(1, 4, 5), Swap(1, 4, 6)]
    assert len(ways) == MOST

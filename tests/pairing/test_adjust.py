"""Changes by hand: what each does, how it is taken back, and what is refused."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.plan import Group, Lock, Move, Plan, Round, SetLock, Several, Standing, Swap
from micromentor_desktop.errors import Trouble
from micromentor_desktop.pairing import adjust

NAMES = {1: "Mo", 2: "Mia", 3: "Ana", 4: "Ben", 5: "Caro", 6: "Dan"}


def plan_of(picture: str, *locks: Lock) -> Plan:
    """A plan from a picture: "1: 3 4 / 2: 5 / -: 6" seats 3 and 4 with mentor 1, and lets 6 wait; "|" parts rounds."""
    rounds = []
    for number, text in enumerate(picture.split("|"), start=1):
        groups: list[Group] = []
        waiting: tuple[int, ...] = ()
        for part in text.split("/"):
            host, _, guests = part.partition(":")
            members = tuple(int(word) for word in guests.split())
            if host.strip() == "-":
                waiting = members
            else:
                groups.append(Group(int(host), (int(host),), members))
        rounds.append(Round(number, tuple(groups), waiting))
    return Plan(1, 1, "", tuple(rounds), (), Standing.PROVED, locks)


def picture(plan: Plan) -> str:
    """The plan as a picture, everybody in order."""
    return "|".join(
        " / ".join(
            [f"{group.table}: {' '.join(map(str, sorted(group.mentees)))}".strip() for group in a_round.groups]
            + [f"-: {' '.join(map(str, sorted(a_round.waiting)))}".strip()]
        )
        for a_round in plan.rounds
    )


START = "1: 3 4 / 2: 5 / -: 6"


@pytest.mark.parametrize(
    ("change", "after", "said"),
    [
        (Move(1, 3, 2), "1: 4 / 2: 3 5 / -: 6", "Move Ana to table 2"),
        (Move(1, 6, 1), "1: 3 4 6 / 2: 5 / -:", "Move Dan to table 1"),
        (Move(1, 5, None), "1: 3 4 / 2: / -: 5 6", "Move Caro to the waiting list"),
        (Swap(1, 3, 5), "1: 4 5 / 2: 3 / -: 6", "Swap Ana and Caro"),
        (Swap(1, 6, 3), "1: 4 6 / 2: 5 / -: 3", "Swap Dan and Ana"),
    ],
)
def test_a_change_and_its_inverse(change: Move | Swap, after: str, said: str) -> None:
    plan = plan_of(START)
    changed, inverse, words = adjust.apply(plan, change, NAMES)
    assert picture(changed) == after
    assert words == said
    back, again, _ = adjust.apply(changed, inverse, NAMES)
    assert picture(back) == START
    assert picture(adjust.apply(back, again, NAMES)[0]) == after


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (Move(1, 3, 1), "already there"),
        (Move(1, 6, None), "already there"),
        (Move(1, 3, 9), "no table 9"),
        (Move(2, 3, 1), "no round 2"),
        (Move(1, 1, 1), "Mo is already there"),
        (Move(1, 2, 1), "Caro would lose Mia, but is locked"),
        (Move(1, 5, 1), "Caro is locked"),
        (Swap(1, 3, 4), "already together"),
        (Swap(1, 3, 1), "Mo is a mentor and Ana a mentee"),
        (Swap(1, 3, 5), "Caro is locked"),
        (Move(1, 77, 2), "no place in round 1"),
        (SetLock(1, 77, True), "no place in round 1"),
    ],
)
def test_what_cannot_be_is_a_sentence(change: adjust.BoardChange, sentence: str) -> None:
    plan = plan_of(START, Lock(1, 5, 2))
    with pytest.raises(Trouble, match=sentence):
        adjust.apply(plan, change, NAMES)


def test_locking_and_unlocking() -> None:
    locked, inverse, said = adjust.apply(plan_of(START), SetLock(1, 3, True), NAMES)
    assert locked.locks == (Lock(1, 3, 1),)
    assert said == "Lock Ana"
    assert adjust.apply(locked, inverse, NAMES)[0].locks == ()
    waiting, _, _ = adjust.apply(locked, SetLock(1, 6, True), NAMES)
    assert set(waiting.locks) == {Lock(1, 3, 1), Lock(1, 6, None)}


def test_a_change_in_one_round_leaves_the_others_alone() -> None:
    plan = plan_of("1: 3 4 / 2: 5 / -: 6|1: 5 6 / 2: 3 / -: 4")
    changed, _, _ = adjust.apply(plan, Move(2, 4, 2), NAMES)
    assert picture(changed) == "1: 3 4 / 2: 5 / -: 6|1: 5 6 / 2: 3 4 / -:"


TWO_ROUNDS = "1: 3 4 / 2: 5 / -: 6|1: 5 6 / 2: 3 / -: 4"


def hosts(plan: Plan) -> list[dict[int, tuple[int, ...]]]:
    return [{group.table: group.mentors for group in a_round.groups} for a_round in plan.rounds]


def test_two_mentors_change_tables_in_all_rounds_and_the_mentees_stay() -> None:
    plan = plan_of(TWO_ROUNDS)
    changed, back, said = adjust.apply(plan, Swap(1, 1, 2), NAMES)
    assert said == "Let the mentors Mo and Mia change tables"
    assert hosts(changed) == [{1: (2,), 2: (1,)}] * 2
    assert [[group.mentees for group in a_round.groups] for a_round in changed.rounds] == [
        [group.mentees for group in a_round.groups] for a_round in plan.rounds
    ]
    assert adjust.apply(changed, back, NAMES)[0] == plan


def test_a_mentor_leaves_a_table_alone_and_its_mentees_wait_in_every_round() -> None:
    changed, back, said = adjust.apply(plan_of(TWO_ROUNDS), Move(1, 1, None), NAMES)
    assert said == "Leave Mo without a table"
    assert picture(changed) == "2: 5 / -: 3 4 6|2: 3 / -: 4 5 6"
    assert [a_round.spare for a_round in changed.rounds] == [(1,), (1,)]
    taken, _, _ = adjust.apply(changed, Swap(1, 1, 2), NAMES)
    assert hosts(taken) == [{2: (1,)}] * 2
    assert [a_round.spare for a_round in taken.rounds] == [(2,), (2,)]
    opened, _, _ = adjust.apply(changed, Move(1, 1, 1), NAMES)
    assert picture(opened) == "1: / 2: 5 / -: 3 4 6|1: / 2: 3 / -: 4 5 6"
    assert adjust.apply(changed, back, NAMES)[0] == plan_of(TWO_ROUNDS)


def test_a_mentor_joins_another_one() -> None:
    changed, _, _ = adjust.apply(plan_of(START), Move(1, 2, 1), NAMES)
    assert hosts(changed) == [{1: (1, 2)}]
    assert changed.rounds[0].waiting == (5, 6)
    apart, _, _ = adjust.apply(changed, Move(1, 2, 2), NAMES)
    assert hosts(apart) == [{1: (1,), 2: (2,)}]
    assert apart.rounds[0].groups[0].mentees == (3, 4)


def test_mentors_who_come_to_other_rounds_cannot_change_tables() -> None:
    plan = plan_of(TWO_ROUNDS)
    second = replace(plan.rounds[1], groups=plan.rounds[1].groups[:1], waiting=(3, 4))
    plan = replace(plan, rounds=(plan.rounds[0], second))
    with pytest.raises(Trouble, match="do not come to the same rounds"):
        adjust.apply(plan, Swap(1, 1, 2), NAMES)
    with pytest.raises(Trouble, match="cannot share a table"):
        adjust.apply(plan, Move(1, 1, 2), NAMES)


def test_rounds_that_are_over_keep_their_mentors() -> None:
    plan = replace(plan_of(TWO_ROUNDS), repaired_from=2)
    changed, _, _ = adjust.apply(plan, Swap(2, 1, 2), NAMES)
    assert hosts(changed) == [{1: (1,), 2: (2,)}, {1: (2,), 2: (1,)}]
    with pytest.raises(Trouble, match="Round 1 is over"):
        adjust.apply(plan, Swap(1, 1, 2), NAMES)


def test_several_go_as_one_change() -> None:
    changed, back, said = adjust.apply(plan_of(START), Several((Move(1, 3, 2), Move(1, 6, 2))), NAMES)
    assert picture(changed) == "1: 4 / 2: 3 5 6 / -:"
    assert said == "Move 2 people to table 2"
    assert adjust.apply(changed, back, NAMES)[0] == plan_of(START)
    with pytest.raises(Trouble, match="Caro is already there"):
        adjust.apply(plan_of(START), Several((Move(1, 3, 2), Move(1, 5, 2))), NAMES)
    locked, _, said = adjust.apply(plan_of(START), Several((SetLock(1, 1, True), SetLock(1, 3, True))), NAMES)
    assert (set(locked.locks), said) == ({Lock(1, 1, 1), Lock(1, 3, 1)}, "Lock 2 people")


changes = st.one_of(
    st.builds(Move, st.just(1), st.integers(1, 6), st.sampled_from([None, 1, 2])),
    st.builds(Swap, st.just(1), st.integers(1, 6), st.integers(1, 6)),
    st.builds(SetLock, st.just(1), st.integers(1, 6), st.booleans()),
    st.builds(
        lambda who, table: Several(tuple(Move(1, one, table) for one in sorted(who))),
        st.sets(st.integers(1, 6), min_size=2),
        st.sampled_from([None, 1, 2]),
    ),
)


@settings(max_examples=200)
@given(st.lists(changes, max_size=30))
def test_any_walk_can_be_undone_to_the_start(walk: list[adjust.BoardChange]) -> None:
    plan, inverses = plan_of(START), []
    for change in walk:
        try:
            plan, inverse, _ = adjust.apply(plan, change, NAMES)
        except Trouble:
            continue
        inverses.append(inverse)
        a_round = plan.rounds[0]
        assert sorted(a_round.everybody) == [1, 2, 3, 4, 5, 6]
        assert all(group.mentors for group in a_round.groups)
        assert all(a_round.table_of(lock.member_id) == lock.table for lock in plan.locks)
    for inverse in reversed(inverses):
        plan, _, _ = adjust.apply(plan, inverse, NAMES)
    assert plan == plan_of(START)

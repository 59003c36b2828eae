"""Repairs that a person can follow, one rule each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.plan import Group, LevelKey, Lock, Plan, Repaired, Round, Standing
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.repairing.repair import repair
from tests.builders import event, signup

MO, MIA, MAX = 1, 2, 3
ANA, BEN, CARO, DAN, EVE = 11, 12, 13, 14, 15

Table = tuple[int, Sequence[int], Sequence[int]]


def people(mentors: Iterable[int], mentees: Iterable[int]) -> list[SignUp]:
    """The mentees signed up in the order of their numbers."""
    return [
        *(signup(one, "mentor") for one in mentors),
        *(signup(one, minutes=one) for one in mentees),
    ]


def plan_of(*rounds: Sequence[Table], waiting: Sequence[Sequence[int]] = (), locks: Sequence[Lock] = ()) -> Plan:
    made = tuple(
        Round(
            number,
            tuple(Group(table, tuple(mentors), tuple(mentees)) for table, mentors, mentees in tables),
            tuple(waiting[number - 1]) if waiting else (),
        )
        for number, tables in enumerate(rounds, start=1)
    )
    return Plan(7, 1, "Pairing 1", made, (), Standing.PROVED, tuple(locks))


def without(signups: Sequence[SignUp], *gone: int, status: Status = Status.NO_SHOW) -> list[SignUp]:
    return [replace(one, status=status) if one.member.id in gone else one for one in signups]


def repaired(the_event: Event, now: Sequence[SignUp], plan: Plan, first: int = 1) -> Repaired:
    found = repair(the_event, now, plan, first=first, name="Pairing 2")
    assert check.faults(build_problem(the_event, now), found.plan) == ()
    return found


def tables(found: Repaired, number: int) -> dict[int, tuple[tuple[int, ...], tuple[int, ...]]]:
    return {group.table: (group.mentors, group.mentees) for group in found.plan.rounds[number - 1].groups}


@pytest.mark.parametrize("status", [Status.NO_SHOW, Status.WITHDRAWN])
def test_somebody_who_waits_gets_the_place_of_a_no_show_and_nobody_moves(status: Status) -> None:
    everybody = people([MO, MIA], [ANA, BEN, CARO])
    plan = plan_of([(1, [MO], [ANA]), (2, [MIA], [BEN])], waiting=[[CARO]])
    found = repaired(event(), without(everybody, BEN, status=status), plan)
    assert tables(found, 1) == {1: ((MO,), (ANA,)), 2: ((MIA,), (CARO,))}
    assert (found.moved, found.newly_placed, found.unplaced, found.proved) == ((), (CARO,), (), True)
    assert found.plan.standing is Standing.PROVED


def test_a_mentor_who_is_gone_closes_the_table() -> None:
    everybody = people([MO, MIA], [ANA, BEN])
    plan = plan_of([(1, [MO], [ANA]), (2, [MIA], [BEN])])
    found = repaired(event(mentees_per_mentor=2), without(everybody, MO), plan)
    assert tables(found, 1) == {2: ((MIA,), (ANA, BEN))}
    assert (found.moved, found.fewest) == ((ANA,), 1)


def test_a_table_stays_open_while_one_of_its_mentors_is_there() -> None:
    everybody = people([MO, MIA, MAX], [ANA, BEN, CARO])
    plan = plan_of([(1, [MO, MIA], [ANA, BEN]), (2, [MAX], [CARO])])
    found = repaired(event(mentees_per_mentor=2), without(everybody, MO), plan)
    assert tables(found, 1) == {1: ((MIA,), (ANA, BEN)), 2: ((MAX,), (CARO,))}
    assert found.moved == ()


def test_first_come_first_served_decides_who_loses_a_seat() -> None:
    """Ana came first, so she takes Caro's seat when her mentor is gone; Ben sits where he sat."""
    everybody = people([MO, MIA, MAX], [ANA, BEN, CARO])
    plan = plan_of([(1, [MO], [ANA]), (2, [MIA], [BEN]), (3, [MAX], [CARO])])
    found = repaired(event(), without(everybody, MO), plan)
    assert tables(found, 1) == {2: ((MIA,), (BEN,)), 3: ((MAX,), (ANA,))}
    assert found.plan.rounds[0].waiting == (CARO,)
    assert (found.moved, found.fewest, found.unplaced) == ((ANA, CARO), 2, (CARO,))


def test_a_walk_in_gets_a_free_place_but_takes_nobodys() -> None:
    everybody = people([MO, MIA], [BEN, CARO])
    plan = plan_of([(1, [MO], [BEN]), (2, [MIA], [CARO])])
    # Their sign-up was on file before Ben's, but the others have their seats.
    early = replace(signup(ANA, minutes=1), walk_in=True)
    full = repaired(event(), [*everybody, early], plan)
    assert (full.moved, full.newly_placed, full.unplaced) == ((), (), (ANA,))
    room = repaired(event(mentees_per_mentor=2), [*everybody, early], plan)
    assert (room.moved, room.newly_placed, room.unplaced) == ((), (ANA,), ())


def test_a_mentor_who_walks_in_opens_a_new_table() -> None:
    everybody = people([MO], [ANA, BEN])
    plan = plan_of([(4, [MO], [ANA])], waiting=[[BEN]])
    found = repaired(event(), [*everybody, signup(MAX, "mentor")], plan)
    assert tables(found, 1) == {4: ((MO,), (ANA,)), 5: ((MAX,), (BEN,))}


def test_a_mentor_who_comes_back_has_their_table_again() -> None:
    everybody = people([MO, MIA], [ANA, BEN])
    plan = plan_of([(1, [MO], [ANA]), (2, [MIA], [BEN])], [(2, [MIA], [ANA])], waiting=[[], [BEN]])
    found = repaired(event(rounds=2), everybody, plan, first=2)
    assert tables(found, 2) == {1: ((MO,), (BEN,)), 2: ((MIA,), (ANA,))}
    assert (found.moved, found.newly_placed) == ((), (MO, BEN))


def test_rounds_that_are_over_stay_as_they_were() -> None:
    everybody = people([MO, MIA], [ANA, BEN, CARO, DAN])
    plan = plan_of(
        [(1, [MO], [ANA, BEN]), (2, [MIA], [CARO, DAN])],
        [(1, [MO], [CARO, DAN]), (2, [MIA], [ANA, BEN])],
    )
    found = repaired(event(mentees_per_mentor=2, rounds=2), without(everybody, MIA, DAN), plan, first=2)
    assert found.plan.rounds[0] == plan.rounds[0]
    # Ana and Ben met Mo in the first round and do not meet him again.
    assert tables(found, 2) == {1: ((MO,), (CARO,))}
    assert found.plan.rounds[1].waiting == (ANA, BEN)
    assert (found.moved, found.proved) == ((ANA, BEN), True)


def test_who_missed_a_round_that_is_over_comes_first() -> None:
    """Caro waited in the first round: her first seat outweighs a second one for somebody who signed up earlier."""
    everybody = people([MO, MIA, MAX], [ANA, BEN, CARO])
    plan = plan_of(
        [(1, [MO], [ANA]), (2, [MIA], [BEN])],
        [(1, [MO], [BEN]), (2, [MIA], [CARO]), (3, [MAX], [ANA])],
        waiting=[[CARO], []],
    )
    found = repaired(event(rounds=2), without(everybody, MIA, MO), plan, first=2)
    assert tables(found, 2) == {3: ((MAX,), (CARO,))}
    assert found.moved == (ANA, BEN, CARO)


def test_locks_of_rounds_to_come_hold_and_others_are_void() -> None:
    everybody = people([MO, MIA, MAX], [ANA, BEN, CARO])
    plan = plan_of(
        [(1, [MO], [ANA]), (2, [MIA], [BEN]), (3, [MAX], [CARO])],
        locks=[Lock(1, ANA, 1), Lock(1, CARO, 3), Lock(1, MAX, 3)],
    )
    found = repaired(event(), without(everybody, MO), plan)
    # Caro signed up last, but her seat is locked: Ben has to give way to Ana.
    assert tables(found, 1) == {2: ((MIA,), (ANA,)), 3: ((MAX,), (CARO,))}
    assert found.plan.locks == (Lock(1, CARO, 3), Lock(1, MAX, 3))


def test_a_hand_may_lock_somebody_at_one_table_twice() -> None:
    everybody = people([MO, MIA], [ANA, BEN])
    same = [(1, [MO], [ANA]), (2, [MIA], [BEN])]
    plan = plan_of(same, same, locks=[Lock(1, ANA, 1), Lock(2, ANA, 1)])
    found = repaired(event(rounds=2), everybody, plan)
    assert [tables(found, number)[1] for number in (1, 2)] == [((MO,), (ANA,))] * 2


def test_who_ticked_both_keeps_the_role_that_they_have() -> None:
    everybody = [signup(MO, "both"), signup(ANA, "both"), signup(BEN, minutes=1)]
    plan = plan_of([(1, [MO], [ANA])], waiting=[[BEN]])
    found = repaired(event(), everybody, plan)
    assert tables(found, 1) == {1: ((MO,), (ANA,))}
    assert found.plan.rounds[0].waiting == (BEN,)


def test_pairs_that_are_always_to_meet_still_do() -> None:
    the_event = event(mentees_per_mentor=2)
    the_event = replace(the_event, rules=replace(the_event.rules, always_pairs=((MIA, ANA),)))
    plan = plan_of([(1, [MO], [ANA]), (2, [MIA], [BEN])])
    found = repaired(the_event, people([MO, MIA], [ANA, BEN]), plan)
    assert tables(found, 1)[2] == ((MIA,), (ANA, BEN))
    assert found.moved == (ANA,)


def test_people_of_one_employer_are_not_brought_together() -> None:
    everybody = [
        *people([MO, MIA, MAX], []),
        *(signup(one, employer=firm, minutes=one) for one, firm in ((ANA, "Acme"), (BEN, "Acme"), (CARO, "Bolt"))),
    ]
    plan = plan_of([(1, [MO], [ANA]), (2, [MIA], [BEN]), (3, [MAX], [CARO])])
    found = repaired(event(mentees_per_mentor=2), without(everybody, MO), plan)
    assert tables(found, 1) == {2: ((MIA,), (BEN,)), 3: ((MAX,), (ANA, CARO))}


def test_who_has_to_move_anyhow_does_not_keep_a_seat_before_others() -> None:
    """Ben's table is taken by a lock, so he moves whether he keeps a seat or not; Ana suits the free one better."""
    everybody = [
        signup(MO, "mentor"),
        signup(MIA, "mentor", languages=["French"]),
        signup(ANA, languages=["English"], minutes=0),
        signup(BEN, topics=["cv"], minutes=0),
        signup(CARO),
    ]
    plan = plan_of([(1, [MO], []), (2, [MIA], [ANA, BEN, CARO])], locks=[Lock(1, CARO, 2)])
    found = repaired(event(apart=False), everybody, plan)
    assert tables(found, 1) == {1: ((MO,), (ANA,)), 2: ((MIA,), (CARO,))}
    assert (found.moved, found.proved, found.plan.standing) == ((ANA, BEN), True, Standing.PROVED)


def test_people_who_must_not_meet_are_not_brought_together() -> None:
    plan = plan_of([(1, [MO], [ANA]), (2, [MIA], [BEN]), (3, [MAX], [CARO])])
    everybody = people([MO, MIA, MAX], [ANA, BEN, CARO])
    found = repaired(event(mentees_per_mentor=2, never=[(ANA, BEN)]), without(everybody, MO), plan)
    assert tables(found, 1) == {2: ((MIA,), (BEN,)), 3: ((MAX,), (ANA, CARO))}
    assert (found.moved, found.plan.standing) == ((ANA,), Standing.PROVED)


def test_people_who_sit_together_but_must_not_are_parted_unless_a_hand_locked_both() -> None:
    everybody, the_event = people([MO, MIA], [ANA, BEN, CARO]), event(mentees_per_mentor=2, never=[(ANA, BEN)])
    plan = plan_of([(1, [MO], [ANA, BEN]), (2, [MIA], [CARO])])
    parted = repaired(the_event, everybody, plan)
    assert len(parted.moved) == 1
    assert not any({ANA, BEN} <= set(group.mentees) for group in parted.plan.rounds[0].groups)
    locked = repaired(the_event, everybody, replace(plan, locks=(Lock(1, ANA, 1), Lock(1, BEN, 1))))
    assert (locked.moved, tables(locked, 1)) == ((), tables(repaired(event(mentees_per_mentor=2), everybody, plan), 1))


def test_when_all_is_gone_there_is_an_empty_plan() -> None:
    everybody = people([MO], [ANA])
    found = repaired(event(), without(everybody, MO, ANA), plan_of([(1, [MO], [ANA])]))
    assert (found.plan.rounds[0].groups, found.moved, found.proved) == ((), (), True)


@pytest.mark.parametrize("first", [0, 3])
def test_without_a_round_left_there_is_a_sentence(first: int) -> None:
    plan = plan_of([(1, [MO], [ANA])], [(1, [MO], [])], waiting=[[], [ANA]])
    with pytest.raises(PairingTrouble, match="No round is left"):
        repair(event(rounds=2), people([MO], [ANA]), plan, first=first, name="Pairing 2")


def test_only_rounds_that_are_over_may_hold_people_who_are_gone() -> None:
    the_event = event(rounds=2)
    now = without(people([MO, MIA], [ANA, BEN]), BEN)
    plan = plan_of([(1, [MO], [ANA]), (2, [MIA], [BEN])], [(1, [MO], [BEN]), (2, [MIA], [ANA])])
    found = repaired(the_event, now, plan, first=2)
    problem = build_problem(the_event, now)
    assert check.faults(problem, replace(found.plan, repaired_from=None))
    assert check.faults(problem, replace(found.plan, rounds=plan.rounds))
    twice = replace(found.plan.rounds[0], waiting=(BEN,))
    assert check.faults(problem, replace(found.plan, rounds=(twice, found.plan.rounds[1])))
    better = tuple(replace(one, value=one.value - 1) if one.key is LevelKey.ALONE else one for one in found.plan.levels)
    assert check.faults(problem, replace(found.plan, levels=better))

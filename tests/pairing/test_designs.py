"""Perfect seatings are perfect, and the bound on repeats is never above what can be reached."""

from collections import Counter
from itertools import combinations, permutations, product

import pytest

from micromentor_desktop.pairing.arranging.designs import fewest_repeats, perfect
from micromentor_desktop.pairing.arranging.rounds import repeats


@pytest.mark.parametrize("tables", [2, 3, 4, 5, 7, 8, 9])
def test_everybody_meets_every_mentor_and_nobody_a_table_mate_twice(tables: int) -> None:
    mentees = tables * (tables - 1)
    design = perfect(mentees, tables, tables)
    assert design is not None
    assert repeats(design) == 0
    assert {pair for pairs in design for pair in pairs} == set(product(range(mentees), range(tables)))
    for pairs in design:
        assert [mentee for mentee, _ in pairs] == list(range(mentees))
        assert set(Counter(table for _, table in pairs).values()) == {tables - 1}


@pytest.mark.parametrize(("mentees", "tables", "rounds"), [(1, 2, 1), (7, 4, 3), (13, 5, 4), (40, 8, 6), (71, 9, 9)])
def test_parts_of_a_design_are_even_and_keep_neighbours_apart(mentees: int, tables: int, rounds: int) -> None:
    design = perfect(mentees, tables, rounds)
    assert design is not None and len(design) == rounds
    assert repeats(design) == 0
    for pairs in design:
        sizes = Counter(table for _, table in pairs)
        assert {sizes[table] for table in range(tables)} <= {mentees // tables, -(-mentees // tables)}
        assert len({(mentee // tables, table) for mentee, table in pairs}) == mentees


@pytest.mark.parametrize(("mentees", "tables", "rounds"), [(18, 6, 5), (13, 4, 4), (12, 4, 5), (10, 10, 2)])
def test_where_no_design_is_known_there_is_none(mentees: int, tables: int, rounds: int) -> None:
    assert perfect(mentees, tables, rounds) is None


@pytest.mark.parametrize("rounds", [2, 3, 4])
def test_thirteen_at_four_tables_repeat_once_a_round_and_no_more(rounds: int) -> None:
    """The thirteenth goes round with one of the twelve of the perfect design, so the bound is reached."""
    assert fewest_repeats([rounds] * 12, rounds, 4) == 0
    assert fewest_repeats([rounds] * 13, rounds, 4) == rounds - 1
    design = perfect(12, 4, rounds)
    assert design is not None
    assert repeats([[*pairs, (12, dict(pairs)[0])] for pairs in design]) == rounds - 1


def test_who_waits_in_turn_counts_only_where_they_sit() -> None:
    """38 seats of 13 in 3 rounds: one sits twice, so at least two rounds have all 13 in one pair of rounds."""
    assert fewest_repeats([3] * 12 + [2], 3, 4) == 1
    assert fewest_repeats([3] * 11 + [2, 2], 3, 4) == 0
    assert fewest_repeats([3] * 13 + [0] * 20, 3, 4) == 2


@pytest.mark.parametrize("seats", [[], [0, 0], [1, 1, 1], [5]])
def test_who_meets_nobody_twice_has_no_bound(seats: list[int]) -> None:
    assert fewest_repeats(seats, 5, 3) == 0


@pytest.mark.parametrize(
    ("seats", "rounds", "tables"),
    [
        ([2] * 3, 2, 2),
        ([2] * 5, 2, 2),
        ([2, 2, 2, 1], 2, 2),
        ([2] * 6, 2, 3),
        ([3] * 4, 3, 3),
        ([2] * 4, 3, 2),
        ([2, 2, 2, 1, 1], 3, 2),
        ([3, 3, 2, 2], 3, 3),
    ],
)
def test_the_bound_is_below_the_best_of_all_plans(seats: list[int], rounds: int, tables: int) -> None:
    """Every way is tried in which mentees have so many seats, each at another table, whatever the sizes."""
    walks = [
        [
            dict(zip(turns, row, strict=True))
            for turns in combinations(range(rounds), count)
            for row in permutations(range(tables), count)
        ]
        for count in seats
    ]
    fewest = min(
        repeats([[(i, walk[turn]) for i, walk in enumerate(plan) if turn in walk] for turn in range(rounds)])
        for plan in product(*walks)
    )
    assert fewest_repeats(seats, rounds, tables) <= fewest

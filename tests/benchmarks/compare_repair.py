"""The time of a repair on the day: from the stored plan and the sign-ups as they stand to the repaired plan, proved.

Run it with ``python -m tests.benchmarks.compare_repair``, for some sizes only with the numbers of people behind.
Roundtables of 1 + 4 over three rounds; of each 25 people one does not come, and three walk in, whatever the size. One
in five is a mentor (places are just enough) or one in six (some wait in each round); before each of the three rounds.
Each line takes ten seeds and the best of three runs for each.
"""

import sys
from time import perf_counter

from micromentor_desktop.domain.plan import Repaired, Standing
from micromentor_desktop.pairing.repairing.repair import repair
from tests.pairing.evenings import Night, night

SIZES = (40, 200, 1_000)
SEEDS = 10


def seconds(made: Night, first: int, runs: int) -> tuple[float, Repaired]:
    """The best time of some runs, and what was found."""
    times = []
    for _ in range(runs):
        start = perf_counter()
        found = repair(made.event, made.signups, made.plan, first=first, name="Pairing 2")
        times.append(perf_counter() - start)
    return min(times), found


def main() -> None:
    print("people  mentors  from round   median (ms)   worst (ms)   moved (median)   fewest moves proved   all proved")
    for people in [int(word) for word in sys.argv[1:]] or SIZES:
        for share in (5, 6):
            mentors = people // share
            nights = [
                night(mentors=mentors, mentees=people - mentors, rounds=3, gone=people // 25, walk_ins=3, seed=seed)
                for seed in range(SEEDS if people < 1_000 else 3)
            ]
            for first in (1, 2, 3):
                results = [seconds(made, first, 3 if people < 1_000 else 1) for made in nights]
                times = sorted(1000 * time for time, _ in results)
                moved = sorted(len(found.moved) for _, found in results)
                proved = sum(found.proved for _, found in results)
                whole = sum(found.plan.standing is Standing.PROVED for _, found in results)
                count, middle = len(results), len(results) // 2
                print(
                    f"{people:>6}  {mentors:>7}  {first:>10}  {times[middle]:>12.0f}  {times[-1]:>11.0f}"
                    f"  {moved[middle]:>15}  {proved:>15} of {count:<2}  {whole:>7} of {count}"
                )


if __name__ == "__main__":
    main()

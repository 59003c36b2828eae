"""A repair on its way to a referee in another process; neither solver is imported here."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Figures = dict[str, int]


@dataclass(frozen=True)
class RepairCase:
    """The rounds still to come as plain arrays: mentees x tables x rounds, or part of these.

    ``missed`` (mentees x all rounds) weighs the kth seat from now on that a mentee lacks; ``before`` is the table of
    the old plan, negative for none (-2: it is closed).
    """

    even: bool
    apart: bool
    capacity: NDArray[np.int64]
    is_open: NDArray[np.bool_]
    there: NDArray[np.bool_]
    allowed: NDArray[np.bool_]
    off_topic: NDArray[np.int64]
    fit: NDArray[np.int64]
    employer: NDArray[np.int64]
    missed: NDArray[np.int64]
    before: NDArray[np.int64]


def ask(case: RepairCase) -> Figures:
    """Let the referee solve the case; for the other process."""
    from tests.pairing.repair_referee import by_branch_and_cut

    return by_branch_and_cut(case)

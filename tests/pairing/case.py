"""A pairing problem on its way to a referee in another process; neither solver is imported here."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from micromentor_desktop.domain.plan import LevelKey

Levels = dict[LevelKey, int]


@dataclass(frozen=True)
class Case:
    """A pairing problem as plain arrays; ``missed`` (mentees x rounds) weighs the seats that a mentee lacks."""

    rounds: int
    even: bool
    apart: bool
    capacity: NDArray[np.int64]
    employer: NDArray[np.int64]
    missed: NDArray[np.int64]
    allowed: NDArray[np.bool_]
    on_topic: NDArray[np.bool_]
    fit: NDArray[np.int64]
    both: tuple[tuple[int, int], ...]
    reluctance: NDArray[np.int64]
    never: tuple[tuple[int, int], ...] = ()
    """Mentees (indices) who must not sit together; the minimum-cost flow knows nothing of them."""


def ask(function: str, case: Case) -> Levels:
    """Let a function of ``referees`` solve the case; for the other process."""
    from tests.pairing import referees

    levels: Levels = getattr(referees, function)(case)
    return levels

"""What the solver answers: who meets whom, who serves as what, and how good that is."""

from dataclasses import dataclass

from micromentor_desktop.domain.plan import LevelKey, Prices
from micromentor_desktop.pairing.solving.program import Reached


@dataclass(frozen=True, slots=True)
class Seat:
    """A mentee (index) meets a mentor (index) in a round; 0 means in any one of them."""

    mentee: int
    mentor: int
    round: int


@dataclass(frozen=True, slots=True)
class Choice:
    """The seats, who of those that ticked both serves as a mentor (mentor indices), and what each goal reached.

    ``certificate`` proves the bounds, as far as the roles are settled; it is empty where a search found the seats.
    """

    seats: tuple[Seat, ...]
    serving: frozenset[int]
    reached: tuple[tuple[LevelKey, Reached], ...]
    certificate: tuple[Prices, ...] = ()

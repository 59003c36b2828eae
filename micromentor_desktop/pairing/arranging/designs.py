"""How few repeats are possible: a bound by counting, and perfect seatings known from finite geometry.

Let t be a prime power and F the field with t elements. Mentee (a, b), a and b in F and a not 0, sits in round x at
table a*x + b. Two mentees (a, b) and (c, d) share a table where (a - c)*x = d - b: for a = c never, otherwise in one
round. As a is not 0, each mentee is at another table in each round. So t(t - 1) mentees go round t tables of
t - 1 in t rounds: the affine group of the field, which is sharply doubly transitive (Jordan 1872). Fewer mentees or
rounds are parts of it.
"""

from collections.abc import Iterator, Sequence

from micromentor_desktop.pairing.arranging.rounds import Pair

_FIELDS = {
    2: (2, (1,)),
    3: (3, (1,)),
    4: (2, (1, 1)),
    5: (5, (1,)),
    7: (7, (1,)),
    8: (2, (1, 1, 0)),
    9: (3, (2, 0)),
}
"""Size -> characteristic p, and what x^k is in the field of p^k, as coefficients of 1, x, ... (no use for k = 1)."""


def perfect(mentees: int, tables: int, rounds: int) -> tuple[tuple[Pair, ...], ...] | None:
    """Everybody seated in every round, without a repeat and with tables as even as can be; None where none is known.

    Mentees and tables are numbered from 0. Each run of ``tables`` mentees, from 0 on, never shares a table: a good
    place for colleagues.
    """
    if tables not in _FIELDS or rounds > tables or mentees > tables * (tables - 1):
        return None
    return tuple(
        tuple(
            (mentee, _plus(tables, _times(tables, mentee // tables + 1, number), mentee % tables))
            for mentee in range(mentees)
        )
        for number in range(rounds)
    )


def fewest_repeats(seats: Sequence[int], rounds: int, tables: int) -> int:
    """A number of repeats that no plan goes below in which each mentee has so many seats, by counting.

    Mentors stay and nobody meets one twice, so who sits in both of two rounds is at one of t(t - 1) ordered pairs of
    different tables; x people there make at least g(x) pairs who share both, g being what the most even spread makes.
    Over all pairs of rounds, the x add up to the sum of k(k - 1)/2 over mentees with k seats; g is convex, so the g(x)
    add up to least when that sum spreads evenly: to O, say. Two who meet c times count c(c - 1)/2 in O and c - 1 as
    repeats, and c is at most the second highest k, so there are at least 2 * O / k repeats.
    """
    most = sorted(seats)[-2] if len(seats) > 1 else 0
    if most < 2:
        return 0
    cells = tables * (tables - 1)
    meetings = 0
    for in_both in _even(sum(k * (k - 1) // 2 for k in seats), rounds * (rounds - 1) // 2):
        meetings += sum(x * (x - 1) // 2 for x in _even(in_both, cells))
    return -(-2 * meetings // most)


def _even(total: int, parts: int) -> Iterator[int]:
    """The total, spread over the parts as evenly as integers can be."""
    return (total // parts + (part < total % parts) for part in range(parts))


def _digits(size: int, element: int) -> list[int]:
    """The coefficients of 1, x, x^2 ... of an element, which is numbered by them to the base p."""
    base, reduction = _FIELDS[size]
    return [element // base**power % base for power in range(len(reduction))]


def _element(size: int, digits: list[int]) -> int:
    base, _ = _FIELDS[size]
    return sum(digit % base * base**power for power, digit in enumerate(digits))


def _plus(size: int, one: int, other: int) -> int:
    return _element(size, [a + b for a, b in zip(_digits(size, one), _digits(size, other), strict=True)])


def _times(size: int, one: int, other: int) -> int:
    """Horner's rule over the digits of the second factor."""
    factor = _digits(size, one)
    product = [0] * len(factor)
    for digit in reversed(_digits(size, other)):
        product = [a + digit * b for a, b in zip(_times_x(size, product), factor, strict=True)]
    return _element(size, product)


def _times_x(size: int, digits: list[int]) -> list[int]:
    """Shift the coefficients by one and reduce the highest; a prime field has no x, and its only digit drops out."""
    _, reduction = _FIELDS[size]
    if len(reduction) == 1:
        return [0]
    *lower, highest = digits
    return [a + highest * b for a, b in zip([0, *lower], reduction, strict=True)]

"""A number for each pair of places in two sorted lists that looks like chance and is the same everywhere."""

from micromentor_desktop.pairing.rules import IntArray

SCATTER_MOST = 10007
"""All numbers are below this prime."""

_ONE, _OTHER, _BOTH = 7919, 104729, 1299709  # primes


def scatter(one: IntArray, other: IntArray) -> IntArray:
    """Numbers from 0 to SCATTER_MOST - 1 for two arrays of places, which broadcast."""
    mixed = (one * _ONE + other * _OTHER) ^ (one * other * _BOTH)
    return mixed % SCATTER_MOST

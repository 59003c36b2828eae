"""Colours as three shares of red, green and blue (0 to 1), and how well one can be read on another (WCAG 2)."""

import re
from collections.abc import Iterable

RGB = tuple[float, float, float]

WHITE: RGB = (1.0, 1.0, 1.0)
BLACK: RGB = (0.0, 0.0, 0.0)

_HEX = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
_STEPS = 50


def is_colour(text: str) -> bool:
    """Whether the text is a colour as "#rrggbb"."""
    return _HEX.fullmatch(text) is not None


def parse(text: str) -> RGB:
    """The colour written as "#rrggbb"."""
    return (int(text[1:3], 16) / 255, int(text[3:5], 16) / 255, int(text[5:7], 16) / 255)


def written(colour: RGB) -> str:
    """The colour as "#rrggbb"."""
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def mixed(one: RGB, other: RGB, share: float) -> RGB:
    """One colour with a share of the other in it (0 to 1)."""
    return (
        one[0] + (other[0] - one[0]) * share,
        one[1] + (other[1] - one[1]) * share,
        one[2] + (other[2] - one[2]) * share,
    )


def contrast(one: RGB, other: RGB) -> float:
    """The contrast ratio of WCAG 2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: RGB, grounds: Iterable[RGB], *, least: float, toward: RGB) -> RGB:
    """The colour, mixed with as little of ``toward`` as gives it that contrast with each of the grounds.

    What comes out is what eight bits a part can show; ``toward`` itself when nothing less will do.
    """
    behind = tuple(grounds)
    for step in range(_STEPS + 1):
        tried = parse(written(mixed(colour, toward, step / _STEPS)))
        if all(contrast(tried, ground) >= least for ground in behind):
            return tried
    return toward


def _luminance(colour: RGB) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

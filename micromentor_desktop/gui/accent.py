"""The colours that stand for the chapter, made readable in light and dark from the one that it chose."""

from enum import Enum
from functools import lru_cache

from micromentor_desktop.domain.colour import BLACK, RGB, WHITE, mixed, parse, readable, written

_AA = 4.5
"""The contrast that WCAG AA asks of text."""


class Accent(Enum):
    """What one of these colours is for."""

    PLAIN = "signs, frames and the ground of the one button that leads on"
    ON = "text on the plain accent"
    FILL = "the ground of what is chosen"
    TEXT = "text on that ground"
    TARGET = "the ground of where something can be dropped"


@lru_cache(maxsize=64)
def accents(colour: str, grounds: tuple[str, ...], *, dark: bool) -> dict[Accent, str]:
    """All of them from one colour ("#rrggbb"), as "#rrggbb".

    The plain one can be read on each of ``grounds``, which are the theme's, the first being the window's. Given back
    as the colour, it gives the same again.
    """
    behind = [parse(ground) for ground in grounds]
    away = WHITE if dark else BLACK
    plain = readable(parse(colour), behind, least=_AA, toward=away)
    on = readable(mixed(plain, BLACK, 0.85) if dark else WHITE, [plain], least=_AA, toward=BLACK if dark else WHITE)
    base: RGB = behind[0] if dark else WHITE
    # As they are shown, with eight bits a part.
    fill, target = (parse(written(mixed(base, plain, share))) for share in ((0.28, 0.15) if dark else (0.15, 0.07)))
    text = readable(plain, [fill, target], least=_AA, toward=away)
    found = {Accent.PLAIN: plain, Accent.ON: on, Accent.FILL: fill, Accent.TEXT: text, Accent.TARGET: target}
    return {role: written(one) for role, one in found.items()}

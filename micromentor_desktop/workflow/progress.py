"""How a long piece of work tells how far it is, and learns that it should stop."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called now and then with the share done (0 to 1). Raises :class:`errors.Stopped` when the user pressed Stop."""


def unheard(_share: float) -> None:
    """For callers that show no progress."""

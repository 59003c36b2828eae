"""What the log says of a bug of ours: where it happened, and nothing about people."""

import traceback
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


def bug_report(error: BaseException) -> str:
    """The traceback without the exception's message, which could hold names, addresses or whole rows.

    Places are told from the program's folder or the library's on, since what comes before names the computer's user.
    """
    lines = ["Traceback (most recent call last):\n"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f'  File "{_short(frame.filename)}", line {frame.lineno}, in {frame.name}\n')
        if frame.line:
            lines.append(f"    {frame.line}\n")
    cause = error.__cause__ or error.__context__
    before = [f"Caused by {type(cause).__name__}\n"] if cause is not None else []
    return "".join([*lines, f"{type(error).__module__}.{type(error).__qualname__}\n", *before])


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    # A library's own folder and file say enough; elsewhere, as in the standard library, they do, too.
    return Path(*path.parts[-2:]).as_posix()

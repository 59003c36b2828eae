"""What the log says of a bug of ours: where it happened, and nothing about people."""

import traceback


def bug_report(error: BaseException) -> str:
    """The traceback without the exception's message, which could hold names, addresses or whole rows."""
    lines = ["Traceback (most recent call last):\n", *traceback.format_tb(error.__traceback__)]
    cause = error.__cause__ or error.__context__
    before = [f"Caused by {type(cause).__name__}\n"] if cause is not None else []
    return "".join([*lines, f"{type(error).__module__}.{type(error).__qualname__}\n", *before])

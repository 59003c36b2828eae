"""Collects what was timed and prints it as a table at the end."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

_NAMES = {
    "ours": "ours",
    "by_flow": "OR-tools flow",
    "by_assignment": "SciPy assignment",
    "by_linear_program": "SciPy linprog",
}


@dataclass
class Table:
    """Seconds by what was timed, number of people, and solver."""

    rows: dict[str, dict[int, Mapping[str, float]]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    def add(self, title: str, people: int, seconds: Mapping[str, float]) -> None:
        self.rows.setdefault(title, {})[people] = seconds

    def lines(self) -> list[str]:
        """With the ratio to every other solver, and the growth from size to size."""
        found = []
        for title, sizes in self.rows.items():
            found.append(f"\n{title}")
            before = 0.0
            for people, seconds in sizes.items():
                ours = seconds["ours"]
                others = [
                    f"{_NAMES[name]} {took:.4f} s (ratio {ours / took:.1f})"
                    for name, took in seconds.items()
                    if name != "ours"
                ]
                growth = f"{ours / before:.1f} times the size before" if before else ""
                found.append("   ".join([f"{people:>7,} people  {ours:8.4f} s", *others, growth]).rstrip())
                before = ours
        return found + [f"\n{remark}" for remark in self.remarks]


_TABLE = pytest.StashKey[Table]()


@pytest.fixture(scope="session")
def table(request: pytest.FixtureRequest) -> Table:
    return request.config.stash.setdefault(_TABLE, Table())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in config.stash.get(_TABLE, Table()).lines():
        terminalreporter.write_line(line)

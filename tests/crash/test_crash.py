"""A few of each: the programs beside this file do hundreds (see their first lines)."""

import os
from pathlib import Path

import pytest

from tests.crash import faults, flips, kills

unix = pytest.mark.skipif(not hasattr(os, "fork"), reason="SIGKILL and fork are Unix's; Windows has neither")


@unix
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_ten_kills_lose_nothing_that_was_confirmed(tmp_path: Path) -> None:
    count = kills.kill_often(tmp_path, 10, 3, kills.VERSIONS[-1:], kills.EVERYTHING)
    assert count.kills.total() == 10


@unix
@pytest.mark.skipif(faults.compiler() is None, reason="needs gcc, to build the disk that fails")
def test_a_failing_disk_loses_nothing_that_was_confirmed(tmp_path: Path) -> None:
    result = faults.fail_often(tmp_path, 3, seed=3)
    assert result.outcomes.total() == 3


@pytest.mark.parametrize("backups", [True, False])
def test_flipped_bytes_are_never_silently_wrong(tmp_path: Path, backups: bool) -> None:
    outcomes = flips.flip_many(tmp_path, 8, 5, backups=backups)
    assert outcomes.total() == 8
    if backups:
        assert set(outcomes) <= {flips.IDENTICAL, flips.HEALED, flips.FROM_BACKUP}

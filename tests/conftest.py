"""What all tests share: an open chapter's file with its workflows, and how properties are tried."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows

# Without a stop-watch, since a busy machine is no failure; in CI always the same cases.
settings.register_profile("here", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("here")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(tmp_path / "chapter.micromentor")
    yield opened
    opened.close()


@pytest.fixture
def workflows(database: Database) -> Workflows:
    return Workflows.over(database)

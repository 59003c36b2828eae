"""A chapter's file and its workflows, without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(tmp_path / "chapter.micromentor")
    yield opened
    opened.close()


@pytest.fixture
def workflows(database: Database) -> Workflows:
    return Workflows.over(database)

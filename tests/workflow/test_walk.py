"""A walk over a board: whatever is done in whatever order, nobody is lost and everything can be undone."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.walk import Walk, crowd

_KINDS = ("move", "swap", "several", "mentor", "lock", "table_lock", "exemption", "again", "undo", "redo")


class BoardWalk(RuleBasedStateMachine):
    """One chapter's file, one event, and anything that the board offers."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._database = Database.open(Path(self._folder.name) / "chapter.micromentor")

    @initialize(tables=st.sampled_from([None, 3]), rounds=st.integers(1, 2))
    def begin(self, tables: int | None, rounds: int) -> None:
        workflows = Workflows.over(self._database)
        self.walk = Walk(workflows, crowd(self._database, workflows, tables=tables, rounds=rounds))
        assert self.walk.kinds == _KINDS
        self.walk.check()

    @rule(kind=st.sampled_from(_KINDS), data=st.data())
    def step(self, kind: str, data: st.DataObject) -> None:
        self.walk.step(kind, lambda count: data.draw(st.integers(0, count - 1)))

    def teardown(self) -> None:
        if hasattr(self, "walk"):
            while self.walk.done:
                self.walk.step("undo", lambda _count: 0)
        self._database.close()
        self._folder.cleanup()


TestBoardWalk = BoardWalk.TestCase
TestBoardWalk.settings = settings(max_examples=15, stateful_step_count=20)

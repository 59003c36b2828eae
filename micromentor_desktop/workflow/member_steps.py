"""One thing done to members, with its name, and how it is taken back and done again."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from micromentor_desktop.storage import changes
from micromentor_desktop.storage.database import Database, Session


@dataclass(frozen=True, slots=True)
class Step:
    """``said`` names what was done. The rest is for :class:`TakeBack` only; it holds what was there before."""

    said: str
    changes: changes.Changes

    @property
    def changed(self) -> bool:
        """Whether anything is different from before."""
        return bool(self.changes.rows)


@contextmanager
def noted(session: Session, member_ids: Collection[int], said: str) -> Iterator[Step]:
    """A step of what is done inside the block; complete after it."""
    with changes.noted(session, member_ids) as what:
        yield Step(said, what)


class TakeBack:
    """The use cases behind undo and redo of what was done to members."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def undo(self, step: Step) -> None:
        """Put everything back as it was before the step. Raises Trouble when it was changed again since."""
        with self._database.transaction() as session:
            changes.apply(session, step.changes.inverse)

    def redo(self, step: Step) -> None:
        """Do the step again after it was undone. Raises Trouble when what it is about was changed since."""
        with self._database.transaction() as session:
            changes.apply(session, step.changes)

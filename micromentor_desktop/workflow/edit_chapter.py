"""The chapter itself: its name, colour, paper and topics."""

from collections.abc import Sequence
from dataclasses import dataclass

from micromentor_desktop.domain.chapter import Chapter, Paper
from micromentor_desktop.domain.colour import is_colour
from micromentor_desktop.domain.names import fold, tidy
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import chapter
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import tr, trn


@dataclass(frozen=True, slots=True)
class TopicEdit:
    """One line of the list of topics: ``before`` is its stored name, empty for a new one."""

    before: str
    name: str


class EditChapter:
    """The use cases around the chapter's own settings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, paper: Paper) -> None:
        """Begin a new file's chapter with the paper that is usual here; a chapter that is there keeps its own."""
        with self._database.transaction() as session:
            chapter.begin_chapter(session, paper)

    def save(self, name: str, paper: Paper, colour: str, topics: Sequence[TopicEdit] | None = None) -> Chapter:
        """Change the chapter; ``topics`` are all that there are to be, None leaves them as they are.

        ``colour`` is "#rrggbb", or empty for the program's own. Raises Trouble, and changes nothing, when two topics
        have one name, one has none, or one that sign-ups name is missing.
        """
        if colour and not is_colour(colour):
            raise Trouble(
                tr("“{colour}” is no colour. Write it as # and six digits, for example #0f766e.", colour=colour)
            )
        with self._database.transaction() as session:
            chapter.save_chapter(session, tidy(name), paper, colour.lower())
            if topics is not None:
                stored = chapter.get_chapter(session).topics
                _change_topics(session, stored, [TopicEdit(edit.before, tidy(edit.name)) for edit in topics])
            return chapter.get_chapter(session)

    def used_topics(self) -> dict[str, int]:
        """How many sign-ups name each topic; those that none names are not there."""
        with self._database.transaction() as session:
            return chapter.used_topics(session)


def _change_topics(session: Session, stored: Sequence[str], topics: Sequence[TopicEdit]) -> None:
    seen: set[str] = set()
    for edit in topics:
        if not edit.name:
            raise Trouble(tr("A topic needs a name. Write one, or remove the line."))
        if fold(edit.name) in seen:
            raise Trouble(tr("The topic “{topic}” is there twice. Rename or remove one of the two.", topic=edit.name))
        seen.add(fold(edit.name))
    kept = {edit.before for edit in topics}
    removed = [name for name in stored if name not in kept]
    used = chapter.used_topics(session)
    for name in removed:
        if name in used:
            raise Trouble(
                trn(
                    "{n} sign-up names the topic “{topic}”, so it cannot be removed. Rename it instead.",
                    "{n} sign-ups name the topic “{topic}”, so it cannot be removed. Rename it instead.",
                    used[name],
                    topic=name,
                )
            )
    renamed = {edit.before: edit.name for edit in topics if edit.before and edit.before != edit.name}
    chapter.change_topics(session, renamed, [edit.name for edit in topics if not edit.before], removed)

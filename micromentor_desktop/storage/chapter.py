"""Reading and writing the chapter's own settings and topics."""

from collections.abc import Mapping

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from micromentor_desktop.domain.chapter import STARTER_TOPICS, Chapter, Paper
from micromentor_desktop.storage.tables import ChapterRow, SignUpTopicRow, TopicRow
from micromentor_desktop.translate import tr


def get_chapter(session: Session) -> Chapter:
    """The chapter; a new file holds one without a name, with the starter topics."""
    row = _row(session)
    topics = session.scalars(select(TopicRow.name).order_by(TopicRow.id))
    return Chapter(name=row.name, paper=Paper(row.paper), topics=tuple(topics), colour=row.colour)


def begin_chapter(session: Session, paper: Paper) -> None:
    """Begin a new file's chapter with this paper; a chapter that is there keeps its own."""
    if session.get(ChapterRow, 1) is None:
        _row(session).paper = paper.value
        session.flush()


def save_chapter(session: Session, name: str, paper: Paper, colour: str) -> None:
    """Change the chapter's name, paper and colour ("#rrggbb", or empty)."""
    row = _row(session)
    row.name, row.paper, row.colour = name, paper.value, colour
    session.flush()


def used_topics(session: Session) -> dict[str, int]:
    """How many sign-ups name each topic; those that none names are not there."""
    links = session.execute(
        select(TopicRow.name, SignUpTopicRow.signup_id).join(TopicRow, TopicRow.id == SignUpTopicRow.topic_id)
    )
    named: dict[str, set[int]] = {}
    for name, signup_id in links:
        named.setdefault(name, set()).add(signup_id)
    return {name: len(signups) for name, signups in named.items()}


def change_topics(session: Session, renamed: Mapping[str, str], added: list[str], removed: list[str]) -> None:
    """Rename, add and remove topics; sign-ups follow a new name. What is removed must be named by no sign-up."""
    _row(session)
    session.execute(delete(TopicRow).where(TopicRow.name.in_(removed)))
    rows = {row.name: row for row in session.scalars(select(TopicRow))}
    # By way of names that nobody has, as two topics may exchange theirs.
    for before in renamed:
        rows[before].name = f"\x00{before}"
    session.flush()
    for before, after in renamed.items():
        rows[before].name = after
    session.add_all(TopicRow(name=name) for name in added)
    session.flush()


def forget_after(session: Session) -> int | None:
    """After how many months those who do not belong to the chapter are offered to be forgotten; None for never."""
    return _row(session).forget_after_months


def save_forget_after(session: Session, months: int | None) -> None:
    """Change after how many months they are offered to be forgotten."""
    _row(session).forget_after_months = months
    session.flush()


def topic_row(session: Session, name: str) -> TopicRow:
    """The topic of that name, added to the chapter's when it is new. Only for the rooms of the storage."""
    named = select(TopicRow).where(TopicRow.name == name)
    topic = session.scalar(named)
    if topic is None:
        _row(session)  # the first time, this brings the starter topics
        topic = session.scalar(named)
    if topic is None:
        topic = TopicRow(name=name)
        session.add(topic)
        session.flush()
    return topic


def _row(session: Session) -> ChapterRow:
    row = session.get(ChapterRow, 1)
    if row is None:
        row = ChapterRow(id=1, name="", paper=Paper.LETTER.value)
        session.add(row)
        session.add_all(TopicRow(name=tr(name)) for name in STARTER_TOPICS)
        session.flush()
    return row

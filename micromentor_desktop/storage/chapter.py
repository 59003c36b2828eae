"""Reading and writing the chapter's own settings and topics."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from micromentor_desktop.domain.chapter import STARTER_TOPICS, Chapter, Paper
from micromentor_desktop.storage.tables import ChapterRow, TopicRow


def get_chapter(session: Session) -> Chapter:
    """The chapter; a new file holds one without a name, with the starter topics."""
    row = _row(session)
    topics = session.scalars(select(TopicRow.name).order_by(TopicRow.id))
    return Chapter(name=row.name, paper=Paper(row.paper), topics=tuple(topics))


def save_chapter(session: Session, name: str, paper: Paper) -> None:
    """Change the chapter's name and paper."""
    row = _row(session)
    row.name, row.paper = name, paper.value
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
        session.add_all(TopicRow(name=name) for name in STARTER_TOPICS)
        session.flush()
    return row

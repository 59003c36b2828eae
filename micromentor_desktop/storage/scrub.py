"""Wiping a person's name, address and number out of everything else that the chapter's file holds."""

import re
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import JSON, String, and_, delete, select, update
from sqlalchemy.orm import Session

from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.names import fold
from micromentor_desktop.storage.tables import Base, ImportBatchRow, ImportRowRow, MemberRow, PrintedRow

_SHORTEST_NUMBER = 6
"""A telephone number of fewer digits could be anything."""


def words_of(member: Member, others: Iterable[Member]) -> tuple[str, ...]:
    """The texts by which a person is known: name, address and number, as far as nobody else has the same.

    A first name alone names too many people to be wiped out wherever it stands.
    """
    rest = list(others)
    words = []
    if member.given_name and member.family_name and fold(member.full_name) not in {fold(one.full_name) for one in rest}:
        given, family = member.given_name, member.family_name
        words += [member.full_name, f"{family}, {given}", f"{family} {given}"]
    if member.email and member.email.casefold() not in {one.email.casefold() for one in rest}:
        words.append(member.email)
    digits = sum(char.isdigit() for char in member.phone)
    if digits >= _SHORTEST_NUMBER and member.phone not in {one.phone for one in rest}:
        words.append(member.phone)
    return tuple(words)


def files_about(session: Session, member_ids: Collection[int]) -> tuple[str, ...]:
    """The names of the original sign-up files that are kept and hold a row of these members."""
    batches = select(ImportRowRow.batch_id).where(ImportRowRow.member_id.in_(list(member_ids)))
    return tuple(
        session.scalars(
            select(ImportBatchRow.file_name)
            .where(ImportBatchRow.id.in_(batches), ImportBatchRow.content != b"")
            .order_by(ImportBatchRow.id)
        )
    )


def wipe(session: Session, member_id: int, words: Collection[str], instead: str, documents: Collection[str]) -> None:
    """Put ``instead`` where the words stand, in every text of every table, and forget what was kept of the person.

    An original file in which they are is dropped as a whole, since one row cannot be cut out of a workbook. To be
    called before the person's own record is emptied or removed.
    """
    own_rows = select(ImportRowRow.batch_id).where(ImportRowRow.member_id == member_id)
    for batch in session.scalars(select(ImportBatchRow)).all():
        batch.changes = [change for change in batch.changes if change[0] != member_id]
    session.flush()
    session.execute(update(ImportBatchRow).where(ImportBatchRow.id.in_(own_rows)).values(content=b""))
    session.execute(update(ImportRowRow).where(ImportRowRow.member_id == member_id).values(cells=[], reason=""))
    session.execute(delete(PrintedRow).where(PrintedRow.subject == member_id, PrintedRow.document.in_(list(documents))))
    _wipe_words(session, member_id, words, instead)
    session.expire_all()


def _wipe_words(session: Session, member_id: int, words: Collection[str], instead: str) -> None:
    if not words:
        return
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words), re.IGNORECASE)
    for table in Base.metadata.sorted_tables:
        texts = [column for column in table.columns if isinstance(column.type, JSON | String)]
        keys = list(table.primary_key)
        if not texts:
            continue
        for row in session.execute(select(*keys, *texts)).mappings().all():
            if table.name == MemberRow.__tablename__ and row["id"] == member_id:
                continue
            changed = {column.name: _wiped(row[column.name], pattern, instead) for column in texts}
            changed = {name: value for name, value in changed.items() if value != row[name]}
            if changed:
                session.execute(update(table).where(and_(*(key == row[key.name] for key in keys))).values(**changed))
                if table.name == ImportRowRow.__tablename__:
                    # Somebody else's answer named them, so the file it came from does, too.
                    session.execute(
                        update(ImportBatchRow).where(ImportBatchRow.id == row["batch_id"]).values(content=b"")
                    )


def _wiped(value: Any, pattern: re.Pattern[str], instead: str) -> Any:  # noqa: ANN401 (whatever JSON holds)
    if isinstance(value, str):
        return pattern.sub(instead, value)
    if isinstance(value, list):
        return [_wiped(part, pattern, instead) for part in value]
    if isinstance(value, dict):
        return {key: _wiped(part, pattern, instead) for key, part in value.items()}
    return value

"""What the organizer may decide about a file in the preview: each function makes the next decisions out of the last."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from micromentor_desktop.workflow.import_signups import Decisions, Field

Decide = Callable[[Decisions], Decisions]


def columns(fields: dict[int, Field]) -> Decide:
    """These columns are that."""
    return lambda decided: replace(decided, corrections={**decided.corrections, **fields})


def cells(texts: Iterable[tuple[tuple[int, int], str]]) -> Decide:
    """Read these texts instead of what the cells (row, column) say."""
    return lambda decided: replace(decided, cells={**decided.cells, **dict(texts)})


def person(rows: Iterable[int], attribute: str, text: str) -> Decide:
    """The person of these rows has that name, role, employer and so on, whatever the file says."""
    said = {(row, attribute): text for row in rows}
    return lambda decided: replace(decided, people={**decided.people, **said})


def as_in_the_file(rows: Iterable[int], attribute: str) -> Decide:
    """What was said about one attribute of a person counts no more."""
    taken_back = {(row, attribute) for row in rows}
    return lambda decided: replace(
        decided, people={place: text for place, text in decided.people.items() if place not in taken_back}
    )


def keep(row: int) -> Decide:
    """The row is a sign-up after all."""
    return _sets(lambda decided: {"keep_rows": decided.keep_rows | {row}, "leave_out": decided.leave_out - {row}})


def leave_out(row: int) -> Decide:
    """The row is no sign-up."""
    return _sets(lambda decided: {"leave_out": decided.leave_out | {row}, "keep_rows": decided.keep_rows - {row}})


def one_person(row: int, other: int) -> Decide:
    """Two rows tell of one person."""
    return _sets(lambda decided: {"one_person": decided.one_person | {(row, other)}})


def member(row: int, member_id: int, *, same: bool) -> Decide:
    """The person of a row is that member, or is somebody else."""
    if same:
        return _sets(lambda decided: {"same_as": {**decided.same_as, row: member_id}})
    return _sets(
        lambda decided: {
            "apart": decided.apart | {(row, member_id)},
            "same_as": {one: named for one, named in decided.same_as.items() if (one, named) != (row, member_id)},
        }
    )


def withdrawn(member_id: int, *, gone: bool) -> Decide:
    """Somebody who is not in the file any more is to be marked as withdrawn, or not."""
    return _sets(
        lambda decided: {"withdrawn": decided.withdrawn | {member_id} if gone else decided.withdrawn - {member_id}}
    )


def topic(answer: str, meant: str) -> Decide:
    """An answer (folded) means that topic; empty for none."""
    return _sets(lambda decided: {"topics": {**decided.topics, answer: meant}})


def _sets(changed: Callable[[Decisions], dict[str, Any]]) -> Decide:
    return lambda decided: replace(decided, **changed(decided))

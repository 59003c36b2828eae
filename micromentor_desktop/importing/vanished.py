"""Who was in earlier exports of a form, and is not in a later one."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.records import Draft, Field

_NAMED_BY = frozenset({Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.EMAIL})
_ONE_FORM = 0.8


@dataclass(frozen=True, slots=True)
class Vanished:
    """Somebody who came with an earlier export; ``reason`` is why their row is set aside now, empty if it is gone."""

    signup: SignUp
    reason: str = ""


def of_one_form(headers: Collection[str], others: Collection[str]) -> bool:
    """Whether two files have mostly the same headings, as two exports of one form do."""
    first, second = set(map(fold, headers)), set(map(fold, others))
    return len(first & second) >= _ONE_FORM * len(first | second) > 0


def vanished(
    draft: Draft, signups: Iterable[SignUp], expected: Collection[int], found: Collection[int]
) -> tuple[Vanished, ...]:
    """Those of the ``expected`` members (ids) with a sign-up who are not among the ``found``, and still take part."""
    named_by = [column for column in draft.columns if column.field in _NAMED_BY]
    aside = {tuple(one.cells[column.index] for column in named_by): one.reason for one in draft.set_aside}
    gone = []
    for signup in signups:
        if signup.member.id in expected and signup.member.id not in found and signup.status.takes_part:
            cells = dict(signup.answers)
            gone.append(Vanished(signup, aside.get(tuple(cells.get(column.header, "") for column in named_by), "")))
    return tuple(gone)

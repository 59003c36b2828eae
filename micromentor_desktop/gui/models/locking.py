"""What turning a lock means, as a change of the plan."""

from collections.abc import Sequence

from micromentor_desktop.domain.plan import SetLock, Several
from micromentor_desktop.gui.models.cards import Seat


def lock_wish(round_number: int, seats: Sequence[Seat]) -> SetLock | Several | None:
    """Lock those who are not locked; where all of them are, let go of all."""
    locking = any(not seat.locked for seat in seats)
    changes = tuple(SetLock(round_number, seat.member_id, locking) for seat in seats if seat.locked is not locking)
    if not changes:
        return None
    return changes[0] if len(changes) == 1 else Several(changes)

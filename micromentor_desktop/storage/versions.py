"""The kept versions of a plan: finding them, naming them, letting go of them."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, defer

from micromentor_desktop.domain.plan import Level, LevelKey
from micromentor_desktop.domain.version import Version, VersionState, WhyKept
from micromentor_desktop.storage.tables import PlanRow


def event_versions(session: Session, event_id: int) -> tuple[Version, ...]:
    """The version on the board first, then those that are kept, the latest first."""
    listed = PlanRow.current | (PlanRow.kept != WhyKept.NO.value)
    # Without the proofs, which are long and tell nothing here.
    rows = session.scalars(
        select(PlanRow).where(PlanRow.event_id == event_id, listed).options(defer(PlanRow.certificate))
    )
    versions = map(_to_version, rows)
    return tuple(sorted(versions, key=lambda one: (one.current, one.at, one.plan_id), reverse=True))


def get_state(session: Session, plan_id: int) -> VersionState:
    """What a version is called and why it is kept. Raises LookupError when there is none of that id."""
    row = _row(session, plan_id)
    return VersionState(row.id, row.name, WhyKept(row.kept))


def set_state(session: Session, state: VersionState) -> None:
    """Name a version, take it into the list or out of it. Raises LookupError for an unknown id."""
    row = _row(session, state.plan_id)
    if row.kept_at is None and state.kept is not WhyKept.NO:
        row.kept_at = datetime.now()
    row.name, row.kept = state.name, state.kept.value
    session.flush()


def forget_unlisted(session: Session, event_id: int) -> None:
    """Remove the versions that are neither on the board nor in the list."""
    session.execute(
        delete(PlanRow).where(PlanRow.event_id == event_id, ~PlanRow.current, PlanRow.kept == WhyKept.NO.value)
    )


def _row(session: Session, plan_id: int) -> PlanRow:
    row = session.get(PlanRow, plan_id)
    if row is None:
        raise LookupError(f"no plan {plan_id}")
    return row


def _to_version(row: PlanRow) -> Version:
    return Version(
        state=VersionState(row.id, row.name, WhyKept(row.kept)),
        at=row.made_at if row.current else row.kept_at or row.made_at,
        current=row.current,
        levels=tuple(Level(LevelKey(key), *values) for key, *values in row.levels),
    )

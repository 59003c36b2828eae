"""The tables of a chapter's file, one class a table. Changing one needs a migration in ``migrations/versions``."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Float, ForeignKey, Index, LargeBinary, MetaData, String, false, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

# Named constraints can be dropped and altered by later migrations; unnamed ones cannot on SQLite.
_NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def _yes_or_no(*columns: str) -> str:
    return " AND ".join(f"{column} IN (0, 1)" for column in columns)


def _a_list(*columns: str) -> str:
    return " AND ".join(f"json_valid({column}) AND json_type({column}) = 'array'" for column in columns)


def _an_object(*columns: str) -> str:
    return _a_list(*columns).replace("'array'", "'object'")


_MEMBER = "members.id"
_EVENT = "events.id"


class Base(DeclarativeBase):
    """Common base of all tables."""

    metadata = MetaData(naming_convention=_NAMING)
    type_annotation_map = {list[Any]: JSON, dict[str, Any]: JSON, float: Float}  # noqa: RUF012 (SQLAlchemy's own spelling)


class ChapterRow(Base):
    """The chapter itself: exactly one row."""

    __tablename__ = "chapter"
    __table_args__ = (
        CheckConstraint("forget_after_months IS NULL OR forget_after_months >= 1", name="forget"),
        CheckConstraint("id = 1", name="single"),
        CheckConstraint("paper IN ('letter', 'a4')", name="paper"),
        CheckConstraint("colour = '' OR colour GLOB '#" + 6 * "[0-9a-fA-F]" + "'", name="colour"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(default="")
    paper: Mapped[str] = mapped_column(default="letter")
    colour: Mapped[str] = mapped_column(default="", server_default="")
    """As #rrggbb, or empty for the program's own."""
    forget_after_months: Mapped[int | None]
    """After how many months without a sign-up those who do not belong to the chapter are offered to be forgotten."""
    sample_event: Mapped[int | None] = mapped_column(ForeignKey(_EVENT, ondelete="SET NULL"))
    """The event of the sample chapter, while it is there."""


class MemberRow(Base):
    """A person known to the chapter."""

    __tablename__ = "members"
    __table_args__ = (
        CheckConstraint("given_name <> '' OR family_name <> ''", name="named"),
        CheckConstraint("years >= 0", name="years"),
        CheckConstraint(_a_list("languages"), name="languages"),
        CheckConstraint(_yes_or_no("mentored_before", "archived", "guest"), name="yes_or_no"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    given_name: Mapped[str]
    family_name: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="", index=True)
    employer: Mapped[str] = mapped_column(default="")
    job_title: Mapped[str] = mapped_column(default="")
    field: Mapped[str] = mapped_column(default="", server_default="")
    years: Mapped[int | None]
    years_text: Mapped[str] = mapped_column(default="")
    languages: Mapped[list[Any]] = mapped_column(default=list)
    pronouns: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    mentored_before: Mapped[bool] = mapped_column(default=False)
    archived: Mapped[bool] = mapped_column(default=False)
    guest: Mapped[bool] = mapped_column(default=False, server_default=false())
    added_at: Mapped[datetime | None] = mapped_column(default=datetime.now)
    archived_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]
    """When their data were taken out; the row stays where a past event counts them."""
    consents: Mapped[list["ConsentRow"]] = relationship(cascade="all, delete-orphan", passive_deletes=True)


class SampleMemberRow(Base):
    """A made-up person of the sample chapter, who goes with it."""

    __tablename__ = "sample_members"

    member_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True)


class ConsentRow(Base):
    """A member's consent to one use of their data."""

    __tablename__ = "consents"
    __table_args__ = (CheckConstraint("purpose IN ('contact exchange', 'directory', 'badge QR')", name="purpose"),)

    member_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True)
    purpose: Mapped[str] = mapped_column(primary_key=True)
    given_at: Mapped[datetime]


class MemberTopicRow(Base):
    """A topic that a member can help with or wants help with, as they told last or as it was edited."""

    __tablename__ = "member_topics"
    __table_args__ = (CheckConstraint("side IN ('offered', 'wanted')", name="side"),)

    member_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topics.id", ondelete="CASCADE"), primary_key=True)


class TopicRow(Base):
    """A topic of the chapter, in the order in which it is offered."""

    __tablename__ = "topics"
    __table_args__ = (CheckConstraint("name <> ''", name="named"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class EventRow(Base):
    """An event with its rules."""

    __tablename__ = "events"
    __table_args__ = (
        CheckConstraint("shape IN ('buddies', 'one-on-one', 'roundtables', 'drop-in')", name="shape"),
        CheckConstraint("mentees_per_mentor >= 1 AND rounds >= 1 AND minutes_per_round >= 1", name="counts"),
        CheckConstraint("tables >= 1 AND colleagues_at_table >= 1", name="table_counts"),
        CheckConstraint("new_faces_percent BETWEEN 0 AND 100", name="percent"),
        CheckConstraint("name <> ''", name="named"),
        CheckConstraint("held_on IS date(held_on)", name="day"),
        CheckConstraint(_yes_or_no("topic_tables", "keep_employers_apart"), name="yes_or_no"),
        CheckConstraint(_a_list("musts", "mix"), name="lists"),
        CheckConstraint(_an_object("gap", "weights"), name="figures"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    shape: Mapped[str]
    held_on: Mapped[date | None]
    place: Mapped[str] = mapped_column(default="")
    span: Mapped[str] = mapped_column(default="")
    mentees_per_mentor: Mapped[int]
    rounds: Mapped[int]
    minutes_per_round: Mapped[int]
    tables: Mapped[int | None]
    topic_tables: Mapped[bool] = mapped_column(server_default=false())
    keep_employers_apart: Mapped[bool]
    colleagues_at_table: Mapped[int] = mapped_column(server_default="1")
    musts: Mapped[list[Any]] = mapped_column(server_default='["language"]')
    mix: Mapped[list[Any]] = mapped_column(server_default="[]")
    gap: Mapped[dict[str, Any]] = mapped_column(server_default="{}")
    new_faces_percent: Mapped[int]
    weights: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]


class NeverPairRow(Base):
    """Two people who must not sit together at an event, stored with the smaller id first."""

    __tablename__ = "never_pairs"
    __table_args__ = (CheckConstraint("first_id < second_id", name="ordered"),)

    event_id: Mapped[int] = mapped_column(ForeignKey(_EVENT, ondelete="CASCADE"), primary_key=True)
    first_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True)
    second_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True)


class AlwaysPairRow(Base):
    """Two people who must meet as mentor and mentee at an event, stored with the smaller id first."""

    __tablename__ = "always_pairs"
    __table_args__ = (CheckConstraint("first_id < second_id", name="ordered"),)

    event_id: Mapped[int] = mapped_column(ForeignKey(_EVENT, ondelete="CASCADE"), primary_key=True)
    first_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True)
    second_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True)


class ImportBatchRow(Base):
    """One import: the file itself and how its columns were taken, so that every value can say where it came from.

    So that it can be undone, ``changes`` tells what it did to each person, ``topics_added`` which topics it brought.
    """

    __tablename__ = "import_batches"
    __table_args__ = (CheckConstraint(_a_list("mapping", "changes", "topics_added"), name="lists"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey(_EVENT, ondelete="CASCADE"), index=True)
    file_name: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    mapping: Mapped[list[Any]]
    imported_at: Mapped[datetime]
    changes: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    topics_added: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    undone_at: Mapped[datetime | None]


class ColumnProfileRow(Base):
    """How the organizer corrected the columns and topics of one kind of file, for the next file of that kind."""

    __tablename__ = "column_profiles"

    id: Mapped[int] = mapped_column(primary_key=True)
    headers: Mapped[list[Any]]
    fields: Mapped[dict[str, Any]]
    topics: Mapped[dict[str, Any]]
    used_at: Mapped[datetime]


class ImportRowRow(Base):
    """What became of one row of an imported file; a repeat names the same member as the row it repeats."""

    __tablename__ = "import_rows"
    __table_args__ = (
        CheckConstraint("outcome IN ('person', 'repeat', 'set aside')", name="outcome"),
        CheckConstraint("row >= 1 AND " + _a_list("cells"), name="cells"),
    )

    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batches.id", ondelete="CASCADE"), primary_key=True)
    row: Mapped[int] = mapped_column(primary_key=True)
    cells: Mapped[list[Any]]
    outcome: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    member_id: Mapped[int | None] = mapped_column(ForeignKey(_MEMBER, ondelete="SET NULL"))


class SignUpRow(Base):
    """One member's interest in one event, and what became of it on the day."""

    __tablename__ = "signups"
    __table_args__ = (
        Index("uq_signups_event_member", "event_id", "member_id", unique=True),
        CheckConstraint("status IN ('expected', 'checked in', 'no-show', 'withdrawn')", name="status"),
        CheckConstraint("capacity IS NULL OR capacity >= 0", name="capacity"),
        CheckConstraint(_yes_or_no("mentor", "mentee", "newcomer", "walk_in"), name="yes_or_no"),
        CheckConstraint(_a_list("rounds", "answers"), name="lists"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey(_EVENT, ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), index=True)
    mentor: Mapped[bool]
    mentee: Mapped[bool]
    capacity: Mapped[int | None]
    newcomer: Mapped[bool] = mapped_column(default=False, server_default=false())
    rounds: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    signed_up_at: Mapped[datetime | None]
    status: Mapped[str] = mapped_column(String, default="expected")
    checked_in_at: Mapped[datetime | None]
    walk_in: Mapped[bool] = mapped_column(default=False)
    answers: Mapped[list[Any]] = mapped_column(default=list)
    member: Mapped[MemberRow] = relationship()
    topics: Mapped[list["SignUpTopicRow"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="SignUpTopicRow.position"
    )
    wishes: Mapped[list["WishRow"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="WishRow.rank"
    )


class SignUpTopicRow(Base):
    """A topic that a sign-up offers or wants; ``position`` keeps the order of their answer."""

    __tablename__ = "signup_topics"
    __table_args__ = (
        CheckConstraint("side IN ('offered', 'wanted')", name="side"),
        CheckConstraint("position >= 0", name="position"),
    )

    signup_id: Mapped[int] = mapped_column(ForeignKey("signups.id", ondelete="CASCADE"), primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topics.id"), primary_key=True)
    position: Mapped[int]
    topic: Mapped[TopicRow] = relationship(lazy="joined")


class WishRow(Base):
    """A mentor whom a mentee would like to meet; rank 1 is the first choice."""

    __tablename__ = "wishes"
    __table_args__ = (CheckConstraint("rank >= 1", name="ranked"),)

    signup_id: Mapped[int] = mapped_column(ForeignKey("signups.id", ondelete="CASCADE"), primary_key=True)
    rank: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"))


class PlanRow(Base):
    """One version of an event's pairing; at most one version of an event is current.

    ``kept`` tells why it is in the list of versions (see :class:`domain.version.WhyKept`), empty where it is not.
    """

    __tablename__ = "plans"
    __table_args__ = (
        Index("uq_plans_current", "event_id", unique=True, sqlite_where=text("current")),
        CheckConstraint(
            "standing IN ('best possible (proved)', 'best found', 'stopped', 'changed by hand')", name="standing"
        ),
        CheckConstraint("name <> ''", name="named"),
        CheckConstraint(_yes_or_no("current"), name="yes_or_no"),
        CheckConstraint(_a_list("levels", "certificate", "answers", "kept_locks", "exemptions"), name="lists"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey(_EVENT, ondelete="CASCADE"), index=True)
    name: Mapped[str]
    standing: Mapped[str]
    levels: Mapped[list[Any]]
    certificate: Mapped[list[Any]]
    question: Mapped[str] = mapped_column(default="", server_default="")
    answers: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    """[member id, digest of their answers] of everybody who took part."""
    kept_locks: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    repaired_from: Mapped[int | None]
    exemptions: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    """Broken rules that the organizer allowed: [round, rule, [member ids]]."""
    made_at: Mapped[datetime]
    current: Mapped[bool]
    kept: Mapped[str] = mapped_column(default="", server_default="")
    kept_at: Mapped[datetime | None]
    seats: Mapped[list["SeatRow"]] = relationship(cascade="all, delete-orphan", passive_deletes=True)
    topics: Mapped[list["TableTopicRow"]] = relationship(cascade="all, delete-orphan", passive_deletes=True)


class SeatRow(Base):
    """Where one person is in one round of a plan: at a table, or (table empty) on the waiting list.

    A ``spare`` person without a table is no mentee who waits, but a mentor who was given none.
    """

    __tablename__ = "seats"
    __table_args__ = (
        CheckConstraint("table_number IS NOT NULL OR NOT mentor", name="mentors_have_tables"),
        CheckConstraint("round >= 1 AND (table_number IS NULL OR table_number >= 1)", name="counts"),
        CheckConstraint(_yes_or_no("mentor", "locked", "spare"), name="yes_or_no"),
    )

    plan_id: Mapped[int] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True)
    table_number: Mapped[int | None]
    mentor: Mapped[bool]
    locked: Mapped[bool] = mapped_column(default=False)
    spare: Mapped[bool] = mapped_column(default=False, server_default=false())


class TableTopicRow(Base):
    """What a table of a plan talks about, where tables have topics."""

    __tablename__ = "table_topics"
    __table_args__ = (CheckConstraint("table_number >= 1 AND topic <> ''", name="counts"),)

    plan_id: Mapped[int] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"), primary_key=True)
    table_number: Mapped[int] = mapped_column(primary_key=True)
    topic: Mapped[str]


class PrintedRow(Base):
    """What a printed badge or card said, so that stale ones can be listed for reprinting.

    ``subject`` is the member's id for badges and the table number for cards; ``content_hash`` a digest of the words.
    """

    __tablename__ = "printed"
    __table_args__ = (CheckConstraint("content_hash <> ''", name="digest"),)

    event_id: Mapped[int] = mapped_column(ForeignKey(_EVENT, ondelete="CASCADE"), primary_key=True)
    document: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[int] = mapped_column(primary_key=True)
    content_hash: Mapped[str]
    printed_at: Mapped[datetime]


class PrintChoiceRow(Base):
    """How a document of an event was printed last, so that a reprint looks the same and goes on the next free label."""

    __tablename__ = "print_choices"
    __table_args__ = (CheckConstraint(_an_object("choices"), name="choices"),)

    event_id: Mapped[int] = mapped_column(ForeignKey(_EVENT, ondelete="CASCADE"), primary_key=True)
    document: Mapped[str] = mapped_column(primary_key=True)
    choices: Mapped[dict[str, Any]]


class OwnSheetRow(Base):
    """A sheet that the organizer measured and typed; lengths in millimetres."""

    __tablename__ = "own_sheets"
    __table_args__ = (
        CheckConstraint("name <> ''", name="named"),
        CheckConstraint("cols >= 1 AND rows >= 1", name="counts"),
        CheckConstraint("width_mm > 0 AND height_mm > 0 AND left_mm >= 0 AND top_mm >= 0", name="sizes"),
    )

    name: Mapped[str] = mapped_column(primary_key=True)
    page: Mapped[str]
    tent: Mapped[bool]
    cols: Mapped[int]
    rows: Mapped[int]
    width_mm: Mapped[float]
    height_mm: Mapped[float]
    left_mm: Mapped[float]
    top_mm: Mapped[float]
    pitch_x_mm: Mapped[float]
    pitch_y_mm: Mapped[float]


class CalibrationRow(Base):
    """How a printer misses with paper from one of its trays; without a printer, what saved PDFs are corrected by."""

    __tablename__ = "calibrations"
    __table_args__ = (CheckConstraint("across > 0 AND along > 0", name="stretch"),)

    printer: Mapped[str] = mapped_column(primary_key=True)
    tray: Mapped[str] = mapped_column(primary_key=True)
    right_mm: Mapped[float]
    down_mm: Mapped[float]
    across: Mapped[float]
    along: Mapped[float]
    measured_at: Mapped[datetime]


class LogoRow(Base):
    """The chapter's logo as a PNG: at most one row."""

    __tablename__ = "logo"
    __table_args__ = (
        CheckConstraint("id = 1", name="single"),
        CheckConstraint("length(png) > 0", name="picture"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    png: Mapped[bytes] = mapped_column(LargeBinary)


class EventDraftRow(Base):
    """A new event that was begun and not made yet: at most one row. ``source`` says what ``content`` is."""

    __tablename__ = "event_draft"
    __table_args__ = (
        CheckConstraint("id = 1", name="single"),
        CheckConstraint("page >= 0", name="page"),
        CheckConstraint(_an_object("event", "source"), name="parts"),
        CheckConstraint(_a_list("people"), name="people"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    saved_at: Mapped[datetime]
    page: Mapped[int]
    event: Mapped[dict[str, Any]] = mapped_column(JSON)
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    source: Mapped[dict[str, Any]] = mapped_column(JSON)
    people: Mapped[list[dict[str, str]]] = mapped_column(JSON)


class RowDigestRow(Base):
    """The digest of a row of any other table (see :mod:`seals`), by which damage to it is noticed."""

    __tablename__ = "row_digests"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 (SQLAlchemy's own spelling)

    table_name: Mapped[str] = mapped_column(primary_key=True)
    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[int]

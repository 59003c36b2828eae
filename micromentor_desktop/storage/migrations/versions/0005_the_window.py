"""What the window keeps, what the code relies on, and a digest of every row.

The chapter's colour, who belongs to the sample chapter, an event that was begun; guests, topics and dates of
members; which answers a plan was made from, which plans are in the list
of versions, allowed exceptions and mentors without a table.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_HEX = "[0-9a-fA-F]"

_CHECKS = {
    "chapter": {
        "forget": "forget_after_months IS NULL OR forget_after_months >= 1",
        "colour": f"colour = '' OR colour GLOB '#{_HEX * 6}'",
    },
    "members": {
        "years": "years >= 0",
        "languages": "json_valid(languages) AND json_type(languages) = 'array'",
        "yes_or_no": "mentored_before IN (0, 1) AND archived IN (0, 1) AND guest IN (0, 1)",
    },
    "topics": {"named": "name <> ''"},
    "events": {
        "named": "name <> ''",
        "day": "held_on IS date(held_on)",
        "yes_or_no": "topic_tables IN (0, 1) AND keep_employers_apart IN (0, 1)",
        "lists": "json_valid(musts) AND json_type(musts) = 'array' AND json_valid(mix) AND json_type(mix) = 'array'",
        "figures": "json_valid(gap) AND json_type(gap) = 'object' AND json_valid(weights)"
        " AND json_type(weights) = 'object'",
    },
    "import_batches": {
        "lists": "json_valid(mapping) AND json_type(mapping) = 'array' AND json_valid(changes)"
        " AND json_type(changes) = 'array' AND json_valid(topics_added) AND json_type(topics_added) = 'array'",
    },
    "import_rows": {"cells": "row >= 1 AND json_valid(cells) AND json_type(cells) = 'array'"},
    "signups": {
        "yes_or_no": "mentor IN (0, 1) AND mentee IN (0, 1) AND newcomer IN (0, 1) AND walk_in IN (0, 1)",
        "lists": "json_valid(rounds) AND json_type(rounds) = 'array' AND json_valid(answers)"
        " AND json_type(answers) = 'array'",
    },
    "signup_topics": {"position": "position >= 0"},
    "plans": {
        "named": "name <> ''",
        "yes_or_no": "current IN (0, 1)",
        "lists": "json_valid(levels) AND json_type(levels) = 'array' AND json_valid(certificate)"
        " AND json_type(certificate) = 'array' AND json_valid(answers) AND json_type(answers) = 'array'"
        " AND json_valid(kept_locks) AND json_type(kept_locks) = 'array' AND json_valid(exemptions)"
        " AND json_type(exemptions) = 'array'",
    },
    "seats": {"yes_or_no": "mentor IN (0, 1) AND locked IN (0, 1) AND spare IN (0, 1)"},
    "table_topics": {"counts": "table_number >= 1 AND topic <> ''"},
    "printed": {"digest": "content_hash <> ''"},
    "print_choices": {"choices": "json_valid(choices) AND json_type(choices) = 'object'"},
    "own_sheets": {"sizes": "width_mm > 0 AND height_mm > 0 AND left_mm >= 0 AND top_mm >= 0"},
    "event_draft": {
        "page": "page >= 0",
        "parts": "json_valid(event) AND json_type(event) = 'object' AND json_valid(source)"
        " AND json_type(source) = 'object'",
        "people": "json_valid(people) AND json_type(people) = 'array'",
    },
    "logo": {"picture": "length(png) > 0"},
}
"""Table to the name and the words of each constraint that it is to have beside those it has."""


def upgrade() -> None:
    """Apply the change."""
    _chapter()
    _plans()
    _members()
    _sample()
    _draft()
    # Last, so that every table above is final.
    _mend()
    for table, checks in _CHECKS.items():
        _tighten(table, checks)
    op.create_table(
        "row_digests",
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("table_name", "row", name=op.f("pk_row_digests")),
        sqlite_with_rowid=False,
    )


def _chapter() -> None:
    op.add_column("chapter", sa.Column("colour", sa.String(), nullable=False, server_default=""))
    op.add_column("chapter", sa.Column("forget_after_months", sa.Integer(), nullable=True))
    op.add_column("chapter", sa.Column("sample_event", sa.Integer(), nullable=True))
    _remake(
        "chapter",
        "CONSTRAINT fk_chapter_sample_event_events FOREIGN KEY(sample_event) REFERENCES events (id) ON DELETE SET NULL",
    )


def _plans() -> None:
    op.add_column("plans", sa.Column("answers", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("plans", sa.Column("kept", sa.String(), nullable=False, server_default=""))
    op.add_column("plans", sa.Column("kept_at", sa.DateTime(), nullable=True))
    op.add_column("plans", sa.Column("exemptions", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("seats", sa.Column("spare", sa.Boolean(), nullable=False, server_default=sa.false()))
    # Until now each pairing left the one before in the file, but nothing could show it.
    op.execute("UPDATE plans SET kept = 'before pairing again', kept_at = made_at WHERE NOT current")


def _members() -> None:
    for column in (
        sa.Column("guest", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("added_at", sa.DateTime(), nullable=True),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
    ):
        op.add_column("members", column)
    # Nobody is to be forgotten earlier than intended, so where a date is not known, the months count from now.
    op.execute("UPDATE members SET added_at = strftime('%Y-%m-%d %H:%M:%f000', 'now', 'localtime')")
    op.execute("UPDATE members SET archived_at = added_at WHERE archived")
    # The code on the badge was printed for those who agreed to exchange their contact details; now it is asked apart.
    op.execute(
        "INSERT OR IGNORE INTO consents (member_id, purpose, given_at)"
        " SELECT member_id, 'badge QR', given_at FROM consents WHERE purpose = 'contact exchange'"
    )
    op.create_table(
        "member_topics",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("topic_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("side IN ('offered', 'wanted')", name=op.f("ck_member_topics_side")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_member_topics_member_id_members"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name=op.f("fk_member_topics_topic_id_topics"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("member_id", "side", "topic_id", name=op.f("pk_member_topics")),
    )
    # Everybody begins with the topics of their latest sign-up that names any.
    op.execute(
        "INSERT INTO member_topics (member_id, side, topic_id)"
        " SELECT s.member_id, t.side, t.topic_id FROM signup_topics t JOIN signups s ON s.id = t.signup_id"
        " WHERE s.id = (SELECT max(later.id) FROM signups later JOIN signup_topics named ON named.signup_id = later.id"
        " AND named.side = t.side WHERE later.member_id = s.member_id)"
    )


def _sample() -> None:
    op.create_table(
        "sample_members",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_sample_members_member_id_members"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_sample_members")),
    )


def _draft() -> None:
    op.create_table(
        "event_draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("event", sa.JSON(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("source", sa.JSON(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_event_draft_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_draft")),
    )


def _mend() -> None:
    """No release wrote such rows, but a hand may have: an upgrade must not fail on them."""
    op.execute("UPDATE members SET years = NULL WHERE years < 0")
    op.execute("UPDATE topics SET name = 'Topic ' || id WHERE name = ''")
    op.execute("UPDATE events SET name = 'Event ' || id WHERE name = ''")
    op.execute("UPDATE plans SET name = 'Pairing ' || id WHERE name = ''")
    op.execute("DELETE FROM table_topics WHERE topic = ''")
    op.execute("DELETE FROM logo WHERE length(png) = 0")


def _tighten(table: str, checks: dict[str, str]) -> None:
    _remake(table, *(f"CONSTRAINT ck_{table}_{name} CHECK ({check})" for name, check in checks.items()))


def _remake(table: str, *constraints: str) -> None:
    """SQLite adds no constraint to a table: make the table anew with it. Alembic's own way would lose those it has."""
    connection = op.get_bind()
    about = connection.exec_driver_sql("SELECT type, sql FROM sqlite_master WHERE tbl_name = ?", (table,)).all()
    [made_by] = [sql for kind, sql in about if kind == "table"]
    words = "".join(f", {constraint}" for constraint in constraints)
    body = made_by[made_by.index("(") : made_by.rindex(")")]
    op.execute(f'CREATE TABLE "{table}_new" {body}{words})')
    op.execute(f'INSERT INTO "{table}_new" SELECT * FROM "{table}"')  # noqa: S608 (a constant of this file)
    op.drop_table(table)
    op.rename_table(f"{table}_new", table)
    for kind, sql in about:
        if kind == "index" and sql:
            op.execute(sql)

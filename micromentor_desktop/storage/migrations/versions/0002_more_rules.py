"""drop-in events, shared and topic tables, more rules, who is new and who can come when."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_EVENT_COLUMNS = (
    "id, name, shape, held_on, place, span, mentees_per_mentor, rounds, minutes_per_round, keep_employers_apart,"
    " new_faces_percent, weights, created_at"
)


def upgrade() -> None:
    """Apply the change."""
    _events()
    op.create_table(
        "always_pairs",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_always_pairs_ordered")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_always_pairs_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["first_id"], ["members.id"], name=op.f("fk_always_pairs_first_id_members"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["members.id"], name=op.f("fk_always_pairs_second_id_members"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "first_id", "second_id", name=op.f("pk_always_pairs")),
    )
    op.create_table(
        "wishes",
        sa.Column("signup_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("rank >= 1", name=op.f("ck_wishes_ranked")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_wishes_member_id_members"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["signup_id"], ["signups.id"], name=op.f("fk_wishes_signup_id_signups"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("signup_id", "rank", name=op.f("pk_wishes")),
    )
    op.create_table(
        "table_topics",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("table_number", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["plans.id"], name=op.f("fk_table_topics_plan_id_plans"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("plan_id", "table_number", name=op.f("pk_table_topics")),
    )
    op.add_column("members", sa.Column("field", sa.String(), nullable=False, server_default=""))
    op.add_column("signups", sa.Column("newcomer", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("signups", sa.Column("rounds", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("plans", sa.Column("question", sa.String(), nullable=False, server_default=""))
    op.add_column("plans", sa.Column("kept_locks", sa.JSON(), nullable=False, server_default="[]"))


def _events() -> None:
    """SQLite cannot change a constraint: make the table anew beside the old one, and let it take its place."""
    op.create_table(
        "events_new",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("shape", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("span", sa.String(), nullable=False),
        sa.Column("mentees_per_mentor", sa.Integer(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("minutes_per_round", sa.Integer(), nullable=False),
        sa.Column("tables", sa.Integer(), nullable=True),
        sa.Column("topic_tables", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("keep_employers_apart", sa.Boolean(), nullable=False),
        sa.Column("colleagues_at_table", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("musts", sa.JSON(), nullable=False, server_default='["language"]'),
        sa.Column("mix", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("gap", sa.JSON(), nullable=False, server_default="{}"),
        sa.Column("new_faces_percent", sa.Integer(), nullable=False),
        sa.Column("weights", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "shape IN ('buddies', 'one-on-one', 'roundtables', 'drop-in')", name=op.f("ck_events_shape")
        ),
        sa.CheckConstraint(
            "mentees_per_mentor >= 1 AND rounds >= 1 AND minutes_per_round >= 1", name=op.f("ck_events_counts")
        ),
        sa.CheckConstraint("tables >= 1 AND colleagues_at_table >= 1", name=op.f("ck_events_table_counts")),
        sa.CheckConstraint("new_faces_percent BETWEEN 0 AND 100", name=op.f("ck_events_percent")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
    )
    op.execute(f"INSERT INTO events_new ({_EVENT_COLUMNS}) SELECT {_EVENT_COLUMNS} FROM events")  # noqa: S608
    op.drop_table("events")
    op.rename_table("events_new", "events")

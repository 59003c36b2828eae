"""What the window keeps.

The chapter's colour, who belongs to the sample chapter, an event that was begun; guests, topics and dates of
members; which answers a plan was made from, which plans are in the list
of versions, allowed exceptions and mentors without a table.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply the change."""
    with op.batch_alter_table("chapter") as chapter:
        chapter.add_column(sa.Column("colour", sa.String(), nullable=False, server_default=""))
        chapter.add_column(sa.Column("forget_after_months", sa.Integer(), nullable=True))
        chapter.create_check_constraint(
            op.f("ck_chapter_forget"), "forget_after_months IS NULL OR forget_after_months >= 1"
        )
        chapter.add_column(sa.Column("sample_event", sa.Integer(), nullable=True))
        chapter.create_foreign_key(
            chapter.f("fk_chapter_sample_event_events"), "events", ["sample_event"], ["id"], ondelete="SET NULL"
        )
    _plans()
    _members()
    _sample()
    _draft()


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

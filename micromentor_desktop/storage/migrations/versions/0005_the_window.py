"""What the window keeps: the chapter's colour, and who belongs to the sample chapter."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply the change."""
    with op.batch_alter_table("chapter") as chapter:
        chapter.add_column(sa.Column("colour", sa.String(), nullable=False, server_default=""))
        chapter.add_column(sa.Column("sample_event", sa.Integer(), nullable=True))
        chapter.create_foreign_key(
            chapter.f("fk_chapter_sample_event_events"), "events", ["sample_event"], ["id"], ondelete="SET NULL"
        )
    op.create_table(
        "sample_members",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_sample_members_member_id_members"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_sample_members")),
    )

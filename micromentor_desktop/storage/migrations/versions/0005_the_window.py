"""What the window keeps: the chapter's colour, and an event that was begun."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply the change."""
    with op.batch_alter_table("chapter") as chapter:
        chapter.add_column(sa.Column("colour", sa.String(), nullable=False, server_default=""))
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

"""What the window keeps: the chapter's colour, and which versions of a plan are in the list of versions."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply the change."""
    with op.batch_alter_table("chapter") as chapter:
        chapter.add_column(sa.Column("colour", sa.String(), nullable=False, server_default=""))
    op.add_column("plans", sa.Column("kept", sa.String(), nullable=False, server_default=""))
    op.add_column("plans", sa.Column("kept_at", sa.DateTime(), nullable=True))
    # Until now each pairing left the one before in the file, but nothing could show it.
    op.execute("UPDATE plans SET kept = 'before pairing again', kept_at = made_at WHERE NOT current")

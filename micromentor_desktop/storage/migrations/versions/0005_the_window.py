"""What the window keeps: the chapter's colour."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply the change."""
    with op.batch_alter_table("chapter") as chapter:
        chapter.add_column(sa.Column("colour", sa.String(), nullable=False, server_default=""))

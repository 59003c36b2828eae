"""What the window keeps: the chapter's colour, and which answers a plan was made from."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply the change."""
    with op.batch_alter_table("chapter") as chapter:
        chapter.add_column(sa.Column("colour", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("plans") as plans:
        plans.add_column(sa.Column("answers", sa.JSON(), nullable=False, server_default="[]"))

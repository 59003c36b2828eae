"""What the window keeps: the chapter's colour, allowed exceptions and mentors without a table."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply the change."""
    with op.batch_alter_table("chapter") as chapter:
        chapter.add_column(sa.Column("colour", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("plans") as plans:
        plans.add_column(sa.Column("exemptions", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("seats") as seats:
        seats.add_column(sa.Column("spare", sa.Boolean(), nullable=False, server_default=sa.false()))

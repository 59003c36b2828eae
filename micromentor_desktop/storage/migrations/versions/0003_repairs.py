"""from which round on a repaired plan was changed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Apply the change."""
    op.add_column("plans", sa.Column("repaired_from", sa.Integer(), nullable=True))

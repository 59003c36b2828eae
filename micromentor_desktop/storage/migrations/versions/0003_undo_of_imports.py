"""what an import changed, so that it can be undone, and how columns were corrected, for the next file."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Apply the change."""
    op.add_column("import_batches", sa.Column("changes", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("import_batches", sa.Column("topics_added", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("import_batches", sa.Column("undone_at", sa.DateTime(), nullable=True))
    op.create_table(
        "column_profiles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("headers", sa.JSON(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_column_profiles")),
    )

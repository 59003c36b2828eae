"""how documents were printed, own sheets, printers' calibrations, the logo."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "print_choices",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_print_choices_event_id_events"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "document", name=op.f("pk_print_choices")),
    )
    op.create_table(
        "own_sheets",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("tent", sa.Boolean(), nullable=False),
        sa.Column("cols", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.Float(), nullable=False)
            for name in ("width_mm", "height_mm", "left_mm", "top_mm", "pitch_x_mm", "pitch_y_mm")
        ),
        sa.CheckConstraint("name <> ''", name=op.f("ck_own_sheets_named")),
        sa.CheckConstraint("cols >= 1 AND rows >= 1", name=op.f("ck_own_sheets_counts")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_own_sheets")),
    )
    op.create_table(
        "calibrations",
        sa.Column("printer", sa.String(), nullable=False),
        sa.Column("tray", sa.String(), nullable=False),
        *(sa.Column(name, sa.Float(), nullable=False) for name in ("right_mm", "down_mm", "across", "along")),
        sa.Column("measured_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("across > 0 AND along > 0", name=op.f("ck_calibrations_stretch")),
        sa.PrimaryKeyConstraint("printer", "tray", name=op.f("pk_calibrations")),
    )
    op.create_table(
        "logo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_logo_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_logo")),
    )

"""The journal as it began."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "asked",
        sa.Column("face", sa.String(length=32), nullable=False),
        sa.Column("place", sa.String(length=32), nullable=False),
        sa.Column("server_id", sa.String(length=32), nullable=True),
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.Column("answer_channel_id", sa.String(length=32), nullable=True),
        sa.Column("answer_id", sa.String(length=32), nullable=True),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("concepts", sa.JSON(), nullable=False),
        sa.Column("concept_key", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("verdict", sa.String(length=32), nullable=False),
        sa.Column("poem_id", sa.String(length=80), nullable=True),
        sa.Column("poem_digest", sa.String(length=64), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=True),
        sa.Column("milliseconds", sa.Double(), nullable=True),
        sa.Column("redirect", sa.String(length=32), nullable=True),
        sa.Column("emergency", sa.String(length=32), nullable=True),
        sa.Column("overheard", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_asked"),
    )
    op.create_index("ix_asked_answer_id", "asked", ["answer_id"])
    counted = ["at", "verdict", "redirect", "emergency", "overheard"]
    op.create_index("ix_asked_at_verdict_redirect_emergency_overheard", "asked", counted)
    op.create_index("ix_asked_concept_key_at", "asked", ["concept_key", "at"])
    op.create_index("ix_asked_message_id", "asked", ["message_id"])
    op.create_index("ix_asked_person_at_verdict", "asked", ["person", "at", "verdict"])
    op.create_table(
        "curated",
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("poem_id", sa.String(length=80), nullable=True),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_curated"),
    )
    op.create_index("ix_curated_at", "curated", ["at"])
    op.create_index("ix_curated_person", "curated", ["person"])
    op.create_table(
        "of_the_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("poem_id", sa.String(length=80), nullable=False),
        sa.Column("message_id", sa.String(length=32), nullable=True),
        sa.Column("id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_of_the_day"),
        sa.UniqueConstraint("day", "channel_id", name="uq_of_the_day_day_channel_id"),
    )
    op.create_index("ix_of_the_day_at", "of_the_day", ["at"])
    op.create_table(
        "feedback",
        sa.Column("asked_id", ROW_ID, nullable=True),
        sa.Column("poem_id", sa.String(length=80), nullable=True),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("answer_id", sa.String(length=32), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(length=80), nullable=True),
        sa.Column("field", sa.String(length=80), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["asked_id"], ["asked.id"], name="fk_feedback_asked_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_feedback"),
    )
    op.create_index("ix_feedback_answer_id", "feedback", ["answer_id"])
    op.create_index("ix_feedback_asked_id", "feedback", ["asked_id"])
    op.create_index("ix_feedback_at", "feedback", ["at"])
    op.create_index("ix_feedback_person", "feedback", ["person"])
    op.create_table(
        "shown",
        sa.Column("asked_id", ROW_ID, nullable=True),
        sa.Column("person", sa.String(length=64), nullable=True),
        sa.Column("poem_id", sa.String(length=80), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("as_shown", sa.JSON(), nullable=False),
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("answer_id", sa.String(length=32), nullable=True),
        sa.Column("id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["asked_id"], ["asked.id"], name="fk_shown_asked_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_shown"),
    )
    op.create_index("ix_shown_asked_id", "shown", ["asked_id"])
    op.create_index("ix_shown_at", "shown", ["at"])
    op.create_index("ix_shown_person", "shown", ["person"])
    op.create_index("ix_shown_poem_id_at", "shown", ["poem_id", "at"])
    op.create_table(
        "wish",
        sa.Column("asked_id", ROW_ID, nullable=True),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("concepts", sa.JSON(), nullable=False),
        sa.Column("concept_key", sa.Text(), nullable=False),
        sa.Column("tells", sa.Boolean(), nullable=False),
        sa.Column("channel_id", sa.String(length=32), nullable=True),
        sa.Column("message_id", sa.String(length=32), nullable=True),
        sa.Column("direct_id", sa.String(length=32), nullable=True),
        sa.Column("answered_before", sa.JSON(), nullable=False),
        sa.Column("seen_before", sa.JSON(), nullable=False),
        sa.Column("closed_by", sa.String(length=80), nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("claimed_at", MOMENT, nullable=True),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.Column("id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["asked_id"], ["asked.id"], name="fk_wish_asked_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_wish"),
    )
    op.create_index("ix_wish_asked_id", "wish", ["asked_id"])
    op.create_index("ix_wish_at", "wish", ["at"])
    op.create_index("ix_wish_concept_key", "wish", ["concept_key"])
    op.create_index("ix_wish_person", "wish", ["person"])
    op.create_table(
        "recalled",
        sa.Column("shown_id", ROW_ID, nullable=False),
        sa.Column("changed", sa.String(length=64), nullable=False),
        sa.Column("telling", ROW_ID, nullable=False),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.Column("id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["shown_id"], ["shown.id"], name="fk_recalled_shown_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_recalled"),
        sa.UniqueConstraint("shown_id", "changed", name="uq_recalled_shown_id_changed"),
    )
    op.create_index("ix_recalled_at", "recalled", ["at"])
    op.create_index("ix_recalled_telling", "recalled", ["telling"])


def downgrade() -> None:
    """Take them away, each before those that it refers to."""
    for table in ("recalled", "of_the_day", "curated", "wish", "feedback", "shown", "asked"):
        op.drop_table(table)

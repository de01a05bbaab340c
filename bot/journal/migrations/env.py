"""What Alembic runs: the migrations on the connection that it was given, or as text without one."""

from alembic import context

from bot.journal.models import Table

connection = context.config.attributes.get("connection")
if connection is None:
    context.configure(
        dialect_name=context.config.get_main_option("dialect"), target_metadata=Table.metadata, literal_binds=True
    )
else:
    # SQLite alters a table by making it anew.
    context.configure(connection=connection, target_metadata=Table.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()

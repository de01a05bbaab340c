"""The journal's schema from one release to the next.

A change of `models.py` is a new file in `versions/` beside the last one, never a change of one that was released;
and `SCHEMA` in the store names it.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def config_of(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration for our migrations, on this connection."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring a database to the schema of today. Raise alembic's CommandError where it has one that is not known here."""
    command.upgrade(config_of(connection), "head")

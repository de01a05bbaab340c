"""The schema: every one that was released leads to today's and back, and the tables are those of the models."""

import io
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from bot.journal.migrations import config_of, upgrade
from bot.journal.models import TABLES, Table
from bot.journal.store import SCHEMA
from tests.journal.keeping import Told, kept, question, until, url_of

RELEASED = ["0001"]


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), Table.metadata))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


def test_the_last_migration_is_the_schema_of_the_program() -> None:
    """And all that were released are still there, each after the one before."""
    script = ScriptDirectory.from_config(config_of())
    assert script.get_current_head() == SCHEMA
    assert [each.revision for each in script.walk_revisions()][::-1] == RELEASED


@pytest.mark.parametrize("released", RELEASED)
def test_every_schema_leads_to_that_of_today_and_back(released: str) -> None:
    """Up from an empty database, from each that was released, and down again."""
    with create_engine("sqlite://").begin() as connection:
        command.upgrade(config_of(connection), released)
        upgrade(connection)
        assert differences(connection) == []
        assert tables(connection) == {table.__tablename__ for table in TABLES}
        command.downgrade(config_of(connection), released)
        command.downgrade(config_of(connection), "base")
        assert tables(connection) == set()
        upgrade(connection)
        assert differences(connection) == []


def test_a_table_that_has_no_migration_is_noticed() -> None:
    """The comparison can fail."""
    with create_engine("sqlite://").begin() as connection:
        upgrade(connection)
        connection.exec_driver_sql("DROP INDEX ix_asked_message_id")
        connection.exec_driver_sql("ALTER TABLE asked DROP COLUMN private")
        assert len(differences(connection)) == 2


def test_the_same_schema_is_made_in_postgresql() -> None:
    """Written as its own statements: nothing in it that only SQLite knows."""
    config, written = config_of(), io.StringIO()
    config.output_buffer = written
    config.set_main_option("dialect", "postgresql")
    command.upgrade(config, "head", sql=True)
    ddl = written.getvalue()
    for table in TABLES:
        assert f"CREATE TABLE {table.__tablename__} (" in ddl
    assert "at TIMESTAMP WITH TIME ZONE NOT NULL" in ddl
    assert "id BIGINT NOT NULL" in ddl
    assert ddl.count("FOREIGN KEY(asked_id) REFERENCES asked (id) ON DELETE SET NULL") == 3
    assert "SERIAL" not in ddl


async def test_a_journal_of_a_newer_version_is_left_alone_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever went back to an older version is told; nothing is written."""
    monkeypatch.setattr("bot.journal.journal._PAUSES", (0.05,))
    async with kept(tmp_path) as journal:
        journal.write(question())
        await until(lambda: not journal._waiting and journal._store)
    engine = create_engine(url_of(tmp_path).replace("+aiosqlite", ""))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    told = Told()
    async with kept(tmp_path, told) as journal:
        journal.write(question(2))
        await until(lambda: told.sentences)
    assert "written by a newer version" in told.sentences[0]
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM asked").scalar_one() == 1
    engine.dispose()

"""Compare a file's schema with the one its version has, text for text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lifeokr.engine import driver
from lifeokr.engine.errors import SchemaDiffers
from lifeokr.engine.migrations import Migration

Schema = dict[str, str]


def schema_of(connection: driver.Connection) -> Schema:
    """Return the SQL of each table, index, view and trigger by name; SQLite's own are left out."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    return dict(found.fetchall())


def expected_schema(migrations: Sequence[Migration]) -> Schema:
    """Return the schema that these migrations make."""
    connection = driver.connect(":memory:", isolation_level=None)
    try:
        for migration in migrations:
            migration.apply(connection)
        return schema_of(connection)
    finally:
        connection.close()


def check_schema(path: Path, connection: driver.Connection, migrations: Sequence[Migration]) -> None:
    """Raise SchemaDiffers when anything is missing, changed or added: a trigger would escape the history."""
    found = schema_of(connection)
    # SQLite keeps a statement as it was written, so that a file as it should be is known without making one.
    if all(step.creates for step in migrations) and found == {
        statement.split()[2]: statement for step in migrations for statement in step.creates
    }:
        return
    expected = expected_schema(migrations)
    names = sorted(n for n in found.keys() | expected.keys() if found.get(n) != expected.get(n))
    if names:
        raise SchemaDiffers(path=path, names=names)

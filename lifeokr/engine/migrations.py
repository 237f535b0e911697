"""Bring a file up to date: all pending migrations and the version in one unit, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lifeokr.engine import driver
from lifeokr.engine.unit import unit
from lifeokr.frozen import frozen


@frozen
class Migration:
    """One released step of a schema; never edited afterwards, and it knows no dataclass."""

    version: int
    name: str
    apply: Callable[[driver.Connection], None]


def version_of(connection: driver.Connection) -> int:
    """Return the version of a file, read through SQLite: the raw bytes lie while a journal is hot."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(connection: driver.Connection, migrations: Sequence[Migration]) -> int:
    """Apply every migration above the file's version; return the version it had.

    The version is read again inside the unit, so that of two processes one migrates and the other finds
    nothing to do.
    """
    with unit(connection):
        before = version_of(connection)
        for migration in migrations:
            if migration.version > before:
                migration.apply(connection)
                connection.execute(f"PRAGMA user_version={migration.version}")
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise RuntimeError(f"a migration left a row without its parent: {broken}")
    return before

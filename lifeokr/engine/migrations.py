"""Bring a file up to date: all pending migrations and the version in one unit, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lifeokr.engine import driver
from lifeokr.engine.barrier import log_end
from lifeokr.engine.unit import unit
from lifeokr.engine.writing import Writer
from lifeokr.frozen import frozen


@frozen
class Migration:
    """One released step of a schema; never edited afterwards, and it knows no dataclass.

    `creates` holds the statements of a step that only creates things, each told by its third word.
    """

    version: int
    name: str
    apply: Callable[[driver.Connection], None]
    creates: tuple[str, ...] = ()


def creating(version: int, name: str, statements: tuple[str, ...]) -> Migration:
    """Return the step that runs these CREATE statements and does nothing else."""

    def apply(connection: driver.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return Migration(version, name, apply, statements)


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
        end = log_end(connection) if before else 0
        for migration in migrations:
            if migration.version > before:
                migration.apply(connection)
                connection.execute(f"PRAGMA user_version={migration.version}")
        Writer(connection).lift_barrier(end)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise RuntimeError(f"a migration left a row without its parent: {broken}")
    return before

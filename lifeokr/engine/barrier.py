"""What keeps undo from crossing a change that another program made: a barrier that SQLite itself writes.

Every table has triggers that end the history with a barrier when a row comes, changes or goes. They stand in
the file, so they also fire for a program that knows nothing of lifeokr, in that program's own transaction:
the barrier stands at the very place where the change was made, and is there after a restart. Our own units
take the barrier that they caused away again and write their step in its place; a read, a backup or a VACUUM
changes no row and leaves none. These triggers write into the history alone, never into a person's rows.
"""

from __future__ import annotations

from lifeokr.engine import driver

ELSEWHERE = "elsewhere"  # the verb of a barrier that marks another program's change

_DEEDS = (("added", "INSERT"), ("changed", "UPDATE"), ("removed", "DELETE"))

# The number of the barrier is the next, given by SQLite.
_RAISE = """WHEN (SELECT kind FROM change_log WHERE seq = (SELECT max(seq) FROM change_log)) IS NOT 'barrier'
BEGIN
    INSERT INTO change_log (step_id, part, verb, kind, table_name, row_id, at, schema_version)
    VALUES ('elsewhere', 0, 'elsewhere', 'barrier', '', '', '', 0);
END"""


def barriers(table: str) -> tuple[str, ...]:
    """Return the triggers of a table. Part of released migrations: never edited.

    One barrier is enough for a whole transaction. The instant stays empty, for only the other program knew
    it, and no schema has the version 0.
    """
    return tuple(f"CREATE TRIGGER {table}_{done} AFTER {deed} ON {table}\n{_RAISE}" for done, deed in _DEEDS)


def log_end(connection: driver.Connection) -> int:
    """Return the number of the last row of the history, 0 where there is none."""
    return int(connection.execute("SELECT max(seq) FROM change_log").fetchone()[0] or 0)

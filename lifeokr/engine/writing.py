"""The only statements that change rows, made by sqlite-utils on our connection, inside our unit.

sqlite_utils brings in numpy, a fifth of a second, so it is imported at the first write and not at the start;
a window calls `warm` on a thread after its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lifeokr.engine import driver

Row = dict[str, Any]


def warm() -> None:
    """Import what the first write needs."""
    import sqlite_utils  # noqa: F401, PLC0415 # for start-up time


class Writer:
    """Writes rows of tables that exist; never creates a table or a column, never replaces a row."""

    def __init__(self, connection: driver.Connection) -> None:
        # For start-up time: numpy comes with it.
        from sqlite_utils import Database  # noqa: PLC0415

        self._connection = connection
        # A plugin that happens to be installed has no business on a person's file.
        self._database = Database(connection, recursive_triggers=False, execute_plugins=False)

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Insert rows with the same columns."""
        self._in_unit()
        if len(rows) == 1:
            self._database.table(table).insert(rows[0])
        elif rows:
            # An import's thousands of rows, eight times as fast as sqlite-utils' insert_all.
            columns = tuple(rows[0])
            marks = ", ".join(f":{column}" for column in columns)
            statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 # our own names
            self._connection.executemany(statement, rows)

    def update(self, table: str, id: str, row: Row) -> None:
        """Write these columns of a row that exists."""
        self._in_unit()
        self._database.table(table).update(id, row)

    def delete(self, table: str, id: str) -> None:
        """Delete a row that exists."""
        self._in_unit()
        self._database.table(table).delete(id)

    def _in_unit(self) -> None:
        # Outside a transaction sqlite-utils would commit each call by itself.
        if not self._connection.in_transaction:
            raise RuntimeError("a write outside a unit of work")

"""The only statements that change rows, made by sqlite-utils on our connection, inside our unit.

sqlite_utils brings in numpy, a fifth of a second, so it is imported at the first write and not at the start;
a window calls `warm` on a thread after its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lifeokr.engine import driver

Row = dict[str, Any]
BATCH = 1000  # rows between two calls into SQLite; the unit around them is one either way


def warm() -> None:
    """Import what the first write needs."""
    import sqlite_utils  # noqa: F401, PLC0415 # for start-up time


class Writer:
    """Writes rows of tables that exist; never creates a table or a column, never replaces a row."""

    def __init__(self, connection: driver.Connection) -> None:
        # For start-up time: numpy comes with it.
        from sqlite_utils import Database  # noqa: PLC0415

        self._connection = connection
        self._database = Database(connection)

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Insert rows with the same columns."""
        self._in_unit()
        self._database.table(table).insert_all(rows, batch_size=BATCH)

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

"""The only statements that change rows, on our connection and inside our unit.

New rows go in by one prepared statement, for a check-in and an import alike: sqlite-utils' insert adds a
tenth of a millisecond to a commit of one, and its insert_all takes eight times as long. Rows that change or
go are left to sqlite-utils, which is imported at the first of these and not at the start: it brings in numpy,
a tenth of a second. A window calls `warm` on a thread after its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from lifeokr.engine import driver

Row = dict[str, Any]


def warm() -> None:
    """Import what the first changed row needs."""
    import sqlite_utils  # noqa: F401, PLC0415 # for start-up time


@cache
def _insertion(verb: str, table: str, columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"{verb} INTO {table} ({', '.join(columns)}) VALUES ({marks})"


class Writer:
    """Writes rows of tables that exist; never creates a table or a column, never replaces a person's row."""

    def __init__(self, connection: driver.Connection) -> None:
        self._connection = connection

    def insert(self, table: str, columns: tuple[str, ...], rows: Sequence[Sequence[object]]) -> None:
        """Insert rows, each its values in the order of these columns."""
        self._insert(_insertion("INSERT", table, columns), rows)

    def update(self, table: str, id: str, row: Row) -> None:
        """Write these columns of a row that exists."""
        self._table(table).update(id, row)

    def delete(self, table: str, id: str) -> None:
        """Delete a row that exists."""
        self._table(table).delete_where("id = ?", [id])

    def log(self, columns: tuple[str, ...], rows: Sequence[Sequence[object]]) -> None:
        """Insert rows of the history, the first in the place of the barrier that our own rows raised.

        Written over, the barrier costs nothing; taken away and followed by another row, it had SQLite
        rebalance the pages of the log at every third commit.
        """
        self._insert(_insertion("INSERT OR REPLACE", "change_log", columns), rows)

    def lift_barrier(self, end: int) -> None:
        """Remove the barrier that our own rows raised since the history ended at `end`."""
        self._in_unit()
        self._connection.execute("DELETE FROM change_log WHERE seq > ?", (end,))

    def _insert(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        self._in_unit()
        if len(rows) == 1:
            self._connection.execute(statement, rows[0])
        else:
            self._connection.executemany(statement, rows)

    def _table(self, name: str) -> Any:
        # For start-up time: numpy comes with it.
        from sqlite_utils import Database  # noqa: PLC0415

        self._in_unit()
        # A plugin that happens to be installed has no business on a person's file.
        database = Database(self._connection, recursive_triggers=False, execute_plugins=False)
        return database.table(name)

    def _in_unit(self) -> None:
        # Outside a transaction sqlite-utils would commit each call by itself.
        if not self._connection.in_transaction:
            raise RuntimeError("a write outside a unit of work")

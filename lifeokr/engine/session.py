"""What a change may do to the rows, inside one unit; it remembers each row before and after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from lifeokr.engine import driver
from lifeokr.engine.errors import RowMissing, RowRefused
from lifeokr.engine.table import Row, Table
from lifeokr.engine.writing import Writer
from lifeokr.frozen import frozen

T = TypeVar("T")


@frozen
class Change:
    """One row before and after; None on a side where it was not there."""

    table: str
    id: str
    before: Row | None
    after: Row | None


class Session:
    """The only way to change rows. Journaled tables are undone by the step; the others are not, by name."""

    def __init__(self, connection: driver.Connection, journaled: frozenset[str]) -> None:
        self.connection = connection
        self.changes: list[Change] = []
        self.touched: set[tuple[str, str]] = set()
        self._journaled = journaled
        self._writer = Writer(connection)

    def get(self, table: Table[T], id: str) -> T:
        """Return the item with this id; raises RowMissing."""
        item = table.get(self.connection, id)
        if item is None:
            raise RowMissing(table=table.name, id=id)
        return item

    def where(
        self, table: Table[T], condition: str = "1", args: Sequence[object] = (), order_by: str = "id"
    ) -> list[T]:
        """Return the items that meet an SQL condition, in an SQL order."""
        return table.where(self.connection, condition, args, order_by)

    def add(self, table: Table[T], item: T) -> T:
        """Insert a new item and return it as it was kept; raises RowRefused."""
        return self.add_all(table, [item])[0]

    def add_all(self, table: Table[T], items: Sequence[T]) -> list[T]:
        """Insert new items, many at once, and return them as they were kept; raises RowRefused."""
        rows = [table.to_row(item) for item in items]
        self.insert_rows(table.name, rows)
        return [table.kept(item, row) for item, row in zip(items, rows, strict=True)]

    def save(self, table: Table[T], item: T) -> T:
        """Write an item over the row with its id and return it as kept; raises RowMissing, RowRefused."""
        row = table.to_row(item)
        self.put_row(table.name, row["id"], row)
        return table.kept(item, row)

    def remove(self, table: Table[Any], id: str) -> None:
        """Delete the row with this id, for good; raises RowMissing, RowRefused while others refer to it."""
        self.put_row(table.name, id, None)

    def save_unjournaled(self, table: Table[T], item: T) -> T:
        """Write an item of a table that undo leaves alone (settings, drafts), new or not."""
        self._must_be_journaled(table.name, False)
        row = table.to_row(item)
        self._write(table.name, row["id"], self.row(table.name, row["id"]), row)
        return table.from_row(row)

    def remove_unjournaled(self, table: Table[Any], id: str) -> None:
        """Delete a row of a table that undo leaves alone; no such row is no error."""
        self._must_be_journaled(table.name, False)
        before = self.row(table.name, id)
        if before is not None:
            self._write(table.name, id, before, None)

    def row(self, table: str, id: str) -> Row | None:
        """Return a whole row as the file holds it, columns of a newer schema included."""
        found = self.connection.execute(f"SELECT * FROM {table} WHERE id = ?", (id,))  # noqa: S608 # our own names
        values = found.fetchone()
        return None if values is None else dict(zip((d[0] for d in found.description), values, strict=True))

    def put_row(self, table: str, id: str, after: Row | None) -> None:
        """Make a row that exists look like `after`, or delete it; what was equal is no change."""
        self._must_be_journaled(table, True)
        before = self.row(table, id)
        if before is None:
            raise RowMissing(table=table, id=id)
        if before != after:
            self._write(table, id, before, after)
            self.changes.append(Change(table, id, before, after))

    def insert_rows(self, table: str, rows: Sequence[Row]) -> None:
        """Insert whole rows as the file holds them; raises RowRefused."""
        self._must_be_journaled(table, True)
        try:
            self._insert(table, rows)
        except driver.IntegrityError as error:
            raise RowRefused(table=table, reason=str(error)) from error
        for row in rows:
            self.changes.append(Change(table, row["id"], None, row))
            self.touched.add((table, row["id"]))

    def note(self, name: str, value: str) -> None:
        """Have the file say something of itself, or no longer where `value` is empty."""
        self.connection.execute("DELETE FROM meta WHERE id = ?", (name,))
        if value:
            self._writer.insert("meta", ("id", "value"), [(name, value)])

    def erase(self, table: str, id: str) -> None:
        """Delete a row whose images the history is not to keep; no such row is no error."""
        before = self.row(table, id)
        if before is not None:
            self._write(table, id, before, None)

    def forget_link(self, table: str, id: str, column: str) -> None:
        """Have a row no longer refer to one that is erased; raises RowRefused where it cannot be without."""
        before = self.row(table, id)
        if before is not None:
            self._write(table, id, before, {**before, column: None})

    def _write(self, table: str, id: str, before: Row | None, after: Row | None) -> None:
        self.touched.add((table, id))
        try:
            if after is None:
                self._writer.delete(table, id)
            elif before is None:
                self._insert(table, [after])
            else:
                self._writer.update(table, id, {c: v for c, v in after.items() if v != before[c]})
        except driver.IntegrityError as error:
            raise RowRefused(table=table, reason=str(error)) from error

    def _insert(self, table: str, rows: Sequence[Row]) -> None:
        if rows:
            columns = tuple(rows[0])
            self._writer.insert(table, columns, [[row[column] for column in columns] for row in rows])

    def _must_be_journaled(self, table: str, wanted: bool) -> None:
        if (table in self._journaled) is not wanted:
            kept = "kept in" if wanted else "left out of"
            raise ValueError(f"{table} is not among the tables {kept} the history")

"""What one side's file is: its name, its mark, its schema and its tables."""

from __future__ import annotations

from typing import Any

from lifeokr.engine.migrations import Migration
from lifeokr.engine.table import Table
from lifeokr.frozen import frozen


@frozen
class SideFile:
    """A kind of file that lifeokr keeps.

    `tables` are journaled and in an order in which a row's parents come first; `unjournaled` ones are left
    alone by undo. Both are exported, in this order. `min_reader` is the lowest version whose programs may
    read what this one writes.
    """

    name: str
    file_name: str
    application_id: int
    min_reader: int
    migrations: tuple[Migration, ...]
    tables: tuple[Table[Any], ...]
    unjournaled: tuple[Table[Any], ...] = ()
    views: tuple[str, ...] = ()

    @property
    def version(self) -> int:
        """The version of the schema: that of the last migration."""
        return self.migrations[-1].version

    @property
    def journaled(self) -> frozenset[str]:
        """The names of the tables that have a history."""
        return frozenset(table.name for table in self.tables)

    @property
    def exported(self) -> tuple[Table[Any], ...]:
        """Every table that an export holds, in its order."""
        return self.tables + self.unjournaled

"""Every row of a file in a fixed order, and the way back into an empty one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lifeokr.domain.errors import LifeokrError
from lifeokr.engine import driver
from lifeokr.engine.errors import ExportRefused
from lifeokr.engine.session import Session
from lifeokr.engine.side import SideFile
from lifeokr.engine.table import Row, Table
from lifeokr.engine.unit import reading

Rows = dict[str, list[Row]]


def export_rows(connection: driver.Connection, side: SideFile) -> Rows:
    """Return all rows by table, trash included, the history left out; tables in the side's order, rows by id.

    A row is its columns as SQLite holds them: days as ISO text, yes and no as 1 and 0.
    """
    with reading(connection):
        return {
            table.name: [
                dict(zip(table.columns, values, strict=True))
                for values in connection.execute(f"{table.select} ORDER BY id")
            ]
            for table in side.exported
        }


def load_rows(session: Session, side: SideFile, rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> int:
    """Put exported rows in the place of all there are, as part of a step; return how many came in.

    Raises ExportRefused for an unknown table or column, a value that its field does not take, or a row whose
    parent is missing.
    """
    known = {table.name: table for table in side.exported}
    for name in rows:
        if name not in known:
            raise ExportRefused(reason="unknown table", table=name)
    checked = {name: [_checked(table, row) for row in rows.get(name, ())] for name, table in known.items()}
    _clear(session, side)
    for table in side.tables:
        session.insert_rows(table.name, _parents_first(session.connection, table.name, checked[table.name]))
    for table in side.unjournaled:
        for row in checked[table.name]:
            session.save_unjournaled(table, table.from_row(row))
    return sum(len(found) for found in checked.values())


def _checked(table: Table[Any], row: Mapping[str, Any]) -> Row:
    if set(row) != set(table.columns):
        raise ExportRefused(reason="unknown or missing columns", table=table.name)
    try:
        return table.to_row(table.from_row(row))
    except (LifeokrError, TypeError, ValueError, KeyError) as error:
        raise ExportRefused(reason=str(error), table=table.name) from error


def _clear(session: Session, side: SideFile) -> None:
    for table in reversed(side.tables):
        found = session.connection.execute(f"SELECT * FROM {table.name}")  # noqa: S608 # our own names
        columns = [d[0] for d in found.description]
        present = [dict(zip(columns, values, strict=True)) for values in found]
        for row in reversed(_parents_first(session.connection, table.name, present)):
            session.remove(table, row["id"])
    for table in side.unjournaled:
        for item in session.where(table):
            session.remove_unjournaled(table, item.id)


def _parents_first(connection: driver.Connection, table: str, rows: Sequence[Row]) -> list[Row]:
    """Order rows of a table that refers to itself so that each comes after those it names."""
    keys = connection.execute('SELECT "from" FROM pragma_foreign_key_list(?1) WHERE "table" = ?1', (table,))
    columns = [column for (column,) in keys]
    if not columns:
        return list(rows)
    waiting = {row["id"]: row for row in rows}
    ordered: list[Row] = []
    while waiting:
        ready = [r for r in waiting.values() if not any(r[column] in waiting for column in columns)]
        if not ready:
            raise ExportRefused(reason="rows that name each other in a circle", table=table)
        ordered += ready
        for row in ready:
            del waiting[row["id"]]
    return ordered

"""Rows known by their ids alone, or merely counted, where there may be very many."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from lifeokr.engine import driver
from lifeokr.engine.connection import plain_reads
from lifeokr.engine.table import Table


def ids_trashed_at(
    connection: driver.Connection, table: Table[Any], column: str, among: Sequence[str], stamp: str
) -> list[str]:
    """Return the rows put into the trash at an instant whose column names one of these ids."""
    query = (
        f"SELECT id FROM {table.name} "  # noqa: S608 - names from our own tables
        f"WHERE {column} IN (SELECT value FROM json_each(?)) AND deleted_at = ?"
    )
    with plain_reads(connection):
        return [row[0] for row in connection.execute(query, (json.dumps(among), stamp))]

"""A table as CSV, for spreadsheets: a text that one of these would obey is given an apostrophe before it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

_OBEYED = ("=", "+", "-", "@", "\t", "\r")


def table_as_csv(columns: Sequence[str], rows: Sequence[dict[str, Any]]) -> str:
    """Return a table with its header; numbers are plain, an empty cell is nothing at all."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return made.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(_OBEYED):
        return f"'{value}"
    return "" if value is None else value

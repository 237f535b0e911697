"""A whole life as JSON: every row in a fixed order, a row a line, the same bytes for the same life."""

from __future__ import annotations

import json

from lifeokr.services.whole_life import SCHEMA, every_row
from lifeokr.services.workspace import Workspace

FORMAT = 1


def life_as_json(ws: Workspace) -> str:
    """Return the text of an export."""
    head = {"format": FORMAT, "schema": SCHEMA}
    tables = (_table(name, rows) for name, rows in every_row(ws).items())
    return f'{{"lifeokr": {_line(head)},\n"tables": {{\n{",".join(tables)}\n}}}}\n'


def _table(name: str, rows: list[dict[str, object]]) -> str:
    lines = ",\n".join(_line(row) for row in rows)
    return f"{_line(name)}: [\n{lines}\n]" if rows else f"{_line(name)}: []"


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)

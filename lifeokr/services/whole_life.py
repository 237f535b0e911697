"""A whole life going out as rows, and coming into a file that holds nothing of a person's yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lifeokr.domain.errors import WrongUse
from lifeokr.engine import journal
from lifeokr.engine.export import Rows, export_rows, load_rows
from lifeokr.engine.session import Session
from lifeokr.frozen import frozen
from lifeokr.services.workspace import Workspace
from lifeokr.store.life_file import LIFE

SCHEMA = LIFE.version


class LifeNotEmpty(WrongUse):
    """A whole life comes only into a file in which nothing was done yet. Fields: path."""


@frozen
class LifeBroughtIn:
    """How many rows an export held, came in, and were here already, letter by letter."""

    read: int
    added: int
    skipped: int


def every_row(ws: Workspace) -> Rows:
    """Return every row of the life, trash and ids included, in a fixed order, without the history."""
    return export_rows(ws.file.connection, ws.file.side)


def columns_of(ws: Workspace, table: str) -> tuple[str, ...]:
    """Return the columns of a table that an export has, in their order."""
    return next(one.columns for one in ws.file.side.exported if one.name == table)


def bring_in_life(
    ws: Workspace, rows: Mapping[str, Sequence[Mapping[str, Any]]], *, dry_run: bool = False
) -> LifeBroughtIn:
    """Put an export's rows into an untouched life as one step; the same export again adds nothing.

    Raises LifeNotEmpty where something else is there, ExportRefused for rows of another shape.
    """
    read = sum(len(found) for found in rows.values())
    if _all_here(every_row(ws), rows):
        return LifeBroughtIn(read, 0, read)
    if not journal.is_empty(ws.file.connection):
        raise LifeNotEmpty(path=ws.file.path)

    def work(s: Session) -> None:
        load_rows(s, ws.file.side, rows)

    if dry_run:
        ws.tried(lambda: ws.do("import-life", work), lambda: None)
    else:
        ws.do("import-life", work)
    return LifeBroughtIn(read, read, 0)


def _all_here(here: Rows, rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> bool:
    """Whether each of these rows is here as it is, and there is one at least."""
    for name, found in rows.items():
        kept = {row["id"]: row for row in here.get(name, ())}
        if any(kept.get(str(row.get("id"))) != dict(row) for row in found):
            return False
    return any(rows.values())

"""Erasing for good what lies in the trash: only when asked to, and then no byte of it stays in the file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from lifeokr.domain.errors import LifeokrError, NothingFound
from lifeokr.engine import erasing
from lifeokr.engine.session import Session
from lifeokr.engine.table import Table
from lifeokr.frozen import frozen
from lifeokr.services.remains import Trashed, trashed
from lifeokr.services.rows import HANGING
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables
from lifeokr.store.life_file import LIFE

KEPT_FOR = timedelta(days=366)  # as long the trash keeps in sight what lies in it
_BY_NAME = {table.name: table for table in LIFE.tables}
_HANGS = {
    (child.name, column) for parent, found in HANGING.items() for child, column in found if parent != "pause"
}

Rows = dict[str, set[str]]


class StillInUse(LifeokrError):
    """Something in use hangs on what was to be erased, so nothing was. Fields: table."""


@frozen
class Erased:
    """What went for good: the things a person put into the trash, and all rows with what hung on them."""

    things: int
    rows: int


def older(ws: Workspace) -> tuple[Trashed, ...]:
    """Return what has lain in the trash for more than a year."""
    return tuple(one for one in trashed(ws) if one.day <= ws.today - KEPT_FOR)


def erase_for_good(ws: Workspace, things: Iterable[tuple[str, str]]) -> Erased:
    """Erase things from the trash by table and id, with what hangs on them, images and drafts.

    Nothing takes this back, and undo ends here. Raises NothingFound for what is not in the trash.
    """
    wanted = list(dict.fromkeys(things))
    ws.file.check_mine()

    def work(s: Session) -> int:
        found: Rows = {}
        for table_name, one in wanted:
            item = None if table_name not in _BY_NAME else _BY_NAME[table_name].get(s.connection, one)
            if item is None or item.deleted_at is None:
                raise NothingFound(name=one, what=table_name)
            _take_along(s, _BY_NAME[table_name], item, found)
        return _erase(s, found)

    return _done(ws, len(wanted), work)


def empty_trash(ws: Workspace, *, older_only: bool = False) -> Erased:
    """Erase all that lies in the trash, or only what has lain there for more than a year."""
    lying = older(ws) if older_only else trashed(ws)
    if older_only:
        return erase_for_good(ws, [(one.table, one.id) for one in lying]) if lying else Erased(0, 0)
    ws.file.check_mine()
    return _done(ws, len(lying), lambda s: _erase(s, _without_needed(s, _everything(s))))


def _done(ws: Workspace, things: int, work: Any) -> Erased:
    rows = ws.do_for_good("erase", work)
    erasing.press_together(ws.file)
    return Erased(things, rows)


def _erase(s: Session, found: Rows) -> int:
    ids = {one for some in found.values() for one in some}
    drafts = [draft.id for draft in s.where(tables.draft) if draft.subject in ids]
    return erasing.erase(s, LIFE, found, drafts)


def _take_along(s: Session, table: Table[Any], item: Any, found: Rows) -> None:
    """Take a row and all that hangs on it, whenever that went to the trash."""
    if item.id in found.setdefault(table.name, set()):
        return
    found[table.name].add(item.id)
    for child, column in HANGING.get(table.name, ()):
        if (child.name, column) in _HANGS or table is tables.pause:
            for below in s.where(child, f"{column} = ?", (item.id,)):
                if below.deleted_at is not None:
                    _take_along(s, child, below, found)
                elif table is not tables.pause:
                    raise StillInUse(table=child.name)
    if table is tables.key_result:
        _take_series(s, item.metric_id, found)


def _take_series(s: Session, metric_id: str, found: Rows) -> None:
    """Take a series that lies in the trash along with the last key result that reads it."""
    metric = tables.metric.get(s.connection, metric_id)
    readers = {reader.id for reader in s.where(tables.key_result, "metric_id = ?", (metric_id,))}
    if metric is not None and metric.deleted_at is not None and readers <= found[tables.key_result.name]:
        _take_along(s, tables.metric, metric, found)


def _everything(s: Session) -> Rows:
    return {
        table.name: {row[0] for row in s.connection.execute(
            f"SELECT id FROM {table.name} WHERE deleted_at IS NOT NULL"  # noqa: S608 # our own names
        )}
        for table in LIFE.tables
    }  # fmt: skip


def _without_needed(s: Session, found: Rows) -> Rows:
    """Leave out what a row in use cannot be without: that is no rubbish, whatever its stamp says."""
    changed = True
    while changed:
        changed = False
        for table in LIFE.tables:
            for row in s.connection.execute(f"PRAGMA foreign_key_list({table.name})").fetchall():
                parent, column = row[2], row[3]
                if (table.name, column) not in _HANGS and (table.name, column) not in _NEEDED:
                    continue
                for below, above in s.connection.execute(
                    f"SELECT id, {column} FROM {table.name} WHERE {column} IS NOT NULL"  # noqa: S608 # our own names
                ):
                    if above in found[parent] and below not in found[table.name]:
                        found[parent].discard(above)
                        changed = True
    return found


_NEEDED = {
    ("key_result", "metric_id"),
    ("area_fullness", "area_id"),
    ("objective", "area_id"),
    ("check_in", "metric_id"),
}

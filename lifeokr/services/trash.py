"""Bringing things back from the trash."""

from __future__ import annotations

from lifeokr.domain.errors import UnknownCode
from lifeokr.engine.session import Session
from lifeokr.services.pauses import recut_touched
from lifeokr.services.rows import existing, restore
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

RESTORABLE = {
    table.name: table
    for table in (
        tables.objective,
        tables.key_result,
        tables.check_in,
        tables.step,
        tables.pause,
        tables.initiative,
        tables.contributor,
        tables.event,
        tables.reflection,
        tables.area_fullness,
        tables.photo,
    )
}


def restore_from_trash(ws: Workspace, table: str, id: str) -> None:
    """Bring a thing back, with what went to the trash with it and, alone, what it stands in."""
    if table not in RESTORABLE:
        raise UnknownCode(field="table", code=table, known=tuple(RESTORABLE))

    def work(s: Session) -> None:
        restore(s, RESTORABLE[table], id)
        if table == tables.pause.name:
            recut_touched(ws, s, existing(s, tables.pause, id))

    ws.do("restore-from-trash", work)

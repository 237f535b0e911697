"""What lies in the trash, and can come back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lifeokr.frozen import frozen
from lifeokr.services.rows import HANGING
from lifeokr.services.trash import RESTORABLE
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


@frozen
class Trashed:
    """A thing in the trash that was put there itself, not along with what it hangs on."""

    table: str
    id: str
    title: str
    deleted_at: str
    item: object


def trashed(ws: Workspace) -> tuple[Trashed, ...]:
    """Return what lies in the trash, the last deleted first; each brings along what went with it."""
    lying: dict[str, dict[str, Any]] = {
        name: {
            item.id: item
            for item in table.where(ws.file.connection, "deleted_at IS NOT NULL", (), "deleted_at, id")
        }
        for name, table in (RESTORABLE | {"metric": tables.metric}).items()
    }
    found = [
        Trashed(name, item.id, _title(item), item.deleted_at, item)
        for name in RESTORABLE
        for item in lying[name].values()
        if not _went_along(name, item, lying)
    ]
    return tuple(sorted(found, key=lambda one: (one.deleted_at, one.table, one.id), reverse=True))


# The tables a row may hang on, with the column that says so.
_ABOVE: dict[str, list[tuple[str, str]]] = {}
for _parent, _children in HANGING.items():
    for _child, _column in _children:
        _ABOVE.setdefault(_child.name, []).append((_parent, _column))


def _went_along(name: str, item: Any, lying: Mapping[str, Mapping[str, Any]]) -> bool:
    """Whether a row went to the trash with one that it hangs on."""
    for parent, column in _ABOVE.get(name, ()):
        above = lying.get(parent, {}).get(getattr(item, column) or "")
        if above is not None and above.deleted_at == item.deleted_at:
            return True
    return False


def _title(item: Any) -> str:
    """Return what a row is called in a list."""
    for field in ("title", "name", "text", "caption", "reason", "note"):
        text = getattr(item, field, "")
        if text:
            return str(text)
    return ""

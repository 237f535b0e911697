"""Finding words anywhere in a life: titles, whys, notes, what was written, who helped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lifeokr.engine.table import Table
from lifeokr.frozen import frozen
from lifeokr.services.details import rows_of
from lifeokr.services.naming import folded
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

# The texts that are searched, table by table, in the order in which hits are shown.
_TEXTS: tuple[tuple[Table[Any], tuple[str, ...], str], ...] = (
    (tables.objective, ("title", "why"), "position, id"),
    (tables.key_result, ("title",), "position, id"),
    (tables.initiative, ("title", "repeats", "if_then"), "position, id"),
    (tables.event, ("title", "note"), "day DESC, id"),
    (tables.reflection, ("text", "prompt"), "day DESC, id"),
    (tables.contributor, ("name", "what"), "position, id"),
    (tables.check_in, ("note",), "local_date DESC, seq DESC, id"),
    (tables.marks, ("reason",), "day DESC, id"),
    (tables.pause, ("reason",), "first_day DESC, id"),
)


@frozen
class Hit:
    """A text in which all words were found; `item` is the row it stands in."""

    table: str
    id: str
    field: str
    text: str
    item: object


def search(ws: Workspace, words: str, *, limit: int = 200) -> tuple[Hit, ...]:
    """Return the texts in use that hold all of the words, whatever their case; none for no words."""
    wanted = folded(words).split()
    found: list[Hit] = []
    if wanted:
        for hit in _hits(ws, wanted):
            found.append(hit)
            if len(found) == limit:
                break
    return tuple(found)


def _hits(ws: Workspace, wanted: list[str]) -> Iterator[Hit]:
    for table, fields, order in _TEXTS:
        filled = " OR ".join(f"{field} <> ''" for field in fields)
        for item in rows_of(ws, table, filled, (), order):
            for field in fields:
                text = getattr(item, field)
                if text and all(word in folded(text) for word in wanted):
                    yield Hit(table.name, item.id, field, text, item)

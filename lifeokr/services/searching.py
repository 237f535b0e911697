"""Finding words anywhere in a life: titles, whys, notes, what was written, who helped.

A page asks at each key press, so the texts are read and made plain once, by a `Finder`, and looked through
in memory: a hundred thousand notes take some milliseconds, and an index in the file would have to be kept.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from lifeokr.domain.records import KeyResult, LifeArea, Objective
from lifeokr.engine.table import Table
from lifeokr.frozen import frozen
from lifeokr.services.details import rows_of
from lifeokr.services.found_words import plain
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables, texts

# The texts that are searched, table by table, in the order in which hits are shown.
_TEXTS: tuple[tuple[Table[Any], tuple[str, ...], str], ...] = (
    (tables.objective, ("title", "why"), "position, id"),
    (tables.key_result, ("title",), "position, id"),
    (tables.step, ("title",), "position, id"),
    (tables.initiative, ("title", "repeats", "if_then"), "position, id"),
    (tables.event, ("title", "note"), "day DESC, id"),
    (tables.reflection, ("text", "prompt"), "day DESC, id"),
    (tables.contributor, ("name", "what"), "position, id"),
    (tables.check_in, ("note",), ""),  # read in slices, see `_Notes`
    (tables.marks, ("reason",), "day DESC, id"),
    (tables.pause, ("reason",), "first_day DESC, id"),
)
TABLES = tuple(table.name for table, _, _ in _TEXTS)
_BETWEEN = "\0"
SLICE = 4000  # notes read at a time, in some ten milliseconds


@frozen
class Place:
    """Where a text stands; None for what it does not stand in."""

    objective: Objective | None = None
    key_result: KeyResult | None = None
    area: LifeArea | None = None


@frozen
class Hit:
    """A text in which all words were found; `item` is the row it stands in."""

    table: str
    id: str
    field: str
    text: str
    item: Any
    place: Place


@frozen
class Group:
    """The hits in one table, the first of them shown; `count` is how many there are."""

    table: str
    hits: tuple[Hit, ...]
    count: int


def search(ws: Workspace, words: str, *, limit: int = 200) -> tuple[Hit, ...]:
    """Return the texts in use that hold all of the words, whatever their case; none for no words."""
    found = Finder(ws).find(words, most=limit)
    return tuple(hit for group in found for hit in group.hits)[:limit]


def day_of(hit: Hit) -> date | None:
    """Return the day of a hit that has one."""
    for field in ("local_date", "first_day", "day"):
        found = getattr(hit.item, field, None)
        if isinstance(found, date) and hit.table in ("check_in", "event", "reflection", "marks", "pause"):
            return found
    return None


class Finder:
    """The texts of a life as they stood when they were read, to be looked through again and again."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._rows: dict[str, list[tuple[str, str, Any]]] = {}
        self._notes = _Notes(ws)
        self.read_anew()

    def read_anew(self) -> None:
        """Forget what was read, and read all but the notes; `read_more` reads these."""
        self._rows = {
            table.name: self._texts_of(table, fields, order) for table, fields, order in _TEXTS if order
        }
        self._notes = _Notes(self._ws)
        self._around = _Around(self._ws)

    def read_more(self) -> bool:
        """Read a slice of the notes; say whether there are more."""
        return self._notes.read_more()

    def find(self, words: str, *, most: int = 50) -> tuple[Group, ...]:
        """Return what holds all of the words, table by table, so many of each at most; none for no words."""
        wanted = plain(words).split()
        if not wanted:
            return ()
        found = []
        for table in TABLES:
            notes = table == tables.check_in.name
            hits, count = self._hits_in_notes(wanted, most) if notes else self._hits(table, wanted, most)
            if hits:
                found.append(Group(table, hits, count))
        return tuple(found)

    def _texts_of(self, table: Table[Any], fields: Sequence[str], order: str) -> list[tuple[str, str, Any]]:
        filled = " OR ".join(f"{field} <> ''" for field in fields)
        return [
            (plain(text), field, item)
            for item in rows_of(self._ws, table, filled, (), order)
            for field in fields
            if (text := getattr(item, field))
        ]

    def _hits(self, table: str, wanted: Sequence[str], most: int) -> tuple[tuple[Hit, ...], int]:
        found = [row for row in self._rows[table] if all(word in row[0] for word in wanted)]
        return tuple(self._hit(table, field, item) for _, field, item in found[:most]), len(found)

    def _hits_in_notes(self, wanted: Sequence[str], most: int) -> tuple[tuple[Hit, ...], int]:
        while self.read_more():
            pass
        ids, count = self._notes.find(wanted, most)
        name, among = tables.check_in.name, (json.dumps(ids),)
        rows = rows_of(self._ws, tables.check_in, "id IN (SELECT value FROM json_each(?))", among)
        by_id = {row.id: row for row in rows}
        return tuple(self._hit(name, "note", by_id[one]) for one in ids if one in by_id), count

    def _hit(self, table: str, field: str, item: Any) -> Hit:
        return Hit(table, item.id, field, getattr(item, field), item, self._around.place(table, item))


class _Notes:
    """The notes of check-ins, which may be very many: read in slices, kept as plain texts side by side."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._last = 0
        self._more = True
        self._ids: list[str] = []
        self._when: list[str] = []
        self._plain: list[str] = []

    def read_more(self) -> bool:
        if self._more:
            rows = texts.notes(self._ws.file.connection, after=self._last, most=SLICE)
            self._more = len(rows) == SLICE
            self._last = rows[-1][0] if rows else self._last
            self._ids += [one for _, one, _, _ in rows]
            self._when += [when for _, _, when, _ in rows]
            self._plain += [plain(note) for _, _, _, note in rows]
            if not self._more:
                self._put_newest_first()
        return self._more

    def _put_newest_first(self) -> None:
        order = sorted(range(len(self._when)), key=self._when.__getitem__, reverse=True)
        self._ids = [self._ids[at] for at in order]
        newest_first = _BETWEEN.join(self._plain[at].replace(_BETWEEN, " ") for at in order)
        # Taken apart again, the texts lie in memory in the order in which they will be looked through.
        self._plain = newest_first.split(_BETWEEN) if order else []
        self._when.clear()

    def find(self, wanted: Sequence[str], most: int) -> tuple[list[str], int]:
        """Return the newest check-ins whose notes hold all words, and how many there are."""
        first, *rest = sorted(wanted, key=len, reverse=True)  # the longest leaves the fewest to look at again
        found = [at for at, note in enumerate(self._plain) if first in note]
        for word in rest:
            found = [at for at in found if word in self._plain[at]]
        return [self._ids[at] for at in found[:most]], len(found)


class _Around:
    """What the texts stand in, read once."""

    def __init__(self, ws: Workspace) -> None:
        self._areas = {one.id: one for one in rows_of(ws, tables.life_area)}
        self._objectives = {one.id: one for one in rows_of(ws, tables.objective)}
        self._key_results = {one.id: one for one in rows_of(ws, tables.key_result, order_by="position, id")}
        self._initiatives = {one.id: one for one in rows_of(ws, tables.initiative)}
        self._readers: dict[str, list[KeyResult]] = {}
        for one in self._key_results.values():
            self._readers.setdefault(one.metric_id, []).append(one)

    def place(self, table: str, item: Any) -> Place:
        """Return where a row stands."""
        if table == tables.objective.name:
            return self._in(item, None)
        if table == tables.key_result.name:
            return self._in(self._objectives.get(item.objective_id), item)
        if table == tables.check_in.name:
            return self._of_key_result(self._reader(item))
        key_result = self._key_results.get(getattr(item, "key_result_id", None) or "")
        if key_result is not None:
            return self._of_key_result(key_result)
        initiative = self._initiatives.get(getattr(item, "initiative_id", None) or "")
        if initiative is not None:
            return self.place(tables.initiative.name, initiative)
        return self._in(self._objectives.get(getattr(item, "objective_id", None) or ""), None)

    def _in(self, objective: Objective | None, key_result: KeyResult | None) -> Place:
        area = self._areas.get(objective.area_id or "") if objective is not None else None
        return Place(objective, key_result, area)

    def _of_key_result(self, key_result: KeyResult | None) -> Place:
        if key_result is None:
            return Place()
        return self._in(self._objectives.get(key_result.objective_id), key_result)

    def _reader(self, check_in: Any) -> KeyResult | None:
        """Return the key result that a check-in is best opened with: the one that reads it in its days."""
        readers = self._readers.get(check_in.metric_id, [])
        typed_at = [one for one in readers if one.id == check_in.key_result_id]
        within = [one for one in readers if self._covers(one, check_in.local_date)]
        return next(iter((*typed_at, *within, *reversed(readers))), None)

    def _covers(self, key_result: KeyResult, day: Any) -> bool:
        objective = self._objectives.get(key_result.objective_id)
        first = key_result.first_day or (objective.first_day if objective else None)
        due = key_result.due_day or (objective.due_day if objective else None)
        return first is not None and due is not None and first <= day <= due

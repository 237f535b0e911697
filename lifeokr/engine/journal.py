"""The history of a file, in the file: each step's rows before and after; undo and redo for every process.

An undo is a step of its own that writes the images from before, recorded like any other, so that redo is the
undo of an undo. What can be undone is read off the end of the log: nothing else remembers it, so it is the
same after a restart and in another program that has the file open.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Literal

from lifeokr.domain.errors import NothingToRedo, NothingToUndo
from lifeokr.engine import driver
from lifeokr.engine.barrier import ELSEWHERE, log_end
from lifeokr.engine.errors import ChangedElsewhere, UndoBlocked
from lifeokr.engine.migrations import version_of
from lifeokr.engine.session import Change, Session
from lifeokr.engine.writing import Writer
from lifeokr.frozen import frozen

# Made once: json.dumps makes an encoder for each call that is not quite plain.
_ENCODED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_COLUMNS = (
    "seq", "step_id", "part", "verb", "kind", "of_step", "table_name", "row_id", "before", "after", "at",
    "schema_version",
)  # fmt: skip

Kind = Literal["do", "undo", "redo", "barrier"]


@frozen
class Step:
    """One entry of the history: `of_step` is the step that an undo or redo is about."""

    step_id: str
    verb: str
    kind: Kind
    at: str
    of_step: str | None = None


@frozen
class Recorded:
    """A step found in the log, with the numbers of its first and last row."""

    step: Step
    first: int
    last: int


def record(
    connection: driver.Connection, step: Step, changes: list[Change], *, end: int, version: int
) -> None:
    """Write a step's rows into the log, in the unit that made them; no change is no step.

    `end` is where the log ended before the unit changed any row, `version` that of the file's schema.
    """
    if not changes:
        Writer(connection).lift_barrier(end)
        return
    rows = [
        (
            end + 1 + part,
            step.step_id,
            part,
            step.verb,
            step.kind,
            step.of_step,
            change.table,
            change.id,
            _image(change.before),
            _image(change.after),
            step.at,
            version,
        )
        for part, change in enumerate(changes)
    ]
    Writer(connection).log(_COLUMNS, rows)


def raise_barrier(connection: driver.Connection, *, step_id: str, at: str) -> None:
    """Mark, inside a unit, that undo may not go back beyond this moment, as after a restore."""
    step, nothing = Step(step_id, "barrier", "barrier", at), Change("", "", None, None)
    record(connection, step, [nothing], end=log_end(connection), version=version_of(connection))


def is_empty(connection: driver.Connection) -> bool:
    """Whether nothing was ever done in this file beyond its making."""
    return connection.execute("SELECT 1 FROM change_log LIMIT 1").fetchone() is None


def undoable(connection: driver.Connection) -> Recorded | None:
    """Return the step that undo would take back; raises ChangedElsewhere where that ends the history."""
    undone = set()
    seen = set()
    for found in _backwards(connection):
        step = found.step
        if step.kind == "do":
            if step.step_id not in undone:
                return found
        elif step.of_step not in seen:
            seen.add(step.of_step)
            if step.kind == "undo":
                undone.add(step.of_step)
    return None


def redoable(connection: driver.Connection) -> Recorded | None:
    """Return the undo that redo would take back; a new step since leaves none. Raises ChangedElsewhere."""
    seen = set()
    for found in _backwards(connection):
        step = found.step
        if step.kind == "do":
            return None
        if step.of_step not in seen:
            if step.kind == "undo":
                return found
            seen.add(step.of_step)
    return None


def undo(session: Session) -> tuple[str, str]:
    """Take the last step back; return its verb and id.

    Raises NothingToUndo, ChangedElsewhere, UndoBlocked.
    """
    found = undoable(session.connection)
    if found is None:
        raise NothingToUndo
    _take_back(session, found)
    return found.step.verb, found.step.step_id


def redo(session: Session) -> tuple[str, str]:
    """Take the last undo back; return its step's verb and id.

    Raises NothingToRedo, ChangedElsewhere, UndoBlocked.
    """
    found = redoable(session.connection)
    if found is None:
        raise NothingToRedo
    _take_back(session, found)
    return found.step.verb, str(found.step.of_step)


def _take_back(session: Session, found: Recorded) -> None:
    for change in _changes_backwards(session.connection, found):
        if session.row(change.table, change.id) != change.after:
            raise UndoBlocked(verb=found.step.verb, table=change.table, id=change.id)
        if change.after is None and change.before is not None:
            session.insert_rows(change.table, [change.before])
        else:
            session.put_row(change.table, change.id, change.before)


def _backwards(connection: driver.Connection) -> Iterator[Recorded]:
    """Yield the steps of the log, last first, as far back as undo may go; raises ChangedElsewhere there."""
    version = version_of(connection)
    below = None
    while True:
        row = connection.execute(
            "SELECT step_id, verb, kind, at, of_step, seq, part, schema_version FROM change_log"
            " WHERE ?1 IS NULL OR seq < ?1 ORDER BY seq DESC LIMIT 1",
            (below,),
        ).fetchone()
        if row is not None and row[1:3] == (ELSEWHERE, "barrier"):
            raise ChangedElsewhere
        if row is None or row[2] == "barrier" or row[7] != version:
            return
        below = row[5] - row[6]
        yield Recorded(Step(*row[:5]), first=below, last=row[5])


def _changes_backwards(connection: driver.Connection, found: Recorded) -> list[Change]:
    rows = connection.execute(
        "SELECT table_name, row_id, before, after FROM change_log"
        " WHERE seq BETWEEN ? AND ? ORDER BY seq DESC",
        (found.first, found.last),
    )
    return [Change(table, key, _row(before), _row(after)) for table, key, before, after in rows]


def _image(row: dict[str, object] | None) -> str | None:
    return None if row is None else _ENCODED(row)


def _row(image: str | None) -> dict[str, object] | None:
    return None if image is None else dict(json.loads(image))

"""Notes read by the thousand, without a record for each."""

from __future__ import annotations

from lifeokr.engine import driver
from lifeokr.engine.connection import plain_reads

# The order is part of what is read: a series of twenty years must not be sorted at every key press.
_NOTES = """SELECT rowid, id, local_date || printf('%06d', seq), note FROM check_in
WHERE rowid > ? AND note <> '' AND deleted_at IS NULL ORDER BY rowid LIMIT ?"""

NoteRow = tuple[int, str, str, str]  # where it lies, the check-in's id, its place in time, and the note


def notes(connection: driver.Connection, *, after: int, most: int) -> list[NoteRow]:
    """Return the next notes of check-ins in use that lie after a place, so many at most."""
    with plain_reads(connection):
        return connection.execute(_NOTES, (after, most)).fetchall()

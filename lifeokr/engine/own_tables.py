"""The tables that the engine itself needs in a side's file; a side's first migration makes them."""

from __future__ import annotations

# Part of released migrations: never edited. `part` numbers the rows of one step, so that a walk from the end
# of the log steps over a whole import in one read.
VERSION_1 = (
    """CREATE TABLE meta (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
    value TEXT NOT NULL
) STRICT""",
    """CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY NOT NULL,
    step_id TEXT NOT NULL CHECK (length(step_id) BETWEEN 1 AND 64),
    part INTEGER NOT NULL CHECK (part >= 0),
    verb TEXT NOT NULL CHECK (length(verb) BETWEEN 1 AND 64),
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'barrier')),
    of_step TEXT CHECK ((of_step IS NOT NULL) = (kind IN ('undo', 'redo'))),
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    at TEXT NOT NULL,
    schema_version INTEGER NOT NULL
) STRICT""",
)

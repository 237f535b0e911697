"""Erasing rows for good: their images in the history go too, and no byte of them stays in the file."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress

from lifeokr.engine.errors import DiskFailed, DiskFull, FileBusy
from lifeokr.engine.session import Session
from lifeokr.engine.side import SideFile
from lifeokr.engine.side_file import OpenFile

_AT_ONCE = 500  # ids in one statement; SQLite takes some thousand


def erase(
    session: Session, side: SideFile, rows: Mapping[str, Collection[str]], drafts: Collection[str] = ()
) -> int:
    """Erase rows by table, inside a unit whose history ends with it; return how many went.

    What merely refers to one of them loses the reference. Raises RowRefused where a row in use cannot be
    without one of them. The pages are overwritten as the unit is written, for `secure_delete` is on.
    """
    connection = session.connection
    connection.execute("PRAGMA defer_foreign_keys=on")  # rows of one table may refer to each other
    for table in side.tables:
        for row in connection.execute(f"PRAGMA foreign_key_list({table.name})").fetchall():
            _let_go(session, table.name, row[3], rows.get(row[2], ()), rows.get(table.name, ()))
    doomed = [(table.name, one) for table in reversed(side.tables) for one in rows.get(table.name, ())]
    doomed += [("draft", one) for one in drafts]
    for name, one in doomed:
        session.erase(name, one)
    for name, ids in rows.items():
        for part in _parts(ids):
            connection.execute(
                "UPDATE change_log SET before = NULL, after = NULL"  # noqa: S608 # question marks alone
                f" WHERE table_name = ? AND row_id IN ({_marks(part)})",
                (name, *part),
            )
    return len(doomed)


def _let_go(
    session: Session, table: str, column: str, gone: Collection[str], going_too: Collection[str]
) -> None:
    """Have the rows of a table that stay no longer refer to rows that go."""
    for part in _parts(gone):
        found = session.connection.execute(
            f"SELECT id FROM {table} WHERE {column} IN ({_marks(part)})",  # noqa: S608 # our own names
            part,
        ).fetchall()
        for (row_id,) in found:
            if row_id not in going_too:
                session.forget_link(table, row_id, column)


def press_together(file: OpenFile) -> None:
    """Write the file anew without its free pages, which may hold what another program once deleted in it.

    Where there is no room, or another program reads at this moment, it stays as large as it is: what was
    erased is overwritten already.
    """
    with suppress(FileBusy, DiskFull, DiskFailed):
        file.press_together()


def _parts(ids: Collection[str]) -> list[list[str]]:
    every = sorted(ids)
    return [every[at : at + _AT_ONCE] for at in range(0, len(every), _AT_ONCE)]


def _marks(ids: Sequence[str]) -> str:
    return ", ".join("?" * len(ids))

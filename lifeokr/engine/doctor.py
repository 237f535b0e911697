"""What can be wrong inside a file that opens: pages, lost parents, rings of parents, rows twice over.

Only reads. Each question is one statement of SQLite's where it has one; a hundred thousand rows are then a
matter of a second.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lifeokr.engine import driver
from lifeokr.engine.side import SideFile
from lifeokr.engine.unit import reading
from lifeokr.frozen import frozen

MOST_LINES = 100  # of what SQLite says about pages; a damaged file has thousands


@frozen
class Lost:
    """A row whose column names a row that is not there."""

    table: str
    id: str
    column: str
    parent: str
    parent_id: str


@frozen
class Ring:
    """Rows of a table that lead to each other by a column and so to themselves; ids in their order."""

    table: str
    column: str
    ids: tuple[str, ...]


@frozen
class Twins:
    """Rows in use that are equal in all but their id, the first made first."""

    table: str
    ids: tuple[str, ...]


@frozen
class Findings:
    """What is wrong; `damage` holds SQLite's own lines, and where there are any, nothing else was read."""

    damage: tuple[str, ...] = ()
    lost: tuple[Lost, ...] = ()
    rings: tuple[Ring, ...] = ()
    twins: tuple[Twins, ...] = ()

    @property
    def index_only(self) -> bool:
        """Whether all the damage is in indexes, which are made anew from the rows."""
        return bool(self.damage) and all(_INDEX in line for line in self.damage)


_INDEX = " index "  # 'row 3 missing from index x', 'wrong # of entries in index x'


def examine(
    connection: driver.Connection, side: SideFile, *, alike: Mapping[str, str] | None = None
) -> Findings:
    """Look through a whole file; raises FileBusy, DiskFailed.

    `alike` names the tables in which equal rows are a mistake, each with the columns by which they are looked
    for first, empty for all.
    """
    with reading(connection):
        damage = _damage(connection)
        if damage:
            return Findings(damage=damage)
        return Findings(
            lost=tuple(_lost(connection)),
            rings=tuple(_rings(connection, side)),
            twins=tuple(
                twins for table, by in (alike or {}).items() for twins in _twins(connection, table, by)
            ),
        )


def mend_indexes(connection: driver.Connection) -> None:
    """Make every index anew, inside a unit."""
    connection.execute("REINDEX")


def _damage(connection: driver.Connection) -> tuple[str, ...]:
    try:
        lines = [row[0] for row in connection.execute(f"PRAGMA integrity_check({MOST_LINES})")]
    except driver.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _BROKEN:
            raise
        return (str(error),)
    return () if lines == ["ok"] else tuple(lines)


_BROKEN = (11, 26)  # SQLITE_CORRUPT, SQLITE_NOTADB: an answer here, no failure to look


def _lost(connection: driver.Connection) -> Iterator[Lost]:
    columns: dict[tuple[str, int], str] = {}
    for table, rowid, parent, key in connection.execute("PRAGMA foreign_key_check").fetchall():
        if (table, key) not in columns:
            for row in connection.execute(f"PRAGMA foreign_key_list({table})"):
                columns[table, row[0]] = row[3]
        column = columns[table, key]
        found = connection.execute(
            f"SELECT id, {column} FROM {table} WHERE rowid = ?",  # noqa: S608 # names from the checked schema
            (rowid,),
        ).fetchone()
        yield Lost(table, found[0], column, parent, found[1])


def _rings(connection: driver.Connection, side: SideFile) -> Iterator[Ring]:
    for table in side.tables:
        for row in connection.execute(f"PRAGMA foreign_key_list({table.name})").fetchall():
            if row[2] == table.name:
                yield from _rings_of(connection, table.name, row[3])


def _rings_of(connection: driver.Connection, table: str, column: str) -> Iterator[Ring]:
    above: dict[str, str] = dict(
        connection.execute(
            f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY id"  # noqa: S608 # as above
        ).fetchall()
    )
    done: set[str] = set()
    for first in above:
        way: list[str] = []
        seen: set[str] = set()
        at: str | None = first
        while at is not None and at not in done and at not in seen:
            way.append(at)
            seen.add(at)
            at = above.get(at)
        if at in seen:
            yield Ring(table, column, tuple(way[way.index(str(at)) :]))
        done |= seen


def _twins(connection: driver.Connection, table: str, by: str) -> Iterator[Twins]:
    """Yield rows in use that are equal: looked for by columns that an index has, then by all of them."""
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    others = ", ".join(column for column in columns if column != "id")
    for part in (by, others) if by else (others,):
        groups = connection.execute(
            f"SELECT count(*) FROM {table} GROUP BY {part} HAVING count(*) > 1 LIMIT 1"  # noqa: S608 # as above
        )
        if groups.fetchone() is None:
            return
    rows = connection.execute(
        f"SELECT {others}, id FROM {table} WHERE deleted_at IS NULL ORDER BY rowid"  # noqa: S608 # as above
    )
    known: dict[tuple[object, ...], list[str]] = {}
    for *values, row_id in rows:
        known.setdefault(tuple(values), []).append(row_id)
    yield from (Twins(table, tuple(ids)) for ids in known.values() if len(ids) > 1)

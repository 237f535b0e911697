"""What is wrong inside the file of a life: what the engine finds, and what has fallen out of sight."""

from __future__ import annotations

from lifeokr.domain.kinds import KINDS
from lifeokr.engine import doctor
from lifeokr.engine.doctor import Lost, Ring, Twins
from lifeokr.frozen import frozen
from lifeokr.services.rows import HANGING
from lifeokr.services.workspace import Workspace

# Equal rows of these are a mistake, for each has a place, a day or an instant of its own. Two series may well
# be called alike. The index of check-ins tells at once whether any are alike at all.
ALIKE = {
    "objective": "",
    "key_result": "",
    "pause": "",
    "marks": "",
    "way_point": "",
    "check_in": "metric_id, local_date, seq, value, deleted_at",
    "step": "",
    "initiative": "",
    "initiative_day": "",
    "contributor": "",
    "event": "",
    "reflection": "",
    "area_fullness": "",
    "photo": "",
}


@frozen
class Unseen:
    """A row in use that nothing leads to: what it stands in lies in the trash, or nobody reads it."""

    table: str
    id: str
    column: str
    parent: str
    parent_id: str


@frozen
class Health:
    """What was found; `damage` holds SQLite's own lines, and where there are any, nothing else was read."""

    damage: tuple[str, ...]
    index_only: bool
    lost: tuple[Lost, ...]
    unseen: tuple[Unseen, ...]
    rings: tuple[Ring, ...]
    twins: tuple[Twins, ...]
    bare: tuple[str, ...] = ()  # key results in use without goalposts
    strange: tuple[str, ...] = ()  # series of a kind that there is not

    @property
    def well(self) -> bool:
        """Whether nothing was found."""
        return not self.count

    @property
    def count(self) -> int:
        """How many things are wrong."""
        found = (
            self.damage, self.lost, self.unseen, self.rings, self.twins, self.bare, self.strange,
        )  # fmt: skip
        return sum(len(one) for one in found)


def examine(ws: Workspace) -> Health:
    """Look through the whole file of a life, and change nothing; raises FileBusy, DiskFailed."""
    found = doctor.examine(ws.file.connection, ws.file.side, alike=ALIKE)
    return Health(
        damage=found.damage,
        index_only=found.index_only,
        lost=found.lost,
        unseen=() if found.damage else _unseen(ws),
        rings=found.rings,
        twins=found.twins,
        bare=() if found.damage else _ids(ws, _BARE),
        strange=() if found.damage else _strange(ws),
    )


_BARE = (
    "SELECT id FROM key_result WHERE deleted_at IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM marks WHERE key_result_id = key_result.id AND deleted_at IS NULL) ORDER BY id"
)


def _ids(ws: Workspace, query: str) -> tuple[str, ...]:
    return tuple(row[0] for row in ws.file.connection.execute(query))


def _strange(ws: Workspace) -> tuple[str, ...]:
    rows = ws.file.connection.execute("SELECT id, kind FROM metric ORDER BY id")
    return tuple(row[0] for row in rows if row[1] not in KINDS)


def _unseen(ws: Workspace) -> tuple[Unseen, ...]:
    connection = ws.file.connection
    found = [
        Unseen(child.name, row[0], column, parent, row[1])
        for parent, children in HANGING.items()
        for child, column in children
        if (child.name, parent) != ("marks", "pause")  # goalposts outlive the rest that once moved them
        for row in connection.execute(
            f"SELECT below.id, above.id FROM {parent} AS above"  # noqa: S608 # our own names
            f" JOIN {child.name} AS below ON below.{column} = above.id"
            " WHERE above.deleted_at IS NOT NULL AND below.deleted_at IS NULL ORDER BY below.id"
        )
    ]
    unread = connection.execute(
        "SELECT id FROM metric WHERE deleted_at IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM key_result WHERE metric_id = metric.id AND deleted_at IS NULL) ORDER BY id"
    )
    found += [Unseen("metric", row[0], "id", "key_result", "") for row in unread]
    return tuple(found)

"""What every importer takes and gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Protocol

from lifeokr.exchange.days_in import DateOrder
from lifeokr.exchange.errors import BadLine
from lifeokr.exchange.numbers_in import DecimalMark
from lifeokr.frozen import frozen
from lifeokr.services.live_views import KeyResultView
from lifeokr.services.workspace import Workspace

# Opens the life that a file goes to, once the file itself has been found sound.
Life = Callable[[], Workspace]


@frozen
class Taker:
    """A key result that values can go to, with the days it is read in."""

    key_result_id: str
    title: str
    unit: str
    kind: str = "latest"
    first_day: date = date.min
    due_day: date = date.max

    @classmethod
    def of(cls, view: KeyResultView) -> Taker:
        """Return a key result as one that values can go to."""
        one, metric, stands = view.key_result, view.metric, view.standing
        return cls(one.id, one.title, metric.unit, metric.kind, stands.first_day, stands.due_day)


@frozen(kw_only=True)
class ImportOptions:
    """What a person said about a file; whatever is empty is found out, or asked for by an error.

    `named` finds the key result that a column's header means and raises NothingFound or NameAmbiguous.
    """

    named: Callable[[str], Taker]
    into: Taker | None = None
    date_column: str = ""
    value_columns: tuple[str, ...] = ()
    note_column: str = ""
    date_format: DateOrder | None = None
    decimal: DecimalMark | None = None
    encoding: str = ""
    dry_run: bool = False
    skip_bad: bool = False


@frozen(kw_only=True)
class ImportReport:
    """What became of a file: read = added + updated + all that was skipped, by reason.

    `assumed` holds what was found out about the file rather than said, for a person to check: the columns by
    role, the encoding where the file did not name one.
    """

    read: int
    added: int
    updated: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    bad: tuple[BadLine, ...] = ()
    outside: int = 0  # of what was read, on days before or after those of the key result
    assumed: Mapping[str, str] = field(default_factory=dict)


class Importer(Protocol):
    """A format that can be brought in."""

    code: str
    suffixes: tuple[str, ...]

    def bring_in(self, life: Life, path: Path, options: ImportOptions) -> ImportReport:
        """Bring a file in as one step; raises what `exchange.errors` names, with nothing changed."""


class Exporter(Protocol):
    """A format that a life can be written in."""

    code: str
    suffixes: tuple[str, ...]

    def text(self, ws: Workspace) -> str:
        """Return the whole file's text, the same for the same life."""

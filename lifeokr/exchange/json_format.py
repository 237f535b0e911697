"""lifeokr's own format: everything, as JSON."""

from __future__ import annotations

from pathlib import Path

from lifeokr.exchange.importing import ImportOptions, ImportReport, Life
from lifeokr.exchange.json_in import read_life
from lifeokr.exchange.json_out import life_as_json
from lifeokr.services.imports import HERE
from lifeokr.services.whole_life import SCHEMA, bring_in_life
from lifeokr.services.workspace import Workspace


class JsonFormat:
    """A whole life, out and in."""

    code = "json"
    suffixes: tuple[str, ...] = (".json",)

    def text(self, ws: Workspace) -> str:
        """Return every row of the life as JSON."""
        return life_as_json(ws)

    def bring_in(self, life: Life, path: Path, options: ImportOptions) -> ImportReport:
        """Put an export into an untouched life as one step.

        Raises JsonNotRead, LifeNotEmpty, ExportRefused.
        """
        rows = read_life(path, schema=SCHEMA)
        done = bring_in_life(life(), rows, dry_run=options.dry_run)
        skipped = {HERE: done.skipped} if done.skipped else {}
        return ImportReport(read=done.read, added=done.added, skipped=skipped)

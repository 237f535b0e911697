"""Save the file that a released schema has to open for ever: python tests/files/save_life.py.

It writes life-N.db, with one row in each table and a history, and its rows as life-N.json. Run once when a
schema is released; the files of older ones are never written again.
"""

from __future__ import annotations

import json
import runpy
from pathlib import Path

from lifeokr.engine.export import export_rows
from lifeokr.engine.side_file import open_file
from lifeokr.store import tables
from lifeokr.store.life_file import LIFE

HERE = Path(__file__).parent


def main() -> None:
    """Write both files, unless they are there."""
    store = runpy.run_path(str(HERE.parent / "store" / "conftest.py"))
    path = HERE / f"life-{LIFE.version}.db"
    if path.exists():
        raise SystemExit(f"{path} is there already, and a released file is never written again")
    file = open_file(path, LIFE, create=True, now=store["NOW"])
    steps = store["Steps"](file)
    steps.add(*[store["SMALLEST"][table.name] for table in LIFE.tables])
    steps.do(
        "keep",
        lambda s: s.save_unjournaled(tables.draft, store["SMALLEST"]["draft"]),
        lambda s: s.save_unjournaled(tables.setting, store["SMALLEST"]["setting"]),
    )
    rows = export_rows(file.connection, LIFE)
    file.close()
    path.chmod(0o644)
    text = json.dumps(rows, indent=1, ensure_ascii=False)
    path.with_suffix(".json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()

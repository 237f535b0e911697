"""How long `list` and `checkin` take as whole processes: python tests/bench/command_line.py [rounds].

Bounds: `list` within twice `python -c "import sqlite3"` plus 60 ms; `checkin` under 0.5 s.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from datetime import date
from pathlib import Path

from pairs import in_turn, spread, verdict

from lifeokr.services.sample import SAMPLE_DAY, open_sample


def main(rounds: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        open_sample(Path(folder), SAMPLE_DAY).close()
        life = ["--data-dir", folder, "--today", date.isoformat(SAMPLE_DAY)]
        lifeokr = [sys.executable, "-m", "lifeokr"]
        found = in_turn(
            {
                "import sqlite3": [sys.executable, "-c", "import sqlite3"],
                "list": [*lifeokr, *life, "list"],
                "list --json": [*lifeokr, *life, "list", "--json"],
                "checkin": [*lifeokr, *life, "checkin", "Easy pace", "6:20", "--confidence", "4"],
            },
            rounds,
        )
    print(f"{'ms':24} min / median / max")
    for name, runs in found.items():
        print(f"{name:24} {spread([done.wall for done in runs])}")
    floor = statistics.median(done.wall for done in found["import sqlite3"])
    for name in ("list", "list --json"):
        took = statistics.median(done.wall for done in found[name])
        print(verdict(f"{name}: ms against twice the floor plus 60", took * 1000, floor * 2000 + 60))
    took = statistics.median(done.wall for done in found["checkin"])
    print(verdict("checkin: ms", took * 1000, 500))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)

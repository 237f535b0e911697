"""A check-in against a bare insert with the same pragmas: python tests/bench/commit.py [pairs] [folder].

The folder must lie on a real disk. Bound: 1.5 times the bare insert.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pairs import ratio, spread, verdict

from lifeokr.engine.driver import sqlite3
from lifeokr.services import check_ins
from lifeokr.services.ids import random_ids
from lifeokr.services.sample import SAMPLE_DAY, open_sample

PRAGMAS = ("journal_mode=delete", "synchronous=extra", "fullfsync=on", "foreign_keys=on", "secure_delete=on")


def timed(act: Callable[[], object]) -> float:
    """Return the seconds that an act takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def main(pairs: int, where: str | None) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory(dir=where) as folder:
        ws = open_sample(Path(folder), SAMPLE_DAY)
        ws.new_id = random_ids()
        row = ws.file.connection.execute(
            "SELECT k.id FROM key_result k JOIN metric m ON m.id = k.metric_id"
            " WHERE k.state = 'live' AND m.kind = 'latest' LIMIT 1"
        ).fetchone()
        bare = sqlite3.connect(Path(folder) / "bare.db", isolation_level=None)
        for pragma in PRAGMAS:
            bare.execute(f"PRAGMA {pragma}").fetchall()
        bare.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, day TEXT, value REAL, note TEXT) STRICT")

        def insert() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO entry (day, value, note) VALUES ('2026-02-01', 380.5, '')")
            bare.execute("COMMIT")

        def enter() -> None:
            check_ins.check_in(ws, key_result_id=row[0], value=380.5)

        ours, theirs = [], []
        for number in range(pairs + 5):
            one, other = timed(enter), timed(insert)
            if number >= 5:
                ours.append(one)
                theirs.append(other)
        bare.close()
        ws.close()
    print(f"check-in through services, ms: {spread(ours)}")
    print(f"bare insert, ms:               {spread(theirs)}")
    print(verdict("commit of a check-in against a bare insert", ratio(ours, theirs), 1.5))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100, sys.argv[2] if len(sys.argv) > 2 else None)

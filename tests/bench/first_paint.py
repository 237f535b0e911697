"""From the start of the process to the first painted This week: python tests/bench/first_paint.py [rounds].

Against a bare QMainWindow, in one run, in turn: wall at most 1.6 times, memory at most 1.4 times; with
100,000 check-ins behind the sample life at most 5 % over an empty life. Bytes of compiled modules must exist,
so PYTHONDONTWRITEBYTECODE is taken out of the children's surroundings.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from pairs import in_turn, ratio, spread, verdict

from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample import SAMPLE_DAY, open_sample

BEHIND = 100_000
CHILD = str(Path(__file__).with_name("window_child.py"))


def life_with_years_behind(folder: Path) -> None:
    """Make the sample life with 100,000 older check-ins on its daily series."""
    ws = open_sample(folder, SAMPLE_DAY)
    ws.close()
    from lifeokr.engine.driver import sqlite3

    connection = sqlite3.connect(folder / "life.db")
    metrics = [row[0] for row in connection.execute("SELECT id FROM metric WHERE kind <> 'milestones'")]
    columns = "id, metric_id, local_date, seq, value, instant_utc, utc_offset_min, tz_name"
    rows = (
        (f"00000000-0000-4000-8000-{number:012d}", metrics[number % len(metrics)],
         (date(2023, 12, 31) - timedelta(days=number // len(metrics) % 9000)).isoformat(), number, 1.0,
         "2023-12-31T12:00:00.000000Z", 0, "UTC")
        for number in range(BEHIND)
    )  # fmt: skip
    connection.executemany(f"INSERT INTO check_in ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()


def main(rounds: int) -> None:
    """Print the figures."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as place:
        full, empty = Path(place, "full"), Path(place, "empty")
        full.mkdir()
        life_with_years_behind(full)
        open_life(empty, fixed_clock(SAMPLE_DAY), random_ids()).close()
        day = SAMPLE_DAY.isoformat()
        found = in_turn(
            {
                "bare window": [sys.executable, CHILD, "bare", "-", day],
                "lifeokr, empty": [sys.executable, CHILD, "lifeokr", str(empty), day],
                "lifeokr, sample and 100,000": [sys.executable, CHILD, "lifeokr", str(full), day],
            },
            rounds,
        )
    memory = {name: [int(run.printed.split()[1]) for run in runs] for name, runs in found.items()}
    print(f"{'':30} ms min / median / max        MB median   loaded")
    for name, runs in found.items():
        loaded = runs[-1].printed.split()[2]
        megabytes = statistics.median(memory[name]) / 1024
        print(f"{name:30} {spread([run.wall for run in runs]):28} {megabytes:9.1f}   {loaded}")
    bare, none, full_runs = found.values()
    walls = [[run.wall for run in runs] for runs in (bare, none, full_runs)]
    print(verdict("first paint against a bare window, wall", ratio(walls[2], walls[0]), 1.6))
    print(verdict("memory against a bare window", ratio(*(list(memory.values())[i] for i in (2, 0))), 1.4))
    print(verdict("100,000 check-ins behind against an empty life", ratio(walls[2], walls[1]), 1.05))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)

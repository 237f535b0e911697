"""The doctor on 100,000 check-ins against integrity_check: python tests/bench/doctor_speed.py [times].

Bound: 5 times the integrity_check.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from lifeokr.domain.records import CheckIn
from lifeokr.services import doctor
from lifeokr.services.ids import random_ids
from lifeokr.services.sample import SAMPLE_DAY, open_sample
from lifeokr.store import tables

MANY = 100_000
BOUND = 5.0


def timed(act: Callable[[], object]) -> float:
    """Return the seconds that an act takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def main(times: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        ws = open_sample(Path(folder), SAMPLE_DAY)
        ws.new_id = random_ids()
        metric = ws.file.connection.execute("SELECT id FROM metric ORDER BY id LIMIT 1").fetchone()[0]
        first = date(1990, 1, 1)
        ws.do(
            "import",
            lambda s: s.add_all(
                tables.check_in,
                [
                    CheckIn(
                        id=ws.new_id(), metric_id=metric, local_date=first + timedelta(days=number // 10),
                        seq=number % 10, value=70 + number % 97 / 10, note="as on most days",
                    )
                    for number in range(MANY)
                ],
            ),
        )  # fmt: skip
        integrity, whole = [], []
        for _ in range(times):
            integrity.append(timed(lambda: ws.file.connection.execute("PRAGMA integrity_check").fetchall()))
            whole.append(timed(lambda: doctor.examine(ws)))
        assert doctor.examine(ws).well
        ws.close()
    one, other = statistics.median(whole), statistics.median(integrity)
    print(
        f"doctor on {MANY:,} check-ins: {one:.2f} s; integrity_check: {other:.2f} s; {one / other:.2f} times"
    )
    print("within the bound" if one <= BOUND * other else f"above the bound of {BOUND:g} times")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)

"""How long after the start the first chart stands, and how long the window is kept waiting meanwhile.

    python tests/bench/first_chart.py [rounds]

Against a program that imports matplotlib before its window: bound 1.15 times. The worst gap of a 5 ms timer
in the window is printed; bound 50 ms.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from pathlib import Path

from pairs import in_turn, spread, verdict

from lifeokr.services.sample import SAMPLE_DAY, open_sample

CHILD = str(Path(__file__).with_name("chart_child.py"))


def main(rounds: int) -> None:
    """Print the figures."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        open_sample(Path(folder), SAMPLE_DAY).close()
        day = SAMPLE_DAY.isoformat()
        found = in_turn(
            {
                "matplotlib first": [sys.executable, CHILD, "eager", folder, day],
                "lifeokr": [sys.executable, CHILD, "lifeokr", folder, day],
            },
            rounds,
        )
    gaps = [float(run.printed.split()[0]) for run in found["lifeokr"]]
    for name, runs in found.items():
        print(f"{name:20} ms min / median / max {spread([run.wall for run in runs])}")
    walls = {name: [run.wall for run in runs] for name, runs in found.items()}
    against = statistics.median(
        one / other for one, other in zip(walls["lifeokr"], walls["matplotlib first"], strict=True)
    )
    print(verdict("first chart against importing matplotlib first", against, 1.15))
    print(verdict("worst gap of a 5 ms timer, ms (median of runs)", statistics.median(gaps), 50))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)

"""Bring real logs into a new life by the command line, twice, and check every value by plain Python.

    python tests/journeys/real_log.py DIR [--data-dir LIFE]

DIR holds folders of `date,value` CSV files. A SOURCES.json beside them may give each file's unit, direction
and sort; else the name of its folder tells the kind. A line a file is printed: what was read, what came in,
what was skipped, that the second time adds nothing, and the value as lifeokr and as plain Python see it.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import math
import re
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

from lifeokr.cli.main import main as lifeokr

KIND_OF_FOLDER = {"best": "best", "count": "total", "inrange": "within", "latest": "latest"}
KIND_OF_SORT = {"weight": "average", "rhr": "average", "study75": "rate", "habit": "rhythm"}
UNITS = {
    **{unit: unit for unit in ("kg", "lb", "km", "hours", "days")},
    "h": "hours",
    "s/10km": "min:sec",
    "s/5km": "min:sec",
    "s/mile": "min:sec",
    "s/km": "pace",
}
AT_LEAST = 3  # entries a week, for the logs of habits
RATE_WEEKS, AVERAGE_DAYS = 4, 28
COUNTS = re.compile(r"(\d+) read = (\d+) added \+ (\d+) updated(.*)")
SKIPPED = re.compile(r"(\d+) skipped \(([^)]*)\)")


@dataclass(frozen=True)
class Log:
    """One file, and what is known of it."""

    path: Path
    kind: str
    unit: str
    way: int
    rows: list[tuple[date, float]]

    @property
    def due(self) -> date:
        return self.rows[-1][0]

    @property
    def first(self) -> date:
        return self.due - timedelta(days=364)

    @property
    def cycle(self) -> list[tuple[date, float]]:
        return [row for row in self.rows if row[0] >= self.first]

    @property
    def bounds(self) -> tuple[float, float]:
        """The middle half of the cycle's values."""
        values = sorted(value for _, value in self.cycle)
        return values[len(values) // 4], values[(3 * len(values)) // 4]


@dataclass(frozen=True)
class Outcome:
    """What was printed about one file."""

    read: int
    added: int
    skipped: int
    again: int
    by_program: float | None
    by_python: float | None

    @property
    def right(self) -> bool:
        if self.read != self.added + self.skipped or self.again != 0:
            return False
        if self.by_program is None or self.by_python is None:
            return self.by_program is self.by_python
        return math.isclose(self.by_program, self.by_python, rel_tol=1e-9, abs_tol=1e-9)


def logs(folder: Path) -> list[Log]:
    """Return the logs of a folder, by name."""
    sources = folder / "SOURCES.json"
    told = json.loads(sources.read_text())["series"] if sources.exists() else []
    by_file = {entry["file"]: entry for entry in told}
    found = []
    for path in sorted(folder.rglob("*.csv")):
        entry = by_file.get(str(path.relative_to(folder)), {})
        kind = KIND_OF_SORT.get(entry.get("kind", ""), KIND_OF_FOLDER.get(path.parent.name, "latest"))
        unit = unit_of(entry.get("unit", ""))
        with path.open(newline="") as file:
            rows = [
                (date.fromisoformat(day[:10]), float(value)) for day, value, *_ in list(csv.reader(file))[1:]
            ]
        rows.sort(key=lambda row: row[0])
        found.append(Log(path, kind, unit, entry.get("dir", -1 if kind == "best" else 1), rows))
    return found


def unit_of(told: str) -> str:
    """Return the unit of a source's word: its own word without the 'a day', a number where it is no word."""
    word = told.partition("/")[0]
    return UNITS.get(told) or (word if word.replace(" ", "").isalpha() else "number")


def said(*words: str) -> tuple[str, str]:
    """Run a command and return what it printed; a failure ends everything."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = lifeokr(list(words))
    if code != 0:
        raise SystemExit(f"lifeokr {' '.join(words)}\n{err.getvalue()}")
    return out.getvalue(), err.getvalue()


def brought_in(life: Path, log: Log) -> Outcome:
    """Add a key result for a log, bring the log in twice and compare the value."""
    here = ("--data-dir", str(life), "--today", log.due.isoformat())
    name = f"{log.path.stem} ({log.path.parent.name})"
    days = ("--from", log.first.isoformat(), "--due", log.due.isoformat())
    said(*here, "add", "objective", f"{name} of the year", "--area", "Health", "--horizon", "year", *days)
    said(*here, "add", "key-result", name, "--objective", f"{name} of the year", *settings(log))
    first, _ = said(*here, "import", str(log.path), "--into", name)
    second, _ = said(*here, "import", str(log.path), "--into", name)
    read, added, skipped = counts(first)
    shown = json.loads(said(*here, "show", name, "--json")[0])
    return Outcome(read, added, skipped, counts(second)[1], shown["key_result"]["value"], plain_value(log))


def settings(log: Log) -> list[str]:
    """Return the options of a log's key result."""
    begin = log.cycle[0][1]
    beyond = begin + log.way * (abs(begin) * 0.1 or 1)
    low, high = log.bounds
    options = ["--kind", log.kind, "--unit", log.unit, "--cadence", "daily"]
    return (
        options
        + {
            "latest": [f"--start={begin!r}", f"--target={beyond!r}"],
            "best": [f"--start={begin!r}", f"--target={beyond!r}"],
            "average": [f"--start={begin!r}", f"--target={beyond!r}", "--window", str(AVERAGE_DAYS)],
            "total": ["--target", "1000"],
            "rate": ["--start", "0", "--target", "5", "--window", str(RATE_WEEKS), "--per", "week"],
            "within": [
                f"--low={low!r}",
                f"--high={high!r}",
                "--target",
                "80%",
                "--window",
                "cycle",
                "--per",
                "day",
            ],
            "rhythm": ["--at-least", str(AT_LEAST), "--target", "70%", "--window", "cycle", "--per", "week"],
        }[log.kind]
    )


def counts(printed: str) -> tuple[int, int, int]:
    """Return what an import says it read, added (with updated) and skipped."""
    match = COUNTS.search(printed)
    if match is None:
        raise SystemExit(f"not understood: {printed}")
    skipped = sum(int(count) for count, _ in SKIPPED.findall(match[4]))
    return int(match[1]), int(match[2]) + int(match[3]), skipped


def plain_value(log: Log) -> float | None:
    """Return the value of a log on its last day, worked out without any code of lifeokr."""
    rows = log.cycle
    values = [value for _, value in rows]
    if log.kind == "latest":
        return values[-1]
    if log.kind == "best":
        return max(values) if log.way > 0 else min(values)
    if log.kind == "total":
        return math.fsum(values)
    if log.kind == "average":
        means = [mean for day, mean in daily(rows) if (log.due - day).days < AVERAGE_DAYS]
        return math.fsum(means) / len(means)
    if log.kind == "within":
        low, high = log.bounds
        means = [mean for _, mean in daily(rows)]
        return sum(low - 1e-9 <= mean <= high + 1e-9 for mean in means) / len(means)
    sums = weekly(log)
    if log.kind == "rate":
        last = sums[-RATE_WEEKS:]
        return math.fsum(last) / len(last)
    return sum(total >= AT_LEAST for total in sums) / len(sums)


def daily(rows: list[tuple[date, float]]) -> list[tuple[date, float]]:
    """Return the mean of each day that has a number."""
    means = []
    for day, group in groupby(rows, key=lambda row: row[0]):
        values = [value for _, value in group]
        means.append((day, math.fsum(values) / len(values)))
    return means


def weekly(log: Log) -> list[float]:
    """Return the sums of the weeks from Monday to Sunday that lie inside the year and have ended."""
    monday = log.first + timedelta(days=-log.first.weekday() % 7)
    sums = []
    while monday + timedelta(days=6) < log.due:
        week = [value for day, value in log.cycle if 0 <= (day - monday).days < 7]
        sums.append(math.fsum(week))
        monday += timedelta(days=7)
    return sums


def line(folder: Path, log: Log, outcome: Outcome) -> str:
    """Return the line printed for a file."""
    return (
        f"{log.path.relative_to(folder)}: {log.kind}, read {outcome.read} = added {outcome.added} + "
        f"skipped {outcome.skipped}; again {outcome.again} added; value {outcome.by_program!r}, by plain "
        f"Python {outcome.by_python!r}: {'equal' if outcome.right else 'DIFFERENT'}"
    )


def main(argv: list[str]) -> int:
    """Bring every log in and return 1 if any account or value is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data-dir", type=Path, help="keep the life that is made, in this folder")
    asked = parser.parse_args(argv)
    found = logs(asked.folder)
    wrong = 0
    with tempfile.TemporaryDirectory() as temporary:
        for log in found:
            outcome = brought_in(asked.data_dir or Path(temporary), log)
            wrong += not outcome.right
            print(line(asked.folder, log, outcome), flush=True)
    print(f"{len(found)} files, {wrong} wrong")
    return 1 if wrong or not found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

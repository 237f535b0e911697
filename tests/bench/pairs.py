"""Times two commands in turn, A B A B, so that a machine whose speed drifts drifts for both."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """One finished run of a command: wall seconds, processor seconds, and what it printed."""

    wall: float
    cpu: float
    printed: str


def run(command: Sequence[str], env: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end and time it; a command that fails ends the benchmark with what it said."""
    whole = {**os.environ, **(env or {})}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, env=whole, check=False)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\nexit {done.returncode}\n{done.stdout}{done.stderr}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, cpu, done.stdout)


def in_turn(
    commands: Mapping[str, Sequence[str]], rounds: int, env: Mapping[str, str] | None = None
) -> dict[str, list[Run]]:
    """Run the commands in turn, one round to warm up and then `rounds` that count."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            done = run(command, env)
            if number:
                found[name].append(done)
    return found


def ratio(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the median of the ratios within a round."""
    return statistics.median(a / b for a, b in zip(one, other, strict=True))


def spread(values: Sequence[float], scale: float = 1000.0) -> str:
    """Return minimum, median and maximum in thousandths, for a table."""
    return f"{min(values) * scale:.1f} / {statistics.median(values) * scale:.1f} / {max(values) * scale:.1f}"


def verdict(name: str, value: float, bound: float) -> str:
    """Return one line: what was measured beside the bound it has to keep."""
    return f"{name:64} {value:8.2f}  bound {bound:.2f}  {'kept' if value <= bound else 'NOT KEPT'}"

"""The sweeps' own modules stand beside their tests; all verbs are swept only where `-m sweep` asks for it."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))


def pytest_collection_modifyitems(config, items):
    if "sweep" in config.option.markexpr:
        return
    left = [item for item in items if item.get_closest_marker("sweep")]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in left]


def pytest_terminal_summary(terminalreporter):
    points = [
        value
        for report in terminalreporter.getreports("passed")
        for name, value in report.user_properties
        if name == "points"
    ]
    if points:
        terminalreporter.write_line(f"struck at {sum(points)} system calls in {len(points)} sweeps")

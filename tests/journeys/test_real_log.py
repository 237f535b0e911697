"""The check of real logs, run on made ones: the years of people nobody knows stay out of the project."""

from __future__ import annotations

import importlib.util
import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

SPEC = importlib.util.spec_from_file_location("real_log", Path(__file__).with_name("real_log.py"))


@pytest.fixture
def real_log(monkeypatch):
    module = importlib.util.module_from_spec(SPEC)
    monkeypatch.setitem(sys.modules, "real_log", module)  # dataclasses look their module up
    SPEC.loader.exec_module(module)
    return module


def write(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("date,value\n" + "".join(f"{day},{value}\n" for day, value in rows))


@pytest.fixture
def folder(tmp_path):
    """Make a log of each sort: over more than a year, with silent weeks, several and equal rows of a day."""
    dice = random.Random(2026)
    first = date(2024, 3, 1)
    days = [
        first + timedelta(days=number) for number in range(500) if number % 50 < 40 and dice.random() < 0.6
    ]
    logs = {
        "latest/weight.csv": [
            (day, round(80 - number / 50 + dice.gauss(0, 0.5), 1)) for number, day in enumerate(days)
        ],
        "latest/backlog.csv": [(day, dice.randint(0, 900)) for day in days for _ in range(2)],
        "latest/lift.csv": [(day, 50 + number) for number, day in enumerate(days)],
        "best/race.csv": [
            (day, round(3400 - number / 2 + dice.gauss(0, 60), 2)) for number, day in enumerate(days)
        ],
        "count/problems.csv": [(day, dice.randint(0, 4)) for day in days for _ in range(dice.randint(1, 3))],
        "count/pages.csv": [(day, 10) for day in days for _ in range(3)],
        "inrange/sleep.csv": [(day, round(dice.gauss(7, 1), 2)) for day in days],
        "inrange/habit.csv": [(day, dice.randint(0, 1)) for day in days],
    }
    told = {
        "latest/weight.csv": {"unit": "kg", "kind": "weight", "dir": -1},
        "best/race.csv": {"unit": "s/10km", "kind": "runtime", "dir": -1},
        "count/problems.csv": {"unit": "problems", "kind": "study75", "dir": 1},
        "inrange/sleep.csv": {"unit": "h", "kind": "sleep", "dir": 1},
        "inrange/habit.csv": {"unit": "0/1", "kind": "habit", "dir": 1},
    }
    for name, rows in logs.items():
        write(tmp_path / "logs" / name, rows)
    series = [{"file": name, **entry} for name, entry in told.items()]
    (tmp_path / "logs" / "SOURCES.json").write_text(json.dumps({"series": series}))
    return tmp_path / "logs"


def test_every_row_is_accounted_for_and_every_value_is_that_of_plain_python(real_log, folder, capsys):
    assert real_log.main([str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "8 files, 0 wrong"
    assert all("again 0 added" in line and line.endswith("equal") for line in lines[:-1])
    kinds = {line.split(": ")[1].split(",")[0] for line in lines[:-1]}
    assert kinds == {"latest", "average", "best", "total", "rate", "within", "rhythm"}


def test_a_wrong_value_would_be_seen(real_log, folder, capsys, monkeypatch):
    right = real_log.plain_value
    monkeypatch.setattr(real_log, "plain_value", lambda log: right(log) * 1.001)
    assert real_log.main([str(folder)]) == 1
    assert "DIFFERENT" in capsys.readouterr().out


def test_a_folder_without_logs_is_no_success(real_log, tmp_path):
    assert real_log.main([str(tmp_path)]) == 1

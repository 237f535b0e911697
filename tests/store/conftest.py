"""A life file, and one smallest row for each of its tables."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from lifeokr.domain import records
from lifeokr.engine.side_file import open_file
from lifeokr.store import tables
from lifeokr.store.life_file import LIFE

NOW = "2026-02-01T08:00:00Z"
DAY = date(2026, 1, 15)

# In an order in which each row finds those it names.
SMALLEST = {
    "life_area": records.LifeArea(id="area", name="Health", colour="health", icon="health"),
    "objective": records.Objective(
        id="objective", title="Run", area_id="area", first_day=date(2026, 1, 1), due_day=date(2026, 3, 31)
    ),
    "metric": records.Metric(id="metric", title="10 km", kind="best", unit="min:sec"),
    "key_result": records.KeyResult(
        id="key-result", objective_id="objective", metric_id="metric", title="10 km"
    ),
    "pause": records.Pause(id="pause", first_day=DAY),
    "marks": records.Marks(id="marks", key_result_id="key-result", target=3000.0),
    "way_point": records.WayPoint(id="way-point", key_result_id="key-result", day=DAY, p=0.5),
    "check_in": records.CheckIn(id="check-in", metric_id="metric", local_date=DAY, value=3390.0),
    "step": records.Step(id="step", key_result_id="key-result", title="Book the hall"),
    "initiative": records.Initiative(id="initiative", title="Tempo runs", objective_id="objective"),
    "initiative_day": records.InitiativeDay(id="initiative-day", initiative_id="initiative", day=DAY),
    "contributor": records.Contributor(id="contributor", name="Jo", objective_id="objective"),
    "event": records.Event(id="event", title="City 10k", day=DAY),
    "reflection": records.Reflection(id="reflection", text="It went well.", day=DAY),
    "area_fullness": records.AreaFullness(id="area-fullness", area_id="area", day=DAY, fullness=6.5),
    "photo": records.Photo(id="photo", objective_id="objective", mime="image/jpeg", data="/9j/"),
    "draft": records.Draft(id="draft", editor="objective", subject="", field="title", text="Ru"),
    "setting": records.Setting(id="week_start", value="6"),
}


class Steps:
    """Runs steps with ids of their own."""

    def __init__(self, file):
        self.file = file
        self.number = 0

    def do(self, verb, *acts):
        self.number += 1
        with self.file.step(verb, step_id=f"s{self.number}", at=NOW) as session:
            return [act(session) for act in acts]

    def add(self, *items):
        by_class = {table.cls: table for table in LIFE.tables}
        self.do("add", *[lambda s, item=item: s.add(by_class[type(item)], item) for item in items])


@pytest.fixture
def smallest():
    return SMALLEST


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """An empty life and one with the smallest row in each table, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("made")
    empty, full = folder / "empty.db", folder / "full.db"
    open_file(empty, LIFE, create=True, now=NOW).close()
    shutil.copy(empty, full)
    file = open_file(full, LIFE, create=False, now=NOW)
    steps = Steps(file)
    steps.add(*[SMALLEST[table.name] for table in LIFE.tables])
    steps.do(
        "keep",
        lambda s: s.save_unjournaled(tables.draft, SMALLEST["draft"]),
        lambda s: s.save_unjournaled(tables.setting, SMALLEST["setting"]),
    )
    file.close()
    return folder


@pytest.fixture
def copied(made, tmp_path):
    """Open a copy of one of the lives made once."""
    files = []

    def open_copy(name):
        path = Path(shutil.copy(made / name, tmp_path / "life.db"))
        files.append(open_file(path, LIFE, create=False, now=NOW))
        return files[-1]

    yield open_copy
    for file in files:
        file.close()


@pytest.fixture
def file(copied, request):
    return copied("full.db" if "full" in request.fixturenames else "empty.db")


@pytest.fixture
def full(file):
    """A life with the smallest row in each table."""
    return file


@pytest.fixture
def steps(file):
    return Steps(file)

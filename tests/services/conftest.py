"""A life of its own for each test, whose day the test sets."""

from __future__ import annotations

import json
from datetime import date

import pytest

from lifeokr.exchange.json_out import life_as_json
from lifeokr.services import as_json, details_as_json, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.verbs import run_verb


class Life:
    """An open life; `did` does a verb with arguments as JSON has them."""

    def __init__(self, folder):
        self.folder = folder
        self.ws = open_life(folder, fixed_clock(date(2026, 5, 31)), counted_ids("test"))
        self.areas = {area.name: area.id for area in queries.areas(self.ws, hidden=True)}

    def on(self, day):
        """Let it be another day."""
        self.ws.clock = fixed_clock(date.fromisoformat(day))
        return self

    def did(self, code, **args):
        return run_verb(self.ws, code, args)

    def objective(self, title="Run lightly", first="2026-04-01", due="2026-06-30", **more):
        """Add a quarter of 91 days, April to June, unless said otherwise."""
        args = {"title": title, "area_id": self.areas["Health"], "first_day": first, "due_day": due, **more}
        return self.did("add-objective", **args)

    def key_result(self, objective=None, **more):
        """Add a total from 0 to 10 unless said otherwise."""
        owner = objective or self.objective()
        args = {"objective_id": owner.id, "title": "Letters", "kind": "total", "target": 10, **more}
        if "metric_id" in more:
            args.pop("kind")
        return self.did("add-key-result", **args)

    def stands(self, key_result, day=None):
        """Read a key result's standing on a day."""
        if day:
            self.on(day)
        return queries.key_result(self.ws, key_result.id).standing

    def shown(self, thing, day):
        """Return `show --json` of a key result or objective on a day, as text."""
        before = self.ws.clock
        self.on(day)
        if hasattr(thing, "metric_id"):
            details = queries.key_result_details(self.ws, thing.id)
        else:
            details = queries.objective_details(self.ws, thing.id)
        text = json.dumps(details_as_json.show_json(details), sort_keys=False)
        self.ws.clock = before
        return text

    def listed(self, **options):
        return as_json.list_json(queries.objectives(self.ws, **options))["objectives"]

    def exported(self):
        return life_as_json(self.ws)

    def rows(self, table):
        return json.loads(self.exported())["tables"][table]


@pytest.fixture
def life(tmp_path):
    made = Life(tmp_path / "life")
    yield made
    made.ws.close()

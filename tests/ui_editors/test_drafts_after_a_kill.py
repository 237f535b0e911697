"""What is typed into any field of any editor outlives the process: killed, it is offered."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from lifeokr.domain.codes import Horizon
from lifeokr.domain.kinds import KINDS
from lifeokr.services import key_results, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life

CHILD = Path(__file__).with_name("draft_child.py")

# Every field of every editor. A field that is not named here fails the test below.
OBJECTIVE = {"title", "why", "horizon", "area", "parent", "first_day", "due_day"}
LINE = {
    "title", "kind", "unit", "cadence", "due_day", "target", "stretch", "sure", "whose", "weight",
    "first_day", "committed",
}  # fmt: skip
OF_KIND = {
    "latest": {"start"},
    "best": {"start"},
    "total": {"start"},
    "rate": {"start", "per", "window"},
    "average": {"start", "window"},
    "within": {"start", "low", "high", "per", "window"},
    "rhythm": {"start", "side", "times", "per", "window"},
    "milestones": {"steps"},
}
OF_CHANGED_MARKS = {"how", "reason"}


@pytest.fixture
def life(tmp_path):
    """Return a folder with an objective of one key result, and their ids."""
    ws = open_life(tmp_path / "life", fixed_clock(date(2026, 2, 1)), counted_ids("test"))
    area = queries.areas(ws)[0].id
    objectives.add_objective(ws, title="A direction", horizon=Horizon.VISION)
    owner = objectives.add_objective(ws, title="Lighter", area_id=area)
    made = key_results.add_key_result(
        ws, objective_id=owner.id, title="10 km", kind="latest", start=1.0, target=5.0, stretch=6.0
    )
    ws.close()
    return tmp_path / "life", owner.id, made.id


def killed(folder, editor, subject=""):
    """Let a child type, kill it once its last draft is kept, and return the texts by field."""
    args = [sys.executable, "-P", str(CHILD), "write", str(folder), editor, subject]
    kept = {}
    with subprocess.Popen(args, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        for line in child.stdout:
            if line == "done\n":
                os.kill(child.pid, signal.SIGKILL)
                break
            field, text = json.loads(line)
            kept[field] = text
        errors = child.stderr.read()
    assert child.returncode == -signal.SIGKILL, errors
    return kept


def offered(folder, editor, subject=""):
    args = [sys.executable, "-P", str(CHILD), "read", str(folder), editor, subject]
    done = subprocess.run(args, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_each_field_of_a_new_objective_is_offered_again(life):
    kept = killed(life[0], "objective")
    assert kept.keys() == OBJECTIVE
    found = offered(life[0], "objective")
    assert found["offered"] == "You were writing this on 1 February 2026."
    assert found["before"].keys() == OBJECTIVE
    assert found["after"] == kept
    assert not any(found["before"][field] == text for field, text in kept.items())


def test_each_field_of_an_objective_that_is_there_is_offered_again(life):
    folder, owner, _ = life
    kept = killed(folder, "objective", owner)
    assert kept.keys() == OBJECTIVE
    assert offered(folder, "objective", owner)["after"] == kept


def test_each_field_of_each_kind_of_key_result_is_offered_again(life):
    folder, owner, made = life
    kept = killed(folder, "key-results", owner)
    there = {f"{made}.{name}" for name in LINE | {"start"} | OF_CHANGED_MARKS}
    named = {f"new-{number}.{name}" for number, kind in enumerate(KINDS, 1) for name in LINE | OF_KIND[kind]}
    fixed = {f"{made}.kind", f"{made}.unit"}  # not typed: the kind and unit of numbers that are there
    unasked = {f"new-{list(KINDS).index('milestones') + 1}.unit"}  # steps have none
    reading = f"new-{len(KINDS) + 1}"  # the line that reads the series that is there
    typed = {f"{reading}.title", f"{reading}.metric"}
    assert kept.keys() == {"lines"} | (there - fixed) | (named - unasked) | typed
    found = offered(folder, "key-results", owner)
    asked = {f"new-{number}.metric" for number in range(1, len(KINDS) + 2)}
    asked |= {f"{reading}.{name}" for name in LINE | OF_KIND["latest"]}
    assert found["after"].keys() == {"lines"} | there | named | asked
    for field, text in kept.items():
        assert found["after"][field] == text, field

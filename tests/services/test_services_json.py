"""The JSON that `list` and `show` promise."""

from __future__ import annotations

import json

import pytest

from lifeokr.services import as_json, queries

OBJECTIVE = [
    "id",
    "title",
    "why",
    "area",
    "horizon",
    "parent",
    "thread",
    "first_day",
    "due_day",
    "state",
    "score",
    "even_pace",
    "reached",
    "flags",
    "key_results",
]
KEY_RESULT = [
    "id",
    "title",
    "metric",
    "kind",
    "unit",
    "whose",
    "weight",
    "start",
    "target",
    "stretch",
    "sure",
    "value",
    "p",
    "position",
    "score",
    "met",
    "expected_p",
    "lead",
    "status",
    "quiet",
    "confidence",
    "last_check_in",
    "cadence",
    "first_day",
    "due_day",
    "state",
    "steps",
]


@pytest.fixture
def two(life):
    """Day 61 of 91, f = 60/90: letters at 5 of 10, weight at 77.5 on the way from 80 to 75 (stretch 73)."""
    year = life.objective("Year", "2026-01-01", "2026-12-31", horizon="year")
    owner = life.objective(why="For the hills", parent_id=year.id)
    letters = life.key_result(owner, whose="others", weight=3)
    mass = life.key_result(
        owner, title="Weight", kind="latest", unit="kg", start=80, target=75, stretch=73, sure=78
    )
    life.did("check-in", key_result_id=letters.id, text="5", day="2026-05-28", confidence=4)
    life.did("check-in", key_result_id=mass.id, value=79, day="2026-05-01")
    life.did("check-in", key_result_id=mass.id, value=77.5, day="2026-05-30", note="After the fair")
    return year, owner, letters, mass


def test_list_has_the_promised_keys_in_their_order(life, two):
    listed = as_json.list_json(queries.objectives(life.ws))
    assert list(listed) == ["objectives"]
    for objective in listed["objectives"]:
        assert list(objective) == OBJECTIVE
        for key_result in objective["key_results"]:
            assert list(key_result) == KEY_RESULT
    json.dumps(listed, allow_nan=False)


def test_an_objective_in_json(life, two):
    year, owner, _, _ = two
    listed = life.listed()[1]
    del listed["key_results"]
    assert listed == {
        "id": owner.id,
        "title": "Run lightly",
        "why": "For the hills",
        "area": "Health",
        "horizon": "quarter",
        "parent": year.id,
        "thread": owner.id,
        "first_day": "2026-04-01",
        "due_day": "2026-06-30",
        "state": "live",
        "score": pytest.approx(0.35, abs=1e-12),
        "even_pace": pytest.approx(0.7 * 60 / 90, abs=1e-12),
        "reached": 0,
        "flags": [],
    }


def test_a_key_result_in_json(life, two):
    _, _, letters, mass = two
    one, other = life.listed()[1]["key_results"]
    assert one == {
        "id": letters.id,
        "title": "Letters",
        "metric": letters.metric_id,
        "kind": "total",
        "unit": "number",
        "whose": "others",
        "weight": 3.0,
        "start": 0.0,
        "target": 10.0,
        "stretch": None,
        "sure": None,
        "value": 5.0,
        "p": 0.5,
        "position": 0.35,
        "score": 0.35,
        "met": False,
        "expected_p": pytest.approx(60 / 90, abs=1e-12),
        "lead": -0.166666667,
        "status": "behind pace",
        "quiet": False,
        "confidence": 4,
        "last_check_in": "2026-05-28",
        "cadence": "weekly",
        "first_day": "2026-04-01",
        "due_day": "2026-06-30",
        "state": "live",
        "steps": [],
    }
    assert (other["id"], other["stretch"], other["sure"], other["p"]) == (mass.id, 73.0, 78.0, 0.5)


def test_all_adds_what_is_not_live(life, two):
    life.objective("Draft", state="draft")
    life.did("close-objective", objective_id=two[1].id)
    assert [one["title"] for one in life.listed()] == ["Year"]
    assert [one["state"] for one in life.listed(all=True)] == ["live", "closed", "draft"]


def test_show_adds_what_hangs_on_a_key_result(life, two):
    _, _, letters, mass = two
    life.did("change-marks", key_result_id=mass.id, target=74, reason="It goes well")
    life.did("add-event", title="Fair", day="2026-05-30", key_result_id=mass.id)
    life.did("add-initiative", title="Stairs", key_result_id=mass.id)
    rest = life.did("pause", key_result_id=mass.id, first_day="2026-05-04", last_day="2026-05-06")
    shown = json.loads(life.shown(mass, "2026-05-31"))
    assert list(shown) == ["key_result"]
    added = ["marks", "way_points", "check_ins", "pauses", "events", "initiatives"]
    assert list(shown["key_result"]) == KEY_RESULT + added
    assert [one["target"] for one in shown["key_result"]["marks"]] == [75.0, 74.0]
    assert [one["title"] for one in shown["key_result"]["events"]] == ["Fair"]
    assert [one["title"] for one in shown["key_result"]["initiatives"]] == ["Stairs"]
    assert [one["id"] for one in shown["key_result"]["pauses"]] == [rest.id]
    assert [one["entry"] for one in shown["key_result"]["check_ins"]] == [79.0, 77.5]
    assert json.loads(life.shown(letters, "2026-05-31"))["key_result"]["pauses"] == []


def test_show_tells_entry_and_value_apart(life):
    letters = life.key_result(start=100, target=200)
    life.did("check-in", key_result_id=letters.id, text="+3", day="2026-03-15")
    life.did("check-in", key_result_id=letters.id, text="+4", day="2026-04-15")
    life.did("check-in", key_result_id=letters.id, note="Nothing", day="2026-04-20")
    life.did("check-in", key_result_id=letters.id, text="+5", day="2026-05-15")
    rows = json.loads(life.shown(letters, "2026-05-31"))["key_result"]["check_ins"]
    assert [(row["entry"], row["value"]) for row in rows] == [(3, None), (4, 104), (None, None), (5, 109)]


def test_show_knows_nothing_of_later_days(life, two):
    *_, mass = two
    before = life.shown(mass, "2026-05-20")
    life.did("check-in", key_result_id=mass.id, value=76, day="2026-05-21")
    life.did("pause", key_result_id=mass.id, first_day="2026-05-25", last_day="2026-05-28", due="move")
    life.did("change-marks", key_result_id=mass.id, target=74)
    assert life.shown(mass, "2026-05-20") == before


def test_show_of_an_objective(life, two):
    _, owner, _, _ = two
    life.did("add-contributor", name="Tom", objective_id=owner.id)
    life.did("add-reflection", text="Good.", objective_id=owner.id)
    shown = json.loads(life.shown(owner, "2026-05-31"))
    assert list(shown) == ["objective"]
    added = ["pauses", "events", "initiatives", "contributors", "reflections"]
    assert list(shown["objective"]) == OBJECTIVE + added
    assert [one["title"] for one in shown["objective"]["key_results"]] == ["Letters", "Weight"]
    assert "check_ins" in shown["objective"]["key_results"][0]
    assert shown["objective"]["score"] == pytest.approx(0.35, abs=1e-12)


def test_an_objective_alone_reads_as_in_the_list(life, two):
    alone = as_json.objective_json(queries.objective(life.ws, two[1].id))
    assert alone == life.listed()[1]


def test_steps_in_json_know_their_days(life):
    concert = life.key_result(kind="milestones", target=None, steps=[{"title": "Songs", "day": "2026-05-01"}])
    step = queries.key_result(life.ws, concert.id).steps[0]
    life.did("tick-step", step_id=step.id, day="2026-05-03")
    assert life.listed()[0]["key_results"][0]["steps"] == [
        {"id": step.id, "title": "Songs", "weight": 1.0, "day": "2026-05-01", "done_day": "2026-05-03"}
    ]


def test_what_is_read_for_the_list_needs_neither_numpy_nor_sqlite_utils(life, two, fresh_process):
    life.ws.close()
    code = (
        "import sys\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from lifeokr.services import as_json, clock, ids, life, queries\n"
        "ws = life.open_life(Path(sys.argv[1]), clock.fixed_clock(date(2026, 5, 31)), ids.random_ids())\n"
        "as_json.list_json(queries.objectives(ws, all=True)); queries.week(ws)\n"
        "print(sorted({'numpy', 'sqlite_utils', 'PySide6', 'matplotlib'} & set(sys.modules)))\n"
    )
    assert fresh_process(code, str(life.folder)).strip() == "[]"


def test_a_start_left_open_is_null_until_the_first_number_stands_for_it(life):
    made = life.key_result(kind="latest", start=None, target=75)
    assert life.listed()[0]["key_results"][0]["start"] is None
    life.did("check-in", key_result_id=made.id, value=80)
    assert life.listed()[0]["key_results"][0]["start"] == 80

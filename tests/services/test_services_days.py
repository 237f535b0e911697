"""Days at the ends of the calendar are refused with a reason, before anything runs off it."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import ValueOutOfRange

END, BEGINNING = "9999-12-31", "0001-01-01"


@pytest.mark.parametrize("day", [END, BEGINNING, "2200-01-01", "1899-12-31"])
@pytest.mark.parametrize(
    "act",
    [
        lambda life, it, day: life.objective("Far", first=day, due=day),
        lambda life, it, day: life.did("add-objective", title="Far", area_id=it["area"], due_day=day),
        lambda life, it, day: life.did("edit-objective", objective_id=it["objective"], due_day=day),
        lambda life, it, day: life.did("close-objective", objective_id=it["objective"], day=day),
        lambda life, it, day: life.did("edit-key-result", key_result_id=it["key_result"], first_day=day),
        lambda life, it, day: life.did("end-key-result", key_result_id=it["key_result"], day=day),
        lambda life, it, day: life.did("check-in", key_result_id=it["key_result"], value=1, day=day),
        lambda life, it, day: life.did("skip", key_result_id=it["key_result"], day=day),
        lambda life, it, day: life.did("edit-check-in", check_in_id=it["check_in"], day=day),
        lambda life, it, day: life.did("pause", first_day=day),
        lambda life, it, day: life.did("pause", first_day="1999-01-01", last_day=day),
        lambda life, it, day: life.did("add-event", title="Fair", day=day),
        lambda life, it, day: life.did("edit-event", event_id=it["event"], day=day),
        lambda life, it, day: life.did(
            "add-initiative", title="Run", objective_id=it["objective"], due_day=day
        ),
        lambda life, it, day: life.did("edit-initiative", initiative_id=it["deed"], due_day=day),
        lambda life, it, day: life.did("tick-initiative-day", initiative_id=it["deed"], day=day),
        lambda life, it, day: life.did("add-reflection", text="Good.", period="2026", day=day),
        lambda life, it, day: life.did("say-fullness", area_id=it["area"], fullness=5, day=day),
        lambda life, it, day: life.did(
            "import", columns=[{"key_result_id": it["key_result"], "rows": [{"day": day, "value": 1}]}]
        ),
        lambda life, it, day: life.key_result(
            kind="milestones", target=None, steps=[{"title": "Songs", "day": day}]
        ),
    ],
)
def test_a_day_that_no_life_holds_is_refused(life, act, day):
    made = life.key_result()
    it = {
        "area": life.areas["Health"],
        "objective": made.objective_id,
        "key_result": made.id,
        "check_in": life.did("check-in", key_result_id=made.id, value=1).id,
        "event": life.did("add-event", title="Fair", day="2026-05-01").id,
        "deed": life.did("add-initiative", title="Run", objective_id=made.objective_id, repeats="Sundays").id,
    }
    with pytest.raises(ValueOutOfRange):
        act(life, it, day)

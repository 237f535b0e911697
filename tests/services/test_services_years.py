"""A year as its review tells it."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.services.years import year


@pytest.fixture
def told(life):
    """2025 with a winter that carried on into 2026, something let go, and a season over New Year."""
    life.on("2025-02-01")
    winter = life.objective("Winter", "2025-01-01", "2025-03-31")
    kept = life.key_result(winter, title="Letters", sure=4)
    gone = life.key_result(winter, title="Hedge", target=60)
    for day, text, sure in (("2025-01-31", "4", 2), ("2025-03-01", "7", 4), ("2025-03-20", "11", 5)):
        life.did("check-in", key_result_id=kept.id, text=text, day=day, confidence=sure, note=f"At {text}")
    life.did("check-in", key_result_id=gone.id, text="5", day="2025-01-31", confidence=4)
    life.did("change-marks", key_result_id=kept.id, target=9, reason="Fewer stamps")
    life.did("add-contributor", name="Tom", objective_id=winter.id)
    life.did("pause", key_result_id=gone.id, first_day="2025-02-03", last_day="2025-02-09", reason="Flu")
    life.did(
        "close-objective",
        objective_id=winter.id,
        own_score=0.8,
        day="2025-04-01",
        endings=[
            {"key_result_id": kept.id, "ending": "carry-on"},
            {"key_result_id": gone.id, "ending": "let-go"},
        ],
    )
    life.on("2025-11-20")
    season = life.objective("Season", "2025-11-01", "2026-01-31", season_kept=True)
    dark = life.key_result(season, title="Walks")
    life.did("check-in", key_result_id=dark.id, text="3", day="2025-11-20")
    life.on("2026-01-20").did("check-in", key_result_id=dark.id, text="9")
    life.did("add-reflection", text="Sleep first.", period="2025")
    life.did("add-reflection", text="Go out.", period="2024")
    life.did("add-event", title="Moved house", day="2025-06-01")
    life.did("say-fullness", area_id=life.areas["Health"], fullness=6, day="2025-12-30")
    life.did("add-objective", title="At ninety", horizon="vision")
    return {"winter": winter, "kept": kept, "gone": gone, "season": season, "dark": dark}


def test_every_key_result_due_in_the_year_is_told(life, told):
    found = year(life.on("2026-02-01").ws, 2025)
    assert [one.view.objective.title for one in found.objectives] == ["Winter", "Winter", "Season"]
    assert [one.view.key_result.title for one in found.key_results] == [
        "Letters",
        "Hedge",
        "Letters",
        "Walks",
    ]
    assert [one.view.key_result.title for one in found.let_go] == ["Hedge"]


def test_what_goes_on_over_new_year_stands_as_on_its_last_day(life, told):
    found = year(life.on("2026-02-01").ws, 2025)
    season = found.objectives[-1]
    assert season.goes_on
    assert season.key_results[0].view.standing.value == 3
    after = year(life.ws, 2026).objectives[0]
    assert not after.goes_on
    assert after.key_results[0].view.standing.value == 9


def test_a_key_result_is_told_with_its_goalposts_rests_and_notes(life, told):
    found = year(life.on("2026-02-01").ws, 2025)
    kept, gone = found.objectives[0].key_results
    assert [(row.day, row.target, row.reason) for row in kept.goalposts] == [
        (date(2025, 2, 1), 9, "Fewer stamps")
    ]
    assert [row.check_in.note for row in kept.check_ins] == ["At 4", "At 7", "At 11"]
    assert [(rest.reason) for rest in gone.pauses] == ["Flu"]
    assert [one.name for one in found.objectives[0].contributors] == ["Tom"]


def test_threads_lead_from_the_first_to_what_carries_it_on(life, told):
    found = year(life.on("2026-02-01").ws, 2025)
    assert [[one.view.objective.title for one in thread] for thread in found.threads] == [
        ["Winter", "Winter"],
        ["Season"],
    ]
    assert found.objectives[1].key_results[0].thread == told["kept"].id


def test_what_belongs_to_the_year_as_a_whole(life, told):
    found = year(life.on("2026-02-01").ws, 2025)
    assert [one.text for one in found.written] == ["Sleep first."]
    assert [one.text for one in found.before] == ["Go out."]
    assert [one.title for one in found.events] == ["Moved house"]
    assert [one.fullness for one in found.fullness] == [6]
    assert [one.objective.title for one in found.directions] == ["At ninety"]
    assert (found.read_on, found.open) == (date(2025, 12, 31), True)
    assert year(life.on("2025-12-05").ws, 2025).read_on == date(2025, 12, 5)


def test_what_one_said_is_held_against_what_came(life, told):
    """Thirds of 1 January to 31 March fall on 31 January and 2 March: 'unlikely' and 'likely' of what came,
    and 'likely' of the hedge that did not."""
    found = year(life.on("2026-02-01").ws, 2025).calibration
    assert [(row.confidence, row.said, row.came) for row in found.rows] == [
        (1, 0, 0),
        (2, 1, 1),
        (3, 0, 0),
        (4, 2, 1),
        (5, 0, 0),
    ]
    assert found.brier == pytest.approx((0.7**2 + 0.3**2 + 0.7**2) / 3, abs=1e-12)


def test_an_empty_year_is_empty(life):
    found = year(life.ws, 2019)
    assert (found.objectives, found.threads, found.calibration.brier, found.open) == ((), (), None, False)

"""Moving the goalposts: from today on, or mended."""

from __future__ import annotations

import json

import pytest

from lifeokr.domain.errors import (
    DayOutsideCycle,
    DirectionTurned,
    StartIsFixed,
    StretchNotBeyondTarget,
    SureNotBetween,
    TargetEqualsStart,
    ValueOutOfRange,
)
from lifeokr.services import key_results, queries

TWELVE_DAYS = [f"2026-05-{day:02}" for day in range(19, 31)]


@pytest.fixture
def mass(life):
    owner = life.objective()
    made = life.key_result(owner, title="Weight", kind="latest", unit="kg", start=80, target=75, stretch=73)
    for day, value in (("2026-04-20", 79), ("2026-05-10", 78), ("2026-05-25", 76.5)):
        life.did("check-in", key_result_id=made.id, value=value, day=day)
    return made


def test_a_change_from_today_leaves_what_was_shown_on_earlier_days_to_the_byte(life, mass):
    before = [life.shown(mass, day) for day in TWELVE_DAYS]
    today = life.shown(mass, "2026-05-31")
    life.did("change-marks", key_result_id=mass.id, target=74, stretch=72, reason="It goes well")
    assert [life.shown(mass, day) for day in TWELVE_DAYS] == before
    assert life.shown(mass, "2026-05-31") != today


def test_a_change_from_today_is_a_row_of_its_own_with_day_and_reason(life, mass):
    life.did("change-marks", key_result_id=mass.id, target=74, reason="  It goes\nwell ")
    marks = json.loads(life.shown(mass, "2026-06-01"))["key_result"]["marks"]
    assert [(row["day"], row["target"], row["stretch"], row["reason"]) for row in marks] == [
        (None, 75.0, 73.0, ""),
        ("2026-05-31", 74.0, 73.0, "It goes well"),
    ]


def test_the_pace_runs_on_straight_from_its_old_value_of_the_day(life, mass):
    """Day 60 of 90: the pace is at 80 - 5 x 60/90 = 76 2/3; towards 74 that is p = (80 - 76 2/3)/6 = 5/9."""
    life.did("change-marks", key_result_id=mass.id, target=74)
    stands = life.stands(mass)
    assert stands.pace_value == pytest.approx(76 + 2 / 3, abs=1e-9)
    assert stands.expected_p == pytest.approx(5 / 9, abs=1e-9)


def test_changing_twice_on_a_day_is_one_row(life, mass):
    life.did("change-marks", key_result_id=mass.id, target=74, reason="First thought")
    life.did("change-marks", key_result_id=mass.id, target=74.5, reason="Second thought")
    assert sorted(row["target"] for row in life.rows("marks")) == [74.5, 75.0]
    assert life.stands(mass).target == 74.5


def test_a_fix_changes_the_days_before_too(life, mass):
    life.did("change-marks", key_result_id=mass.id, target=76, start=79, how="fix")
    stands = life.stands(mass, "2026-05-12")
    assert (stands.start, stands.target) == (79, 76)
    assert len(life.rows("marks")) == 1


def test_a_fix_mends_the_row_in_force_and_keeps_its_reason(life, mass):
    life.did("change-marks", key_result_id=mass.id, target=74, reason="It goes well")
    life.on("2026-06-02").did("change-marks", key_result_id=mass.id, target=74.2, how="fix")
    rows = sorted(life.rows("marks"), key=lambda row: row["day"] or "")
    assert [(row["target"], row["reason"]) for row in rows] == [(75.0, ""), (74.2, "It goes well")]


def test_from_today_may_not_turn_better_into_worse(life, mass):
    with pytest.raises(DirectionTurned):
        life.did("change-marks", key_result_id=mass.id, target=85, stretch=None)


def test_a_start_is_never_changed_from_a_day_on(life, mass):
    with pytest.raises(StartIsFixed):
        life.did("change-marks", key_result_id=mass.id, start=79)
    with pytest.raises(StartIsFixed):
        life.did("change-marks", key_result_id=mass.id, start=None)
    life.did("change-marks", key_result_id=mass.id, start=80, target=74)


def test_a_fixed_start_must_suit_every_row_of_marks(life, mass):
    life.did("change-marks", key_result_id=mass.id, target=78, stretch=73)
    with pytest.raises(DirectionTurned):
        life.did("change-marks", key_result_id=mass.id, start=77, stretch=79, how="fix")


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"target": 80}, TargetEqualsStart),
        ({"stretch": 76}, StretchNotBeyondTarget),
        ({"sure": 74}, SureNotBetween),
    ],
)
def test_marks_that_cannot_be_are_refused_and_nothing_is_changed(life, mass, change, refusal):
    before = life.exported()
    for how in ("from-today", "fix"):
        with pytest.raises(refusal):
            life.did("change-marks", key_result_id=mass.id, how=how, **change)
    assert life.exported() == before


def test_shares_have_marks_between_nothing_and_all(life):
    with pytest.raises(ValueOutOfRange):
        life.key_result(kind="rhythm", at_least=5, target=70)


def test_a_stretch_is_taken_away_by_saying_none(life, mass):
    life.did("change-marks", key_result_id=mass.id, stretch=None)
    assert life.stands(mass).stretch is None


def test_a_preview_shows_both_and_leaves_nothing_behind(life, mass):
    before = life.exported()
    heard = []
    life.ws.listen(heard.append)
    found = queries.previewed(
        life.ws,
        lambda: key_results.change_marks(
            life.ws, mass.id, target=70.0, stretch=None, how=key_results.How.FIX
        ),
        (mass.id,),
    )
    assert (found[mass.id].now.target, found[mass.id].then.target) == (75, 70)
    assert life.exported() == before
    assert heard == []


def test_the_first_number_stands_for_a_start_that_was_left_open(life):
    pace = life.key_result(kind="latest", start=None, target=75)
    assert life.stands(pace).p is None
    assert [row["target"] for row in json.loads(life.shown(pace, "2026-05-31"))["key_result"]["marks"]] == [
        75
    ]
    life.did("check-in", key_result_id=pace.id, value=80, day="2026-05-01")
    life.did("check-in", key_result_id=pace.id, value=78, day="2026-05-20")
    assert life.stands(pace).p == pytest.approx(0.4, abs=1e-9)
    with pytest.raises(DirectionTurned):
        life.did("change-marks", key_result_id=pace.id, target=81)


def test_a_first_number_past_the_target_takes_new_goalposts(life):
    """Lower was meant to be better, as the stretch says; the first number was 74 already."""
    mass = life.key_result(kind="latest", start=None, target=75, stretch=73)
    life.did("check-in", key_result_id=mass.id, value=74, day="2026-05-01")
    life.did("change-marks", key_result_id=mass.id, target=72, stretch=70)
    assert life.stands(mass).p == 0


def test_way_points_are_replaced_as_a_list(life, mass):
    points = [{"day": "2026-04-15", "p": 0.1}, {"day": "2026-05-16", "p": 0.3}]
    life.did("set-way-points", key_result_id=mass.id, points=points)
    assert life.stands(mass, "2026-05-16").expected_p == pytest.approx(0.3, abs=1e-9)
    life.did("set-way-points", key_result_id=mass.id, points=[{"day": "2026-05-16", "p": 0.5}])
    assert life.stands(mass, "2026-05-16").expected_p == pytest.approx(0.5, abs=1e-9)
    life.did("set-way-points", key_result_id=mass.id, points=[])
    assert life.stands(mass, "2026-05-16").expected_p == pytest.approx(0.5, abs=1e-9)
    assert life.stands(mass, "2026-04-15").expected_p == pytest.approx(14 / 90, abs=1e-9)


def test_a_way_point_lies_inside_the_cycle(life, mass):
    for day in ("2026-04-01", "2026-07-01"):
        with pytest.raises(DayOutsideCycle):
            life.did("set-way-points", key_result_id=mass.id, points=[{"day": day, "p": 0.5}])

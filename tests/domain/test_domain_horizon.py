from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lifeokr.domain import horizon
from lifeokr.domain.codes import Horizon, State
from lifeokr.domain.errors import (
    AreaMissing,
    CycleTooLong,
    DueBeforeFirst,
    HorizonTakesNoKeyResults,
    ParentLoop,
    ParentNotLonger,
    WorkIsNoArea,
)
from lifeokr.domain.reading import standing
from lifeokr.domain.records import Objective

QUARTER = Objective(
    id="q",
    title="Run",
    parent_id="y",
    area_id="a",
    first_day=date(2026, 4, 1),
    due_day=date(2026, 6, 30),
)
YEAR = Objective(
    id="y",
    title="Be fit",
    horizon=Horizon.YEAR,
    area_id="a",
    first_day=date(2026, 1, 1),
    due_day=date(2026, 12, 31),
)
VISION = Objective(id="v", title="Old and well", horizon=Horizon.VISION)


def test_a_year_has_up_to_366_days_from_any_day():
    horizon.check_days(Horizon.YEAR, date(2026, 3, 1), date(2027, 3, 1))
    with pytest.raises(CycleTooLong) as told:
        horizon.check_days(Horizon.YEAR, date(2026, 3, 1), date(2027, 3, 2))
    assert told.value.fields == {"horizon": "year", "days": 367, "limit": 366}


def test_other_horizons_may_be_long_and_some_have_no_days():
    horizon.check_days(Horizon.QUARTER, date(2026, 1, 1), date(2026, 12, 31))
    horizon.check_days(Horizon.LONG_TERM, date(2026, 1, 1), date(2030, 12, 31))
    horizon.check_days(Horizon.VISION, None, None)
    horizon.check_days(Horizon.YEAR, date(2026, 1, 1), None)
    with pytest.raises(DueBeforeFirst):
        horizon.check_days(Horizon.QUARTER, date(2026, 4, 2), date(2026, 4, 1))


def test_a_parent_looks_further_than_its_child():
    horizon.check_parent(QUARTER, YEAR)
    horizon.check_parent(YEAR, VISION)
    with pytest.raises(ParentNotLonger):
        horizon.check_parent(YEAR, QUARTER)
    with pytest.raises(ParentNotLonger):
        horizon.check_parent(QUARTER, replace(QUARTER, id="other"))
    with pytest.raises(ParentLoop):
        horizon.check_parent(QUARTER, QUARTER)


def test_quarter_and_year_have_a_part_of_life_and_key_results():
    horizon.check_area(Horizon.QUARTER, "a")
    horizon.check_area(Horizon.VISION, None)
    horizon.check_takes_key_results(Horizon.YEAR)
    with pytest.raises(AreaMissing):
        horizon.check_area(Horizon.YEAR, None)
    with pytest.raises(HorizonTakesNoKeyResults):
        horizon.check_takes_key_results(Horizon.LONG_TERM)


def test_work_is_no_part_of_life():
    horizon.check_area_name("Workshop")
    for name in ("Work", " work ", "WORK"):
        with pytest.raises(WorkIsNoArea):
            horizon.check_area_name(name)


def test_a_quarter_longer_than_92_unpaused_days_is_asked_about_once(make):
    long = replace(QUARTER, due_day=date(2026, 7, 10))  # 101 days
    assert horizon.long_cycle(QUARTER, (), date(2026, 5, 1)) is None  # 91
    assert horizon.long_cycle(long, (), date(2026, 5, 1)) == 101
    rest = make("total", pauses=[(10, 18, "keep")]).pauses
    assert horizon.long_cycle(long, rest, date(2026, 5, 1)) is None  # nine days at rest: 92
    first = make("total", pauses=[(0, 8, "keep")]).pauses
    assert horizon.long_cycle(long, first, date(2026, 5, 1)) is None  # the first day counts too
    assert horizon.long_cycle(replace(long, season_kept=True), (), date(2026, 5, 1)) is None
    assert horizon.long_cycle(YEAR, (), date(2026, 5, 1)) is None
    assert horizon.long_cycle(replace(QUARTER, due_day=None), (), date(2026, 5, 1)) is None
    assert horizon.long_cycle(replace(QUARTER, first_day=None), (), date(2026, 5, 1)) is None


def test_past_its_due_day_a_live_objective_is_ready_to_close(make):
    assert not horizon.ready_to_close(QUARTER, (), date(2026, 6, 30))
    assert horizon.ready_to_close(QUARTER, (), date(2026, 7, 1))
    assert not horizon.ready_to_close(replace(QUARTER, state=State.CLOSED), (), date(2026, 7, 1))
    moved = make("total", pauses=[(10, 11, "move")]).pauses
    assert not horizon.ready_to_close(QUARTER, moved, date(2026, 7, 2))
    assert horizon.ready_to_close(QUARTER, moved, date(2026, 7, 3))
    assert not horizon.ready_to_close(VISION, (), date(2026, 7, 3))
    assert horizon.due_as_moved(replace(QUARTER, due_day=None), (), date(2026, 7, 3)) is None


def test_an_objective_belongs_to_the_quarter_and_year_of_its_due_day():
    winter = replace(QUARTER, first_day=date(2026, 11, 1), due_day=date(2027, 1, 31))
    assert horizon.period_of(winter) == ("2027-Q1", 2027)
    assert horizon.period_of(VISION) is None
    assert horizon.goes_on(winter, 2026)
    assert not horizon.goes_on(winter, 2027)
    assert not horizon.goes_on(winter, 2025)
    assert not horizon.goes_on(VISION, 2026)
    assert not horizon.goes_on(replace(winter, due_day=None), 2026)


def test_a_years_key_results_are_asked_weekly_only_if_wanted(make):
    one = make("total").key_result
    assert horizon.asked_weekly(one, Horizon.QUARTER)
    assert not horizon.asked_weekly(one, Horizon.YEAR)
    assert horizon.asked_weekly(replace(one, in_week=True), Horizon.YEAR)
    assert not horizon.asked_weekly(replace(one, in_week=False), Horizon.QUARTER)


def test_more_than_seven_live_quarters_are_worth_a_word():
    seven = [replace(QUARTER, id=str(number)) for number in range(7)]
    others = [YEAR, replace(QUARTER, id="c", state=State.CLOSED)]
    assert horizon.too_many_quarters(seven + others) is None
    assert horizon.too_many_quarters([*seven, QUARTER]) == 8


def test_flags_say_what_is_worth_a_word(make, on):
    fine = standing(make("latest", [(40, 5.0)], start=0.0), on(45))
    quiet = standing(make("latest", [(4, 5.0)], start=0.0), on(45))
    assert horizon.flags(QUARTER, on(45), standings=[fine]) == ()
    assert horizon.flags(QUARTER, on(45), standings=[fine, quiet]) == ("quiet",)
    assert horizon.flags(QUARTER, on(45), standings=[fine] * 6) == ("many-key-results",)
    lonely = replace(QUARTER, parent_id=None, due_day=date(2026, 7, 10))
    assert horizon.flags(lonely, date(2026, 7, 20)) == (
        "ready-to-close",
        "no-key-result",
        "orphan",
        "long-cycle",
    )
    assert horizon.flags(YEAR, on(45), standings=[fine]) == ("no-quarter-below", "orphan")
    assert horizon.flags(YEAR, on(45), standings=[fine], children=[QUARTER]) == ("orphan",)
    asleep = [replace(QUARTER, state=State.CLOSED), replace(YEAR, id="other")]
    assert horizon.flags(YEAR, on(45), standings=[fine], children=asleep) == ("no-quarter-below", "orphan")
    assert horizon.flags(replace(QUARTER, state=State.DRAFT), on(45)) == ()
    assert horizon.flags(VISION, on(45)) == ()

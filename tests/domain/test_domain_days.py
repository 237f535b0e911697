from __future__ import annotations

from datetime import date

from lifeokr.domain.codes import Cadence, Horizon, Per
from lifeokr.domain.cycle import Cycle, month_of, quarter_name, quarter_of, week_of, year_of
from lifeokr.domain.days import Calendar, calendar, days_within, merged, moved, periods


def dated(spans):
    return [
        (date.fromordinal(first).isoformat(), date.fromordinal(last).isoformat()) for first, last in spans
    ]


def ordinal(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def test_quarters_years_months_and_weeks_have_their_days():
    assert quarter_of(date(2026, 5, 16)) == Cycle(date(2026, 4, 1), date(2026, 6, 30))
    assert quarter_of(date(2026, 12, 31)) == Cycle(date(2026, 10, 1), date(2026, 12, 31))
    assert year_of(date(2024, 2, 29)).days == 366
    assert month_of(date(2024, 2, 1)) == Cycle(date(2024, 2, 1), date(2024, 2, 29))
    assert month_of(date(2026, 12, 5)).due_day == date(2026, 12, 31)
    assert week_of(date(2026, 4, 1)) == Cycle(date(2026, 3, 30), date(2026, 4, 5))
    assert week_of(date(2026, 4, 5), 6) == Cycle(date(2026, 4, 5), date(2026, 4, 11))
    assert quarter_name(date(2026, 5, 16)) == "2026-Q2"


def test_a_cycle_holds_its_two_ends_and_days_only():
    cycle = Cycle(date(2026, 4, 1), date(2026, 4, 2))
    assert date(2026, 4, 1) in cycle
    assert date(2026, 4, 2) in cycle
    assert date(2026, 4, 3) not in cycle
    assert "2026-04-01" not in cycle


def test_horizons_know_which_is_longer_and_cadences_their_days():
    assert Horizon.VISION.longer_than(Horizon.QUARTER)
    assert not Horizon.QUARTER.longer_than(Horizon.QUARTER)
    assert [horizon.executable for horizon in Horizon] == [False, False, True, True]
    assert [cadence.days for cadence in Cadence] == [1, 7, 14, 30, None]


def test_days_are_counted_after_the_first_up_to_the_day(on):
    days = Calendar(on(0), on(90))
    assert [days.lived(on(number)) for number in (-3, 0, 1, 90, 95)] == [0, 0, 1, 90, 90]
    assert [days.share(on(number)) for number in (0, 9, 90)] == [0, 0.1, 1]


def test_paused_days_are_not_lived(make, on):
    days = calendar(on(0), on(90), make("total", pauses=[(30, 59, "keep"), (50, 69, "keep")]).pauses, on(80))
    assert days.rests == ((on(30).toordinal(), on(69).toordinal()),)
    assert days.lived_in_all == 50
    assert [days.lived(on(number)) for number in (29, 30, 69, 70)] == [29, 29, 29, 30]
    assert [days.rests_on(on(number)) for number in (29, 30, 69, 70)] == [False, True, True, False]
    assert days.last_lived(on(60)) == on(29)
    assert days.last_lived(on(70)) == on(70)


def test_a_cycle_without_a_day_to_live_goes_from_nought_to_one(make, on):
    day = Calendar(on(0), on(0))
    assert day.share(on(0)) == 1
    rested = calendar(on(0), on(10), make("total", pauses=[(0, 20, "keep")]).pauses, on(5))
    assert [rested.share(on(number)) for number in (0, 5, 10)] == [0, 0, 1]


def test_spans_that_touch_become_one():
    assert merged([(5, 6), (1, 2), (3, 3), (9, 9)]) == ((1, 3), (5, 6), (9, 9))
    assert merged([(1, 9), (2, 3)]) == ((1, 9),)
    assert days_within([(1, 3), (5, 6)], 2, 5) == 3
    assert days_within([(1, 3)], 9, 4) == 0


def test_a_due_day_moves_by_every_day_of_rest_in_the_cycle_so_lengthened(on):
    due = on(90)
    spans = [(on(80).toordinal(), on(100).toordinal())]
    assert moved(due, on(0), spans) == on(111)  # 21 days, ten of them after the old due day
    assert moved(due, on(0), [(on(-10).toordinal(), on(-1).toordinal())]) == due  # over before it began
    assert moved(due, on(0), [(on(-10).toordinal(), on(4).toordinal())]) == on(95)  # the first day rests too
    assert moved(due, on(0), [(on(90).toordinal(), on(95).toordinal())]) == on(96)
    assert moved(due, on(0), [(on(91).toordinal(), on(95).toordinal())]) == due


def test_a_move_counts_once_it_has_begun_and_an_open_one_as_long_as_it_lasts(make, on):
    pauses = make("total", pauses=[(30, None, "move")]).pauses
    assert calendar(on(0), on(90), pauses, on(29)) == Calendar(on(0), on(90))
    assert calendar(on(0), on(90), pauses, on(30)).due_day == on(91)
    assert calendar(on(0), on(90), pauses, on(44)).due_day == on(105)
    assert calendar(on(0), on(90), pauses, on(100)).due_day == on(161)  # never overdue while resting
    assert calendar(on(0), on(90), pauses, on(35), on(44)).due_day == on(105)


def test_a_keep_counts_wherever_it_lies_but_an_open_one_not_before_it_begins(make, on):
    later = make("total", pauses=[(50, 59, "keep"), (70, None, "keep")]).pauses
    known = calendar(on(0), on(90), later, on(10))
    assert (known.lived_in_all, len(known.rests)) == (80, 1)
    assert calendar(on(0), on(90), later, on(75)).lived_in_all == 74


def test_weeks_that_count_lie_in_the_cycle_whole():
    quarter = Calendar(date(2026, 4, 1), date(2026, 6, 30))
    weeks = dated(periods(quarter, Per.WEEK))
    assert (len(weeks), weeks[0], weeks[-1]) == (
        12,
        ("2026-04-06", "2026-04-12"),
        ("2026-06-22", "2026-06-28"),
    )
    sundays = dated(periods(quarter, Per.WEEK, week_start=6))
    assert (len(sundays), sundays[0], sundays[-1]) == (
        12,
        ("2026-04-05", "2026-04-11"),
        ("2026-06-21", "2026-06-27"),
    )
    exact = Calendar(date(2026, 4, 6), date(2026, 4, 19))
    assert dated(periods(exact, Per.WEEK)) == [("2026-04-06", "2026-04-12"), ("2026-04-13", "2026-04-19")]
    a_day_short = Calendar(date(2026, 4, 6), date(2026, 4, 18))
    assert dated(periods(a_day_short, Per.WEEK)) == [("2026-04-06", "2026-04-12")]


def test_months_that_count_lie_in_the_cycle_whole():
    assert dated(periods(Calendar(date(2026, 4, 1), date(2026, 6, 29)), Per.MONTH)) == [
        ("2026-04-01", "2026-04-30"),
        ("2026-05-01", "2026-05-31"),
    ]
    assert dated(periods(Calendar(date(2026, 4, 2), date(2026, 5, 31)), Per.MONTH)) == [
        ("2026-05-01", "2026-05-31")
    ]


def test_days_that_count_are_all_of_them():
    assert len(periods(Calendar(date(2026, 4, 1), date(2026, 4, 30)), Per.DAY)) == 30


def test_periods_touched_by_a_pause_do_not_count():
    rested = Calendar(date(2026, 4, 6), date(2026, 5, 3), ((ordinal("2026-04-12"), ordinal("2026-04-13")),))
    assert dated(periods(rested, Per.WEEK)) == [("2026-04-20", "2026-04-26"), ("2026-04-27", "2026-05-03")]

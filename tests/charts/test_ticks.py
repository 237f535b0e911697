from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from lifeokr.charts.ticks import day_ticks, value_ticks
from lifeokr.domain.units import PLAIN, unit
from lifeokr.trail.axis import Axis


def labels(axis, code, *, low=0.0, high=1.0, pixels=300.0, **more):
    ticks = value_ticks(axis, unit(code), low, high, pixels, style=PLAIN, **more)
    assert [tick.at for tick in ticks] == sorted(tick.at for tick in ticks)
    return [tick.label for tick in ticks]


def test_times_are_labelled_at_sensible_minutes():
    assert labels(Axis(3390.0, 3000.0, 2880.0), "min:sec") == ["56:00", "54:00", "52:00", "50:00", "48:00"]


def test_ticks_stand_where_their_values_are():
    axis = Axis(3390.0, 3000.0, 2880.0)
    ticks = {tick.label: tick.at for tick in value_ticks(axis, unit("min:sec"), 0, 1, 300, style=PLAIN)}
    assert ticks["52:00"] == pytest.approx(0.7 * 270 / 390)  # 4:30 of 6:30
    assert ticks["50:00"] == pytest.approx(0.7)
    assert ticks["48:00"] == pytest.approx(1.0)


def test_shares_are_labelled_in_round_percents():
    assert labels(Axis(0.38, 0.65, 0.8), "percent") == ["40%", "50%", "60%", "70%", "80%"]


def test_counted_things_have_no_halves():
    assert labels(Axis(0.0, 3.0, 4.0), "number", pixels=600.0, whole=True) == ["0", "1", "2", "3", "4"]
    assert "0.5" in labels(Axis(0.0, 3.0, 4.0), "number", pixels=600.0)


def test_no_share_is_labelled_beyond_all_of_it():
    axis = Axis(0.2, 1.0, None)  # all of it is at 0.7; 120 % would be at 0.875
    assert labels(axis, "percent") == ["20%", "40%", "60%", "80%", "100%", "120%"]
    assert labels(axis, "percent", possible=(0.0, 1.0)) == ["20%", "40%", "60%", "80%", "100%"]


def test_a_far_stretch_keeps_its_own_step():
    found = labels(Axis(0.0, 10.0, 1000.0), "number", pixels=300.0)
    assert found == ["0", "2", "4", "6", "8", "10", "500", "1000"]


def test_ticks_are_never_nearer_than_can_be_read():
    for start, target, stretch in ((0, 7, 9), (78.4, 75, 73.5), (6200, 9000, 10000), (0.001, 0.003, 0.004)):
        ticks = value_ticks(Axis(start, target, stretch), unit("number"), 0, 1, 250, style=PLAIN)
        places = [tick.at * 250 for tick in ticks]
        assert len(places) >= 2
        assert all(after - before >= 40 - 1e-6 for before, after in pairwise(places))


def width(label):
    return 7.0 * len(label)


def test_a_quarter_is_labelled_by_its_months_and_its_last_day():
    ticks = day_ticks(date(2026, 4, 1), date(2026, 6, 30), 560, width)
    assert [tick.label for tick in ticks] == ["April", "May", "June", "30 June"]
    assert [date.fromordinal(int(tick.at)) for tick in ticks[:3]] == [
        date(2026, 4, 1),
        date(2026, 5, 1),
        date(2026, 6, 1),
    ]
    assert [tick.anchor for tick in ticks] == ["left", "left", "left", "right"]


def test_a_label_that_would_run_into_the_last_day_is_left_out():
    ticks = day_ticks(date(2026, 4, 1), date(2026, 7, 2), 560, width)
    assert [tick.label for tick in ticks] == ["April", "May", "June", "", "2 July"]


def test_a_short_cycle_is_labelled_by_weeks_and_ten_years_by_years():
    weeks = day_ticks(date(2026, 4, 1), date(2026, 4, 28), 560, width)
    assert [tick.label for tick in weeks][:3] == ["1 April", "8 April", "15 April"]
    years = day_ticks(date(2016, 6, 1), date(2026, 5, 31), 560, width)
    assert [tick.label for tick in years][:3] == ["2017", "2018", "2019"]


def test_labels_never_overlap_however_narrow_or_long():
    for days in (1, 3, 10, 40, 92, 200, 366, 900, 3650, 11000):
        for pixels in (180, 320, 560, 1000):
            begin = date(1996, 3, 12)
            end = date.fromordinal(begin.toordinal() + days)
            ticks = day_ticks(begin, end, pixels, width)
            scale = pixels / days
            spans = []
            for tick in ticks:
                at = (tick.at - begin.toordinal()) * scale
                left = at + 6 if tick.anchor == "left" else at - width(tick.label)
                if tick.label:
                    spans.append((left, left + width(tick.label)))
            assert all(before[1] <= after[0] for before, after in pairwise(spans)), (
                days,
                pixels,
                [tick.label for tick in ticks],
            )

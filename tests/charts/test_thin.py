from __future__ import annotations

from lifeokr.charts.thin import thinned


def test_a_series_that_can_be_seen_is_left_alone():
    xs, ys = [0.0, 1.0, 2.0], [5.0, 4.0, 6.0]
    assert thinned(xs, ys, 10, 0.0, 10.0) == ((0.0, 1.0, 2.0), (5.0, 4.0, 6.0))


def test_each_column_keeps_its_first_lowest_highest_and_last():
    xs = [at / 10 for at in range(20)]  # two columns of ten
    ys = [3, 9, 1, 4, 4, 4, 4, 4, 4, 2, 7, 7, 7, 0, 7, 8, 7, 7, 7, 7]
    assert thinned(xs, ys, 2, 0.0, 2.0) == (
        (0.0, 0.1, 0.2, 0.9, 1.0, 1.3, 1.5, 1.9),
        (3, 9, 1, 2, 7, 0, 8, 7),
    )


def test_a_long_series_becomes_as_short_as_the_plot_is_wide_and_loses_no_peak():
    xs = [float(at) for at in range(100_000)]
    ys = [float(at * 7919 % 1000) for at in range(100_000)]
    ys[54_321] = 5000.0
    short_xs, short_ys = thinned(xs, ys, 500, 0.0, 100_000.0)
    assert len(short_xs) <= 4 * 500 + 4
    assert list(short_xs) == sorted(short_xs)
    assert (54_321.0, 5000.0) in zip(short_xs, short_ys, strict=True)

from __future__ import annotations

import pytest

from lifeokr.trail.axis import Axis

RUN = Axis(3390.0, 3000.0, 2880.0)  # 56:30 to 50:00, stretch 48:00


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (3390.0, 0.0),
        (3000.0, 0.7),
        (2880.0, 1.0),
        (2940.0, 0.85),
        (3195.0, 0.35),
        (3585.0, -0.35),
        (2760.0, 1.3),
    ],
)
def test_the_target_stands_at_seven_tenths_and_the_stretch_at_one_both_ways(value, place):
    assert RUN.place(value) == pytest.approx(place, abs=1e-12)
    assert RUN.value(place) == pytest.approx(value, abs=1e-9)


def test_lower_is_better_mirrors_higher():
    down, up = Axis(78.4, 75.0, 73.5), Axis(-78.4, -75.0, -73.5)
    for value in (80.0, 78.4, 76.6, 75.0, 74.0, 73.5, 71.0):
        assert down.place(value) == up.place(-value)
    assert not down.rising
    assert up.rising


def test_a_stretch_nearer_than_fifteen_percent_is_on_a_plain_axis():
    near = Axis(20.0, 100.0, 104.0)
    assert near.plain
    assert near.place(100.0) == pytest.approx(0.7)
    assert near.crest == pytest.approx(0.735)  # 0.7 x 84 / 80
    assert near.place(102.0) == pytest.approx(0.7175)
    assert near.value(0.735) == pytest.approx(104.0)


def test_fifteen_percent_itself_is_far_enough():
    assert not Axis(0.0, 100.0, 115.0).plain
    assert Axis(0.0, 100.0, 115.0).crest == 1.0


def test_without_a_stretch_the_axis_runs_straight_on():
    axis = Axis(0.0, 10.0)
    assert axis.crest is None
    assert axis.place(15.0) == pytest.approx(1.05)
    assert axis.value(1.05) == pytest.approx(15.0)

from __future__ import annotations

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifeokr.domain.progress import position, progress, score, shown_score, shown_way
from lifeokr.domain.sums import ExactSum


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, "0.00"),
        (0.125, "0.13"),
        (0.285, "0.29"),  # half up of the number as written, not of its binary neighbour
        (0.694, "0.69"),
        (0.6951, "0.69"),
        (0.69999, "0.69"),
        (0.7 - 1e-12, "0.70"),
        (0.7, "0.70"),
        (0.704, "0.70"),
        (0.705, "0.71"),
        (0.9951, "0.99"),
        (1.0, "1.00"),
    ],
)
def test_a_score_is_shown_half_up_but_cut_below_0_7_and_1(number, shown):
    assert shown_score(number) == shown


@pytest.mark.parametrize(
    ("p", "percent"), [(-0.4, 0), (0, 0), (0.846, 85), (0.845, 85), (0.998, 99), (1.0, 100), (1.4, 100)]
)
def test_the_way_is_shown_as_whole_only_when_the_target_is_met(p, percent):
    assert shown_way(p) == percent


def test_a_score_is_clipped_and_without_a_stretch_ends_at_0_7():
    assert [score(place, has_stretch=True) for place in (-0.2, 0.5, 0.7, 0.9, 1.4)] == [0, 0.5, 0.7, 0.9, 1]
    assert [score(place, has_stretch=False) for place in (-0.2, 0.5, 0.7, 0.9)] == [0, 0.5, 0.7, 0.7]


def test_position_runs_straight_on_beyond_both_ends():
    assert position(54, 56, 50, 48) == pytest.approx(0.7 / 3)
    assert position(58, 56, 50, 48) == pytest.approx(-0.7 / 3)
    assert position(49, 56, 50, 48) == pytest.approx(0.85)
    assert position(46, 56, 50, 48) == pytest.approx(1.3)


@given(st.lists(st.floats(-1e12, 1e12), max_size=40), st.integers(0, 40))
def test_an_exact_sum_reads_as_fsum_would_after_adding_and_taking_away(numbers, gone):
    total = ExactSum()
    for number in numbers:
        total.add(number)
    for number in numbers[:gone]:
        total.add(-number)
    assert total.value == fsum(numbers[gone:])


def test_nothing_done_downwards_is_a_plain_nought():
    assert str(progress(56, 56, 50)) == str(position(56, 56, 50, 48)) == "0.0"

"""When a typed number is asked about, and what it was likely meant as."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifeokr.domain.units import unit as unit_of
from lifeokr.domain.unusual import Doubt, doubt, slips

numbers = st.integers(-10_000, 10_000).map(lambda n: n / 8)
series = st.lists(numbers, min_size=5, max_size=40)
RACES = (3390.0, 3320.0, 3250.0, 3190.0, 3160.0)  # 56:30 to 52:40
WEIGHTS = (78.4, 78.0, 77.3, 77.1, 76.8, 76.6)
NIGHTS = (22_320.0, 24_000.0, 25_200.0, 26_100.0, 27_000.0)  # 6:12 to 7:30, in seconds


def outside(number, usual):
    return max(min(usual) - number, number - max(usual), 0.0)


@given(series, st.data())
def test_what_lies_in_the_range_of_the_usual_is_never_asked_about(usual, data):
    inside = data.draw(st.floats(min(usual), max(usual)))
    assert doubt(inside, usual, data.draw(st.lists(numbers))) is None


@given(st.lists(numbers, max_size=4), numbers, st.lists(numbers))
def test_fewer_than_five_numbers_are_no_usual(usual, value, likely):
    assert doubt(value, usual, likely) is None


@given(series, numbers, st.lists(numbers), st.sampled_from((0.25, 2.0, 1024.0)))
def test_in_another_unit_the_same_is_asked(usual, value, likely, size):
    asked = doubt(value, usual, likely)
    scaled = doubt(value * size, [one * size for one in usual], [one * size for one in likely])
    meant = None if asked is None or asked.meant is None else asked.meant * size
    assert scaled == (None if asked is None else Doubt(meant))


@given(series, numbers, st.lists(numbers))
def test_what_is_offered_is_one_of_the_likely_and_nearer_to_the_usual(usual, value, likely):
    asked = doubt(value, usual, likely)
    if asked is not None and asked.meant is not None:
        assert asked.meant in likely
        assert outside(asked.meant, usual) < outside(value, usual)


@given(series, numbers, numbers)
def test_what_lies_farther_out_is_asked_about_too(usual, value, farther):
    low, high = min(usual), max(usual)
    if doubt(value, usual) is not None:
        out = value + abs(farther) if value > high else value - abs(farther)
        assert out > high or out < low
        assert doubt(out, usual) is not None


@pytest.mark.parametrize(
    ("text", "unit", "usual", "meant"),
    [
        ("5140", "min:sec", RACES, 3100.0),  # 51:40 without its colon: 1:25:40 as it stands
        ("51.40", "min:sec", RACES, 3100.0),
        ("51", "min:sec", RACES, 3060.0),  # minutes, typed where a bare number is seconds
        ("4051", "min:sec", RACES, None),  # 40:51 is as far off; 1:07:31 is three widths away at most
        ("13:54", "min:sec", RACES, 3253.0),  # 54:13 with its parts swapped
        ("730", "h:min", NIGHTS, 27_000.0),
        ("15000", "min:sec", tuple(one + 3000 for one in RACES), 6600.0),  # 1:50:00
        ("766", "kg", WEIGHTS, 76.6),
        ("7.66", "kg", WEIGHTS, 76.6),
        ("7660", "kg", WEIGHTS, 76.6),
        ("55", "kg", WEIGHTS, None),
    ],
)
def test_a_likely_slip_is_put_right(text, unit, usual, meant):
    asked = doubt(unit_of(unit).parse(text), usual, slips(text, unit))
    assert (asked.meant if asked else None) == (pytest.approx(meant) if meant else None)


def test_what_no_slip_explains_is_asked_about_only_from_three_widths_on():
    # The usual is 1.8 kg wide, which is less than a tenth of 78.4: 7.84 counts.
    assert doubt(76.6 - 3 * 7.84 + 0.01, WEIGHTS) is None
    assert doubt(76.6 - 3 * 7.84 - 0.01, WEIGHTS) == Doubt(None)
    assert doubt(78.4 + 3 * 7.84 + 0.01, WEIGHTS) == Doubt(None)


def test_a_series_that_grows_may_go_on_growing():
    fund = (6200.0, 6500.0, 6900.0, 7300.0, 7720.0)
    assert doubt(8300.0, fund, slips("8300", "money:EUR")) is None
    assert doubt(830.0, fund, slips("830", "money:EUR")) == Doubt(8300.0)


def test_only_zeros_tell_nothing():
    assert doubt(40.0, (0.0,) * 6, slips("40", "number")) is None


def test_a_text_that_is_no_number_has_no_slips():
    assert slips("fifty", "kg") == ()


@given(st.integers(0, 99_999), st.integers(0, 59))
def test_no_slip_is_the_number_itself(number, minutes):
    for unit in ("number", "min:sec", "h:min", "kg", "percent"):
        assert unit_of(unit).parse(str(number)) not in slips(str(number), unit)
    assert minutes * 61 not in slips(f"{minutes}:{minutes:02d}", "min:sec")  # the same when swapped

"""Days as they are typed into an editor."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.domain.errors import DayNotRead
from lifeokr.domain.typed_day import parse_day

TODAY = date(2026, 2, 1)
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-06-30", date(2026, 6, 30)),
        (" 2026-6-3 ", date(2026, 6, 3)),
        ("30.6.2026", date(2026, 6, 30)),
        ("30. 6. 2026", date(2026, 6, 30)),
        ("3.6.26", date(2026, 6, 3)),
        ("30 June 2026", date(2026, 6, 30)),
        ("30. june 2027", date(2027, 6, 30)),
        ("1 Sep. 2026", date(2026, 9, 1)),
        ("29.2.2028", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read_as_it_is_written(typed, day):
    assert parse_day(typed, TODAY, MONTHS) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30.6.", date(2026, 6, 30)),  # 149 days ahead, 216 behind
        ("31.12.", date(2025, 12, 31)),  # 32 days behind, 333 ahead
        ("1.2", TODAY),
        ("30 Jun", date(2026, 6, 30)),
        ("29.2.", None),  # neither 2025, 2026 nor 2027 has one
    ],
)
def test_without_a_year_the_nearest_one_is_meant(typed, day):
    if day is None:
        with pytest.raises(DayNotRead):
            parse_day(typed, TODAY, MONTHS)
    else:
        assert parse_day(typed, TODAY, MONTHS) == day


@pytest.mark.parametrize(
    "typed", ["", "soon", "31.4.2026", "2026-13-01", "6/30/2026", "30 Ju 2026", "30 Ma", "0.1.2026", "30"]
)
def test_what_is_no_day_is_said_to_be_none(typed):
    with pytest.raises(DayNotRead):
        parse_day(typed, TODAY, MONTHS)


def test_month_names_are_those_that_are_given():
    assert parse_day("3 Juni 2026", TODAY, ("", "", "", "", "", "Juni")) == date(2026, 6, 3)
    with pytest.raises(DayNotRead):
        parse_day("3 June 2026", TODAY)

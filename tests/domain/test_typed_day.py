"""Days as they are typed into an editor."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifeokr.domain.errors import DayNotRead
from lifeokr.domain.typed_day import parse_day

TODAY = date(2026, 2, 1)


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
    assert parse_day(typed, TODAY) == day


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
            parse_day(typed, TODAY)
    else:
        assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "31.4.2026",
        "2026-13-01",
        "6/30/2026",
        "30 Ju 2026",
        "30 Ma",
        "0.1.2026",
        "30",
        "su",
        "t",
        "0-3",
        "-12345",
        "to day",
        "mondays",
    ],
)
def test_what_is_no_day_is_said_to_be_none(typed):
    with pytest.raises(DayNotRead):
        parse_day(typed, TODAY)


def test_month_names_are_those_that_are_given():
    assert parse_day("3 Juni 2026", TODAY, ("", "", "", "", "", "Juni")) == date(2026, 6, 3)
    with pytest.raises(DayNotRead):
        parse_day("3 June 2026", TODAY, ("", "", "", "", "", "Juni"))


# 1 February 2026 is a Sunday
@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", TODAY),
        ("Yesterday", date(2026, 1, 31)),
        ("tomorrow", date(2026, 2, 2)),
        ("-3", date(2026, 1, 29)),
        ("\u2212 3", date(2026, 1, 29)),
        ("+10", date(2026, 2, 11)),
        ("sun", TODAY),
        ("Monday", date(2026, 1, 26)),
        ("SAT.", date(2026, 1, 31)),
    ],
)
def test_a_day_is_counted_from_today(typed, day):
    assert parse_day(typed, TODAY) == day


def test_words_for_days_are_those_that_are_given():
    assert parse_day("gestern", TODAY, near={"gestern": -1}) == TODAY - timedelta(1)
    assert parse_day("son", TODAY, weekdays=("", "", "", "", "", "", "Sonntag")) == TODAY
    with pytest.raises(DayNotRead):
        parse_day("yesterday", TODAY, near={"gestern": -1})


def test_a_day_before_all_days_is_none():
    with pytest.raises(DayNotRead):
        parse_day("-400", date(1, 2, 1))

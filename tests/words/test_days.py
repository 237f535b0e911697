"""Days and spans as they are said."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.domain.typed_day import parse_day
from lifeokr.words import days, set_language

SUNDAY = date(2026, 5, 31)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        (days.day, "31 May"),
        (days.day_short, "31 May"),
        (days.day_year, "31 May 2026"),
        (days.weekday_day, "Sunday 31 May"),
        (days.weekday_day_short, "Sun 31 May"),
        (days.quarter, "Q2 2026"),
    ],
)
def test_a_day_is_said(word, said):
    assert word(SUNDAY) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 5, 3), date(2026, 5, 30), "3 to 30 May"),
        (date(2026, 5, 3), date(2026, 6, 2), "3 May to 2 June"),
        (date(2025, 12, 3), date(2026, 1, 2), "3 December 2025 to 2 January 2026"),
    ],
)
def test_a_span_says_no_month_or_year_twice(first, last, said):
    assert days.span(first, last) == said


def test_months_of_a_span_are_named():
    assert days.months_span(date(2026, 4, 1), date(2026, 6, 30)) == "April to June"
    assert days.months_span(date(2026, 4, 1), date(2026, 4, 30)) == "April"


def test_a_week_and_a_year_have_all_their_names():
    months, weekdays, near = days.typed_names()
    assert [len(set(names)) for names in (months, weekdays, near)] == [12, 7, 3]
    assert len({days.month_short(number) for number in range(1, 13)}) == 12
    assert len({days.weekday_short(number) for number in range(7)}) == 7


@pytest.mark.parametrize("language", ["en", "en-long"])
def test_a_day_that_is_shown_can_be_typed_back(language):
    set_language(language)
    for number in range(1, 13):
        shown = days.day_year(date(2026, number, 9)).replace("~", "")
        months, weekdays, near = days.typed_names()
        assert parse_day(shown, SUNDAY, months, weekdays, near) == date(2026, number, 9)

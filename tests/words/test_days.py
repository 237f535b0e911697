"""Days that are shown can be typed back, in whatever language."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.domain.typed_day import parse_day
from lifeokr.words import days, set_language

SUNDAY = date(2026, 5, 31)


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

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lifeokr.engine.thinning import kept

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
STAMPS = st.lists(
    st.datetimes(datetime(2010, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)), max_size=80
)


@given(STAMPS)
def test_thinning_takes_from_what_is_there_and_twice_takes_no_more(stamps: list[datetime]) -> None:
    stay = kept(stamps, NOW)
    assert stay <= set(stamps)
    assert kept(stay, NOW) == stay
    assert len(stay) >= min(5, len(set(stamps)))


@given(STAMPS)
def test_a_clock_ten_years_ahead_leaves_a_backup_of_each_year(stamps: list[datetime]) -> None:
    stay = kept(stamps, NOW + timedelta(days=3650))
    assert {stamp.year for stamp in stay} == {stamp.year for stamp in stamps}


@given(STAMPS)
def test_the_last_two_days_and_the_future_stay_whole(stamps: list[datetime]) -> None:
    stay = kept(stamps, NOW)
    assert all(stamp in stay for stamp in stamps if stamp > NOW - timedelta(days=2))


def test_a_backup_a_day_for_three_years_leaves_days_then_weeks_then_months() -> None:
    stay = kept([NOW - timedelta(days=back) for back in range(1096)], NOW)
    ages = sorted((NOW - stamp).days for stamp in stay)
    assert ages[:14] == list(range(14))
    # 30 June 2026 is a Tuesday: the Sundays before lie 2, 9, 16 .. days back, eight weeks with this one.
    assert {16, 23, 30, 37, 44} <= set(ages)
    assert 51 not in ages
    months = {(NOW - timedelta(days=age)).strftime("%Y-%m") for age in ages}
    assert len(months) == 25  # 24 back to July 2024, and the last of 2023 for its year
    assert "2023-12" in months

"""The day a sitting is for: offered, chosen once, and forgotten with the next sitting."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.services import queries
from lifeokr.services.clock import Clock
from lifeokr.services.sitting import Sitting, offered_day

D = date.fromisoformat


def at(day, utc, offset=0):
    """Return a clock at a UTC time of a local day."""
    return Clock(
        today=lambda: D(day), now_utc=lambda: f"{utc}.000000Z", offset=lambda: offset, zone=lambda: "there"
    )


@pytest.mark.parametrize(
    ("utc", "offset", "offered"),
    [
        ("2026-06-01T00:30:00", 0, "2026-05-31"),
        ("2026-06-01T02:59:00", 0, "2026-05-31"),
        ("2026-06-01T03:00:00", 0, "2026-06-01"),
        ("2026-06-01T23:59:00", 0, "2026-06-01"),
        ("2026-05-31T22:30:00", 120, "2026-05-31"),  # half past midnight in Berlin
        ("2026-06-01T01:30:00", 120, "2026-06-01"),
        ("2026-06-01T07:30:00", -300, "2026-05-31"),  # half past two in New York
    ],
)
def test_until_three_in_the_night_yesterday_is_offered(utc, offset, offered):
    assert offered_day(at("2026-06-01", utc, offset)) == D(offered)


def test_a_day_once_chosen_holds_past_midnight_and_not_into_the_next_sitting():
    sitting, evening = Sitting(), at("2026-05-31", "2026-05-31T21:00:00")
    assert sitting.day(evening) == D("2026-05-31")
    sitting.choose(evening, D("2026-05-29"))
    assert sitting.day(evening) == D("2026-05-29")
    assert sitting.day(at("2026-06-01", "2026-06-01T01:00:00")) == D("2026-05-29")
    assert sitting.day(at("2026-06-01", "2026-06-01T03:00:00")) == D("2026-06-01")


class TestAWeekAsOneFillsInADay:
    """`queries.week(ws, day)`: what is due and done is that day's, how things stand is today's."""

    def week(self, life, day, today="2026-05-31"):
        return queries.week(life.on(today).ws, D(day))

    def test_its_rows_are_those_of_the_days_own_week(self, life):
        made = life.key_result()
        life.did("check-in", key_result_id=made.id, text="+1", day="2026-05-31")
        found = self.week(life, "2026-05-24")
        assert (found.week.first_day, found.week.due_day) == (D("2026-05-18"), D("2026-05-24"))
        assert (found.due, found.rows[0].entries) == (1, ())
        assert found.rows[0].view.standing.value == 1
        assert (found.today, found.day, found.week_number) == (D("2026-05-31"), D("2026-05-24"), 9)

    @pytest.mark.parametrize(("entry", "due"), [("2026-05-29", 0), ("2026-05-28", 1), ("2026-05-30", 1)])
    def test_what_is_asked_for_daily_waits_for_that_very_day(self, life, entry, due):
        made = life.key_result(cadence="daily")
        life.did("check-in", key_result_id=made.id, text="+1", day=entry)
        assert self.week(life, "2026-05-29").due == due

    def test_a_later_entry_of_the_same_week_is_enough_for_what_is_asked_for_weekly(self, life):
        made = life.key_result()
        life.did("check-in", key_result_id=made.id, text="+1", day="2026-05-31")
        assert self.week(life, "2026-05-29").due == 0

    def test_on_the_first_night_of_a_quarter_the_last_day_of_the_one_before_can_be_filled_in(self, life):
        life.key_result()
        summer = life.objective("Swim", "2026-07-01", "2026-09-30")
        life.key_result(summer, title="Lengths")
        found = self.week(life, "2026-06-30", today="2026-07-01")
        assert [row.view.key_result.title for row in found.rows] == ["Letters"]
        assert [view.key_result.title for view in found.not_on_day] == ["Lengths"]

    def test_a_day_on_which_nothing_was_under_way_is_taken_for_today(self, life):
        life.key_result()
        assert self.week(life, "2026-03-31").day == D("2026-05-31")
        assert self.week(life, "2026-04-01").day == D("2026-04-01")

    def test_a_day_to_come_is_today(self, life):
        life.key_result()
        assert self.week(life, "2026-06-20").day == D("2026-05-31")

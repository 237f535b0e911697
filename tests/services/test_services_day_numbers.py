"""What each day of a week holds, and days filled in as one step."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.domain.cycle import Cycle
from lifeokr.domain.units import Entry
from lifeokr.services import queries
from lifeokr.services.day_numbers import day_numbers, fill_days, trial_of_days

D = date.fromisoformat
WEEK = Cycle(D("2026-05-25"), D("2026-05-31"))
MON, TUE, WED = (D(f"2026-05-{day}") for day in (25, 26, 27))


@pytest.fixture
def daily(life):
    """Return a function that makes a daily key result and gives the way to fill and read its days."""

    class Daily:
        def __init__(self, kind, unit="number", **more):
            options = {"start": 0, "target": 10} if kind == "total" else {"start": 6, "target": 8}
            if kind == "rate":
                options = {"start": 2, "target": 5}
            self.made = life.key_result(kind=kind, unit=unit, cadence="daily", **{**options, **more})

        @property
        def view(self):
            return queries.key_result(life.ws, self.made.id)

        @property
        def days(self):
            return day_numbers(self.view, WEEK)

        def entered(self, text, day, **more):
            life.did("check-in", key_result_id=self.made.id, text=text, day=day.isoformat(), **more)

        def fill(self, typed, **more):
            trial = trial_of_days(self.view, self.days, typed)
            fill_days(life.ws, self.view, self.days, typed, **{"day": WEEK.due_day, **more})
            now = self.view.standing
            assert (now.value, now.p) == (trial.value, trial.p), "the Trail showed something else in between"

        @property
        def values(self):
            return [one.value for one in self.days]

        @property
        def entries(self):
            return [(one.local_date, one.value) for one in self.view.subject.check_ins]

    return Daily


def test_a_day_holds_its_mean_its_sum_its_last_number_or_where_the_total_stood(daily):
    for kind, held in (("average", 6.5), ("rate", 13.0), ("latest", 6.0), ("best", 6.0), ("total", 13.0)):
        made = daily(kind)
        made.entered("+7", TUE)
        made.entered("+6", TUE)
        assert made.values[1] == held, kind
        assert made.values[0] is None


def test_days_outside_the_cycle_and_days_to_come_take_nothing(life, daily):
    made = daily("average", first_day="2026-05-26")
    life.on("2026-05-29")
    assert [one.open for one in made.days] == [False, True, True, True, True, False, False]


def test_several_days_are_one_step(life, daily):
    made = daily("average")
    made.fill({MON: Entry(7.0), WED: Entry(6.5)})
    assert made.entries == [(MON, 7.0), (WED, 6.5)]
    life.ws.undo()
    assert made.entries == []


def test_another_number_for_a_day_takes_the_place_of_the_one_there_was(daily):
    made = daily("average")
    made.entered("7", MON, note="Slept in")
    made.fill({MON: Entry(6.0)})
    assert made.entries == [(MON, 6.0)]
    assert made.view.subject.check_ins[0].note == "Slept in"


def test_a_total_is_told_where_it_stood_that_evening(daily):
    made = daily("total")
    made.entered("+4", MON)
    made.fill({TUE: Entry(6.0), WED: Entry(1.0, relative=True)})
    assert made.entries == [(MON, 4.0), (TUE, 2.0), (WED, 1.0)]
    made.fill({MON: Entry(3.0)})
    assert made.values[:3] == [3.0, 5.0, 6.0]


def test_counts_of_a_day_become_the_sum_that_was_typed_and_plus_adds(daily):
    made = daily("rate")
    made.fill({MON: Entry(2.0)})
    made.fill({MON: Entry(1.0, relative=True)})
    made.fill({MON: Entry(5.0)})
    assert made.entries == [(MON, 2.0), (MON, 1.0), (MON, 2.0)]
    assert made.values[0] == 5.0


def test_a_day_emptied_loses_its_number_and_keeps_what_was_written(daily):
    made = daily("average")
    made.entered("7", MON)
    made.entered("6", TUE, note="A short night")
    made.fill({MON: None, TUE: None})
    assert made.entries == [(TUE, None)]
    assert made.view.subject.check_ins[0].note == "A short night"


def test_a_day_with_two_numbers_is_not_emptied(daily):
    made = daily("average")
    made.entered("7", MON)
    made.entered("6", MON)
    made.fill({MON: None})
    assert made.values[0] == 6.5


def test_a_skip_becomes_the_number(life, daily):
    made = daily("average")
    life.did("skip", key_result_id=made.made.id, day=MON.isoformat())
    made.fill({MON: Entry(7.0)})
    (entry,) = made.view.subject.check_ins
    assert (entry.value, entry.skipped) == (7.0, False)


def test_some_of_seven_is_kept_as_such(daily):
    made = daily("within", low=7, start=0.5, target=0.8)
    made.fill({MON: Entry(4.0, out_of=7.0)})
    assert (made.days[0].value, made.days[0].out_of) == (4.0, 7.0)


def test_the_note_and_how_sure_go_with_the_day_of_the_sitting(daily):
    made = daily("average")
    made.fill({MON: Entry(7.0), TUE: Entry(6.0)}, day=MON, note="A good start", confidence=4)
    first, second = made.view.subject.check_ins
    assert (first.note, first.confidence) == ("A good start", 4)
    assert (second.note, second.confidence) == ("", None)


def test_the_note_goes_with_the_last_day_typed_where_that_day_has_no_number(daily):
    made = daily("average")
    made.fill({MON: Entry(7.0), TUE: Entry(6.0)}, day=WED, note="Warm nights")
    assert [one.note for one in made.view.subject.check_ins] == ["", "Warm nights"]


def test_a_note_alone_is_kept_on_the_day_of_the_sitting(daily):
    made = daily("average")
    made.fill({}, day=TUE, note="Forgot the watch")
    assert [(one.local_date, one.note) for one in made.view.subject.check_ins] == [(TUE, "Forgot the watch")]


def test_what_was_preselected_is_no_statement_about_an_entry_that_is_changed(daily):
    made = daily("average")
    made.entered("7", MON, confidence=2)
    made.fill({MON: Entry(6.0)}, confidence=4, confidence_carried=True)
    assert made.view.subject.check_ins[0].confidence == 2

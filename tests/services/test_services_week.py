"""This week, a Sunday, 31 May 2026: the week from 25 May, the ninth of thirteen."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.services import queries, settings

D = date.fromisoformat


def week(life, day="2026-05-31"):
    return queries.week(life.on(day).ws)


def titles(rows):
    return [row.view.key_result.title for row in rows]


def test_the_week_knows_its_days_and_its_place_in_the_quarter(life):
    found = week(life)
    assert (found.week.first_day, found.week.due_day) == (D("2026-05-25"), D("2026-05-31"))
    assert (found.week_number, found.weeks) == (9, 13)
    assert week(life, "2026-04-01").week_number == 1
    assert week(life, "2026-06-29").week_number == 1  # most of that week lies in July


def test_a_week_may_begin_on_a_sunday(life):
    settings.put_setting(life.ws, "week_start", 6)
    assert week(life).week.first_day == D("2026-05-31")


@pytest.mark.parametrize(
    ("cadence", "entry", "due"),
    [
        ("daily", "2026-05-31", False),
        ("daily", "2026-05-30", True),
        ("weekly", "2026-05-25", False),
        ("weekly", "2026-05-24", True),
        ("fortnightly", "2026-05-18", False),
        ("fortnightly", "2026-05-17", True),
        ("monthly", "2026-05-01", False),
        ("monthly", "2026-04-30", True),
    ],
)
def test_a_row_is_due_by_its_cadence(life, cadence, entry, due):
    made = life.key_result(cadence=cadence)
    assert week(life).due == 1
    life.did("check-in", key_result_id=made.id, text="+1", day=entry)
    found = week(life)
    assert (found.due == 1) is due
    assert titles([*found.rows, *found.later]) == ["Letters"]


def test_what_was_entered_this_week_stays_in_the_list_as_done(life):
    made = life.key_result()
    life.did("check-in", key_result_id=made.id, text="+1", day="2026-05-20")
    life.did("check-in", key_result_id=made.id, text="+2", day="2026-05-26")
    found = week(life)
    assert (found.due, found.done) == (0, 1)
    assert [entry.value for entry in found.rows[0].entries] == [2]
    assert found.rows[0].last_week.value == 1


@pytest.mark.parametrize(("kind", "last"), [("rate", 4), ("rhythm", 4), ("latest", 1), ("total", 1)])
def test_last_week_is_its_sum_where_entries_are_counted_by_week(life, kind, last):
    more = {"rate": {"start": 2}, "rhythm": {"target": 0.8, "at_least": 5}, "latest": {"start": 1}}
    made = life.key_result(kind=kind, **more.get(kind, {}))
    for text, day in (("+9", "2026-05-15"), ("+3", "2026-05-18"), ("+1", "2026-05-24"), ("+7", "2026-05-25")):
        life.did("check-in", key_result_id=made.id, text=text, day=day)
    assert week(life).rows[0].last_week.value == last


def test_a_skip_is_an_entry(life):
    made = life.key_result()
    life.did("skip", key_result_id=made.id)
    assert week(life).due == 0


def test_a_tick_is_an_entry_and_a_finished_list_is_never_due(life):
    made = life.key_result(kind="milestones", target=None, steps=[{"title": "Songs"}, {"title": "Chairs"}])
    songs, chairs = queries.key_result(life.ws, made.id).steps
    assert week(life).due == 1
    life.did("tick-step", step_id=songs.id)
    found = week(life)
    assert (found.due, found.done) == (0, 1)
    assert [step.title for step in found.rows[0].ticked] == ["Songs"]
    assert week(life, "2026-06-03").due == 1
    life.did("tick-step", step_id=chairs.id)
    found = week(life, "2026-06-20")
    assert (found.due, titles(found.rows), titles(found.later)) == (0, [], ["Letters"])


def test_what_comes_when_it_happens_is_never_due(life):
    life.key_result(cadence="when-it-happens")
    found = week(life)
    assert (found.due, titles(found.rows), titles(found.when_it_happens)) == (0, [], ["Letters"])


def test_what_rests_is_closed_or_has_not_begun_is_not_asked_for(life):
    rests, ended = life.key_result(title="Rests"), life.key_result(title="Ended")
    life.key_result(life.objective("Summer", "2026-07-01", "2026-09-30"), title="Later")
    life.did("pause", key_result_id=rests.id, first_day="2026-05-30")
    life.did("end-key-result", key_result_id=ended.id)
    found = week(life)
    assert found.rows == ()
    assert [view.key_result.title for view in found.resting] == ["Rests"]


def test_past_its_due_day_an_objective_is_to_be_closed_and_asks_for_nothing(life):
    made = life.key_result()
    found = week(life, "2026-07-01")
    assert found.rows == ()
    assert [objective.id for objective in found.ready_to_close] == [made.objective_id]


def test_a_years_measure_is_in_the_list_only_when_asked(life):
    year = life.objective("Year", "2026-01-01", "2026-12-31", horizon="year")
    measure = life.key_result(year, title="Letters in the year", target=30)
    assert (titles(week(life).rows), titles(week(life).measures)) == ([], ["Letters in the year"])
    life.did("edit-key-result", key_result_id=measure.id, in_week=True)
    assert titles(week(life).rows) == ["Letters in the year"]
    life.key_result(title="Letters in the quarter", metric_id=measure.metric_id)
    found = week(life)
    assert (titles(found.rows), titles(found.measures)) == (["Letters in the quarter"], [])


def test_what_comes_up_in_the_next_fortnight(life):
    made = life.key_result(
        kind="milestones", target=None, steps=[{"title": "Songs", "day": "2026-06-02"}, {"title": "Chairs"}]
    )
    life.did("add-event", title="Moved house", day="2026-06-14")
    life.did("add-event", title="Too far", day="2026-06-15", key_result_id=made.id)
    life.did("add-event", title="Gone by", day="2026-05-30", key_result_id=made.id)
    late = life.did("add-initiative", title="Late", objective_id=made.objective_id, due_day="2026-05-20")
    done = life.did("add-initiative", title="Done", objective_id=made.objective_id, due_day="2026-06-01")
    life.did("edit-initiative", initiative_id=done.id, state="done")
    life.did("add-initiative", title="Sundays", objective_id=made.objective_id, repeats="Sundays")
    life.did("add-contributor", name="Nora", initiative_id=late.id)
    found = week(life)
    assert [one.title for one in found.coming_up] == ["Late", "Songs", "Moved house"]
    assert [one.people for one in found.coming_up] == [("Nora",), (), ()]
    assert [one.initiative.title for one in found.repeating] == ["Sundays"]


def test_last_weeks_note(life):
    made = life.key_result()
    for day, note in (("2026-05-17", "Older"), ("2026-05-20", "Last week"), ("2026-05-26", "This week")):
        life.did("check-in", key_result_id=made.id, text="+1", day=day, note=note)
    assert week(life).last_note.note == "Last week"


def test_the_rhythm_counts_the_weeks_of_the_quarter(life):
    made = life.key_result()
    life.key_result(title="Calls")
    for day in ("2026-04-01", "2026-04-03", "2026-05-26"):
        life.did("check-in", key_result_id=made.id, text="+1", day=day)
    found = week(life)
    assert [(dot.first_day.isoformat(), dot.entered, dot.of) for dot in found.rhythm[:2]] == [
        ("2026-03-30", 1, 2),
        ("2026-04-06", 0, 2),
    ]
    assert found.rhythm[8].entered == 1


class TestAway:
    """After fourteen days without any entry the week asks whether one was away."""

    def entered(self, life, day, **more):
        made = life.key_result(**more)
        life.did("check-in", key_result_id=made.id, text="+1", day=day)
        return made

    def test_fourteen_empty_days(self, life):
        self.entered(life, "2026-05-17")
        assert week(life, "2026-05-31").away is None
        found = week(life, "2026-06-01").away
        assert (found.first_day, found.due_day) == (D("2026-05-18"), D("2026-05-31"))

    def test_one_key_rests_them_all(self, life):
        self.entered(life, "2026-05-02")
        away = week(life).away
        life.did("pause", first_day=away.first_day.isoformat(), last_day=away.due_day.isoformat())
        assert week(life).away is None
        life.ws.undo()
        assert week(life).away == away

    def test_an_entry_before_the_quarter_counts(self, life):
        self.entered(life, "2026-03-30")
        assert week(life, "2026-04-05").away is None

    def test_nobody_is_away_who_never_came_or_has_nothing_due(self, life):
        made = life.key_result(cadence="when-it-happens")
        life.did("check-in", key_result_id=made.id, text="+1", day="2026-04-02")
        assert week(life).away is None
        life.did("edit-key-result", key_result_id=made.id, cadence="weekly")
        assert week(life).away is not None


def test_more_than_seven_live_quarters_are_worth_a_word(life):
    for number in range(7):
        life.objective(f"Quarter {number}")
    assert week(life).many_quarters is None
    life.objective("One more")
    assert week(life).many_quarters == 8

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lifeokr.domain.codes import Horizon, State
from lifeokr.domain.records import (
    CheckIn,
    KeyResult,
    Marks,
    Metric,
    Objective,
    Pause,
    Setting,
    Step,
    WayPoint,
)
from lifeokr.store import reads, tables

TODAY = date(2026, 2, 15)


def entry(id, day, value=1.0, metric_id="metric", **fields):
    return CheckIn(id=id, metric_id=metric_id, local_date=date.fromisoformat(day), value=value, **fields)


def live(file, today=TODAY, **options):
    return reads.live_subject_rows(file.connection, today, **options)


def test_a_subject_has_all_that_its_reading_needs(full, steps):
    steps.add(
        Marks(id="later", key_result_id="key-result", day=date(2026, 2, 1), target=2950.0),
        Marks(id="binned", key_result_id="key-result", day=date(2026, 3, 1), target=1.0, deleted_at="x"),
        Step(id="a-second", key_result_id="key-result", title="b", position=1),
        WayPoint(id="an-earlier", key_result_id="key-result", day=date(2026, 1, 10), p=0.25),
    )
    subject = live(full).subjects["key-result"]
    assert subject.key_result.id == "key-result"
    assert subject.metric.title == "10 km"
    assert (subject.first_day, subject.due_day) == (date(2026, 1, 1), date(2026, 3, 31))
    assert [m.id for m in subject.marks] == ["marks", "later"]
    assert [c.id for c in subject.check_ins] == ["check-in"]
    assert [s.id for s in subject.steps] == ["step", "a-second"]
    assert [w.id for w in subject.way_points] == ["an-earlier", "way-point"]
    assert [p.id for p in subject.pauses] == ["pause"]
    assert subject.objective_state is State.LIVE
    assert subject.week_start == 6


def test_a_pauses_cut_comes_after_the_persons_own_marks_of_that_day(full, steps):
    day = date(2026, 2, 1)
    steps.add(
        Marks(id="a-cut", key_result_id="key-result", day=day, target=2.0, pause_id="pause"),
        Marks(id="b-own", key_result_id="key-result", day=day, target=1.0),
    )
    assert [m.id for m in live(full).subjects["key-result"].marks] == ["marks", "b-own", "a-cut"]
    found = full.connection.execute("SELECT target FROM key_result_standing").fetchall()
    assert found == [(2.0,)]


def test_an_empty_life_reads_as_nothing(file):
    rows = live(file)
    assert (rows.areas, rows.objectives, rows.key_results, rows.subjects) == ({}, {}, (), {})


def test_the_week_starts_on_monday_where_nobody_chose(file, steps, smallest):
    steps.add(*[smallest[name] for name in ("life_area", "objective", "metric", "key_result")])
    assert live(file).subjects["key-result"].week_start == 0


def test_only_the_check_ins_of_the_cycle_up_to_today_are_read(full, steps):
    steps.add(
        entry("history", "2025-12-31"),
        entry("first", "2026-01-01", seq=2),
        entry("first-of-all", "2026-01-01", seq=1),
        entry("today", "2026-02-15"),
        entry("tomorrow", "2026-02-16"),
        entry("gone", "2026-02-01", deleted_at="x"),
    )
    subject = live(full).subjects["key-result"]
    assert [c.id for c in subject.check_ins] == ["first-of-all", "first", "check-in", "today"]


def test_two_key_results_of_one_metric_each_read_their_own_days(full, steps):
    steps.add(
        KeyResult(
            id="spring", objective_id="objective", metric_id="metric", title="b", first_day=date(2026, 2, 1)
        ),
        entry("january", "2026-01-10"),
        entry("february", "2026-02-10"),
    )
    subjects = live(full).subjects
    assert [c.id for c in subjects["key-result"].check_ins] == ["january", "check-in", "february"]
    assert [c.id for c in subjects["spring"].check_ins] == ["february"]
    assert subjects["spring"].due_day == date(2026, 3, 31)


def test_the_history_of_one_key_result_is_all_of_its_metric(full, steps):
    steps.add(
        entry("history", "2019-05-01"),
        entry("later", "2027-05-01"),
        entry("gone", "2026-02-01", deleted_at="x"),
    )
    subject = reads.subject_with_history(full.connection, "key-result")
    assert [c.id for c in subject.check_ins] == ["history", "check-in", "later"]
    assert replace(subject, check_ins=()) == replace(live(full).subjects["key-result"], check_ins=())


def test_the_cycle_of_one_key_result_leaves_out_what_lies_before_it(full, steps):
    steps.add(
        entry("history", "2025-12-31"),
        entry("first", "2026-01-01"),
        entry("later", "2027-05-01"),
        entry("gone", "2026-02-01", deleted_at="x"),
    )
    subject = reads.subject_of_cycle(full.connection, "key-result")
    assert [c.id for c in subject.check_ins] == ["first", "check-in", "later"]
    assert reads.subject_of_cycle(full.connection, "nobody") is None


@pytest.mark.parametrize("table", [tables.key_result, tables.objective])
def test_what_is_in_the_trash_is_not_read(full, steps, smallest, table):
    steps.do("delete", lambda s: s.save(table, replace(smallest[table.name], deleted_at="x")))
    assert live(full, every=True).key_results == ()
    assert reads.subject_with_history(full.connection, "key-result") is None


def test_a_key_result_that_is_not_there_has_no_history(full):
    assert reads.subject_with_history(full.connection, "nobody") is None


@pytest.mark.parametrize("state", [State.DRAFT, State.CLOSED, State.ARCHIVED])
def test_only_live_objectives_are_read_unless_every_one_is_asked_for(full, steps, smallest, state):
    steps.do("edit", lambda s: s.save(tables.objective, replace(smallest["objective"], state=state)))
    assert (live(full).objectives, live(full).subjects) == ({}, {})
    everything = live(full, every=True)
    assert list(everything.objectives) == ["objective"]
    assert everything.subjects["key-result"].objective_state is state
    assert reads.subject_with_history(full.connection, "key-result").objective_state is state


def test_everything_comes_in_the_persons_own_order(full, steps):
    first, due = date(2026, 1, 1), date(2026, 3, 31)
    steps.add(
        Objective(id="a-third", title="c", position=2, first_day=first, due_day=due),
        Objective(id="a-second", title="b", position=1, first_day=first, due_day=due),
        KeyResult(id="b", objective_id="objective", metric_id="metric", title="b", position=2),
        KeyResult(id="a", objective_id="a-second", metric_id="metric", title="a", position=1),
    )
    rows = live(full)
    assert list(rows.objectives) == ["objective", "a-second", "a-third"]
    assert [k.id for k in rows.key_results] == ["key-result", "a", "b"]
    assert list(rows.areas) == ["area"]


def test_a_pause_touches_what_it_names_and_one_without_a_name_everything(full, steps):
    steps.add(
        Objective(id="other", title="b", first_day=date(2026, 1, 1), due_day=date(2026, 3, 31)),
        KeyResult(id="b", objective_id="other", metric_id="metric", title="b"),
        Pause(id="of-objective", objective_id="objective", first_day=date(2026, 1, 3)),
        Pause(id="of-key-result", key_result_id="key-result", first_day=date(2026, 1, 2)),
        Pause(id="gone", first_day=date(2026, 1, 2), deleted_at="x"),
    )
    subjects = live(full).subjects
    assert [p.id for p in subjects["key-result"].pauses] == ["of-key-result", "of-objective", "pause"]
    assert [p.id for p in subjects["b"].pauses] == ["pause"]


def test_a_key_result_without_any_days_does_not_take_the_list_down(full, steps):
    steps.add(
        Objective(id="some-day", title="b", horizon=Horizon.VISION),
        Metric(id="m", title="m", kind="total"),
        KeyResult(id="lost", objective_id="some-day", metric_id="m", title="b"),
        entry("e", "2026-02-01", metric_id="m"),
    )
    rows = live(full)
    assert [k.id for k in rows.key_results] == ["key-result"]
    assert "some-day" in rows.objectives
    assert reads.subject_with_history(full.connection, "lost") is None


def test_the_number_of_queries_does_not_grow_with_the_life(full, steps):
    asked = []

    def count(expected_key_results):
        asked.clear()
        full.connection.set_trace_callback(asked.append)
        rows = live(full)
        full.connection.set_trace_callback(None)
        assert len(rows.subjects) == expected_key_results
        return len(asked)

    small = count(1)
    steps.add(
        *[KeyResult(id=f"k{n}", objective_id="objective", metric_id="metric", title="k") for n in range(50)],
        *[Marks(id=f"m{n}", key_result_id=f"k{n}", target=1.0) for n in range(50)],
    )
    assert count(51) == small <= 13


def test_the_check_ins_of_a_week_are_found_by_the_index(full):
    asked = []
    full.connection.set_trace_callback(asked.append)
    live(full)
    full.connection.set_trace_callback(None)
    query = next(sql for sql in asked if sql.startswith("WITH span"))
    plan = [row[3] for row in full.connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert "SEARCH c USING INDEX check_in_series (metric_id=? AND local_date>? AND local_date<?)" in plan


def test_a_setting_is_read_from_its_json_and_has_a_default(full, steps):
    steps.do("set", lambda s: s.save_unjournaled(tables.setting, Setting(id="prompts", value='["Why?"]')))
    assert reads.setting(full.connection, "prompts") == ["Why?"]
    assert reads.setting(full.connection, "nothing", "default") == "default"

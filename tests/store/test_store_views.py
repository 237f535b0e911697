"""The documented views say plain facts; each expected row is counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lifeokr.domain.records import CheckIn, Marks, Step
from lifeokr.store.life_file import LIFE


@pytest.fixture
def ask(file):
    def rows(view, columns, condition="1"):
        return file.connection.execute(f"SELECT {columns} FROM {view} WHERE {condition}").fetchall()

    return rows


def entry(id, day, value, **fields):
    return CheckIn(id=id, metric_id="metric", local_date=date.fromisoformat(day), value=value, **fields)


@pytest.fixture
def season(full, steps):
    """Around the smallest life's quarter: attempts before, in and after it, one skipped, one in the trash."""
    steps.add(
        entry("before", "2025-12-31", 3500.0),
        entry("first", "2026-01-01", 3480.0, seq=1),
        entry("first-too", "2026-01-01", 3490.0, seq=2, note="tired"),
        entry("skip", "2026-02-20", None, skipped=True),
        entry("gone", "2026-03-01", 1.0, deleted_at="2026-03-02T00:00:00Z"),
        entry("last", "2026-03-31", 3300.0, confidence=4, key_result_id="key-result"),
        entry("after", "2026-04-01", 3200.0),
        Marks(id="later", key_result_id="key-result", day=date(2026, 2, 1), target=2950.0, stretch=2880.0),
        Marks(id="binned", key_result_id="key-result", day=date(2026, 3, 1), target=1.0, deleted_at="x"),
        Step(id="done", key_result_id="key-result", title="b", done_day=date(2026, 1, 2)),
        Step(id="binned-step", key_result_id="key-result", title="c", deleted_at="x"),
    )


def test_every_view_named_is_there(file):
    found = file.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()
    assert {name for (name,) in found} == set(LIFE.views)


def test_a_key_result_shows_the_marks_dated_last_and_its_cycle(season, ask):
    columns = "objective, metric, kind, unit, first_day, due_day, start, marks_day, target, stretch, sure"
    assert ask("key_result_standing", columns) == [
        (
            "Run",
            "10 km",
            "best",
            "min:sec",
            "2026-01-01",
            "2026-03-31",
            None,
            "2026-02-01",
            2950.0,
            2880.0,
            None,
        )
    ]


def test_a_key_result_counts_the_check_ins_of_its_own_days_alone(season, ask):
    columns = "first_entry, latest_entry, latest_day, lowest_entry, highest_entry, sum_of_entries, entries"
    # In the quarter: 3480, 3490, 3390 (the smallest life's own) and 3300; the skip has no value.
    assert ask("key_result_standing", columns) == [(3480.0, 3300.0, "2026-03-31", 3300.0, 3490.0, 13660.0, 4)]
    assert ask("key_result_standing", "steps, steps_done") == [(2, 1)]


def test_a_key_result_with_days_of_its_own_reads_those(season, steps, smallest, ask):
    own = replace(smallest["key_result"], first_day=date(2026, 2, 1), due_day=date(2026, 4, 30))
    steps.do("edit", lambda s: s.save(LIFE.tables[3], own))
    assert ask("key_result_standing", "first_day, due_day, first_entry, latest_entry") == [
        ("2026-02-01", "2026-04-30", 3300.0, 3200.0)
    ]


def test_a_key_result_without_marks_or_check_ins_is_shown_without(file, steps, smallest, ask):
    steps.add(*[smallest[name] for name in ("life_area", "objective", "metric", "key_result")])
    assert ask("key_result_standing", "title, target, first_entry, latest_day, entries, steps") == [
        ("10 km", None, None, None, 0, 0)
    ]


@pytest.mark.parametrize("table", ["objective", "key_result"])
def test_what_is_in_the_trash_stands_nowhere(season, steps, smallest, ask, table):
    binned = replace(smallest[table], deleted_at="x")
    steps.do("delete", lambda s: s.save(next(t for t in LIFE.tables if t.name == table), binned))
    assert ask("key_result_standing", "id") == []


def test_an_objective_shows_its_area_its_parent_and_what_hangs_on_it(season, steps, smallest, ask):
    child = replace(smallest["objective"], id="child", title="Sprint", parent_id="objective", area_id=None)
    steps.add(child)
    columns = "title, area, parent, first_day, state, key_results, initiatives, contributors, last_check_in"
    assert ask("objective_overview", columns) == [
        ("Run", "Health", None, "2026-01-01", "live", 1, 1, 1, "2026-03-31"),
        ("Sprint", None, "Run", "2026-01-01", "live", 0, 0, 0, None),
    ]


def test_the_history_is_every_check_in_in_its_order(season, ask):
    assert ask("check_in_history", "local_date, value, note, skipped") == [
        ("2025-12-31", 3500.0, "", 0),
        ("2026-01-01", 3480.0, "", 0),
        ("2026-01-01", 3490.0, "tired", 0),
        ("2026-01-15", 3390.0, "", 0),
        ("2026-02-20", None, "", 1),
        ("2026-03-31", 3300.0, "", 0),
        ("2026-04-01", 3200.0, "", 0),
    ]
    assert ask("check_in_history", "metric, unit, key_result, confidence", "id = 'last'") == [
        ("10 km", "min:sec", "10 km", 4)
    ]

"""Where an entry is typed, and whether its day is still open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lifeokr.domain.codes import State
from lifeokr.store import tables
from lifeokr.store.entry_place import EntryPlace, entry_place, last_seq

DAY = date(2026, 1, 15)  # that of the one entry


@pytest.fixture
def change(full, steps):
    """Write fields of a row of the smallest life."""

    def write(table, id, **fields):
        steps.do("change", lambda s: s.save(table, replace(s.get(table, id), **fields)))

    return write


def test_the_days_are_the_key_results_own_else_the_objectives(full, change):
    place = entry_place(full.connection, "key-result", DAY)
    assert place == EntryPlace(
        id="metric",
        title="10 km",
        kind="best",
        unit="min:sec",
        last_seq=0,
        key_result="10 km",
        ended=False,
        first_day="2026-01-01",
        due_day="2026-03-31",
    )
    change(tables.key_result, "key-result", due_day=date(2026, 2, 15))
    assert entry_place(full.connection, "key-result", DAY).due_day == "2026-02-15"


def test_the_last_number_of_a_day_counts_the_trash(full, change):
    change(tables.check_in, "check-in", seq=4, deleted_at="2026-02-01T08:00:00Z")
    assert entry_place(full.connection, "key-result", DAY).last_seq == 4
    assert last_seq(full.connection, "metric", DAY) == 4
    for day in (date(2026, 1, 14), date(2026, 1, 16)):
        assert entry_place(full.connection, "key-result", day).last_seq is None
        assert last_seq(full.connection, "metric", day) is None
    assert last_seq(full.connection, "another", DAY) is None


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize(("table", "id"), [("key_result", "key-result"), ("objective", "objective")])
def test_what_was_closed_or_put_away_has_ended(full, change, table, id, state):
    change(getattr(tables, table), id, state=state)
    assert bool(entry_place(full.connection, "key-result", DAY).ended) is (
        state in (State.CLOSED, State.ARCHIVED)
    )


@pytest.mark.parametrize(
    ("table", "id"), [("key_result", "key-result"), ("objective", "objective"), ("metric", "metric")]
)
def test_nothing_is_typed_into_the_trash(full, change, table, id):
    change(getattr(tables, table), id, deleted_at="2026-02-01T08:00:00Z")
    assert entry_place(full.connection, "key-result", DAY) is None
    assert entry_place(full.connection, "nobody", DAY) is None


def test_only_days_of_the_cycle_of_what_ended_are_closed():
    place = EntryPlace("m", "10 km", "best", "min:sec", None, "10 km", True, "2026-01-01", "2026-03-31")
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 31), date(2026, 4, 1)]
    assert [place.closed_on(day) for day in days] == [False, True, True, False]
    assert not place._replace(ended=False).closed_on(days[1])
    assert not place._replace(first_day=None).closed_on(days[1])
    assert not place._replace(due_day=None).closed_on(days[1])

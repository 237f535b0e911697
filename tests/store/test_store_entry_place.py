"""Where an entry is typed, and whether its day is still open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lifeokr.domain.codes import State
from lifeokr.store import tables
from lifeokr.store.entry_place import EntryPlace, entry_place

FIRST, DUE = date(2026, 1, 1), date(2026, 3, 31)  # the objective's


@pytest.fixture
def change(full, steps):
    """Write fields of a row of the smallest life."""

    def write(table, id, **fields):
        steps.do("change", lambda s: s.save(table, replace(s.get(table, id), **fields)))

    return write


def test_the_days_are_the_key_results_own_else_the_objectives(full, smallest, change):
    place = entry_place(full.connection, "key-result")
    assert place == EntryPlace(smallest["metric"], "10 km", False, FIRST, DUE)
    change(tables.key_result, "key-result", due_day=date(2026, 2, 15))
    assert entry_place(full.connection, "key-result").due_day == date(2026, 2, 15)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize(("table", "id"), [("key_result", "key-result"), ("objective", "objective")])
def test_what_was_closed_or_put_away_has_ended(full, change, table, id, state):
    change(getattr(tables, table), id, state=state)
    assert entry_place(full.connection, "key-result").ended is (state in (State.CLOSED, State.ARCHIVED))


@pytest.mark.parametrize(
    ("table", "id"), [("key_result", "key-result"), ("objective", "objective"), ("metric", "metric")]
)
def test_nothing_is_typed_into_the_trash(full, change, table, id):
    change(getattr(tables, table), id, deleted_at="2026-02-01T08:00:00Z")
    assert entry_place(full.connection, "key-result") is None
    assert entry_place(full.connection, "nobody") is None


def test_only_days_of_the_cycle_of_what_ended_are_closed(smallest):
    place = EntryPlace(smallest["metric"], "10 km", True, FIRST, DUE)
    days = [date(2025, 12, 31), FIRST, DUE, date(2026, 4, 1)]
    assert [place.closed_on(day) for day in days] == [False, True, True, False]
    assert not replace(place, ended=False).closed_on(FIRST)
    assert not replace(place, first_day=None).closed_on(FIRST)
    assert not replace(place, due_day=None).closed_on(FIRST)

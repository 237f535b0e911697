"""Deleting takes along what hangs on a thing, and the trash gives back what went together."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import NothingFound, UnknownCode
from lifeokr.services import queries
from lifeokr.services.remains import trashed


def lying(life):
    return [(one.table, one.title) for one in trashed(life.ws)]


def in_use(life, table):
    return [row for row in life.rows(table) if row["deleted_at"] is None]


@pytest.fixture
def full(life):
    """An objective with one of everything on it."""
    made = life.key_result(way_points=[{"day": "2026-05-01", "p": 0.4}])
    on_objective, on_key_result = {"objective_id": made.objective_id}, {"key_result_id": made.id}
    life.did("check-in", key_result_id=made.id, text="3")
    life.did("pause", first_day="2026-05-02", last_day="2026-05-05", due="cut", **on_key_result)
    deed = life.did("add-initiative", title="Write", repeats="Sundays", **on_key_result)
    life.did("tick-initiative-day", initiative_id=deed.id)
    life.did("add-contributor", name="Tom", initiative_id=deed.id)
    life.did("add-contributor", name="Nora", **on_objective)
    life.did("add-event", title="Fair", day="2026-05-09", **on_objective)
    life.did("add-reflection", text="Good.", **on_objective)
    life.did("set-photo", mime="image/png", data="aGVsbG8=", **on_objective)
    return made


TABLES = (
    "objective",
    "metric",
    "key_result",
    "marks",
    "way_point",
    "check_in",
    "pause",
    "initiative",
    "initiative_day",
    "contributor",
    "event",
    "reflection",
    "photo",
)


def test_an_objective_goes_with_all_that_hangs_on_it_and_comes_back_with_it(life, full):
    before = life.exported()
    life.did("delete-objective", objective_id=full.objective_id)
    assert [table for table in TABLES if in_use(life, table)] == []
    assert lying(life) == [("objective", "Run lightly")]
    life.did("restore-from-trash", table="objective", id=full.objective_id)
    assert life.exported() == before
    assert lying(life) == []


def test_a_key_result_goes_with_its_numbers_and_comes_back_with_them(life, full):
    before = life.exported()
    life.did("delete-key-result", key_result_id=full.id)
    assert in_use(life, "check_in") == in_use(life, "metric") == []
    assert lying(life) == [("key_result", "Letters")]
    life.did("restore-from-trash", table="key_result", id=full.id)
    assert life.exported() == before


def test_numbers_that_another_key_result_reads_stay(life, full):
    other = life.key_result(title="Letters again", metric_id=full.metric_id)
    life.did("delete-key-result", key_result_id=full.id)
    assert life.stands(other).value == 3
    life.did("delete-key-result", key_result_id=other.id)
    assert in_use(life, "check_in") == []
    life.did("restore-from-trash", table="key_result", id=full.id)
    assert life.stands(full).value == 3


def test_what_was_deleted_before_does_not_come_back_with_the_rest(life, full):
    """The clock stands still in this test, so both were deleted at the same instant."""
    event = life.rows("event")[0]
    life.did("delete-event", event_id=event["id"])
    entry = life.rows("check_in")[0]
    life.did("delete-check-in", check_in_id=entry["id"])
    life.did("delete-objective", objective_id=full.objective_id)
    life.did("restore-from-trash", table="objective", id=full.objective_id)
    assert in_use(life, "event") == in_use(life, "check_in") == []
    assert sorted(lying(life)) == [("check_in", ""), ("event", "Fair")]


def test_a_thing_brings_back_what_it_stands_in_alone(life, full):
    other = life.key_result(queries.objective(life.ws, full.objective_id).objective, title="Calls")
    life.did("delete-objective", objective_id=full.objective_id)
    life.did("restore-from-trash", table="key_result", id=other.id)
    assert [one["title"] for one in life.listed()[0]["key_results"]] == ["Calls"]
    assert ("key_result", "Letters") in lying(life)


def test_children_of_a_deleted_objective_stay_and_point_to_it_again_when_it_comes_back(life):
    year = life.objective("Year", "2026-01-01", "2026-12-31", horizon="year")
    life.objective(parent_id=year.id)
    life.did("delete-objective", objective_id=year.id)
    assert [one["parent"] for one in life.listed()] == [None]
    life.did("restore-from-trash", table="objective", id=year.id)
    assert [one["parent"] for one in life.listed()] == [None, year.id]


def test_only_what_lies_in_the_trash_comes_back(life, full):
    for table, row_id in (("objective", full.objective_id), ("event", "nowhere")):
        with pytest.raises(NothingFound):
            life.did("restore-from-trash", table=table, id=row_id)
    with pytest.raises(UnknownCode):
        life.did("restore-from-trash", table="setting", id="week_start")


def test_a_trashed_thing_is_found_no_more(life, full):
    life.did("delete-key-result", key_result_id=full.id)
    with pytest.raises(NothingFound):
        queries.key_result(life.ws, full.id)
    with pytest.raises(NothingFound):
        queries.find(life.ws, "Letters")
    with pytest.raises(NothingFound):
        life.did("change-marks", key_result_id=full.id, target=5)

"""Rows brought in: once, each equal row of a day, and never against the person's own changes."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import NothingFound, StepsNotValues, ValueOutOfRange

ROWS = [
    {"day": "2026-05-01", "value": 2},
    {"day": "2026-05-01", "value": 2},
    {"day": "2026-05-02", "value": 3, "note": "Rain"},
    {"day": "2026-05-03", "note": "No number"},
    {"day": "2026-05-04", "skipped": True},
]


def brought_in(life, made, rows, **more):
    found = life.did("import", columns=[{"key_result_id": made.id, "rows": rows}], **more)
    assert found.read == found.added + found.updated + sum(found.skipped.values()) == len(rows)
    return found


def test_equal_rows_of_a_day_are_each_kept_and_the_same_file_twice_adds_nothing(life):
    letters = life.key_result()
    assert brought_in(life, letters, ROWS).added == 5
    assert life.stands(letters).value == 7
    before = life.exported()
    again = brought_in(life, letters, ROWS)
    assert (again.added, again.updated, again.skipped) == (0, 0, {"here": 5})
    assert life.exported() == before


def test_a_third_equal_row_is_a_row_of_its_own(life):
    letters = life.key_result()
    brought_in(life, letters, ROWS)
    assert brought_in(life, letters, [ROWS[0]] * 3).added == 1
    assert life.stands(letters).value == 9


def test_the_order_of_rows_does_not_matter_the_second_time(life):
    letters = life.key_result()
    brought_in(life, letters, ROWS)
    assert brought_in(life, letters, list(reversed(ROWS))).added == 0


def test_an_import_is_one_step(life):
    letters = life.key_result()
    other = life.key_result()
    before = life.exported()
    columns = [{"key_result_id": made.id, "rows": ROWS} for made in (letters, other)]
    assert life.did("import", columns=columns).added == 10
    assert life.ws.undo() == "import"
    assert life.exported() == before


def test_rows_are_entries_on_a_total_and_keep_the_order_of_the_file(life):
    letters = life.key_result()
    life.did("check-in", key_result_id=letters.id, text="1", day="2026-05-01")
    brought_in(life, letters, ROWS)
    rows = sorted(life.rows("check_in"), key=lambda row: (row["local_date"], row["seq"]))
    assert [(row["seq"], row["value"]) for row in rows[:4]] == [(0, 1.0), (1, 2.0), (2, 2.0), (0, 3.0)]


def test_a_note_that_came_since_is_taken_over_and_the_persons_own_is_kept(life):
    letters = life.key_result()
    plain = [{"day": "2026-05-01", "value": 2}, {"day": "2026-05-02", "value": 2}]
    noted = [{**row, "note": "From the file"} for row in plain]
    brought_in(life, letters, plain)
    first = min(life.rows("check_in"), key=lambda row: row["local_date"])
    life.did("edit-check-in", check_in_id=first["id"], note="My own words")
    found = brought_in(life, letters, noted)
    assert (found.updated, found.skipped) == (1, {"here": 1})
    assert sorted(row["note"] for row in life.rows("check_in")) == ["From the file", "My own words"]


def test_a_row_that_was_deleted_or_mended_by_hand_stays_so(life):
    letters = life.key_result()
    brought_in(life, letters, ROWS[:3])
    first, second, _ = sorted(life.rows("check_in"), key=lambda row: (row["local_date"], row["seq"]))
    life.did("delete-check-in", check_in_id=first["id"])
    life.did("edit-check-in", check_in_id=second["id"], value=5)
    found = brought_in(life, letters, ROWS[:3])
    assert found.skipped == {"here": 2, "in-trash": 1}
    assert life.stands(letters).value == 8


def test_another_source_is_another_row(life):
    letters = life.key_result()
    brought_in(life, letters, ROWS[:1], source="watch")
    assert brought_in(life, letters, ROWS[:1], source="phone").added == 1


def test_what_cannot_be_brings_nothing_in(life):
    letters = life.key_result()
    concert = life.key_result(kind="milestones", target=None, steps=[{"title": "Songs"}])
    before = life.exported()
    with pytest.raises(ValueOutOfRange):
        brought_in(life, letters, [ROWS[0], {"day": "2026-05-02"}])
    with pytest.raises(ValueOutOfRange):
        brought_in(life, letters, [ROWS[0], {"day": "2026-05-02", "value": 1e300}])
    with pytest.raises(StepsNotValues):
        brought_in(life, concert, ROWS)
    with pytest.raises(NothingFound):
        life.did("import", columns=[{"key_result_id": "nowhere", "rows": ROWS}])
    assert life.exported() == before

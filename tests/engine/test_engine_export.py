from __future__ import annotations

import json

import pytest

from lifeokr.engine.errors import ExportRefused, RowRefused
from lifeokr.engine.export import export_rows, load_rows


@pytest.fixture
def filled(toy, file, steps):
    steps.do(
        file,
        "make",
        lambda s: s.add(toy.thing, toy.Thing(id="b")),
        lambda s: s.add(toy.thing, toy.Thing(id="a", parent_id="b", size=0.1, big=True)),
        lambda s: s.add(toy.part, toy.Part(id="p", thing_id="a")),
        lambda s: s.save_unjournaled(toy.choice, toy.Choice(id="c", value="1")),
    )
    return file


@pytest.fixture
def empty(tmp_path, opened, toy):
    def seed(session):
        session.add_all(toy.thing, [toy.Thing(id="x1"), toy.Thing(id="x2", parent_id="x1")])
        session.save_unjournaled(toy.choice, toy.Choice(id="old", value="1"))

    return opened(tmp_path / "other" / "toy.db", seed=seed)


def load(steps, file, rows):
    counts = []
    steps.do(file, "import", lambda s: counts.append(load_rows(s, file.side, rows)))
    return counts[0]


def test_an_export_holds_every_row_in_a_fixed_order_and_no_history(filled):
    rows = export_rows(filled.connection, filled.side)
    assert list(rows) == ["thing", "part", "choice"]
    assert [row["id"] for row in rows["thing"]] == ["a", "b"]
    assert rows["part"] == [{"id": "p", "thing_id": "a", "note": ""}]
    assert rows["choice"] == [{"id": "c", "value": "1"}]


def test_an_export_brought_into_an_empty_file_is_the_same_to_the_byte(filled, empty, steps):
    text = json.dumps(export_rows(filled.connection, filled.side))
    assert load(steps, empty, json.loads(text)) == 4
    assert json.dumps(export_rows(empty.connection, empty.side)) == text


def test_bringing_in_is_one_step_that_can_be_taken_back_and_done_again(filled, empty, steps):
    rows = export_rows(filled.connection, filled.side)
    before = export_rows(empty.connection, empty.side)
    load(steps, empty, rows)
    steps.undo(empty)
    back = export_rows(empty.connection, empty.side)
    assert (back["thing"], back["part"]) == (before["thing"], before["part"])
    steps.redo(empty)
    assert export_rows(empty.connection, empty.side) == rows


def test_an_export_of_part_of_the_tables_leaves_the_others_empty(empty, steps):
    assert load(steps, empty, {}) == 0
    assert export_rows(empty.connection, empty.side) == {"thing": [], "part": [], "choice": []}


def test_a_table_that_is_not_ours_is_refused(empty, steps):
    with pytest.raises(ExportRefused) as refused:
        load(steps, empty, {"sqlite_schema": []})
    assert refused.value.fields["table"] == "sqlite_schema"


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": 3},
        {"size": "much"},
        {"size": float("nan")},
        {"big": 2},
        {"big": "yes"},
        {"big": []},
        {"day": "2026-02-30"},
        {"day": 20260230},
        {"mood": "grim"},
        {"title": ""},
        {"title": "x" * 21},
        {"title": "\ud83d"},
        {"new": 1},
    ],
)
def test_a_value_that_its_field_does_not_take_is_refused_and_nothing_is_changed(filled, empty, steps, wrong):
    rows = export_rows(filled.connection, filled.side)
    before = export_rows(empty.connection, empty.side)
    rows["thing"][0] |= wrong
    with pytest.raises(ExportRefused) as refused:
        load(steps, empty, rows)
    assert refused.value.fields["table"] == "thing"
    assert export_rows(empty.connection, empty.side) == before


def test_a_missing_column_is_refused(filled, empty, steps):
    rows = export_rows(filled.connection, filled.side)
    del rows["thing"][0]["size"]
    with pytest.raises(ExportRefused):
        load(steps, empty, rows)


def test_rows_that_name_each_other_in_a_circle_are_refused(filled, empty, steps):
    rows = export_rows(filled.connection, filled.side)
    rows["thing"][1]["parent_id"] = "a"
    with pytest.raises(ExportRefused) as refused:
        load(steps, empty, rows)
    assert "circle" in refused.value.fields["reason"]


def test_a_row_whose_parent_is_missing_is_refused(filled, empty, steps):
    rows = export_rows(filled.connection, filled.side)
    rows["part"][0]["thing_id"] = "nobody"
    with pytest.raises(RowRefused):
        load(steps, empty, rows)


def test_a_text_written_in_another_way_is_kept_as_ours(filled, empty, steps):
    rows = export_rows(filled.connection, filled.side)
    rows["thing"][0]["title"] = "cafe\u0301"
    load(steps, empty, rows)
    assert export_rows(empty.connection, empty.side)["thing"][0]["title"] == "caf\u00e9"

"""The schema says the same as the records, and refuses by itself what no record should hold."""

from __future__ import annotations

import dataclasses
import sqlite3
import typing
from enum import Enum

import pytest

from lifeokr.domain import records
from lifeokr.domain.errors import TextTooLong, TitleMissing
from lifeokr.engine.schema import expected_schema
from lifeokr.store.life_file import LIFE
from lifeokr.store.limits import LIMITS

TABLES = {table.name: table for table in LIFE.exported}
ABSENT = object()


def hints(table):
    return typing.get_type_hints(table.cls)


def plain(hint):
    return next(t for t in (typing.get_args(hint) or (hint,)) if t is not type(None))


@pytest.fixture
def raw(full):
    """Change one column of a table's row by plain SQL, and take it back: whether the schema lets it stand."""

    def takes(table, column, value):
        connection = full.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute(f"UPDATE {table} SET {column} = ?", (value,))
        except (sqlite3.IntegrityError, sqlite3.OperationalError):
            return False
        else:
            return True
        finally:
            connection.execute("ROLLBACK")

    return takes


def test_every_record_has_its_table_and_every_table_its_record():
    classes = {c for c in vars(records).values() if dataclasses.is_dataclass(c)}
    assert {table.cls for table in LIFE.exported} == classes
    found = {name for name, sql in expected_schema(LIFE.migrations).items() if sql.startswith("CREATE TABLE")}
    assert found == {*TABLES, "meta", "change_log"}


@pytest.mark.parametrize("name", TABLES)
def test_a_tables_columns_are_its_records_fields(file, name):
    found = file.connection.execute(
        f"SELECT name, type, \"notnull\" FROM pragma_table_info('{name}')"
    ).fetchall()
    types = {float: "REAL", int: "INTEGER", bool: "INTEGER"}
    expected = [
        (
            field.name,
            types.get(plain(hint), "TEXT"),
            int(type(None) not in typing.get_args(hint)),
        )
        for field, hint in zip(
            dataclasses.fields(TABLES[name].cls), hints(TABLES[name]).values(), strict=True
        )
    ]
    assert found == expected


def test_every_table_is_strict(file):
    loose = file.connection.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    assert loose == []


@pytest.mark.parametrize("name", TABLES)
def test_the_smallest_row_of_each_table_comes_back_as_it_was(full, smallest, name):
    assert TABLES[name].where(full.connection) == [smallest[name]]


DAYS = [(t.name, c) for t in LIFE.exported for c, hint in hints(t).items() if plain(hint).__name__ == "date"]


@pytest.mark.parametrize(("table", "column"), DAYS)
@pytest.mark.parametrize("wrong", ["2026-02-30", "2026-2-3", "24:00", "now", "20260101", "2026-01-01 ", ""])
def test_a_day_that_the_calendar_does_not_have_is_refused(raw, table, column, wrong):
    assert not raw(table, column, wrong)


@pytest.mark.parametrize(("table", "column"), DAYS)
@pytest.mark.parametrize("right", ["2024-02-29", "2011-12-30"])
def test_a_day_that_the_calendar_has_is_taken(raw, table, column, right):
    # A first day after its last is refused for another reason; the order of the two is tested below.
    if column not in ("first_day", "due_day", "last_day"):
        assert raw(table, column, right)


CODES = [
    (t.name, c, plain(h)) for t in LIFE.exported for c, h in hints(t).items() if issubclass(plain(h), Enum)
]


@pytest.mark.parametrize(("table", "column", "codes"), CODES)
def test_every_code_is_taken_and_no_other(raw, table, column, codes):
    assert all(raw(table, column, code.value) for code in codes)
    assert not raw(table, column, "maybe")


FLAGS = [(t.name, c) for t in LIFE.exported for c, hint in hints(t).items() if plain(hint) is bool]


@pytest.mark.parametrize(("table", "column"), FLAGS)
def test_a_flag_is_yes_or_no(raw, table, column):
    assert raw(table, column, 0)
    assert not raw(table, column, 2)


NUMBERS = [(t.name, c) for t in LIFE.exported for c, hint in hints(t).items() if plain(hint) is float]


@pytest.mark.parametrize(("table", "column"), NUMBERS)
@pytest.mark.parametrize("wrong", [float("inf"), float("-inf"), 1e16, "much"])
def test_a_number_out_of_all_reason_is_refused(raw, table, column, wrong):
    assert not raw(table, column, wrong)


TEXTS = [
    (t.name, c)
    for t in LIFE.exported
    for c, hint in hints(t).items()
    if plain(hint) is str and not (c.endswith("_id") and c != "id")
]


@pytest.mark.parametrize(("table", "column"), TEXTS)
def test_a_text_has_the_same_limit_in_the_schema_and_in_the_program(raw, full, smallest, table, column):
    limit = LIMITS[column]
    if column != "id":
        assert raw(table, column, "x" * limit)
    assert not raw(table, column, "x" * (limit + 1))
    with pytest.raises(TextTooLong):
        TABLES[table].to_row(dataclasses.replace(smallest[table], **{column: "x" * (limit + 1)}))


@pytest.mark.parametrize(("table", "column"), [(t, c) for t, c in TEXTS if c in ("title", "name")])
def test_a_thing_without_a_title_is_refused_twice(raw, smallest, table, column):
    assert not raw(table, column, "")
    with pytest.raises(TitleMissing):
        TABLES[table].to_row(dataclasses.replace(smallest[table], **{column: " "}))


REFERENCES = [
    ("objective", "area_id"),
    ("objective", "parent_id"),
    ("objective", "origin_id"),
    ("key_result", "objective_id"),
    ("key_result", "metric_id"),
    ("key_result", "origin_id"),
    ("pause", "objective_id"),
    ("pause", "key_result_id"),
    ("marks", "key_result_id"),
    ("marks", "pause_id"),
    ("way_point", "key_result_id"),
    ("check_in", "metric_id"),
    ("check_in", "key_result_id"),
    ("step", "key_result_id"),
    ("initiative", "objective_id"),
    ("initiative", "key_result_id"),
    ("initiative_day", "initiative_id"),
    ("contributor", "objective_id"),
    ("contributor", "initiative_id"),
    ("event", "objective_id"),
    ("event", "key_result_id"),
    ("reflection", "objective_id"),
    ("area_fullness", "area_id"),
    ("photo", "objective_id"),
]


@pytest.mark.parametrize(("table", "column"), REFERENCES)
def test_a_row_cannot_name_what_is_not_there(raw, table, column):
    assert not raw(table, column, "nobody")


def test_every_column_that_names_a_row_is_held_to_it(file):
    found = {
        (table.name, column)
        for table in LIFE.exported
        for (column,) in file.connection.execute(
            f"SELECT \"from\" FROM pragma_foreign_key_list('{table.name}')"
        )
    }
    assert found == set(REFERENCES)
    assert found == {(t.name, c) for t in LIFE.exported for c in t.columns if c.endswith("_id")}


def test_no_row_is_deleted_in_the_wake_of_another(file):
    rules = {
        rule
        for table in LIFE.exported
        for (rule,) in file.connection.execute(
            f"SELECT on_delete FROM pragma_foreign_key_list('{table.name}')"
        )
    }
    assert rules == {"RESTRICT"}


@pytest.mark.parametrize(
    ("table", "change", "stands"),
    [
        ("objective", "first_day = '2026-04-01'", False),
        ("objective", "first_day = due_day", True),
        ("objective", "horizon = 'year', first_day = NULL", False),
        ("objective", "horizon = 'quarter', due_day = NULL", False),
        ("objective", "horizon = 'vision', first_day = NULL, due_day = NULL", True),
        ("objective", "parent_id = id", False),
        ("objective", "origin_id = id", False),
        ("objective", "own_score = 1.01", False),
        ("objective", "own_score = 1", True),
        ("key_result", "first_day = '2026-02-02', due_day = '2026-02-01'", False),
        ("key_result", "origin_id = id", False),
        ("key_result", "low = 2, high = 1", False),
        ("key_result", "low = 2, high = NULL", True),
        ("key_result", "at_least = 1, at_most = 2", False),
        ("key_result", "window = 0", False),
        ("key_result", "weight = -1", False),
        ("pause", "last_day = '2026-01-14'", False),
        ("pause", "last_day = first_day", True),
        ("pause", "objective_id = 'objective', key_result_id = 'key-result'", False),
        ("check_in", "skipped = 1", False),
        ("check_in", "skipped = 1, value = NULL", True),
        ("check_in", "confidence = 6", False),
        ("check_in", "confidence = 0", False),
        ("check_in", "confidence = 5", True),
        ("check_in", "out_of = -1", False),
        ("check_in", "seq = -1", False),
        ("check_in", "utc_offset_min = 2000", False),
        ("check_in", "import_key = ''", False),
        ("area_fullness", "fullness = 10.5", False),
        ("area_fullness", "fullness = -0.5", False),
        ("way_point", "p = 101", False),
        ("step", "weight = -1", False),
        ("setting", "value = ''", False),
        ("photo", "data = ''", False),
        ("life_area", "deleted_at = ''", False),
    ],
)
def test_what_hangs_together_is_checked_together(full, table, change, stands):
    full.connection.execute("BEGIN IMMEDIATE")
    try:
        if stands:
            full.connection.execute(f"UPDATE {table} SET {change}")
        else:
            with pytest.raises(sqlite3.IntegrityError):
                full.connection.execute(f"UPDATE {table} SET {change}")
    finally:
        full.connection.execute("ROLLBACK")


def test_no_statement_asks_sqlite_what_day_it_is():
    for sql in expected_schema(LIFE.migrations).values():
        assert "'now'" not in sql
        assert "CURRENT_" not in sql.upper()


def test_the_file_is_marked_as_a_life(file):
    assert file.connection.execute("PRAGMA application_id").fetchone() == (0x4C4F4B52,)
    assert file.connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert (LIFE.version, LIFE.min_reader, LIFE.file_name) == (1, 1, "life.db")
    assert file.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_reading_a_series_needs_no_look_at_the_rows(file):
    plan = file.connection.execute(
        "EXPLAIN QUERY PLAN SELECT local_date, seq, value FROM check_in"
        " WHERE metric_id = 'm' AND deleted_at IS NULL ORDER BY local_date, seq"
    ).fetchall()
    assert [row[3] for row in plan] == ["SEARCH check_in USING COVERING INDEX check_in_series (metric_id=?)"]

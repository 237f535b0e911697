from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lifeokr.domain.errors import TextTooLong, TitleMissing, ValueNotRead, ValueOutOfRange


def test_each_kind_of_field_goes_in_as_sqlite_holds_it(toy):
    thing = toy.Thing(
        id="t", size=3, count=2, big=True, maybe=False, day=date(2026, 2, 28), mood=toy.Mood.WILD
    )
    row = toy.thing.to_row(thing)
    assert row == {
        "id": "t",
        "title": "a thing",
        "size": 3.0,
        "count": 2,
        "big": 1,
        "maybe": 0,
        "day": "2026-02-28",
        "mood": "wild",
        "parent_id": None,
    }
    assert [type(row[c]) for c in ("size", "count", "big", "mood")] == [float, int, int, str]


def test_each_kind_of_field_comes_back_as_it_was(toy):
    thing = toy.Thing(id="t", size=0.1, maybe=True, day=date(2026, 2, 28), mood=toy.Mood.WILD)
    back = toy.thing.from_row(toy.thing.to_row(thing))
    assert back == thing
    assert [type(v) for v in (back.big, back.maybe, back.day, back.mood)] == [bool, bool, date, toy.Mood]


def test_a_column_of_a_newer_schema_is_left_out(toy):
    row = toy.thing.to_row(toy.Thing(id="t"))
    assert toy.thing.from_row({**row, "new": 1}) == toy.Thing(id="t")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(size=st.floats(min_value=-1e15, max_value=1e15))
def test_a_number_comes_back_to_the_last_bit(size, toy):
    memory = sqlite3.connect(":memory:")
    memory.execute("CREATE TABLE t (size REAL) STRICT")
    memory.execute("INSERT INTO t VALUES (:size)", toy.thing.to_row(toy.Thing(id="t", size=size)))
    assert memory.execute("SELECT size FROM t").fetchone() == (size,)
    memory.close()


@pytest.mark.parametrize("size", [float("nan"), float("inf"), float("-inf"), 1.1e15, 10**400])
def test_no_number_is_refused_before_sqlite_turns_it_into_nothing(toy, size):
    with pytest.raises(ValueOutOfRange) as refused:
        toy.thing.to_row(toy.Thing(id="t", size=size))
    assert refused.value.fields["field"] == "size"


@pytest.mark.parametrize("count", [2**63, -(2**63), 10**30])
def test_a_whole_number_too_large_for_sqlite_is_refused(toy, count):
    with pytest.raises(ValueOutOfRange):
        toy.thing.to_row(toy.Thing(id="t", count=count))


def test_a_lone_surrogate_is_refused_before_sqlite_raises(toy):
    with pytest.raises(ValueNotRead) as refused:
        toy.thing.to_row(toy.Thing(id="t", title="\ud83d"))
    assert refused.value.fields["text"] == "'\\ud83d'"


def test_two_ways_to_write_one_letter_are_kept_as_one(toy):
    composed, decomposed = "caf\u00e9", "cafe\u0301"
    assert toy.thing.to_row(toy.Thing(id="t", title=decomposed))["title"] == composed


def test_a_text_as_long_as_its_field_is_kept_and_one_longer_refused(toy):
    assert toy.thing.to_row(toy.Thing(id="t", title="x" * 20))["title"] == "x" * 20
    with pytest.raises(TextTooLong) as refused:
        toy.thing.to_row(toy.Thing(id="t", title="x" * 21))
    assert refused.value.fields == {"field": "title", "limit": 20}


@pytest.mark.parametrize("title", ["", "  ", "\n\t", "\u3000"])
def test_a_title_of_nothing_but_space_is_no_title(toy, title):
    with pytest.raises(TitleMissing):
        toy.thing.to_row(toy.Thing(id="t", title=title))


@pytest.mark.parametrize(
    ("field", "value"), [("size", "5"), ("count", 1.0), ("title", 3), ("mood", "calm"), ("day", "2026-01-01")]
)
def test_a_value_of_another_type_is_a_mistake_in_the_program(toy, field, value):
    with pytest.raises(TypeError, match=field):
        toy.thing.to_row(toy.Thing(id="t", **{field: value}))


def test_reading_what_is_there_and_what_is_not(toy, file, steps):
    one, two = toy.Thing(id="1", count=2), toy.Thing(id="2", count=1)
    steps.do(file, "make", lambda s: s.add_all(toy.thing, [one, two]))
    assert toy.thing.get(file.connection, "1") == one
    assert toy.thing.get(file.connection, "3") is None
    assert toy.thing.where(file.connection) == [one, two]
    assert toy.thing.where(file.connection, order_by="count") == [two, one]
    assert toy.thing.where(file.connection, "count > ?", (1,)) == [one]

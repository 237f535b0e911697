"""The net under the whole suite is itself tried: a write outside a unit is caught, in each of its guises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import lifeokr
from lifeokr.engine.unit import unit


@pytest.fixture
def caught(no_write_outside_a_unit):
    """What the net has caught, each once, taken out of it so that this test does not fail of it.

    A trigger's own statements are told as the statement that set it off.
    """

    def take():
        found, no_write_outside_a_unit.outside = no_write_outside_a_unit.outside, []
        return list(dict.fromkeys(found))

    return take


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO choice VALUES ('a', '1')",
        "  update choice SET value = '2'",
        "DELETE FROM choice",
        "REPLACE INTO choice VALUES ('a', '1')",
        "WITH x AS (SELECT 'a') INSERT INTO choice SELECT 'a', '1' FROM x",
        "CREATE TABLE more (x)",
        "DROP TABLE choice",
        "PRAGMA user_version=3",
        "PRAGMA application_id = 3",
        "VACUUM",
    ],
)
def test_a_write_outside_a_unit_is_caught(file, caught, statement):
    file.connection.execute(statement)
    assert caught() == [statement.strip()]


def test_a_write_in_a_transaction_that_is_no_unit_is_caught(file, caught):
    file.connection.execute("BEGIN")
    file.connection.execute("DELETE FROM choice")
    file.connection.execute("COMMIT")
    assert caught() == ["DELETE FROM choice"]


def test_a_write_after_a_unit_is_caught(file, caught):
    for error in (None, ZeroDivisionError):
        try:
            with unit(file.connection):
                file.connection.execute("DELETE FROM choice")
                if error:
                    raise error
        except ZeroDivisionError:
            pass
        assert caught() == []
        file.connection.execute("DELETE FROM choice")
        assert caught() == ["DELETE FROM choice"]


def test_reads_and_a_whole_step_are_let_through(toy, file, steps, caught):
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    steps.do(file, "change", lambda s: s.save(toy.thing, toy.Thing(id="t", count=1)))
    steps.do(file, "many", lambda s: s.add_all(toy.thing, [toy.Thing(id=str(n)) for n in range(5)]))
    steps.do(file, "drop", lambda s: s.remove(toy.thing, "t"))
    steps.undo(file)
    file.connection.execute("WITH x AS (SELECT 1) SELECT replace('a', 'b', 'c') FROM x").fetchall()
    file.connection.execute("PRAGMA user_version").fetchall()
    assert caught() == []


def test_units_are_begun_in_one_place():
    root = Path(lifeokr.__file__).parent
    begun = {p.name for p in root.rglob("*.py") if re.search(r"BEGIN (IMMEDIATE|EXCLUSIVE)", p.read_text())}
    assert begun == {"unit.py"}

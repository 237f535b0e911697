from __future__ import annotations

import subprocess
import sys

import pytest

from lifeokr.engine.errors import SchemaDiffers
from lifeokr.engine.migrations import version_of
from lifeokr.engine.schema import expected_schema, schema_of


@pytest.fixture
def closed(file, toy, steps):
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t", big=True)))
    file.close()
    return file.path


def test_an_older_file_comes_up_to_date_with_its_rows(closed, opened, toy):
    file = opened(closed, toy.next_side, create=False)
    assert version_of(file.connection) == 2
    assert file.connection.execute("SELECT title FROM big_thing").fetchall() == [("a thing",)]
    assert schema_of(file.connection) == expected_schema(toy.next_side.migrations)


def test_a_new_file_has_the_schema_of_one_brought_up_to_date(closed, opened, toy, tmp_path):
    new = opened(tmp_path / "new.db", toy.next_side)
    old = opened(closed, toy.next_side, create=False)
    assert schema_of(new.connection) == schema_of(old.connection)


def test_a_migration_that_fails_leaves_the_file_as_it_was(closed, opened, toy):
    def third(connection):
        connection.execute("DROP TABLE part")
        raise ZeroDivisionError

    before = closed.read_bytes()
    with pytest.raises(ZeroDivisionError):
        opened(closed, toy.side_of(toy.first, toy.second, third), create=False)
    assert closed.read_bytes() == before


def test_a_migration_that_leaves_an_orphan_is_taken_back(closed, opened, toy, other_program):
    other_program(closed, "INSERT INTO part VALUES ('p', 'nobody', '')")
    before = closed.read_bytes()
    with pytest.raises(RuntimeError, match="without its parent"):
        opened(closed, toy.next_side, create=False)
    assert closed.read_bytes() == before


def test_an_older_file_with_another_schema_is_refused_before_anything_is_migrated(
    closed, opened, toy, other_program
):
    other_program(closed, "CREATE TRIGGER bad AFTER INSERT ON thing BEGIN DELETE FROM part; END")
    before = closed.read_bytes()
    with pytest.raises(SchemaDiffers) as refused:
        opened(closed, toy.next_side, create=False)
    assert refused.value.fields["names"] == ["bad"]
    assert closed.read_bytes() == before


def test_of_two_processes_one_migrates_and_the_other_finds_nothing_to_do(closed, opened, toy, tmp_path):
    """The second waits for the first one's unit, and reads the version again inside its own."""
    others = []

    def slow(connection):
        toy.second(connection)
        if not others:
            others.append(
                subprocess.Popen(
                    [sys.executable, "-c", SECOND, str(closed)], stdout=subprocess.PIPE, text=True
                )
            )
            assert others[0].stdout.readline() == "waiting\n"

    opened(closed, toy.side_of(toy.first, slow), create=False)
    (other,) = others
    assert other.communicate(timeout=30)[0] == "2 migrated 0\n"


SECOND = """
import sqlite3, sys
from lifeokr.engine import migrations
done = []
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
steps = [migrations.Migration(1, "", done.append), migrations.Migration(2, "", done.append)]
assert migrations.version_of(connection) == 1
print("waiting", flush=True)
before = migrations.bring_up_to_date(connection, steps)
print(before, "migrated", len(done))
"""

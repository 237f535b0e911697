from __future__ import annotations

import sqlite3

import pytest

from lifeokr.engine.unit import reading, unit


@pytest.fixture
def memory():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE t (x)")
    yield connection
    connection.close()


def rows(connection):
    return [x for (x,) in connection.execute("SELECT x FROM t ORDER BY x")]


def test_a_unit_is_kept_whole(memory):
    with unit(memory):
        memory.execute("INSERT INTO t VALUES (1)")
        memory.execute("INSERT INTO t VALUES (2)")
    assert rows(memory) == [1, 2]
    assert not memory.in_transaction


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, MemoryError])
def test_anything_raised_takes_the_whole_unit_back(memory, error):
    def write_and_fail():
        with unit(memory):
            memory.execute("INSERT INTO t VALUES (1)")
            raise error

    with pytest.raises(error):
        write_and_fail()
    assert rows(memory) == []
    assert not memory.in_transaction


def test_a_unit_inside_another_is_refused_and_leaves_the_outer_alone(memory):
    with unit(memory):
        memory.execute("INSERT INTO t VALUES (1)")
        with pytest.raises(RuntimeError, match="inside another"), unit(memory):
            pass
    assert rows(memory) == [1]


def test_a_transaction_that_sqlite_took_back_itself_is_no_second_error(memory):
    memory.execute("CREATE TRIGGER no BEFORE INSERT ON t BEGIN SELECT RAISE(ROLLBACK, 'full'); END")
    with pytest.raises(sqlite3.IntegrityError, match="full"), unit(memory):
        memory.execute("INSERT INTO t VALUES (1)")
    assert not memory.in_transaction


def test_reads_see_one_moment_while_another_program_writes(path, file, other_program):
    with reading(file.connection):
        before = file.connection.execute("SELECT count(*) FROM choice").fetchone()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other_program(path, "PRAGMA busy_timeout=0", "INSERT INTO choice VALUES ('a', '1')")
        assert file.connection.execute("SELECT count(*) FROM choice").fetchone() == before
    assert not file.connection.in_transaction


def test_reads_inside_a_unit_see_what_it_has_written(memory):
    with unit(memory):
        memory.execute("INSERT INTO t VALUES (1)")
        with reading(memory):
            assert rows(memory) == [1]
        assert memory.in_transaction


def test_reads_that_sqlite_ended_itself_are_no_second_error(memory):
    with reading(memory):
        memory.execute("ROLLBACK")  # as SQLite does after an error of the disk
    assert not memory.in_transaction

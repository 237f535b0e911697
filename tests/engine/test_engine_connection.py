from __future__ import annotations

import sqlite3

import pytest

from lifeokr.engine import connection, driver
from lifeokr.engine.errors import (
    DamagedFile,
    DiskFailed,
    DiskFull,
    FileBusy,
    FileReadOnly,
    FileUnreadable,
    NotADatabase,
    PragmaNotTaken,
    SqliteTooOld,
)
from lifeokr.engine.export import export_rows

WANTED = {
    "trusted_schema": 0,
    "journal_mode": "delete",
    "synchronous": 3,
    "fullfsync": 1,
    "foreign_keys": 1,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "locking_mode": "normal",
}


def test_every_setting_that_keeps_the_file_safe_is_on(file):
    got = {name: file.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in WANTED}
    assert got == WANTED


def test_a_setting_that_sqlite_ignores_is_noticed():
    memory = sqlite3.connect(":memory:")
    with pytest.raises(PragmaNotTaken) as refused:
        connection.settle(memory, (("synchronus", "extra", 3),))
    memory.close()
    assert refused.value.fields == {"name": "synchronus", "wanted": 3, "got": None}


def test_a_setting_that_is_refused_is_noticed_and_the_file_closed(path, file, monkeypatch):
    monkeypatch.setattr(connection, "PRAGMAS", (("page_size", "512", 512),))
    with pytest.raises(PragmaNotTaken):
        connection.connect(path, read_only=False)


def test_a_hostile_value_is_too_long_for_the_connection(file):
    with pytest.raises(driver.DatabaseError, match="too big"):
        file.connection.execute("SELECT zeroblob(30000000)")


def test_an_sqlite_without_strict_tables_is_refused():
    with pytest.raises(SqliteTooOld) as refused:
        connection.require_sqlite((3, 36, 0))
    assert refused.value.fields == {"version": "3.36.0", "needed": "3.37.0"}


def test_a_path_with_signs_of_an_address_is_that_path(tmp_path, opened):
    strange = tmp_path / "a ?mode=ro#% 'quoted' \"so\" \N{SLIGHTLY SMILING FACE}\nline" / "toy.db"
    opened(strange)
    assert strange.exists()


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        (sqlite3.SQLITE_BUSY, FileBusy),
        (sqlite3.SQLITE_LOCKED, FileBusy),
        (sqlite3.SQLITE_READONLY, FileReadOnly),
        (sqlite3.SQLITE_READONLY_DBMOVED, FileReadOnly),
        (sqlite3.SQLITE_IOERR_FSYNC, DiskFailed),
        (sqlite3.SQLITE_CORRUPT, DamagedFile),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_CANTOPEN, FileUnreadable),
        (sqlite3.SQLITE_NOTADB, NotADatabase),
    ],
)
def test_an_error_of_sqlite_says_what_it_means_for_the_file(tmp_path, code, meant):
    error = sqlite3.DatabaseError("what SQLite says")
    error.sqlite_errorcode = code
    with pytest.raises(meant) as plain, connection.plain_errors(tmp_path):
        raise error
    assert plain.value.fields["path"] == tmp_path
    assert plain.value.__cause__ is error


def test_an_error_in_our_own_sql_is_left_as_it_is(tmp_path):
    with pytest.raises(sqlite3.DatabaseError, match="ours"), connection.plain_errors(tmp_path):
        raise sqlite3.DatabaseError("ours")


def test_bytes_that_are_no_text_do_not_take_a_list_down(toy, path, file, steps, other_program):
    steps.do(file, "make", lambda s: s.add_all(toy.thing, [toy.Thing(id="a"), toy.Thing(id="b")]))
    other_program(path, "UPDATE thing SET title = CAST(x'61ff62' AS TEXT) WHERE id = 'a'")
    assert [t.title for t in toy.thing.where(file.connection)] == ["a\N{REPLACEMENT CHARACTER}b", "a thing"]
    steps.do(file, "count", lambda s: s.save(toy.thing, toy.Thing(id="b", count=1)))


@pytest.fixture
def damaged(toy, path, file, steps):
    """A file with pages of rows zeroed while it is open, as a failing disk does."""
    steps.do(file, "make", lambda s: s.add_all(toy.thing, [toy.Thing(id=f"{n:05}") for n in range(2000)]))
    file.close()
    content = path.read_bytes()
    kept = 12 * 4096  # the schema and the roots
    path.write_bytes(content[:kept] + bytes(len(content) - kept))
    return path


def test_damage_met_while_reading_is_said_of_the_file(toy, opened, damaged):
    again = opened(damaged, create=False)
    for read in (
        lambda: toy.thing.where(again.connection, order_by="title, id"),
        lambda: [toy.thing.get(again.connection, f"{n:05}") for n in range(2000)],
        lambda: export_rows(again.connection, again.side),
    ):
        with pytest.raises(DamagedFile) as found:
            read()
        assert found.value.fields["path"] == damaged
        assert not again.connection.in_transaction


def test_a_mistake_in_our_own_query_is_left_as_it_is(toy, file):
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        toy.thing.where(file.connection, "nobody = 1")

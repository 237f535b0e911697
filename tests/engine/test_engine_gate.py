"""What is no file of ours is refused, and is byte for byte the same afterwards."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from lifeokr.engine.errors import (
    DamagedFile,
    EmptyFile,
    FileBusy,
    FileMissing,
    FileReadOnly,
    FileRefused,
    ForeignFile,
    NewerFile,
    NotADatabase,
    NotAFile,
    OlderFileReadOnly,
    SchemaDiffers,
)


@pytest.fixture
def refused(opened, path):
    """Open the path, expect a refusal, and find each file of the folder as it was."""

    def expect(error, **options):
        before = _folder(path)
        with pytest.raises(error) as found:
            opened(path, **{"create": False, **options})
        assert _folder(path) == before
        assert found.value.fields["path"] == path
        return found.value.fields

    return expect


def _folder(path):
    if not path.parent.exists():
        return None
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in path.parent.iterdir() if p.is_file()}


@pytest.fixture
def closed(file):
    """A file of ours that nobody has open."""
    file.close()
    return file.path


@pytest.fixture
def folder(path):
    path.parent.mkdir()
    return path.parent


def test_a_missing_file_is_never_made_in_silence(refused, path):
    refused(FileMissing)
    assert not path.parent.exists()


def test_a_file_below_a_file_is_missing(refused, path, folder, opened):
    path.write_bytes(b"x")
    with pytest.raises(FileMissing):
        opened(path / "toy.db", create=False)


def test_a_folder_is_no_file(refused, path, folder):
    path.mkdir()
    refused(NotAFile)


def test_a_pipe_is_no_file_and_is_not_waited_for(refused, path, folder):
    os.mkfifo(path)
    refused(NotAFile)


def test_a_device_is_no_file(opened):
    with pytest.raises(NotAFile):
        opened(Path("/dev/null"), create=False)


@pytest.mark.parametrize("create", [False, True])
def test_an_empty_file_is_never_filled_in_silence(refused, path, folder, create):
    path.touch()
    refused(EmptyFile, create=create)


@pytest.mark.parametrize(
    "content",
    [
        b"dear diary\n" * 100,
        b"\x89PNG\r\n\x1a\n" + bytes(5000),
        os.urandom(5000),
        b"x",
        b"SQLite format 2\0" + bytes(99),
    ],
    ids=["text", "picture", "noise", "one byte", "an older SQLite"],
)
@pytest.mark.parametrize("create", [False, True])
def test_what_is_no_database_is_refused(refused, path, folder, content, create):
    path.write_bytes(content)
    refused(NotADatabase, create=create)


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_another_programs_database_is_refused_and_not_even_tidied(refused, path, folder, mode):
    other = sqlite3.connect(path)
    other.execute("PRAGMA application_id=77")
    other.execute(f"PRAGMA journal_mode={mode}")
    other.execute("CREATE TABLE moz_places (x)")
    other.execute("INSERT INTO moz_places VALUES (1)")
    other.commit()
    fields = refused(ForeignFile)
    assert (fields["application_id"], fields["side"]) == (77, "toy")
    other.close()


def test_a_foreign_database_with_a_hot_journal_is_refused_and_not_rolled_back(refused, path, folder):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t (x)")
    other.commit()
    other.close()
    path.with_name("toy.db-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(2000))
    refused(ForeignFile)


def test_a_newer_file_is_refused_with_who_made_it(refused, closed, other_program):
    other_program(closed, "PRAGMA user_version=99")
    fields = refused(NewerFile)
    assert (fields["version"], fields["known"]) == (99, 1)
    assert fields["created_by"].startswith("lifeokr ")


def test_a_newer_file_without_a_word_of_who_made_it_is_refused(refused, closed, other_program):
    other_program(closed, "PRAGMA user_version=99", "DROP TABLE meta")
    assert refused(NewerFile)["created_by"] == ""


def test_a_file_that_asks_for_a_newer_reader_is_refused(refused, closed, other_program):
    other_program(closed, "UPDATE meta SET value='2' WHERE id='min_reader'")
    fields = refused(NewerFile)
    assert (fields["version"], fields["known"]) == (1, 1)


def test_a_newer_version_is_believed_only_after_a_hot_journal_was_rolled_back(
    path, opened, closed, hot_journal
):
    # The bytes say 99, and the journal says that this was never committed.
    hot_journal(closed, "PRAGMA user_version=99", "UPDATE meta SET value = 'nobody'")
    assert _user_version_in_the_bytes(closed) == 99
    again = opened(path, create=False)
    assert again.connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_newer_file_with_a_hot_journal_is_refused(path, opened, closed, hot_journal, other_program):
    other_program(closed, "PRAGMA user_version=99")
    hot_journal(closed, "UPDATE meta SET value = 'nobody'")
    with pytest.raises(NewerFile):
        opened(path, create=False)


@pytest.fixture
def hot_journal(tmp_path):
    """Leave a file as a program killed in the middle of its commit does."""

    def leave(path, *statements):
        work = tmp_path / "killed"
        work.mkdir()
        copy = work / path.name
        shutil.copy(path, copy)
        connection = sqlite3.connect(copy, isolation_level=None)
        # Without syncing, the journal is whole before the commit; with it, the pages are as after it.
        connection.execute("PRAGMA synchronous=off")
        connection.execute("BEGIN")
        for statement in statements:
            connection.execute(statement)
        connection.execute("CREATE TABLE filler (x)")
        connection.executemany("INSERT INTO filler VALUES (?)", [("x" * 3000,)] * 20)
        shutil.copy(copy.with_name(copy.name + "-journal"), path.with_name(path.name + "-journal"))
        connection.execute("COMMIT")
        connection.close()
        shutil.copy(copy, path)

    return leave


def _user_version_in_the_bytes(path):
    return int.from_bytes(path.read_bytes()[60:64], "big")


@pytest.mark.parametrize("keep", [99, 100, 512, 4096, 4097, 9000, 12288])
def test_a_file_cut_short_is_refused(refused, closed, keep):
    content = closed.read_bytes()
    assert len(content) > 12288
    closed.write_bytes(content[:keep])
    refused(DamagedFile)


def test_a_file_whose_last_page_is_cut_is_refused(refused, closed):
    content = closed.read_bytes()
    closed.write_bytes(content[:-1])
    assert refused(DamagedFile)["reason"] == "cut short"


def test_a_cut_file_is_mended_by_the_journal_beside_it(path, file, opened, steps, toy, hot_journal):
    steps.do(file, "make", lambda s: s.add_all(toy.thing, [toy.Thing(id=f"t{n}") for n in range(200)]))
    rows = _every_row(file.connection)
    file.close()
    length = path.stat().st_size
    hot_journal(
        path, "UPDATE thing SET title = 'theirs'", "DELETE FROM thing WHERE id > 't5'", "DELETE FROM meta"
    )
    content = path.read_bytes()
    assert len(content) > length + 8192
    # The killed program had written its new length and not yet the last pages.
    path.write_bytes(content[:-8192])
    again = opened(path, create=False)
    assert _every_row(again.connection) == rows
    assert again.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert again.can_undo == "make"
    assert {p.name: p.stat().st_size for p in path.parent.iterdir()} == {"toy.db": length}


def _every_row(connection):
    return {
        table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
        for table in ("thing", "part", "choice", "meta", "change_log")
    }


def test_a_database_whose_schema_page_is_noise_is_refused(refused, closed):
    content = bytearray(closed.read_bytes())
    content[100:4096] = os.urandom(3996)
    closed.write_bytes(bytes(content))
    refused(DamagedFile)


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ("DROP TABLE part", ["part", "part_added", "part_changed", "part_removed"]),
        ("DROP TRIGGER part_changed", ["part_changed"]),
        ("CREATE TABLE more (x)", ["more"]),
        ("ALTER TABLE thing ADD COLUMN more TEXT", ["thing"]),
        ("CREATE INDEX more ON thing (title)", ["more"]),
        ("CREATE TRIGGER bad AFTER INSERT ON thing BEGIN DELETE FROM part; END", ["bad"]),
        ("CREATE VIEW more AS SELECT 1", ["more"]),
    ],
)
def test_a_schema_that_is_not_the_versions_own_is_refused_by_name(
    refused, closed, other_program, change, names
):
    other_program(closed, change)
    assert refused(SchemaDiffers)["names"] == names


def test_what_sqlite_keeps_for_itself_is_no_difference(path, opened, closed, other_program):
    other_program(closed, "ANALYZE")
    opened(path, create=False)


def test_a_file_left_in_wal_mode_by_another_tool_comes_back_to_ours(
    path, opened, closed, other_program, steps, toy
):
    other_program(closed, "PRAGMA journal_mode=wal", "UPDATE meta SET value = 'x' WHERE id = 'created_at'")
    again = opened(path, create=False)
    assert again.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert again.connection.execute("SELECT value FROM meta WHERE id = 'created_at'").fetchone() == ("x",)
    assert sorted(p.name for p in path.parent.iterdir()) == ["toy.db"]


def test_a_file_that_another_program_keeps_locked_is_said_to_be_busy(path, opened, closed, monkeypatch):
    monkeypatch.setattr("lifeokr.engine.connection.BUSY_SECONDS", 0.01)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(FileBusy):
        opened(path, create=False)
    other.close()


def test_a_link_is_followed_to_its_file(path, opened, closed, tmp_path):
    link = tmp_path / "link.db"
    link.symlink_to(path)
    assert opened(link, create=False).path == path


def test_a_path_that_cannot_be_followed_is_refused(tmp_path, opened):
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    for path in (loop, tmp_path / ("x" * 300), tmp_path / "a\x00b"):
        for create in (False, True):
            with pytest.raises(FileRefused):
                opened(path / "toy.db", create=create)


def test_the_file_is_never_opened_behind_sqlites_back(path, opened, closed, monkeypatch):
    """Closing a descriptor of one's own would drop the locks that SQLite holds on the file."""
    seen = []
    monkeypatch.setattr(sys, "addaudithook", None, raising=False)
    real_open, real_os_open = open, os.open

    def watched(name, *args, **options):
        seen.append(os.fspath(name) if not isinstance(name, int) else "")
        return real_open(name, *args, **options)

    def watched_os(name, *args, **options):
        seen.append(os.fspath(name))
        return real_os_open(name, *args, **options)

    monkeypatch.setattr("builtins.open", watched)
    monkeypatch.setattr("io.open", watched)
    monkeypatch.setattr(os, "open", watched_os)
    opened(path, create=False)
    opened(path, create=False)
    assert str(path) not in seen


def test_an_older_file_that_may_not_be_written_is_refused(refused, closed, toy):
    assert refused(OlderFileReadOnly, side=toy.next_side, read_only=True)["version"] == 1


def test_a_file_asked_for_reading_only_changes_nothing(closed, path, opened, toy):
    reader = opened(path, create=False, read_only=True)
    assert (reader.can_undo, reader.can_redo) == (None, None)
    with pytest.raises(FileReadOnly), reader.step("v", step_id="s", at=toy.now):
        pass
    with pytest.raises(FileReadOnly):
        reader.undo(step_id="s", at=toy.now)
    assert reader.connection.execute("PRAGMA query_only").fetchone() == (1,)
    mode = stat.S_IMODE(path.stat().st_mode)
    assert mode == 0o600

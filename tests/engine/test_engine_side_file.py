from __future__ import annotations

import errno
import os
import sqlite3
import stat
import subprocess
import sys

import pytest

from lifeokr.domain.errors import NothingToUndo
from lifeokr.engine import new_file
from lifeokr.engine.errors import DiskFailed, DiskFull, FileBusy, FileReplaced, FolderMissing
from lifeokr.engine.new_file import publish
from lifeokr.engine.unit import unit

WRITE_ONE = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
print("waiting", flush=True)
other.execute("BEGIN IMMEDIATE")
other.execute("INSERT INTO choice VALUES ('theirs', '2')")
other.execute("COMMIT")
print("done")
"""


def names(path):
    return sorted(p.name for p in path.parent.iterdir())


def test_a_new_file_and_its_folder_are_for_their_person_alone(path, opened):
    old = os.umask(0o022)
    try:
        opened(path)
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert names(path) == ["toy.db"]


def test_a_folder_of_the_persons_own_keeps_its_permissions(path, opened):
    path.parent.mkdir(mode=0o755)
    opened(path)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o755


def test_a_new_file_says_what_it_is(path, file):
    def one(sql):
        return file.connection.execute(sql).fetchone()[0]

    assert one("PRAGMA application_id") == 0x544F5931
    assert one("PRAGMA user_version") == 1
    facts = dict(file.connection.execute("SELECT id, value FROM meta").fetchall())
    assert facts["min_reader"] == "1"
    assert facts["created_by"] == "lifeokr 0.1.0"
    assert facts["created_at"] == "2026-02-01T08:00:00Z"
    assert len(facts["instance_token"]) == 32


def test_no_two_files_have_the_same_token(tmp_path, opened):
    tokens = {
        opened(tmp_path / name / "toy.db")
        .connection.execute("SELECT value FROM meta WHERE id = 'instance_token'")
        .fetchone()
        for name in "ab"
    }
    assert len(tokens) == 2


def test_the_first_rows_are_no_step(toy, path, opened, steps):
    file = opened(path, seed=lambda s: s.add(toy.thing, toy.Thing(id="t")))
    assert toy.thing.where(file.connection) == [toy.Thing(id="t")]
    assert file.can_undo is None
    with pytest.raises(NothingToUndo):
        steps.undo(file)


def test_first_rows_that_fail_leave_no_file(path, opened):
    with pytest.raises(ZeroDivisionError):
        opened(path, seed=lambda s: 1 / 0)
    assert names(path) == []


def test_a_file_that_is_there_is_opened_and_not_made_again(toy, path, opened, steps):
    file = opened(path)
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    again = opened(path, create=True, seed=lambda s: 1 / 0)
    assert again.can_undo == "make"


def test_of_two_that_make_the_file_at_once_the_first_is_kept(tmp_path):
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    mine.write_bytes(b"mine")
    theirs.write_bytes(b"theirs")
    publish(mine, theirs)
    assert theirs.read_bytes() == b"theirs"


def test_a_file_system_without_second_names_gets_its_file_too(tmp_path, monkeypatch):
    def no_links(*_):
        raise PermissionError

    monkeypatch.setattr(new_file.os, "link", no_links)
    draft, path = tmp_path / "draft", tmp_path / "path"
    draft.write_bytes(b"new")
    publish(draft, path)
    assert path.read_bytes() == b"new"
    draft.write_bytes(b"newer")
    publish(draft, path)
    assert path.read_bytes() == b"new"


def test_a_system_without_folder_syncing_does_without(tmp_path, monkeypatch):
    monkeypatch.delattr(new_file.os, "O_DIRECTORY")
    new_file.sync_folder(tmp_path / "not even there")
    assert not (tmp_path / "not even there").exists()


def test_what_an_interrupted_making_left_is_swept_when_old_and_left_alone_when_young(path, opened):
    path.parent.mkdir()
    old, young = path.with_name(".toy.db.new-old"), path.with_name(".toy.db.new-young")
    for left in (old, young):
        left.write_bytes(b"half")
    os.utime(old, (0, 0))
    opened(path)
    assert names(path) == [".toy.db.new-young", "toy.db"]


def test_a_place_where_no_folder_can_be_is_said(tmp_path, opened):
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(FolderMissing) as missing:
        opened(tmp_path / "file" / "toy.db")
    assert missing.value.fields["path"] == tmp_path / "file"


@pytest.mark.parametrize(
    ("code", "meant"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, DiskFailed)]
)
@pytest.mark.parametrize("call", ["open", "link", "fsync"])
def test_a_disk_that_fails_while_a_file_is_made_is_said_as_such(path, opened, monkeypatch, code, meant, call):
    def failing(*_, **__):
        raise OSError(code, os.strerror(code))

    # Without a second name the draft is renamed, and that fails too.
    monkeypatch.setattr(new_file.os, call, failing)
    monkeypatch.setattr(type(path), "rename", failing)
    with pytest.raises(meant) as said:
        opened(path)
    assert said.value.fields["path"] == path


def test_a_draft_that_cannot_be_removed_is_left_for_another_time(path, opened, monkeypatch):
    def failing(*_, **__):
        raise PermissionError

    monkeypatch.setattr(type(path), "unlink", failing)
    opened(path)
    assert len(names(path)) == 2


def test_closing_leaves_the_file_alone_in_its_folder(toy, path, file, steps):
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    file.close()
    assert names(path) == ["toy.db"]


def test_a_file_replaced_while_open_is_not_written(toy, path, file, opened, steps, tmp_path):
    other = opened(tmp_path / "other" / "toy.db")
    other.close()
    other.path.replace(path)
    with pytest.raises(FileReplaced):
        steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))


def test_a_file_taken_away_while_open_is_not_written(toy, path, file, steps):
    path.rename(path.with_name("away.db"))
    with pytest.raises(FileReplaced):
        steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    assert names(path) == ["away.db"]


def test_a_file_overwritten_in_place_while_open_is_not_written(toy, path, file, opened, steps, tmp_path):
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    other = opened(tmp_path / "other" / "toy.db")
    for name in "abc":
        steps.do(other, "make", lambda s, name=name: s.add(toy.thing, toy.Thing(id=name)))
    other.close()
    overwrite = "import shutil, sys; shutil.copyfile(sys.argv[1], sys.argv[2])"
    subprocess.run([sys.executable, "-c", overwrite, other.path, path], check=True)
    before = path.read_bytes()
    with pytest.raises(FileReplaced):
        steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="v")))
    assert path.read_bytes() == before


def test_a_file_that_a_newer_lifeokr_brought_up_to_date_meanwhile_is_not_written(
    toy, path, file, opened, steps
):
    opened(path, toy.next_side, create=False)
    with pytest.raises(FileReplaced):
        steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))


def test_a_write_of_another_program_is_noticed_once_and_our_own_never(toy, path, file, opened, steps):
    assert not file.changed_elsewhere()
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    assert not file.changed_elsewhere()
    steps.do(opened(path, create=False), "make", lambda s: s.add(toy.thing, toy.Thing(id="u")))
    assert file.changed_elsewhere()
    assert not file.changed_elsewhere()
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="v")))
    assert [t.id for t in toy.thing.where(file.connection)] == ["t", "u", "v"]


def test_a_file_kept_locked_is_said_to_be_busy_and_the_step_leaves_nothing(toy, path, file, steps):
    file.connection.execute("PRAGMA busy_timeout=10")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(FileBusy):
        steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    other.execute("ROLLBACK")
    other.close()
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))


def test_a_full_disk_leaves_the_old_rows_and_the_file_goes_on(toy, file, steps):
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    pages = file.connection.execute("PRAGMA page_count").fetchone()[0]
    file.connection.execute(f"PRAGMA max_page_count={pages}")
    many = [toy.Thing(id=f"m{n}") for n in range(1000)]
    with pytest.raises(DiskFull):
        steps.do(file, "import", lambda s: s.add_all(toy.thing, many))
    assert not file.connection.in_transaction
    assert [t.id for t in toy.thing.where(file.connection)] == ["t"]
    file.connection.execute("PRAGMA max_page_count=100000")
    steps.do(file, "import", lambda s: s.add_all(toy.thing, many))
    assert file.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_was_deleted_for_good_is_not_left_in_the_bytes(toy, path, file, steps):
    secret = "a very unlikely note"
    steps.do(file, "choose", lambda s: s.save_unjournaled(toy.choice, toy.Choice(id="c", value=secret)))
    assert secret.encode() in path.read_bytes()
    steps.do(file, "drop", lambda s: s.remove_unjournaled(toy.choice, "c"))
    assert secret.encode() not in path.read_bytes()


def test_two_processes_that_write_at_once_both_get_through(path, file):
    with unit(file.connection):
        child = subprocess.Popen(
            [sys.executable, "-c", WRITE_ONE, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout.readline() == "waiting\n"
        file.connection.execute("INSERT INTO choice VALUES ('mine', '1')")
    assert child.communicate(timeout=30)[0] == "done\n"
    found = file.connection.execute("SELECT id FROM choice ORDER BY id").fetchall()
    assert found == [("mine",), ("theirs",)]

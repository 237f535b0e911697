"""Files and folders that the system lets one only read, or not even that; run as a person whom it binds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from lifeokr.engine import gate
from lifeokr.engine.errors import FileUnreadable
from lifeokr.store.life_file import LIFE

ASK = """
import os, sys
import urllib.parse  # pathlib asks for it late, when nobody may read a Python that lies in root's folder
from pathlib import Path
from lifeokr.domain.errors import LifeokrError
from lifeokr.engine.side_file import open_file
from lifeokr.engine.writing import warm
from lifeokr.store.life_file import LIFE
warm()
if os.geteuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
try:
    file = open_file(Path(sys.argv[1]), LIFE, create="create" in sys.argv, now="now")
    rows = file.connection.execute("SELECT count(*) FROM objective").fetchone()[0]
    print("read-only" if file.read_only else "writable", rows, file.can_undo, file.can_redo)
    with file.step("v", step_id="s", at="now"):
        print("step")
except LifeokrError as error:
    print(type(error).__name__)
"""


@pytest.fixture
def asked():
    """Open a life as somebody whom permissions bind, and return what came of it."""
    folder = Path(tempfile.mkdtemp(prefix="lifeokr-nobody-"))

    def ask(name, *words):
        if os.geteuid() == 0:
            for found in [folder, *folder.rglob("*")]:
                os.chown(found, 65534, 65534)
        done = subprocess.run(
            [sys.executable, "-P", "-c", ASK, str(folder / name), *words],
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    ask.folder = folder
    yield ask
    for found in [folder, *folder.rglob("*")]:
        found.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def life(asked, opened):
    path = asked.folder / "life.db"
    opened(path, LIFE).close()
    return path


def test_a_file_that_may_be_written_is(asked, life):
    assert asked("life.db") == ["writable 0 None None", "step"]


def test_a_read_only_file_is_opened_for_reading(asked, life):
    before = life.read_bytes()
    life.chmod(0o400)
    assert asked("life.db") == ["read-only 0 None None", "FileReadOnly"]
    assert life.read_bytes() == before


def test_a_file_in_a_read_only_folder_is_opened_for_reading(asked, life):
    asked.folder.chmod(0o500)
    assert asked("life.db") == ["read-only 0 None None", "FileReadOnly"]
    assert sorted(p.name for p in asked.folder.iterdir()) == ["life.db"]


@pytest.mark.parametrize("words", [(), ("create",)])
def test_a_file_that_may_not_be_read_is_refused_and_none_made_beside_it(asked, life, words):
    life.chmod(0o000)
    assert asked("life.db", *words) == ["FileUnreadable"]
    assert sorted(p.name for p in asked.folder.iterdir()) == ["life.db"]


@pytest.mark.parametrize("words", [(), ("create",)])
def test_a_file_in_a_folder_that_may_not_be_entered_is_refused(asked, life, words):
    asked.folder.chmod(0o000)
    assert asked("life.db", *words) == ["FileUnreadable"]


def test_a_folder_that_cannot_be_made_is_said_by_name(asked):
    asked.folder.chmod(0o500)
    assert asked("new/life.db", "create") == ["FolderMissing"]


def test_a_file_that_cannot_be_made_is_said_by_its_folder(asked):
    asked.folder.chmod(0o500)
    assert asked("life.db", "create") == ["FolderMissing"]


def test_permissions_are_asked_of_the_system(file, monkeypatch):
    """The same without another user, so that each way out of the gate is walked here too."""
    monkeypatch.setattr(gate, "may", lambda path, mode: mode != os.R_OK)
    with pytest.raises(FileUnreadable):
        gate.check_file(file.path)
    monkeypatch.setattr(gate, "may", lambda path, mode: path != file.path.parent)
    assert not gate.may_write(file.path)


def test_a_folder_that_may_not_be_entered_is_told_from_a_missing_file(tmp_path):
    class Closed(type(tmp_path)):
        def stat(self, **_):
            raise PermissionError

        def resolve(self):
            raise PermissionError

    with pytest.raises(FileUnreadable):
        gate.check_file(Closed(tmp_path))
    with pytest.raises(FileUnreadable):
        gate.found(Closed(tmp_path))

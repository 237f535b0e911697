from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from datetime import date
from pathlib import Path

import pytest

from lifeokr.paper.errors import PlaceRefused, WriteFailed
from lifeokr.paper.files import writable_place, write_whole
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life


def test_a_file_is_written_whole_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "year.pdf"
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["year.pdf"]


def test_a_new_file_is_the_persons_alone_and_an_older_one_keeps_its_permissions(tmp_path):
    path = tmp_path / "year.pdf"
    write_whole(path, b"one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    write_whole(path, b"two")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_link_goes_on_pointing_at_the_file(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    target = tmp_path / "elsewhere" / "year.pdf"
    target.write_bytes(b"old")
    link = tmp_path / "year.pdf"
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(PlaceRefused):
        write_whole(tmp_path, b"x")


def test_a_folder_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(PlaceRefused):
        write_whole(tmp_path / "absent" / "year.pdf", b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_device_is_refused():
    with pytest.raises(PlaceRefused):
        write_whole(Path(os.devnull), b"x")


@pytest.mark.parametrize("beside", ["", "-journal", "-wal", "-shm"])
def test_a_life_is_never_written_over(tmp_path, beside):
    open_life(tmp_path, fixed_clock(date(2026, 2, 1)), counted_ids("life")).close()
    life = tmp_path / "life.db"
    before = life.read_bytes()
    with pytest.raises(PlaceRefused):
        write_whole(tmp_path / f"life.db{beside}", b"x")
    assert life.read_bytes() == before
    assert not (tmp_path / "life.db-journal").exists()


def test_a_life_is_not_written_over_through_a_link(tmp_path):
    open_life(tmp_path, fixed_clock(date(2026, 2, 1)), counted_ids("life")).close()
    (tmp_path / "year.pdf").symlink_to(tmp_path / "life.db")
    with pytest.raises(PlaceRefused):
        write_whole(tmp_path / "year.pdf", b"x")


@pytest.mark.parametrize("name", ["a\0b.pdf", "n" * 300 + ".pdf"])
def test_a_name_that_no_file_can_have_is_said_to_be_one(tmp_path, name):
    with pytest.raises(WriteFailed):
        write_whole(tmp_path / name, b"x")


def test_a_full_disk_leaves_the_older_file_as_it_was(tmp_path, fresh_process):
    path = tmp_path / "year.pdf"
    path.write_bytes(b"old")
    said = fresh_process(
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from lifeokr.paper.errors import WriteFailed\n"
        "from lifeokr.paper.files import write_whole\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    write_whole(Path(sys.argv[1]), b'x' * 100_000)\n"
        "except WriteFailed as error:\n"
        "    print(error.fields['reason'])\n",
        str(path),
    )
    assert said == "the disk is full\n"
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["year.pdf"]


WRITE = """
import os, sys
from pathlib import Path
from lifeokr.paper.errors import WriteFailed
from lifeokr.paper.files import write_whole
if os.geteuid() == 0:  # whom no permission binds
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
for path in map(Path, sys.argv[1:]):
    try:
        write_whole(path, b"new")
    except WriteFailed as error:
        print(error.fields["path"] == path, error.fields["reason"])
    else:
        print("written")
"""


@pytest.fixture
def nobodys_folder():
    """A folder outside root's, owned by whoever the child that writes becomes."""
    folder = Path(tempfile.mkdtemp(prefix="lifeokr-nobody-"))
    yield folder
    for found in [folder, *folder.rglob("*")]:
        found.chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's permissions are not like that there")
def test_a_folder_that_may_not_be_written_leaves_the_older_file_as_it_was(nobodys_folder, fresh_process):
    shut, opened = nobodys_folder / "shut", nobodys_folder / "open"
    for folder in (shut, opened):
        folder.mkdir()
        (folder / "year.pdf").write_bytes(b"old")
    if os.geteuid() == 0:
        for found in [nobodys_folder, *nobodys_folder.rglob("*")]:
            os.chown(found, 65534, 65534)
    shut.chmod(0o500)
    said = fresh_process(WRITE, *(str(place / "year.pdf") for place in (shut, opened)), str(shut / "new.pdf"))
    assert said.splitlines() == ["True you may not write there", "written", "True you may not write there"]
    assert {one.name: one.read_bytes() for one in shut.iterdir()} == {"year.pdf": b"old"}
    assert {one.name: one.read_bytes() for one in opened.iterdir()} == {"year.pdf": b"new"}


def test_a_file_whose_folder_is_a_file_is_refused(tmp_path):
    (tmp_path / "notes").write_bytes(b"old")
    with pytest.raises(PlaceRefused):
        write_whole(tmp_path / "notes" / "year.pdf", b"new")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"notes": b"old"}


def test_what_stops_the_writing_leaves_nothing_behind(tmp_path):
    path = tmp_path / "year.pdf"
    path.write_bytes(b"old")
    with pytest.raises(TypeError):
        write_whole(path, "no bytes")
    assert [one.name for one in tmp_path.iterdir()] == ["year.pdf"]
    assert path.read_bytes() == b"old"


def test_a_place_is_checked_without_touching_it(tmp_path):
    assert writable_place(tmp_path / "year.pdf") == tmp_path / "year.pdf"
    assert list(tmp_path.iterdir()) == []

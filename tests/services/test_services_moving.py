"""Moving to a new computer, a copy to share: whole or not at all, compared, and no hostile file comes in."""

from __future__ import annotations

import json
import os
import shutil
import zipfile

import pytest

from lifeokr.exchange.json_out import life_as_json
from lifeokr.paper.errors import PlaceRefused
from lifeokr.services import moving, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.moved import moved_on, stay
from lifeokr.services.moving import LifeInTheWay, MoveFileRefused, held, pack, place_in_folder, unpacked
from lifeokr.services.sample import SAMPLE_DAY, open_sample
from lifeokr.services.sharing import copy_to_share

NOW = "2026-02-01T08:00:00Z"
SETTINGS = {"theme": "dark", "text_scale": 130}


@pytest.fixture
def ws(tmp_path):
    made = open_sample(tmp_path / "old", SAMPLE_DAY)
    yield made
    made.close()


@pytest.fixture
def packed(ws, tmp_path):
    pack(ws, tmp_path / "my.lifeokr", SETTINGS)
    return tmp_path / "my.lifeokr"


def opened(folder):
    return open_life(folder, fixed_clock(SAMPLE_DAY), counted_ids("there"), create=False)


def arrived(path, folder):
    with unpacked(path, now=NOW) as arrival:
        place_in_folder(arrival, folder, now=NOW)
        return arrival


def test_a_life_arrives_byte_for_byte_with_undo_and_settings(ws, packed, tmp_path):
    before = life_as_json(ws)
    arrival = arrived(packed, tmp_path / "new")
    assert arrival.settings == SETTINGS
    there = opened(tmp_path / "new")
    assert life_as_json(there) == before
    assert there.can_undo == ws.can_undo
    assert held(there.file) == held(ws.file) == arrival.held
    assert (tmp_path / "new" / "life.db").stat().st_mode & 0o777 == 0o600
    assert there.file.fact("instance_token") != ws.file.fact("instance_token")
    there.close()


def test_the_old_one_says_when_it_moved_until_it_is_used_again_and_the_new_one_does_not(ws, packed, tmp_path):
    assert moved_on(ws) == SAMPLE_DAY
    arrived(packed, tmp_path / "new")
    there = opened(tmp_path / "new")
    assert moved_on(there) is None
    there.close()
    stay(ws)
    assert moved_on(ws) is None


def test_a_life_packed_a_second_time_arrives_without_saying_that_it_moved(ws, packed, tmp_path):
    pack(ws, tmp_path / "again.lifeokr", SETTINGS)
    arrived(tmp_path / "again.lifeokr", tmp_path / "new")
    there = opened(tmp_path / "new")
    assert moved_on(there) is None
    there.close()


def test_where_the_file_cannot_be_written_the_life_has_not_moved(ws, tmp_path):
    with pytest.raises(PlaceRefused):
        pack(ws, tmp_path / "nowhere" / "my.lifeokr", SETTINGS)
    with pytest.raises(PlaceRefused):
        pack(ws, ws.file.path, SETTINGS)
    assert moved_on(ws) is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old"]


def test_a_life_that_is_there_is_never_written_over(packed, tmp_path):
    there = open_life(tmp_path / "new", fixed_clock(SAMPLE_DAY), counted_ids("there"))
    objectives.add_objective(there, title="Mine", area_id=queries.areas(there)[0].id)
    there.close()
    before = (tmp_path / "new" / "life.db").read_bytes()
    with pytest.raises(LifeInTheWay):
        arrived(packed, tmp_path / "new")
    assert (tmp_path / "new" / "life.db").read_bytes() == before


def test_an_untouched_life_gives_way(ws, packed, tmp_path):
    open_life(tmp_path / "new", fixed_clock(SAMPLE_DAY), counted_ids("there")).close()
    arrived(packed, tmp_path / "new")
    there = opened(tmp_path / "new")
    assert life_as_json(there) == life_as_json(ws)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["life.db"]
    there.close()


def test_a_life_that_may_not_be_written_moves_too_and_is_left_as_it_is(ws, tmp_path):
    before = ws.file.path.read_bytes()
    ws.file.read_only = True
    pack(ws, tmp_path / "my.lifeokr", SETTINGS)
    assert ws.file.path.read_bytes() == before
    arrived(tmp_path / "my.lifeokr", tmp_path / "new")
    there = opened(tmp_path / "new")
    assert life_as_json(there) == life_as_json(ws)
    there.close()


def rewritten(packed, change):
    """Pack the parts again, changed by a function of name and bytes that returns name and bytes, or None."""
    with zipfile.ZipFile(packed) as zipped:
        parts = [(name, zipped.read(name)) for name in zipped.namelist()]
    made = packed.with_name("changed.lifeokr")
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, data in parts:
            found = change(name, data)
            if found is not None:
                zipped.writestr(*found)
    return made


def flipped(name, data):
    if name != "life.db":
        return name, data
    middle = len(data) // 2
    return name, data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def other_counts(name, data):
    if name != "lifeokr.json":
        return name, data
    head = json.loads(data)
    head["sides"][0]["rows"]["objective"] += 1
    return name, json.dumps(head)


def newer(name, data):
    return (name, data.replace(b'"format": 1', b'"format": 2')) if name == "lifeokr.json" else (name, data)


HOSTILE = {
    "a flipped bit": flipped,
    "counts that do not fit": other_counts,
    "a newer format": newer,
    "no life in it": lambda name, data: None if name == "life.db" else (name, data),
    "no head": lambda name, data: None if name == "lifeokr.json" else (name, data),
    "a path for a name": lambda name, data: ("../life.db", data) if name == "life.db" else (name, data),
    "an absolute name": lambda name, data: (
        ("/tmp/life.db", data) if name == "settings.json" else (name, data)
    ),
    "a head that is no JSON": lambda name, data: (name, b"{") if name == "lifeokr.json" else (name, data),
    "a head of lists": lambda name, data: (name, b"[" * 100_000) if name == "lifeokr.json" else (name, data),
    "settings that are no JSON": lambda name, data: (
        (name, b"\xff") if name == "settings.json" else (name, data)
    ),
    "a bomb for settings": lambda name, data: (
        (name, bytes(50_000_000)) if name == "settings.json" else (name, data)
    ),
    "a bomb for a life": lambda name, data: (name, bytes(80_000_000)) if name == "life.db" else (name, data),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_and_nothing_comes_in(packed, tmp_path, change):
    with pytest.raises(MoveFileRefused):
        arrived(rewritten(packed, change), tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["life.db", "settings.json"])
def test_names_twice_are_refused(packed, tmp_path, name):
    with zipfile.ZipFile(packed, "a") as zipped, pytest.warns(UserWarning, match="Duplicate name"):
        zipped.writestr(name, b"{}")
    with pytest.raises(MoveFileRefused):
        arrived(packed, tmp_path / "new")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"SQLite format 3\0" + bytes(500), os.urandom(5000)])
def test_what_is_no_zip_is_refused(tmp_path, data):
    path = tmp_path / "my.lifeokr"
    path.write_bytes(data)
    with pytest.raises(MoveFileRefused):
        arrived(path, tmp_path / "new")


def test_a_file_cut_short_anywhere_is_refused(packed, tmp_path):
    data = packed.read_bytes()
    for length in range(0, len(data), len(data) // 20 + 1):
        packed.write_bytes(data[:length])
        with pytest.raises(MoveFileRefused):
            arrived(packed, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_folder_or_nothing_is_refused(tmp_path):
    for path in (tmp_path, tmp_path / "nothing.lifeokr"):
        with pytest.raises(MoveFileRefused):
            arrived(path, tmp_path / "new")


def test_a_full_disk_leaves_nothing_half_there(packed, tmp_path, monkeypatch):
    def full(_descriptor):
        raise OSError(28, "No space left on device")

    with unpacked(packed, now=NOW) as arrival:
        monkeypatch.setattr(moving.os, "fsync", full)
        with pytest.raises(moving.DiskFull):
            place_in_folder(arrival, tmp_path / "new", now=NOW)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_copy_to_share_holds_what_is_in_use_and_no_byte_of_what_was_deleted(ws, tmp_path):
    area = queries.areas(ws)[0].id
    one = objectives.add_objective(ws, title="Zaunkoenig", area_id=area)
    objectives.edit_objective(ws, one.id, title="Rotkehlchen")
    two = objectives.add_objective(ws, title="Amsel", area_id=area, why="Nachtigall")
    objectives.delete_objective(ws, two.id)
    before = life_as_json(ws)
    copy_to_share(ws, tmp_path / "shared.db")
    data = (tmp_path / "shared.db").read_bytes()
    assert b"Rotkehlchen" in data
    for gone in (b"Zaunkoenig", b"Amsel", b"Nachtigall"):
        assert gone not in data
        assert gone in ws.file.path.read_bytes()
    assert life_as_json(ws) == before
    folder = tmp_path / "theirs"
    folder.mkdir()
    shutil.copy(tmp_path / "shared.db", folder / "life.db")
    theirs = opened(folder)
    assert held(theirs.file) == held(ws.file)
    assert theirs.can_undo is None
    assert theirs.file.connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    theirs.close()


def test_a_copy_to_share_never_goes_over_a_life(ws, tmp_path):
    with pytest.raises(PlaceRefused):
        copy_to_share(ws, ws.file.path)
    assert life_as_json(ws)

"""A file written over in place, even one that counts as many changes as ours, is never mixed with ours."""

from __future__ import annotations

import pytest

from lifeokr.engine.errors import FileReplaced
from lifeokr.engine.side_file import Whose
from lifeokr.services import objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample import SAMPLE_DAY


def made(folder, title):
    ws = open_life(folder, fixed_clock(SAMPLE_DAY), counted_ids(title))
    objectives.add_objective(ws, title=title, area_id=queries.areas(ws)[0].id)
    return ws


def write_over(path, data):
    with path.open("r+b") as file:
        file.write(data)
        file.truncate(len(data))


@pytest.fixture
def both(tmp_path):
    theirs = made(tmp_path / "theirs", "Theirs")
    theirs.close()
    ws = made(tmp_path / "mine", "Mine")
    yield ws, (tmp_path / "theirs" / "life.db").read_bytes()
    ws.close()


def test_as_many_changes_as_ours_does_not_hide_it(both):
    ws, data = both
    path = ws.file.path
    assert path.read_bytes()[24:28] == data[24:28]  # SQLite's own counter, by which it would see nothing
    assert ws.whose is Whose.OURS
    write_over(path, data)
    assert ws.whose is Whose.OVERWRITTEN
    with pytest.raises(FileReplaced):
        objectives.add_objective(ws, title="Lost?", area_id="x")
    assert path.read_bytes() == data


def test_rubbish_written_over_it_is_left_as_it_is(both):
    ws, _ = both
    write_over(ws.file.path, b"rubbish" * 3000)
    assert ws.whose is Whose.OVERWRITTEN
    with pytest.raises(FileReplaced):
        objectives.add_objective(ws, title="Lost?", area_id="x")
    assert ws.file.path.read_bytes() == b"rubbish" * 3000


def test_our_own_writes_and_a_mere_touch_are_ours(both):
    ws, _ = both
    for number in range(3):
        objectives.add_objective(ws, title=f"{number}", area_id=queries.areas(ws)[0].id)
        assert ws.whose is Whose.OURS
    ws.file.path.touch()
    assert ws.whose is Whose.OURS
    ws.undo()
    assert ws.whose is Whose.OURS

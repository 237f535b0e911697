"""Other hands on an open life: writing stops, the person chooses, and nothing is lost in silence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from lifeokr.engine.errors import FileReplaced
from lifeokr.services import objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.other_hands import keep_unsettled

TODAY = date(2026, 2, 1)


def add(ws, title):
    return objectives.add_objective(ws, title=title, area_id=queries.areas(ws)[0].id)


def titles(ws):
    return [view.objective.title for view in queries.objectives(ws)]


def titles_in(path, tmp_path):
    folder = tmp_path / f"look-{len(list(tmp_path.iterdir()))}"
    folder.mkdir()
    shutil.copy(path, folder / "life.db")
    ws = open_life(folder, fixed_clock(TODAY), counted_ids("look"), create=False)
    found = titles(ws)
    ws.close()
    return found


@pytest.fixture
def app(open_window):
    made = open_window(sample=False, today=TODAY)
    add(made.workspace, "Mine")
    return made


@pytest.fixture
def theirs(tmp_path):
    """Another life's file, as a sync program would bring it."""
    ws = open_life(tmp_path / "theirs", fixed_clock(TODAY), counted_ids("theirs"))
    add(ws, "Theirs")
    ws.close()
    return tmp_path / "theirs" / "life.db"


def looked(app):
    app.bridge.look()
    QCoreApplication.processEvents()


def test_a_file_put_in_its_place_is_noticed_at_once_and_mine_kept_as_a_copy(app, theirs, answers, tmp_path):
    path = app.workspace.file.path
    theirs.replace(path)
    answers.choices = [0]
    looked(app)
    (asked,) = answers.told
    assert "another file in the place of your life" in asked
    assert answers.offered[0][0] == "Keep mine as a copy, read the other"
    assert titles(app.workspace) == ["Theirs"]
    mine = path.with_name("life mine 2026-02-01.db")
    assert titles_in(mine, tmp_path) == ["Mine"]
    add(app.workspace, "And on")
    assert titles_in(path, tmp_path) == ["Theirs", "And on"]


def test_until_the_person_chooses_nothing_is_written_and_it_is_asked_once(app, theirs, answers):
    path = app.workspace.file.path
    theirs.replace(path)
    before = path.read_bytes()
    looked(app)
    looked(app)
    assert len(answers.told) == 1
    with pytest.raises(FileReplaced):
        add(app.workspace, "Lost?")
    assert path.read_bytes() == before
    assert titles(app.workspace) == ["Mine"]


def test_who_chooses_nothing_finds_a_copy_after_closing(open_window, theirs, answers, tmp_path):
    made = open_window(sample=False, today=TODAY, folder=tmp_path / "home")
    add(made.workspace, "Mine")
    path = made.workspace.file.path
    theirs.replace(path)
    looked(made)
    keep_unsettled(made.workspace)
    assert titles_in(path.with_name("life mine 2026-02-01.db"), tmp_path) == ["Mine"]
    assert titles_in(path, tmp_path) == ["Theirs"]


def test_closing_a_life_that_is_in_its_place_leaves_no_copy(app):
    keep_unsettled(app.workspace)
    assert [p.name for p in app.workspace.file.path.parent.glob("*.db")] == ["life.db"]


def test_the_other_can_be_read_and_mine_let_go(app, theirs, answers):
    path = app.workspace.file.path
    theirs.replace(path)
    answers.choices = [1]
    looked(app)
    assert titles(app.workspace) == ["Theirs"]
    assert not list(path.parent.glob("life mine*"))


def test_a_file_taken_away_is_put_back_with_everything(app, answers):
    path = app.workspace.file.path
    path.unlink()
    answers.choices = [0]
    looked(app)
    assert "taken it away" in answers.told[0]
    assert titles(app.workspace) == ["Mine"]
    add(app.workspace, "And on")
    assert path.exists()
    assert [p.name for p in path.parent.glob("life*")] == ["life.db"]


def test_a_file_written_over_in_place_is_noticed(app, theirs, answers):
    path = app.workspace.file.path
    with path.open("r+b") as file:
        data = theirs.read_bytes()
        file.write(data)
        file.truncate(len(data))
    answers.choices = [0]
    looked(app)
    assert "over your life" in answers.told[0]
    assert titles(app.workspace) == ["Theirs"]
    add(app.workspace, "And on")


def test_rubbish_in_its_place_is_told_of_and_what_was_open_stays_open(app, answers, tmp_path):
    path = app.workspace.file.path
    rubbish = tmp_path / "rubbish"
    rubbish.write_bytes(os.urandom(9000))
    rubbish.replace(path)
    answers.choices = [0]
    looked(app)
    assert len(answers.told) == 2
    assert titles(app.workspace) == ["Mine"]
    assert titles_in(path.with_name("life mine 2026-02-01.db"), tmp_path) == ["Mine"]


def test_the_command_line_is_no_other_hand(app, answers):
    folder = app.workspace.file.path.parent
    subprocess.run(
        [sys.executable, "-m", "lifeokr", "--data-dir", str(folder), "--today", "2026-02-01",
         "add", "objective", "From a terminal", "--area", "Health"],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    looked(app)
    assert answers.told == []
    assert titles(app.workspace) == ["Mine", "From a terminal"]
    add(app.workspace, "From the window")
    listed = subprocess.run(
        [sys.executable, "-m", "lifeokr", "--data-dir", str(folder), "--today", "2026-02-01", "list"],
        check=True, capture_output=True, timeout=60, text=True,
    ).stdout  # fmt: skip
    assert all(title in listed for title in ("Mine", "From a terminal", "From the window"))

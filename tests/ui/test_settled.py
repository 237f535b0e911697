"""A life in a synced folder is offered a place of this computer's own; whoever moves it loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest

from lifeokr.exchange.json_out import life_as_json
from lifeokr.services import objectives, queries, safe_place
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.ui.opening import settled
from lifeokr.ui.settings_file import SettingsFile


@pytest.fixture
def own(tmp_path, monkeypatch):
    place = tmp_path / "own"
    monkeypatch.setattr(safe_place, "data_folder", lambda: place)
    return place


def opened(folder):
    return open_life(folder, fixed_clock(date(2026, 2, 1)), counted_ids("s"))


@pytest.fixture
def ws(tmp_path):
    made = opened(tmp_path / "Dropbox" / "Ada")
    objectives.add_objective(made, title="Run", area_id=queries.areas(made)[0].id)
    return made


def test_move_it_here_is_the_default_and_the_old_folder_leads_on_from_then(ws, own, answers, tmp_path):
    before = life_as_json(ws)
    answers.choices = [0]
    moved = settled(ws, answers, SettingsFile(tmp_path))
    assert answers.offered == [("Move it here", "Leave it there")]
    assert "Dropbox" in answers.told[0]
    assert moved.file.path == own / "life.db"
    assert life_as_json(moved) == before
    assert moved.can_undo == "add-objective"
    objectives.add_objective(moved, title="And on", area_id=queries.areas(moved)[0].id)
    moved.close()
    listed = subprocess.run(
        [sys.executable, "-m", "lifeokr", "--data-dir", str(tmp_path / "Dropbox" / "Ada"), "list"],
        check=True, capture_output=True, text=True, timeout=60, env=dict(os.environ),
    ).stdout  # fmt: skip
    assert "And on" in listed
    assert (tmp_path / "Dropbox" / "Ada" / "life.db").exists()


def test_leave_it_there_is_asked_once(ws, own, answers, tmp_path):
    settings = SettingsFile(tmp_path)
    answers.choices = [1]
    assert settled(ws, answers, settings) is ws
    assert settled(ws, answers, SettingsFile(tmp_path)) is ws
    assert len(answers.told) == 1
    assert not own.exists()
    ws.close()


def test_where_this_computer_has_a_life_already_another_folder_is_offered(ws, own, answers, tmp_path):
    opened(own).close()
    answers.choices = [0]
    moved = settled(ws, answers, SettingsFile(tmp_path))
    assert moved.file.path == own / "lives" / "Ada" / "life.db"
    moved.close()


def test_a_life_on_this_computer_is_not_asked_about(own, answers, tmp_path):
    ws = opened(tmp_path / "Ada")
    assert settled(ws, answers, SettingsFile(tmp_path)) is ws
    assert answers.told == []
    ws.close()

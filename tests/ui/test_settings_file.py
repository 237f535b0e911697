"""settings.json, whatever is in it: the window opens, and a choice is kept where it can be."""

from __future__ import annotations

import json
import os
import stat

import pytest

from lifeokr.ui.settings_file import NAME, MachineSettings, SettingsFile

DAMAGED = {
    "nothing": b"",
    "cut off": b'{"theme": "dark", "text_sc',
    "no JSON": b"theme = dark",
    "a list": b"[1, 2]",
    "a word": b'"dark"',
    "no text": b"\x00\xff\xfe\x00",
    "nested without end": b"[" * 200_000,
    "numbers as words": b'{"text_scale": "130", "reduced_motion": "yes", "theme": 7, "scroll": null}',
    "true as a number": b'{"text_scale": true}',
}


def written(folder, text):
    (folder / NAME).write_bytes(text)
    return SettingsFile(folder)


def kept(folder):
    return json.loads((folder / NAME).read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_as_none_and_is_written_anew_by_the_next_choice(tmp_path, text):
    settings = written(tmp_path, text)
    assert settings.settings == MachineSettings()
    settings.change(theme="dark")
    assert SettingsFile(tmp_path).settings == MachineSettings(theme="dark")


def test_what_is_sound_is_taken_from_a_file_that_is_wrong_in_part(tmp_path):
    settings = written(tmp_path, b'{"theme": "dark", "text_scale": "large", "of a later version": [1]}')
    assert settings.settings == MachineSettings(theme="dark")


@pytest.mark.parametrize(("told", "taken"), [(0, 100), (-5, 100), (115, 115), (200, 200), (100_000, 200)])
def test_text_is_never_so_small_or_large_that_no_one_finds_settings_again(tmp_path, told, taken):
    assert written(tmp_path, b'{"text_scale": %d}' % told).settings.text_scale == taken


@pytest.mark.parametrize(
    ("told", "taken"), [("01d9d0cb", "01d9d0cb"), ("", ""), ("zz", ""), ("01d", ""), ("01 d9", "")]
)
def test_a_place_of_the_window_that_is_none_is_forgotten(tmp_path, told, taken):
    assert written(tmp_path, json.dumps({"geometry": told}).encode()).settings.geometry == taken


@pytest.mark.parametrize(("told", "taken"), [(-1, 0), (40, 40), (10**30, 1_000_000)])
def test_how_far_down_a_page_was_is_a_length_that_qt_can_hold(tmp_path, told, taken):
    assert written(tmp_path, b'{"scroll": %d}' % told).settings.scroll == taken


def test_a_window_opens_on_a_damaged_file(open_window, tmp_path):
    folder = tmp_path / "life"
    folder.mkdir()
    wrong = {
        "theme": "mauve",
        "geometry": "zz",
        "page": "nowhere",
        "numbers": "",
        "scroll": -9,
        "language": "?",
    }
    (folder / NAME).write_text(json.dumps(wrong))
    app = open_window(folder=folder)
    assert app.window.at[0] == "week"
    assert (app.window.width(), app.window.height()) == (1440, 900)


def test_a_choice_is_kept_for_the_next_start(tmp_path):
    SettingsFile(tmp_path).change(theme="dark", text_scale=130)
    assert SettingsFile(tmp_path).settings == MachineSettings(theme="dark", text_scale=130)


def test_the_folder_is_made_when_something_is_kept(tmp_path):
    folder = tmp_path / "config" / "lifeokr"
    settings = SettingsFile(folder)
    assert not folder.exists()
    settings.change(theme="light")
    assert kept(folder)["theme"] == "light"
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_where_nothing_can_be_written_a_choice_lasts_until_the_end(tmp_path):
    folder = tmp_path / "config"
    folder.write_text("a file stands in the folder's place, which binds an administrator too")
    settings = SettingsFile(folder)
    settings.change(theme="dark")
    assert settings.settings.theme == "dark"
    assert SettingsFile(folder).settings == MachineSettings()


def test_a_file_that_cannot_be_replaced_stays_whole(tmp_path):
    settings = SettingsFile(tmp_path)
    settings.change(theme="dark")
    before = (tmp_path / NAME).read_bytes()
    (tmp_path / f".{NAME}.new").mkdir()  # where the new one would be written first
    settings.change(theme="light")
    assert settings.settings.theme == "light"
    assert (tmp_path / NAME).read_bytes() == before


def test_nothing_of_the_life_is_written_there(tmp_path):
    SettingsFile(tmp_path).change(theme="dark")
    assert set(kept(tmp_path)) == {
        "theme", "text_scale", "reduced_motion", "language", "geometry", "page", "about", "scroll", "left_on",
        "folder", "kept_place", "numbers",
    }  # fmt: skip

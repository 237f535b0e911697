"""Where the life lies: its folder, another life beside it, everything in one file; nothing is harmed."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from lifeokr.engine import gate
from lifeokr.services import objectives, queries
from lifeokr.services.sample import open_sample

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def app(open_window, qtbot):
    made = open_window()
    made.window.show_page("settings")
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    qtbot.wait(10)
    return made


@pytest.fixture
def section(app):
    return app.window.page.data


@pytest.fixture
def elsewhere(tmp_path):
    """Another life, closed: that of the sample under a name of its own."""
    folder = tmp_path / "Ben at home"
    folder.mkdir()
    open_sample(folder).close()
    return folder


def pressed(qtbot, button, key=Key.Key_Space):
    button.setFocus()
    qtbot.keyClick(button, key)
    qtbot.wait(20)


def opened(app, qtbot, answers, folder):
    """Open another life by the button and return its window's application."""
    answers.paths.append(folder)
    pressed(qtbot, app.window.page.data.other)
    ((other, _),) = app.others
    return other


def test_the_folder_is_named_and_shown_in_the_systems_own_window(app, section, answers, qtbot):
    folder = app.workspace.file.path.parent
    assert str(folder) in section.place.text()
    pressed(qtbot, section.open_folder)
    qtbot.mouseClick(section.open_folder, Qt.MouseButton.LeftButton)
    assert (answers.shown, answers.told) == ([folder, folder], [])
    answers.agrees = False
    pressed(qtbot, section.open_folder)
    assert answers.told == [f"This computer has no window to show {folder} in."]


def test_another_life_opens_beside_this_one_and_neither_touches_the_other(app, elsewhere, answers, qtbot):
    other = opened(app, qtbot, answers, elsewhere)
    assert other.window.isVisible()
    assert app.window.isVisible()
    assert other.window.windowTitle() == "This week — Ben at home — lifeokr"
    assert app.window.windowTitle() == "Settings — lifeokr"
    before = app.workspace.file.path.read_bytes()
    objectives.add_objective(
        other.workspace, title="Only Ben's", area_id=queries.areas(other.workspace)[0].id
    )
    assert app.workspace.file.path.read_bytes() == before
    titles = [view.objective.title for view in queries.objectives(app.workspace)]
    assert "Only Ben's" not in titles


def test_both_wear_the_same_look_and_their_menus_know_it(app, elsewhere, answers, qtbot):
    other = opened(app, qtbot, answers, elsewhere)
    other.window.actions_table["theme-dark"].trigger()
    assert app.window.page.look.looks.code == "dark"
    app.navigator.speak("")
    assert {one.theme.name for one in (app, other)} == {"life-dark"}
    qtbot.waitUntil(lambda: other.ring is not None)  # once it has painted
    assert app.ring is other.ring


@pytest.mark.qt_log_ignore("does not support raise")  # a screen that is none has no windows behind others
def test_the_same_life_is_opened_once(app, elsewhere, answers, qtbot, tmp_path):
    other = opened(app, qtbot, answers, elsewhere)
    answers.paths += [elsewhere, app.workspace.file.path.parent]
    pressed(qtbot, app.window.page.data.other)
    assert [one for one, _ in app.others] == [other]
    qtbot.waitActive(other.window)
    other.navigator.open_life(app.workspace.file.path.parent)  # asked of the one beside, the first answers
    assert [one for one, _ in app.others] == [other]
    qtbot.waitActive(app.window)


def test_a_life_that_is_closed_is_let_go_and_opens_again(app, elsewhere, answers, qtbot):
    other = opened(app, qtbot, answers, elsewhere)
    other.window.close()
    qtbot.waitUntil(lambda: app.others == [])
    assert app.window.isVisible()
    os.rename(elsewhere, elsewhere.with_name("moved"))  # noqa: PTH104 - nothing holds it any more
    again = opened(app, qtbot, answers, elsewhere.with_name("moved"))
    assert again.window.isVisible()


def test_where_there_is_none_a_life_begins_only_if_one_says_so(app, answers, qtbot, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    answers.agrees = False
    answers.paths.append(empty)
    pressed(qtbot, app.window.page.data.other)
    assert (app.others, list(empty.iterdir())) == ([], [])
    assert answers.told == [f"There is no life in {empty} yet. Shall one begin there?"]
    answers.agrees = True
    other = opened(app, qtbot, answers, empty)
    assert other.window.at[0] == "first-run"
    assert [path.name for path in empty.iterdir()] == ["life.db"]


def test_no_folder_chosen_is_nothing_done(app, section, answers, qtbot):
    answers.paths.append(None)
    pressed(qtbot, section.other)
    assert (app.others, answers.told) == ([], [])


def foreign(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE their (own TEXT)")
    connection.commit()
    connection.close()


def newer(path):
    folder = path.parent / "made"
    folder.mkdir()
    open_sample(folder).close()
    shutil.move(folder / "life.db", path)
    folder.rmdir()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE meta SET value = '99' WHERE id = 'min_reader'")
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.close()


def torn(path):
    folder = path.parent / "made"
    folder.mkdir()
    open_sample(folder).close()
    whole = (folder / "life.db").read_bytes()
    shutil.rmtree(folder)
    path.write_bytes(whole[:4096] + b"\x55" * 8192 + whole[12288:])


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (foreign, "belongs to another program"),
        (newer, "was written by a newer lifeokr"),
        (Path.touch, "is empty, so it is no life"),
        (torn, "is damaged"),
        (lambda path: path.write_text("Dear diary\n" * 100), "is no lifeokr file"),
        (Path.mkdir, "is a folder or a device"),
    ],
    ids=["foreign", "newer", "empty", "torn", "text", "folder"],
)
def test_what_is_no_life_of_ours_is_told_of_and_left_as_it_was(app, answers, qtbot, tmp_path, make, said):
    folder = tmp_path / "theirs"
    folder.mkdir()
    path = folder / "life.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    answers.paths.append(folder)
    pressed(qtbot, app.window.page.data.other)
    assert app.others == []
    assert len(answers.told) == 1
    assert said in answers.told[0]
    assert str(path) in answers.told[0]
    assert [one.name for one in folder.iterdir()] == ["life.db"]
    assert (path.read_bytes() if path.is_file() else None) == before
    pressed(qtbot, app.window.page.areas.rows.widgets[0].shown)  # this life goes on as before
    assert app.workspace.can_undo == "hide-area"


def test_everything_is_exported_by_its_button(app, section, answers, qtbot, tmp_path):
    answers.paths.append(tmp_path / "mine.json")
    pressed(qtbot, section.export)
    told = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    assert len(told["tables"]["life_area"]) == 8
    assert app.window.toast.words == f"Written: {tmp_path / 'mine.json'}"
    answers.paths.append(tmp_path / "nowhere" / "mine.json")
    pressed(qtbot, section.export)
    assert len(answers.told) == 1
    assert str(tmp_path / "nowhere") in answers.told[0]


def test_an_example_beside_a_dark_window_is_dark_and_leaves_nothing(app, qtbot):
    app.window.actions_table["theme-dark"].trigger()
    app.window.actions_table["sample"].trigger()
    ((other, folder),) = app.others
    place = Path(folder.name)
    qtbot.wait(20)
    assert app.theme.name == "life-dark"
    assert other.window.windowTitle().endswith("An example life — lifeokr")
    assert (place / "life.db").is_file()
    other.window.close()
    qtbot.waitUntil(lambda: app.others == [])
    assert not place.exists()


def test_a_life_that_may_not_be_written_says_so(open_window, tmp_path, monkeypatch):
    folder = tmp_path / "fixed"
    folder.mkdir()
    open_sample(folder).close()
    monkeypatch.setattr(gate, "may_write", lambda _: False)
    app = open_window(folder=folder)
    app.window.show_page("settings")
    assert "can only be read here" in app.window.page.data.note.text()

"""Parts of life in Settings by mouse and keys, each change undone by Ctrl+Z, and seen wherever they stand."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from lifeokr.cli.main import main
from lifeokr.paper.markdown import markdown
from lifeokr.review.year import build
from lifeokr.services import queries
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.part_choice import PartButton

Key, Modifier = Qt.Key, Qt.KeyboardModifier
FIRST = ["Health", "Family", "Friends", "Learning", "Money", "Home", "Play", "Calling"]


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
    return app.window.page.areas


def names(app, **which):
    return [area.name for area in queries.areas(app.workspace, **which)]


def shown(section):
    """Return the rows by the name in sight, in their order from above."""
    return {row.name.text(): row for row in sorted(section.rows.widgets, key=lambda row: row.y())}


def take_back(app, qtbot):
    qtbot.keyClick(app.window.focusWidget(), Key.Key_Z, Modifier.ControlModifier)
    qtbot.wait(10)


def typed_over(qtbot, field, words, end=Key.Key_Return):
    field.setFocus()
    qtbot.keyClick(field, Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, end)
    qtbot.wait(10)


def test_alt_and_an_arrow_move_a_part_and_the_keyboard_goes_with_it(app, section, qtbot):
    field = shown(section)["Learning"].name
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Up, Modifier.AltModifier)
    qtbot.wait(10)
    moved = ["Health", "Family", "Learning", "Friends", *FIRST[4:]]
    assert (names(app), list(shown(section))) == (moved, moved)
    assert app.window.focusWidget() is field
    assert app.window.toast.words == "Learning is number 3 of 8 now."
    qtbot.keyClick(field, Key.Key_Down, Modifier.AltModifier)
    qtbot.wait(10)
    qtbot.keyClick(field, Key.Key_Down, Modifier.AltModifier)
    qtbot.wait(10)
    assert names(app)[:5] == ["Health", "Family", "Friends", "Money", "Learning"]
    for _ in range(3):
        take_back(app, qtbot)
    assert (names(app), list(shown(section))) == (FIRST, FIRST)


def test_keys_move_from_every_control_of_a_row(app, section, qtbot):
    row = shown(section)["Home"]
    qtbot.mouseClick(row.look, Qt.MouseButton.LeftButton)
    for place, control in enumerate((row.look, row.icons.swatches[0], row.down, row.shown), start=1):
        control.setFocus()
        qtbot.keyClick(control, Key.Key_Up, Modifier.AltModifier)
        qtbot.wait(10)
        assert names(app).index("Home") == 5 - place


def test_buttons_move_too_and_the_one_at_the_end_gives_the_keyboard_to_the_other(app, section, qtbot):
    row = shown(section)["Family"]
    row.up.setFocus()
    qtbot.mouseClick(row.up, Qt.MouseButton.LeftButton)
    qtbot.wait(10)
    assert names(app)[:2] == ["Family", "Health"]
    assert not row.up.isEnabled()
    assert app.window.focusWidget() is row.down
    assert shown(section)["Health"].up.isEnabled()
    qtbot.keyClick(row.name, Key.Key_Up, Modifier.AltModifier)
    assert names(app)[:2] == ["Family", "Health"]
    row = shown(section)["Play"]
    row.down.setFocus()
    qtbot.keyClick(row.down, Key.Key_Space)
    qtbot.wait(10)
    assert names(app)[-2:] == ["Calling", "Play"]
    assert app.window.focusWidget() is row.up


def test_tab_goes_down_the_rows_as_they_stand(app, section, qtbot):
    row = shown(section)["Calling"]
    row.name.setFocus()
    qtbot.keyClick(row.name, Key.Key_Up, Modifier.AltModifier)
    qtbot.wait(10)
    order = []
    shown(section)["Home"].name.setFocus()
    for _ in range(20):
        qtbot.keyClick(app.window.focusWidget(), Key.Key_Tab)
        order.append(app.window.focusWidget())
    fields = [name for control in order for name, one in shown(section).items() if one.name is control]
    assert fields == ["Calling", "Play"]
    assert order[-1] is section.new_name or section.new_name in order


def test_a_new_name_is_kept_on_leaving_and_taken_back_by_undo(app, section, qtbot):
    row = shown(section)["Home"]
    typed_over(qtbot, row.name, "  House  and garden ", Key.Key_Tab)
    assert names(app)[5] == "House and garden"
    assert row.name.text() == "House and garden"
    assert row.up.accessibleName() == "Move House and garden up"
    assert app.window.toast.words == "Home is called House and garden now."
    row.name.setFocus()
    take_back(app, qtbot)
    assert (names(app), row.name.text()) == (FIRST, "Home")


@pytest.mark.parametrize(
    ("words", "said"), [("Family", "'Family' already"), ("work", "over the fence"), (" ", "")]
)
def test_a_name_that_is_refused_stays_to_be_mended(app, section, qtbot, words, said):
    row = shown(section)["Home"]
    typed_over(qtbot, row.name, words)
    assert said in row.problem.text()
    assert row.problem.isVisible()
    assert row.name.text() == words
    assert names(app) == FIRST
    qtbot.keyClick(row.name, Key.Key_Escape)
    qtbot.keyClick(row.name, Key.Key_Return)
    assert row.name.text() == "Home"
    assert not row.problem.isVisible()


def test_icon_and_colour_are_chosen_by_keys_and_undone_one_by_one(app, section, qtbot):
    row = shown(section)["Health"]
    row.look.setFocus()
    qtbot.keyClick(row.look, Key.Key_Space)
    qtbot.wait(10)
    assert row.unfolded
    stops = []
    for _ in range(9):
        qtbot.keyClick(app.window.focusWidget(), Key.Key_Tab)
        stops.append(app.window.focusWidget())
    assert [one.accessibleName() for one in stops if one in row.icons.swatches] == ["Heart"]
    row.icons.swatches[0].setFocus()
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Return):
        qtbot.keyClick(app.window.focusWidget(), key)
    qtbot.wait(10)
    assert queries.areas(app.workspace)[0].icon == "family"
    assert app.window.focusWidget().accessibleName() == "Two people"
    assert [one.code for one in row.icons.swatches if one.isChecked()] == ["family"]
    qtbot.mouseClick(row.colours.swatches[6], Qt.MouseButton.LeftButton)
    qtbot.wait(10)
    area = queries.areas(app.workspace)[0]
    assert (area.colour, area.ringed) == ("play", True)
    take_back(app, qtbot)
    take_back(app, qtbot)
    area = queries.areas(app.workspace)[0]
    assert (area.icon, area.colour, area.ringed) == ("health", "health", False)
    assert [one.code for one in row.icons.swatches if one.isChecked()] == ["health"]


def test_a_part_is_hidden_and_shown_again(app, section, qtbot):
    row = shown(section)["Money"]
    row.shown.setFocus()
    qtbot.keyClick(row.shown, Key.Key_Space)
    qtbot.wait(10)
    assert "Money" not in names(app)
    assert "Money" in names(app, hidden=True)
    assert row.shown.accessibleName() == "Show Money"
    app.window.show_page("objective-editor")
    assert app.window.page.area.findText("Money") < 0
    app.window.show_page("settings")
    qtbot.mouseClick(row.shown, Qt.MouseButton.LeftButton)
    assert names(app) == FIRST


def test_the_last_one_on_the_lists_stays(app, section, qtbot):
    for row in section.rows.widgets:
        qtbot.mouseClick(row.shown, Qt.MouseButton.LeftButton)
        qtbot.wait(10)
    assert names(app) == ["Calling"]
    assert "'Calling' is the last part of life" in shown(section)["Calling"].problem.text()


def test_a_part_of_ones_own_is_added_by_enter_and_by_its_button(app, section, qtbot):
    typed_over(qtbot, section.new_name, "Garden")
    section.new_name.setFocus()
    qtbot.keyClicks(section.new_name, "garden")
    qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    assert "'Garden' already" in section.problem.text()
    typed_over(qtbot, section.new_name, "Choir")
    qtbot.wait(10)
    assert names(app) == [*FIRST, "Garden", "Choir"]
    assert list(shown(section)) == [*FIRST, "Garden", "Choir"]
    assert section.new_name.text() == ""
    take_back(app, qtbot)
    assert list(shown(section)) == [*FIRST, "Garden"]


def test_goals_and_the_book_follow_order_and_names(app, section, qtbot):
    typed_over(qtbot, shown(section)["Health"].name, "Body")
    field = shown(section)["Body"].name
    for _ in range(7):
        qtbot.keyClick(field, Key.Key_Down, Modifier.AltModifier)
        qtbot.wait(10)
    wanted = [*FIRST[1:], "Body"]
    app.window.show_page("goals")
    heads = [one.text() for one in app.window.page.findChildren(Label) if one.role == "h3"]
    heads = [words for words in heads if words in wanted]
    assert heads == [name for name in wanted if name in heads]
    assert heads[-1] == "Body"
    book = markdown(build(app.workspace, 2025, drawn=False))
    table = book[book.index("Weeks with a number") :]
    places = [table.index(name) for name in heads]
    assert places == sorted(places)


def test_the_first_evening_follows_order_names_and_what_is_hidden(open_window, qtbot):
    app = open_window(sample=False)
    app.window.show_page("settings")
    section = app.window.page.areas
    typed_over(qtbot, shown(section)["Play"].name, "Music")
    for _ in range(6):
        qtbot.keyClick(shown(section)["Music"].name, Key.Key_Up, Modifier.AltModifier)
        qtbot.wait(10)
    qtbot.mouseClick(shown(section)["Family"].shown, Qt.MouseButton.LeftButton)
    app.window.show_page("first-run")
    assert [one.area.name for one in app.window.page.findChildren(PartButton)] == [
        "Music", "Health", "Friends", "Learning", "Money", "Home", "Calling",
    ]  # fmt: skip


def test_the_command_line_does_the_same_and_settings_show_it(app, section, qtbot, capsys):
    folder = app.workspace.file.path.parent
    areas = {area.name: area.id for area in queries.areas(app.workspace)}

    def do(verb, **args):
        assert main(["--data-dir", str(folder), "do", verb, "--json", json.dumps(args)]) == 0

    do("rename-area", area_id=areas["Play"], name="Music")
    do("edit-area", area_id=areas["Play"], icon="star", colour="money")
    do("add-area", name="Garden", icon="leaf")
    do("hide-area", area_id=areas["Money"])
    do("reorder-areas", ids=[areas[name] for name in reversed(FIRST)])
    capsys.readouterr()
    app.bridge.look()
    qtbot.wait(10)
    # the one added keeps its ninth place
    assert list(shown(section)) == ["Calling", "Music", *FIRST[5::-1], "Garden"]
    found = {area.name: area for area in queries.areas(app.workspace, hidden=True)}
    assert (found["Music"].icon, found["Music"].colour, found["Music"].ringed) == ("star", "money", True)
    assert found["Money"].hidden
    assert main(["--data-dir", str(folder), "do", "edit-area", "--json",
                 json.dumps({"area_id": areas["Play"], "icon": "unicorn"})]) == 2  # fmt: skip
    assert "unicorn" in capsys.readouterr().err


def test_every_control_has_a_name_of_its_own(section, qtbot):
    for row in section.rows.widgets:
        qtbot.mouseClick(row.look, Qt.MouseButton.LeftButton)
        controls = [one for one in row.findChildren(QAbstractButton) if one not in row.icons.swatches]
        said = [one.accessibleName() for one in controls if one not in row.colours.swatches]
        assert all(row.area.name in words for words in said)
        assert len(set(said)) == 4
        assert all(one.accessibleName() for one in (*row.icons.swatches, *row.colours.swatches))


def test_an_icon_that_another_program_left_is_drawn_as_one_of_ours(app, section, qtbot):
    program = "import sqlite3, sys; sqlite3.connect(sys.argv[1], isolation_level=None).execute(sys.argv[2])"
    write = "UPDATE life_area SET icon = '../fonts/unicorn' WHERE name = 'Home'"
    subprocess.run([sys.executable, "-c", program, str(app.workspace.file.path), write], check=True)
    app.bridge.look()
    qtbot.wait(10)
    assert shown(section)["Home"].area.icon == "../fonts/unicorn"
    app.window.show_page("goals")
    assert not app.window.grab().isNull()  # an error in painting would fail the test

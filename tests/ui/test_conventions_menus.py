"""DESKTOP.md 4, rows 1 to 8, 10 to 18, 23, 24 and 57: menus, taking back, first run, the window itself."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu

import lifeokr
from lifeokr.services import imports, objectives, queries
from lifeokr.ui.deeds import deeds, menus
from lifeokr.ui.kit.toast import STAYS
from lifeokr.ui.pages.registry import KEPT, codes
from lifeokr.words.verbs import has_word

Role = QAction.MenuRole
SMALL = {"a", "an", "and", "as", "of", "or", "the", "to", "in", "lifeokr"}
WANTED = {
    "new-objective": "Ctrl+N", "undo": "Ctrl+Z", "find": "Ctrl+F", "print-year": "Ctrl+P", "close": "Ctrl+W",
    "quit": "Ctrl+Q", "settings": "Ctrl+,", "keys": "F1",
}  # fmt: skip


@pytest.fixture
def app(open_window):
    return open_window()


def settle():
    QCoreApplication.processEvents()


def all_actions(menu):
    for action in menu.actions():
        if action.menu() is not None:
            yield from all_actions(action.menu())
        elif not action.isSeparator():
            yield action


def bar_menus(app):
    return [action.menu() for action in app.window.menuBar().actions()]


# Row 1
def test_the_menu_bar_holds_every_deed_there_is(app):
    assert [menu.title() for menu in bar_menus(app)] == ["&File", "&Edit", "&View", "&Go", "&Help"]
    held = {action.objectName() for menu in bar_menus(app) for action in all_actions(menu)}
    assert {deed.code for deed in deeds()} <= held


def test_every_place_of_the_sidebar_is_in_the_go_menu(app):
    go = {action.objectName() for action in all_actions(app.window._menus["go"])}
    assert set(app.window.sidebar._items) <= go


@pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of menus
def test_what_can_be_done_with_a_row_is_in_the_edit_menu_too(app):
    view = queries.objectives(app.workspace)[0]
    app.window.show_page("objective", view.objective.id)
    settle()
    edit = app.window._menus["edit"]
    edit.aboutToShow.emit()
    inner = next(action.menu() for action in edit.actions() if action.menu() is not None)
    assert inner.isEnabled()
    inner.aboutToShow.emit()
    shown = [action.text() for action in inner.actions() if not action.isSeparator()]
    button = app.window.page.head.menu_button
    assert shown
    button.setFocus()
    inner.aboutToShow.emit()
    shown = [action.text() for action in inner.actions() if not action.isSeparator()]
    assert shown == [words.replace("&", "&&") for code, words, _ in button.deeds if code != "-"]


def test_a_page_without_rows_says_why_there_is_nothing(app):
    app.window.show_page("about")
    edit = app.window._menus["edit"]
    edit.aboutToShow.emit()
    inner = next(action.menu() for action in edit.actions() if action.menu() is not None)
    assert not inner.isEnabled()
    assert inner.toolTip() == "Nothing in sight has more to do."


# Row 2
def test_words_of_menus_are_in_title_case_with_an_ellipsis_where_more_is_asked():
    asks = {
        "new-objective",
        "new-key-result",
        "print-year",
        "export",
        "other-life",
        "find",
        "settings",
        "bring-in",
    }
    for deed in deeds():
        words = deed.words.replace("&", "").removesuffix("…").split()
        assert [word for word in words if word not in SMALL and not word[0].isupper()] == [], deed.words
        assert "..." not in deed.words
        assert deed.words.endswith("…") == (deed.code in asks), deed.words


# Rows 3 to 5
def test_the_usual_keys_do_the_usual_things(app):
    for code, keys in WANTED.items():
        assert QKeySequence(keys) in app.window.actions_table[code].shortcuts(), code
    redo = app.window.actions_table["redo"].shortcuts()
    assert {QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")} == set(redo)


def test_no_deed_hangs_on_a_function_key_alone():
    for deed in deeds():
        if any(re.fullmatch(r"F\d+", keys) for keys in deed.keys):
            assert len(deed.keys) > 1, deed.code


def test_no_two_deeds_share_keys_and_no_two_of_a_menu_a_letter(app):
    keys = [key.toString() for deed in deeds() for key in app.window.actions_table[deed.code].shortcuts()]
    assert sorted(keys) == sorted(set(keys))
    titles = [letter(title) for _, title in menus()]
    assert len(set(titles)) == len(titles)
    for menu in bar_menus(app):
        letters = [letter(action.text()) for action in menu.actions() if not action.isSeparator()]
        assert None not in letters, menu.title()
        assert sorted(letters) == sorted(set(letters)), menu.title()


def letter(words):
    found = re.search(r"&(\w)", words)
    return found.group(1).lower() if found else None


# Row 6
def test_only_about_settings_and_quit_move_to_the_menu_of_macos(app):
    roles = {deed.code: app.window.actions_table[deed.code].menuRole() for deed in deeds()}
    special = {code: role for code, role in roles.items() if role is not Role.NoRole}
    assert special == {"about": Role.AboutRole, "settings": Role.PreferencesRole, "quit": Role.QuitRole}


# Row 8
def test_what_cannot_be_done_now_is_there_and_says_why(open_window):
    app = open_window(sample=False)
    table = app.window.actions_table
    for code, why in (
        ("undo", "There is nothing to take back."), ("redo", "Nothing was taken back."),
        ("smaller", "The text is as small as it gets."), ("new-key-result", "On the page of an objective."),
    ):  # fmt: skip
        assert not table[code].isEnabled(), code
        assert table[code].isVisible()
        assert table[code].toolTip() == why
    assert all(menu.toolTipsVisible() for menu in bar_menus(app))


def test_a_key_result_is_added_from_the_menu_where_that_can_be_done(app):
    view = next(one for one in queries.objectives(app.workspace) if one.key_results)
    app.window.show_page("objective", view.objective.id)
    app.window._menus["file"].aboutToShow.emit()
    action = app.window.actions_table["new-key-result"]
    assert action.isEnabled()
    action.trigger()
    assert app.window.at == ("key-results-editor", view.objective.id)


# Rows 10, 11, 13
def press(app, keys):
    combination = QKeySequence(keys)[0]
    QTest.keyClick(
        QApplication.focusWidget() or app.window, combination.key(), combination.keyboardModifiers()
    )
    settle()


def test_the_menu_says_what_is_taken_back_and_ctrl_z_takes_it_back(app):
    view = queries.objectives(app.workspace)[0]
    objectives.delete_objective(app.workspace, view.objective.id)
    assert app.window.actions_table["undo"].text() == "&Undo Delete Objective"
    press(app, "Ctrl+Z")
    assert app.window.actions_table["redo"].text() == "&Redo Delete Objective"
    assert view.objective.id in {one.objective.id for one in queries.objectives(app.workspace)}
    press(app, "Ctrl+Y")
    assert view.objective.id not in {one.objective.id for one in queries.objectives(app.workspace)}


def test_deleting_asks_nothing_and_offers_undo_for_eight_seconds_at_least(app, answers):
    view = next(one for one in queries.objectives(app.workspace) if one.key_results)
    app.window.show_page("objective", view.objective.id)
    settle()
    assert app.window.page.head.menu_button.do("delete")
    settle()
    assert answers.told == []
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert app.window.toast.words.startswith("Deleted: ")
    assert app.window.toast._undo.isVisible()
    assert STAYS >= 8000
    app.window.toast._undo.click()
    assert view.objective.id in {one.objective.id for one in queries.objectives(app.workspace)}


def test_an_import_is_taken_back_as_one_step(app):
    view = next(one for one in queries.objectives(app.workspace) if one.key_results)
    key_result = view.key_results[0].key_result
    before = len(queries.key_result(app.workspace, key_result.id).subject.check_ins)
    day = app.workspace.today.replace(day=1)
    rows = [imports.ImportRow(day=day, value=float(number)) for number in range(1, 6)]
    column = imports.ImportColumn(key_result_id=key_result.id, rows=rows)
    imports.import_rows(app.workspace, columns=[column])
    assert len(queries.key_result(app.workspace, key_result.id).subject.check_ins) == before + 5
    press(app, "Ctrl+Z")
    assert len(queries.key_result(app.workspace, key_result.id).subject.check_ins) == before


def test_every_step_has_a_name_in_the_menu():
    assert has_word("check-in")
    assert has_word("restore-from-trash")
    assert has_word("import")


# Row 14
def test_escape_leaves_an_editor_and_what_was_typed_is_found_again(app):
    app.window.show_page("objective-editor")
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Swim again")
    press(app, "Esc")
    assert app.window.at[0] != "objective-editor"
    assert app.window.toast.words == "Kept as you left it. You find it again at the top of Goals."
    app.window.show_page("goals")
    settle()
    said = [label.text() for label in app.window.page.findChildren(QLabel)]
    assert [words for words in said if "Swim again" in words]


# Rows 16 to 18
def test_the_first_start_shows_a_field_and_no_dialog(open_window):
    app = open_window(sample=False)
    assert app.window.at[0] == "first-run"
    app.window.focus_page()
    assert app.window.page.isAncestorOf(app.window.focusWidget())
    assert [
        one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
    ] == []


@pytest.mark.parametrize("code", ["week", "goals", "reviews", "find", "trash"])
def test_a_view_with_nothing_in_it_says_one_thing_and_offers_the_next(open_window, code):
    app = open_window(sample=False)
    app.window.show_page(code)
    settle()
    page = app.window.page
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
    assert 2 <= len(said) <= 6, said
    assert QApplication.focusWidget() is not None
    assert page.isAncestorOf(QApplication.focusWidget()), "nothing to go on with"


def test_an_example_life_is_opened_and_thrown_away_beside_ones_own(open_window):
    app = open_window(sample=False)
    own = app.workspace.file.path.read_bytes()
    app.window.actions_table["sample"].trigger()
    settle()
    ((other, folder),) = app.others
    place = other.workspace.file.path.parent
    assert place != app.workspace.file.path.parent
    assert queries.objectives(other.workspace)
    assert queries.is_empty(app.workspace)
    other.window.close()
    for _ in range(5):
        settle()
    assert app.others == []
    assert not place.exists()
    assert app.workspace.file.path.read_bytes() == own
    del folder


# Row 23
def test_a_window_opened_again_on_its_day_stands_where_it_stood(open_window, tmp_path):
    folder = tmp_path / "mine"
    app = open_window(folder=folder, size=(1100, 700))
    view = next(one for one in queries.objectives(app.workspace) if one.key_results)
    app.window.show_page("objective", view.objective.id)
    settle()
    bar = app.window.page.verticalScrollBar()
    bar.setValue(120)
    before = bar.value()
    assert before > 0
    app.window.close()
    again = open_window(folder=folder, size=(1100, 700))
    settle()
    assert again.window.at == ("objective", view.objective.id)
    assert again.window.page.verticalScrollBar().value() == before
    assert again.window.size().width() == 1100


def test_on_another_day_this_week_is_home(open_window, tmp_path):
    folder = tmp_path / "mine"
    app = open_window(folder=folder)
    app.window.show_page("goals")
    app.window.close()
    day = app.workspace.today.replace(day=2)
    assert open_window(folder=folder, today=day).window.at[0] == "week"


def test_a_window_that_lay_off_the_screens_is_brought_back(open_window, tmp_path):
    folder = tmp_path / "mine"
    app = open_window(folder=folder)
    app.window.move(90_000, 90_000)
    app.window.close()
    again = open_window(folder=folder)
    assert QGuiApplication.primaryScreen().geometry().intersects(again.window.frameGeometry())


# Row 24
def test_about_names_what_someone_who_helps_needs_to_know(app):
    app.window.show_page("about")
    settle()
    said = " ".join(label.text() for label in app.window.page.findChildren(QLabel))
    for words in (lifeokr.__version__, "MIT", str(app.workspace.file.path), "Python 3.", "Qt 6."):
        assert words in said
    app.window.page._copy.click()
    assert lifeokr.__version__ in QGuiApplication.clipboard().text()


# Row 57
@pytest.mark.parametrize("code", sorted(set(codes()) - {"objective", "key-results-editor", "first-run"}))
def test_the_title_names_the_content_without_path_or_version(app, code):
    app.window.show_page(code)
    settle()
    title = app.window.windowTitle()
    assert title.endswith(" — lifeokr")
    assert not re.search(r"[/\\]|\d+\.\d+", title)


def test_the_title_of_an_objective_is_its_own_and_follows_it(app, qtbot):
    view = queries.objectives(app.workspace)[0]
    app.window.show_page("objective", view.objective.id)
    settle()
    assert app.window.windowTitle() == f"{view.objective.title} — lifeokr"
    objectives.edit_objective(app.workspace, view.objective.id, title="Walk & talk")
    qtbot.waitUntil(lambda: app.window.windowTitle() == "Walk & talk — lifeokr", timeout=2000)
    app.window.show_page("goals")
    assert app.window.windowTitle() == "Goals — lifeokr"


def test_quit_closes_every_window_and_none_stays_hidden(app):
    app.window.actions_table["sample"].trigger()
    settle()
    app.window.actions_table["quit"].trigger()
    settle()
    assert not app.window.isVisible()
    assert not [
        one for one in QApplication.topLevelWidgets() if one.isVisible() and not isinstance(one, QMenu)
    ]


def test_full_screen_and_back(app):
    press(app, "F11")
    assert app.window.windowState() & Qt.WindowState.WindowFullScreen
    assert app.window.actions_table["full-screen"].isChecked()
    press(app, "F11")
    assert not app.window.windowState() & Qt.WindowState.WindowFullScreen


def test_pages_are_made_once_or_anew_but_each_can_be_shown_twice(app):
    for code in sorted(KEPT):
        app.window.show_page(code)
        first = app.window.page
        app.window.show_page("about")
        app.window.show_page(code)
        assert app.window.page is first

"""Settings by mouse and keys: each choice is in force at once, and no choice takes the keyboard away."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QRadioButton, QWidget

from lifeokr.cli.main import main
from lifeokr.services import queries, settings
from lifeokr.services.choosing import Usual
from lifeokr.ui.editors.units import unit_options, usual_units
from lifeokr.ui.kit.glide import length
from lifeokr.ui.kit.text import Label
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor
from lifeokr.words import catalogue, set_language

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def app(open_window, qtbot):
    made = open_window()
    made.window.show_page("settings")
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    qtbot.wait(10)
    yield made
    made.theme.set_text_scale(100)
    made.theme.set_reduced_motion(False)


@pytest.fixture
def page(app):
    return app.window.page


@pytest.fixture
def texts(tmp_path, monkeypatch):
    """Have texts in two languages more, one of them written from the right."""
    french = {"window": {"This week": "Cette semaine"}, "settings": {"Settings": "Réglages"}}
    (tmp_path / "fr.json").write_text(json.dumps(french), encoding="utf-8")
    (tmp_path / "ar.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(catalogue, "resource", lambda _, *parts: tmp_path.joinpath(*parts))
    yield
    set_language("en")


def kept(app):
    """Return what settings.json holds now."""
    folder = app.workspace.file.path.parent
    return json.loads((folder / "settings.json").read_text(encoding="utf-8"))


def focused(app):
    return app.window.focusWidget()


def pieces(segment):
    return segment.findChildren(QRadioButton)


def head(app):
    return next(one for one in app.window.page.findChildren(Label) if one.role == "h1").text()


def test_a_name_is_kept_by_enter_and_greets_at_once(app, page, qtbot):
    qtbot.keyClick(focused(app), Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClicks(focused(app), "  Anna   Lena ")
    qtbot.keyClick(focused(app), Key.Key_Return)
    assert settings.setting(app.workspace, "name") == "Anna Lena"
    qtbot.keyClick(focused(app), Key.Key_1, Modifier.ControlModifier)
    assert head(app).endswith(", Anna Lena")


def test_a_name_is_kept_when_one_goes_elsewhere_without_enter(app, page, qtbot):
    qtbot.keyClick(focused(app), Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClicks(focused(app), "Ida")
    qtbot.keyClick(focused(app), Key.Key_1, Modifier.ControlModifier)
    assert head(app).endswith(", Ida")


def test_a_name_taken_away_is_asked_for_no_more(app, page, qtbot):
    qtbot.keyClick(focused(app), Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClick(focused(app), Key.Key_Delete)
    qtbot.keyClick(focused(app), Key.Key_Tab)
    assert settings.setting(app.workspace, "name") is None


def test_the_week_begins_on_another_day_by_keys(app, page, qtbot):
    assert queries.week(app.workspace).week.first_day.isoformat() == "2026-01-26"  # a Monday
    page.you.week.setFocus()
    qtbot.keyClick(page.you.week, Key.Key_End)
    assert settings.setting(app.workspace, "week_start") == 6
    # 1 February 2026 is a Sunday, so that a week from Sunday on begins that day
    assert queries.week(app.workspace).week.first_day.isoformat() == "2026-02-01"
    assert focused(app) is page.you.week


def test_a_page_seen_before_is_read_anew_after_a_choice(app, page, qtbot):
    week = app.window.pages.widget(0)
    before = [one.text() for one in week.findChildren(Label)]
    page.you.week.setFocus()
    qtbot.keyClick(page.you.week, Key.Key_End)
    qtbot.keyClick(focused(app), Key.Key_1, Modifier.ControlModifier)
    assert app.window.page is week
    assert [one.text() for one in week.findChildren(Label)] != before


def test_the_look_follows_the_arrows_and_the_menu(app, page, qtbot):
    light = pieces(page.look.looks)[1]
    light.setFocus()
    qtbot.keyClick(light, Key.Key_Right)
    assert (app.theme.name, kept(app)["theme"]) == ("life-dark", "dark")
    qtbot.wait(10)
    assert app.window.palette().color(QPalette.ColorRole.Window).name() == "#1b171d"
    assert focused(app) is pieces(page.look.looks)[2]
    assert app.window.actions_table["theme-dark"].isChecked()
    app.window.actions_table["theme-light"].trigger()
    assert page.look.looks.code == "light"


def test_text_grows_at_a_click_and_the_piece_clicked_stays(app, page, qtbot):
    largest = pieces(page.look.sizes)[3]
    qtbot.mouseClick(largest, Qt.MouseButton.LeftButton)
    qtbot.wait(10)
    assert kept(app)["text_scale"] == 150
    assert next(one for one in page.findChildren(Label) if one.role == "h1").font().pixelSize() == 42
    assert pieces(app.window.page.look.sizes)[3] is largest
    qtbot.keyClick(focused(app) or app.window, Key.Key_Minus, Modifier.ControlModifier)
    assert page.look.sizes.code == "130"


def test_a_page_seen_before_is_laid_out_as_one_begun_with_the_size(app, page, open_window, qtbot):
    qtbot.mouseClick(pieces(page.look.sizes)[3], Qt.MouseButton.LeftButton)
    qtbot.wait(10)
    app.window.show_page("week")
    other = open_window(folder=app.workspace.file.path.parent)
    other.theme.set_text_scale(150)
    qtbot.wait(10)
    here, there = (
        {one.text(): one.size() for one in made.window.page.findChildren(Label) if one.isVisible()}
        for made in (app, other)
    )
    both = here.keys() & there.keys()  # all but what stands in the row that is open
    assert len(both) > 25
    assert {words: here[words] for words in both} == {words: there[words] for words in both}
    other.theme.set_text_scale(100)


def test_space_makes_everything_stand_still(app, page, qtbot):
    page.look.still.setFocus()
    qtbot.keyClick(page.look.still, Key.Key_Space)
    assert (length(), kept(app)["reduced_motion"]) == (0, True)


def test_the_usual_units_come_first_in_a_new_key_result(app, page, qtbot):
    for choice, key in zip(page.units.lists.values(), (Key.Key_U, Key.Key_M, Key.Key_P), strict=True):
        choice.setFocus()
        qtbot.keyClick(choice, key)  # the first that begins so: UAH, miles, pounds
    told = tuple(usual_units(app.workspace).values())
    assert told == ("money:UAH", "mi", "lb")
    app.window.show_page("key-results-editor", queries.objectives(app.workspace)[0].objective.id)
    editor = app.window.page
    assert isinstance(editor, KeyResultsEditor)
    lists = [one for one in editor.findChildren(QComboBox) if one.findData("min:sec") >= 0]
    assert [lists[0].itemData(at) for at in range(5)] == ["number", "percent", *told]
    assert lists[0].count() == len(dict(unit_options()))  # moved, not doubled


def test_a_unit_that_is_none_is_as_if_nothing_was_chosen(app, page):
    settings.put_setting(app.workspace, "mass_unit", ["kg", {}])
    settings.put_setting(app.workspace, "money_unit", "km")
    assert tuple(usual_units(app.workspace).values()) == ("money:EUR", "km", "kg")


def test_a_language_is_spoken_at_once_everywhere(app, texts, qtbot):
    app.window.go_back()
    app.window.show_page("settings")
    before, choice = app.window, app.window.page.language.choice
    choice.set_options([("", "As this computer"), ("fr", "Français")])
    choice.setFocus()
    qtbot.keyClick(choice, Key.Key_End)
    assert kept(app)["language"] == "fr"
    assert app.window is not before
    assert (head(app), app.window.sidebar.item("week").text()) == ("Réglages", "Cette semaine")
    assert app.window.page.language.choice.code == "fr"
    assert app.window.isVisible()
    assert before.isHidden()
    qtbot.wait(10)
    settings.put_setting(app.workspace, "name", "Ida")  # the window before is gone, and hears of nothing
    qtbot.keyClick(app.window.page.language.choice, Key.Key_Home)
    assert (head(app), kept(app)["language"]) == ("Settings", "")


def test_languages_are_called_by_their_own_names(open_window, texts):
    app = open_window()
    app.window.show_page("settings")
    choice = app.window.page.language.choice
    assert [choice.itemText(at) for at in range(choice.count())] == [
        "As this computer", "English", "العربية", "Français",
    ]  # fmt: skip


def test_a_language_written_from_the_right_turns_the_window_round(open_window, texts, qapp, qtbot):
    app = open_window()
    app.window.show_page("settings")
    app.navigator.speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    qtbot.wait(10)
    assert app.window.sidebar.x() > app.window.pages.x()
    app.navigator.speak("")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_every_control_has_a_name(page):
    controls = (QAbstractButton, QComboBox, QLineEdit)
    nameless = [
        one
        for one in page.findChildren(QWidget)
        if isinstance(one, controls)
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else ""))
    ]
    assert nameless == []


def test_choices_of_the_command_line_are_shown_at_once(app, page, qtbot, capsys):
    folder = str(app.workspace.file.path.parent)
    asked = {"name": "Nora", "week_start": 5, "length_unit": "mi"}
    assert main(["--data-dir", folder, "do", "choose", "--json", json.dumps(asked)]) == 0
    assert json.loads(capsys.readouterr().out)["length_unit"] == "mi"
    app.bridge.look()
    qtbot.wait(10)
    shown = page.you.name.text(), page.you.week.code, page.units.lists[Usual.LENGTH].code
    assert shown == ("Nora", "5", "mi")
    assert main(["--data-dir", folder, "do", "choose", "--json", '{"week_start": 2}']) == 2
    assert "week_start" in capsys.readouterr().err

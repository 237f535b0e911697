"""Find by keys and by mouse: typed, moved through, opened, come back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lifeokr.services import check_ins, contributors, events, key_results, objectives, queries, reflections
from lifeokr.ui.models.found_lines import place_line
from lifeokr.ui.models.found_model import ROW

K = Qt.Key


@pytest.fixture
def app(open_window):
    """A small life with the word 'rain' in each sort of text."""
    app = open_window(sample=False)
    ws = app.workspace
    area = queries.areas(ws)[0].id
    run = objectives.add_objective(ws, title="Run in any rain", why="Rain is weather", area_id=area)
    read = objectives.add_objective(ws, title="Read more", area_id=area)
    first = key_results.add_key_result(ws, objective_id=run.id, title="Dry runs", kind="total", target=9.0)
    second = key_results.add_key_result(ws, objective_id=run.id, title="Wet runs", kind="total", target=9.0)
    del first
    check_ins.check_in(ws, key_result_id=second.id, text="+1", note="Warm rain all the way\nhome")
    reflections.add_reflection(ws, text="The rain was kind.", objective_id=read.id)
    contributors.add_contributor(ws, name="Tom", what="lends a rain coat", objective_id=run.id)
    events.add_event(ws, title="Rain fair", day=ws.today, objective_id=read.id)
    app.made = {"run": run, "read": read, "wet": second}
    return app


def press(app, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or app.window, key, modifier)
    QCoreApplication.processEvents()


def find(app, words):
    press(app, K.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), words)
    app.window.page.look()
    return app.window.page


def shown(page):
    return [(row.words, row.hit is not None) for row in page.list.found.rows]


def test_words_are_looked_for_a_moment_after_the_last_key(app, qtbot):
    press(app, K.Key_F, Qt.KeyboardModifier.ControlModifier)
    page = app.window.page
    QTest.keyClicks(QApplication.focusWidget(), "rain")
    assert shown(page) == []
    qtbot.waitUntil(lambda: shown(page) != [], timeout=2000)


def test_every_sort_of_text_is_found_in_groups(app):
    page = find(app, "rain")
    assert shown(page) == [
        ("Objectives", False), ("Run in any rain", True), ("Rain is weather", True),
        ("Events", False), ("Rain fair", True),
        ("What you wrote, looking back", False), ("The rain was kind.", True),
        ("People who help", False), ("lends a rain coat", True),
        ("Notes", False), ("Warm rain all the way\nhome", True),
    ]  # fmt: skip
    assert page.count.text() == "Found in 6 places."


def test_a_hit_says_where_it_stands(app):
    page = find(app, "rain")
    places = {row.words: place_line(row.hit) for row in page.list.found.rows if row.hit}
    assert places["Run in any rain"] == "Health · Q1 2026"
    assert places["Rain is weather"] == "Why · Run in any rain · Q1 2026"
    assert places["lends a rain coat"] == "Tom · Run in any rain · Q1 2026"
    assert places["Warm rain all the way\nhome"] == "1 February 2026 · Wet runs · Run in any rain · Q1 2026"


def test_enter_opens_the_first_and_arrows_move(app):
    find(app, "rain")
    press(app, K.Key_Return)
    assert app.window.at == ("objective", app.made["run"].id)
    find(app, "rain")
    press(app, K.Key_Down)
    press(app, K.Key_Down)
    press(app, K.Key_Return)
    assert app.window.at == ("objective", app.made["read"].id)


def test_arrows_skip_the_heads_and_up_from_the_first_goes_back_to_the_field(app):
    page = find(app, "rain")
    press(app, K.Key_Down)
    assert QApplication.focusWidget() is page.list
    seen = []
    for _ in range(5):
        seen.append(page.list.hit.text)
        press(app, K.Key_Down)
    assert len(set(seen)) == 5
    press(app, K.Key_Home)
    press(app, K.Key_Up)
    assert QApplication.focusWidget() is page.field


def test_a_note_opens_its_key_result(app):
    page = find(app, "warm")
    assert page.list.hit.table == "check_in"
    press(app, K.Key_Return)
    opened = [card for card in app.window.page.cards.widgets if card.is_open]
    assert [card.id for card in opened] == [app.made["wet"].id]


def test_going_back_comes_to_the_same_hit(app):
    page = find(app, "rain")
    press(app, K.Key_Down)
    before = page.list.hit
    press(app, K.Key_Return)
    assert app.window.at[0] == "objective"
    press(app, K.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert app.window.page is page
    assert page.field.text() == "rain"
    assert page.list.hit == before
    assert QApplication.focusWidget() is page.list


def test_escape_goes_back_from_field_and_list(app):
    app.window.show_page("goals")
    find(app, "rain")
    press(app, K.Key_Escape)
    assert app.window.at[0] == "goals"
    find(app, "rain")
    press(app, K.Key_Down)
    press(app, K.Key_Escape)
    assert app.window.at[0] == "goals"


def test_what_is_typed_in_the_list_goes_on_in_the_field(app):
    page = find(app, "rai")
    press(app, K.Key_Down)
    press(app, K.Key_N)
    assert page.field.text() == "rain"
    assert QApplication.focusWidget() is page.field


def test_a_click_opens(app):
    page = find(app, "fair")
    where = page.list.visualRect(page.list.found.first()).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert app.window.at == ("objective", app.made["read"].id)


def test_nothing_found_is_said_kindly_with_a_way_on(app):
    page = find(app, "zebra")
    assert not page.list.isVisible()
    assert page.empty.text().startswith("Nothing you wrote holds “zebra”.")
    page.trash.click()
    assert app.window.at[0] == "trash"


def test_no_words_say_what_can_be_found(app):
    page = find(app, "")
    assert page.empty.text().startswith("Titles, whys, notes")
    assert not page.trash.isVisible()


def test_a_change_is_found_where_the_page_is_in_sight(app, qtbot):
    page = find(app, "zebra")
    objectives.edit_objective(app.workspace, app.made["read"].id, title="Zebra")
    qtbot.waitUntil(page.list.isVisible, timeout=2000)
    assert page.list.hit.text == "Zebra"


def test_a_screen_reader_hears_a_hit_with_its_place(app):
    page = find(app, "fair")
    at = page.list.found.first()
    assert at.data(Qt.ItemDataRole.AccessibleTextRole) == "Rain fair. 1 February 2026, Read more, Q1 2026"
    assert at.data(ROW).hit is not None
    assert QAccessible.queryAccessibleInterface(page.list).text(QAccessible.Text.Name) == "What was found"


@pytest.mark.parametrize("text", ["<b>rain</b> & <img src=x>", "\u202eniar rain", "rain " + "w" * 400])
def test_hostile_titles_are_shown_as_they_are(app, text):
    objectives.edit_objective(app.workspace, app.made["read"].id, title=text)
    page = find(app, "rain")
    assert (text, True) in shown(page)
    page.grab()

"""Tabs as underlined words: by keys, by mouse, and as a screen reader hears them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from lifeokr.ui.kit.tabs import Tabs
from lifeokr.ui.kit.theme import colour

WORDS = (("a", "Near"), ("b", "Farther & wider"), ("c", "Farthest"))


@pytest.fixture
def tabs(qtbot, light):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Tabs(WORDS, says="How far")
    window.setCentralWidget(made)
    window.show()
    QTest.qWaitForWindowActive(window)
    made.setFocus()
    made.heard, made.holder = [], window
    made.chosen.connect(made.heard.append)
    return made


def test_arrows_home_and_end_move_between_tabs_and_stop_at_the_ends(tabs):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(tabs, key)
    assert tabs.heard == ["b", "c", "b"]
    QTest.keyClick(tabs, Qt.Key.Key_End)
    QTest.keyClick(tabs, Qt.Key.Key_Home)
    assert tabs.heard[3:] == ["c", "a"]
    assert tabs.code == "a"


def test_a_click_on_a_word_chooses_it(tabs):
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.word_rect(2).center().toPoint())
    assert tabs.heard == ["c"]


def test_tab_goes_on_and_does_not_change_the_page(tabs):
    QTest.keyClick(tabs, Qt.Key.Key_Tab)
    assert tabs.heard == []


def test_a_screen_reader_hears_a_list_of_tabs_with_one_selected(tabs):
    tabs.choose("b")
    heard = QAccessible.queryAccessibleInterface(tabs)
    assert heard.role() is QAccessible.Role.PageTabList
    assert tabs.accessibleName() == "How far"
    each = [heard.child(at) for at in range(len(WORDS))]
    assert {one.role() for one in each} == {QAccessible.Role.PageTab}
    assert [one.text(QAccessible.Text.Name) for one in each] == ["Near", "Farther & wider", "Farthest"]
    assert [bool(one.state().selected) for one in each] == [False, True, False]


def line_colour(tabs, index):
    """Return the colour at the foot of a tab, in the middle of its word."""
    picture = tabs.grab().toImage()
    middle = QPointF(tabs.word_rect(index).center().x(), tabs.height() - 1)
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(QPoint(round(middle.x() * ratio), round(middle.y() * ratio)))


def test_the_line_stands_under_the_word_chosen_and_no_other(tabs):
    tabs.choose("c")
    ink = colour(tabs, "ink")
    assert [line_colour(tabs, at) == ink for at in range(len(WORDS))] == [False, False, True]


def test_words_have_room_in_either_weight_at_every_text_size(tabs, light):
    for percent in (100, 150):
        light.set_text_scale(percent)
        wide = [tabs.fontMetrics().horizontalAdvance(words) for _, words in WORDS]
        assert all(tabs.word_rect(at).width() >= need for at, need in enumerate(wide))
    light.set_text_scale(100)

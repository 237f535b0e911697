"""Lists of the editor opened and closed one after the other, by mouse and by keys, and the page stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lifeokr.services import objectives
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of popups


@pytest.fixture
def top(desk):
    owner = objectives.add_objective(desk.ws, title="Lighter", area_id=desk.areas()["Health"].id)
    page = desk.show(KeyResultsEditor, owner.id)
    return page.lines[0].form.top


def open_lists(top):
    return [name for name, asked in top.asked.items() if asked.control.view().isVisible()]


def clicked(control, across):
    """Click a control so far from its left edge, a negative number from the right, on what stands there."""
    x = across if across >= 0 else control.width() + across
    at = control.mapTo(control.window(), QPoint(x, control.height() // 2))
    under = control.window().childAt(at)
    QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(control.window(), at))
    QApplication.processEvents()


def escaped(desk):
    """Press Escape where the keyboard is: in a list that is open, else in the page."""
    popup = QApplication.activePopupWidget()
    QTest.keyClick(QApplication.focusWidget() if popup is None else popup.focusWidget() or popup,
                   Qt.Key.Key_Escape)  # fmt: skip
    desk.window.activateWindow()  # as a desktop does when a list has closed
    QApplication.processEvents()


ON_WORDS, ON_CHEVRON = 30, -14


@pytest.mark.parametrize("first", [ON_WORDS, ON_CHEVRON])
@pytest.mark.parametrize("then", [ON_WORDS, ON_CHEVRON])
def test_a_click_opens_the_units_right_after_escape_closed_the_kinds(desk, top, first, then):
    for _ in range(3):
        clicked(top.kind, first)
        assert open_lists(top) == ["kind"]
        escaped(desk)
        assert open_lists(top) == []
        clicked(top.unit, then)
        assert open_lists(top) == ["unit"]
        escaped(desk)
        assert open_lists(top) == []
    assert desk.went == []


def test_keys_open_and_close_one_list_after_the_other(desk, top):
    top.kind.setFocus()
    desk.pressed(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert open_lists(top) == ["kind"]
    escaped(desk)
    desk.tabbed()
    desk.pressed(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert open_lists(top) == ["unit"]
    escaped(desk)
    assert open_lists(top) == []
    assert desk.went == []
    escaped(desk)
    assert desk.went == [("back", "")]


def test_a_unit_is_taken_from_the_list_that_a_click_on_its_words_opened(desk, top):
    clicked(top.unit, ON_WORDS)
    QTest.keyClick(top.unit.view(), Qt.Key.Key_Down)
    QTest.keyClick(top.unit.view(), Qt.Key.Key_Return)
    assert top.unit.unit_code == "percent"


def test_what_is_typed_over_the_open_list_is_a_word_of_ones_own(desk, top):
    clicked(top.unit, ON_WORDS)
    QTest.keyClick(top.unit.view(), Qt.Key.Key_L)
    assert open_lists(top) == []
    desk.typed("etters")
    assert top.unit.unit_code == "letters"
    clicked(top.unit, ON_WORDS)
    QTest.keyClick(top.unit.view(), Qt.Key.Key_Backspace)
    assert top.unit.currentText() == ""


def test_dragging_over_the_words_selects_them_and_opens_nothing(desk, top):
    line = top.unit.lineEdit()
    line.setFocus()
    line.deselect()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(2, 10))
    QTest.mouseMove(line, QPoint(60, 10))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert line.hasSelectedText()
    assert open_lists(top) == []

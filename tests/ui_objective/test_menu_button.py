"""What can be done with a row: by its button, a right click, the menu key, Delete and F2."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lifeokr.ui.objective.menu_button import MenuButton, around

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of menus


class Row(QWidget):
    """A row with words and its button; keeps what was done."""

    def __init__(self, name):
        super().__init__()
        self.done = []
        line = QHBoxLayout(self)
        self.words = QLabel(name)
        self.other = QPushButton("Other")
        self.more = MenuButton()
        for widget in (self.words, self.other, self.more):
            line.addWidget(widget)
        self.more.offer((("edit", "Change…", self.edit), ("delete", "Salt & Pepper", self.delete)))

    def edit(self):
        self.done.append("edit")

    def delete(self):
        self.done.append("delete")


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.rows = [Row("one"), Row("two")]
    for row in made.rows:
        column.addWidget(row)
    made.show()
    qtbot.waitExposed(made)
    return made


def asked(widget, reason=QContextMenuEvent.Reason.Mouse):
    """Ask a widget for what can be done with it, as a right click or the menu key does."""
    at = widget.rect().center()
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


def test_a_right_click_on_the_words_opens_what_the_button_offers(page):
    asked(page.rows[1].words)
    assert [action.text() for action in page.rows[1].more.menu.actions()] == ["Change…", "Salt && Pepper"]
    assert page.rows[1].more.menu.isVisible()
    page.rows[1].more.menu.actions()[1].trigger()
    assert page.rows[1].done == ["delete"]
    page.rows[1].more.menu.close()


def test_the_menu_key_opens_it_below_the_button(page):
    more = page.rows[0].more
    more.setFocus()
    asked(more, QContextMenuEvent.Reason.Keyboard)
    assert more.menu.isVisible()
    assert more.menu.pos() == more.mapToGlobal(QPoint(0, more.height()))
    more.menu.close()


def test_delete_and_f2_do_it_at_once(page):
    more = page.rows[0].more
    QTest.keyClick(more, Qt.Key.Key_F2)
    QTest.keyClick(more, Qt.Key.Key_Delete)
    assert page.rows[0].done == ["edit", "delete"]
    more.offer(())
    QTest.keyClick(more, Qt.Key.Key_Delete)
    assert page.rows[0].done == ["edit", "delete"]


def test_the_nearest_row_with_a_button_is_meant(page):
    assert around(page.rows[1].other, page) is page.rows[1].more
    assert around(None, page) is page.rows[0].more
    page.rows[0].more.hide()
    assert around(page, page) is page.rows[1].more

"""Buttons are pressed by mouse, Space and Enter alike."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lifeokr.ui.kit.buttons import Button, IconButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("make", [lambda: Button("Save"), lambda: IconButton("more", "More")])
def test_a_button_with_the_keyboard_is_pressed_by_space_and_by_enter(qtbot, make, key):
    window = QWidget()
    qtbot.addWidget(window)
    button = make()
    QVBoxLayout(window).addWidget(button)
    window.show()
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    button.setFocus()
    qtbot.keyClick(button, key)
    assert pressed == [1]

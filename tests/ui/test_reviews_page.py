"""The Reviews page: a year saved as a book, said without an offer to take something else back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lifeokr.ui.kit.buttons import Button


@pytest.fixture
def app(open_window):
    app = open_window()
    app.window.show_page("reviews")
    return app


def button(app, words):
    return next(one for one in app.window.page.findChildren(Button) if words in one.accessibleName())


def test_a_year_is_saved_and_nothing_is_offered_to_be_taken_back(qtbot, app, answers, tmp_path):
    answers.paths.append(tmp_path / "2025")
    qtbot.mouseClick(button(app, "2025"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(app.window.toast.isVisible, timeout=60_000)
    assert (tmp_path / "2025.pdf").read_bytes()[:5] == b"%PDF-"
    assert str(tmp_path / "2025.pdf") in app.window.toast.words
    assert not [one for one in app.window.toast.findChildren(Button) if one.isVisible()]

"""The sidebar as drawn: a line at its edge, Work behind the fence on its own tint."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from lifeokr.ui.kit.theme import tokens


@pytest.fixture(params=["light", "dark"])
def window(request, open_window):
    app = open_window(theme=request.param)
    return app.window, tokens(f"life-{request.param}"), tokens(f"work-{request.param}")


def colours(window):
    """Return a function from a place in the sidebar to its colour."""
    picture = window.sidebar.grab().toImage()
    return lambda x, y: picture.pixelColor(x, y).name()


def door(window):
    """Return a place on the ground of Work's door, beside its item."""
    item = window.sidebar.item("work")
    corner = item.mapTo(window.sidebar, QPoint(0, 0))
    return 5, corner.y() + item.height() // 2


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_parts_it_from_the_page_from_top_to_bottom(window, qtbot, way):
    shown, life, _ = window
    shown.setLayoutDirection(way)
    qtbot.wait(1)
    at, rtl = colours(shown), way is Qt.LayoutDirection.RightToLeft
    edge = 0 if rtl else shown.sidebar.width() - 1
    inner = edge + 1 if rtl else edge - 1
    for y in (2, door(shown)[1], shown.sidebar.height() - 2):
        assert at(edge, y) == life["line"].lower()
    assert at(inner, 2) == life["side"].lower()


def test_works_door_has_works_side_tint_and_a_line_beneath(window):
    shown, life, work = window
    at = colours(shown)
    x, y = door(shown)
    assert at(x, y) == work["side"].lower()
    while at(x, y) == work["side"].lower():
        y += 1
    assert at(x, y) == life["line"].lower()
    assert at(x, y + 1) == life["side"].lower()


def test_behind_the_fence_door_and_page_are_of_one_ground(window):
    shown, _, work = window
    shown.show_page("work")
    assert colours(shown)(*door(shown)) == work["bg"].lower()
    shown.show_page("week")
    assert colours(shown)(*door(shown)) == work["side"].lower()


def test_the_pointer_over_work_is_seen(window, qtbot):
    shown, _, work = window
    item = shown.sidebar.item("work")
    item.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert item.grab().toImage().pixelColor(item.width() // 2, 3).name() == work["bg"].lower()

"""Segments: one joined box in which the chosen option is filled, whichever way the words run."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.fonts import install_fonts
from lifeokr.ui.kit.theme import qt_palette, tokens

OPTIONS = (("one", "One"), ("two", "Two"), ("three", "Three"))
LOOK = tokens("life-light")


@pytest.fixture
def holder(qtbot, qapp):
    """A window in Life's light look, wide enough for everything."""
    install_fonts(qapp, 100)
    widget = QWidget()
    widget.setPalette(qt_palette("life-light"))
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    return widget


def shown(holder, options=OPTIONS, *, width=500, way=Qt.LayoutDirection.LeftToRight):
    segment = Segment(options, says="How many")
    holder.setLayoutDirection(way)
    holder.layout().addWidget(segment)
    holder.layout().addStretch(1)
    holder.resize(width, 300)
    holder.show()
    return segment


def pieces(segment):
    """Return where each option stands in the segment, by its words."""
    found = {}
    for piece in segment.findChildren(QRadioButton):
        found[piece.text()] = piece.rect().translated(piece.mapTo(segment, QPoint()))
    return found


def seen(segment):
    """Return a function from a place in the segment to the colour seen there."""
    picture = segment.grab().toImage()
    ratio = picture.devicePixelRatio()
    return lambda x, y: picture.pixelColor(round(x * ratio), round(y * ratio)).name()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_options_touch_and_the_chosen_one_is_filled_to_its_edges(holder, way):
    segment = shown(holder, way=way)
    segment.choose("two")
    where, at = pieces(segment), seen(segment)
    inorder = [where["One"], where["Two"], where["Three"]]
    if way is Qt.LayoutDirection.RightToLeft:
        inorder.reverse()
    for left, right in pairwise(inorder):
        assert right.left() == left.right() + 1
    two = where["Two"]
    dark = LOOK["btn"].lower()
    for x in (two.left(), two.right()):
        assert at(x, two.top() + 3) == dark
        assert at(x, two.center().y()) == dark
    for other in ("One", "Three"):
        assert at(where[other].center().x(), where[other].top() + 4) == LOOK["surface"].lower()


def test_the_first_option_is_round_where_the_box_is_and_square_within(holder):
    segment = shown(holder)
    where, at = pieces(segment)["One"], seen(segment)
    assert at(where.left(), where.top()) == LOOK["bg"].lower()
    assert at(where.right(), where.top()) == LOOK["btn"].lower()


def test_from_right_to_left_the_first_option_stands_at_the_right(holder):
    segment = shown(holder, way=Qt.LayoutDirection.RightToLeft)
    where, at = pieces(segment)["One"], seen(segment)
    assert where.left() > pieces(segment)["Two"].left()
    assert at(where.right(), where.top()) == LOOK["bg"].lower()
    assert at(where.left(), where.top()) == LOOK["btn"].lower()


@pytest.mark.parametrize(
    ("way", "key"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left),
    ],
)
def test_arrows_choose_the_next_one_in_the_order_of_reading(qtbot, holder, way, key):
    segment = shown(holder, way=way)
    heard = []
    segment.chosen.connect(heard.append)
    holder.activateWindow()
    segment.take_focus()
    qtbot.waitUntil(lambda: holder.focusWidget() is not None and holder.focusWidget().hasFocus())
    qtbot.keyClick(holder.focusWidget(), key)
    assert (segment.code, heard) == ("two", ["two"])


def test_without_room_side_by_side_options_stand_in_a_column_in_the_same_box(qtbot, holder):
    segment = shown(holder, [(str(at), f"Option number {at}") for at in range(4)], width=240)
    where = list(pieces(segment).values())
    for upper, lower in pairwise(where):
        assert lower.top() == upper.bottom() + 1
        assert lower.left() == upper.left()
        assert lower.width() == upper.width()
    holder.resize(700, 300)
    qtbot.wait(1)
    assert len({one.top() for one in pieces(segment).values()}) == 1


def test_a_segment_is_never_wider_than_its_longest_option_must_be(holder):
    segment = shown(holder)
    assert segment.minimumSizeHint().width() < sum(one.width() for one in pieces(segment).values())


def test_nothing_moves_when_another_option_is_chosen(holder):
    segment = shown(holder)
    before = pieces(segment)
    segment.choose("three")
    assert pieces(segment) == before


def test_the_ring_stands_around_the_whole_box(qtbot, open_window):
    app = open_window()
    app.window.show_page("settings")
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    segment = app.window.page.findChild(Segment)
    options = segment.findChildren(QRadioButton)
    for _ in range(20):
        if app.window.focusWidget() in options:
            break
        qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Tab)
    assert app.ring.around.findChildren(QRadioButton) == options


def test_in_an_editor_it_begins_where_the_fields_do(open_window):
    app = open_window()
    app.window.show_page("objective-editor")
    page = app.window.page
    box = page.horizon.findChildren(QRadioButton)[0]
    assert box.mapTo(page, QPoint()).x() == page.title.mapTo(page, QPoint()).x()

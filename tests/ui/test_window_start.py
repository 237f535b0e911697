"""What waits until the window has painted, and what holds whatever the look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation, QLocale

from lifeokr.trail.model import TrailModel
from lifeokr.ui.kit.glide import LENGTH, Glide, length
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.trail_view import TrailView


@pytest.fixture
def app(open_window):
    return open_window()


def test_the_menus_are_filled_and_named_once_the_window_has_painted(app):
    bar = app.window.menuBar()
    titles = [action.text() for action in bar.actions()]
    assert titles == ["&File", "&Edit", "&View", "&Go", "&Help"]
    assert all(action.menu().actions() for action in bar.actions())


def test_a_window_that_is_never_seen_gets_its_menus_all_the_same(app):
    app.ring.deleteLater()
    app.ring = None
    app.dress()
    assert app.ring is not None


def test_nothing_glides_where_the_person_wants_nothing_to_move(app, qtbot):
    view = TrailView()
    qtbot.addWidget(view)
    view.show_trail(TrailModel(colour="health", position=0.2))
    app.theme.set_reduced_motion(True)
    assert length() == 0
    view.show_trail(TrailModel(colour="health", position=0.6), glide=True)
    assert view.findChildren(Glide) == []
    app.theme.set_reduced_motion(False)


def test_the_bead_glides_for_a_fifth_of_a_second_and_ends_where_it_should(app, qtbot):
    if length() == 0:
        app.theme.set_reduced_motion(False)
    view = TrailView()
    qtbot.addWidget(view)
    view.show_trail(TrailModel(colour="health", position=0.2))
    view.show_trail(TrailModel(colour="health", position=0.6), glide=True)
    (glide,) = view.findChildren(Glide)
    assert glide.duration() == min(length(), LENGTH)
    qtbot.waitUntil(lambda: glide.state() is QAbstractAnimation.State.Stopped, timeout=2000)
    assert view.trail.position == 0.6


def test_larger_text_reaches_labels_that_are_there(app):
    label = next(one for one in app.window.page.findChildren(Label) if one.role == "h1")
    assert label.font().pixelSize() == 28
    app.theme.set_text_scale(150)
    assert label.font().pixelSize() == 42
    app.theme.set_text_scale(100)
    assert label.font().pixelSize() == 28


def test_the_week_is_counted_anew_after_a_change(app):
    before = app.window.page.waiting
    assert before == app.window.page.week.due
    app.window.page._on_changed(_Touched())
    assert app.window.page.waiting is None


class _Touched:
    origin = None

    def touches(self, *tables):
        return False


def test_how_the_place_writes_numbers_is_kept_for_the_command_line(qtbot, open_window):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        app = open_window()
        qtbot.waitUntil(lambda: app.context.settings.settings.numbers == ",.")
    finally:
        QLocale.setDefault(before)

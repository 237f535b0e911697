"""Every page in small windows, with large text, from right to left, and on fine screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from looking import faults
from painted import written_by
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea

from lifeokr.services import objectives, queries
from lifeokr.ui.kit.text import Label
from lifeokr.ui.pages.registry import codes
from lifeokr.ui.widgets.trail_view import TrailView
from lifeokr.ui.widgets.week_side import WeekSide

ABOUT_ONE = ("objective", "key-results-editor")
SMALLEST, DESIGNED = (800, 540), (1100, 700)
LONG = "Carry a pack up every hill that I can see from the kitchen window, in any weather, and say so <b>"


@pytest.fixture
def shown(open_window, qtbot):
    """Return a function that shows a page in a window of a size, with text of a size."""
    scaled = []

    def showing(page, size, scale=100, title="Carry a pack"):
        app = open_window(sample=page != "first-run", size=size)
        scaled.append(app)
        app.theme.set_text_scale(scale)
        about = ""
        if page in ABOUT_ONE:
            views = queries.objectives(app.workspace)
            about = next(one.objective.id for one in views if one.objective.title.startswith(title))
        if page not in ("week", "first-run"):
            app.window.show_page(page, about)
        app.window.resize(*size)
        qtbot.waitUntil(lambda: not app.window.page.stale)
        for _ in range(10):  # a chart that is drawn takes one round of events, what it moves comes after
            qtbot.wait(5)
        assert app.window.at[0] == page
        return app

    yield showing
    for app in scaled:
        app.theme.set_text_scale(100)


@pytest.fixture
def from_the_right(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def sideways(window):
    """Return what could be scrolled sideways, with how far."""
    areas = [window.page, *window.page.findChildren(QAbstractScrollArea)]
    return [
        f"{type(one).__name__} {one.accessibleName()!r} by {one.horizontalScrollBar().maximum()}"
        for one in areas
        if one.isVisible() and one.horizontalScrollBar().maximum() > 0
    ]


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("page", codes())
def test_in_the_smallest_window_a_page_scrolls_down_and_never_sideways(shown, page, scale):
    app = shown(page, SMALLEST, scale)
    assert (app.window.width(), app.window.height()) == SMALLEST
    assert sideways(app.window) == []
    assert faults(app.window, "life-light") == []


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("page", codes())
def test_from_the_designed_least_on_nothing_is_cut(shown, page, scale):
    app = shown(page, DESIGNED, scale)
    assert sideways(app.window) == []
    assert faults(app.window, "life-light") == []


@pytest.mark.parametrize("page", codes())
def test_from_the_right_a_page_scrolls_no_more_than_from_the_left(from_the_right, shown, page):
    app = shown(page, SMALLEST, 150)
    assert sideways(app.window) == []


@pytest.mark.parametrize(("scale", "beside"), [(100, True), (150, False)])
def test_the_side_column_stands_beside_the_list_while_the_text_leaves_it_room(shown, scale, beside):
    app = shown("week", (1440, 900), scale)
    side = app.window.page.findChild(WeekSide)
    rows = app.window.page.lists[0]
    assert (side.y() < rows.y() + rows.height()) is beside
    assert side.width() == (256 if beside else rows.width())


def test_a_narrow_window_shows_icons_whose_words_are_told(shown, qtbot):
    app = shown("goals", SMALLEST)
    sidebar, page = app.window.sidebar, app.window.page
    assert sidebar.width() == 60
    week = sidebar.item("week")
    assert (week.toolTip(), week.accessibleName()) == ("This week: 6 left", "This week")
    assert written_by(week) == []
    qtbot.mouseClick(sidebar.item("settings"), Qt.MouseButton.LeftButton)
    assert app.window.at[0] == "settings"
    app.window.resize(1100, 700)
    qtbot.wait(10)
    assert (sidebar.width(), week.toolTip()) == (208, "")
    assert [one.words for one in written_by(week)] == ["6 left", "This week"]
    app.theme.set_text_scale(150)  # with larger text the same window is narrow
    assert sidebar.width() == 90
    assert page is not app.window.page


def test_sidebar_and_rows_are_mirrored_from_the_right(from_the_right, shown, qapp):
    app = shown("week", (1440, 900))
    window = app.window
    assert window.sidebar.x() == window.width() - window.sidebar.width()
    rows = window.page.lists[0].rows
    title, trail = rows[0]._words, rows[0].trail
    assert title.mapTo(window, title.rect().center()).x() > trail.mapTo(window, trail.rect().center()).x()
    item = window.sidebar.item("week")
    *note, words = written_by(item)  # the note in parts, for its number runs the other way
    assert words.words == "This week"
    assert max(one.ink.right() for one in note) < words.ink.left()
    assert abs((item.width() - words.ink.right()) - 44) < 3  # 12 to the icon, 20 of it, 12 to the words


def test_the_legend_stands_over_the_marks_from_either_side(shown, qapp):
    def middles():
        app = shown("week", (1440, 900))
        legend = app.window.page.lists[0]._legend
        places = {one.words: one.ink.center().x() for one in written_by(legend)}
        return places, legend.width()

    there, width = middles()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored, _ = middles()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert set(there) == {"today", "target", "stretch"}
    for words, place in there.items():
        assert abs(width - place - mirrored[words]) < 3


def test_the_words_of_a_trail_are_mirrored_and_never_turned(from_the_right, shown):
    app = shown("key-results-editor", (1440, 900))
    trail = next(
        one
        for one in app.window.page.findChildren(TrailView)
        if one.isVisible() and len(written_by(one)) >= 3
    )
    told = {one.words.split()[0]: one for one in written_by(trail)}
    places = [told[word].ink.center().x() for word in ("stretch", "target,", "at")]
    assert places == sorted(places)
    assert all(one.ink.width() > 0 for one in told.values())


def test_a_row_of_the_week_takes_two_lines_and_back_without_losing_the_keyboard(shown, qtbot):
    app = shown("week", (1440, 900))
    row = next(one for one in app.window.page.lists[0].rows if one.row.view.metric.unit == "lb")
    row.open()
    field = app.window.focusWidget()
    qtbot.keyClicks(field, "12")
    one_line = row.trail.y()
    app.window.resize(*SMALLEST)
    app.theme.set_text_scale(150)
    qtbot.wait(20)
    row = next(one for one in app.window.page.lists[0].rows if one.row.view.metric.unit == "lb")
    assert row.trail.y() > one_line + 20
    assert row.unsaved().text == "12"
    assert row.isAncestorOf(app.window.focusWidget())
    held = app.window.focusWidget()
    app.window.resize(1440, 900)
    qtbot.wait(20)
    app.window.resize(*SMALLEST)
    qtbot.wait(20)
    assert app.window.focusWidget() is held
    qtbot.keyClick(held, Qt.Key.Key_Tab)
    assert row.isAncestorOf(app.window.focusWidget())


@pytest.mark.parametrize("page", ["week", "goals", "objective", "reviews"])
def test_a_long_title_is_cut_with_dots_and_told_whole_as_plain_text(shown, page, qtbot, open_window):
    app = open_window(size=SMALLEST)
    view = next(
        one for one in queries.objectives(app.workspace) if one.objective.title.startswith("Carry a pack")
    )
    objectives.edit_objective(app.workspace, view.objective.id, title=LONG)
    if page != "week":
        app.window.show_page(page, view.objective.id if page == "objective" else "")
    qtbot.wait(30)
    assert sideways(app.window) == []
    assert [line for line in faults(app.window, "life-light") if "dotted" in line] == []


CHILD = Path(__file__).parent / "scaled_child.py"


@pytest.mark.parametrize("factor", ["1.25", "2"])
def test_on_a_fine_screen_nothing_is_cut_and_every_picture_is_sharp(factor, tmp_path):
    """In a process of its own, for Qt takes the factor at its start."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": factor,
        "PYTHONPATH": str(CHILD.parents[1] / "shots"),
    }
    done = subprocess.run(
        [sys.executable, "-P", str(CHILD), str(tmp_path)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert set(told) == set(codes())
    for page, seen in told.items():
        wide = round(DESIGNED[0] * float(factor))
        assert seen == {"faults": [], "sideways": 0, "pixels": wide}, page


def test_the_chevron_of_a_list_stands_behind_its_words_from_either_side(from_the_right, shown):
    app = shown("settings", (1440, 900))
    choice = app.window.page.units.lists[next(iter(app.window.page.units.lists))]
    picture = choice.grab().toImage()
    paper = picture.pixelColor(picture.width() // 2, 6)
    inked = [
        x
        for x in range(4, picture.width() - 4)
        if any(picture.pixelColor(x, y) != paper for y in range(8, picture.height() - 8))
    ]
    chevron = [x for x in inked if x < 30]
    assert min(chevron) > 6
    assert max(chevron) < 24
    assert max(inked) > picture.width() - 20  # the words begin at the right
    assert not [x for x in inked if 30 <= x < picture.width() - 60]


def test_the_way_out_of_an_empty_trash_stands_where_its_words_begin(shown):
    app = shown("trash", (1440, 900))
    page = app.window.page
    head = next(one for one in page.findChildren(Label) if one.role == "h1")
    assert page.goals.x() == head.x()

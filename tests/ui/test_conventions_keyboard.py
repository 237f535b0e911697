"""DESKTOP.md 4, rows 28 to 32: everything by keys, in reading order, and always to be seen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QTabBar, QWidget

from lifeokr.services import objectives, queries
from lifeokr.ui.kit.tick_box import TickBox
from lifeokr.ui.pages.registry import codes

MOST = 150
PAGES = [code for code in codes() if code != "first-run"]


def opened(open_window, code, **how):
    """Return a window of the sample that shows a page as a person comes to it."""
    app = open_window(sample=code != "first-run", **how)
    views = queries.objectives(app.workspace)
    about = ""
    if code in ("objective", "key-results-editor"):
        about = next(view.objective.id for view in views if view.objective.title.startswith("Carry a pack"))
    if code == "trash":
        objectives.delete_objective(app.workspace, views[0].objective.id)
    if code != "first-run":
        app.window.show_page(code, about)
    if code == "find":
        app.window.page.field.setText("walk")
        app.window.page.look()
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    settle()
    app.window.focus_page()
    settle()
    return app


def settle():
    for _ in range(3):
        QCoreApplication.processEvents()


def name(widget):
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def stops(window):
    """Return what Tab should meet: all that can be seen, used, and takes the keyboard by Tab."""
    found = []
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        usable = widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollBar)
        if takes and usable:
            found.append(widget)
    return found


class Met(list):
    """What Tab met, and where each and the one before it stood when it was met."""

    def __init__(self):
        super().__init__()
        self.places = []


def place(window, widget):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def walked(window, key=Qt.Key.Key_Tab):
    """Return what Tab meets from where the keyboard is until it comes round."""
    met = Met()
    for _ in range(MOST):
        at = QApplication.focusWidget()
        assert at is not None, f"the keyboard was lost after {name(met[-1]) if met else 'nothing'}"
        if met and at is met[0]:
            return met
        assert at not in met, f"Tab is caught between {name(at)} and {name(met[-1])}"
        met.append(at)
        seen = len(met) > 1 and met[-2].isVisible()  # what was left may have folded
        met.places.append((place(window, met[-2]), place(window, at)) if seen else None)
        QTest.keyClick(at, key)
        settle()
    raise AssertionError("Tab never comes round")


@pytest.mark.parametrize("code", [*PAGES, "first-run"])
def test_tab_meets_each_control_once_and_comes_round(open_window, code):
    app = opened(open_window, code)
    wanted = stops(app.window)
    met = walked(app.window)
    assert [name(one) for one in wanted if one not in met] == []  # it may meet more: rows open as it comes


@pytest.mark.parametrize("code", [*PAGES, "first-run"])
def test_tab_goes_down_a_page_as_one_reads_it(open_window, code):
    app = opened(open_window, code)
    page = app.window.page
    met = walked(app.window)
    faults = [
        f"{name(one)} then {name(two)}"
        for (one, two), places in zip(pairwise(met), met.places[1:], strict=True)
        if page.isAncestorOf(one) and page.isAncestorOf(two) and places and backwards(*places)
    ]
    assert faults == []


def backwards(first, second):
    """Whether a step goes up in the same column, or back in the same line."""
    beside = first.left() < second.right() and second.left() < first.right()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    level = shared > min(first.height(), second.height()) / 2
    if beside and not level:
        return second.bottom() <= first.top()
    return level and not beside and second.right() <= first.left()


@pytest.mark.parametrize("code", [*PAGES, "first-run"])
def test_a_page_begins_on_a_control_of_its_own(open_window, code):
    app = opened(open_window, code)
    at = QApplication.focusWidget()
    if stops(app.window.page):
        assert at is not None
        assert app.window.page.isAncestorOf(at), name(at)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "code", ["week", "goals", "objective", "objective-editor", "settings", "find", "trash"]
)
def test_the_focus_can_be_seen_around_every_control(open_window, code, theme):
    app = opened(open_window, code, theme=theme)
    unseen, met = [], []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)  # the ring is shown to who uses keys
    settle()
    while (widget := QApplication.focusWidget()) not in met:
        met.append(widget)
        if app.window.page.isAncestorOf(widget):
            app.window.page.ensureWidgetVisible(widget)
            settle()
        if not stands_out(app.window, widget):
            unseen.append(name(widget))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        settle()
    assert unseen == []


def stands_out(window, widget):
    """Whether a ring of two pixels, 3:1 against what was there, appears along at least half of a rim."""
    at = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-5, -5, 5, 5)
    at &= window.rect()
    with_focus = window.grab(at).toImage()
    widget.clearFocus()
    settle()
    without = window.grab(at).toImage()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    settle()
    changed = sum(
        contrast(with_focus.pixelColor(x, y), without.pixelColor(x, y)) >= 3
        for x in range(with_focus.width())
        for y in range(with_focus.height())
    )
    ring = at
    if isinstance(widget, QTabBar):
        ring = widget.tabRect(widget.currentIndex())
    elif isinstance(widget, TickBox):
        ring = widget.box_rect
    return changed >= ring.width() + ring.height()


def contrast(one, two):
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_the_keyboard_comes_back_after_a_dialog(open_window, answers):
    app = opened(open_window, "settings")
    before = QApplication.focusWidget()
    app.window.actions_table["export"].setEnabled(True)
    answers.paths.append(None)
    app.window.actions_table["export"].trigger()
    settle()
    assert QApplication.focusWidget() is before

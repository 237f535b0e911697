from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from lifeokr.services import check_ins, queries
from lifeokr.ui.kit.jobs import InlineJobs, ThreadJobs
from lifeokr.ui.kit.theme import Choice
from lifeokr.ui.objective.chart_panel import ChartPanel
from lifeokr.ui.widgets.chart_view import ChartView
from tests.ui_objective.conftest import STYLE


class CountedJobs(InlineJobs):
    """Counts the jobs."""

    def __init__(self):
        self.count = 0

    def start(self, work, done, failed):
        self.count += 1
        super().start(work, done, failed)


class FailingJobs(InlineJobs):
    def start(self, work, done, failed):
        failed(MemoryError())


def shown(qtbot, view, width=800):
    qtbot.addWidget(view)
    view.resize(width, 400)
    view.show()
    view.activateWindow()
    assert QTest.qWaitForWindowActive(view)
    qtbot.waitUntil(lambda: not view.waiting)
    view.setFocus()
    return view


def chart(qtbot, theme, details, jobs=None):
    view = ChartView(jobs or InlineJobs(), theme, STYLE)
    view.show_details(details)
    return shown(qtbot, view)


def test_a_page_with_a_chart_view_has_not_brought_in_matplotlib(fresh_process):
    code = (
        "import sys; import lifeokr.ui.pages.objective, lifeokr.ui.pages.goals;"
        "print(sorted({'matplotlib', 'numpy', 'typst'} & set(sys.modules)))"
    )
    assert fresh_process(code).strip() == "[]"


def test_the_chart_is_a_picture_of_the_widgets_size_with_ink_on_it(qtbot, light, details):
    view = chart(qtbot, light, details)
    assert (view.image.width(), view.image.height()) == (800, 400)
    inks = {view.image.pixelColor(x, y).name() for x in range(0, 800, 4) for y in range(0, 400, 4)}
    assert "#ffffff" in inks
    assert light.tokens["money"].lower() in inks


def test_the_chart_is_said_as_a_sentence(qtbot, light, details):
    assert chart(qtbot, light, details).accessibleName().startswith("Saved, 40, score 0.28, behind pace")


def test_right_and_left_step_through_the_check_ins_and_open_their_notes(qtbot, light, details, told):
    view = chart(qtbot, light, details)
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(view, key)
        seen.append(view.open_id)
    first, second, third = told.entries
    assert seen == [first, second, third, third, second]
    assert view.accessibleDescription() == "20 January, 30, sure 4 of 5. Sold the old bike."


def test_the_open_note_is_drawn(qtbot, light, details):
    view = chart(qtbot, light, details)
    before = view.image.copy()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.image != before


def test_home_and_end_go_to_the_first_and_last_check_in_and_escape_closes_the_note(
    qtbot, light, details, told
):
    view = chart(qtbot, light, details)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.open_id == told.entries[2]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.open_id == told.entries[0]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.open_id is None


def test_tab_leaves_the_chart(qtbot, light, details):
    panel = ChartPanel(InlineJobs(), light, STYLE)
    panel.show_details(details)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    assert QTest.qWaitForWindowActive(panel)
    panel.chart.setFocus()
    QTest.keyClick(panel.chart, Qt.Key.Key_Tab)
    assert panel.switch.hasFocus()


@pytest.mark.qt_log_ignore("does not support raise")  # a tooltip on a screen that is none
def test_a_pointer_over_a_check_in_reads_it_and_a_click_opens_it(qtbot, light, details, told):
    view = chart(qtbot, light, details)
    place = view.shown.places[1]
    at = QPoint(round(place.x) + 3, round(place.y) - 3)
    QTest.mouseMove(view, at)
    qtbot.waitUntil(lambda: QToolTip.text() == "20 January, 30, sure 4 of 5. Sold the old bike.")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.open_id == told.entries[1]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.open_id is None
    assert view.nearest(2, 2) is None


@pytest.mark.qt_log_ignore("does not support raise")  # a tooltip on a screen that is none
def test_a_title_that_looks_like_markup_is_shown_as_it_is_in_the_tooltip(qtbot, light, ws, told):
    check_ins.edit_check_in(ws, told.entries[1], note="<b>bold</b> & $x^2$")
    view = chart(qtbot, light, queries.key_result_details(ws, told.saved))
    place = view.shown.places[1]
    QTest.mouseMove(view, QPoint(round(place.x), round(place.y)))
    qtbot.waitUntil(lambda: "&lt;b&gt;bold&lt;/b&gt; &amp;" in QToolTip.text())


def test_many_changes_of_size_are_one_drawing(qtbot, light, details):
    jobs = CountedJobs()
    view = chart(qtbot, light, details, jobs)
    before = jobs.count
    for width in range(700, 760, 10):
        view.resize(width, 400)
    qtbot.waitUntil(lambda: view.image.width() == 750)
    assert jobs.count == before + 1


def test_another_theme_draws_the_chart_anew(qtbot, light, details):
    view = chart(qtbot, light, details)
    light.choose(Choice.DARK)
    dark = light.tokens["surface"].lower()
    qtbot.waitUntil(lambda: view.image.pixelColor(2, 2).name() == dark)


def test_a_chart_that_cannot_be_drawn_says_so(qtbot, light, details):
    view = chart(qtbot, light, details, FailingJobs())
    assert view.image is None
    assert "MemoryError" in view.accessibleName()


def test_the_chart_is_drawn_beside_the_windows_thread(qtbot, light, details):
    jobs = ThreadJobs()
    view = ChartView(jobs, light, STYLE)
    view.show_details(details)
    assert view.accessibleName() == "Drawing the chart"
    shown(qtbot, view)
    qtbot.waitUntil(lambda: view.image is not None)
    assert view.accessibleName().startswith("Saved, 40")
    jobs.finish()


def test_a_chart_may_go_while_it_is_drawn(qtbot, qapp, light, details):
    jobs = ThreadJobs()
    holder = QWidget()
    column = QVBoxLayout(holder)
    view = ChartView(jobs, light, STYLE)
    column.addWidget(view)
    view.show_details(details)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitUntil(lambda: view.waiting)
    view.setParent(None)
    view.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs.finish()
    qapp.processEvents()
    gc.collect()


def test_the_figures_can_be_read_as_a_table(qtbot, light, details):
    panel = ChartPanel(InlineJobs(), light, STYLE)
    panel.show_details(details)
    qtbot.addWidget(panel)
    panel.resize(800, 460)
    panel.show()
    qtbot.waitUntil(lambda: panel.table.rowCount() == 3)
    QTest.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    assert panel.table.isVisible()
    assert not panel.chart.isVisible()
    newest = [panel.table.item(0, column).text() for column in range(panel.table.columnCount())]
    assert newest == ["2026-02-10", "40", "40", "4", ""]
    assert panel.switch.text() == "Show as chart"
    QTest.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    assert panel.chart.isVisible()

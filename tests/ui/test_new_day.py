"""A window that stands open over midnight: every page reads the new day, and nothing typed is lost."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from lifeokr.services import objectives, queries
from lifeokr.services.clock import Clock
from lifeokr.services.sample import SAMPLE_DAY
from lifeokr.ui.kit.midnight import DayWatch
from lifeokr.ui.pages.registry import codes

ABOUT_ONE = ("objective", "key-results-editor")
SHOWS_NO_DAY = ("doctor", "keys", "about", "work")
LAID_OUT_ONCE = ("objective-editor", "key-results-editor")  # read while one types, they would take it away


class Wrist:
    """A clock one can put forward."""

    def __init__(self, moment):
        self.moment, self.ahead = moment, 0

    @property
    def local(self):
        return self.moment + timedelta(minutes=self.ahead)

    def today(self):
        return self.local.date()

    def clock(self):
        return Clock(
            today=self.today,
            now_utc=lambda: self.moment.isoformat().replace("+00:00", "Z"),
            offset=lambda: self.ahead,
            zone=lambda: "UTC",
        )


@pytest.fixture
def late(open_window, qtbot):
    """Return a function that opens a page five minutes before midnight, with the clock."""

    def opening(page="week", *, sample=True):
        app = open_window(sample=sample)
        wrist = Wrist(datetime(SAMPLE_DAY.year, SAMPLE_DAY.month, SAMPLE_DAY.day, 23, 55, tzinfo=UTC))
        app.workspace.clock = wrist.clock()
        app.bridge.look()
        about = queries.objectives(app.workspace)[0].objective.id if page in ABOUT_ONE else ""
        app.window.show_page(page, about)
        qtbot.wait(20)
        return app, wrist

    return opening


def put_forward(app, wrist, qtbot, **by):
    wrist.moment += timedelta(**by)
    app.bridge.look()
    qtbot.wait(20)


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("before", "after", "turned"),
    [
        ((2026, 5, 30, 23, 59), (2026, 5, 31, 0, 0), True),
        ((2026, 5, 31, 0, 0), (2026, 5, 31, 2, 59), False),
        ((2026, 5, 31, 2, 59), (2026, 5, 31, 3, 0), True),  # from now on an entry is for today
        ((2026, 5, 31, 3, 0), (2026, 5, 31, 23, 59), False),
        ((2026, 5, 31, 9, 0), (2026, 6, 3, 9, 0), True),  # a sleep of three days
        ((2026, 5, 31, 9, 0), (2026, 5, 30, 9, 0), True),  # a clock that was wrong
    ],
)
def test_the_day_turns_at_midnight_and_for_late_entries_at_three(before, after, turned):
    wrist = Wrist(datetime(*before, tzinfo=UTC))
    watch = DayWatch(wrist.clock)
    wrist.moment = datetime(*after, tzinfo=UTC)
    assert watch.turned() is turned
    assert not watch.turned()


def test_a_journey_east_turns_the_day():
    wrist = Wrist(datetime(2026, 5, 31, 20, 0, tzinfo=UTC))
    watch = DayWatch(wrist.clock)
    wrist.ahead = 9 * 60
    assert watch.turned()


def writable(page):
    """Return the fields in sight in which one can write."""
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [
        field
        for field in fields
        if field.isVisible() and not field.isReadOnly() and not isinstance(field.parent(), QComboBox)
    ]


@pytest.mark.parametrize("page", codes())
def test_every_page_reads_the_new_day_and_keeps_what_is_typed(late, qtbot, page):
    app, wrist = late(page, sample=page != "first-run")
    shown = app.window.page
    reads = []
    read = shown.refresh
    shown.refresh = lambda: (reads.append(page), read())
    typed = {}
    for field in (
        writable(shown)[:1] if page == "week" else writable(shown)
    ):  # there one row is open at a time
        words = f"{len(typed)}7"
        field.setText(words) if isinstance(field, QLineEdit) else field.setPlainText(words)
        typed[field.accessibleName()] = words
    put_forward(app, wrist, qtbot, hours=4)
    assert reads == ([] if page in SHOWS_NO_DAY + LAID_OUT_ONCE else [page])
    assert not shown.stale
    now = {
        field.accessibleName(): field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        for field in writable(shown)
    }
    assert {name: now.get(name) for name in typed} == typed


def test_this_week_says_the_new_day(late, qtbot):
    app, wrist = late()
    assert any("1 February" in words for words in said(app.window.page))
    put_forward(app, wrist, qtbot, hours=4)
    assert any("2 February" in words for words in said(app.window.page))
    assert app.window.page.week.today == date(2026, 2, 2)


def test_a_row_half_typed_over_midnight_is_still_open_with_the_keyboard(late, qtbot):
    app, wrist = late()
    row = app.window.page.lists[0].rows[2]
    row.open()
    qtbot.keyClicks(app.window.focusWidget(), "4.")
    put_forward(app, wrist, qtbot, minutes=10)
    same = next(one for one in app.window.page.lists[0].rows if one.key_result_id == row.key_result_id)
    assert same is not row
    assert same.is_open
    assert app.window.focusWidget().text() == "4."


def test_a_page_out_of_sight_reads_the_new_day_when_it_is_shown(late, qtbot):
    app, wrist = late("goals")
    before = app.window.page.summary.text()
    app.window.show_page("settings")
    put_forward(app, wrist, qtbot, days=40)
    app.window.show_page("goals")
    assert app.window.page.summary.text() != before  # which says how many days are left


def test_the_days_an_editor_offers_are_those_of_the_new_quarter(late, qtbot):
    app, wrist = late("objective-editor")
    editor = app.window.page
    assert editor.due_day.placeholderText() == "31 March 2026"
    editor.title.setText("Feel light")
    put_forward(app, wrist, qtbot, days=59)  # 1 April
    assert editor.due_day.placeholderText() == "30 June 2026"
    assert editor.title.text() == "Feel light"


def test_the_sidebar_counts_the_rows_of_the_new_week(late, qtbot):
    app, wrist = late("settings")
    before = app.window.sidebar.note("week")
    put_forward(app, wrist, qtbot, hours=4)  # a Sunday ends
    after = queries.week(app.workspace).due
    assert app.window.sidebar.note("week") == f"{after} left"
    assert app.window.sidebar.note("week") != before


def test_an_objective_added_elsewhere_at_midnight_is_seen_once(late, qtbot):
    app, wrist = late()
    reads = []
    read = app.window.page.refresh
    app.window.page.refresh = lambda: (reads.append(1), read())
    wrist.moment += timedelta(hours=4)
    area = queries.areas(app.workspace)[0]
    objectives.add_objective(app.workspace, title="Early", area_id=area.id)
    app.bridge.look()
    qtbot.wait(20)
    assert reads == [1]

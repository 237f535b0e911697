"""The sentences of the Goals page, and what its glyphs mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.domain.codes import Horizon, Status
from lifeokr.domain.cycle import quarter_of, year_of
from lifeokr.services.live_views import ObjectiveView
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.days import day
from lifeokr.words.goals import status_word


def summary(views: Sequence[ObjectiveView], horizon: Horizon, today: date) -> str:
    """Return how many objectives there are, how many rest, and how long the period still is."""
    if not views:
        return ""
    parts = [say("goals", "One objective || {n} objectives", n=len(views))]
    resting = sum(
        bool(view.key_results) and all(one.standing.status is Status.RESTING for one in view.key_results)
        for view in views
    )
    if resting:
        parts.append(say("goals", "one resting || {n} resting", n=resting))
    words = say("goals", "{parts}.", parts=say("goals", ", ").join(parts))
    if not horizon.executable:
        return words
    last = quarter_of(today).due_day if horizon is Horizon.QUARTER else year_of(today).due_day
    left = say("goals", "One day to go. || {n} days to go.", n=(last - today).days)
    return say("goals", "{words} {left}", words=words, left=left)


def empty_line(horizon: Horizon, today: date) -> str:
    """Return the one sentence of a horizon that holds nothing yet."""
    if horizon is Horizon.VISION:
        return say("goals", "No vision yet. What would you like to be true of your life one day?")
    if horizon is Horizon.LONG_TERM:
        return say("goals", "Nothing for the next years yet. Which way would you like to go?")
    if horizon is Horizon.YEAR:
        return say("goals", "Nothing for this year yet. What would you like to have come of it by December?")
    last = day(quarter_of(today).due_day)
    return say(
        "goals", "Nothing for this quarter yet. What would you like to be different by {day}?", day=last
    )


def legend() -> QWidget:
    """Return the glyphs with their words, in a line."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addStretch(1)
    for glyph, token, status in (
        ("status-ahead", "ink", Status.AHEAD),
        ("status-on", "ink", Status.ON_PACE),
        ("status-behind", "ink", Status.BEHIND),
        ("status-stretch", "gold_edge", Status.IN_THE_STRETCH),
        ("status-resting", "ink", Status.RESTING),
    ):
        row.addSpacing(12)
        row.addWidget(IconView(glyph, token, size=16))
        row.addWidget(Label(status_word(status.value), "caption", token="ink2"))
    row.addSpacing(12)
    row.addWidget(IconView("status-quiet", "ink", size=16))
    row.addWidget(Label(status_word("quiet"), "caption", token="ink2"))
    return line

"""The sentences of the Goals page, and what its glyphs mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lifeokr.domain.codes import Horizon, Status
from lifeokr.domain.cycle import quarter_of, year_of
from lifeokr.services.live_views import ObjectiveView
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.status_view import glyph_of
from lifeokr.words import say
from lifeokr.words.days import day
from lifeokr.words.goals import status_word

LEGEND = {
    "status-ahead": Status.AHEAD.value,
    "status-on": Status.ON_PACE.value,
    "status-behind": Status.BEHIND.value,
    "check": Status.REACHED.value,
    "status-stretch": Status.IN_THE_STRETCH.value,
    "status-resting": Status.RESTING.value,
    "status-quiet": "quiet",
}


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


def marks_of(views: Sequence[ObjectiveView]) -> tuple[str, ...]:
    """Return the glyphs that the cards of objectives bear, each once, in the order of the legend."""
    borne = {
        glyph_of(one.standing)[0]
        for view in views
        if view.objective.horizon.executable
        for one in view.key_results
    }
    return tuple(glyph for glyph in LEGEND if glyph in borne)


def legend(marks: Sequence[str], *, columns: int) -> QWidget:
    """Return glyphs with their words, so many in a line."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for at, glyph in enumerate(marks):
        word = status_word(LEGEND[glyph])
        pair = QHBoxLayout()
        pair.setSpacing(6)
        gold = glyph == "status-stretch"
        pair.addWidget(IconView(glyph, "gold_edge" if gold else "ink", size=16))
        pair.addWidget(Label(word, "caption", token="ink2"))
        pair.addStretch(1)
        grid.addLayout(pair, at // columns, 1 + at % columns)
    return whole

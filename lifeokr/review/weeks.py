"""The weeks of a year by part of life: a square's size says how many series had a number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from lifeokr.domain.cycle import Cycle, week_of
from lifeokr.domain.records import LifeArea
from lifeokr.palette import Palette
from lifeokr.review.book import Book
from lifeokr.review.drawing import Pen, sheet
from lifeokr.words import say
from lifeokr.words.days import month_short

CELL, ROW, NAMES, TOP = 12.0, 14.5, 92.0, 18.0
GROUND, LETTERS = 10.0, 11.5
SIZES = (5.0, 7.5, 10.5)  # one, two, more


def weeks_of(book: Book) -> dict[LifeArea, dict[date, int]]:
    """Return for each part of life how many series had a number in each week, by the week's first day."""
    found: dict[LifeArea, dict[date, set[str]]] = {}
    for one in book.year.key_results:
        area, start = one.view.area, one.view.subject.week_start
        if area is None:
            continue
        weeks = found.setdefault(area, {})
        days = [row.check_in.local_date for row in one.check_ins if row.check_in.value is not None]
        days += [step.done_day for step in one.view.steps if step.done_day is not None]
        for day in days:
            if day in book.year.days:
                weeks.setdefault(week_of(day, start).first_day, set()).add(one.view.metric.id)
    ordered = [area for area in book.year.areas if area in found]
    return {area: {week: len(series) for week, series in sorted(found[area].items())} for area in ordered}


def weeks_drawing(
    palette: Palette, days: Cycle, weeks: Mapping[LifeArea, Mapping[date, int]]
) -> tuple[str, str]:
    """Return the drawing as SVG and in words."""
    firsts = _weeks_of_year(days, weeks)
    pen = Pen(palette, LETTERS)
    parts = [
        pen.text((NAMES + CELL * _column(firsts, date(days.first_day.year, month, 1)), 10), name, "ink3")
        for month, name in ((month, month_short(month)) for month in range(1, 13))
    ]
    for row, (area, counts) in enumerate(weeks.items()):
        middle = TOP + ROW * row + ROW / 2
        parts.append(pen.text((0, middle + 4), area.name, "ink"))
        for column, first in enumerate(firsts):
            x = NAMES + CELL * column + CELL / 2
            parts.append(_square(pen, x, middle, GROUND, "sunken"))
            if first in counts:
                parts.append(_square(pen, x, middle, SIZES[min(counts[first], 3) - 1], area.colour))
    return sheet(NAMES + CELL * len(firsts), TOP + ROW * len(weeks), parts), _words(weeks)


def _square(pen: Pen, x: float, y: float, side: float, token: str) -> str:
    return pen.box((x - side / 2, y - side / 2), (side, side), token, rounded=1.5)


def _words(weeks: Mapping[LifeArea, Mapping[date, int]]) -> str:
    rows = [
        say(
            "review",
            "{area}: {n} week with a number || {area}: {n} weeks with a number",
            n=len(counts),
            area=area.name,
        )
        for area, counts in weeks.items()
    ]
    return say("review", "Weeks of the year with a number. {rows}.", rows="; ".join(rows))


def _weeks_of_year(days: Cycle, weeks: Mapping[LifeArea, Mapping[date, int]]) -> tuple[date, ...]:
    """Return the first days of the year's weeks, by the weekday on which the counted ones begin."""
    known = next((first for counts in weeks.values() for first in counts), days.first_day)
    first = days.first_day - timedelta(days=(days.first_day - known).days % 7)
    return tuple(first + timedelta(days=7 * week) for week in range((days.due_day - first).days // 7 + 1))


def _column(firsts: tuple[date, ...], day: date) -> int:
    return max((column for column, first in enumerate(firsts) if first <= day), default=0)

"""Where the axes are labelled: round values of the person's unit, and beginnings of months or years."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, floor, inf, log10

from lifeokr.domain.progress import TARGET_POSITION
from lifeokr.domain.units import Clock, NumberStyle, Unit
from lifeokr.frozen import frozen
from lifeokr.trail.axis import Axis
from lifeokr.words.days import day as day_words
from lifeokr.words.days import day_year, month, month_short

APART = 40.0  # pixels between two ticks at least
MOST_TICKS = 7
SHORT_CYCLE = 45  # days, up to which weeks are labelled
_CLOCK = (1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 10800, 21600, 43200, 86400)


@frozen
class Tick:
    """A labelled place on an axis."""

    at: float
    label: str
    anchor: str = "left"


def value_ticks(
    axis: Axis,
    unit: Unit,
    low: float,
    high: float,
    pixels: float,
    *,
    style: NumberStyle,
    whole: bool = False,
    possible: tuple[float, float] = (-inf, inf),
) -> tuple[Tick, ...]:
    """Return ticks at round values between two places, `pixels` apart, at least 40 pixels from each other.

    Road and hill have scales of their own: the hill keeps the road's step where that gives it a tick, else it
    has its own. `whole` keeps to whole numbers, where things are counted; no value outside `possible` is
    labelled.
    """
    scale = pixels / (high - low)
    bend = high if axis.plain else min(TARGET_POSITION, high)
    road = _round_values(axis, low, bend, scale, _steps(unit, axis, low, bend, whole=whole))
    values = list(road)
    if high > bend:
        step = [abs(road[1] - road[0])] if len(road) > 1 else []
        for tried in (step, _steps(unit, axis, bend, high, whole=whole)):
            hill = _apart(axis, _round_values(axis, bend, high, scale, tried), road, scale)
            if hill:
                values += hill
                break
    show = unit.show if unit.quantity in ("share", "pace") else unit.show_bare
    return tuple(
        Tick(axis.place(value), show(value, style), "right")
        for value in sorted(values, key=axis.place)
        if possible[0] - 1e-9 <= value <= possible[1] + 1e-9
    )


def _apart(axis: Axis, values: list[float], others: list[float], scale: float) -> list[float]:
    places = [axis.place(other) for other in others]
    return [
        value for value in values if all(abs(axis.place(value) - place) * scale >= APART for place in places)
    ]


def _round_values(axis: Axis, low: float, high: float, scale: float, steps: Iterable[float]) -> list[float]:
    """Return the multiples of the smallest step that leaves enough room between two of them."""
    ends = sorted((axis.value(low), axis.value(high)))
    pixels = (high - low) * scale / (ends[1] - ends[0])
    for step in steps:
        first, last = ceil(ends[0] / step - 1e-9), floor(ends[1] / step + 1e-9)
        if last - first < MOST_TICKS and pixels * step >= APART:
            return [at * step for at in range(first, last + 1)]
    return []


def _steps(unit: Unit, axis: Axis, low: float, high: float, *, whole: bool) -> Iterator[float]:
    """Return sensible distances between ticks, the smallest first, up to the whole reach."""
    reach = abs(axis.value(high) - axis.value(low))
    if isinstance(unit, Clock):
        yield from (float(step) for step in _CLOCK)
        yield from (86400.0 * step for step in (2, 7, 30, 90, 365))
        return
    exponent = floor(log10(reach)) - 2
    for power in range(exponent, exponent + 4):
        for lead in (1, 2, 5):
            step = lead * 10.0**power if power >= 0 else lead / 10.0**-power
            if not whole or step >= 1:
                yield step


def day_ticks(begin: date, end: date, pixels: float, measure: Callable[[str], float]) -> tuple[Tick, ...]:
    """Return ticks for the days from `begin` to `end`, and the last day by its name at the right end.

    A label stands right of its tick; one that would run into the next or into the last is left out.
    """
    name = day_words if (end - begin).days <= 366 else day_year
    last = Tick(float(end.toordinal()), name(end), "right")
    if begin >= end:
        return (last,)
    scale = pixels / (end - begin).days
    for ticks in (_weeks, _months, _months_short, _quarters, _years):
        found = ticks(begin, end)
        if found and _fit(found, scale, measure):
            break
    else:
        found = _years_apart(begin, end, scale, measure)
    room = end.toordinal() - (measure(last.label) + 12) / scale
    labelled = [
        Tick(tick.at, tick.label if tick.at + (measure(tick.label) + 6) / scale <= room else "")
        for tick in found
    ]
    return (*labelled, last)


def _fit(ticks: list[Tick], scale: float, measure: Callable[[str], float]) -> bool:
    return all((after.at - tick.at) * scale >= measure(tick.label) + 12 for tick, after in pairwise(ticks))


def _weeks(begin: date, end: date) -> list[Tick]:
    days = (end - begin).days
    if days > SHORT_CYCLE:
        return []
    step = 7 if days > 13 else 1 if days < 7 else 2
    return [_tick(begin + timedelta(days=at), day_words) for at in range(0, days + 1, step)]


def _starts(begin: date, end: date, months: int) -> Iterator[date]:
    """Return the first days of every `months`-th month from January on, and the beginning itself."""
    yield begin
    year, at = begin.year, begin.month
    while True:
        at += 1
        if at == 13:
            year, at = year + 1, 1
        day = date(year, at, 1)
        if day > end:
            return
        if (at - 1) % months == 0:
            yield day


def _months(begin: date, end: date) -> list[Tick]:
    return _named(begin, end, month)


def _months_short(begin: date, end: date) -> list[Tick]:
    return _named(begin, end, month_short)


def _named(begin: date, end: date, name: Callable[[int], str]) -> list[Tick]:
    if (end - begin).days > 2 * 366:
        return []
    days = list(_starts(begin, end, 1))
    if len(days) > 1 and (days[1] - begin).days < 12:
        days = days[1:]
    return [Tick(float(day.toordinal()), name(day.month)) for day in days]


def _quarters(begin: date, end: date) -> list[Tick]:
    if (end - begin).days > 3 * 366:
        return []
    days = [day for day in _starts(begin, end, 3) if day != begin or day.day == 1]
    return [
        Tick(float(day.toordinal()), str(day.year) if day.month == 1 else month_short(day.month))
        for day in days
    ]


def _years(begin: date, end: date) -> list[Tick]:
    days = [day for day in _starts(begin, end, 12) if day.month == 1 and day.day == 1]
    return [Tick(float(day.toordinal()), str(day.year)) for day in days]


def _years_apart(begin: date, end: date, scale: float, measure: Callable[[str], float]) -> list[Tick]:
    """Return every second, fifth, tenth.. year, as many as have room."""
    years = _years(begin, end)
    for apart in (2, 5, 10, 20, 50, 100):
        some = [tick for tick in years if int(tick.label) % apart == 0]
        if _fit(some, scale, measure):
            return some
    return []


def _tick(day: date, name: Callable[[date], str]) -> Tick:
    return Tick(float(day.toordinal()), name(day))

"""The numbers of the sample life: the same ones every time, drawn from each series' own title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from lifeokr.domain.cycle import Cycle

_EVERY = {"day": 1, "week": 7, "fortnight": 14, "month": 30}

Entry = tuple[date, float]


def entries_of(told: Mapping[str, Any], cycle: Cycle) -> list[Entry]:
    """Return the dated entries that a key result's story tells, first day first.

    `on_days` names days and entries; `entries` are one a period; a `curve`'s anchors are spread evenly over
    the cycle and walked by `every`, with `noise` about them, rounded to `round` digits.
    """
    if "on_days" in told:
        return [(cycle.first_day + timedelta(days=day), float(value)) for day, value in told["on_days"]]
    days = list(_days(told.get("every", "week"), cycle))
    if "entries" in told:
        return [(day, float(value)) for day, value in zip(days, told["entries"], strict=False)]
    if "curve" not in told:
        return []
    random = Random(told["title"])  # noqa: S311 - a story, not a secret
    noise, digits = float(told.get("noise", 0)), int(told.get("round", 2))
    found = []
    for index, day in enumerate(days):
        along = index / max(1, len(days) - 1)
        value = _between(told["curve"], along) + noise * random.uniform(-1, 1)
        found.append((day, max(0.0, round(value, digits))))
    return found


def confidence_of(told: Mapping[str, Any], day: date, number: int) -> int | None:
    """Return how sure Maya said she was with an entry; most daily entries come without a word of it."""
    if told.get("cadence") == "daily" and number % 7:
        return None
    return Random(f"{told['title']} {day.isoformat()}").choice((2, 3, 3, 4, 4, 4, 5))  # noqa: S311 - a story


def _days(every: str, cycle: Cycle) -> Iterator[date]:
    """Give the days of the entries: each day, each week's sixth day, or the middle of each period."""
    step = _EVERY[every]
    day = cycle.first_day + timedelta(days=min(step - 1, 5 if step == 7 else step // 2))
    while day <= cycle.due_day:
        yield day
        day += timedelta(days=step)


def _between(anchors: list[float], along: float) -> float:
    """Return the value `along` (0 to 1) the straight lines through evenly spread anchors."""
    place = along * (len(anchors) - 1)
    left = min(int(place), len(anchors) - 2)
    return float(anchors[left] + (anchors[left + 1] - anchors[left]) * (place - left))

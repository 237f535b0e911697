"""The words around what was found: where a hit stands, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence

from lifeokr.domain.codes import Horizon, State
from lifeokr.domain.records import Objective
from lifeokr.services.searching import Group, Hit, day_of
from lifeokr.trail.plain import plain
from lifeokr.words import say
from lifeokr.words.days import day_year, quarter
from lifeokr.words.goals import horizon_word, state_word

_NAMING = ("title", "name")  # fields that say what a row is called
LONGEST = 90  # letters of a title in a line about where something stands


def place_line(hit: Hit) -> str:
    """Return where a hit stands, from the nearest to the farthest: its day, key result, objective, cycle."""
    parts = []
    if hit.field == "why":
        parts.append(say("find", "Why"))
    if (when := day_of(hit)) is not None:
        parts.append(day_year(when))
    if hit.field not in _NAMING and hit.table in ("initiative", "event", "contributor"):
        named = hit.item.name if hit.table == "contributor" else hit.item.title
        parts.append(plain(named, LONGEST))
    place = hit.place
    if place.key_result is not None and place.key_result is not hit.item:
        parts.append(plain(place.key_result.title, LONGEST))
    if place.objective is not None:
        if place.objective is not hit.item or hit.field == "why":
            parts.append(plain(place.objective.title, LONGEST))
        elif place.area is not None:
            parts.append(plain(place.area.name, LONGEST))
        parts.append(cycle_word(place.objective))
        if place.objective.state is not State.LIVE:
            parts.append(state_word(place.objective.state.value))
    elif hit.table in ("event", "pause"):
        parts.append(say("find", "the whole of life"))
    return say("find", " · ").join(parts)


def spoken(hit: Hit) -> str:
    """Return a hit as a screen reader says it: the group of one, its words, and where it stands."""
    return say(
        "find", "{words}. {place}", words=plain(hit.text, 400), place=place_line(hit).replace(" · ", ", ")
    )


def count_line(groups: Sequence[Group]) -> str:
    """Return how many places hold the words, and that not all of them are shown where that is so."""
    count = sum(group.count for group in groups)
    words = say("find", "Found in one place. || Found in {n} places.", n=count)
    if any(group.count > len(group.hits) for group in groups):
        return say("find", "{words} The newest are shown; one more word leaves fewer.", words=words)
    return words


def cycle_word(objective: Objective) -> str:
    """Return the cycle of an objective, as it is called whenever it is read."""
    if objective.due_day is None:
        return horizon_word(objective.horizon.value)
    if objective.horizon is Horizon.QUARTER:
        return quarter(objective.due_day)
    if objective.horizon is Horizon.YEAR:
        return say("find", "{year}", year=objective.due_day.year)
    return say("find", "until {year}", year=objective.due_day.year)

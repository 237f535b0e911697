"""What the tables of a life are called: one of them, or many."""

from __future__ import annotations

from lifeokr.words import say


def thing_word(table: str) -> str:
    """Return what one row of a table is called."""
    return {
        "objective": say("thing", "Objective"),
        "key_result": say("thing", "Key result"),
        "check_in": say("thing", "Check-in"),
        "step": say("thing", "Step"),
        "pause": say("thing", "Rest"),
        "initiative": say("thing", "What you do"),
        "contributor": say("thing", "Someone who helps"),
        "event": say("thing", "Event"),
        "reflection": say("thing", "What you wrote"),
        "area_fullness": say("thing", "How full it felt"),
        "photo": say("thing", "Photo"),
    }[table]


def things_word(table: str, n: int) -> str:
    """Return so many rows of a table in words."""
    return {
        "key_result": say("things", "one key result || {n} key results", n=n),
        "check_in": say("things", "one check-in || {n} check-ins", n=n),
        "step": say("things", "one step || {n} steps", n=n),
        "pause": say("things", "one rest || {n} rests", n=n),
        "initiative": say("things", "one thing you do || {n} things you do", n=n),
        "contributor": say("things", "one person who helps || {n} people who help", n=n),
        "event": say("things", "one event || {n} events", n=n),
        "reflection": say("things", "one thing you wrote || {n} things you wrote", n=n),
        "photo": say("things", "one photo || {n} photos", n=n),
    }[table]


def rows_word(table: str, n: int) -> str:
    """Return so many rows of any table in words, those that no list names too."""
    return {
        "life_area": say("things", "one part of life || {n} parts of life", n=n),
        "objective": say("things", "one objective || {n} objectives", n=n),
        "metric": say("things", "one series of numbers || {n} series of numbers", n=n),
        "marks": say("things", "one pair of goalposts || {n} pairs of goalposts", n=n),
        "way_point": say("things", "one way point || {n} way points", n=n),
        "initiative_day": say("things", "one day on which it was done || {n} days on which it was done", n=n),
        "area_fullness": say("things", "one fullness || {n} fullnesses", n=n),
    }.get(table) or things_word(table, n)


def parent_word(table: str) -> str:
    """Return what a row belongs to, inside a sentence."""
    return {
        "life_area": say("parent", "part of life"),
        "objective": say("parent", "objective"),
        "metric": say("parent", "series of numbers"),
        "key_result": say("parent", "key result"),
        "pause": say("parent", "rest"),
        "initiative": say("parent", "deed"),
    }[table]


def found_word(table: str) -> str:
    """Return the head over what was found in a table."""
    return {
        "objective": say("find", "Objectives"),
        "key_result": say("find", "Key results"),
        "step": say("find", "Steps"),
        "initiative": say("find", "What you do"),
        "event": say("find", "Events"),
        "reflection": say("find", "What you wrote, looking back"),
        "contributor": say("find", "People who help"),
        "check_in": say("find", "Notes"),
        "marks": say("find", "Why the goalposts moved"),
        "pause": say("find", "Why you rested"),
    }[table]

"""What a life holds, in a line that two computers can be compared by."""

from __future__ import annotations

from lifeokr.services.moving import Held
from lifeokr.words import say
from lifeokr.words.days import day_year


def held_words(found: Held) -> str:
    """Return how many objectives, key results and check-ins, and of which day the newest is."""
    parts = [
        say("held", "one objective || {n} objectives", n=found.rows.get("objective", 0)),
        say("held", "one key result || {n} key results", n=found.rows.get("key_result", 0)),
        say("held", "one check-in || {n} check-ins", n=found.rows.get("check_in", 0)),
    ]
    if found.newest is not None:
        parts.append(say("held", "the newest of {day}", day=day_year(found.newest)))
    return say("held", ", ").join(parts)

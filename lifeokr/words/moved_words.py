"""What is said of a life that was packed to move to another computer."""

from __future__ import annotations

from datetime import date

from lifeokr.words import say
from lifeokr.words.days import day_year


def moved_words(day: date) -> str:
    """Return when it moved, and what that means here."""
    return say(
        "moved",
        "This life moved to another computer on {day}. What is entered here does not come there.",
        day=day_year(day),
    )

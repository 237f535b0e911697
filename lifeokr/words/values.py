"""Values of errors as a person reads them: names in quotes stay short, lists become 'a, b or c'."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import PurePath

from lifeokr.words import say
from lifeokr.words.days import day_year

LONGEST, LONGEST_PATH = 80, 1000


def shown_field(value: object) -> str:
    """Return a value of an error in words."""
    if value is None:
        return say("value", "nothing")
    if isinstance(value, date):
        return day_year(value)
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return listed([shown_field(one) for one in value])
    text = "".join(letter if letter.isprintable() else " " for letter in str(value))
    longest = LONGEST_PATH if isinstance(value, PurePath) else LONGEST  # a place cut short is not found
    return text if len(text) <= longest else text[: longest - 1] + "…"


def listed(names: Sequence[str], most: int = 12) -> str:
    """Return names as a list in words: a, b or c."""
    shown = list(names[:most])
    if len(names) > most:
        shown.append(say("value", "more"))
    if len(shown) < 2:
        return "".join(shown)
    return say("value", "{first} or {last}", first=", ".join(shown[:-1]), last=shown[-1])

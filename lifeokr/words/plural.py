"""Which form of a sentence a number takes. Rules: Unicode CLDR, cardinal plural rules for whole numbers."""

from __future__ import annotations

from collections.abc import Callable

ONE, MANY = 0, 1


def _one_alone(number: int) -> int:
    return ONE if number == 1 else MANY


def _none_or_one(number: int) -> int:
    return ONE if number in (0, 1) else MANY


# Spanish and French also have a form for whole millions, which no count of a life reaches.
RULES: dict[str, Callable[[int], int]] = {
    "en": _one_alone,
    "de": _one_alone,
    "es": _one_alone,
    "nl": _one_alone,
    "fr": _none_or_one,
}


def plural_form(language: str, number: int) -> int:
    """Return the form for a number, 0 for one thing and 1 for any other; as in English where unknown."""
    return RULES.get(language.partition("-")[0], _one_alone)(number)

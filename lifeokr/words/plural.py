"""Which form of a sentence a number takes. Rules: Unicode CLDR, cardinal plural rules for whole numbers."""

from __future__ import annotations

from collections.abc import Callable

ONE, MANY = 0, 1

_RULES: dict[str, Callable[[int], int]] = {
    "fr": lambda n: ONE if n in (0, 1) else MANY,
}


def plural_form(language: str, number: int) -> int:
    """Return the form for a number: 0 for one thing, 1 for any other count."""
    rule = _RULES.get(language)
    if rule is not None:
        return rule(number)
    return ONE if number == 1 else MANY

"""Plain numbers, shares, and the person's own words ('letters')."""

from __future__ import annotations

from unicodedata import category

from lifeokr.domain.errors import UnknownCode
from lifeokr.domain.units.base import Unit
from lifeokr.domain.units.number_style import PLAIN, NumberStyle, cleaned, read_number, write_number

LONGEST_WORD = 40


class Percent(Unit):
    """A share: kept 0 to 1, typed and shown as a percentage."""

    __slots__ = ()

    def show(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return a share as it is said: 56%."""
        return f"{self.show_bare(value, style)}%"

    def show_bare(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return the percentage without its sign."""
        return write_number(value * 100, self.least, self.most, style)

    def _read(self, typed: str, style: NumberStyle) -> float | None:
        number = read_number(typed.removesuffix("%"), style)
        return None if number is None else number / 100


NUMBER = Unit("number", "number")
PERCENT = Percent("percent", "share", ("%",), most=1, example="56%")


def own_word(word: str) -> Unit:
    """Return the unit that a person names in a word of their own; raises UnknownCode where it is none."""
    nameless = not any(letter.isalpha() or category(letter).startswith("S") for letter in cleaned(word))
    if nameless or len(word) > LONGEST_WORD or not word.isprintable():
        raise UnknownCode(field="unit", code=word[:LONGEST_WORD], known=("money:EUR", "letters"))
    singular = (word.removesuffix("s"),) if word.endswith("s") and len(word) > 2 else ()
    return Unit(word, f"word:{word}", (word, *singular), example="5")

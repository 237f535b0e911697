"""What every unit can do: read what a person types in it, and show a value."""

from __future__ import annotations

from dataclasses import dataclass

from lifeokr.domain.errors import UnitsDiffer, ValueNotRead
from lifeokr.domain.units.number_style import PLAIN, NumberStyle, read_number, write_number


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit whose values are numbers with a word behind them.

    `code` is kept in the file, `quantity` says what it may be converted into, `size` is its length in the
    quantity's base unit, `words` are the ways to type it (the first is shown), `least` and `most` the
    decimals shown.
    """

    code: str
    quantity: str
    words: tuple[str, ...] = ()
    size: float = 1.0
    least: int = 0
    most: int = 3
    others: tuple[tuple[str, float], ...] = ()  # further words of the quantity, with their size
    example: str = "12.5"

    @property
    def suffix(self) -> str:
        """What is shown behind a bare value, empty for a plain number."""
        return self.words[0] if self.words else ""

    @property
    def decimals(self) -> int:
        """How many decimals are shown at most."""
        return self.most

    def parse(self, text: str, style: NumberStyle = PLAIN) -> float:
        """Return the value that a text says; raises ValueNotRead."""
        value = self._read(text, style)
        if value is None:
            raise ValueNotRead(text=text[:60], unit=self.code, example=self.example)
        return float(f"{value:.15g}") + 0.0

    def show(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return a value with its unit."""
        bare = self.show_bare(value, style)
        return f"{bare} {self.suffix}" if self.suffix else bare

    def show_bare(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return a value without its unit."""
        return write_number(value, self.least, self.most, style)

    def convert(self, value: float, source: Unit) -> float:
        """Return a value of another unit in this one; raises UnitsDiffer."""
        if source.quantity != self.quantity:
            raise UnitsDiffer(unit=source.code, other=self.code)
        return float(f"{value * source.size / self.size:.15g}")

    def _read(self, text: str, style: NumberStyle) -> float | None:
        """Return what a text says in this unit or in another of its quantity, None where nothing."""
        typed = text.strip()
        for word, size in self._typed_words():
            if typed.casefold().endswith(word.casefold()):
                number = read_number(typed[: -len(word)], style)
                if number is not None:
                    return number * (size / self.size)
        return read_number(typed, style)

    def _typed_words(self) -> list[tuple[str, float]]:
        """Return every word that may stand behind a number, the longest first."""
        known = [(word, self.size) for word in self.words] + list(self.others)
        return sorted(known, key=lambda it: -len(it[0]))

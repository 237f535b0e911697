"""What every unit can do: read what a person types in it, and show a value."""

from __future__ import annotations

from collections.abc import Iterator

from lifeokr.domain.errors import UnitsDiffer, ValueNotRead
from lifeokr.domain.units.number_style import PLAIN, NumberStyle, cleaned, read_number, write_number
from lifeokr.frozen import frozen

LONGEST_TEXT = 100  # letters: a number, and a word of the person's own behind it


MEAN_DECIMALS = 1  # of a value worked out, where it is not below one
TYPED = 1e-6  # of the last decimal


@frozen
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
        value = self._read(cleaned(text), style) if len(text) <= LONGEST_TEXT else None
        if value is None:
            raise ValueNotRead(text=text[:60], unit=self.code, example=self.example)
        return float(f"{value:.15g}") + 0.0

    def show(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return a value with its unit."""
        bare = self.show_bare(value, style)
        return f"{bare} {self.suffix}" if self.suffix else bare

    def show_bare(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return a value without its unit; one that nobody typed, such as a mean, with one decimal."""
        return write_number(value, self.least, self.most if self._typed(value) else MEAN_DECIMALS, style)

    def _typed(self, value: float) -> bool:
        """Whether a value has no more decimals than a person may type."""
        small = value * 10**self.most
        return abs(small - round(small)) < TYPED or abs(value) < 1

    def convert(self, value: float, source: Unit) -> float:
        """Return a value of another unit in this one; raises UnitsDiffer."""
        if source.quantity != self.quantity:
            raise UnitsDiffer(unit=source.code, other=self.code)
        return float(f"{value * source.size / self.size:.15g}")

    def _read(self, typed: str, style: NumberStyle) -> float | None:
        """Return what a cleaned text says in this unit or in another of its quantity, None where nothing."""
        for bare, size in self._bare(typed):
            number = read_number(bare, style)
            if number is not None:
                return number * size / self.size
        return None

    def _bare(self, typed: str) -> Iterator[tuple[str, float]]:
        """Yield a text without each word that may end it, the longest first, with the word's size."""
        folded = typed.casefold()
        known = [(word, self.size) for word in self.words] + list(self.others)
        for word, size in sorted(known, key=lambda it: -len(it[0])):
            ending = cleaned(word).casefold()
            if folded.endswith(ending):
                yield folded.removesuffix(ending), size
        yield folded, self.size

"""The units an editor offers, with the money of many places; any other word is the person's own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lifeokr.domain.units import UNITS
from lifeokr.domain.units.money import DECIMALS, PREFIX, SYMBOLS
from lifeokr.ui.kit.choices import Choice, Option
from lifeokr.words.goals import unit_word

_MORE = frozenset({"CHF", "CZK", "DKK", "HKD", "HUF", "MXN", "NOK", "PLN", "RON", "SEK", "SGD", "THB", "ZAR"})


def unit_options() -> list[Option]:
    """Return every unit with its word, currencies by their code after all others."""
    plain = [one.code for one in UNITS]
    known = SYMBOLS.keys() | DECIMALS.keys() | _MORE
    money = [PREFIX + code for code in sorted(known) if PREFIX + code not in plain]
    return [(code, unit_word(code)) for code in (*plain, *money)]


class UnitChoice(Choice):
    """A list of units in which a word of one's own may be typed as well."""

    def __init__(self, *, says: str, parent: QWidget | None = None) -> None:
        super().__init__(unit_options(), says=says, editable=True, parent=parent)
        # A completer would make min:sec of the m that was typed for metres; None is how Qt takes it away.
        self.setCompleter(None)  # type: ignore[arg-type]
        line = self.lineEdit()
        if line is not None:
            line.setMaxLength(40)

    @property
    def unit_code(self) -> str:
        """The code of the unit; a plain number where nothing is typed."""
        return self.code or "number"

"""Money in one currency of ISO 4217; nothing is ever converted, for rates are not kept."""

from __future__ import annotations

import re

from lifeokr.domain.errors import UnknownCode
from lifeokr.domain.units.base import Unit
from lifeokr.domain.units.number_style import PLAIN, NumberStyle, read_number, write_number

PREFIX = "money:"
SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CNY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪",
    "UAH": "₴",
    "TRY": "₺", "VND": "₫", "NGN": "₦", "PHP": "₱", "BRL": "R$", "AUD": "A$", "CAD": "C$", "NZD": "NZ$",
}  # fmt: skip
WITHOUT_CENTS = frozenset({"JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF", "PYG"})


class Money(Unit):
    """An amount, shown with its sign before it: € 6,200."""

    __slots__ = ()

    def show(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return an amount with its currency before it."""
        return f"{self.suffix} {self.show_bare(value, style)}"

    def show_bare(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return an amount, with cents only where there are some."""
        whole = abs(value - round(value)) < 0.005 or not self.most
        return write_number(value, 0 if whole else self.most, 0 if whole else self.most, style)

    def _read(self, text: str, style: NumberStyle) -> float | None:
        typed = text.strip()
        negative = typed.startswith(("-", "\u2212"))
        typed = typed.lstrip("-\u2212+").strip()
        for word in self.words:
            if typed.casefold().startswith(word.casefold()):
                typed = typed[len(word) :]
                break
            if typed.casefold().endswith(word.casefold()):
                typed = typed[: -len(word)]
                break
        number = read_number(typed, style)
        return None if number is None else -number if negative else number


def money(code: str) -> Money:
    """Return the unit of a currency such as `money:EUR`; raises UnknownCode for what is no currency code."""
    currency = code.removeprefix(PREFIX).upper()
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise UnknownCode(field="unit", code=code, known=("money:EUR", "money:USD", "money:GBP"))
    symbol = SYMBOLS.get(currency)
    words = (symbol, currency) if symbol else (currency,)
    decimals = 0 if currency in WITHOUT_CENTS else 2
    return Money(PREFIX + currency, PREFIX + currency, words, most=decimals, example="6200")

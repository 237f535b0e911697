"""Money in one currency of ISO 4217; nothing is ever converted, for rates are not kept."""

from __future__ import annotations

import re

from lifeokr.domain.errors import UnknownCode
from lifeokr.domain.units.base import Unit
from lifeokr.domain.units.number_style import PLAIN, NumberStyle, parted_sign, read_number, write_number

PREFIX = "money:"
SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CNY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪",
    "UAH": "₴",
    "TRY": "₺", "VND": "₫", "NGN": "₦", "PHP": "₱", "BRL": "R$", "AUD": "A$", "CAD": "C$", "NZD": "NZ$",
}  # fmt: skip
# ISO 4217: what an amount's smallest part is, where it is no hundredth.
DECIMALS = dict.fromkeys(("JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF", "PYG"), 0) | dict.fromkeys(
    ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3
)


class Money(Unit):
    """An amount, shown with its sign before it: € 6,200."""

    __slots__ = ()

    def show(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return an amount with its currency before it."""
        return f"{self.suffix} {self.show_bare(value, style)}"

    def show_bare(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return an amount, with cents only where there are some."""
        decimals = 0 if abs(value - round(value)) < 0.5 * 10**-self.most else self.most
        return write_number(value, decimals, decimals, style)

    def _read(self, typed: str, style: NumberStyle) -> float | None:
        """Return an amount whose currency may stand before or behind it, a sign only once."""
        sign, amount = parted_sign(typed)
        amount = self._without_currency(amount)
        if sign is not None and parted_sign(amount)[0] is not None:
            return None
        number = read_number(amount, style)
        return None if number is None else -number if sign == "-" else number

    def _without_currency(self, amount: str) -> str:
        folded = amount.casefold()
        for word in self.words:
            said = word.casefold()
            if folded.startswith(said):
                return folded.removeprefix(said).strip()
            if folded.endswith(said):
                return folded.removesuffix(said).strip()
        return folded


def money(code: str) -> Money:
    """Return the unit of a currency such as `money:EUR`; raises UnknownCode for what is no currency code."""
    currency = code[len(PREFIX) :].upper()
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise UnknownCode(field="unit", code=code, known=("money:EUR", "money:USD", "money:GBP"))
    symbol = SYMBOLS.get(currency)
    words = (symbol, currency) if symbol else (currency,)
    return Money(PREFIX + currency, PREFIX + currency, words, most=DECIMALS.get(currency, 2), example="6200")

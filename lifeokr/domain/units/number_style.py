"""How a place writes numbers, and reading and writing them that way."""

from __future__ import annotations

import re
import unicodedata
from math import isfinite

from lifeokr.frozen import frozen

LONGEST = 40  # letters of a typed number; anything longer is no number a person keeps
LARGEST = 1e15  # beyond this a REAL no longer holds every digit that was typed
_PLAIN_LETTERS = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2009\u3000", " ")
    | dict(zip("\uff0e\uff0c\uff1a\uff05\uff0b\uff0d\uff0f", ".,:%+-/", strict=True))
    | {"\u2212": "-", "\u066a": "%", "\u066b": ".", "\u066c": ",", "\u2019": "'"}
    | dict.fromkeys("\u061c\u200e\u200f\u2066\u2067\u2068\u2069\ufeff")  # they turn the reading direction
)


@frozen
class NumberStyle:
    """The decimal mark and the mark between thousands; an empty `group` writes none and reads none."""

    decimal: str = "."
    group: str = ","


PLAIN = NumberStyle(".", "")


def cleaned(text: str) -> str:
    """Return typed text with plain spaces, signs and digits, whatever script its digits are in."""
    plain = "".join(
        str(unicodedata.decimal(letter)) if not letter.isascii() and letter.isdecimal() else letter
        for letter in text
    )
    return plain.translate(_PLAIN_LETTERS).strip()


def read_number(text: str, style: NumberStyle = PLAIN) -> float | None:
    """Return the number that a text says in this style, None where it says none.

    The plain point is taken everywhere, unless it can only be the mark between thousands. Thousands must
    be parted as thousands are: 1,5 is no 15.
    """
    typed = cleaned(text)
    if not typed or len(typed) > LONGEST:
        return None
    plain = _without_groups(typed, style)
    if plain is None or not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", plain):
        return None
    value = float(plain)
    if not isfinite(value) or abs(value) >= LARGEST:
        return None
    return float(f"{value:.15g}") + 0.0


def parted_sign(typed: str) -> tuple[str | None, str]:
    """Return the sign before a cleaned text, None where there is none, and the rest."""
    return (typed[0], typed[1:].strip()) if typed.startswith(("+", "-")) else (None, typed)


def _without_groups(typed: str, style: NumberStyle) -> str | None:
    """Return the text with a plain point and no marks between thousands; None where these stand wrong."""
    decimal, group = style.decimal.translate(_PLAIN_LETTERS), style.group.translate(_PLAIN_LETTERS)
    if group and group in typed:
        whole, mark, rest = typed.partition(decimal)
        if re.fullmatch(
            rf"[+-]?[1-9]\d{{0,2}}({re.escape(group)}\d{{2,3}})*{re.escape(group)}\d{{3}}", whole
        ):
            return whole.replace(group, "") + ("." if mark else "") + rest
        if group != ".":
            return None
    if decimal != "." and decimal in typed:
        return None if "." in typed else typed.replace(decimal, ".", 1)
    return typed


def write_number(value: float, least: int, most: int, style: NumberStyle = PLAIN) -> str:
    """Return a number with `least` to `most` decimals, none of them noise."""
    text = f"{round(value, most) + 0.0:.{most}f}"  # which makes of -0.0 a plain 0
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0").ljust(least, "0")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    if style.group:
        digits = f"{int(digits):,}".replace(",", style.group)
    return sign + digits + (style.decimal + decimals if decimals else "")

"""How the value of a field goes into its column: checked first, for SQLite would store a good deal else.

Each field gets a function of its own, made once: it runs for every field of every row that is written.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any

from lifeokr.domain.errors import TextTooLong, TitleMissing, ValueNotRead, ValueOutOfRange

LARGEST = 1e15  # a REAL holds fifteen digits of what a person types
LARGEST_INT = 2**63 - 1

Encoder = Callable[[Any], Any]


def encoder(column: str, kind: Any, *, limit: int | None, required: bool) -> Encoder:
    """Return what checks a field of this type and turns its value into the column's; None is not asked.

    It raises TypeError, ValueOutOfRange, ValueNotRead, TextTooLong, TitleMissing.
    """
    if kind is str:
        return _text(column, LARGEST_INT if limit is None else limit, required)
    if kind is float:
        return _number(column)
    if kind is date:
        return _day(column)
    return _whole(column, kind) if issubclass(kind, int) else _code(column, kind)


def _refused(column: str, kind: type, value: object) -> TypeError:
    return TypeError(f"{column} takes {kind.__name__}, not {type(value).__name__}")


def _text(column: str, limit: int, required: bool) -> Encoder:
    def encode(value: Any) -> str:
        if not isinstance(value, str):
            raise _refused(column, str, value)
        text = value if value.isascii() else _composed(column, value)
        if len(text) > limit:
            raise TextTooLong(field=column, limit=limit)
        if required and not text.strip():
            raise TitleMissing(field=column)
        return text

    return encode


def _composed(column: str, text: str) -> str:
    """Return a text with its letters written the one way."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueNotRead(text=ascii(text), unit=column, example="") from error
    return unicodedata.normalize("NFC", text)


def _number(column: str) -> Encoder:
    def encode(value: Any) -> float:
        if not isinstance(value, (int, float)):
            raise _refused(column, float, value)
        try:
            number = float(value)
        except OverflowError as error:
            raise ValueOutOfRange(field=column, value=value) from error
        if not math.isfinite(number) or abs(number) > LARGEST:
            raise ValueOutOfRange(field=column, value=value)
        return number

    return encode


def _whole(column: str, kind: type[int]) -> Encoder:
    def encode(value: Any) -> int:
        if not isinstance(value, kind):
            raise _refused(column, kind, value)
        whole: int = int(value)
        if abs(whole) > LARGEST_INT:
            raise ValueOutOfRange(field=column, value=value)
        return whole

    return encode


def _day(column: str) -> Encoder:
    def encode(value: Any) -> str:
        if not isinstance(value, date):
            raise _refused(column, date, value)
        return value.isoformat()

    return encode


def _code(column: str, kind: type[Enum]) -> Encoder:
    def encode(value: Any) -> Any:
        if not isinstance(value, kind):
            raise _refused(column, kind, value)
        return value.value

    return encode

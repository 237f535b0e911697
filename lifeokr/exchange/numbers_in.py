"""Which of point and comma is the decimal mark in a column of numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from lifeokr.exchange.errors import DecimalNeeded


class DecimalMark(StrEnum):
    """The decimal mark of a file; what `--decimal` takes."""

    POINT = "point"
    COMMA = "comma"


_FIGURE = re.compile(r"[0-9][0-9.,]*")
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")


def decimal_mark(cells: Iterable[tuple[int, str]], *, delimiter: str = ",") -> DecimalMark:
    """Return the decimal mark of a column of (line, text).

    A point is one unless the column shows otherwise. Raises DecimalNeeded where '1,500' could be either and
    nothing in the column tells, or where two cells contradict each other. '1.500' leaves no such doubt in a
    file that separates its cells by commas: nobody who writes a decimal comma does that.
    """
    unclear: tuple[int, str] | None = None
    seen: dict[DecimalMark, tuple[int, str]] = {}
    for line, text in cells:
        match = _FIGURE.search(text)
        if match is None:
            continue
        figure = match[0].rstrip(".,")
        mark = _mark_in(figure)
        if mark is not None:
            seen.setdefault(mark, (line, text.strip()))
        elif unclear is None and _ONE_GROUP.fullmatch(figure) and ("," in figure or delimiter != ","):
            unclear = (line, text.strip())
    if len(seen) == 2:
        line, text = max(seen.values())
        raise DecimalNeeded(line=line, text=text)
    if seen:
        return next(iter(seen))
    if unclear is not None:
        raise DecimalNeeded(line=unclear[0], text=unclear[1])
    return DecimalMark.POINT


def _mark_in(figure: str) -> DecimalMark | None:
    """Return the decimal mark that one figure shows beyond doubt."""
    points, commas = figure.count("."), figure.count(",")
    if points and commas:
        return DecimalMark.POINT if figure.rindex(".") > figure.rindex(",") else DecimalMark.COMMA
    if points > 1 or commas > 1:
        return DecimalMark.COMMA if points else DecimalMark.POINT
    if points + commas == 0 or _ONE_GROUP.fullmatch(figure):
        return None
    return DecimalMark.POINT if points else DecimalMark.COMMA

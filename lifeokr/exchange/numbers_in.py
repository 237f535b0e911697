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


_FIGURE = re.compile(r"[0-9.,]*[0-9]")
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_SHAPES = {
    DecimalMark.POINT: re.compile(r"[0-9]{1,3}(,[0-9]{3})+\.[0-9]+|[0-9]{1,3}(,[0-9]{3}){2,}|[0-9]*\.[0-9]+"),
    DecimalMark.COMMA: re.compile(r"[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(\.[0-9]{3}){2,}|[0-9]*,[0-9]+"),
}
_GROUPED = {
    DecimalMark.POINT: re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])"),
    DecimalMark.COMMA: re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.])"),
}
_SPACED = re.compile(r"(?<=[0-9])[ \u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")


def without_groups(text: str, mark: DecimalMark) -> str:
    """Return a number's text without the signs that part its thousands, where they part thousands."""
    group = "," if mark is DecimalMark.POINT else "."
    return _GROUPED[mark].sub(lambda found: found[0].replace(group, ""), _SPACED.sub("", text))


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
        figure = match[0]
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
    if _ONE_GROUP.fullmatch(figure):
        return None
    return next((mark for mark, shape in _SHAPES.items() if shape.fullmatch(figure)), None)

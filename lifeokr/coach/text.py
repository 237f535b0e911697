"""A title cut into the pieces that the coach reads, each with its place in the text."""

from __future__ import annotations

import re
from typing import NamedTuple

_PIECES = re.compile(
    r"(?P<clock>(?<![\d:.])\d{1,3}:[0-5]\d(?::[0-5]\d)?(?![\d:]))"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+[.,]\d+|\d+|(?<![\w.])\.\d+)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*\.?(?=[^\W\d_]\.)?[^\W\d_]*)"
    r"|(?P<sign>->|=>|<=|>=|[^\w\s])"
)


class Span(NamedTuple):
    """A stretch of the text: where it begins, and where it ends."""

    start: int
    end: int


class Piece(NamedTuple):
    """A clock, number, word or sign of the text; `low` is it in small letters, with the plain apostrophe."""

    kind: str
    low: str
    start: int
    end: int


def pieces(text: str) -> list[Piece]:
    """Return the pieces of a text in their order."""
    found = []
    for match in _PIECES.finditer(text):
        low = match.group().lower().replace("’", "'")
        end = match.end()
        if match.lastgroup == "word" and low.endswith("."):
            low, end = low[:-1], end - 1
        found.append(Piece(match.lastgroup or "sign", low, match.start(), end))
    return found

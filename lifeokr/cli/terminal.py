"""Where a command speaks: results to standard output, everything said beside them to standard error."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence


def plain(text: str) -> str:
    """Return a text that cannot move the cursor, change colours or turn the reading direction round."""
    if text.isprintable():
        return text
    return "".join(character for character in text if character in "\n\t" or not _steers(character))


def _steers(character: str) -> bool:
    return (
        unicodedata.category(character) in ("Cc", "Cs")
        or "\u202a" <= character <= "\u202e"
        or ("\u2066" <= character <= "\u2069")
    )


def out(text: str = "") -> None:
    """Print a line of the result."""
    print(plain(text))


def out_json(value: object) -> None:
    """Print the result as JSON, letters as they are and figures unrounded."""
    print(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2))


def aside(text: str) -> None:
    """Say something beside the result: a default taken, a mistake."""
    sys.stdout.flush()
    print(plain(text), file=sys.stderr)


def table(rows: Iterable[Sequence[str]], indent: str = "") -> None:
    """Print rows with their columns aligned, as wide as their texts are shown."""
    kept = [[plain(cell).replace("\n", " ") for cell in row] for row in rows]
    columns = max((len(row) for row in kept), default=0)
    widths = [
        max((_width(row[place]) for row in kept if place < len(row)), default=0) for place in range(columns)
    ]
    for row in kept:
        cells = [cell + " " * (widths[place] - _width(cell)) for place, cell in enumerate(row)]
        print(indent + "  ".join(cells).rstrip())


def _width(text: str) -> int:
    """Return how many columns a terminal gives a text; wide letters take two, marks over letters none."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    marks = sum(unicodedata.combining(character) != 0 for character in text)
    return len(text) + wide - marks

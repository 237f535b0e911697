"""A person's text made safe to draw on one line: shown as it was written, never obeyed."""

from __future__ import annotations

import unicodedata

ELLIPSIS = "…"
MARKS_A_LETTER = 4  # combining marks kept on one letter; more would climb over the lines above
SHOWN = 60

_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _no_letter(code: int) -> bool:
    """Return whether Unicode keeps a code free for good; XML forbids some of them."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or code == 0xFEFF


def plain(text: str, limit: int = SHOWN) -> str:
    """Return a text on one line, at most `limit` characters, the last one an ellipsis if it was longer.

    Control characters and line ends become spaces; signs that turn the direction of what follows and halves
    of a character are left out; letters keep a few of the marks stacked on them.
    """
    out: list[str] = []
    marks, blank = 0, True
    for letter in text:
        kind = unicodedata.category(letter)
        if kind == "Cs" or letter in _TURNING or _no_letter(ord(letter)):
            continue
        if kind in ("Mn", "Me"):
            marks += 1
            if marks > MARKS_A_LETTER:
                continue
        else:
            marks = 0
        space = kind in ("Cc", "Zl", "Zp", "Zs")
        if space and blank:
            continue
        out.append(" " if space else letter)
        blank = space
        if len(out) > limit + 1:
            break
    line = "".join(out).rstrip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + ELLIPSIS

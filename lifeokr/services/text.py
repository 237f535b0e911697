"""How a typed text is cleaned before it is kept; how long it may be, its table says."""

from __future__ import annotations

import unicodedata

from lifeokr.domain.errors import TitleMissing


def _without_controls(text: str, kept: str) -> str:
    """Return a text with a space for each control character that is not among those kept."""
    return "".join(" " if unicodedata.category(c) == "Cc" and c not in kept else c for c in text)


def title(text: str, field: str = "title") -> str:
    """Return a title on one line without needless space; raises TitleMissing where nothing shows."""
    kept = line(text)
    if all(unicodedata.category(c)[0] in "ZC" for c in kept):
        raise TitleMissing(field=field)
    return kept


def line(text: str) -> str:
    """Return a text on one line without needless space; it may be empty."""
    return " ".join(_without_controls(text, "").split())


def prose(text: str) -> str:
    """Return a text of several lines with one sort of line end and no space around it."""
    return _without_controls(text.replace("\r\n", "\n").replace("\r", "\n"), "\n\t").strip()

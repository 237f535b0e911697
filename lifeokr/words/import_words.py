"""What an import says about the rows that did not come in, and about what it found out by itself."""

from __future__ import annotations

from lifeokr.words import say


def assumption(role: str, found: str) -> str:
    """Return what was found out rather than said: a column by its role, or the encoding."""
    said = {
        "day": say("import", "The days are read from '{found}' (--date-column).", found=found),
        "value": say("import", "The values are read from '{found}' (--value-column).", found=found),
        "note": say("import", "The notes are read from '{found}' (--note-column).", found=found),
        "encoding": say("import", "The letters are read as {found} (--encoding).", found=found),
    }
    return said[role]


def bad_line(line: int, fault: str, text: str) -> str:
    """Return what is wrong with one line."""
    shown = text if len(text) <= 40 else text[:39] + "…"
    said = {
        "cells": say(
            "import", "Line {line}: it has {shown} cells, not as many as the header.", line=line, shown=shown
        ),
        "day": say("import", "Line {line}: '{shown}' is no day.", line=line, shown=shown),
        "value": say("import", "Line {line}: '{shown}' cannot be read as a value.", line=line, shown=shown),
        "note": say("import", "Line {line}: the note is too long ({shown} letters).", line=line, shown=shown),
    }
    return said[fault]


def outside(count: int) -> str:
    """Return what becomes of numbers of other days than the key result's."""
    return say(
        "import",
        "One number lies outside the days of its key result; it is kept, and does not count there."
        " || {n} numbers lie outside the days of their key result; they are kept, and do not count there.",
        n=count,
    )


def reason(code: str) -> str:
    """Return why rows were skipped."""
    said = {
        "here": say("import", "already here"),
        "in-trash": say("import", "in the trash"),
        "no-value": say("import", "no value"),
        "unreadable": say("import", "cannot be read"),
    }
    return said[code]

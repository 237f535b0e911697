"""Which column of a table holds the days, the values and the notes."""

from __future__ import annotations

from lifeokr.exchange.days_in import DateOrder, day_in
from lifeokr.exchange.errors import ColumnMissing, ColumnNeeded, ColumnTwice
from lifeokr.exchange.table import Table
from lifeokr.frozen import frozen

# Headers as logs in the five languages of lifeokr have them, compared without case.
_DAY_NAMES = (
    "date",
    "day",
    "datum",
    "tag",
    "fecha",
    "día",
    "dia",
    "jour",
    "dag",
    "timestamp",
    "datetime",
    "time",
)
_VALUE_NAMES = ("value", "amount", "count", "wert", "menge", "valor", "valeur", "waarde", "aantal", "number")
_NOTE_NAMES = (
    "note",
    "notes",
    "comment",
    "comments",
    "notiz",
    "notizen",
    "nota",
    "notas",
    "notitie",
    "remarque",
)


@frozen
class Columns:
    """The places of a table's columns, counted from 0; `note` is None if there is none."""

    day: int
    values: tuple[int, ...]
    note: int | None


def columns_of(table: Table, *, day: str, values: tuple[str, ...], note: str, wide: bool) -> Columns:
    """Return the columns named, and guess the others; `wide` takes every column left as values.

    Raises ColumnMissing, ColumnTwice, ColumnNeeded.
    """
    day_at = _named(table, day, "--date-column") if day else _day_column(table)
    note_at = _named(table, note, "--note-column") if note else _by_header(table, _NOTE_NAMES)
    if values:
        return Columns(day_at, tuple(_named(table, name, "--value-column") for name in values), note_at)
    rest = [place for place in range(width(table)) if place not in (day_at, note_at)]
    if wide:
        return Columns(day_at, tuple(rest), note_at)
    named = _by_header(table, _VALUE_NAMES)
    if named in rest:
        return Columns(day_at, (named,), note_at)
    if not table.header and rest:
        extra = rest[1] if len(rest) == 2 and not note else note_at
        return Columns(day_at, (rest[0],), extra)
    if len(rest) == 1:
        return Columns(day_at, (rest[0],), note_at)
    raise ColumnNeeded(option="--value-column", known=_names(table))


def width(table: Table) -> int:
    """Return how many columns a table has: as many as its header, else its first row."""
    return len(table.header or table.rows[0].cells)


def _names(table: Table) -> tuple[str, ...]:
    return table.header or tuple(str(place + 1) for place in range(width(table)))


def _named(table: Table, name: str, option: str) -> int:
    """Return the place of a column given by its header or its number."""
    wanted = name.strip().casefold()
    places = [place for place, header in enumerate(table.header) if header.casefold() == wanted]
    if len(places) > 1:
        raise ColumnTwice(column=name, numbers=tuple(place + 1 for place in places), option=option)
    if places:
        return places[0]
    if wanted.isascii() and wanted.isdecimal() and 1 <= int(wanted) <= width(table):
        return int(wanted) - 1
    raise ColumnMissing(column=name, known=_names(table), option=option)


def _by_header(table: Table, names: tuple[str, ...]) -> int | None:
    folded = [header.casefold() for header in table.header]
    return next((folded.index(name) for name in names if folded.count(name) == 1), None)


def _day_column(table: Table) -> int:
    """Return the column whose header says day, or else the first whose first cells are days."""
    named = _by_header(table, _DAY_NAMES)
    if named is not None:
        return named
    first = [row.cells for row in table.rows[:20]]
    for place in range(width(table)):
        days = sum(place < len(cells) and _looks_like_a_day(cells[place]) for cells in first)
        if days * 2 > len(first):
            return place
    raise ColumnNeeded(option="--date-column", known=_names(table))


def _looks_like_a_day(text: str) -> bool:
    return any(day_in(text, order) is not None for order in (DateOrder.DMY, DateOrder.MDY))

"""Bringing in a CSV log: 'date,value[,note]' into one key result, or a column a key result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from lifeokr.domain.entry_rules import check_entry
from lifeokr.domain.errors import LifeokrError, NothingFound, ValueNotRead
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.units import NumberStyle, parse_entry
from lifeokr.exchange.columns import Columns, columns_of, width
from lifeokr.exchange.days_in import day_in, order_of
from lifeokr.exchange.errors import BadLine, IntoNeeded, LinesNotRead
from lifeokr.exchange.importing import ImportOptions, ImportReport, Life, Taker
from lifeokr.exchange.numbers_in import DecimalMark, decimal_mark, without_groups
from lifeokr.exchange.table import Row, Table, read_table
from lifeokr.exchange.text_file import read_text
from lifeokr.services.imports import ImportColumn, Imported, ImportRow, import_rows
from lifeokr.services.workspace import Workspace

NO_VALUE = "no-value"
UNREADABLE = "unreadable"
LONGEST_NOTE = 20_000  # what a check-in holds; the line is named here, where its number is known

_STYLES = {DecimalMark.POINT: NumberStyle(".", ""), DecimalMark.COMMA: NumberStyle(",", "")}


class CsvImporter:
    """The CSV format."""

    code = "csv"
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".txt")

    def bring_in(self, life: Life, path: Path, options: ImportOptions) -> ImportReport:
        """Bring a table in as one step, or try it; raises LinesNotRead unless bad lines are to be skipped."""
        file = read_text(path, options.encoding)
        table = read_table(file.text)
        columns, takers = _placed(table, options)
        plan = _plan(table, columns, takers, options)
        assumed = _assumed(table, columns, options)
        if file.guessed:
            assumed["encoding"] = file.encoding
        if plan.bad and not (options.skip_bad or options.dry_run):
            raise LinesNotRead(tuple(plan.bad))
        done = _done(life(), plan, dry_run=options.dry_run)
        skipped = {NO_VALUE: plan.empty, UNREADABLE: plan.unreadable, **done.skipped}
        return ImportReport(
            read=plan.read,
            added=done.added,
            updated=done.updated,
            skipped={reason: count for reason, count in skipped.items() if count},
            bad=tuple(plan.bad),
            assumed=assumed,
            outside=plan.outside,
        )


@dataclass
class _Plan:
    """The rows for each key result, and what was read but is no row."""

    columns: list[ImportColumn]
    read: int = 0
    empty: int = 0
    unreadable: int = 0
    outside: int = 0
    bad: list[BadLine] = field(default_factory=list)


def _placed(table: Table, options: ImportOptions) -> tuple[Columns, tuple[Taker, ...]]:
    """Return the columns and the key result of each value column; raises IntoNeeded, NothingFound."""
    wide = options.into is None
    columns = columns_of(
        table, day=options.date_column, values=options.value_columns, note=options.note_column, wide=wide
    )
    if options.into is not None:
        if len(columns.values) > 1:
            raise IntoNeeded(known=tuple(table.header[place] for place in columns.values))
        return columns, (options.into,)
    if not table.header or not columns.values:
        raise IntoNeeded(known=table.header)
    return columns, tuple(
        _taker(table.header[place], len(columns.values), options) for place in columns.values
    )


def _taker(header: str, count: int, options: ImportOptions) -> Taker:
    try:
        return options.named(header)
    except NothingFound as error:
        if count == 1:  # a plain log: its only column need not bear the key result's name
            raise IntoNeeded(known=(header,)) from error
        raise


def _plan(table: Table, columns: Columns, takers: Sequence[Taker], options: ImportOptions) -> _Plan:
    order = options.date_format or order_of((row.line, _cell(row, columns.day)) for row in table.rows)
    targets = [
        _Target(place, taker, _mark(table, place, options))
        for place, taker in zip(columns.values, takers, strict=True)
    ]
    plan = _Plan([])
    for row in table.rows:
        plan.read += len(targets)
        day = day_in(_cell(row, columns.day), order)
        fault = _fault(table, columns, row)
        if day is None or fault is not None:
            plan.bad.append(fault or BadLine(row.line, "day", _cell(row, columns.day)))
            plan.unreadable += len(targets)
            continue
        note = "" if columns.note is None else _cell(row, columns.note)
        for target in targets:
            _read_cell(plan, row, day, note, target)
    plan.columns = [
        ImportColumn(key_result_id=target.taker.key_result_id, rows=target.rows) for target in targets
    ]
    return plan


@dataclass
class _Target:
    """A column of values, where they go, and the rows read so far."""

    place: int
    taker: Taker
    mark: DecimalMark
    rows: list[ImportRow] = field(default_factory=list)


def _read_cell(plan: _Plan, row: Row, day: date, note: str, target: _Target) -> None:
    """Read one value of a row whose day is sound, or note why it is none."""
    typed = without_groups(_cell(row, target.place).strip(), target.mark)
    if not typed and not note.strip():
        plan.empty += 1
        return
    if not typed:
        target.rows.append(ImportRow(day=day, note=note))
        return
    try:
        _need_plain_digits(typed)
        entry = parse_entry(typed, target.taker.unit, _STYLES[target.mark])
        check_entry(kind_of(target.taker.kind), target.taker.unit, entry.value)
    except LifeokrError:
        plan.bad.append(BadLine(row.line, "value", typed))
        plan.unreadable += 1
        return
    plan.outside += not target.taker.first_day <= day <= target.taker.due_day
    target.rows.append(ImportRow(day=day, value=entry.value, out_of=entry.out_of, note=note))


def _need_plain_digits(typed: str) -> None:
    """Raise ValueNotRead for digits of another script: in a file they are more likely a broken encoding."""
    if any(letter.isdigit() and not letter.isascii() for letter in typed):
        raise ValueNotRead(text=typed, unit="", example="")


def _fault(table: Table, columns: Columns, row: Row) -> BadLine | None:
    """Return what makes a whole row unreadable; cells beyond the last column may be there if empty."""
    surplus = any(cell.strip() for cell in row.cells[width(table) :])
    if surplus or len(row.cells) < width(table):
        return BadLine(row.line, "cells", str(len(row.cells)))
    if columns.note is not None and len(row.cells[columns.note]) > LONGEST_NOTE:
        return BadLine(row.line, "note", str(len(row.cells[columns.note])))
    return None


def _cell(row: Row, place: int) -> str:
    return row.cells[place] if place < len(row.cells) else ""


def _mark(table: Table, place: int, options: ImportOptions) -> DecimalMark:
    cells = ((row.line, _cell(row, place)) for row in table.rows)
    return options.decimal or decimal_mark(cells, delimiter=table.delimiter)


def _assumed(table: Table, columns: Columns, options: ImportOptions) -> dict[str, str]:
    """Return the columns that were guessed rather than named, by role."""
    found: dict[str, str] = {}
    if not options.date_column:
        found["day"] = _name(table, columns.day)
    if not options.value_columns:
        found["value"] = ", ".join(_name(table, place) for place in columns.values)
    if not options.note_column and columns.note is not None:
        found["note"] = _name(table, columns.note)
    return found


def _name(table: Table, place: int) -> str:
    return table.header[place] if table.header else str(place + 1)


def _done(ws: Workspace, plan: _Plan, *, dry_run: bool) -> Imported:
    if not dry_run:
        return import_rows(ws, columns=plan.columns)
    results: list[Imported] = []
    ws.tried(lambda: results.append(import_rows(ws, columns=plan.columns)), lambda: None)
    return results[0]

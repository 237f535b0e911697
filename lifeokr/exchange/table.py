"""A CSV text as rows of cells with their line numbers, read strictly."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

from lifeokr.exchange.errors import NulInText, QuoteNotClosed, TableBroken, TableEmpty, TableWithoutRows
from lifeokr.frozen import frozen


@frozen
class Row:
    """The cells of one row and the number of the line it begins on."""

    line: int
    cells: tuple[str, ...]


@frozen
class Table:
    """A header (empty if the file has none) and its rows; rows without any text are left out."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str


def read_table(text: str) -> Table:
    """Return the rows of a CSV text; raises TableBroken.

    An unclosed quote refuses the whole text, since it would swallow the lines that follow.
    """
    if "\0" in text:
        raise NulInText(line=text.count("\n", 0, text.index("\0")) + 1)
    delimiter = _delimiter(text)
    rows = [row for row in _rows(text, delimiter) if any(cell.strip() for cell in row.cells)]
    if not rows:
        raise TableEmpty(line=1)
    header: tuple[str, ...] = ()
    if not any(_has_digit(cell) for cell in rows[0].cells):
        header = tuple(" ".join(cell.split()) for cell in rows.pop(0).cells)
        if not rows:
            raise TableWithoutRows(line=1)
    elif _is_wide_header(rows):
        header = tuple(" ".join(cell.split()) for cell in rows.pop(0).cells)
    return Table(header, tuple(rows), delimiter)


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _is_wide_header(rows: list[Row]) -> bool:
    """Whether a first row with digits in it still names columns, as 'date;10 km time' does."""
    first = rows[0].cells[0]
    return not _has_digit(first) and len(rows) > 1 and _has_digit(rows[1].cells[0])


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    # the module's limit is for all its readers; a long cell is a line to report, not a reason to stop
    limit = csv.field_size_limit(max(len(text) + 1, csv.field_size_limit()))
    line = 0
    try:
        for cells in reader:
            yield Row(line + 1, tuple(cells))
            line = reader.line_num
    except csv.Error as error:
        broken = QuoteNotClosed if "unexpected end of data" in str(error) else TableBroken
        raise broken(line=line + 1) from error
    finally:
        csv.field_size_limit(limit)


def _delimiter(text: str) -> str:
    """Return the delimiter that splits the first lines most evenly; a comma if none does.

    A semicolon or tab wins over commas in the same lines, which are then decimal marks.
    """
    lines = [line for line in text[:65_536].splitlines() if line.strip()][:50]
    best, best_rank = ",", (0.0, 0)
    for place, delimiter in enumerate((";", "\t", "|", ",")):
        counts = Counter(_outside_quotes(line, delimiter) for line in lines)
        count, lines_with_it = counts.most_common(1)[0] if counts else (0, 0)
        if count == 0 and len(counts) > 1:
            count, lines_with_it = counts.most_common(2)[1]
        if count == 0:
            continue
        rank = (round(lines_with_it / len(lines), 1), -place)
        if rank > best_rank or best_rank == (0.0, 0):
            best, best_rank = delimiter, rank
    return best


def _outside_quotes(line: str, delimiter: str) -> int:
    return sum(part.count(delimiter) for part in line.split('"')[0::2])

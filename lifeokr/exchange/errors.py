"""What can be wrong with a file that is brought in; nothing has been changed when one is raised."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError, WrongUse
from lifeokr.frozen import frozen


class FileNotRead(LifeokrError):
    """A file cannot be read. Fields: path."""


class FileNotThere(FileNotRead):
    """There is no file of that name. Fields: path."""


class FileNotPlain(FileNotRead):
    """The path leads to a folder, a pipe or a device. Fields: path."""


class FileNotAllowed(FileNotRead):
    """The system does not let this person read the file. Fields: path."""


class FileTooLarge(LifeokrError):
    """A file is larger than anything lifeokr writes or a person logs. Fields: path, limit."""


class EncodingNeeded(WrongUse):
    """The letters of a file fit no encoding that can be told from it. Fields: path."""


class TableBroken(LifeokrError):
    """A table cannot be read to its end. Fields: line."""


class TableEmpty(TableBroken):
    """There is nothing in the table. Fields: line."""


class TableWithoutRows(TableBroken):
    """There is a header and nothing below it. Fields: line."""


class QuoteNotClosed(TableBroken):
    """A quote would swallow all the lines that follow it. Fields: line."""


class NulInText(TableBroken):
    """A sign that no text has: this is likely no table at all. Fields: line."""


class ColumnMissing(WrongUse):
    """No column has this name or number. Fields: column, known, option."""


class ColumnTwice(WrongUse):
    """Several columns share a name, so its number is needed. Fields: column, numbers, option."""


class ColumnNeeded(WrongUse):
    """Which column holds the days or the values cannot be guessed. Fields: option, known."""


class DateFormatNeeded(WrongUse):
    """Days such as 02/03/2026 can be read in two ways. Fields: line, text."""


class DecimalNeeded(WrongUse):
    """Numbers such as 1,500 can be read in two ways. Fields: line, text."""


class IntoNeeded(WrongUse):
    """The values of a table need a key result to go to. Fields: known."""


@frozen
class BadLine:
    """A line that cannot be read: why ('cells', 'day', 'value', 'note') and the text that it is about."""

    line: int
    fault: str
    text: str


class LinesNotRead(LifeokrError):
    """Some lines cannot be read, so nothing was brought in. Fields: count, first (the first one's number)."""

    def __init__(self, lines: tuple[BadLine, ...]) -> None:
        super().__init__(count=len(lines), first=lines[0].line)
        self.lines = lines


class JsonNotRead(LifeokrError):
    """A JSON file is no export of lifeokr."""


class JsonBroken(JsonNotRead):
    """The JSON ends or breaks off where it may not. Fields: line."""


class JsonTooDeep(JsonNotRead):
    """The JSON is nested deeper than Python follows."""


class JsonNewer(JsonNotRead):
    """A newer lifeokr wrote the export. Fields: version."""


class JsonKeyTwice(JsonNotRead):
    """An object names a key twice, so that one of its values would be lost. Fields: key."""


class JsonNumberUnknown(JsonNotRead):
    """A number that is none (NaN, Infinity) or longer than any that can be kept."""


class FormatUnknown(WrongUse):
    """No format goes by this file name. Fields: path, known."""

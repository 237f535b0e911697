"""Reading a text file whose encoding nobody has stated, without ever guessing letters wrong in silence."""

from __future__ import annotations

import codecs
from pathlib import Path

from lifeokr.exchange.errors import (
    EncodingNeeded,
    FileNotAllowed,
    FileNotPlain,
    FileNotRead,
    FileNotThere,
    FileTooLarge,
)
from lifeokr.frozen import frozen

LARGEST = 200_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # the mark of UTF-32 begins with that of UTF-16, so it is looked for first
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@frozen
class TextFile:
    """A file's text, and the encoding it was read in; `guessed` if nothing in the file said so."""

    text: str
    encoding: str
    guessed: bool = False


def read_bytes(path: Path) -> bytes:
    """Return a plain file's bytes; raises FileNotRead, FileTooLarge."""
    try:
        if path.exists() and not path.is_file():
            raise FileNotPlain(path=str(path))
        if path.stat().st_size > LARGEST:
            raise FileTooLarge(path=str(path), limit=LARGEST)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileNotThere(path=str(path)) from error
    except PermissionError as error:
        raise FileNotAllowed(path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise FileNotRead(path=str(path)) from error


def read_text(path: Path, encoding: str = "") -> TextFile:
    """Return a file's text; raises FileNotRead, FileTooLarge, EncodingNeeded."""
    data = read_bytes(path)
    if encoding:
        return TextFile(_decoded(data, encoding, path), encoding)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return TextFile(_decoded(data, marked, path), marked.removesuffix("-sig"))
    wide = _utf16_without_mark(data)
    if wide:
        return TextFile(_decoded(data, wide, path), wide, guessed=True)
    try:
        return TextFile(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return TextFile(_decoded(data, "cp1252", path), "cp1252", guessed=True)


def _decoded(data: bytes, encoding: str, path: Path) -> str:
    """Return the text; raises EncodingNeeded where the bytes do not fit or the encoding is unknown."""
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise EncodingNeeded(path=str(path)) from error


def _utf16_without_mark(data: bytes) -> str:
    """Return the UTF-16 that plain Western text looks like, where every other byte is zero; else ''."""
    head = data[:4096]
    half = len(head) // 2
    if half == 0:
        return ""
    if head[1::2].count(0) > 0.7 * half and head[0::2].count(0) == 0:
        return "utf-16-le"
    if head[0::2].count(0) > 0.7 * half and head[1::2].count(0) == 0:
        return "utf-16-be"
    return ""

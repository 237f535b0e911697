"""An export of lifeokr read back, whatever a hostile or broken file may hold instead."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from lifeokr.exchange.errors import (
    JsonBroken,
    JsonKeyTwice,
    JsonNewer,
    JsonNotRead,
    JsonNumberUnknown,
    JsonTooDeep,
)
from lifeokr.exchange.json_out import FORMAT
from lifeokr.exchange.text_file import read_text

TableRows = dict[str, list[dict[str, Any]]]


def read_life(path: Path, *, schema: int) -> TableRows:
    """Return the rows of an export by table; raises JsonNotRead, FileNotRead, FileTooLarge, EncodingNeeded.

    `schema` is the newest version of the life file that can be taken in.
    """
    document = _parsed(read_text(path).text)
    head = document.get("lifeokr") if isinstance(document, dict) else None
    if not isinstance(head, dict) or not isinstance(document.get("tables"), dict):
        raise JsonNotRead
    for name, known in (("format", FORMAT), ("schema", schema)):
        version = head.get(name)
        if not isinstance(version, int) or isinstance(version, bool):
            raise JsonNotRead
        if version > known:
            raise JsonNewer(version=version)
    tables: TableRows = document["tables"]
    for rows in tables.values():
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise JsonNotRead
    return tables


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_number, object_pairs_hook=_once_each)
    except json.JSONDecodeError as error:
        raise JsonBroken(line=error.lineno) from error
    except RecursionError as error:
        raise JsonTooDeep from error
    except ValueError as error:  # an integer of more digits than Python reads
        raise JsonNumberUnknown from error


def _no_number(_: str) -> NoReturn:
    raise JsonNumberUnknown


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise JsonKeyTwice(key=key)
        found[key] = value
    return found

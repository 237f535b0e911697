"""An export of lifeokr read back, whatever a hostile or broken file may hold instead."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from lifeokr.exchange.errors import JsonNotRead
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
        raise JsonNotRead(fault="foreign", detail="")
    for name, known in (("format", FORMAT), ("schema", schema)):
        version = head.get(name)
        if not isinstance(version, int) or isinstance(version, bool):
            raise JsonNotRead(fault="foreign", detail=name)
        if version > known:
            raise JsonNotRead(fault="newer", detail=str(version))
    tables: TableRows = document["tables"]
    for name, rows in tables.items():
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise JsonNotRead(fault="foreign", detail=name)
    return tables


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_number, object_pairs_hook=_once_each)
    except json.JSONDecodeError as error:
        raise JsonNotRead(fault="broken", detail=str(error.lineno)) from error
    except RecursionError as error:
        raise JsonNotRead(fault="deep", detail="") from error
    except ValueError as error:  # an integer of more digits than Python reads
        raise JsonNotRead(fault="number", detail="") from error


def _no_number(name: str) -> NoReturn:
    raise JsonNotRead(fault="number", detail=name)


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise JsonNotRead(fault="twice", detail=key)
        found[key] = value
    return found

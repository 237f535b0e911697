"""A document as PDF/UA-1, set by typst: tagged, with bookmarks, its fonts inside.

The document goes to typst as data, never pasted into markup, so no title can act as one.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import typst

from lifeokr.paper.blocks import PAPERS, Document
from lifeokr.paper.errors import DocumentBroken
from lifeokr.paper.files import writable_place, write_whole
from lifeokr.paper.fonts import fonts_for
from lifeokr.paper.letters import clean, in_words, letters_of
from lifeokr.resource import resource

EPOCH = 0  # the clock that typst sees: the same life gives the same bytes
_TEMPLATE = ("typst", "paper.typ")


def write_pdf(document: Document, path: Path) -> None:
    """Write a document as PDF, whole or not at all.

    Raises GlyphsMissing, PlaceRefused, WriteFailed, DocumentBroken.
    """
    writable_place(path)
    write_whole(path, pdf(document))


def pdf(document: Document) -> bytes:
    """Return a document as the bytes of a PDF; raises GlyphsMissing, DocumentBroken."""
    data = clean(_data(document))
    data["width"], data["height"] = PAPERS[document.paper]
    fonts, signs = fonts_for(letters_of(data))
    if signs:
        data = in_words(data, signs)
    try:
        made = typst.compile(
            resource(*_TEMPLATE).read_bytes(),
            format="pdf",
            font_paths=fonts,
            pdf_standards=["ua-1"],
            timestamp=EPOCH,
            sys_inputs={"document": json.dumps(data, ensure_ascii=False)},
        )
    except typst.TypstError as error:
        raise DocumentBroken(reason=error.message.splitlines()[0][:200]) from error
    if not isinstance(made, bytes) or not whole(made):
        raise DocumentBroken(reason="end")
    return made


def whole(made: bytes) -> bool:
    """Return whether bytes begin and end as a PDF does and hold at least one page."""
    return made.startswith(b"%PDF-") and made.rstrip().endswith(b"%%EOF") and pages(made) > 0


def pages(made: bytes) -> int:
    """Return how many pages a PDF of ours has, 0 where it does not say."""
    found = re.search(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)", made) or re.search(
        rb"/Count\s+(\d+)[^>]*?/Type\s*/Pages\b", made
    )
    return int(found[1]) if found else 0


def _data(value: Any) -> Any:
    """Return blocks as plain data, each with the name of its kind."""
    if is_dataclass(value) and not isinstance(value, type):
        plain = {field.name: _data(getattr(value, field.name)) for field in fields(value)}
        return {"kind": type(value).__name__.lower(), **plain}
    if isinstance(value, (list, tuple)):
        return [_data(one) for one in value]
    if isinstance(value, date):
        return {"year": value.year, "month": value.month, "day": value.day}
    return value

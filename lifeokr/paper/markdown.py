"""A document as Markdown: the same blocks in the same order, pictures as their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import singledispatch
from pathlib import Path

from lifeokr.paper.blocks import (
    Block,
    Cell,
    Closing,
    Cover,
    Document,
    Facts,
    Heading,
    Line,
    Lines,
    OwnWords,
    PageBreak,
    Paragraph,
    Picture,
    Rule,
    Side,
    Table,
    Together,
)
from lifeokr.paper.files import write_whole
from lifeokr.paper.letters import clean

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")
_AT_THE_START = re.compile(r"^(\s*)([-+=:]|\d+[.)](?=\s|$))", re.MULTILINE)


def write_markdown(document: Document, path: Path) -> None:
    """Write a document as Markdown, whole or not at all; raises PlaceRefused, WriteFailed."""
    write_whole(path, markdown(document).encode())


def markdown(document: Document) -> str:
    """Return a document as Markdown; what a person wrote stays literal."""
    parts = [part for block in document.blocks for part in _block(block)]
    return "\n\n".join(part for part in parts if part) + "\n"


def literal(text: str) -> str:
    """Return a text whose signs Markdown leaves alone, its line ends kept."""
    plain = _SIGNS.sub(r"\\\1", str(clean(text)).strip())
    return _AT_THE_START.sub(lambda found: f"{found[1]}{_defused(found[2])}", plain)


def _defused(sign: str) -> str:
    return f"\\{sign}" if len(sign) == 1 else f"{sign[:-1]}\\{sign[-1]}"


@singledispatch
def _block(block: Block) -> Iterator[str]:
    raise TypeError(type(block))


@_block.register
def _(block: Cover) -> Iterator[str]:
    yield f"# {_line(block.title)}"
    yield _prose(block.subtitle)
    yield _prose(block.stamp)
    yield _prose(block.picture.words)


@_block.register
def _(block: Heading) -> Iterator[str]:
    yield f"{'#' * block.level} {_line(block.text)}"
    beside = [block.over, block.aside, block.under_aside, block.beneath]
    yield "  \n".join(_line(part) for part in beside if part)


@_block.register
def _(block: Paragraph) -> Iterator[str]:
    yield f"**{_line(block.text)}**" if block.role == "label" and block.text else _prose(block.text)


@_block.register
def _(block: OwnWords) -> Iterator[str]:
    yield f"**{_line(block.question)}**" if block.question else ""
    yield _prose(block.detail)
    yield "\n".join(f"> {line}".rstrip() for line in _prose(block.text).split("\n"))


@_block.register
def _(block: Facts) -> Iterator[str]:
    yield "\n".join(f"- {_line(number)} {_line(label)}" for number, label in block.items)


@_block.register
def _(block: Lines) -> Iterator[str]:
    yield "\n".join(_item(item) for item in block.items)


@_block.register
def _(block: Table) -> Iterator[str]:
    rows = [[_line(column.title) for column in block.columns]]
    rows += [[_cell(cell) for cell in row] for row in block.rows]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    lines.insert(1, f"|{'|'.join('---:' if column.right else '---' for column in block.columns)}|")
    yield "\n".join(lines)


@_block.register
def _(block: Picture) -> Iterator[str]:
    yield f"**{_line(block.heading)}**" if block.heading else ""
    yield _prose(block.note)
    yield _prose(block.words)


@_block.register
def _(block: Side) -> Iterator[str]:
    for inner in (*block.left, *block.right):
        yield from _block(inner)


@_block.register
def _(block: Together) -> Iterator[str]:
    for inner in block.blocks:
        yield from _block(inner)


@_block.register
def _(block: Rule) -> Iterator[str]:  # noqa: ARG001 - the dispatch asks for it
    yield "---"


@_block.register
def _(block: PageBreak) -> Iterator[str]:  # noqa: ARG001 - the dispatch asks for it
    yield ""


@_block.register
def _(block: Closing) -> Iterator[str]:
    yield _prose(block.text)


def _line(text: str) -> str:
    return " ".join(literal(text).split())


def _prose(text: str) -> str:
    """Return a text with its own line ends as line ends."""
    return "  \n".join(line.rstrip() for line in literal(text).split("\n")) if text else ""


def _item(item: Line) -> str:
    figure = f": {_line(item.figure)}" if item.figure else ""
    detail = f"  \n  {_line(item.detail)}" if item.detail else ""
    return f"- {_line(item.text)}{figure}{detail}"


def _cell(cell: Cell) -> str:
    if cell.picture is not None:
        return _line(cell.picture.words)
    return "; ".join(_line(part) for part in (cell.text, cell.detail) if part)

"""What a document is made of: frozen blocks that a writer turns into PDF or Markdown. They know no goal.

Texts are shown as they are and never obeyed. Lengths are millimetres. A picture is an SVG document with its
words beside it, for those who cannot see it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from datetime import date

from lifeokr.frozen import frozen

PAPERS: dict[str, tuple[float, float]] = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}


@frozen
class Icon:
    """A small drawing in one colour that only repeats what the words beside it say."""

    svg: str


@frozen
class Picture:
    """An SVG drawing with its words; `width` None: as wide as there is room.

    `heading` stands over it with `note` behind.
    """

    svg: str
    words: str
    width: float | None = None
    heading: str = ""
    note: str = ""


@frozen
class Heading:
    """A heading of level 1 to 3; `over` and its icon stand above it, `aside` at its right.

    `beneath` is a line under it, `under_aside` one under what stands at its right.
    """

    text: str
    level: int = 1
    over: str = ""
    icon: Icon | None = None
    aside: str = ""
    beneath: str = ""
    under_aside: str = ""


@frozen
class Paragraph:
    """The document's own words; `role` is lead, text, small or label."""

    text: str
    role: str = "text"


@frozen
class OwnWords:
    """What the person wrote, to a question or without; `detail` says when or of what."""

    text: str
    question: str = ""
    detail: str = ""


@frozen
class Facts:
    """Large numbers side by side, each with its label."""

    items: tuple[tuple[str, str], ...]


@frozen
class Line:
    """One line of a list: an icon, a text, a smaller detail under it, a picture and a figure at its end."""

    text: str
    detail: str = ""
    icon: Icon | None = None
    picture: Picture | None = None
    figure: str = ""
    own: bool = False  # the person's words, in serif
    own_detail: bool = False


@frozen
class Lines:
    """A list, in one column or several."""

    items: tuple[Line, ...]
    columns: int = 1


@frozen
class Cell:
    """A cell of a table: a text with a smaller line under it, or a picture."""

    text: str = ""
    detail: str = ""
    icon: Icon | None = None
    picture: Picture | None = None
    strong: bool = False


@frozen
class Column:
    """A column of a table: its title, and its share of the width (0: as wide as it needs)."""

    title: str
    share: float = 0.0
    right: bool = False


@frozen
class Table:
    """Rows under titles; every row has as many cells as there are columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@frozen
class Side:
    """Two columns of blocks, `share` being the left one's part of the width."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    share: float = 0.5


@frozen
class Together:
    """Blocks that stay on one page."""

    blocks: tuple[Block, ...]


@frozen
class Rule:
    """A thin line across."""


@frozen
class PageBreak:
    """A new page from here on."""


@frozen
class Cover:
    """The first page, to its edges: a picture of the whole page, with title, subtitle and stamp over it."""

    title: str
    subtitle: str
    picture: Picture
    stamp: str = ""


@frozen
class Closing:
    """The foot of the last page: a picture that bleeds off left and right, and a last line under it."""

    picture: Picture
    text: str


Block = (
    Heading
    | Paragraph
    | OwnWords
    | Facts
    | Lines
    | Table
    | Picture
    | Side
    | Together
    | Rule
    | PageBreak
    | Cover
    | Closing
)


@frozen
class Document:
    """A document: its title and language, what stands at the foot of each page, and its blocks.

    `day` is the day it was made as of, and never the clock's: the same blocks give the same bytes.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "en"
    author: str = ""
    foot: str = ""
    paper: str = "A4"
    day: date | None = None
    colours: dict[str, str] = field(default_factory=dict)


def every_block(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks in reading order, those inside others too."""
    for block in blocks:
        yield block
        if isinstance(block, Side):
            yield from every_block(block.left)
            yield from every_block(block.right)
        elif isinstance(block, Together):
            yield from every_block(block.blocks)

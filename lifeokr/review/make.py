"""Making a year's review: the PDF in a process of its own, with progress, ended when no longer wanted.

The child is given JSON and writes to its standard output: a line of JSON after each chart, at the end a line
that says how long the document is, and then its bytes. It never touches the place the review goes to; the
parent writes that, whole or not at all.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.units import PLAIN, NumberStyle
from lifeokr.frozen import frozen
from lifeokr.paper.errors import DocumentBroken, GlyphsMissing
from lifeokr.paper.files import writable_place, write_whole
from lifeokr.paper.markdown import write_markdown
from lifeokr.review.errors import ReviewEmpty, ReviewStopped
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life
from lifeokr.services.workspace import Workspace
from lifeokr.words import language, say, set_language

Progress = Callable[[int, int], None]  # charts drawn, of how many

_TELLABLE: dict[str, type[LifeokrError]] = {
    error.__name__: error for error in (GlyphsMissing, ReviewEmpty, DocumentBroken)
}


@frozen
class Order:
    """What a review is to be: of which life, which year, as of which day, on which paper."""

    folder: str
    year: int
    today: str
    paper: str = "A4"
    language: str = "en"
    decimal: str = PLAIN.decimal
    group: str = PLAIN.group

    @classmethod
    def of(cls, ws: Workspace, year: int, paper: str, style: NumberStyle) -> Order:
        """Return the order for an open life as it looks today."""
        return cls(
            folder=str(ws.file.path.parent),
            year=year,
            today=ws.today.isoformat(),
            paper=paper,
            language=language(),
            decimal=style.decimal,
            group=style.group,
        )


@dataclass(slots=True)
class Making:
    """A review being made in its own process."""

    path: Path
    _child: subprocess.Popen[bytes]
    _stopped: bool = False

    def finish(self, progress: Progress | None = None) -> None:
        """Wait for the document and write it; may run on a thread.

        Raises GlyphsMissing, ReviewEmpty, DocumentBroken, PlaceRefused, WriteFailed, ReviewStopped.
        """
        out = self._child.stdout
        if out is None:
            raise ReviewStopped(reason="pipe")
        with self._child, out:
            made = self._document(out, progress)
        if self._stopped:
            raise ReviewStopped(reason=say("review", "it was stopped"))
        write_whole(self.path, made)

    def cancel(self) -> None:
        """End the process; `finish` then raises ReviewStopped, and an older file stays as it was."""
        self._stopped = True
        self._child.kill()

    def _document(self, out: IO[bytes], progress: Progress | None) -> bytes:
        for line in iter(out.readline, b""):
            said = json.loads(line)
            if "error" in said:
                raise _TELLABLE.get(said["error"], ReviewStopped)(**said["fields"])
            if "bytes" in said:
                made = out.read(said["bytes"])
                if len(made) == said["bytes"]:
                    return made
                break
            if progress is not None:
                progress(said["drawn"], said["of"])
        reason = (
            say("review", "it was stopped") if self._stopped else say("review", "its process ended early")
        )
        raise ReviewStopped(reason=reason)


def start_review(
    ws: Workspace, year: int, path: Path, *, paper: str = "A4", style: NumberStyle = PLAIN
) -> Making:
    """Begin a year's PDF in a process of its own; raises PlaceRefused before any work is done."""
    writable_place(path)
    order = Order.of(ws, year, paper, style)
    child = subprocess.Popen(  # noqa: S603 - this very Python, with arguments of our own
        [sys.executable, "-m", "lifeokr.review.make", json.dumps(asdict(order))],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would flash a console
    )
    return Making(path, child)


def write_review(
    ws: Workspace,
    year: int,
    path: Path,
    *,
    size: str = "A4",
    style: NumberStyle = PLAIN,
    progress: Progress | None = None,
) -> None:
    """Write a year's review and wait for it: Markdown where the name ends in .md, else PDF."""
    if path.suffix.lower() == ".md":
        # charts take a second to load, and Markdown shows none
        from lifeokr.review.year import build  # noqa: PLC0415

        writable_place(path)
        write_markdown(build(ws, year, style=style, drawn=False), path)
        return
    start_review(ws, year, path, paper=size, style=style).finish(progress)


def make(order: Order, out: IO[bytes]) -> None:
    """Make a review and write progress and document to `out`; what may go wrong is written there too."""
    # the parent never needs what draws and sets
    from lifeokr.paper.pdf import pdf  # noqa: PLC0415
    from lifeokr.review.year import build  # noqa: PLC0415

    set_language(order.language)
    ws = open_life(
        Path(order.folder), fixed_clock(date.fromisoformat(order.today)), random_ids(), create=False
    )
    try:
        document = build(
            ws,
            order.year,
            paper=order.paper,
            style=NumberStyle(order.decimal, order.group),
            progress=lambda drawn, of: _tell(out, {"drawn": drawn, "of": of}),
        )
        made = pdf(document)
    except LifeokrError as error:
        _tell(out, {"error": type(error).__name__, "fields": error.fields})
        return
    finally:
        ws.close()
    _tell(out, {"bytes": len(made)})
    out.write(made)
    out.flush()


def _tell(out: IO[bytes], said: dict[str, Any]) -> None:
    out.write(json.dumps(said, default=str).encode() + b"\n")
    out.flush()


if __name__ == "__main__":
    make(Order(**json.loads(sys.argv[1])), sys.stdout.buffer)

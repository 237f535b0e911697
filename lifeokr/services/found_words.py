"""Where the words that a person looks for stand in a text, letter by letter as it is written."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

Span = tuple[int, int]  # the first letter and the one after the last

SHOWN = 160  # letters of a long text that are shown around the first word found
_BEFORE = 4  # of these, the share before the word: a quarter


def plain(text: str) -> str:
    """Return a text as words are looked for in it: without case or the accents' spelling."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def spans(text: str, wanted: Sequence[str]) -> tuple[Span, ...]:
    """Return where words, already plain, stand in a text, from left to right and none over another."""
    if text.isascii():
        return _joined(_places(plain(text), wanted))
    letters = [(at, end, plain(text[at:end])) for at, end in _letters(text)]
    where = [(at, end) for at, end, folded in letters for _ in folded]
    whole = "".join(folded for _, _, folded in letters)
    return _joined((where[first][0], where[after - 1][1]) for first, after in _places(whole, wanted))


def cut_around(text: str, found: Sequence[Span], most: int = SHOWN) -> tuple[str, tuple[Span, ...]]:
    """Return a text on one line, cut around the first word where it is long, and where the words stand."""
    line = "".join(" " if letter.isspace() else letter for letter in text)
    if len(line) <= most:
        return line, tuple(found)
    first = found[0][0] if found else 0
    start = _word_begin(line, max(0, min(first - most // _BEFORE, len(line) - most)), first)
    before, after = ("…" if start else ""), ("…" if start + most < len(line) else "")
    shown = line[start : start + most]
    shift = len(before) - start
    kept = tuple(
        (begin + shift, min(end, start + most) + shift)
        for begin, end in found
        if start <= begin < start + most
    )
    return f"{before}{shown}{after}", kept


def _word_begin(line: str, at: int, before: int) -> int:
    """Return where the first whole word after a place begins, no later than `before`."""
    if at == 0:
        return 0
    space = line.find(" ", at, before)
    return at if space < 0 else space + 1


def _letters(text: str) -> Iterator[Span]:
    """Return each letter with the marks that sit on it."""
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        yield at, end
        at = end


def _places(text: str, wanted: Sequence[str]) -> list[Span]:
    found = []
    for word in wanted:
        at = text.find(word)
        while at >= 0:
            found.append((at, at + len(word)))
            at = text.find(word, at + len(word))
    return sorted(found)


def _joined(places: Iterator[Span] | list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for begin, end in places:
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return tuple(joined)

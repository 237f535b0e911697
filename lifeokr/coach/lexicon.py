"""The words that the coach knows: files in resources/lexicon that a person can read and add to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from lifeokr.coach.text import Piece, Span
from lifeokr.resource import resource

_LONGEST = 4


class Cue(NamedTuple):
    """Words of a text that a group of the lexicon holds."""

    group: str
    weight: float
    words: str
    first: int
    last: int
    span: Span


class Lexicon:
    """Groups of words, each with a weight; the longest words that fit are taken, from left to right."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.weights: dict[str, float] = {}
        self._known: dict[str, str] = {}
        self._begun: dict[str, str] = {}
        self._exact: set[str] = set()
        self._firsts: dict[str, int] = {}
        group = ""
        for line in lines:
            text = line.strip()
            if text.startswith("["):
                group, _, weight = text[1:].partition("]")
                self.weights[group] = float(weight or 1)
            elif text and not text.startswith("#"):
                self._take(group, text)

    def _take(self, group: str, line: str) -> None:
        for entry in line.split(","):
            words = entry.strip().replace("-", " ")
            if words.endswith("~"):
                self._begun[words[:-1]] = group
                continue
            if words.startswith("="):
                words = words[1:]
                self._exact.add(words)
            if words:
                self._known[words] = group
                first, count = words.split(" ", 1)[0], words.count(" ") + 1
                if self._firsts.get(first, 0) < count:
                    self._firsts[first] = count

    def entries(self) -> Iterator[tuple[str, str]]:
        """Return every entry with its group, as the file has them, for the training and for checks."""
        yield from self._known.items()
        for words, group in self._begun.items():
            yield f"{words}~", group

    def cues(self, found: Sequence[Piece]) -> list[Cue]:
        """Return what of a text the lexicon knows; no word is taken twice."""
        taken: list[Cue] = []
        at = 0
        while at < len(found):
            cue = self._cue_at(found, at) if found[at].kind in ("word", "number") else None
            if cue is None:
                at += 1
            else:
                taken.append(cue)
                at = cue.last + 1
        return taken

    def group_of(self, word: str) -> str | None:
        """Return the group that a single word is in, in any of its forms."""
        for form in forms(word):
            group = self._known.get(form)
            if group is not None and (form == word or form not in self._exact):
                return group
        for length in range(len(word), 3, -1):
            group = self._begun.get(word[:length])
            if group is not None:
                return group
        return None

    def _cue_at(self, found: Sequence[Piece], at: int) -> Cue | None:
        longest = max((self._firsts.get(form, 0) for form in forms(found[at].low)), default=0)
        if longest > 1:
            run, last = [found[at].low], at
            while last + 1 < len(found) and len(run) < min(longest, _LONGEST):
                last += 1
                if found[last].kind in ("word", "number"):
                    run.append(found[last].low)
                elif found[last].low != "-":
                    break
            for count in range(len(run), 1, -1):
                group = self._phrase(run[:count])
                if group is not None:
                    return self._cue(found, group, at, _place(found, at, count))
        group = self.group_of(found[at].low)
        return None if group is None else self._cue(found, group, at, at)

    def _phrase(self, words: list[str]) -> str | None:
        for first in forms(words[0]):
            if first not in self._firsts:
                continue
            for last in forms(words[-1]):
                group = self._known.get(" ".join((first, *words[1:-1], last)))
                if group is not None:
                    return group
        return None

    def _cue(self, found: Sequence[Piece], group: str, first: int, last: int) -> Cue:
        words = " ".join(piece.low for piece in found[first : last + 1])
        return Cue(group, self.weights[group], words, first, last, Span(found[first].start, found[last].end))


def _place(found: Sequence[Piece], first: int, count: int) -> int:
    """Return where the count-th word from `first` stands; signs between words do not count."""
    at = first
    while count > 1:
        at += 1
        if found[at].kind in ("word", "number"):
            count -= 1
    return at


_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("'s", ("",)),
    ("ies", ("y",)),
    ("sses", ("ss",)),
    ("ches", ("ch",)),
    ("shes", ("sh",)),
    ("xes", ("x",)),
    ("es", ("e", "")),
    ("s", ("",)),
    ("ing", ("", "e")),
    ("ied", ("y",)),
    ("ed", ("", "e")),
)

_FORMS: dict[str, tuple[str, ...]] = {}
_MOST_FORMS = 4096


def forms(word: str) -> tuple[str, ...]:
    """Return a word and what it may be a form of: 'running' of 'run', 'studies' of 'study'."""
    known = _FORMS.get(word)
    if known is None:
        known = _formed(word)
        if len(_FORMS) < _MOST_FORMS:
            _FORMS[word] = known
    return known


def _formed(word: str) -> tuple[str, ...]:
    found = [word]
    for ending, instead in _ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) > 1 and not (ending == "s" and stem[-1] in "su'"):
            found.extend(stem + letters for letters in instead)
            if ending in ("ing", "ed") and len(stem) > 2 and stem[-1] == stem[-2]:
                found.append(stem[:-1])
            if ending != "'s":
                break
    return tuple(found)


@cache
def lexicon(name: str) -> Lexicon:
    """Return a file of the lexicon, read once."""
    return Lexicon(resource("lexicon", f"{name}.txt").read_text(encoding="utf-8").splitlines())

"""Letters of a document: which it holds, those taken out that no page can show, and signs told in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import Any

_SIGNS_WITHOUT_SHAPE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
MARKS_A_LETTER = 4  # combining marks kept on one letter; more would climb over the lines above
_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(value: Any) -> Any:
    """Return a document's data without what is no letter.

    Control characters, halves of a character, codes that Unicode keeps free, and signs that turn the
    direction of what follows; line ends and tabs stay.
    """
    if isinstance(value, str):
        return value if value.isascii() and not _CONTROL.search(value) else "".join(_kept(value))
    if isinstance(value, dict):
        return {name: clean(one) for name, one in value.items()}
    if isinstance(value, list):
        return [clean(one) for one in value]
    return value


def letters_of(value: Any) -> frozenset[str]:
    """Return every letter of a document's data that needs a shape."""
    found: set[str] = set()
    for text in _texts(value):
        if not text.isascii():
            found.update(text)
    return frozenset(
        letter
        for letter in found
        if not letter.isascii() and letter not in _SIGNS_WITHOUT_SHAPE and not letter.isspace()
    )


def is_sign(letter: str) -> bool:
    """Return whether a letter is a picture or sign that a word can stand for, and no part of a script."""
    return unicodedata.category(letter).startswith("S")


def in_words(value: Any, signs: Collection[str]) -> Any:
    """Return a document's data with such signs told by their names: '[runner]'.

    What only joins or colours them goes with them.
    """
    if isinstance(value, str):
        return value if value.isascii() else "".join(_told(value, signs))
    if isinstance(value, dict):
        return {name: in_words(one, signs) for name, one in value.items()}
    if isinstance(value, list):
        return [in_words(one, signs) for one in value]
    return value


def _told(text: str, signs: Collection[str]) -> Iterator[str]:
    after_a_sign = False
    for letter in text:
        if letter in signs:
            name = unicodedata.name(letter, "sign").lower()
            if not name.startswith("emoji modifier"):
                yield f"[{name.removeprefix('regional indicator symbol ')}]"
            after_a_sign = True
        elif not (after_a_sign and letter in _JOINERS):
            after_a_sign = False
            yield letter


def _kept(text: str) -> Iterator[str]:
    marks = 0
    for letter in text.replace("\r\n", "\n").replace("\r", "\n"):
        category = unicodedata.category(letter)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > MARKS_A_LETTER:
            continue
        if letter in "\n\t":
            yield letter
        elif category in ("Zl", "Zp"):
            yield "\n"
        elif category in ("Cc", "Cs") or letter in _TURNING or _no_letter(ord(letter)):
            continue
        else:
            yield letter


def _no_letter(code: int) -> bool:
    """Return whether a code is no letter: kept free for good, a mark of byte order, or a tag no one sees."""
    return code == 0xFEFF or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or 0xE0000 <= code <= 0xE007F


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)

"""The words of a language: JSON under `resources/i18n`, context by context, read without Qt."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lifeokr.resource import resource

SOURCE = "en"
PSEUDO = "en-long"  # every text half as long again, for tests of tight places
PARTS = " || "  # parts the form for one from the form for many in an English text
GROWTH = "~"
_ACCENTED = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")

Texts = Mapping[str, Mapping[str, str | list[str]]]


@dataclass(slots=True)
class Catalogue:
    """The language spoken now and its texts by context and English text."""

    language: str = SOURCE
    texts: Texts = field(default_factory=dict)

    def look_up(self, context: str, text: str) -> str | list[str]:
        """Return a text in the language spoken, its forms where it has a number, English where unknown."""
        if self.language == PSEUDO:
            return stretched(text)
        return self.texts.get(context, {}).get(text) or text


def languages() -> tuple[str, ...]:
    """Return the languages there are texts for, English first."""
    known = sorted(path.stem for path in resource("i18n").glob("*.json"))
    return (SOURCE, *(code for code in known if code != SOURCE))


def known_language(code: str) -> str:
    """Return the language that a code as de_CH.UTF-8 means, without its place unless that has texts."""
    whole = code.partition(".")[0].replace("_", "-")
    base = whole.partition("-")[0].lower()
    wanted = (PSEUDO, *languages())
    return next((one for one in (whole, base) if one in wanted), SOURCE)


def read_texts(language: str) -> Texts:
    """Return the texts of a language, none for English and for what is not there."""
    path = resource("i18n", f"{language}.json")
    if language in (SOURCE, PSEUDO) or not path.is_file():
        return {}
    found: Texts = json.loads(path.read_text(encoding="utf-8"))
    return found


def stretched(text: str) -> str:
    """Return a text half as long again, its fields untouched, so that tests see what would be cut."""
    return PARTS.join(_stretched(form) for form in text.split(PARTS))


def _stretched(form: str) -> str:
    parts = re.split(r"(\{\w*\})", form)
    longer = "".join(part if part.startswith("{") else part.translate(_ACCENTED) for part in parts)
    return f"{longer}{GROWTH * max(1, len(form) // 2)}" if form.strip() else form

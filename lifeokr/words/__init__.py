"""All visible text passes through here; the lowest room, standard library only."""

from __future__ import annotations

from lifeokr.words.catalogue import Catalogue, languages, read_texts
from lifeokr.words.plural import plural_form

__all__ = ["language", "languages", "say", "set_language"]

_SPOKEN = Catalogue()
_PARTS = " || "  # parts the form for one from the form for many in an English text


def say(context: str, text: str, n: int | None = None, **fields: object) -> str:
    """Return an English text in the language spoken, with its fields put in.

    `context` tells translators where it stands. With `n` the text holds both forms, 'one day || {n} days'.
    Fields are put in after the translation, never by an f-string, so that the text can be found.
    """
    found = _SPOKEN.look_up(context, text)
    if n is not None:
        forms = found.split(_PARTS) if isinstance(found, str) else found
        found = forms[min(plural_form(_SPOKEN.language, n), len(forms) - 1)]
        fields["n"] = n
    elif not isinstance(found, str):
        found = found[0]
    return found.format(**fields) if fields else found


def set_language(code: str) -> None:
    """Speak a language from now on; a code without texts leaves English."""
    _SPOKEN.texts = read_texts(code)
    _SPOKEN.language = code


def language() -> str:
    """Return the code of the language spoken."""
    return _SPOKEN.language

"""All visible text passes through here; the lowest room, standard library only."""

from __future__ import annotations

from lifeokr.words.catalogue import PARTS, Catalogue, known_language, languages, read_texts
from lifeokr.words.plural import plural_form

__all__ = ["language", "languages", "say", "set_language"]

_SPOKEN = Catalogue()


def say(context: str, text: str, n: int | None = None, **fields: object) -> str:
    """Return an English text in the language spoken, with its fields put in.

    `context` tells translators where it stands. With `n` the text holds both forms, 'one day || {n} days'.
    Fields are put in after the translation, never by an f-string, so that the text can be found.
    """
    found = _SPOKEN.look_up(context, text)
    if n is not None:
        forms = found.split(PARTS) if isinstance(found, str) else found
        found = forms[min(plural_form(_SPOKEN.language, n), len(forms) - 1)]
        fields["n"] = n
    elif not isinstance(found, str):
        found = found[0]
    return found.format(**fields) if fields else found


def set_language(code: str) -> None:
    """Speak a language from now on, such as de or de_CH.UTF-8; English where there are no texts for it."""
    _SPOKEN.language = known_language(code)
    _SPOKEN.texts = read_texts(_SPOKEN.language)


def language() -> str:
    """Return the code of the language spoken."""
    return _SPOKEN.language

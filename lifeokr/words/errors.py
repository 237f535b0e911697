"""Errors in plain sentences: what happened, that nothing is lost, and what to do."""

from __future__ import annotations

from collections.abc import Iterable

from lifeokr.words import say
from lifeokr.words.error_texts import file_sentences, import_sentences, sentences
from lifeokr.words.goals import unit_word
from lifeokr.words.values import shown_field


def sentence(error: BaseException) -> str:
    """Return what a person reads of an error; one that nobody foresaw is said to be that."""
    fields = {name: _shown(name, value) for name, value in getattr(error, "fields", {}).items()}
    for cls in type(error).__mro__:
        text = text_for(cls.__name__)
        if text is not None:
            return " ".join(_filled(text, fields).split())
    return say(
        "error",
        "Something went wrong that lifeokr did not expect ({name}). What you had is as it was, and nothing"
        " was changed. Please try again, and if it happens again, look into the log.",
        name=type(error).__name__,
    )


def text_for(name: str) -> str | None:
    """Return the text for an error's class, its fields still open; None where there is none."""
    for texts in (sentences, file_sentences, import_sentences):
        found = texts().get(name)
        if found is not None:
            return found
    return None


def known_errors() -> Iterable[str]:
    """Return the names of all errors that have a sentence."""
    return {**sentences(), **file_sentences(), **import_sentences()}


def _shown(name: str, value: object) -> str:
    """Return a field in words; a unit as it is called in a list of units."""
    shown = shown_field(value)
    return unit_word(shown) if name == "unit" else shown


def _filled(text: str, fields: dict[str, str]) -> str:
    """Return a text with its fields; one that the error does not have is left empty."""
    return text.format_map(_Fields(fields))


class _Fields(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""

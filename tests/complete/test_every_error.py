"""Every error there is has a sentence, which asks for no more than the error knows."""

from __future__ import annotations

import importlib
import pkgutil
import re
from string import Formatter

import pytest

import lifeokr
from lifeokr.domain.errors import LifeokrError
from lifeokr.words.errors import sentence, text_for

WINDOW = ("lifeokr.ui", "lifeokr.app", "lifeokr.work")


def every_error():
    for module in pkgutil.walk_packages(lifeokr.__path__, "lifeokr."):
        if not module.name.startswith(WINDOW):
            importlib.import_module(module.name)
    found, waiting = set(), [LifeokrError]
    while waiting:
        cls = waiting.pop()
        found.add(cls)
        waiting += cls.__subclasses__()
    # other tests of the same process may have loaded the window, whose errors wrap those of the core
    ours = [name for name in found if name.__module__.startswith("lifeokr.")]
    return sorted(
        (cls for cls in ours if not cls.__module__.startswith(WINDOW)), key=lambda cls: cls.__name__
    )


ERRORS = every_error()


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.__name__)
def test_an_error_has_a_sentence_of_its_own(error):
    text = text_for(error.__name__)
    assert text is not None
    assert text.endswith(".")
    assert "  " not in text


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.__name__)
def test_a_sentence_asks_only_for_what_its_error_holds(error):
    told = {name for _, name, _, _ in Formatter().parse(text_for(error.__name__) or "") if name}
    held = set(
        re.findall(r"\w+", " ".join((cls.__doc__ or "").partition("Fields:")[2] for cls in error.__mro__))
    )
    assert told <= held


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.__name__)
def test_a_sentence_can_be_said_even_where_a_field_is_missing(error):
    bare = error.__new__(error)
    bare.fields = {}
    assert sentence(bare).strip()


def test_an_error_nobody_foresaw_is_said_too():
    assert "ZeroDivisionError" in sentence(ZeroDivisionError("my secret"))
    assert "secret" not in sentence(ZeroDivisionError("my secret"))


def test_names_of_errors_are_never_used_twice():
    names = [error.__name__ for error in ERRORS]
    assert len(names) == len(set(names)) > 60

"""Every error has a sentence of its own: what happened, that nothing is lost, and what to do."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from datetime import date
from pathlib import Path

import pytest

import lifeokr
from lifeokr.domain.errors import LifeokrError, NothingFound, UnknownCode, ValueNotRead, WrongUse
from lifeokr.words import set_language
from lifeokr.words.errors import known_errors, sentence, text_for
from lifeokr.words.values import listed, shown_field

PACKAGE = Path(lifeokr.__file__).parent
WINDOW = ("lifeokr.ui", "lifeokr.app", "lifeokr.__main__")


def children(cls):
    for one in cls.__subclasses__():
        yield one
        yield from children(one)


def every_error():
    for module in pkgutil.walk_packages([str(PACKAGE)], "lifeokr."):
        if not module.name.startswith(WINDOW):
            importlib.import_module(module.name)
    found = {one.__name__: one for one in (LifeokrError, *children(LifeokrError))}
    return {name: one for name, one in found.items() if one.__module__.startswith("lifeokr.")}


ERRORS = {name: one for name, one in every_error().items() if not one.__module__.startswith(WINDOW)}
SAFE = re.compile(
    r"nothing was (changed|brought in|written|made)|(is|are) as (it|they) (was|were)", re.IGNORECASE
)
# There is nothing to be done about these.
NO_ADVICE = {"NothingToUndo", "NothingToRedo"}


def described(error):
    """Return the fields that an error's docstring names."""
    about = re.search(r"Fields: ([^.]*)\.", re.sub(r"\([^)]*\)", "", error.__doc__), re.DOTALL)
    return set() if about is None else set(re.findall(r"[a-z]+_?[a-z]+(?= where|,| *$)", about[1]))


def test_there_are_as_many_sentences_as_errors():
    assert set(known_errors()) == set(ERRORS)
    assert len(ERRORS) > 90


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_has_a_sentence_with_the_fields_it_has(name, build):
    assert build.fields(text_for(name)) <= described(ERRORS[name])


@pytest.mark.parametrize("name", ERRORS)
def test_a_sentence_says_that_nothing_is_lost_and_what_to_do(name):
    text = text_for(name)
    assert SAFE.search(text), text
    *_, advice = SAFE.split(text)
    assert len(advice.split()) >= 2 or name in NO_ADVICE, text
    assert text.endswith((".", "}"))


def test_no_two_errors_have_the_same_sentence():
    texts = [text_for(name) for name in ERRORS]
    assert sorted(set(texts)) == sorted(texts)


def raised():
    """Yield every place where an error is made: its class, the fields it is given, and where."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name):
                yield node.exc.id, set(), f"{path.name}:{node.lineno}"
            elif isinstance(node, ast.Call) and not node.args:
                name = getattr(node.func, "id", "")
                given = {one.arg for one in node.keywords}
                if None not in given:
                    yield name, given, f"{path.name}:{node.lineno}"


def test_every_error_raised_brings_the_fields_of_its_sentence(build):
    places = [(name, given, where) for name, given, where in raised() if name in ERRORS]
    assert len(places) > 80
    found = [
        (where, name, sorted(build.fields(text_for(name)) - given))
        for name, given, where in places
        if not build.fields(text_for(name)) <= given
    ]
    assert found == []


def test_every_error_raised_brings_only_fields_that_are_described():
    found = [
        (where, name, sorted(given - described(ERRORS[name])))
        for name, given, where in raised()
        if name in ERRORS and not given <= described(ERRORS[name])
    ]
    assert found == []


def test_a_sentence_is_filled_from_the_error():
    error = ValueNotRead(text="abc", unit="min:sec", example="52:30")
    assert sentence(error) == "'abc' cannot be read as min:sec; nothing was changed. Write it like 52:30."
    error = ValueNotRead(text="x", unit="money:EUR", example="6200")
    assert sentence(error) == "'x' cannot be read as EUR; nothing was changed. Write it like 6200."
    assert sentence(UnknownCode(field="kind", code="sum", known=("best", "total", "rate"))) == (
        "'sum' is no kind; nothing was changed. Known are: best, total or rate."
    )


def test_an_error_of_a_new_sort_says_what_its_parent_says():
    class Odd(WrongUse):
        """An error that has no sentence yet."""

    assert sentence(Odd()) == sentence(WrongUse())


def test_a_field_that_an_error_does_not_bring_is_left_empty():
    assert sentence(NothingFound()).startswith("Nothing is called ''")


def test_what_nobody_foresaw_is_said_to_be_that_and_tells_nothing_of_the_person():
    said = sentence(ZeroDivisionError("Marry Ada"))
    assert "ZeroDivisionError" in said
    assert "nothing was changed" in said
    assert "Ada" not in said


def test_a_text_with_braces_is_shown_as_it_was_typed():
    assert "'{name} {0} {' cannot" in sentence(ValueNotRead(text="{name} {0} {", unit="kg", example="1"))


def test_errors_are_said_in_the_language_spoken():
    set_language("en-long")
    assert sentence(ValueNotRead(text="abc", unit="kg", example="1")).startswith("'abc' cánnót bé réád")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "nothing"),
        (date(2026, 5, 31), "31 May 2026"),
        (0.1 + 0.2, "0.3"),
        (1234567.0, "1.23457e+06"),
        (7, "7"),
        ((), ""),
        (("a",), "a"),
        (("a", "b"), "a or b"),
        ((1.5, None, date(2026, 1, 2)), "1.5, nothing or 2 January 2026"),
        ("a\nb\x00c\u202ed", "a b c d"),
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 79 + "…"),
        (Path("/a/life.db"), "/a/life.db"),
    ],
)
def test_a_value_of_an_error_is_shown_in_words(value, shown):
    assert shown_field(value) == shown


def test_a_long_list_ends_in_more():
    assert listed([str(number) for number in range(20)]) == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 or more"


def test_a_place_is_named_whole_however_long_it_is():
    place = Path(
        "/somewhere/with/a/very/deep/tree/of/folders/that/goes/on/and/on/for/longer/than/a/line/life.db"
    )
    assert shown_field(place) == str(place)
    assert len(shown_field("x" * 200)) == 80

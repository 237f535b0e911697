"""Texts in a language: fields, plurals, other languages and the pseudo-language of tight places."""

from __future__ import annotations

import json

import pytest

from lifeokr.words import catalogue, language, languages, say, set_language
from lifeokr.words.catalogue import stretched
from lifeokr.words.plural import plural_form


@pytest.fixture
def french(tmp_path, monkeypatch):
    """Speak a language whose texts a test has made."""
    texts = {
        "greeting": {"Good to see you, {name}.": "Content de te voir, {name}."},
        "count": {"one day || {n} days": ["{n} jour", "{n} jours"]},
        "letter": {"one letter || {n} letters": ["{n} lettre"]},
    }
    (tmp_path / "fr.json").write_text(json.dumps(texts), encoding="utf-8")
    monkeypatch.setattr(catalogue, "resource", lambda _, *parts: tmp_path.joinpath(*parts))
    set_language("fr")


def test_fields_are_put_in_whatever_they_hold():
    assert say("x", "{title}, by {name}", title="{name} {0}", name="Ada") == "{name} {0}, by Ada"
    assert say("x", "No field") == "No field"


@pytest.mark.parametrize(("n", "text"), [(1, "one day of May"), (0, "0 days of May"), (2, "2 days of May")])
def test_one_thing_and_many_have_their_own_form(n, text):
    assert say("x", "one day of {month} || {n} days of {month}", n=n, month="May") == text


def test_a_text_with_one_form_takes_every_number():
    assert [say("x", "{n} added", n=n) for n in (0, 1, 2)] == ["0 added", "1 added", "2 added"]


def test_a_language_says_its_own_texts_and_english_where_it_has_none(french):
    assert language() == "fr"
    assert languages() == ("en", "fr")
    assert say("greeting", "Good to see you, {name}.", name="Ada") == "Content de te voir, Ada."
    assert say("elsewhere", "Good to see you, {name}.", name="Ada") == "Good to see you, Ada."


def test_a_language_counts_in_its_own_way(french):
    said = [say("count", "one day || {n} days", n=n) for n in (0, 1, 2)]
    assert said == ["0 jour", "1 jour", "2 jours"]
    assert say("letter", "one letter || {n} letters", n=5) == "5 lettre"
    assert say("count", "one week || {n} weeks", n=2) == "2 weeks"


def test_a_form_asked_for_without_a_number_is_the_first(french):
    assert say("count", "one day || {n} days") == "{n} jour"


def test_a_language_without_texts_is_english():
    set_language("xx")
    assert say("x", "No field") == "No field"
    assert languages()[0] == "en"


def test_numbers_take_the_form_of_their_language():
    assert [plural_form("en", n) for n in (0, 1, 2, 11, 101)] == [1, 0, 1, 1, 1]
    assert [plural_form("fr", n) for n in (0, 1, 2)] == [0, 0, 1]


def test_the_long_language_makes_every_text_half_as_long_again_and_keeps_its_fields(said, build):
    for _, _, message in said:
        longer = stretched(message.source)
        assert build.fields(longer) == build.fields(message.source)
        forms, longer_forms = message.source.split(" || "), longer.split(" || ")
        assert len(forms) == len(longer_forms)
        for form, wide in zip(forms, longer_forms, strict=True):
            assert len(wide) >= len(form) * 3 // 2


def test_the_long_language_is_spoken_like_any_other():
    set_language("en-long")
    assert say("x", "Hello {name}", name="Ada") == "Hélló Ada~~~~~~"
    assert say("x", "one day || {n} days", n=1) == "óné dáy~~~"
    assert say("x", "one day || {n} days", n=3).startswith("3 dáys")

"""Texts are found by context and English words, and their fields put in afterwards."""

from __future__ import annotations

import json

import pytest

from lifeokr.words import catalogue, language, languages, say, set_language
from lifeokr.words.plural import plural_form

GERMAN = {
    "week": {
        "one left || {n} left": ["eine offen", "{n} offen"],
        "Reach {target}": "{target} erreichen",
        "{a} before {b}": "{b} nach {a}",
    },
    "goal": {"Rest": "Ruhen"},
    "music": {"Rest": "Pause"},
}


@pytest.fixture
def german(tmp_path, monkeypatch):
    (tmp_path / "de.json").write_text(json.dumps(GERMAN), encoding="utf-8")
    monkeypatch.setattr(catalogue, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    set_language("de")


def test_english_is_the_text_itself():
    assert say("week", "Reach {target}", target="50:00") == "Reach 50:00"
    assert say("week", "Nothing due") == "Nothing due"
    assert languages() == ("en",)


@pytest.mark.parametrize(("n", "said"), [(0, "0 left"), (1, "one left"), (2, "2 left"), (21, "21 left")])
def test_a_number_takes_its_form(n, said):
    assert say("week", "one left || {n} left", n=n) == said


def test_a_text_in_braces_is_shown_as_it_was_typed():
    assert say("week", "Reach {target}", target="{n} {0} {target.__class__}") == (
        "Reach {n} {0} {target.__class__}"
    )


@pytest.mark.usefixtures("german")
def test_another_language_has_its_own_words_order_and_forms():
    assert language() == "de"
    assert languages() == ("en", "de")
    assert say("week", "Reach {target}", target="50:00") == "50:00 erreichen"
    assert say("week", "{a} before {b}", a=1, b=2) == "2 nach 1"
    assert say("week", "one left || {n} left", n=1) == "eine offen"
    assert say("week", "one left || {n} left", n=3) == "3 offen"


@pytest.mark.usefixtures("german")
def test_one_english_word_may_be_two_elsewhere():
    assert (say("goal", "Rest"), say("music", "Rest")) == ("Ruhen", "Pause")


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_stays_english():
    assert say("week", "Nothing due") == "Nothing due"
    assert say("week", "one in || {n} in", n=2) == "2 in"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("de_CH.UTF-8", "de"), ("de-AT", "de"), ("DE", "de"), ("fr", "en"), ("", "en"), ("C", "en"),
        ("../secret", "en"), ("en_GB", "en"), ("en-long", "en-long"),
    ],
)  # fmt: skip
def test_a_language_is_known_by_its_code_wherever_it_is_spoken(code, spoken):
    set_language(code)
    assert language() == spoken


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", [1, 0, 1, 1]), ("de", [1, 0, 1, 1]), ("es", [1, 0, 1, 1]), ("nl", [1, 0, 1, 1]),
        ("fr", [0, 0, 1, 1]), ("fr-CA", [0, 0, 1, 1]), ("xx", [1, 0, 1, 1]),
    ],
)  # fmt: skip
def test_languages_count_their_own_way(code, forms):
    assert [plural_form(code, n) for n in (0, 1, 2, 100)] == forms


@pytest.mark.parametrize("text", ["Reach {target}", "Go", "Good to see you. Were you away?"])
def test_the_long_language_grows_by_half_and_keeps_the_fields(text):
    set_language("en-long")
    said = say("week", text, target="{target}")
    assert len(said) >= 1.5 * len(text) - 1
    assert ("{target}" in said) == ("{target}" in text)
    assert said != text


def test_the_long_language_stretches_each_form():
    set_language("en-long")
    assert say("week", "one left || {n} left", n=1) == "óné léft~~~~"
    assert say("week", "one left || {n} left", n=2) == "2 léft~~~~"

"""A language is known by its code, tells texts apart by their context and counts in its own way."""

from __future__ import annotations

import json

import pytest

from lifeokr.words import catalogue, language, say, set_language
from lifeokr.words.plural import plural_form

GERMAN = {"goal": {"Rest": "Ruhen"}, "music": {"Rest": "Pause"}}


@pytest.fixture
def german(tmp_path, monkeypatch):
    (tmp_path / "de.json").write_text(json.dumps(GERMAN), encoding="utf-8")
    monkeypatch.setattr(catalogue, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    set_language("de")


@pytest.mark.usefixtures("german")
def test_one_english_word_may_be_two_elsewhere():
    assert (say("goal", "Rest"), say("music", "Rest")) == ("Ruhen", "Pause")


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
